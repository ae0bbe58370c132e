//! Tests in the real window that two records of one child are found, compared, joined, undone, joined again and separated.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::{t, t_count};

const ROWS: &str = "return document.querySelectorAll('.child-row .row__link').length";

async fn rows(window: &Window, count: usize) {
    window.until_true(&format!("{count} children in the list"), &format!("{ROWS} === {count}")).await;
}

/// Opens the page with the records of the child whose overview is shown.
async fn records_of_the_child(window: &Window, link: &str) {
    window.press(&t("child-more")).await;
    window.press(link).await;
    window.heading(&t("joining-title")).await;
}

#[tokio::test]
async fn two_records_are_joined_and_separated() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    begin(&window, "autism").await;
    add_child(&window, "Wren Talow", 8).await;
    begin(&window, "ebsa").await;
    window.press(&t("shell-nav-children")).await;
    rows(&window, 2).await;
    window.press("Wren Tallow").await;
    window.heading("Wren Tallow").await;

    // The other record is not found by its likeness, because the birth date differs as well: by its name.
    records_of_the_child(&window, &t("join-link")).await;
    window.type_into(&t("joining-find"), "Talow").await;
    axe(&window, "joining").await;
    window.press("Wren Talow").await;
    window.heading(&t("join-title")).await;
    window.says(&t("join-doubt-born")).await;
    axe(&window, "join").await;
    window.shot("join").await;
    window.press(&t("join-confirm")).await;
    window.says(&t("failure-reason-missing")).await;
    window.type_into(&t("join-why"), "The year was mistyped.").await;
    window.press(&t("join-confirm")).await;
    window.heading("Wren Tallow").await;
    window.press(&t("shell-nav-children")).await;
    rows(&window, 1).await;

    // Ctrl+Z separates them at once.
    window.keys("\u{e009}z\u{e000}").await;
    rows(&window, 2).await;
    window.press("Wren Tallow").await;
    window.heading("Wren Tallow").await;
    records_of_the_child(&window, &t("join-link")).await;
    window.type_into(&t("joining-find"), "Talow").await;
    window.press("Wren Talow").await;
    window.heading(&t("join-title")).await;
    window.type_into(&t("join-why"), "The year was mistyped.").await;
    window.press(&t("join-confirm")).await;
    window.heading("Wren Tallow").await;

    // Both histories are in one timeline, and the record says of what it is made.
    window.press(&t("child-nav-record")).await;
    window.says(&t("child-kind-joined")).await;
    window.says(&t("join-part-tag")).await;
    axe(&window, "joined-timeline").await;
    window.shot("joined-timeline").await;
    window.press(&t("child-nav-overview")).await;
    window.heading("Wren Tallow").await;
    records_of_the_child(&window, &t_count("join-link-joined", 1)).await;
    window.press(&t("separate-button")).await;
    window.type_into(&t("separate-why"), "They are two children.").await;
    axe(&window, "separate").await;
    window.press(&t("separate-save")).await;
    window.gone(&t("joining-parts")).await;
    window.press(&t("shell-nav-children")).await;
    rows(&window, 2).await;
}
