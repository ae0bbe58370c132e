//! Runs axe-core in the real window, and checks that pages fit at any text size and width.

use std::sync::LazyLock;

use serde_json::Value;

use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::t;

static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = acceptance::root().join("ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path).expect("npm ci was run in ui/")
});

/// Fails with every violation of WCAG 2.2 A and AA on the current page.
pub(crate) async fn axe(window: &Window, page: &str) {
    // A page that is loaded again meanwhile, as after a lock, is looked at again.
    for _ in 0..3 {
        if let Some(all) = violations(window).await {
            if !all.is_empty() {
                window.shot(&format!("axe-{page}")).await;
            }
            assert!(all.is_empty(), "{page}:\n{}", all.join("\n"));
            return;
        }
    }
    panic!("{page}: axe never ended");
}

/// Returns what axe finds on the current page. `None` if the page was loaded again before it ended.
async fn violations(window: &Window) -> Option<Vec<String>> {
    window.script(&format!("{}; window.__axe = axe; return true", *AXE)).await;
    window
        .script(
            // From the top, because an element that is half hidden under the header would seem too small, and with what
            // was saved, and the button of the choices, below the page and not over it, for the same reason. After the animations, because a message that
            // is still fading in would seem too pale.
            "window.scrollTo(0, 0); window.__found = null;
             document.querySelectorAll('.toast-place, .choices__record').forEach((one) => one.style.setProperty('position', 'static'));
             Promise.allSettled(document.getAnimations().map((one) => one.finished))
               .then(() => window.__axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
               .then((r) => { window.__found = r.violations.map((v) => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')); })
               .catch((e) => { window.__found = window.__axe ? ['axe failed: ' + e] : null; })
               .finally(() => document.querySelectorAll('.toast-place, .choices__record').forEach((one) => one.style.removeProperty('position')));
             return true",
        )
        .await;
    for _ in 0..300 {
        let found = window.script("return window.__axe ? window.__found : 'loaded again'").await;
        match found {
            Value::Array(found) => {
                return Some(found.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect());
            }
            Value::String(_) => return None,
            _ => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
        }
    }
    None
}

/// Fails if a page must be scrolled sideways.
pub(crate) async fn fits(window: &Window, what: &str) {
    let wide = window
        .script("const d = document.scrollingElement; return [d.scrollWidth, d.clientWidth, [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > d.clientWidth + 1 && !e.closest('.drawing, [role=region], .govuk-visually-hidden')).slice(0, 3).map((e) => e.className || e.tagName).join(' | ')]")
        .await;
    let number = |index: usize| wide[index].as_f64().unwrap();
    if number(0) > number(1) + 1.0 {
        window.shot(&format!("wide-{what}")).await;
    }
    assert!(number(0) <= number(1) + 1.0, "{what} scrolls sideways: {wide}");
}

#[tokio::test]
async fn pages_fit_at_any_text_size_and_width_and_in_the_dark() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    fits(&window, "child").await;
    begin(&window, "autism").await;
    window.size(1180, 860).await;
    window.size(800, 860).await;
    window.press_first(".step__jump a").await;
    let seen = window
        .script("return [document.getElementById('choices').getBoundingClientRect().top, document.querySelector('.bar').getBoundingClientRect().bottom]")
        .await;
    let (heading, header) = (seen[0].as_f64().unwrap(), seen[1].as_f64().unwrap());
    assert!(heading >= header, "the focused element is under the header: {heading} above {header}");
    window.size(400, 900).await;
    fits(&window, "step, narrow").await;
    window.script("document.documentElement.style.fontSize = '200%'; return true").await;
    fits(&window, "step, narrow, 200 %").await;
    window.shot("step-narrow-200").await;
    window.script("document.documentElement.style.fontSize = ''; document.documentElement.dataset.theme = 'dark'; return true").await;
    window.size(1180, 860).await;
    axe(&window, "step-dark").await;
    window.shot("step-dark").await;
    window.press(&t("shell-nav-explore")).await;
    window.size(400, 900).await;
    fits(&window, "explore, narrow").await;
}
