//! Tests the keyboard: a child is added and a choice is made without a click.

use crate::driver::Window;
use crate::steps::set_up;
use crate::words::{t, t_with};

pub(crate) const TAB: &str = "\u{e004}";
pub(crate) const ENTER: &str = "\u{e007}";

/// Presses Tab until the focused element has `text`, then Enter.
pub(crate) async fn tab_to(window: &Window, text: &str) {
    for _ in 0..160 {
        let at = window
            .script("const e = document.activeElement; const label = e.id && document.querySelector(`label[for='${e.id}']`); return ((label ? label.innerText : e.textContent) || '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim()")
            .await;
        if at.as_str().is_some_and(|at| at.starts_with(text)) {
            return;
        }
        window.keys(TAB).await;
    }
    window.shot("keyboard").await;
    panic!("“{text}” is not reached by Tab");
}

/// Focuses the element whose text or label begins with these words: in the dialog if one is open, otherwise anywhere. Waits
/// until it is there and has the focus, because a page that has just opened takes the focus to its heading.
pub(crate) async fn focus(window: &Window, words: &str) {
    let script = format!(
        "const tidy = (e) => e.textContent.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
         const within = document.querySelector('dialog[open]') ?? document;
         const all = [...within.querySelectorAll('a, button, summary, textarea, input')].filter((e) => e.checkVisibility());
         const named = (e) => e.labels?.length ? tidy(e.labels[0]) : tidy(e);
         const one = all.find((e) => named(e) === {words:?}) ?? all.find((e) => named(e).startsWith({words:?}));
         one?.focus(); return one !== undefined && document.activeElement === one"
    );
    window.until_true(&format!("“{words}” takes the keyboard"), &script).await;
}

/// Presses Enter on the element whose text begins with these words.
pub(crate) async fn enter(window: &Window, words: &str) {
    focus(window, words).await;
    window.keys(ENTER).await;
}

pub(crate) async fn type_at(window: &Window, label: &str, text: &str) {
    tab_to(window, label).await;
    window.keys(text).await;
}

#[tokio::test]
async fn a_child_is_added_and_a_choice_made_by_keyboard_alone() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    tab_to(&window, &t("children-add")).await;
    window.keys(ENTER).await;
    window.heading(&t("child-form-add-title")).await;
    type_at(&window, &t("child-form-name"), "Wren Tallow").await;
    type_at(&window, &t("components-day"), "1").await;
    type_at(&window, &t("components-month"), "1").await;
    let year = (jiff::ZonedDateTime::now().year() - 9).to_string();
    type_at(&window, &t("components-year"), &year).await;
    tab_to(&window, &t("child-form-save-new")).await;
    window.keys(ENTER).await;
    window.heading("Wren Tallow").await;
    let begin = format!("{}{}", t("child-begin-button"), t_with("child-begin-of", "pathway", &t("sensory")));
    tab_to(&window, &t("child-begin")).await;
    window.keys(ENTER).await;
    window.heading(&t("child-nav-pathways")).await;
    tab_to(&window, &begin).await;
    window.keys(ENTER).await;
    window.heading(&t("sensory-notice")).await;
    // Begun by mistake: one shortcut undoes it, and everything is as before.
    window.says(&t("undo-last")).await;
    window.keys("\u{e009}z\u{e000}").await;
    window.heading("Wren Tallow").await;
    tab_to(&window, &t("child-begin")).await;
    window.keys(ENTER).await;
    window.heading(&t("child-nav-pathways")).await;
    tab_to(&window, &begin).await;
    window.keys(ENTER).await;
    window.heading(&t("sensory-notice")).await;
    // The first choice is picked with its key and recorded with Enter.
    window.keys("1").await;
    window.keys(ENTER).await;
    window.heading(&t("sensory-rule-out")).await;
}
