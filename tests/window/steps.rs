//! Steps that many tests repeat: set up, add a child, begin, choose.

use std::path::Path;

use casebook::KeyCost;
use jiff::civil::Date;
use navigator::{Clock, Content, Folders, Navigator};

use crate::driver::Window;
use crate::words::{t, t_with};

pub(crate) const PASSPHRASE: &str = "otter lantern bridge";

/// Opens the casebook as on a day. Only what was written is there the next time.
pub(crate) async fn navigator_on(folder: &Path, day: Date) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let clock = Clock::Fixed(format!("{day}T10:42:00Z").parse().unwrap());
    Navigator::with(folders, clock, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

/// From the first start to the empty list of children.
pub(crate) async fn set_up(window: &Window) {
    set_up_with_code(window).await;
}

/// The same. Returns the recovery code, as it is on the paper.
pub(crate) async fn set_up_with_code(window: &Window) -> String {
    if window.shows("press", &t("shell-set-up")).await && !window.shows("press", &t("setup-begin")).await {
        window.press(&t("shell-set-up")).await;
    }
    window.press(&t("setup-begin")).await;
    window.type_into(&t("setup-name"), "R. Practitioner").await;
    window.choose(&t("role-senco")).await;
    window.press(&t("setup-continue")).await;
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.type_into(&t("setup-passphrase-again"), PASSPHRASE).await;
    window.press(&t("setup-make")).await;
    window.heading(&t("setup-code-title")).await;
    let code = code_on_page(window).await;
    type_back_the_group(window).await;
    window.press(&t("setup-continue")).await;
    window.heading(&t("today-title")).await;
    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
    code
}

/// Returns the recovery code that is on the page.
pub(crate) async fn code_on_page(window: &Window) -> String {
    let script = "return [...document.querySelectorAll('.code-groups__group')].map((one) => one.textContent).join(' ')";
    window.script(script).await.as_str().unwrap().to_owned()
}

/// Reads the requested group from the page, as from paper, and types it.
pub(crate) async fn type_back_the_group(window: &Window) {
    let script = "const label = document.querySelector('label[for=group]').textContent.replace(/[^0-9]/g, '');
        return document.querySelectorAll('.code-groups__group')[Number(label) - 1].textContent";
    let group = window.script(script).await;
    let label = window.script("return document.querySelector('label[for=group]').innerText").await;
    let label = label.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    window.type_into(label.trim(), group.as_str().unwrap()).await;
}

/// Opens the app on a new casebook with one child of 9, at the first step of a pathway.
pub(crate) async fn at_first_step(home: &Path, name: &str, pathway: &str) -> Window {
    let window = Window::open(home).await;
    set_up(&window).await;
    add_child(&window, name, 9).await;
    begin(&window, pathway).await;
    window
}

pub(crate) async fn unlock(window: &Window) {
    window.heading(&t("setup-unlock-title")).await;
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    window.heading(&t("today-title")).await;
    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
}

/// Waits until a lock has replaced the page. The one before it shows the same heading for a moment, and what is typed there
/// is lost.
pub(crate) async fn fresh_page(window: &Window) {
    let loaded_again = "return performance.getEntriesByType('navigation')[0]?.type === 'reload'";
    window.until_true("the page is another", loaded_again).await;
    window.heading(&t("setup-unlock-title")).await;
}

/// Opens the casebook again in a window that stayed open, which returns to where it was, and goes to the children.
pub(crate) async fn unlock_again(window: &Window) {
    fresh_page(window).await;
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
}

/// Adds a child born that many years ago on 1 January, and stays on the child's page.
pub(crate) async fn add_child(window: &Window, name: &str, years: i16) {
    let year = jiff::ZonedDateTime::now().year() - years;
    window.press(&t("shell-nav-children")).await;
    window.press(&t("children-add")).await;
    window.type_into(&t("child-form-name"), name).await;
    window.type_into(&t("components-day"), "1").await;
    window.type_into(&t("components-month"), "1").await;
    window.type_into(&t("components-year"), &year.to_string()).await;
    window.press(&t("child-form-save-new")).await;
    window.heading(name).await;
}

/// Begins a pathway from any page of the child and waits for its first step.
pub(crate) async fn begin(window: &Window, pathway: &str) {
    let button = format!("{}{}", t("child-begin-button"), t_with("child-begin-of", "pathway", &t(pathway)));
    window.press(&t("child-nav-pathways")).await;
    window.press(&button).await;
    window.says(&t("step-here")).await;
}

/// Takes the first open choice, with reasons if they are required, and waits for the next step.
pub(crate) async fn go_on(window: &Window) -> String {
    let before = window.title_of_page().await;
    // Choices that lead to a step about safety come first, and often end the pathway.
    let others = ".choice:not(.choice--safety) .choice__radio";
    let has_others = window.script(&format!("return document.querySelector('{others}') !== null")).await;
    window.press_first(if has_others == serde_json::Value::Bool(true) { others } else { ".choice__radio" }).await;
    for label in ["step-gate-reason", "step-reason"] {
        if window.shows("field", &t(label)).await {
            window.type_into(&t(label), "as agreed with the family").await;
        }
    }
    window.press(&t("step-record")).await;
    let begun = std::time::Instant::now();
    loop {
        let now = window.title_of_page().await;
        if now != before && !now.is_empty() {
            return now;
        }
        assert!(begun.elapsed().as_secs() < 20, "the choice led nowhere from “{before}”");
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
}

/// Picks a choice with the key of its number.
pub(crate) async fn pick_by_key(window: &Window, words: &str) {
    let script = "const row = [...document.querySelectorAll('.choice')].find((one) => one.querySelector('.choice__words').textContent.replace(/[\\u2066-\\u2069]/g, '') === WORDS);
        return row?.querySelector('kbd')?.textContent ?? ''";
    let key = window.script(&script.replace("WORDS", &serde_json::to_string(words).unwrap())).await;
    let key = key.as_str().unwrap();
    assert!(!key.is_empty(), "“{words}” has no key");
    window.keys(key).await;
}
