//! Evidence and attached files, over a real casebook.

use std::path::{Path, PathBuf};

use navigator::wire::{
    AttachForm, ChildId, Code, EvidenceForm, EvidencePage, HistoryKind, Media, ProtectionForm, Role, TimelineQuery,
};
use navigator::{ExportPlace, Navigator};
use proptest::prelude::*;

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

/// The first bytes of each kind that can be attached: what a file is, is judged by these.
pub(crate) const PDF: &[u8] = b"%PDF-1.7\n";
const PNG: &[u8] = &[0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG: &[u8] = &[0xff, 0xd8, 0xff, 0xe0];
const MOST: usize = 10 * 1024 * 1024;

pub(crate) fn file(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn evidence(id: &str, day: &str) -> EvidenceForm {
    EvidenceForm {
        evidence: id.to_owned(),
        day: day.to_owned(),
        month: String::from("11"),
        year: String::from("2026"),
        said_by: String::from("School nurse"),
        note: String::from("as written on the form"),
        ..EvidenceForm::default()
    }
}

async fn page(navigator: &Navigator, child: &ChildId) -> EvidencePage {
    navigator.evidence(child.to_owned()).await.unwrap()
}

async fn entries(navigator: &Navigator, child: &ChildId) -> u32 {
    navigator.timeline(TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() }).await.unwrap().of
}

fn to(seq: Option<u32>) -> AttachForm {
    AttachForm { to: seq, note: String::from("scanned at school"), file: None }
}

/// Returns a Word document that a test reads from the project.
fn word(name: &str) -> PathBuf {
    acceptance::root().join("tests/fixtures/files").join(name)
}

#[tokio::test]
async fn a_letter_is_attached_listed_saved_as_a_copy_and_undone() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.record_evidence(child.clone(), evidence("hearing-check", "9")).await.unwrap();
    let held = page(&navigator, &child).await.held[0].held.seq;
    let letter = [PDF, b"a letter".repeat(9000).as_slice()].concat();
    let path = file(folder.path(), "letter.from\u{202e}clinic.exe", &letter);
    navigator.attach_file(child.clone(), to(Some(held)), path).await.unwrap();
    let photo = [JPEG, &[7; 300]].concat();
    navigator.attach_file(child.clone(), to(None), file(folder.path(), "hall.jpeg", &photo)).await.unwrap();
    let history = navigator.child(child.clone()).await.unwrap().history;
    let attached: Vec<_> = history.iter().filter(|line| line.kind == HistoryKind::Attachment).collect();
    assert!(attached.len() == 2 && attached.iter().all(|line| line.tells_who), "hidden with the names");
    drop(navigator);

    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let seen = page(&navigator, &child).await;
    let with_letter = &seen.held[0].files[0];
    assert_eq!((with_letter.name.as_str(), with_letter.media), ("letter.from clinic.pdf", Media::Pdf));
    assert_eq!((with_letter.size as usize, with_letter.role), (letter.len(), Role::Senco));
    assert_eq!((seen.files.len(), seen.files[0].name.as_str()), (1, "hall.jpg"));

    let name = navigator.name_for_copy(child.clone(), with_letter.seq).await.unwrap();
    assert_eq!(name, format!("attachment-{}.pdf", with_letter.seq), "it says what the file is, and never whose");
    let copy = folder.path().join(name);
    navigator.save_copy(child.clone(), with_letter.seq, Vec::new(), ExportPlace::picked(copy.clone())).await.unwrap();
    assert_eq!(std::fs::read(copy).unwrap(), letter, "byte for byte");
    let inside = folder.path().join("data/casebook/casebook.db");
    let refused =
        navigator.save_copy(child.clone(), with_letter.seq, Vec::new(), ExportPlace::picked(inside)).await.unwrap_err();
    assert_eq!(refused.code, Code::FileNotSaved, "never over the casebook");

    let picture = navigator.picture(child.clone(), seen.files[0].seq).await.unwrap();
    assert!(picture.source.starts_with("data:image/jpeg;base64,/9j/4A"), "{}", picture.source);
    let refused = navigator.picture(child.clone(), with_letter.seq).await.unwrap_err();
    assert_eq!(refused.code, Code::UnknownAttachment, "a PDF is not drawn by the window");

    navigator.take_back_evidence(child.clone(), with_letter.seq).await.unwrap();
    let after = page(&navigator, &child).await;
    assert!(after.held[0].files.is_empty());
    let gone = navigator
        .save_copy(child.clone(), with_letter.seq, Vec::new(), ExportPlace::picked(folder.path().join("x.pdf")))
        .await
        .unwrap_err();
    assert_eq!(gone.code, Code::UnknownAttachment);
    navigator.take_back_evidence(child.clone(), held).await.unwrap();
    assert!(page(&navigator, &child).await.held.is_empty());
    assert_eq!(navigator.take_back_evidence(child, held).await.unwrap_err().code, Code::NothingToUndo);
}

