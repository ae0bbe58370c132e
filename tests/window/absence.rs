//! Tests days away, recorded by keyboard in the real window: counted, shown as a prompt, and undone.

use jiff::ZonedDateTime;
use jiff::civil::Date;
use pathway::absence::count;
use pathway::school_year::school_year_begins;

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::at_first_step;
use crate::words::{t, t_with};

const TAB: &str = "\u{e004}";

/// Types day, month and year with Tab between them, starting in the focused field.
async fn type_date(window: &Window, date: Date) {
    for part in [date.day().to_string(), date.month().to_string(), date.year().to_string()] {
        window.keys(&part).await;
        window.keys(TAB).await;
    }
}

#[tokio::test]
async fn days_away_are_counted_trigger_a_prompt_and_are_undone() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Linnet Moss", "ebsa").await;
    window.press(&t("shell-nav-children")).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    window.press(&t("child-absence")).await;
    window.says(&t("child-absence-none")).await;

    // From the first day of the school year to today: at least 15 days, except in its first three weeks.
    let today = ZonedDateTime::now().date();
    let first = school_year_begins(today);
    window.press(&t("child-absence-add")).await;
    window.script("document.getElementById('fromDay').focus()").await;
    type_date(&window, first).await;
    type_date(&window, today).await;
    window.press(&t("child-absence-save")).await;
    let files = author::PackFiles::read(&acceptance::root()).unwrap().structure;
    let calendar = pathway::load_sealed_pack(&files).unwrap_or_else(|problems| panic!("{}", problems[0])).calendar;
    let counted = count(&calendar, &[(first, today)], today);
    let take_back = t("child-absence-take-back");
    // Both sentences about the counting begin with the same words.
    let counted_from = t_with("child-absence-how", "since", "");
    window.says(counted_from.split(' ').next().unwrap()).await;
    let body = window.script("return document.body.innerText").await;
    assert!(body.as_str().unwrap().contains(&counted.total.to_string()), "{counted:?}");
    if counted.total >= 15 {
        window.says(&t("ebsa-prompt-fifteen-days")).await;
        axe(&window, "child-brought-up").await;
        window.script("document.querySelector('.card--brought-up').scrollIntoView()").await;
        window.shot("absence-brought-up").await;
    }
    let button =
        format!("[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('{take_back}'))");
    window.script(&format!("{button}.focus()")).await;
    window.keys("\u{e007}").await; // Enter
    window.says(&t("child-absence-none")).await;
    window.shot("absence-taken-back").await;
}
