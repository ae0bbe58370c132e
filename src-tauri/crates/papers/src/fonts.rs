//! The fonts that papers are set in, which this crate carries.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use unicode_segmentation::UnicodeSegmentation;

/// The families, in the order in which a letter is looked for.
pub(crate) const FAMILIES: [&str; 6] = [
    "Atkinson Hyperlegible Next",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Math",
    "Noto Sans Symbols 2",
    "Noto Emoji",
];

/// The files. The regular face of each family comes in the order of [`FAMILIES`].
const FILES: [&[u8]; 9] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansMath-Subset.ttf"),
    include_bytes!("../fonts/NotoSansSymbols2-Subset.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

/// How wide a letter is if no font says so, in widths of its height.
const USUAL_WIDTH: f64 = 1.0;

/// The fonts and their list.
pub(crate) struct Fonts {
    /// The fonts, in the order of the files.
    pub(crate) all: Vec<Font>,
    /// What the typesetter knows of them.
    pub(crate) book: LazyHash<FontBook>,
    /// The fonts as they are measured.
    faces: Vec<FontInstance>,
}

/// The fonts, read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&all));
    let measured =
        |font: &Font| font.clone().instantiate(FontVariant::default(), Abs::pt(11.0), &FontVariations::default());
    let faces = all.iter().map(measured).collect();
    Fonts { all, book, faces }
});

/// Whether one font has every character of a letter with its accents.
pub(crate) fn have(cluster: &str) -> bool {
    shows_nothing(cluster) || family_of(cluster).is_some()
}

/// Splits a text into pieces that are each set in one family, by its place in [`FAMILIES`].
///
/// The typesetter would do this too, but it takes an accent from the first font even if only the next has the letter
/// with its accent. Such a letter would be read aloud twice.
pub(crate) fn pieces(words: &str) -> Vec<(usize, String)> {
    let mut pieces: Vec<(usize, String)> = Vec::new();
    for cluster in words.graphemes(true) {
        let current = pieces.last().map_or(0, |(family, _)| *family);
        let family = if shows_nothing(cluster) { current } else { family_of(cluster).unwrap_or(0) };
        match pieces.last_mut() {
            Some((last, piece)) if *last == family => piece.push_str(cluster),
            _ => pieces.push((family, cluster.to_owned())),
        }
    }
    pieces
}

/// Returns the first family that has every character of a letter with its accents.
fn family_of(cluster: &str) -> Option<usize> {
    let faces = FONTS.faces.iter().take(FAMILIES.len());
    faces.enumerate().find_map(|(family, face)| {
        let has = |letter: char| is_blank(letter) || face.ttf().glyph_index(letter).is_some();
        cluster.chars().all(has).then_some(family)
    })
}

fn shows_nothing(cluster: &str) -> bool {
    cluster.chars().all(is_blank)
}

/// Whether every font can set a character, because nothing is drawn for it.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || is_ignorable(letter)
}

/// How wide a text is in one line, in heights of its letters. It is exact for plain letters without kerning.
pub fn width_of(words: &str) -> f64 {
    words.chars().map(width_of_letter).sum()
}

fn width_of_letter(letter: char) -> f64 {
    if is_ignorable(letter) {
        return 0.0;
    }
    let advance = FONTS.faces.iter().find_map(|face| face.x_advance(face.ttf().glyph_index(letter)?.0));
    advance.map_or(USUAL_WIDTH, |width| width.get())
}

/// Whether a character shows nothing by itself, so that no font has to have it (Unicode: default ignorable).
fn is_ignorable(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_is_carried() {
        for (family, font) in FAMILIES.iter().zip(&FONTS.all) {
            assert_eq!(font.info().family, *family);
        }
        assert_eq!(FONTS.all.len(), FILES.len());
    }

    #[test]
    fn every_font_may_be_embedded_and_has_its_licence() {
        // Cargo names the folder as it runs a test: clones may share a build folder.
        let folder = std::path::PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("fonts");
        for family in FAMILIES {
            let licence = folder.join(format!("OFL-{}.txt", family.replace(' ', "")));
            assert!(
                std::fs::read_to_string(licence).unwrap().contains("SIL OPEN FONT LICENSE Version 1.1"),
                "{family}"
            );
        }
        for face in &FONTS.faces {
            let permissions = face.ttf().permissions();
            assert!(format!("{permissions:?}").contains("Installable"), "{permissions:?}");
        }
    }

    #[test]
    fn each_letter_is_set_in_the_first_font_that_has_it() {
        let families: Vec<(usize, &str)> = vec![(0, "Zoë "), (1, "ĥ Ж"), (2, "ب "), (5, "😀"), (0, "a")];
        let found = pieces("Zoë ĥ Жب 😀a");
        assert_eq!(found.iter().map(|(family, piece)| (*family, piece.as_str())).collect::<Vec<_>>(), families);
    }

    #[test]
    fn wide_letters_are_wider() {
        assert!(width_of("WWWW") > 2.0 * width_of("iiii"));
        assert_eq!(width_of("\u{200b}\u{2068}"), 0.0);
    }
}
