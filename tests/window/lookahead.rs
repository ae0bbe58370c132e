//! A year ahead in the real window, and its dates in a file for another calendar, in which no name stands.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::{t, t_with};

#[tokio::test]
async fn a_year_ahead_is_shown_and_its_dates_are_saved_without_a_name() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 900).await;
    set_up(&window).await;
    // Fifteen until the first of January that comes: then sixteen, whatever the day is.
    add_child(&window, "Wren Tallow", 15).await;
    begin(&window, "ebsa").await;
    window.press(&t("shell-nav-children")).await;
    window.press("Wren Tallow").await;
    window.heading("Wren Tallow").await;
    window.says(&t_with("lookahead-birthday", "age", "16")).await;
    axe(&window, "child-with-ahead").await;
    window.press(&t("lookahead-all")).await;
    window.heading(&t("lookahead-title")).await;
    window.says(&t("lookahead-fact-sixteen")).await;
    axe(&window, "ahead").await;
    window.shot("ahead").await;
    window.script("document.querySelectorAll('details').forEach((one) => { one.open = true }); document.querySelector('.ahead-event--birthday').scrollIntoView(); return true").await;
    axe(&window, "ahead-opened").await;
    window.shot("ahead-birthday").await;

    window.press(&t("lookahead-file")).await;
    window.heading(&t("calendar-file-title")).await;
    axe(&window, "calendar-file").await;
    let place = home.path().join("dates.ics");
    window.pick(&place);
    window.press(&t("calendar-file-save")).await;
    window.says(&t("calendar-file-saved")).await;
    let file = std::fs::read_to_string(&place).unwrap();
    assert!(file.contains("BEGIN:VEVENT") && file.contains("BEGIN:VALARM"), "{file}");
    assert!(!file.contains("Wren") && !file.contains("Tallow"), "{file}");
}
