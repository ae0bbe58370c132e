//! Papers in the real window: a referral in three actions, read page by page, and a fact sheet without a casebook.

use std::time::{Duration, Instant};

use crate::accessibility::{axe, fits};
use crate::driver::Window;
use crate::steps::at_first_step;
use crate::words::t;

/// Waits until a page of the paper is drawn.
async fn drawn(window: &Window) {
    let script = "return [...document.querySelectorAll('.paper-pages__page')].some((one) => one.naturalWidth > 500)";
    window.until_true("a page is drawn", script).await;
}

/// Waits for a file, and returns its bytes.
async fn saved(path: &std::path::Path) -> Vec<u8> {
    let begun = Instant::now();
    while !path.exists() {
        assert!(begun.elapsed() < Duration::from_secs(15), "{} was not saved", path.display());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    std::fs::read(path).unwrap()
}

#[tokio::test]
async fn a_referral_is_ready_in_three_actions_and_the_record_says_so() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Linnet Moss", "autism").await;
    let path = home.path().join("referral.pdf");
    window.pick(&path);

    window.press(&t("child-add")).await;
    window.press(&t("child-add-referral")).await;
    drawn(&window).await;
    window.shot("papers").await;
    axe(&window, "papers").await;
    fits(&window, "papers").await;
    window.press(&t("papers-save-pdf")).await;
    window.says(&t("papers-saved")).await;

    let bytes = saved(&path).await;
    assert!(bytes.starts_with(b"%PDF-1.7") && bytes.windows(15).any(|part| part == b"/StructTreeRoot"));
    window.says(&t("papers-made-for")).await;
    window.press(&t("timeline-nav")).await;
    window.says(&t("child-kind-paper")).await;
}

#[tokio::test]
async fn a_paper_is_opened_to_print_and_an_encrypted_one_is_not() {
    let home = tempfile::tempdir().unwrap();
    let opened = home.path().join("opened");
    let window = Window::open_with(home.path(), &[("STEPPING_STONES_OPENED", opened.to_str().unwrap())]).await;
    let path = home.path().join("sheet.pdf");
    window.pick(&path);
    window.press(&t("shell-nav-explore")).await;
    window.press(&t("papers-explore-link")).await;
    drawn(&window).await;
    window.press(&t("papers-save-pdf")).await;
    window.press(&t("papers-open-print")).await;
    assert_eq!(saved(&opened).await, path.to_str().unwrap().as_bytes());
    // Nothing opens it if there is a folder in place of the note.
    std::fs::remove_file(&opened).unwrap();
    std::fs::create_dir(&opened).unwrap();
    window.press(&t("papers-open-print")).await;
    window.says(&t("failure-file-not-opened")).await;
    drop(window);

    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Linnet Moss", "autism").await;
    let path = home.path().join("referral.pdf.age");
    window.pick(&path);
    window.press(&t("child-add")).await;
    window.press(&t("child-add-referral")).await;
    drawn(&window).await;
    window.choose(&t("papers-leaving-sealed")).await;
    window.type_into(&t("papers-passphrase"), "harbour violet stone").await;
    window.type_into(&t("setup-passphrase-again"), "harbour violet stone").await;
    window.shot("papers-encrypted").await;
    axe(&window, "papers-encrypted").await;
    fits(&window, "papers-encrypted").await;
    window.press(&t("papers-save-pdf")).await;
    window.says(&t("papers-saved-sealed")).await;
    assert!(saved(&path).await.starts_with(b"age-encryption.org/v1"));
    let offered = format!("return document.body.innerText.includes('{}')", t("papers-open-print"));
    assert_eq!(window.script(&offered).await, false);
}

#[tokio::test]
async fn a_fact_sheet_is_made_before_any_casebook() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    let path = home.path().join("sheet.pdf");
    window.pick(&path);
    window.press(&t("shell-nav-explore")).await;
    window.press(&t("papers-explore-link")).await;
    drawn(&window).await;
    axe(&window, "papers-explore").await;
    window.press(&t("papers-save-pdf")).await;
    window.says(&t("papers-saved-plain")).await;
    assert!(saved(&path).await.starts_with(b"%PDF-1.7"));
}
