//! Images: their bytes, what they show in words, and how large they are before anything decodes them.

use crate::error::PaperError;

/// The most bytes of an image.
const LARGEST: usize = 20 * 1024 * 1024;
/// The most pixels of an image, about the largest photograph of a phone. A small file can claim to have far more.
const MOST_PIXELS: u64 = 50_000_000;

/// An image that is a part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// A PNG, JPEG or SVG file.
    pub bytes: Vec<u8>,
    /// What it shows, for somebody who cannot see it.
    pub alternative: String,
}

/// The formats that a paper can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ImageFormat {
    Png,
    Jpeg,
    Svg,
}

impl Image {
    /// An image with what it shows in words.
    pub fn new(bytes: impl Into<Vec<u8>>, alternative: impl Into<String>) -> Image {
        Image { bytes: bytes.into(), alternative: alternative.into() }
    }

    /// Whether it is a picture that a paper can show: by its first bytes, its size and its words.
    pub fn can_be_drawn(&self) -> bool {
        self.check().is_ok()
    }

    /// The format, by the first bytes.
    pub(crate) fn format(&self) -> Option<ImageFormat> {
        let bytes = self.bytes.as_slice();
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(ImageFormat::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(ImageFormat::Jpeg)
        } else {
            let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default()).into_owned();
            let start = start.trim_start_matches('\u{feff}').trim_start();
            (start.starts_with('<') && start.contains("<svg")).then_some(ImageFormat::Svg)
        }
    }

    /// The width and height in pixels. A drawing has none.
    pub(crate) fn pixels(&self) -> Option<(u32, u32)> {
        match self.format()? {
            ImageFormat::Png => png_size(&self.bytes),
            ImageFormat::Jpeg => jpeg_size(&self.bytes),
            ImageFormat::Svg => None,
        }
    }

    /// Checks that the image can be decoded without exhausting memory, and that it says what it shows.
    pub(crate) fn check(&self) -> Result<ImageFormat, PaperError> {
        if self.alternative.trim().is_empty() {
            return Err(PaperError::NoAlternative);
        }
        let format = self.format().ok_or(PaperError::ImageFormat)?;
        let (width, height) = match format {
            ImageFormat::Svg => (1, 1),
            ImageFormat::Png | ImageFormat::Jpeg => self.pixels().ok_or(PaperError::ImageFormat)?,
        };
        let (width, height) = (u64::from(width), u64::from(height));
        let fits = width > 0 && height > 0 && width * height <= MOST_PIXELS && self.bytes.len() <= LARGEST;
        if fits { Ok(format) } else { Err(PaperError::ImageTooLarge) }
    }
}

/// Returns the width and height in the header of a PNG.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((number(16)?, number(20)?))
}

/// Returns the width and height in the first frame header of a JPEG.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let short = |at: usize| bytes.get(at..at + 2)?.try_into().ok().map(u16::from_be_bytes);
    let mut at = 2;
    loop {
        let marker = short(at)?;
        match marker {
            // Fill bytes before a marker.
            0xffff => at += 1,
            0xffc0..=0xffc3 | 0xffc5..=0xffc7 | 0xffc9..=0xffcb | 0xffcd..=0xffcf => {
                return Some((u32::from(short(at + 7)?), u32::from(short(at + 5)?)));
            }
            0xff01 | 0xffd0..=0xffd8 => at += 2,
            0xff02..=0xfffe => at += 2 + usize::from(short(at + 2)?).max(2),
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jpeg_has_the_size_of_its_first_frame() {
        let jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x20\x00\x30\x03";
        assert_eq!(jpeg_size(jpeg), Some((48, 32)));
        assert_eq!(jpeg_size(b"\xff\xd8\xff\xe0\xff\xff"), None);
    }

    #[test]
    fn a_small_file_that_claims_to_be_huge_is_refused() {
        let mut png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
        png.extend(60_000_u32.to_be_bytes());
        png.extend(60_000_u32.to_be_bytes());
        assert!(matches!(Image::new(png, "A logo").check(), Err(PaperError::ImageTooLarge)));
    }

    #[test]
    fn what_is_no_image_is_refused() {
        for bytes in ["", "GIF89a", "<html></html>", "%PDF-1.7"] {
            assert!(matches!(Image::new(bytes, "A logo").check(), Err(PaperError::ImageFormat)), "{bytes}");
        }
        assert!(matches!(Image::new("<svg/>", " ").check(), Err(PaperError::NoAlternative)));
    }
}
