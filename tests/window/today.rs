//! Tests Today and the list of children in the real window, by keyboard, with axe.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::keyboard::tab_to;
use crate::steps::{add_child, begin, set_up};
use crate::words::{t, t_count, t_with};

const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";
const CONTROL_Z: &str = "\u{e009}z\u{e000}";
/// Whether what lies under the far end of the first row is its link.
const ROW_OPENS: &str = "const row = document.querySelector('.row:has(.row__link)'); const box = row.getBoundingClientRect(); \
     return document.elementFromPoint(box.right - 4, box.top + box.height / 2)?.closest('a') === row.querySelector('.row__link')";

#[tokio::test]
async fn today_shows_what_is_due_and_children_are_archived_by_keyboard() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 1000).await;
    set_up(&window).await;
    window.press(&t("shell-nav-today")).await;
    window.heading(&t("today-title")).await;
    window.says(&t("import-link")).await;
    window.says(&t("sample-add")).await;
    axe(&window, "today-empty").await;
    for (name, pathway) in [("Wren Tallow", "ebsa"), ("Linnet Moss", "sensory")] {
        add_child(&window, name, 9).await;
        begin(&window, pathway).await;
    }
    window.press(&t("shell-nav-today")).await;
    window.heading(&t("today-title")).await;
    window.says(&t("today-overdue-none")).await;
    axe(&window, "today").await;
    window.shot("today").await;
    assert_eq!(window.script(ROW_OPENS).await.as_bool(), Some(true), "a row opens wherever it is pressed");
    window.press(&t("lookahead-of-all")).await;
    window.heading(&t("lookahead-of-all")).await;
    window.says("Linnet Moss").await;
    axe(&window, "ahead-of-all").await;
    window.shot("ahead-of-all").await;
    window.press(&t("shell-nav-today")).await;
    window.heading(&t("today-title")).await;
    window.press(&t_count("today-not-heard", 2)).await;
    window.heading(&t("children-title")).await;
    window.press(&t("shell-nav-today")).await;
    window.heading(&t("today-title")).await;
    put_off_by_keyboard(&window, "Wren Tallow").await;
    // The first step of the EBSA pathway is due within five school days.
    tab_to(&window, &t("ebsa-notice")).await;
    window.keys(ENTER).await;
    window.heading(&t("ebsa-notice")).await;

    window.press(&t("shell-nav-children")).await;
    window.heading(&t("children-title")).await;
    tab_to(&window, &t_with("children-choose", "name", "Wren Tallow")).await;
    window.keys(SPACE).await;
    window.says(&t_count("children-chosen", 1)).await;
    axe(&window, "children-chosen").await;
    window.shot("children").await;
    window
        .script("[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('Archive')).focus()")
        .await;
    window.keys(ENTER).await;
    window.says(&t_count("children-archive-ask", 1)).await;
    axe(&window, "children-archive-ask").await;
    tab_to(&window, &t("child-archive-why-left")).await;
    window.keys(SPACE).await;
    tab_to(&window, &t_count("children-archive", 1)).await;
    window.keys(ENTER).await;
    tab_to(&window, &t("children-archive-undo")).await;
    assert!(!window.shows("press", "Wren Tallow").await, "an archived child is no longer in the list");
    axe(&window, "children-archived").await;
    window.keys(ENTER).await;
    window.says("Wren Tallow").await;
}

/// Puts off what is due of a child, with a reason, looks at it where it is folded away, and undoes that.
async fn put_off_by_keyboard(window: &Window, name: &str) {
    const FOLDED: &str = "return document.querySelector('.fold .today-row [role=rowheader]') !== null";
    const ON_A_ROW_OR_THE_HEADING: &str = "return document.activeElement.closest('.row, h1') !== null";
    let reason = "The family is away until then";
    tab_to(window, &format!("{}: {name}", t("put-off-action"))).await;
    window.keys(ENTER).await;
    window.says(&t("put-off-what")).await;
    axe(window, "put-off").await;
    window.keys(reason).await;
    // On a Monday the step is due in a week, and nothing is put off to the day on which it is due.
    tab_to(window, &t("put-off-day-two-weeks")).await;
    window.keys(SPACE).await;
    window.shot("put-off").await;
    tab_to(window, &t("put-off-save")).await;
    window.keys(ENTER).await;
    window.until_true("what is put off is folded away", FOLDED).await;
    // If no other row is left, the heading has the focus.
    window.until_true("focus is on a row or the heading", ON_A_ROW_OR_THE_HEADING).await;
    window.script("document.querySelector('.fold > summary').focus()").await;
    window.keys(ENTER).await;
    window.says(reason).await;
    axe(window, "today-put-off").await;
    window.keys(CONTROL_Z).await;
    let gone = FOLDED.replace("!==", "===");
    window.until_true("undo brings it back", &gone).await;
    window.says(name).await;
}
