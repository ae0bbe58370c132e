//! Tests the timeline, a correction with its preview, undo by shortcut, and "What if", by keyboard in the real window.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::keyboard::{ENTER, enter};
use crate::plan::make_plan;
use crate::steps::{at_first_step, go_on};
use crate::words::{t, t_with};

const SPACE: &str = " ";
const DOWN: &str = "\u{e015}";

/// Focuses the element that a script finds.
async fn focus(window: &Window, found: &str) {
    let script = format!(
        "const found = {found}; found?.focus(); return found !== undefined && document.activeElement === found"
    );
    window.until_true(&format!("{found} has the focus"), &script).await;
}

#[tokio::test]
async fn an_early_answer_is_corrected_after_its_preview() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Linnet Moss", "ebsa").await;
    window.size(1180, 900).await;
    let first = window.title_of_page().await;
    let second = go_on(&window).await;

    // What was decided is named at the bottom. Ctrl+Z outside a text field undoes the decision, and Ctrl+Y redoes it.
    window.says(&t_with("toast-saved", "kind", "chosen")).await;
    window.says(&t("undo-last")).await;
    window.script("document.querySelector('h1').focus(); return true").await;
    window.keys("\u{e009}z").await;
    window.heading(&first).await;
    window.says(&t_with("toast-undone", "kind", &t("child-kind-chosen"))).await;
    window.says(&t("undo-again")).await;
    window.script("document.querySelector('h1').focus(); return true").await;
    window.keys("\u{e009}y").await;
    window.heading(&second).await;
    window.says(&t_with("toast-put-back", "kind", &t("child-kind-chosen"))).await;
    go_on(&window).await;

    // Again and again, back to before the pathway was begun, and on in order.
    for _ in 0..3 {
        window.script("document.querySelector('h1').focus(); return true").await;
        window.keys("\u{e009}z").await;
    }
    window.heading("Linnet Moss").await;
    for _ in 0..3 {
        window.script("document.querySelector('h1').focus(); return true").await;
        window.keys("\u{e009}\u{e008}z").await;
    }
    window.gone(&t("undo-again")).await;

    window.press(&t("shell-nav-children")).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    enter(&window, &t("child-nav-record")).await;
    window.heading(&t("timeline-title")).await;
    let restored = t_with("timeline-undos", "count", "");
    window.says(restored.split(':').next().unwrap()).await;
    axe(&window, "timeline").await;
    window.shot("timeline").await;

    // The first decision is corrected: another choice of that step.
    let chosen = t("child-kind-chosen");
    let last = format!(
        "[...document.querySelectorAll('.history-list__line')].filter((li) => li.querySelector('.tag').textContent.trim() === {chosen:?}).at(-1).querySelector('a')"
    );
    focus(&window, &last).await;
    window.keys(ENTER).await;
    window.heading(&chosen).await;
    window.says(&t("entry-what")).await;
    axe(&window, "entry").await;
    focus(&window, "document.getElementById('way-correct')").await;
    window.keys(SPACE).await;
    window.says(&t("entry-choice")).await;
    focus(&window, "document.getElementById('entry-choice')").await;
    window.keys(DOWN).await;
    window.script("const s = document.getElementById('entry-choice'); if (s.selectedIndex === 0) { s.selectedIndex = 1; s.dispatchEvent(new Event('change', { bubbles: true })) }; return true").await;
    window.type_into(&t("entry-reason-line"), "The other box was meant").await;
    enter(&window, &t("entry-look")).await;
    window.says(&t("preview-title")).await;
    window.says(&t("preview-misfits")).await;
    axe(&window, "entry-preview").await;
    window.script("document.getElementById('preview').scrollIntoView(); return true").await;
    window.shot("entry-preview").await;
    enter(&window, &t("entry-do")).await;
    window.heading(&t("timeline-title")).await;
    window.says("The other box was meant").await;
    window.shot("timeline-corrected").await;
    axe(&window, "timeline-corrected").await;
}

