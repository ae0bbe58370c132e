//! The files of papers: a long record goes through every paper in both formats, and Word files open elsewhere.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use navigator::wire::{
    ChildId, PaperFormat, PaperKind, PaperLook, PaperOffer, PlanPage, ReviewDecision, Speaker, VoiceForm,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, child_aged, open_navigator};

use crate::paper::{forms_of, samples};
use crate::plan::{carry_on, plan_for};

/// How many entries the long record has at least.
const ENTRIES: usize = 200;

/// A paragraph of an ordinary note, with its number so that each can be found.
fn long_note(number: usize) -> String {
    let sentence =
        "She came in by the side door, sat with her key adult for ten minutes, and then went to maths by herself.";
    format!("Note {number}. {}", [sentence; 6].join(" "))
}

/// Makes a child with a long record: a plan that was reviewed many times, words of everybody, and long notes.
async fn long_record(navigator: &Navigator) -> ChildId {
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    navigator.begin_journey(child.clone(), String::from("statutory"), None).await.accepted();
    navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.accepted();
    for _ in 0..12 {
        let page: PlanPage = navigator.plan(child.clone()).await.accepted();
        let review = carry_on(&page, ReviewDecision::GoOn, "18");
        navigator.review_plan(child.clone(), review).await.accepted();
    }
    for number in 0..ENTRIES {
        match number % 4 {
            0 => {
                let words = format!("I like it better when the bell is quiet. That was day {number}.");
                let form = VoiceForm { words, ..VoiceForm::default() };
                navigator.record_voice(child.clone(), Speaker::Child, form).await.accepted();
            }
            1 => {
                let words = format!("Mornings are hard. {}", long_note(number));
                let form = VoiceForm { words, ..VoiceForm::default() };
                navigator.record_voice(child.clone(), Speaker::Parent, form).await.accepted();
            }
            _ => {
                navigator.add_note(journey.clone(), long_note(number)).await.accepted();
            }
        }
    }
    child
}

/// Saves a paper and returns its file.
async fn saved(
    navigator: &Navigator,
    child: &ChildId,
    form: navigator::wire::PaperForm,
    format: PaperFormat,
    file: PathBuf,
) -> PathBuf {
    let place = ExportPlace::picked(file.clone());
    navigator.save_paper(Some(child.clone()), form, format, Vec::new(), place).await.accepted();
    file
}

fn part(file: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(file).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// What a Word file consists of, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Title,
    Heading(u8),
    Table,
    Content,
}

/// Reads what a Word file consists of, by its styles. A heading without words fails.
fn structure(file: &Path) -> Vec<Found> {
    let text = part(file, "word/document.xml");
    let document = roxmltree::Document::parse(&text).unwrap();
    let body =
        document.descendants().find(|node| node.has_tag_name("body") || node.tag_name().name() == "body").unwrap();
    let named =
        |node: roxmltree::Node<'_, '_>, name: &str| node.descendants().any(|inner| inner.tag_name().name() == name);
    let mut found = Vec::new();
    for node in body.children().filter(roxmltree::Node::is_element) {
        match node.tag_name().name() {
            "tbl" => found.push(Found::Table),
            "p" => {
                let style = node.descendants().find(|inner| inner.tag_name().name() == "pStyle");
                let style = style.and_then(|style| style.attributes().next()).map(|value| value.value().to_owned());
                let says = named(node, "t") || named(node, "drawing") || named(node, "tab");
                found.extend(match style.as_deref() {
                    Some("Title") => Some(Found::Title),
                    Some(heading) if heading.starts_with("Heading") => {
                        assert!(named(node, "t"), "{}: an empty heading", file.display());
                        Some(Found::Heading(heading.trim_start_matches("Heading").parse().unwrap()))
                    }
                    _ => says.then_some(Found::Content),
                });
            }
            _ => {}
        }
    }
    found
}

