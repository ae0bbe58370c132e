//! Papers that are larger than anybody expects.

use papers::{Block, HeadingLevel, Image, Look, Paper, PaperError, Table, Text, to_pdf, to_pictures, to_word};

use crate::pdf::ReadPdf;
use crate::sample::{self, document, heading};

#[test]
fn a_hundred_thousand_characters_fit() {
    let words = "All day long. ".repeat(100_000 / 14);
    let unbroken = "W".repeat(100_000);
    for text in [words, unbroken] {
        let blocks = vec![
            Block::Paragraph(Text::new(text.clone())),
            Block::Table(Table {
                header: vec!["A".into(), "B".into()],
                rows: vec![vec!["1".into(), Text::new(text.clone())]],
                ..Table::default()
            }),
        ];
        let document = document("A record", Look::Standard, blocks);
        let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        assert!(
            letters(&pdf.tagged_text()) >= 2 * letters(&text),
            "{} of {}",
            letters(&pdf.tagged_text()),
            2 * letters(&text)
        );
        assert!(pdf.pages.len() > 20);
        to_word(&document, &|| false).unwrap();
    }
}

/// Checks that nothing is drawn in the margins, nor between the last line, with its descenders, and the footer.
fn check_margins(name: &str, document: &papers::Document) {
    let scale = 1.0;
    for (number, page) in (1..).zip(to_pictures(document, scale, &|| false).unwrap()) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(page)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height, info.color_type), (595, 842, png::ColorType::Rgb));
        let is_blank = |x: usize, y: usize| pixels[(y * 595 + x) * 3..][..3].iter().all(|part| *part > 250);
        let margins = (0..842).flat_map(|y| (0..48).chain(548..595).map(move |x| (x, y)));
        let ends = (0..595).flat_map(|x| (0..40).chain(778..790).chain(828..842).map(move |y| (x, y)));
        let drawn = margins.chain(ends).find(|(x, y)| !is_blank(*x, *y));
        assert_eq!(drawn, None, "{name}, page {number}");
    }
}

/// Returns the first and the last column in which something is drawn, and the rows, of a page between two rows.
fn drawn_columns(page: &[u8], rows: std::ops::Range<usize>) -> (usize, usize) {
    let is_blank = |x: usize, y: usize| page[(y * 595 + x) * 3..][..3].iter().all(|part| *part > 250);
    let drawn: Vec<usize> = (0..595).filter(|x| rows.clone().any(|y| !is_blank(*x, y))).collect();
    (*drawn.first().unwrap(), *drawn.last().unwrap())
}

/// A drawing needs the width of the page, so all of its document has the same narrow margins.
#[test]
fn a_drawing_ends_where_the_text_ends() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='527pt' height='200pt' viewBox='0 0 527 200'><rect width='527' height='200'/></svg>";
    for fills_page in [false, true] {
        let blocks = vec![
            Block::Paragraph(Text::new("The words of a paragraph that is longer than a line. ".repeat(12))),
            Block::Drawing { image: Image::new(svg, "A dark box"), fills_page },
        ];
        let document = document("A drawing", Look::Standard, blocks);
        let page = to_pictures(&document, 1.0, &|| false).unwrap().remove(0);
        let mut reader = png::Decoder::new(std::io::Cursor::new(page)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (595, 842));
        let is_dark = |y: usize| (100..500).all(|x| pixels[(y * 595 + x) * 3] < 60);
        let top = (0..800).find(|top| (*top..top + 20).all(is_dark)).unwrap();
        let (text, drawing) = (drawn_columns(&pixels, 90..top - 2), drawn_columns(&pixels, top..top + 100));
        assert!(drawing.0 >= 33 && drawing.1 <= 562, "{drawing:?}");
        assert!(text.0.abs_diff(drawing.0) <= 2 && text.1 <= drawing.1 + 1, "{text:?} and {drawing:?}");
    }
}

#[test]
fn nothing_is_drawn_in_the_margins() {
    for look in [Look::Standard, Look::LargePrint, Look::EasyRead] {
        check_margins("plan", &sample::support_plan(look));
        check_margins("hostile", &papers::Document { look, ..sample::hostile() });
    }
    check_margins("from right to left", &sample::right_to_left());
    check_margins("long", &sample::long_record(100));
}

#[test]
fn whatever_is_too_tall_for_a_page_is_split() {
    let long = || Text::new("Somebody wrote all of this. ".repeat(400));
    let lines = || Text::new("\u{2028}a".repeat(200));
    let (drawing, look) = (sample::drawing, Look::Standard);
    for text in [long, lines] {
        let row = || vec![text(), Text::new("B")];
        let blocks = vec![
            Block::Quote { words: text(), who: text() },
            Block::Notice { kind: papers::NoticeKind::Missing, title: text(), text: text() },
            Block::EasyRead { picture: Some(drawing()), lines: vec![text(), text()] },
            Block::EasyRead { picture: None, lines: vec![text(), text()] },
            Block::Signatures(vec![papers::Signature { who: text(), date: text() }]),
            Block::Facts(vec![(text(), text())]),
            Block::Table(Table { caption: Some(text()), header: row(), rows: vec![row()], ..Table::default() }),
            Block::Table(Table { header: vec!["A".into(), "B".into()], rows: vec![row()], ..Table::default() }),
            Block::Figure { image: drawing(), caption: Some(text()) },
            Block::BlankLines { label: text(), lines: 40 },
            Block::TickBoxes(vec![papers::TickBox { ticked: true, text: text() }]),
            Block::Heading(HeadingLevel::One, text()),
            Block::KeepTogether(vec![Block::Numbers(vec![text()])]),
        ];
        for block in blocks {
            let name = format!("{block:?}").chars().take(12).collect::<String>();
            check_margins(&name, &document("A plan", look, vec![block]));
        }
    }
}