/// The scan of a letter is dropped onto the evidence that is missing: one form, one act, one undo.
#[tokio::test]
async fn a_dropped_letter_is_recorded_with_its_evidence_in_one_act() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let before = entries(&navigator, &child).await;
    let letter = [PDF, b"the hearing check"].concat();
    let dropped = navigator.pick_dropped(vec![file(folder.path(), "letter.pdf", &letter)]).await.unwrap();
    assert_eq!((dropped.name.as_str(), dropped.media, dropped.size as usize), ("letter.pdf", Media::Pdf, letter.len()));
    assert_eq!(entries(&navigator, &child).await, before, "nothing is written before the form is saved");

    // A mistake in the form loses nothing: the file waits for it.
    let form = EvidenceForm { file: Some(dropped.number), ..evidence("hearing-check", "9") };
    let mistaken = EvidenceForm { day: String::from("31"), ..form.clone() };
    let refused = navigator.record_evidence(child.clone(), mistaken).await.unwrap_err();
    assert_eq!(refused.code, Code::EvidenceDateNotReal);
    // The file of the computer is not read again.
    std::fs::write(folder.path().join("letter.pdf"), b"something else").unwrap();
    navigator.record_evidence(child.clone(), form.clone()).await.unwrap();
    let held = page(&navigator, &child).await.held.remove(0);
    assert_eq!((held.held.id.as_str(), held.files.len()), ("hearing-check", 1));
    let copy = folder.path().join("copy.pdf");
    let place = ExportPlace::picked(copy.clone());
    navigator.save_copy(child.clone(), held.files[0].seq, Vec::new(), place).await.unwrap();
    assert_eq!(std::fs::read(copy).unwrap(), letter);
    let again = navigator.record_evidence(child.clone(), form).await.unwrap_err();
    assert_eq!((again.code, again.field.as_deref()), (Code::FileGone, Some("file")), "a number counts once");
    assert_eq!(entries(&navigator, &child).await, before + 2);

    let last = navigator.last_done().await.unwrap().undo.unwrap();
    navigator.undo_last(last.number).await.unwrap();
    let seen = page(&navigator, &child).await;
    assert!(seen.held.is_empty() && seen.files.is_empty(), "both are undone together");
    navigator.redo_last(last.number).await.unwrap();
    drop(navigator);
    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(page(&navigator, &child).await.held[0].files[0].name, "letter.pdf");
}