/// Checks that a Word file has a title, real headings in order, and no section without anything in it.
fn check_structure(file: &Path) {
    let found = structure(file);
    assert_eq!(found.iter().filter(|one| **one == Found::Title).count(), 1, "{}", file.display());
    let mut level = 0;
    for (at, one) in found.iter().enumerate() {
        let Found::Heading(its) = one else { continue };
        assert!(*its <= level + 1, "{}: a heading of level {its} after {level}", file.display());
        level = *its;
        let next = found.get(at + 1).unwrap_or_else(|| panic!("{}: a heading at the end", file.display()));
        let is_below = matches!(next, Found::Heading(inner) if inner > its);
        assert!(is_below || matches!(next, Found::Table | Found::Content), "{}: an empty section", file.display());
    }
    let styles = part(file, "word/styles.xml");
    for style in ["Title", "Heading1", "Heading2", "Heading3"] {
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{}: no style {style}", file.display());
    }
}

/// The forms of an offer with everything that can be included.
fn full_forms(offer: &PaperOffer) -> Vec<navigator::wire::PaperForm> {
    forms_of(offer).into_iter().filter(|form| form.parts.is_empty() == offer.parts.is_empty()).collect()
}

#[tokio::test]
async fn a_record_with_two_hundred_entries_goes_through_every_paper_in_both_formats() {
    let (folder, navigator) = open_navigator().await;
    let child = long_record(&navigator).await;
    let to = samples(folder.path());
    let page = navigator.papers(Some(child.clone())).await.accepted();
    for offer in &page.offers {
        for (number, form) in full_forms(offer).into_iter().enumerate() {
            let file = |ending: &str| to.join(format!("long-{:?}-{number}.{ending}", offer.kind));
            let pdf = saved(&navigator, &child, form.clone(), PaperFormat::Pdf, file("pdf")).await;
            assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF-1.7"));
            let word = saved(&navigator, &child, form.clone(), PaperFormat::Word, file("docx")).await;
            check_structure(&word);
            if offer.kind == PaperKind::WholeRecord {
                let text = part(&word, "word/document.xml");
                let all = (0..ENTRIES).filter(|number| number % 4 == 3);
                assert!(all.into_iter().all(|number| text.contains(&format!("Note {number}."))), "every note is there");
            }
        }
    }
}

#[tokio::test]
async fn word_files_open_in_libreoffice() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_sample().await.accepted().id;
    let mut files = Vec::new();
    for about in [Some(&child), None] {
        let page = navigator.papers(about.cloned()).await.accepted();
        for offer in &page.offers {
            let forms = full_forms(offer).into_iter().filter(|form| form.look == PaperLook::Standard);
            for (number, form) in forms.enumerate() {
                let file = folder.path().join(format!("{:?}-{number}-{}.docx", offer.kind, about.is_some()));
                let place = ExportPlace::picked(file.clone());
                navigator.save_paper(about.cloned(), form, PaperFormat::Word, Vec::new(), place).await.accepted();
                check_structure(&file);
                files.push(file);
            }
        }
    }
    let Some(pages) = converted(folder.path(), &files) else { return };
    for file in &files {
        let pdf = pages.join(file.with_extension("pdf").file_name().unwrap());
        let bytes = std::fs::read(&pdf).unwrap_or_else(|error| panic!("{}: {error}", pdf.display()));
        assert!(bytes.starts_with(b"%PDF-"), "{}", pdf.display());
    }
    if let Some(to) = std::env::var_os("STEPPING_STONES_PAPERS") {
        for file in std::fs::read_dir(&pages).unwrap().map(Result::unwrap) {
            let name = format!("word-{}", file.file_name().display());
            std::fs::copy(file.path(), Path::new(&to).join(name)).unwrap();
        }
    }
}

/// Lets LibreOffice turn Word files into PDFs. `None`, with a line that says so, if it is not installed.
fn converted(folder: &Path, files: &[PathBuf]) -> Option<PathBuf> {
    let (pages, profile) = (folder.join("pages"), folder.join("profile"));
    let run = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&pages)
        .args(files)
        .output();
    match run {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            eprintln!("Skipped: LibreOffice (soffice) is not installed, so no Word file was opened in it.");
            None
        }
        run => {
            let run = run.unwrap();
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            Some(pages)
        }
    }
}