#[tokio::test]
async fn a_plan_is_corrected_in_place_and_found_by_its_new_text() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Wren Tallow", "ebsa").await;
    window.size(1180, 900).await;
    window.press(&t("shell-nav-children")).await;
    window.press("Wren Tallow").await;
    window.heading("Wren Tallow").await;
    window.says(&t("plan-none")).await;
    make_plan(&window).await;
    window.press(&t("child-nav-record")).await;
    window.heading(&t("timeline-title")).await;
    let planned = t("child-kind-plan");
    let entry = format!(
        "[...document.querySelectorAll('.history-list__line')].find((li) => li.querySelector('.tag').textContent.trim() === {planned:?}).querySelector('a')"
    );
    focus(&window, &entry).await;
    window.keys(ENTER).await;
    window.heading(&planned).await;
    window.says(&t("entry-what")).await;
    focus(&window, "document.getElementById('way-correct')").await;
    window.keys(SPACE).await;
    window.says(&t("entry-plan-change")).await;
    let there = "return document.getElementById('outcome-0').value";
    assert_eq!(window.script(there).await.as_str(), Some("A place to go when it is loud"), "nothing is typed twice");
    axe(&window, "entry-plan").await;
    window.shot("entry-plan").await;
    window.type_into(&t("plan-outcome-words"), "A corner to draw in").await;
    window.type_into(&t("entry-reason-line"), "These were the words").await;
    enter(&window, &t("entry-look")).await;
    window.says(&t("preview-title")).await;
    axe(&window, "entry-plan-preview").await;
    enter(&window, &t("entry-do")).await;
    window.heading(&t("timeline-title")).await;
    window.says("A corner to draw in").await;
    window.shot("timeline-plan-corrected").await;
    for (text, is_found) in [("corner", true), ("loud", false)] {
        window.script("document.querySelector('h1').focus(); return true").await;
        window.keys("\u{e009}k\u{e000}").await;
        window.says(&t("search-palette-keys")).await;
        window.keys(text).await;
        if is_found {
            window.says(&t("search-palette-records")).await;
        } else {
            let answered = "return (document.querySelector('.palette [role=status]')?.textContent ?? '').trim() !== ''";
            window.until_true("the search is answered", answered).await;
            assert!(!window.shows("says", &t("search-palette-records")).await, "corrected words are not found");
        }
        window.shot(&format!("find-{text}")).await;
        window.keys("\u{e00c}").await;
    }
}

#[tokio::test]
async fn what_if_always_says_that_nothing_is_saved() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Wren Tallow", "ebsa").await;
    window.size(1380, 960).await;
    let here = go_on(&window).await;
    enter(&window, &t("what-if-link")).await;
    let heading = t_with("what-if-heading", "name", "Wren Tallow");
    window.heading(&heading).await;
    window.says(&t("what-if-banner")).await;
    let undo = "return document.querySelector('[aria-keyshortcuts=\"Control+Z\"]') === null";
    assert_eq!(window.script(undo).await.as_bool(), Some(true), "no button there writes, not even undo");
    axe(&window, "what-if").await;
    window.shot("what-if").await;

    enter(&window, &t("what-if-absent")).await;
    enter(&window, &t("what-if-absent-do")).await;
    window.says(&t("what-if-differs")).await;
    enter(&window, &t("what-if-choose")).await;
    window.says(&t("what-if-take-off")).await;
    enter(&window, &t("what-if-review")).await;
    enter(&window, &t("what-if-review-do")).await;
    window.says(&t("what-if-is-round")).await;
    window.says("Completed cycles").await;
    window.shot("what-if-review").await;
    enter(&window, &t("what-if-later")).await;
    enter(&window, &t("what-if-later-do")).await;
    window.says(&t("what-if-list")).await;
    axe(&window, "what-if-imagined").await;
    window.shot("what-if-imagined").await;
    window.script("document.querySelector('.drawing').scrollIntoView(); return true").await;
    window.shot("what-if-side-by-side").await;
    let seen = window.script("const b = document.querySelector('.what-if__banner').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight").await;
    assert_eq!(seen.as_bool(), Some(true), "the banner stays visible while the page scrolls");
    window.script("window.scrollTo(0, 0); document.documentElement.dataset.theme = 'dark'; return true").await;
    axe(&window, "what-if-dark").await;
    window.shot("what-if-dark").await;

    enter(&window, &t("what-if-back")).await;
    window.heading(&here).await;
}