#[test]
fn what_is_kept_together_is_split_only_if_it_is_taller_than_a_page() {
    let lines = |count| Block::Paragraph(Text::new("A line.\n".repeat(count)));
    let pages = |count| {
        let blocks = vec![
            lines(30),
            Block::KeepTogether(vec![
                heading(HeadingLevel::One, "Together"),
                lines(count),
                Block::Paragraph("End of it".into()),
            ]),
        ];
        ReadPdf::new(&to_pdf(&document("A plan", Look::Standard, blocks)).unwrap()).pages
    };
    let short = pages(20);
    assert!(
        short.len() == 2
            && !short[0].contains("Together")
            && short[1].contains("Together")
            && short[1].contains("End of it"),
        "{short:?}"
    );
    let tall = pages(120);
    assert!(tall.len() > 3 && tall.last().unwrap().contains("End of it"), "{}", tall.len());
}

#[test]
fn no_heading_is_the_last_line_of_a_page() {
    for entries in [60, 100, 140] {
        let pdf = ReadPdf::new(&to_pdf(&sample::long_record(entries)).unwrap());
        for page in &pdf.pages {
            let body = page.split("The record of Sam23 November").next().unwrap_or_default();
            assert!(!body.trim_end().ends_with("Entries"), "{body}");
            let ends = (1..8)
                .map(|section| format!("Section {section}"))
                .any(|end| body.trim_end().ends_with(&end) && !body.contains("Entries of"));
            assert!(!ends, "{body}");
        }
    }
}

#[test]
fn no_heading_is_alone_wherever_the_page_ends() {
    for lines in 0..60 {
        let blocks = vec![
            Block::Paragraph(Text::new(vec!["line"; lines + 1].join("\n"))),
            heading(HeadingLevel::One, "Outer"),
            heading(HeadingLevel::Two, "Inner"),
            Block::Table(Table {
                caption: Some("Caption".into()),
                header: vec!["Head".into()],
                rows: vec![vec![Text::new("Row\nRow\nRow")]; 3],
                ..Table::default()
            }),
            heading(HeadingLevel::One, "Next"),
            Block::Paragraph("Last words.".into()),
        ];
        let pdf = ReadPdf::new(&to_pdf(&document("T", Look::Standard, blocks)).unwrap());
        for page in &pdf.pages {
            let body = page.split("T23 November").next().unwrap_or_default();
            for alone in ["Outer", "Inner", "Caption", "Head", "Next"] {
                assert!(!body.ends_with(alone), "{lines} lines: {body:?}");
            }
        }
    }
}

#[test]
fn pages_are_drawn_and_counted() {
    let document = sample::support_plan(Look::Standard);
    let paper = Paper::typeset(&document, &|| false).unwrap();
    let pictures = to_pictures(&document, 0.5, &|| false).unwrap();
    assert_eq!(pictures.len(), paper.page_count());
    for picture in &pictures {
        assert_eq!(&picture[16..24], [0, 0, 1, 42, 0, 0, 1, 165], "A4 at half a pixel for each point");
    }
    assert_eq!(paper.to_picture(99, 1.0), Err(PaperError::NoSuchPage));
    for wrong in [0.0, -1.0, f64::NAN, f64::INFINITY, 100.0, 1e-9] {
        assert_eq!(paper.to_picture(0, wrong), Err(PaperError::PictureSize), "{wrong}");
    }
}

#[test]
fn the_same_document_becomes_the_same_bytes() {
    let document = sample::support_plan(Look::Standard);
    assert_eq!(to_pdf(&document), to_pdf(&document));
    assert_eq!(to_word(&document, &|| false), to_word(&document, &|| false));
}

#[test]
fn a_cancelled_paper_is_no_paper() {
    let document = sample::support_plan(Look::Standard);
    assert_eq!(Paper::typeset(&document, &|| true).map(|_| ()), Err(PaperError::Cancelled));
    assert_eq!(to_word(&document, &|| true), Err(PaperError::Cancelled));
    let asked = std::cell::Cell::new(0);
    let later = || {
        asked.set(asked.get() + 1);
        asked.get() > 3
    };
    assert_eq!(to_pictures(&document, 0.2, &later), Err(PaperError::Cancelled));
}

#[test]
fn a_row_is_split_only_if_it_is_taller_than_a_page() {
    let pages = |lines: usize| {
        let long = Text::new(vec!["line"; lines].join("\n") + "\nend");
        let rows = vec![vec!["A".into(), Text::new("x\n".repeat(20))], vec!["B".into(), long]];
        let table = Table { header: vec!["One".into(), "Two".into()], rows, ..Table::default() };
        ReadPdf::new(&to_pdf(&document("T", Look::Standard, vec![Block::Table(table)])).unwrap()).pages
    };
    let whole = pages(40);
    assert!(whole.len() == 2 && !whole[0].contains("line") && whole[1].contains("end"), "{whole:?}");
    let tall = pages(120);
    assert!(tall.len() > 2 && tall.iter().all(|page| page.contains("line")), "{tall:?}");
}
