//! What an editor finds in a Word file.

use std::process::Command;

use papers::{Block, Look, Text, to_word};

use crate::docx::ReadWord;
use crate::pdf::ReadPdf;
use crate::sample::{self, document};

fn read(document: &papers::Document) -> ReadWord {
    ReadWord::new(&to_word(document, &|| false).unwrap())
}

#[test]
fn headings_have_the_styles_that_word_knows() {
    let word = read(&sample::support_plan(Look::Standard));
    let headings: Vec<(String, String)> = word
        .paragraphs()
        .into_iter()
        .filter(|paragraph| paragraph.style == "Title" || paragraph.style.starts_with("Heading"))
        .map(|paragraph| (paragraph.style, paragraph.text))
        .collect();
    let expected = [
        ("Title", "Support plan for Sam"),
        ("Heading1", "What Sam and the parents say"),
        ("Heading1", "About Sam"),
        ("Heading1", "Plan"),
        ("Heading2", "Hopes and support"),
        ("Heading2", "What happened so far"),
        ("Heading1", "What to bring"),
        ("Heading2", "A letter"),
    ];
    assert_eq!(headings, expected.map(|(style, text)| (style.to_owned(), text.to_owned())));
    for name in ["heading 1", "heading 2", "heading 3", "Title", "Quote", "caption"] {
        assert!(word.part("word/styles.xml").contains(&format!(r#"<w:name w:val="{name}" />"#)), "{name}");
    }
}

#[test]
fn the_file_says_its_title_and_language_and_nobodys_name() {
    let word = read(&sample::support_plan(Look::Standard));
    let core = word.part("docProps/core.xml");
    assert!(core.contains("<dc:title>Support plan for Sam</dc:title><dc:language>en-GB</dc:language>"), "{core}");
    assert!(!core.contains("creator") && !core.contains("lastModifiedBy"), "{core}");
    assert!(word.part("word/styles.xml").contains(r#"<w:lang w:val="en-GB" />"#));
}

#[test]
fn tables_repeat_their_header_and_rows_are_not_split() {
    let word = read(&sample::support_plan(Look::Standard));
    let body = word.part("word/document.xml");
    assert_eq!(body.matches("<w:tblHeader />").count(), 2, "the plan and the timeline");
    assert!(!body.contains("w:trHeight"));
    assert!(body.matches("<w:cantSplit />").count() > 10);
}

#[test]
fn every_image_says_what_it_shows() {
    let word = read(&sample::support_plan(Look::Standard));
    let body = word.part("word/document.xml");
    let people = r#"descr="An adult and a child who talk""#;
    assert!(body.contains(r#"<wp:docPr id="1" name="Image 1" descr="The logo of Oakfield Primary School" />"#));
    assert_eq!(body.matches(people).count(), 3);
    assert_eq!(
        word.names("word/media/rId"),
        ["word/media/rIdPicture1.png", "word/media/rIdPicture2.png"],
        "the same picture is there once"
    );
}

#[test]
fn lists_are_lists_and_each_is_counted_from_one() {
    let one = || Block::Numbers(vec![Text::new("Read the plan."), Text::new("Sign it.")]);
    let word = read(&document("A plan", Look::Standard, vec![one(), one()]));
    let body = word.part("word/document.xml");
    for list in ["10", "11"] {
        assert_eq!(body.matches(&format!(r#"<w:numId w:val="{list}" />"#)).count(), 2, "{body}");
    }
    assert!(word.part("word/numbering.xml").contains(r#"<w:num w:numId="11">"#));
}

#[test]
fn words_from_right_to_left_are_marked() {
    let word = read(&sample::support_plan(Look::Standard));
    let body = word.part("word/document.xml");
    assert_eq!(body.matches(r#"<w:rtl /><w:lang w:bidi="ar" />"#).count(), 1);
    assert!(!body.contains("Language"), "every mark was replaced");

    let word = read(&sample::right_to_left());
    let body = word.part("word/document.xml");
    assert!(body.contains("<w:bidiVisual />") && body.contains("<w:bidi />"));
    assert!(body.contains(r#"<w:lang w:val="en-GB" />"#), "the words in English are marked too");
    assert!(!body.contains("Language"), "every mark was replaced");
}

#[test]
fn the_footer_counts_pages() {
    let word = read(&sample::support_plan(Look::Standard));
    let footer = word.part("word/footer1.xml");
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES") && footer.contains("23 November 2026"), "{footer}");
    assert!(!footer.contains("{n}") && !footer.contains("{m}"));
}

#[test]
fn a_link_keeps_its_address() {
    let text = Text::default().link("Help & advice", "https://www.example.org/?a=1&b=%22<2>\"'");
    let word = read(&document("A plan", Look::Standard, vec![Block::Paragraph(text)]));
    let links = roxmltree::Document::parse(word.part("word/_rels/document.xml.rels")).unwrap();
    let targets: Vec<&str> = links.descendants().filter_map(|link| link.attribute("Target")).collect();
    assert!(targets.contains(&"https://www.example.org/?a=1&b=%22<2>\"'"), "{targets:?}");
}

#[test]
fn two_files_at_once_do_not_mix_their_images() {
    let papers: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let write = || to_word(&sample::support_plan(Look::Standard), &|| false).unwrap();
        let running: Vec<_> = (0..4).map(|_| scope.spawn(write)).collect();
        running.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for paper in &papers {
        let word = ReadWord::new(paper);
        let body = roxmltree::Document::parse(word.part("word/document.xml")).unwrap();
        let relations = roxmltree::Document::parse(word.part("word/_rels/document.xml.rels")).unwrap();
        for image in body.descendants().filter(|node| node.tag_name().name() == "blip") {
            let id = image.attributes().find(|attribute| attribute.name() == "embed").unwrap().value();
            let found = relations.descendants().filter(|link| link.attribute("Id") == Some(id)).count();
            assert_eq!(found, 1, "{id}");
        }
    }
}

#[test]
fn libreoffice_opens_the_file() {
    let Ok(found) = Command::new("soffice").arg("--version").output() else {
        eprintln!("skipped: LibreOffice is not installed, so no Word file was opened");
        return;
    };
    assert!(found.status.success());
    let folder = std::env::temp_dir().join(format!("papers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, document) in [
        ("plan", sample::support_plan(Look::Standard)),
        ("arabic", sample::right_to_left()),
        ("hostile", sample::hostile()),
    ] {
        let file = folder.join(format!("{name}.docx"));
        std::fs::write(&file, to_word(&document, &|| false).unwrap()).unwrap();
        let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
        let run = Command::new("soffice")
            .arg(profile)
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .arg(&folder)
            .arg(&file)
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let pdf = std::fs::read(folder.join(format!("{name}.pdf"))).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{name}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn both_formats_say_the_same() {
    let name = "Oakfield Primary School";
    let letterhead =
        papers::Letterhead { name: String::from(name), lines: vec![String::from("1 Long Lane")], logo: None };
    let document = papers::Document { letterhead: Some(letterhead), ..sample::support_plan(Look::Standard) };
    let letters = |text: &str| -> Vec<char> {
        let mut letters: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
        letters.sort_unstable();
        letters
    };
    let pdf = ReadPdf::new(&papers::to_pdf(&document).unwrap());
    let numbers = "123";
    let word = read(&document);
    assert!(word.text().contains(name) && pdf.tagged_text().contains(name));
    for text in [word.text(), pdf.tagged_text()] {
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
        assert!(
            at(name) < at("1 Long Lane") && at("1 Long Lane") < at("Support plan for Sam"),
            "above the title: {text}"
        );
    }
    assert_eq!(
        letters(&pdf.tagged_text()),
        letters(&(word.text() + numbers)),
        "the numbers of a list are text only in a PDF"
    );
}
