//! Tests the first start up to the third step of each pathway, with axe on every screen.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::privacy::only_local_sockets;
use crate::steps::{add_child, begin, go_on, set_up};
use crate::words::{t, t_attribute, t_with};

#[tokio::test]
async fn first_run_to_the_third_step_on_each_pathway() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 860).await;
    axe(&window, "first-start").await;
    window.shot("set-up").await;
    set_up(&window).await;
    axe(&window, "children-empty").await;
    window.press(&t("children-add")).await;
    axe(&window, "child-form").await;
    add_child(&window, "Wren Tallow", 9).await;
    axe(&window, "child").await;
    for pathway in ["autism", "ebsa", "mental-health", "sensory", "statutory"] {
        window.press(&t("shell-nav-children")).await;
        window.press("Wren Tallow").await;
        begin(&window, pathway).await;
        axe(&window, &format!("{pathway}-step")).await;
        window.shot(&format!("step-{pathway}")).await;
        let second = go_on(&window).await;
        let third = go_on(&window).await;
        assert_ne!(second, third, "{pathway}");
        only_local_sockets();
    }
    window.shot("first-run-step").await;
    let journey = window.title_of_page().await;
    // Secondary pages of the journey, each opened by its own button, and back.
    for (button, page) in [("step-why", "why"), ("step-map", "journey-map")] {
        window.press(&t(button)).await;
        let left = "const now = document.querySelector('h1')?.innerText ?? ''; return now !== '' && now.replace(/[\\u2068\\u2069]/g, '') !==";
        window.until_true(page, &format!("{left} {journey:?}")).await;
        axe(&window, page).await;
        window.shot(&format!("first-run-{page}")).await;
        window.press(&t("shell-back")).await;
        window.heading(&journey).await;
    }
    window.press(&t("step-way")).await;
    window.press(&t_attribute("step-way", "show")).await;
    window.heading(&t("step-way-title")).await;
    axe(&window, "way").await;
    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
    axe(&window, "children").await;
    window.shot("first-run-children").await;
    window.type_into(&t("children-search"), "Wren").await;
    window.press(&t("children-search-records")).await;
    window.heading(&t("search-title")).await;
    axe(&window, "search").await;
    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
    window.press("Wren Tallow").await;
    window.heading("Wren Tallow").await;
    let words = t_with("child-voice-add", "name", "Wren");
    window.press(&words).await;
    window.type_into(&t_with("child-voice-words", "name", "Wren"), "The hall is too loud. Drawing helps.").await;
    window.press(&t_with("child-voice-save", "name", "Wren")).await;
    window.says("The hall is too loud").await;
    axe(&window, "child-with-journeys").await;
    window.shot("first-run-child").await;
    for (nav, title, page) in [
        ("shell-nav-services", "services-title", "services"),
        ("shell-nav-settings", "settings-title", "settings"),
        ("shell-nav-explore", "explore-title", "explore"),
    ] {
        window.press(&t(nav)).await;
        window.heading(&t(title)).await;
        axe(&window, page).await;
        window.shot(&format!("first-run-{page}")).await;
        if page == "settings" {
            window.press(&t("settings-terms")).await;
            window.says(&t("settings-terms-add")).await;
            axe(&window, "terms").await;
            window.shot("terms").await;
            window.press(&t("settings-about-link")).await;
            window.heading(&t("settings-about-title")).await;
            axe(&window, "about").await;
        }
    }
    only_local_sockets();
}
