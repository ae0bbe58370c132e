//! Images that come from outside: damaged, huge, or reaching for something.

use papers::{Block, Image, Look, Paper, PaperError, Text, pages_of_pdf, to_pdf, to_word};

use crate::pdf::ReadPdf;
use crate::sample::document;

fn with(image: Image) -> papers::Document {
    document("A plan", Look::Standard, vec![Block::Figure { image, caption: None }])
}

/// A PNG that was drawn by the papers themselves.
fn png() -> Vec<u8> {
    let paper = papers::Paper::typeset(&document("A plan", Look::Standard, Vec::new()), &|| false).unwrap();
    paper.to_picture(0, 0.2).unwrap()
}

#[test]
fn a_png_is_shown() {
    let document = with(Image::new(png(), "A page"));
    let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
    assert_eq!(pdf.root.all(&["Figure"])[0].alternative.as_deref(), Some("A page"));
    to_word(&document, &|| false).unwrap();
}

#[test]
fn a_damaged_image_is_refused_by_both() {
    let whole = png();
    for length in [24, 40, whole.len() / 2, whole.len() - 20] {
        let document = with(Image::new(&whole[..length], "A page"));
        let (pdf, word) = (to_pdf(&document), to_word(&document, &|| false));
        assert_eq!(pdf.is_err(), word.is_err(), "{length} of {}", whole.len());
    }
    assert!(to_pdf(&with(Image::new(&whole[..40], "A page"))).is_err());
    for drawing in [
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
    ] {
        assert!(
            matches!(to_pdf(&with(Image::new(drawing, "A logo"))), Err(PaperError::Typesetting { .. })),
            "{drawing}"
        );
    }
}

#[test]
fn a_drawing_reaches_no_file_and_no_network() {
    for address in ["file:///etc/passwd", "/etc/passwd", "https://example.org/a.png", "paper.typ", "../fonts/README.md"]
    {
        let drawing = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='40'>\
             <image href='{address}' width='20' height='20'/><image xlink:href='{address}' width='20' height='20'/>\
             <script>alert(1)</script><text x='2' y='20'>Hi</text></svg>"
        );
        match to_pdf(&with(Image::new(drawing, "A logo"))) {
            Ok(pdf) => assert!(!String::from_utf8_lossy(&pdf).contains("root:"), "{address}"),
            Err(error) => assert!(matches!(error, PaperError::Typesetting { .. }), "{address}: {error:?}"),
        }
    }
}

#[test]
fn a_drawing_with_entities_or_depth_ends() {
    let entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>\
        <!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>&e;</text></svg>";
    let deep = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{}{}</svg>",
        "<g>".repeat(900),
        "</g>".repeat(900)
    );
    for drawing in [entities, &deep] {
        _ = to_pdf(&with(Image::new(drawing, "A logo")));
        _ = to_word(&with(Image::new(drawing, "A logo")), &|| false);
    }
}

#[test]
fn the_pages_of_an_attached_pdf_are_joined_in_as_pictures_with_words_for_them() {
    let never = || false;
    let said = ["First page", "Second page"].map(|words| Block::Paragraph(Text::new(words)));
    let [first, second] = said;
    let report = to_pdf(&document("A report", Look::Standard, vec![first, Block::PageBreak, second])).unwrap();
    let pages = pages_of_pdf(&report, 10, &never).unwrap();
    assert_eq!(pages.len(), 2);
    assert!(pages.iter().all(|page| page.starts_with(b"\x89PNG")) && pages[0] != pages[1]);
    let joined = pages.iter().enumerate().map(|(number, page)| Block::AttachedPage {
        image: Image::new(page.clone(), format!("Page {} of report.pdf", number + 1)),
        caption: Text::new(format!("report.pdf, page {}", number + 1)),
    });
    let bundle = document("Evidence", Look::LargePrint, joined.collect());
    assert_eq!(Paper::typeset(&bundle, &never).unwrap().page_count(), 3);
    let pdf = ReadPdf::new(&to_pdf(&bundle).unwrap());
    assert_eq!(pdf.root.all(&["Figure"])[1].alternative.as_deref(), Some("Page 2 of report.pdf"));
    to_word(&bundle, &never).unwrap();
    assert_eq!(pages_of_pdf(&report, 1, &never), Err(PaperError::ImageTooLarge));
    assert_eq!(pages_of_pdf(b"%PDF-1.7 no more", 10, &never), Err(PaperError::ImageFormat));
}
