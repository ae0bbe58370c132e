//! Tests that a copy on another disk and the recovery code alone give everything back on a clean computer, in the real window.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use casebook::Casebook;

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{PASSPHRASE, add_child, begin, code_on_page, go_on, set_up_with_code, type_back_the_group};
use crate::words::t;

const NEXT: &str = "harbour violet stone";

/// Returns everything in a casebook that no window has open.
fn dump(folder: &Path, passphrase: &str) -> BTreeMap<String, Vec<String>> {
    Casebook::open(folder, passphrase, jiff::Timestamp::now()).unwrap().dump().unwrap()
}

/// Opens a second copy of the files, so that the copy itself stays as it is.
fn dump_of_copy(copy: &Path) -> BTreeMap<String, Vec<String>> {
    let opened = tempfile::tempdir().unwrap();
    for name in ["casebook.db", "casebook.key"] {
        std::fs::copy(copy.join(name), opened.path().join(name)).unwrap();
    }
    dump(opened.path(), PASSPHRASE)
}

/// Returns the one copy in a folder.
fn copy_in(disk: &Path) -> PathBuf {
    let mut found = std::fs::read_dir(disk).unwrap().map(|entry| entry.unwrap().path());
    found.find(|path| path.extension().is_none()).unwrap()
}

#[tokio::test]
async fn a_copy_and_the_recovery_code_alone_give_everything_back_on_a_clean_computer() {
    let [first, second, disk] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let window = Window::open(first.path()).await;
    let code = set_up_with_code(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    begin(&window, "ebsa").await;
    go_on(&window).await;
    window.press(&t("shell-nav-settings")).await;
    window.press(&t("copies-title")).await;
    window.pick(disk.path());
    window.press(&t("copies-copy")).await;
    window.until_true("the copy is there", "return document.querySelector('[role=status] .folder') !== null").await;
    let copy = copy_in(disk.path());
    let whole = dump_of_copy(&copy);
    // The computer is gone: nothing of its folder is used again.
    drop(window);
    drop(first);

    let window = Window::open(second.path()).await;
    window.press(&t("open-copy-link")).await;
    window.heading(&t("open-copy-title")).await;
    axe(&window, "open-copy").await;
    window.shot("open-copy").await;
    window.press(&t("open-copy-open")).await;
    window.says(&t("failure-copy-not-chosen")).await;
    window.pick(disk.path());
    window.press(&t("open-copy-choose")).await;
    window.says(&t("failure-copy-not-found")).await;
    window.pick(&copy);
    window.press(&t("open-copy-choose")).await;
    window.says(copy.file_name().unwrap().to_str().unwrap()).await;
    window.choose(&t("open-copy-by-code")).await;
    window.type_into(&t("setup-code"), &code).await;
    window.type_into(&t("setup-new-passphrase"), NEXT).await;
    window.type_into(&t("setup-passphrase-again"), NEXT).await;
    window.press(&t("open-copy-open")).await;
    window.heading(&t("setup-code-title")).await;
    assert_ne!(code_on_page(&window).await, code, "the code of the copy no longer works here");
    type_back_the_group(&window).await;
    window.press(&t("setup-continue")).await;
    window.heading(&t("today-title")).await;
    window.press(&t("shell-nav-children")).await;
    window.says("Wren Tallow").await;
    window.press(&t("shell-lock")).await;
    window.heading(&t("setup-unlock-title")).await;
    drop(window);
    assert_eq!(dump(&second.path().join("data/casebook"), NEXT), whole);
    assert_eq!(dump_of_copy(&copy), whole, "the copy is as it was");
}
