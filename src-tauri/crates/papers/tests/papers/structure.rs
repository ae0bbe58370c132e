//! What a screen reader finds in a PDF.

use papers::{Block, HeadingLevel, Image, Look, Paper, PaperError, Table, Text, TextLanguage, to_pdf};

use crate::pdf::ReadPdf;
use crate::sample::{self, document, heading};

fn read(document: &papers::Document) -> ReadPdf {
    ReadPdf::new(&to_pdf(document).unwrap())
}

#[test]
fn the_file_says_its_title_its_language_and_that_it_is_tagged() {
    let pdf = read(&sample::support_plan(Look::Standard));
    assert_eq!((pdf.title.as_str(), pdf.language.as_str()), ("Support plan for Sam", "en-GB"));
    assert!(pdf.is_marked && pdf.shows_title);
    assert!(pdf.metadata.contains("pdfuaid:part"), "{}", pdf.metadata);
}

#[test]
fn the_metadata_has_no_other_word_of_the_document() {
    let document = sample::support_plan(Look::Standard);
    let pdf = to_pdf(&papers::Document { title: String::from("Support plan"), ..document }).unwrap();
    let pdf = ReadPdf::new(&pdf);
    for word in ["Sam", "Oakfield", "Okafor", "2026"] {
        assert!(!pdf.metadata.contains(word), "{word}: {}", pdf.metadata);
    }
}