#[tokio::test]
async fn what_is_dropped_is_one_file_of_a_known_kind_and_is_forgotten_when_the_casebook_locks() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let letter = file(folder.path(), "letter.pdf", PDF);
    let refused = |paths: Vec<PathBuf>| {
        let navigator = navigator.clone();
        async move { navigator.pick_dropped(paths).await.unwrap_err().code }
    };
    assert_eq!(refused(vec![letter.clone(), letter.clone()]).await, Code::SeveralFiles);
    assert_eq!(refused(Vec::new()).await, Code::SeveralFiles);
    assert_eq!(refused(vec![folder.path().to_owned()]).await, Code::FileUnreadable);
    assert_eq!(refused(vec![PathBuf::from("https://example.org/letter.pdf")]).await, Code::FileUnreadable);
    assert_eq!(refused(vec![file(folder.path(), "a.pdf", b"GIF89a")]).await, Code::FileOfOtherKind);
    #[cfg(unix)]
    {
        let link = folder.path().join("link.pdf");
        std::os::unix::fs::symlink(&letter, &link).unwrap();
        assert_eq!(refused(vec![link]).await, Code::FileUnreadable, "nobody sees where a link leads");
    }
    let picked = navigator.pick_file(letter).await.unwrap();
    navigator.lock().await.unwrap();
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let form = AttachForm { file: Some(picked.number), ..to(None) };
    assert_eq!(navigator.attach_picked(child, form).await.unwrap_err().code, Code::FileGone);
}

#[tokio::test]
async fn a_word_document_is_kept_and_one_with_macros_is_refused() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let before = entries(&navigator, &child).await;
    let renamed = file(folder.path(), "letter.docx", &std::fs::read(word("letter.docm")).unwrap());
    for path in [word("letter.docm"), renamed] {
        let refused = navigator.attach_file(child.clone(), to(None), path).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::FileHasMacros, Some("file")));
    }
    assert_eq!(entries(&navigator, &child).await, before);
    navigator.attach_file(child.clone(), to(None), word("letter.docx")).await.unwrap();
    drop(navigator);

    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let kept = page(&navigator, &child).await.files.remove(0);
    assert_eq!((kept.name.as_str(), kept.media), ("letter.docx", Media::Docx));
    for code in [
        navigator.picture(child.clone(), kept.seq).await.err().map(|failure| failure.code),
        navigator.pdf(child.clone(), kept.seq).await.err().map(|failure| failure.code),
    ] {
        assert_eq!(code, Some(Code::UnknownAttachment), "it is not shown inside");
    }
    let name = navigator.name_for_copy(child.clone(), kept.seq).await.unwrap();
    assert!(name.ends_with(".docx"), "{name}");
    let copy = folder.path().join(name);
    navigator.save_copy(child, kept.seq, Vec::new(), ExportPlace::picked(copy.clone())).await.unwrap();
    assert_eq!(std::fs::read(copy).unwrap(), std::fs::read(word("letter.docx")).unwrap(), "byte for byte");
}

#[tokio::test]
async fn a_pdf_is_read_inside_without_a_question_even_if_there_is_a_protective_note() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let letter = [PDF, b"a letter"].concat();
    navigator.attach_file(child.clone(), to(None), file(folder.path(), "letter.pdf", &letter)).await.unwrap();
    navigator.attach_file(child.clone(), to(None), file(folder.path(), "hall.png", PNG)).await.unwrap();
    let text = |text: &str| text.to_owned();
    let note = ProtectionForm {
        who: text("an adult"),
        words: text("Never tell where they live."),
        given_by: text("Social worker"),
        day: text("20"),
        month: text("11"),
        year: text("2026"),
        ..ProtectionForm::default()
    };
    navigator.add_protection(child.clone(), note).await.unwrap();
    let files = page(&navigator, &child).await.files;
    let (picture, letter_seq) = (files[0].seq, files[1].seq);
    assert_eq!(navigator.pdf(child.clone(), letter_seq).await.unwrap().base64, "JVBERi0xLjcKYSBsZXR0ZXI=");
    assert_eq!(navigator.pdf(child.clone(), picture).await.unwrap_err().code, Code::UnknownAttachment);
    assert_eq!(navigator.pdf(child, 1).await.unwrap_err().code, Code::UnknownAttachment);
}

