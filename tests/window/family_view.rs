//! Tests the family's views in the real window: the stepping stones by keyboard, the step for a family, and hidden
//! names.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::keyboard::{enter, focus};
use crate::steps::{add_child, begin, set_up};
use crate::words::{t, t_with};

const ESCAPE: &str = "\u{e00c}";
const LEFT: &str = "\u{e012}";

/// Checks that no link and no key leads away from a page shown to a family.
async fn only_this_page(window: &Window) {
    let title = window.title_of_page().await;
    let links = window.script("return [...document.querySelectorAll('a, nav')].filter((e) => e.checkVisibility() && !e.classList.contains('govuk-skip-link')).length").await;
    assert_eq!(links, 0, "links on {title}");
    for keys in ["\u{e009}k\u{e000}", "\u{e009}z\u{e000}", "\u{e00a}\u{e012}\u{e000}"] {
        window.keys(keys).await;
    }
    assert!(!window.shows("says", &t("search-palette-keys")).await, "there is no search on {title}");
    window.script("history.back(); return true").await;
    assert_eq!(window.title_of_page().await, title);
}

/// Holds the key down until the page is left, as a finger does.
async fn hold_escape(window: &Window) {
    let key = |kind: &str| {
        format!(
            "document.activeElement.dispatchEvent(new KeyboardEvent('{kind}', {{ key: 'Escape', bubbles: true, cancelable: true }})); return true"
        )
    };
    let before = window.script("return document.querySelector('h1')?.innerText ?? ''").await;
    window.script(&key("keydown")).await;
    let left = format!("return (document.querySelector('h1')?.innerText ?? '') !== {before}");
    window.until_true("the page is left", &left).await;
    window.script(&key("keyup")).await;
    enter(window, &t("turned-back-done")).await;
}

#[tokio::test]
async fn a_child_uses_the_stepping_stones_by_keyboard_and_the_answers_are_stored() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 960).await;
    set_up(&window).await;
    add_child(&window, "Linnet Moss", 9).await;
    window.says(&t_with("self-view-none", "name", "Linnet")).await;
    enter(&window, &t("self-view-do")).await;
    window.heading(&t("self-view-title")).await;
    axe(&window, "self-view").await;
    window.shot("self-view-begin").await;
    enter(&window, &t("self-view-turn")).await;
    enter(&window, &t("self-view-begin")).await;
    window.heading(&t("self-view-says-success")).await;
    window.size(1180, 860).await;
    let on = "return document.querySelector('.self-view__on').getBoundingClientRect().bottom <= innerHeight";
    window.until_true("the way on is in sight", on).await;
    axe(&window, "self-view-stone").await;
    enter(&window, &t("self-view-leave-out")).await;
    window.heading(&t("self-view-says-expectations")).await;
    // Nothing is chosen beforehand: an arrow chooses.
    focus(&window, &t("self-view-picture-cloud")).await;
    window.keys(LEFT).await;
    focus(&window, &t("self-view-words")).await;
    window.keys("In maths, not in games.").await;
    window.says(&t("self-view-next")).await;
    axe(&window, "self-view-said").await;
    window.shot("self-view-stone").await;
    window.press(&t("self-view-stop")).await;
    window.heading(&t("self-view-kept")).await;
    axe(&window, "self-view-kept").await;
    only_this_page(&window).await;
    hold_escape(&window).await;
    window.heading("Linnet Moss").await;
    window.says("In maths, not in games.").await;
    window.says(&t("self-view-picture-bridge")).await;
    axe(&window, "child-self-view").await;
    window.shot("child-voices").await;

    // Locking in the middle stores them too.
    enter(&window, &t("self-view-do")).await;
    enter(&window, &t("self-view-turn")).await;
    enter(&window, &t("self-view-begin")).await;
    window.type_into(&t("self-view-words"), "When the bell rings.").await;
    enter(&window, &t("shell-lock")).await;
    crate::steps::unlock_again(&window).await;
    window.press("Linnet Moss").await;
    window.says("When the bell rings.").await;
}

#[tokio::test]
async fn names_are_hidden_with_one_key_and_the_step_is_shown_to_the_family() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 960).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    let control_shift_h = "\u{e009}\u{e008}h\u{e000}";
    window.keys(control_shift_h).await;
    window.says(&t("names-are-hidden")).await;
    window.heading("W. T.").await;
    let text = window.script("return document.documentElement.innerText + document.title").await;
    assert!(!text.as_str().unwrap().contains("Wren"), "the name is nowhere on the page");
    axe(&window, "child-names-hidden").await;
    window.shot("child-names-hidden").await;

    begin(&window, "ebsa").await;
    assert!(!window.shows("says", "Wren Tallow").await, "and not on the next page");
    enter(&window, &t("family-view-turn")).await;
    window.says(&t("turned-leave")).await;
    axe(&window, "family-view-before").await;
    enter(&window, &t("family-view-now")).await;
    window.heading(&t("family-view-title")).await;
    window.says(&t("family-view-next")).await;
    axe(&window, "family-view").await;
    window.shot("family-view").await;
    for left_out in ["step-notes", "step-evidence", "step-more", "step-sources", "ebsa-notice", "turned-leave"] {
        assert!(!window.shows("says", &t(left_out)).await, "{left_out}");
    }
    only_this_page(&window).await;
    window.keys(ESCAPE).await;
    window.keys(ESCAPE).await;
    window.heading(&t("family-view-title")).await;
    hold_escape(&window).await;
    window.says(&t("step-notes")).await;
    window.keys(control_shift_h).await;
    window.says("Wren Tallow").await;
}
