//! Tests search and shortcuts by keyboard in the real window, and that nothing of the casebook is found while it is
//! locked.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{add_child, at_first_step, begin, set_up};
use crate::words::t;

const FIND: &str = "\u{e009}k\u{e000}"; // Control and K
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DOWN: &str = "\u{e015}";

async fn focused(window: &Window) -> String {
    let name = window.script("const e = document.activeElement; return e.tagName + '#' + e.id").await;
    name.as_str().unwrap_or_default().to_owned()
}

/// Opens the search dialog and waits until it has the focus.
async fn find(window: &Window, text: &str) {
    window.keys(FIND).await;
    window.says(&t("search-palette-keys")).await;
    if !text.is_empty() {
        window.keys(text).await;
    }
}

/// Waits until Enter would take this option.
async fn chosen(window: &Window, expected: &str) {
    for _ in 0..100 {
        let script = "const id = document.activeElement.getAttribute('aria-activedescendant');
            return (document.getElementById(id)?.innerText ?? '').replace(/[\\u2066-\\u2069]/g, '').trim()";
        if window.script(script).await.as_str().is_some_and(|said| said.starts_with(expected)) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    window.shot("find-failed").await;
    panic!("“{expected}” is not chosen");
}

#[tokio::test]
async fn anything_is_found_by_keyboard_and_the_focus_returns() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Linnet Moss", "ebsa").await;
    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
    window.script("document.querySelector('main button').focus()").await;
    let before = focused(&window).await;

    find(&window, "").await;
    chosen(&window, &t("search-command-today")).await;
    axe(&window, "palette-empty").await;
    window.keys(ESCAPE).await;
    for _ in 0..40 {
        if focused(&window).await == before {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(focused(&window).await, before, "the focus is where it was");

    find(&window, "linn").await;
    chosen(&window, "Linnet Moss").await;
    axe(&window, "palette").await;
    window.shot("palette").await;
    window.keys(ENTER).await;
    window.heading("Linnet Moss").await;

    // A step, found by a word of its name, and the page with all results.
    find(&window, "attendance").await;
    window.says(&t("search-palette-steps")).await;
    window.shot("palette-steps").await;
    window.keys(DOWN).await;
    window.keys(ENTER).await;
    window.says(&t("step-explore-notice")).await;
    window.keys("?").await;
    window.says(&t("settings-key-find-does")).await;
    axe(&window, "keys").await;
    window.keys(ESCAPE).await;

    find(&window, "how are we").await;
    chosen(&window, &t("search-command-indicators")).await;
    window.keys(ENTER).await;
    window.heading(&t("statistics-title")).await;
    find(&window, "csv").await;
    chosen(&window, &t("search-command-import")).await;
    window.keys(ENTER).await;
    window.heading(&t("import-title")).await;

    find(&window, "lock now").await;
    chosen(&window, &t("search-command-lock")).await;
    window.keys(ENTER).await;
    window.heading(&t("setup-unlock-title")).await;
    find(&window, "linnet").await;
    window.says(&t("search-palette-none")).await;
    axe(&window, "palette-locked").await;
    window.keys(ESCAPE).await;
}

/// Presses Tab through the page: every action must be reached, and nothing may trap the focus.
async fn tab_through(window: &Window, page: &str) {
    let script = "window.scrollTo(0, 0);
        document.querySelectorAll('details').forEach((one) => { one.open = true });
        const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0;
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(shown);
        // In a group of radio buttons, Tab reaches one, and the arrows lead to the others.
        const groups = new Set();
        const wanted = all.filter((e) => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name)));
        wanted.forEach((e, n) => { e.dataset.round = e.type === 'radio' ? `radio ${e.name}` : `${n} ${e.tagName} ${e.innerText ?? e.id}`.slice(0, 60); });
        window.__wanted = new Set(wanted.map((e) => e.dataset.round));
        document.activeElement.blur();
        return wanted.length";
    let count = window.script(script).await.as_u64().unwrap();
    for _ in 0..count + 4 {
        window.keys("\u{e004}").await;
        let seen = "const e = document.activeElement;
            window.__wanted.delete(e.type === 'radio' ? `radio ${e.name}` : e.dataset.round);
            return true";
        window.script(seen).await;
    }
    let left = window.script("return [...window.__wanted]").await;
    assert_eq!(left, serde_json::json!([]), "{page}: Tab does not reach these of {count}");
}

/// The page may not move when the link gets the focus: it would move back under a pointer, and the press would be lost.
async fn the_skip_link_moves_nothing(window: &Window) {
    let moved = "const bar = document.querySelector('.shell').getBoundingClientRect().top;
        const link = document.querySelector('.govuk-skip-link');
        link.focus();
        return [link.getBoundingClientRect().height > 20, document.querySelector('.shell').getBoundingClientRect().top - bar]";
    assert_eq!(window.script(moved).await, serde_json::json!([true, 0]), "the link is visible and moves nothing");
}

#[tokio::test]
async fn tab_reaches_every_action_of_a_page_and_nothing_traps_the_focus() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Linnet Moss", 9).await;
    tab_through(&window, "child").await;
    begin(&window, "ebsa").await;
    tab_through(&window, "step").await;
    the_skip_link_moves_nothing(&window).await;
    window.press(&t("shell-nav-settings")).await;
    window.heading(&t("settings-title")).await;
    tab_through(&window, "settings").await;
    window.press(&t("shell-nav-services")).await;
    window.heading(&t("services-title")).await;
    let all = window.script("return document.querySelector('main').innerText").await;
    window.type_into(&t("services-text"), "hearing").await;
    // Other needs are offered before the list is shorter, so it must also have stayed the same for a moment.
    let narrowed = format!(
        "const text = document.querySelector('main').innerText, now = performance.now();
         if (text !== window.__text) {{ window.__text = text; window.__since = now; }}
         return text !== {all} && now - window.__since > 1000"
    );
    window.until_true("the services are narrowed", &narrowed).await;
    tab_through(&window, "services").await;
}