#[tokio::test]
async fn an_unsuitable_file_is_refused_with_what_was_found_and_nothing_is_written() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let before = entries(&navigator, &child).await;
    let large = [PDF, &vec![b' '; MOST]].concat();
    let cases: [(&str, &[u8], Code, Option<&str>); 6] = [
        ("empty.pdf", b"", Code::FileEmpty, None),
        ("words.pdf", b"only a name that says PDF", Code::FileOfOtherKind, None),
        ("page.png", b"<html><body>no picture</body></html>", Code::FileOfOtherKind, Some("text/html")),
        ("moving.jpg", b"GIF89a and so on", Code::FileOfOtherKind, Some("image/gif")),
        ("packed.pdf", b"PK\x03\x04 and so on", Code::FileOfOtherKind, Some("application/zip")),
        ("large.pdf", &large, Code::FileTooLarge, Some("10.0")),
    ];
    for (name, bytes, code, found) in cases {
        let path = file(folder.path(), name, bytes);
        let failure = navigator.attach_file(child.clone(), AttachForm::default(), path).await.unwrap_err();
        assert_eq!((failure.code, failure.field.as_deref()), (code, Some("file")), "{name}");
        assert_eq!(failure.detail.as_deref(), found, "{name}");
    }
    for path in [folder.path().join("never there.pdf"), folder.path().to_owned()] {
        let failure = navigator.attach_file(child.clone(), AttachForm::default(), path).await.unwrap_err();
        assert_eq!(failure.code, Code::FileUnreadable);
    }
    let good = file(folder.path(), "good.png", &[PNG, &[1, 2, 3]].concat());
    for wrong in [Some(1), Some(99)] {
        let failure = navigator.attach_file(child.clone(), to(wrong), good.clone()).await.unwrap_err();
        assert_eq!(failure.code, Code::UnknownEvidence, "a file belongs to evidence, or only to the child");
    }
    let failure = navigator.attach_file("nobody".into(), to(None), good.clone()).await.unwrap_err();
    assert_eq!(failure.code, Code::UnknownChild);
    assert_eq!(entries(&navigator, &child).await, before);
    let as_large_as_may_be = file(folder.path(), "full.pdf", &large[..MOST]);
    navigator.attach_file(child.clone(), to(None), as_large_as_may_be).await.unwrap();
    navigator.attach_file(child.clone(), to(None), good).await.unwrap();
    assert_eq!(entries(&navigator, &child).await, before + 2);
}

#[tokio::test]
async fn evidence_lists_the_steps_that_ask_for_it() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.record_evidence(child.clone(), evidence("child-view", "9")).await.unwrap();
    assert!(page(&navigator, &child).await.held[0].wanted_by.is_empty(), "nothing is under way yet");
    for pathway in ["ebsa", "sensory"] {
        navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap();
    }
    let seen = page(&navigator, &child).await;
    let wanted = &seen.held[0].wanted_by;
    let here: Vec<&str> = wanted.iter().filter(|step| step.here).map(|step| step.pathway.id.as_str()).collect();
    assert_eq!(here, ["ebsa", "sensory"], "once for both, and the current steps come first");
    assert!(wanted[..2].iter().all(|step| step.here) && wanted.len() > 6);
    let first = &seen.kinds[0];
    assert!(!first.held && first.wanted_by.iter().any(|step| step.here), "evidence that is needed now comes first");
    assert!(seen.kinds.iter().find(|kind| kind.id == "child-view").unwrap().held);
}

#[tokio::test]
async fn a_newly_attached_file_is_undone_and_redone_by_shortcut() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.attach_file(child.clone(), to(None), file(folder.path(), "hall.png", PNG)).await.unwrap();
    let last = navigator.last_done().await.unwrap().undo.unwrap();
    let attached = page(&navigator, &child).await.files[0].seq;
    assert_eq!((last.entry.seq, last.entry.kind), (attached, HistoryKind::Attachment));
    navigator.undo_last(last.number).await.unwrap();
    assert!(page(&navigator, &child).await.files.is_empty());
    navigator.redo_last(last.number).await.unwrap();
    let back = page(&navigator, &child).await.files;
    assert_eq!((back.len(), back[0].seq), (1, attached));
    let copy = folder.path().join("copy.png");
    navigator.save_copy(child, attached, Vec::new(), ExportPlace::picked(copy.clone())).await.unwrap();
    assert_eq!(std::fs::read(copy).unwrap(), PNG, "its bytes were still stored");
}

