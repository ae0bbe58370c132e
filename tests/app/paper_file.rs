//! Papers as files: encrypted with a passphrase, and opened to be printed. Nothing is left of a file that could not be saved.

use std::io::Read;
use std::path::Path;

use age::secrecy::SecretString;
use age::{Decryptor, scrypt};
use navigator::wire::{ChildId, Code, Failure, PaperFormat, PaperKind, Saved, TimelineQuery};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

use crate::paper::form;

const FILE_PASSPHRASE: &str = "harbour violet stone";

/// Returns what a program that reads age files makes of a file.
fn opened(file: &Path, passphrase: &str) -> Option<Vec<u8>> {
    let bytes = std::fs::read(file).unwrap();
    let key = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    let mut reader =
        Decryptor::new(bytes.as_slice()).unwrap().decrypt(std::iter::once(&key as &dyn age::Identity)).ok()?;
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).unwrap();
    Some(plain)
}

async fn save(navigator: &Navigator, child: &ChildId, format: PaperFormat, path: &Path) -> Result<Saved, Failure> {
    let place = ExportPlace::picked(path.to_owned());
    navigator.save_paper(Some(child.clone()), form(PaperKind::Plan), format, Vec::new(), place).await
}

async fn seal(navigator: &Navigator, child: &ChildId, passphrase: &str, place: ExportPlace) -> Result<Saved, Failure> {
    let (form, passphrase) = (form(PaperKind::Plan), passphrase.to_owned());
    navigator.save_sealed_paper(child.clone(), form, PaperFormat::Pdf, passphrase, Vec::new(), place).await
}

#[tokio::test]
async fn an_encrypted_paper_opens_with_its_passphrase_alone_to_exactly_what_would_have_been_saved() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let [plain, sealed] = ["plain.pdf", "sealed.pdf.age"].map(|name| folder.path().join(name));
    save(&navigator, &child, PaperFormat::Pdf, &plain).await.accepted();
    // An accent that was typed as a letter of its own opens the file as one that was not.
    let typed = format!(" {FILE_PASSPHRASE} cafe\u{301} ");
    seal(&navigator, &child, &typed, ExportPlace::picked(sealed.clone())).await.accepted();

    assert!(std::fs::read(&sealed).unwrap().starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let plain = std::fs::read(plain).unwrap();
    assert!(
        opened(&sealed, &format!("{FILE_PASSPHRASE} café")) == Some(plain),
        "the same bytes as without a passphrase"
    );
    for wrong in [FILE_PASSPHRASE, "Harbour violet stone café", PASSPHRASE, ""] {
        assert!(opened(&sealed, wrong).is_none(), "{wrong:?}");
    }

    let made = navigator.papers(Some(child.clone())).await.accepted().made;
    assert_eq!(made.iter().map(|paper| paper.sealed).collect::<Vec<_>>(), [true, false]);
    let query = TimelineQuery { child, ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.accepted().lines;
    assert!(lines[0].words.as_ref().is_some_and(|words| words.contains("encrypted with a passphrase")));
    assert!(!format!("{made:?} {lines:?}").contains("violet"), "the record does not have the passphrase");
}

#[tokio::test]
async fn nothing_is_left_of_an_encrypted_paper_that_could_not_be_saved() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    let path = out.join("plan.pdf.age");
    for (weak, code) in [("short", Code::PassphraseTooShort), ("password1234", Code::PassphraseGuessable)] {
        let refused = seal(&navigator, &child, weak, ExportPlace::picked(path.clone())).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some("passphrase")));
    }
    let appeared = ExportPlace::picked(path.clone());
    std::fs::write(&path, "of somebody else").unwrap();
    let refused = seal(&navigator, &child, FILE_PASSPHRASE, appeared).await.unwrap_err();
    assert_eq!(refused.code, Code::FileThereAlready);
    let missing = ExportPlace::picked(out.join("no-such-folder/plan.pdf.age"));
    assert_eq!(seal(&navigator, &child, FILE_PASSPHRASE, missing).await.unwrap_err().code, Code::FileNotSaved);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "of somebody else");
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1, "no part of a file is left");
    assert!(navigator.papers(Some(child)).await.accepted().made.is_empty(), "and the record says nothing");
}

#[tokio::test]
async fn only_the_paper_that_was_saved_last_can_be_opened_and_never_an_encrypted_one() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let gone = async |navigator: &Navigator, why: &str| {
        assert_eq!(navigator.paper_to_open().await.unwrap_err().code, Code::PaperGone, "{why}");
    };
    gone(&navigator, "nothing was saved yet").await;
    let [pdf, word, program, sealed] =
        ["plan.pdf", "plan.DOCX", "plan.bat", "plan.pdf.age"].map(|name| folder.path().join(name));
    save(&navigator, &child, PaperFormat::Pdf, &pdf).await.accepted();
    assert_eq!(navigator.paper_to_open().await.accepted(), (pdf.clone(), PaperFormat::Pdf));
    save(&navigator, &child, PaperFormat::Word, &word).await.accepted();
    assert_eq!(navigator.paper_to_open().await.accepted(), (word.clone(), PaperFormat::Word));
    std::fs::remove_file(&word).unwrap();
    gone(&navigator, "the file was removed").await;
    save(&navigator, &child, PaperFormat::Pdf, &program).await.accepted();
    gone(&navigator, "the system could take it for a program").await;
    for leave in ["an encrypted one", "locked"] {
        save(&navigator, &child, PaperFormat::Pdf, &pdf).await.accepted();
        if leave == "locked" {
            navigator.lock().await.accepted();
        } else {
            seal(&navigator, &child, FILE_PASSPHRASE, ExportPlace::picked(sealed.clone())).await.accepted();
        }
        gone(&navigator, leave).await;
    }
    let nobody = navigator_on(folder.path());
    let (form, path) = (form(PaperKind::HomeVisit), folder.path().join("form.pdf"));
    nobody.save_paper(None, form, PaperFormat::Pdf, Vec::new(), ExportPlace::picked(path.clone())).await.accepted();
    assert_eq!(nobody.paper_to_open().await.accepted().0, path, "a form for anybody needs no casebook");
}
