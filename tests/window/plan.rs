//! Tests that a plan is made, refused and reviewed by keyboard in the real window, with both voices.

use jiff::{ToSpan, ZonedDateTime};

use crate::accessibility::axe;
use crate::driver::Window;
use crate::keyboard::{ENTER, TAB, tab_to, type_at};
use crate::steps::at_first_step;
use crate::words::t;

const SPACE: &str = " ";
const DOWN: &str = "\u{e015}";

/// Chooses the first of several radio buttons, or one below it.
pub(crate) async fn choose(window: &Window, first: &str, below: usize) {
    tab_to(window, first).await;
    window.keys(if below == 0 { SPACE } else { DOWN }).await;
    for _ in 1..below {
        window.keys(DOWN).await;
    }
}

pub(crate) async fn press(window: &Window, words: &str) {
    tab_to(window, words).await;
    window.keys(ENTER).await;
}

/// Presses a tab of the child, from the first of them on.
pub(crate) async fn press_tab(window: &Window, words: &str) {
    window.script("document.querySelector('.child-nav a').focus(); return true").await;
    press(window, words).await;
}

pub(crate) async fn make_plan(window: &Window) {
    press(window, &t("plan-make")).await;
    window.says(&t("plan-outcome-words")).await;
    type_at(window, &t("plan-outcome-words"), "A place to go when it is loud").await;
    // Whose words an outcome is in is not chosen beforehand.
    window.keys(TAB).await;
    window.keys(" ").await;
    press(window, &t("plan-outcome-add")).await;
    window.keys("Calm mornings").await;
    // The second hope is that of the parents.
    window.keys(TAB).await;
    window.keys(DOWN).await;
    axe(window, "plan-form").await;
    window.shot("plan-form").await;
    type_at(window, &t("plan-provision-what"), "Meet at the side door").await;
    type_at(window, &t("plan-provision-who"), "Key adult").await;
    type_at(window, &t("plan-provision-often"), "Every morning").await;
    // The first day is already today; the next three fields are the day of its review.
    tab_to(window, &t("components-year")).await;
    let review = ZonedDateTime::now().date().checked_add(30.days()).unwrap();
    for part in [review.day().to_string(), review.month().to_string(), review.year().to_string()] {
        window.keys(TAB).await;
        window.keys(&part).await;
    }
    press(window, &t("plan-make-save")).await;
    window.says(&t("plan-now")).await;
}

#[tokio::test]
async fn a_plan_is_made_and_reviewed_by_keyboard_with_both_voices() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Linnet Moss", "ebsa").await;
    window.press(&t("shell-nav-children")).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    window.says(&t("plan-none")).await;
    make_plan(&window).await;
    axe(&window, "plan").await;
    window.shot("plan").await;

    // It cannot be saved while the child's view is missing.
    press(&window, &t("plan-review")).await;
    window.says(&t("plan-changed")).await;
    press(&window, &t("plan-review-save")).await;
    window.says(&t("failure-child-view-missing")).await;
    axe(&window, "review-refused").await;
    window.shot("review-refused").await;
    choose(&window, &t("plan-heard-now"), 0).await;
    window.keys(TAB).await;
    window.keys("I like the side door.").await;
    window.keys(TAB).await;
    choose(&window, &t("plan-heard-now"), 1).await;
    window.keys(TAB).await;
    window.keys("At work; we ring on Monday.").await;
    // The child's own hope is met, the other one partly.
    choose(&window, &t("plan-progress-met"), 0).await;
    window.keys(TAB).await;
    window.keys("She goes to the library.").await;
    window.keys(TAB).await;
    choose(&window, &t("plan-progress-met"), 1).await;
    axe(&window, "review").await;
    window.shot("review").await;
    type_at(&window, "Meet at the side door", "Most mornings.").await;
    type_at(&window, &t("plan-changed"), "Fridays are easier.").await;
    choose(&window, &t("plan-decision-go-on"), 0).await;
    // Two further down: more support is needed.
    window.keys("\u{e015}").await;
    window.keys("\u{e015}").await;
    window.keys(TAB).await;
    window.keys("It helps.").await;
    press(&window, &t("plan-review-save")).await;
    window.says(&t("plan-earlier")).await;
    window.press("From ").await;
    window.says("I like the side door.").await;
    window.says("She goes to the library.").await;
    window.says(&t("plan-progress-partly-met")).await;
    axe(&window, "plan-reviewed").await;
    window.shot("plan-reviewed").await;

    // The child's words come first on their page, the next plan is due, and the cycle counts on the pathway.
    press_tab(&window, &t("child-nav-overview")).await;
    window.heading("Linnet Moss").await;
    window.says("I like the side door.").await;
    window.says(&t("plan-make-next")).await;
    axe(&window, "child-with-plan").await;
    window.shot("child-with-plan").await;
    window.press(&t("child-journey-go")).await;
    window.says("1 cycle completed").await;
}
