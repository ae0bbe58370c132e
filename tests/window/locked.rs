//! Tests what works while the casebook is locked or not set up, and the answer to a wrong passphrase.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{PASSPHRASE, add_child, fresh_page, set_up};
use crate::words::{t, t_attribute};

#[tokio::test]
async fn a_wrong_passphrase_is_reported_and_urgent_help_is_one_key_away_while_locked() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    window.press(&t("shell-lock")).await;
    fresh_page(&window).await;
    let in_field = "return document.activeElement.id === 'passphrase'";
    window.until_true("the passphrase can be typed at once", in_field).await;
    axe(&window, "unlock").await;
    window.type_into(&t("setup-passphrase"), "otter lantern bridgf").await;
    window.press(&t("setup-unlock")).await;
    window.says(&t("failure-wrong-passphrase")).await;
    axe(&window, "unlock-wrong").await;
    window.press(&t("setup-forgotten")).await;
    window.heading(&t("setup-recover-title")).await;
    axe(&window, "recover").await;
    window.press(&t("shell-open-casebook")).await;
    window.heading(&t("setup-unlock-title")).await;

    window.type_into(&t("setup-passphrase"), "half typed").await;
    window.keys("\u{e031}").await; // F1
    window.heading(&t("urgent-title")).await;
    window.says("999").await;
    axe(&window, "urgent").await;
    window.keys("2").await;
    window.says("111").await;
    axe(&window, "urgent-chosen").await;
    window.shot("readme-urgent").await;
    every_situation_is_seen_without_scrolling(&window).await;
    window.keys("\u{e00c}").await; // Escape closes the card
    window.gone(&t_attribute("interrupt-family-at-breaking-point", "act")).await;
    window.heading(&t("urgent-title")).await;
    window.keys("\u{e00c}").await; // and then urgent help
    window.heading(&t("setup-unlock-title")).await;
    assert_eq!(window.value_of(&t("setup-passphrase")).await, "half typed", "what was typed is still there");

    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    // The page that was open when the casebook locked is open again.
    window.heading("Wren Tallow").await;
    window.press(&t("shell-nav-children")).await;
    window.says("Wren Tallow").await;
}

/// For each situation, the first numbers, what to do and every number are in the window, and nothing scrolls.
async fn every_situation_is_seen_without_scrolling(window: &Window) {
    let content = navigator::Content::shipped().unwrap();
    assert!(content.pack.interrupts.len() >= 10);
    window.size(1180, 860).await;
    for interrupt in &content.pack.interrupts {
        let message = format!("interrupt-{}", interrupt.id);
        let sign = t(&message);
        window.press(&sign).await;
        window.says(&t_attribute(&message, "act")).await;
        let seen = window
            .script(
                "window.scrollTo(0, 0);
                 const inside = (e) => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; };
                 const parts = [...document.querySelectorAll('.first-numbers li, .stop-sign h2, .stop-sign__act, .stop-sign__numbers li, .stop-sign summary, .urgent__tile')];
                 return [parts.every(inside) && document.documentElement.scrollHeight <= innerHeight, document.querySelectorAll('.stop-sign__numbers li').length, parts.filter((e) => !inside(e)).map((e) => e.innerText + ' ' + Math.round(e.getBoundingClientRect().bottom)).join('; ')]",
            )
            .await;
        assert_eq!(seen[0], true, "{sign}: {}", seen[2]);
        let numbers = seen[1].as_u64().unwrap();
        assert!((1..=3).contains(&numbers), "{sign} shows {numbers} numbers");
    }
    window.shot("urgent-situation").await;
}

#[tokio::test]
async fn a_pathway_is_explored_without_a_child_and_before_any_casebook() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 860).await;
    window.press(&t("shell-nav-explore")).await;
    window.heading(&t("explore-title")).await;
    window.press(&t("sensory")).await;
    window.heading(&t("sensory")).await;
    axe(&window, "explore-pathway").await;
    window.shot("readme-map").await;
    window.press(&t("map-zoom-fit")).await;
    window.script("document.querySelector('.drawing').scrollIntoView(); return true").await;
    window.shot("drawing-sensory").await;
    window.press(&t("sensory-notice")).await;
    window.heading(&t("sensory-notice")).await;
    window.says(&t("step-explore-notice")).await;
    axe(&window, "explore-step").await;
    assert!(!window.shows("press", &t("step-record")).await, "nothing can be decided without a child");
    window.press(&t("shell-nav-services")).await;
    window.heading(&t("services-title")).await;
    window.says("SENDIAS").await;
}
