//! Tests Coming up in the real window, and its calendar file, which has no names.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::{t, t_with};

#[tokio::test]
async fn the_next_year_is_shown_and_its_dates_are_saved_without_a_name() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 900).await;
    set_up(&window).await;
    // Aged 15 until the next 1 January and then 16, whatever the day is.
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