#[test]
fn headings_are_in_order_below_the_title() {
    let pdf = read(&sample::support_plan(Look::Standard));
    let headings: Vec<(&str, String)> = pdf
        .root
        .all(&["H1", "H2", "H3", "H4"])
        .iter()
        .map(|heading| (heading.tag.as_str(), heading.whole_text()))
        .collect();
    let expected = [
        ("H1", "Support plan for Sam"),
        ("H2", "What Sam and the parents say"),
        ("H2", "About Sam"),
        ("H2", "Plan"),
        ("H3", "Hopes and support"),
        ("H3", "What happened so far"),
        ("H2", "What to bring"),
        ("H3", "A letter"),
    ];
    let found: Vec<(&str, &str)> = headings.iter().map(|(tag, text)| (*tag, text.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_table_has_headers_for_its_columns_and_its_rows() {
    let pdf = read(&sample::support_plan(Look::Standard));
    let tables = pdf.root.all(&["Table"]);
    let headers = |number: usize, scope: &str| -> Vec<String> {
        let all = tables[number].all(&["TH"]);
        all.iter().filter(|head| head.scope.as_deref() == Some(scope)).map(|head| head.whole_text()).collect()
    };
    assert_eq!(tables.len(), 3);
    assert_eq!(headers(0, "Row"), ["Date of birth", "Year group", "Setting", "Stage"]);
    assert_eq!(headers(1, "Column"), ["Hope", "Support", "Who", "How often"]);
    assert_eq!(headers(1, "Row"), ["Sam stays in small groups", "Sam asks for help", "The hall is bearable"]);
    assert_eq!(headers(2, "Column"), ["When", "What happened", "By"]);
    assert!(pdf.root.all(&["Caption"])[0].whole_text().starts_with("What we will do"));
}

#[test]
fn every_image_says_what_it_shows() {
    let pdf = read(&sample::support_plan(Look::Standard));
    let shown: Vec<&str> =
        pdf.root.all(&["Figure"]).iter().map(|figure| figure.alternative.as_deref().unwrap_or("nothing")).collect();
    let people = "An adult and a child who talk";
    assert_eq!(shown, ["The logo of Oakfield Primary School", "Ticked", "Not ticked", people, people, people]);
}

#[test]
fn a_drawing_takes_what_is_left_of_its_page_and_says_what_it_shows() {
    let tall =
        "<svg xmlns='http://www.w3.org/2000/svg' width='527pt' height='1500pt'><rect width='9' height='9'/></svg>";
    let blocks = vec![
        Block::Paragraph(Text::new("Before.")),
        Block::Drawing { image: Image::new(tall, "A tall drawing"), fills_page: true },
        Block::Paragraph(Text::new("After.")),
    ];
    let document = document("A drawing", Look::Standard, blocks);
    assert_eq!(Paper::typeset(&document, &|| false).unwrap().page_count(), 1);
    let pdf = read(&document);
    assert_eq!(pdf.root.all(&["Figure"])[0].alternative.as_deref(), Some("A tall drawing"));
}

#[test]
fn lists_quotes_and_links_are_tagged() {
    let pdf = read(&sample::support_plan(Look::Standard));
    let count = |tag| pdf.root.all(&[tag]).len();
    assert_eq!((count("L"), count("LI"), count("BlockQuote"), count("Link")), (3, 8, 2, 1));
}

#[test]
fn words_in_another_language_say_so() {
    let pdf = read(&sample::support_plan(Look::Standard));
    let quotes = pdf.root.all(&["BlockQuote"]);
    let languages = |number: usize| -> Vec<String> {
        fn collect(element: &crate::pdf::Element, found: &mut Vec<String>) {
            found.extend(element.language.clone());
            element.children.iter().for_each(|child| collect(child, found));
        }
        let mut found = Vec::new();
        collect(quotes[number], &mut found);
        found
    };
    assert!(languages(0).is_empty(), "{:?}", languages(0));
    assert!(languages(1).contains(&String::from("ar")), "{:?}", quotes[1]);
}

#[test]
fn the_footer_has_the_title_the_date_and_the_page_but_is_not_read_aloud() {
    let pdf = read(&sample::support_plan(Look::Standard));
    let count = pdf.pages.len();
    for (number, page) in (1..).zip(&pdf.pages) {
        assert!(page.contains(&format!("23 November 2026Page {number} of {count}")), "{page}");
    }
    assert!(!pdf.tagged_text().contains("Page 1 of"));
}

#[test]
fn a_table_on_a_further_page_repeats_its_header_and_says_that_it_goes_on() {
    let rows = vec![vec![Text::new("2 May 2026"), Text::new("Sam asked for help. ".repeat(12))]; 60];
    let table = Table { header: vec!["When".into(), "What".into()], rows, widths: vec![1, 4], ..Table::default() };
    let pdf = read(&document("A record", Look::Standard, vec![Block::Table(table)]));
    assert!(pdf.pages.len() > 2);
    for (number, page) in pdf.pages.iter().enumerate() {
        assert!(page.contains("WhenWhat") || page.contains("When continuedWhat"), "{page}");
        assert_eq!(page.contains("When continued"), number > 0, "page {}: {page}", number + 1);
    }
    assert_eq!(pdf.root.all(&["TH"]).len(), 2, "a screen reader meets the header once");
}

#[test]
fn each_look_says_the_same() {
    let words = |look| {
        let text = read(&sample::support_plan(look)).tagged_text();
        let letters = text.chars().filter(|letter| letter.is_alphabetic());
        letters.collect::<std::collections::BTreeSet<char>>()
    };
    let standard = words(Look::Standard);
    for look in [Look::Compact, Look::LargePrint, Look::EasyRead] {
        assert_eq!(words(look), standard, "{look:?}");
        let text = read(&sample::support_plan(look)).tagged_text();
        for words in
            ["Sam stays in small groups", "Ear defenders; lunch five minutes early", "Hearing and sight checked"]
        {
            assert!(text.contains(words), "{look:?}: {words}");
        }
    }
}

#[test]
fn a_compact_look_has_room_for_more_on_a_page() {
    let pages = |look| {
        let quote = |number: usize| Block::Quote {
            words: Text::new(format!("{number}: I like it better when the bell is quiet.")),
            who: Text::new("Sam, 12 November 2026"),
        };
        read(&document("About Sam", look, (0..14).map(quote).collect())).pages.len()
    };
    assert_eq!((pages(Look::Standard), pages(Look::Compact)), (2, 1));
}

#[test]
fn a_document_from_right_to_left_says_so() {
    let pdf = read(&sample::right_to_left());
    assert_eq!(pdf.language, "ar");
    assert_eq!(pdf.root.all(&["H1"]).len(), 1);
    assert!(pdf.text().contains("1"), "{}", pdf.text());
}

#[test]
fn what_would_not_follow_the_standard_is_refused() {
    let refused = |blocks: Vec<Block>| to_pdf(&document("A plan", Look::Standard, blocks)).unwrap_err();
    let image = |bytes: &str, shown: &str| Image::new(bytes, shown);
    let figure = |image| vec![Block::Figure { image, caption: None }];
    assert_eq!(to_pdf(&document(" ", Look::Standard, Vec::new())), Err(PaperError::NoTitle));
    assert_eq!(refused(vec![heading(HeadingLevel::Two, "Plan")]), PaperError::HeadingOrder);
    assert_eq!(refused(vec![heading(HeadingLevel::One, " ")]), PaperError::EmptyHeading);
    assert_eq!(refused(figure(image("<svg xmlns='http://www.w3.org/2000/svg'/>", ""))), PaperError::NoAlternative);
    assert_eq!(refused(figure(image("GIF89a", "A logo"))), PaperError::ImageFormat);
    assert!(matches!(refused(figure(image("<svg", "A logo"))), PaperError::Typesetting { .. }));
    assert_eq!(
        refused(vec![Block::Paragraph(Text::default().link("here", "file:///etc/passwd"))]),
        PaperError::LinkAddress
    );
    let wrong = TextLanguage::left_to_right("English");
    assert_eq!(refused(vec![Block::Paragraph(Text::new("a").in_language(wrong))]), PaperError::LanguageTag);
    let ragged = Table { header: vec!["A".into()], rows: vec![vec!["1".into(), "2".into()]], ..Table::default() };
    assert_eq!(refused(vec![Block::Table(ragged)]), PaperError::TableShape);
    let deep = (0..9).fold(Block::PageBreak, |inner, _| Block::KeepTogether(vec![inner]));
    assert_eq!(refused(vec![deep]), PaperError::TooDeep);
}

#[test]
fn a_document_that_says_nothing_is_one_page() {
    for look in [Look::Standard, Look::LargePrint, Look::EasyRead] {
        let pdf = read(&papers::Document { date: String::new(), ..document("A plan", look, Vec::new()) });
        assert_eq!(pdf.pages.len(), 1);
        assert_eq!(pdf.root.all(&["H1"])[0].whole_text(), "A plan");
    }
    let empty = vec![
        Block::Paragraph(Text::default()),
        Block::Bullets(Vec::new()),
        Block::Facts(Vec::new()),
        Block::Signatures(Vec::new()),
        Block::Address(Vec::new()),
        Block::References(Vec::new()),
        Block::KeepTogether(Vec::new()),
        Block::Quote { words: Text::default(), who: Text::default() },
        Block::Table(Table { header: vec![Text::default()], ..Table::default() }),
    ];
    assert_eq!(read(&document("A plan", Look::Standard, empty)).pages.len(), 1);
}
