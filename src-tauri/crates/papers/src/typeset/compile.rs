//! From a document to pages, and from pages to a PDF or pictures.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart, dict};
use typst::syntax::Source;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::world::{ClosedWorld, PAPER, UNFRAMED};
use super::{texts, values};
use crate::document::Document;
use crate::error::PaperError;
use crate::image::Image;

/// The most pixels of a picture of a page: A4 at 600 dots to the inch has 35 million.
const MOST_PIXELS: f64 = 36_000_000.0;

/// A document in pages.
pub(crate) struct Pages(PagedDocument);

/// Sets a document in pages.
pub(crate) fn typeset(document: &Document) -> Result<Pages, PaperError> {
    compile(&PAPER, values::of(document))
}

/// Sets one image on a page of its own size, to turn any format into PNG.
pub(crate) fn unframed(image: &Image) -> Result<Pages, PaperError> {
    let format = image.check()?;
    let data =
        dict! { "bytes" => Bytes::new(image.bytes.clone()), "format" => texts::format_name(format), "page" => 1 };
    compile(&UNFRAMED, data)
}

/// Sets a page of a PDF, counted from 1, on a page of its own size. Nothing in the file is run.
pub(crate) fn page_of_pdf(bytes: &Bytes, page: i64) -> Result<Pages, PaperError> {
    compile(&UNFRAMED, dict! { "bytes" => bytes.clone(), "format" => "pdf", "page" => page })
}

fn compile(template: &'static Source, data: typst::foundations::Dict) -> Result<Pages, PaperError> {
    let world = ClosedWorld::new(template, data);
    let pages = guarded(|| typst::compile::<PagedDocument>(&world).output.map_err(|errors| refused(&errors)));
    // The typesetter remembers what it has set, to be faster with the next change. It would remember a child's words.
    typst::comemo::evict(0);
    pages.map(Pages)
}

impl Pages {
    /// How many pages there are.
    pub(crate) fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// Writes a tagged PDF that follows PDF/UA-1.
    pub(crate) fn to_pdf(&self) -> Result<Vec<u8>, PaperError> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| PaperError::Typesetting { detail: error.message().to_string() })?;
        let options = PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() };
        let pdf = guarded(|| typst_pdf::pdf(&self.0, &options).map_err(|errors| refused(&errors)));
        typst::comemo::evict(0);
        pdf
    }

    /// Draws a page, counted from 0, as a small PNG file.
    pub(crate) fn to_png(&self, page: usize, pixels_per_point: f64) -> Result<Vec<u8>, PaperError> {
        let drawn = self.draw(page, pixels_per_point, false);
        typst::comemo::evict(0);
        drawn
    }

    /// Draws some pages, counted from 0, as PNG files that are looked at once: written fast rather than small.
    pub(crate) fn to_pngs(&self, pages: Range<usize>, pixels_per_point: f64) -> Result<Vec<Vec<u8>>, PaperError> {
        let drawn = pages.map(|page| self.draw(page, pixels_per_point, true)).collect();
        // Only now: the letters that one page has drawn are needed again on the next.
        typst::comemo::evict(0);
        drawn
    }

    fn draw(&self, page: usize, pixels_per_point: f64, is_fast: bool) -> Result<Vec<u8>, PaperError> {
        let page = self.0.pages().get(page).ok_or(PaperError::NoSuchPage)?;
        let size = page.frame.size();
        let pixels = size.x.to_pt() * size.y.to_pt() * pixels_per_point * pixels_per_point;
        // A number that is not one is refused too.
        if !(pixels_per_point > 0.0 && (1.0..=MOST_PIXELS).contains(&pixels)) {
            return Err(PaperError::PictureSize);
        }
        let options = RenderOptions { pixel_per_pt: Scalar::new(pixels_per_point), render_bleed: false };
        guarded(|| {
            let picture = typst_render::render(page, &options);
            let fast = is_fast.then(|| fast_png(picture.width(), picture.height(), picture.data())).flatten();
            fast.map_or_else(|| picture.encode_png().map_err(|_| PaperError::PictureSize), Ok)
        })
    }

    /// The size of a page, counted from 0, in points.
    pub(crate) fn size(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.0.pages().get(page)?.frame.size();
        Some((size.x.to_pt(), size.y.to_pt()))
    }
}

/// Writes pixels of four bytes, the last of which is how opaque they are, as a PNG file. `None` if one is not opaque.
fn fast_png(width: u32, height: u32, pixels: &[u8]) -> Option<Vec<u8>> {
    let pixels = pixels.as_chunks::<4>().0;
    if pixels.iter().any(|[.., opaque]| *opaque < u8::MAX) {
        return None;
    }
    let colours: Vec<u8> = pixels.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&colours));
    written.ok().map(|()| file)
}

/// Runs the typesetter. If it panics, which would be a mistake of it, one paper fails and the app continues.
fn guarded<T>(run: impl FnOnce() -> Result<T, PaperError>) -> Result<T, PaperError> {
    let failed = |_| Err(PaperError::Typesetting { detail: String::from("the typesetter panicked") });
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(failed)
}

fn refused(errors: &[SourceDiagnostic]) -> PaperError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    PaperError::Typesetting { detail: messages.join("; ") }
}