#[tokio::test]
async fn none_of_these_requests_is_answered_while_locked() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.lock().await.unwrap();
    let path = file(folder.path(), "x.pdf", PDF);
    let codes = [
        navigator.evidence(child.clone()).await.err().map(|failure| failure.code),
        navigator.attach_file(child.clone(), to(None), path.clone()).await.err().map(|failure| failure.code),
        navigator.pick_file(path.clone()).await.err().map(|failure| failure.code),
        navigator.pick_dropped(vec![path.clone()]).await.err().map(|failure| failure.code),
        navigator.attach_picked(child.clone(), to(None)).await.err().map(|failure| failure.code),
        navigator.pdf(child.clone(), 1).await.err().map(|failure| failure.code),
        navigator.picture(child.clone(), 1).await.err().map(|failure| failure.code),
        navigator.name_for_copy(child.clone(), 1).await.err().map(|failure| failure.code),
        navigator
            .save_copy(child.clone(), 1, Vec::new(), ExportPlace::picked(path))
            .await
            .err()
            .map(|failure| failure.code),
        navigator.take_back_evidence(child.clone(), 1).await.err().map(|failure| failure.code),
        navigator.draft(String::from("a")).await.err().map(|failure| failure.code),
        navigator.keep_draft(String::from("a"), String::from("b")).await.err().map(|failure| failure.code),
        navigator.drop_draft(String::from("a")).await.err().map(|failure| failure.code),
        navigator.add_sample().await.err().map(|failure| failure.code),
        navigator.remove_sample(child).await.err().map(|failure| failure.code),
    ];
    for (number, code) in codes.iter().enumerate() {
        assert_eq!(*code, Some(Code::Locked), "request {number}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn attached_bytes_are_read_back_after_reopening(
        files in prop::collection::vec((0_usize..3, prop::collection::vec(any::<u8>(), 0..4000), "\\PC{1,20}"), 1..5),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (folder, navigator) = open_navigator().await;
            let child = navigator.add_child(child_aged(9)).await.unwrap().id;
            let mut wanted = Vec::new();
            for (number, (kind, rest, note)) in files.iter().enumerate() {
                let bytes = [[PDF, PNG, JPEG][*kind], rest].concat();
                let form = AttachForm { note: note.clone(), ..AttachForm::default() };
                let path = file(folder.path(), &format!("file {number}"), &bytes);
                navigator.attach_file(child.clone(), form, path).await.unwrap();
                wanted.push((bytes, note.trim().to_owned()));
            }
            drop(navigator);
            let navigator = navigator_on(folder.path());
            navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
            let seen = page(&navigator, &child).await.files;
            for (file, (bytes, note)) in seen.iter().rev().zip(&wanted) {
                let copy = folder.path().join("copy");
                navigator.save_copy(child.clone(), file.seq, Vec::new(), ExportPlace::picked(copy.clone())).await.unwrap();
                assert_eq!((&std::fs::read(copy).unwrap(), &file.note), (bytes, note));
            }
            assert_eq!(seen.len(), wanted.len());
        });
    }
}

#[tokio::test]
async fn evidence_with_neither_a_person_nor_words_nor_a_file_is_refused() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let empty = || EvidenceForm { said_by: String::from(" "), note: String::new(), ..evidence("hearing-check", "9") };
    let refused = navigator.record_evidence(child.clone(), empty()).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::EvidenceEmpty, Some("saidBy")));
    let letter = file(folder.path(), "letter.pdf", &[PDF, b"the hearing check"].concat());
    let picked = navigator.pick_file(letter).await.unwrap();
    for form in [
        EvidenceForm { said_by: String::from("School nurse"), ..empty() },
        EvidenceForm { note: String::from("as written on the form"), ..empty() },
        EvidenceForm { file: Some(picked.number), ..empty() },
    ] {
        navigator.record_evidence(child.clone(), form).await.unwrap();
    }
}
