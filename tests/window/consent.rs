//! Tests in the real window whose word counts at 16 years and a day: the young person's own, whichever way the others
//! decided.

use jiff::civil::Date;
use jiff::{ToSpan, ZonedDateTime};
use navigator::wire::{ChildForm, Me, Role};

use acceptance::Accepted;

use crate::driver::Window;
use crate::steps::{PASSPHRASE, navigator_on, unlock};
use crate::words::{t, t_attribute, t_with};

const SHEET_CLOSED: &str = "return document.querySelector('dialog[open]') === null";

/// Makes a casebook with one person who turned 16 yesterday, at the referral to the mental health team.
async fn fill(home: &std::path::Path, today: Date) {
    let navigator = navigator_on(home, today).await;
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    navigator.confirm_recovery_code().await.unwrap();
    let born = today.checked_sub(16.years()).unwrap().checked_sub(1.day()).unwrap();
    let child = ChildForm {
        name: String::from("Wren Tallow"),
        born_day: born.day().to_string(),
        born_month: born.month().to_string(),
        born_year: born.year().to_string(),
        ..ChildForm::default()
    };
    let child = navigator.add_child(child).await.unwrap().id;
    let step = Some(String::from("camhs-referral"));
    navigator.begin_journey(child, String::from("mental-health"), step).await.unwrap();
}

/// Opens the page of consents of the person.
async fn consents(window: &Window) {
    window.press(&t("child-nav-record")).await;
    window.press(&t("child-nav-consents")).await;
    window.heading(&t("consent-page-title")).await;
}

/// Fills in the sheet that is open: who says it, their name, and today.
async fn say(window: &Window, as_whom: &str, name: &str, name_field: &str, day_field: &str, today: Date) {
    window.type_into(&t(name_field), name).await;
    let choose = format!("document.querySelector('dialog[open] input[value={as_whom}]').click()");
    window.script(&choose).await;
    let parts = [
        ("components-day", today.day().to_string()),
        ("components-month", today.month().to_string()),
        ("components-year", today.year().to_string()),
    ];
    for (part, text) in parts {
        let focus = "const of = [...document.querySelectorAll('dialog[open] fieldset')].find((one) => one.querySelector('legend').innerText.trim() === LEGEND);
            const label = [...of.querySelectorAll('label')].find((one) => one.innerText.trim() === PART);
            const field = document.getElementById(label.htmlFor); field.focus(); field.select()";
        let focus = focus
            .replace("LEGEND", &serde_json::to_string(&t(day_field)).unwrap())
            .replace("PART", &serde_json::to_string(&t(part)).unwrap());
        window.script(&focus).await;
        window.keys(&text).await;
    }
}

async fn says_yes(window: &Window, as_whom: &str, name: &str, today: Date) {
    let service = service(window).await;
    window.press(&t_with("consent-page-give-service", "service", &service)).await;
    say(window, as_whom, name, "consent-form-by", "consent-form-from", today).await;
    window.press(&t("consent-form-save")).await;
    window.until_true("the consent is saved", SHEET_CLOSED).await;
}

async fn says_no(window: &Window, as_whom: &str, name: &str, today: Date) {
    let service = service(window).await;
    window.press(&t_with("consent-page-withdraw-service", "service", &service)).await;
    say(window, as_whom, name, "consent-withdraw-by", "consent-withdraw-on", today).await;
    window.press(&t("consent-withdraw-save")).await;
    window.until_true("the refusal is saved", SHEET_CLOSED).await;
}

/// The name of the one service that the step asks about.
async fn service(window: &Window) -> String {
    let name = "return document.querySelector('.card .card__title').textContent.trim()";
    window.until_true("the service is listed", "return document.querySelector('.card .card__title') !== null").await;
    window.script(name).await.as_str().unwrap().to_owned()
}

/// The choices of the step that can be picked.
async fn open_choices(window: &Window) -> Vec<String> {
    window.press(&t("child-nav-overview")).await;
    window.press(&t("child-journey-go")).await;
    window.says(&t("step-record")).await;
    let open = "return [...document.querySelectorAll('.choice:has(.choice__radio) .choice__words')].map((one) => one.textContent.trim())";
    let open = window.script(open).await;
    open.as_array().unwrap().iter().map(|words| words.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn at_sixteen_and_a_day_the_young_persons_own_word_decides() {
    let home = tempfile::tempdir().unwrap();
    let today = ZonedDateTime::now().date();
    fill(home.path(), today).await;
    let window = Window::open(home.path()).await;
    unlock(&window).await;
    window.press("Wren Tallow").await;
    let send = t_attribute("mental-health-camhs-referral", "choice-send");
    let without = t_attribute("mental-health-camhs-referral", "choice-family-says-no");

    // A parent's yes does not open the referral, and the young person's no closes it.
    consents(&window).await;
    says_yes(&window, "parent", "Fern Tallow", today).await;
    let open = open_choices(&window).await;
    assert!(!open.contains(&send), "a parent's yes is not enough from 16: {open:?}");
    consents(&window).await;
    says_no(&window, "young-person", "Wren Tallow", today).await;
    let open = open_choices(&window).await;
    assert!(!open.contains(&send), "the young person said no: {open:?}");
    assert!(open.contains(&without), "what can be done without the referral is open: {open:?}");
    window.script("document.querySelectorAll('details.choice__waiting').forEach((one) => { one.open = true; })").await;
    window.says(&t("consent-own-no-do")).await;
    window.shot("consent-own-no").await;

    // The other way round: a parent's no closes nothing that the young person agrees to.
    consents(&window).await;
    says_no(&window, "parent", "Fern Tallow", today).await;
    says_yes(&window, "young-person", "Wren Tallow", today).await;
    let open = open_choices(&window).await;
    assert!(open.contains(&send), "the young person agrees, so the referral opens: {open:?}");
    window.shot("consent-own-yes").await;
}
