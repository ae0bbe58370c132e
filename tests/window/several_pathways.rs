//! Tests the list of next steps, consent and disagreement in the real window: recorded, withdrawn, and shown where they
//! matter.

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::{t, t_count, t_with};

const CLOSED: &str = "return document.querySelector('dialog[open]') === null";

/// Types a day, a month and a year into the open sheet, where the legend begins with these words.
/// Types a date over what is there: today is filled in.
async fn type_date(window: &Window, legend: &str, [day, month, year]: [&str; 3]) {
    for (part, text) in [("components-day", day), ("components-month", month), ("components-year", year)] {
        let script = "const open = [...document.querySelectorAll('dialog[open] fieldset')].filter((one) => one.querySelector('legend').innerText.trim() === arguments[0]);
            const label = [...open[0].querySelectorAll('label')].find((one) => one.innerText.trim() === arguments[1]);
            document.getElementById(label.htmlFor).select()";
        let script =
            script.replace("arguments[0]", &format!("{legend:?}")).replace("arguments[1]", &format!("{:?}", t(part)));
        window.script(&script).await;
        window.keys(text).await;
    }
}

#[tokio::test]
async fn one_list_consent_and_disagreement() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 17).await;
    for pathway in ["mental-health", "autism", "ebsa"] {
        begin(&window, pathway).await;
        window.press(&t("shell-nav-children")).await;
        window.press("Wren Tallow").await;
        window.heading("Wren Tallow").await;
    }
    window.says(&t("next-steps-title")).await;
    axe(&window, "child-next").await;
    // The words up to the number.
    window.press(t_count("next-steps-all", 0).split('0').next().unwrap().trim()).await;
    window.says(&t("next-steps-lead")).await;
    let twice = "const told = [...document.querySelectorAll('.next-list__item')].map((one) => one.querySelector('h3, h4, summary, a')?.innerText.trim());
        return told.filter((one, at) => one && told.indexOf(one) !== at)";
    assert_eq!(window.script(twice).await, serde_json::json!([]), "two items with one name are distinguished");
    axe(&window, "next").await;
    window.shot("next").await;

    // Consent for one service, and its withdrawal.
    window.press(&t("child-nav-record")).await;
    window.press(&t("child-nav-consents")).await;
    window.says(&t("consent-page-none")).await;
    window.press(&t("consent-page-give-another")).await;
    window.type_into(&t("consent-form-by"), "Sorrel Tallow").await;
    type_date(&window, &t("consent-form-from"), ["1", "9", "2026"]).await;
    // Nobody is ticked beforehand, no service is preselected, and urgent help is not offered.
    window.press(&t("consent-form-save")).await;
    window.says(&t("failure-speaker-missing")).await;
    window.script("document.querySelector('dialog[open] input[value=young-person]').click()").await;
    window.press(&t("consent-form-save")).await;
    window.says(&t("failure-service-missing")).await;
    axe(&window, "consents-form").await;
    window.shot("consents-form").await;
    let choose = "const list = document.querySelector('dialog[open] select'); list.focus(); list.value = 'mk-camhs';
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return [list.value, [...list.options].some((one) => /999|111/.test(one.innerText))]";
    assert_eq!(window.script(choose).await, serde_json::json!(["mk-camhs", false]));
    window.press(&t("consent-form-save")).await;
    window.says(&t("consent-given")).await;
    window.until_true("the sheet is closed", CLOSED).await;
    window.script("[...document.querySelectorAll('.card .form-sheet button')].at(-1).click()").await;
    // Nobody is preselected for a refusal, because the person decides who can change it.
    window.type_into(&t("consent-withdraw-by"), "Wren Tallow").await;
    window.press(&t("consent-withdraw-save")).await;
    window.says(&t("failure-speaker-missing")).await;
    window.script("document.querySelector('.card dialog[open] input[value=young-person]').click()").await;
    type_date(&window, &t("consent-withdraw-on"), ["2", "9", "2026"]).await;
    window.press(&t("consent-withdraw-save")).await;
    let withdrawn = t_with("consent-own-no", "date", "2 September 2026");
    window.says(&withdrawn).await;
    axe(&window, "consents").await;
    window.shot("consents").await;

    // A disagreement with its limits.
    window.press(&t("child-nav-disagreements")).await;
    window.says(&t("disagreement-page-none")).await;
    window.press(&t("disagreement-page-add")).await;
    window.type_into(&t("disagreement-words"), "The college cannot do this alone.").await;
    axe(&window, "disagreements-form").await;
    window.press(&t("disagreement-save")).await;
    window.says(&t("disagreement-any-information-service")).await;
    window.says(&t("disagreement-any-may-ask-for-assessment")).await;
    axe(&window, "disagreements").await;
    window.shot("disagreements").await;
    window.press(&t("child-nav-overview")).await;
    window.says(&t_count("child-chip-disagreements", 1)).await;
    axe(&window, "child-unsettled").await;
    window.shot("child-unsettled").await;
}
