//! Tests one child by keyboard, from the first concern through two review cycles to a referral on the EBSA pathway,
//! with a correction and an attached letter.

use std::path::Path;

use jiff::civil::Date;
use jiff::{ToSpan, ZonedDateTime};

use crate::accessibility::axe;
use crate::driver::Window;
use crate::keyboard::{TAB, tab_to, type_at};
use crate::plan::{choose, press, press_tab};
use crate::steps::{pick_by_key, set_up};
use crate::words::{t, t_attribute, t_with};

const NAME: &str = "Linnet Moss";
const WRONG: &str = "Mornings end in tears at the gate.";
const RIGHT: &str = "Mornings end in tears at the door.";
const SELECT_ALL: &str = "\u{e009}a";

fn today() -> Date {
    ZonedDateTime::now().date()
}

/// Types day, month and year, each after a Tab from the focused element.
async fn tab_and_type_date(window: &Window, day: Date) {
    for part in [day.day().to_string(), day.month().to_string(), day.year().to_string()] {
        window.keys(TAB).await;
        window.keys(&part).await;
    }
}

fn choice(step: &str, choice: &str) -> String {
    t_attribute(&format!("ebsa-{step}"), &format!("choice-{choice}"))
}

fn answer(question: &str, value: &str) -> String {
    t_attribute(&format!("question-{question}"), &format!("value-{value}"))
}

/// Takes a choice that needs no reason, and waits for a step.
async fn take(window: &Window, words: &str, to: &str) {
    pick_by_key(window, words).await;
    press(window, &format!("{}: {words}", t("step-record"))).await;
    window.heading(&t(&format!("ebsa-{to}"))).await;
}

/// Takes a choice that needs a reason.
async fn take_saying(window: &Window, words: &str, why: &str, to: &str) {
    pick_by_key(window, words).await;
    // What the choice requires comes before the field for the reason.
    for _ in 0..20 {
        if window.script("return document.activeElement?.tagName === 'TEXTAREA'").await == true {
            break;
        }
        window.keys(TAB).await;
    }
    window.until_true("the field has the keyboard", "return document.activeElement?.tagName === 'TEXTAREA'").await;
    window.keys(why).await;
    press(window, &format!("{}: {words}", t("step-record"))).await;
    window.heading(&t(&format!("ebsa-{to}"))).await;
}

async fn to_the_child(window: &Window) {
    press(window, NAME).await;
    window.heading(NAME).await;
}

async fn to_the_step(window: &Window, step: &str) {
    press(window, &t("child-journey-go")).await;
    window.heading(&t(&format!("ebsa-{step}"))).await;
}

async fn add_and_begin(window: &Window) {
    press(window, &t("children-add")).await;
    window.heading(&t("child-form-add-title")).await;
    type_at(window, &t("child-form-name"), NAME).await;
    for (label, part) in
        [("components-day", "1"), ("components-month", "1"), ("components-year", &(today().year() - 9).to_string())]
    {
        type_at(window, &t(label), part).await;
    }
    press(window, &t("child-form-save-new")).await;
    window.heading(NAME).await;
    press(window, &t("child-begin")).await;
    press(window, &format!("{}{}", t("child-begin-button"), t_with("child-begin-of", "pathway", &t("ebsa")))).await;
    window.heading(&t("ebsa-notice")).await;
}

/// Makes a plan with hopes and support, to be reviewed in a month. The next plan begins with the content of the last.
async fn make_plan(window: &Window, button: &str, is_first: bool) {
    press(window, &t(button)).await;
    window.says(&t("plan-outcome-words")).await;
    if is_first {
        type_at(window, &t("plan-outcome-words"), "A place to go when it is loud").await;
        // Whose words they are is not chosen beforehand.
        window.keys(TAB).await;
        window.keys(" ").await;
        type_at(window, &t("plan-provision-what"), "Meet at the side door").await;
        type_at(window, &t("plan-provision-who"), "Key adult").await;
        type_at(window, &t("plan-provision-often"), "Every morning").await;
    } else {
        tab_to(window, &t("plan-provision-often")).await;
    }
    // The first day is already today; the next three fields are the day of its review.
    tab_to(window, &t("components-year")).await;
    tab_and_type_date(window, today().checked_add(30.days()).unwrap()).await;
    press(window, &t("plan-make-save")).await;
    window.says(&t("plan-now")).await;
}

/// Records a review at which both are heard; the words are also on the child's page.
async fn review(window: &Window, child_says: &str, parents_say: &str) {
    press(window, &t("plan-review")).await;
    window.says(&t("plan-changed")).await;
    for says in [child_says, parents_say] {
        choose(window, &t("plan-heard-now"), 0).await;
        window.keys(TAB).await;
        window.keys(says).await;
        window.keys(TAB).await;
    }
    choose(window, &t("plan-progress-met"), 1).await;
    type_at(window, "Meet at the side door", "Most mornings.").await;
    type_at(window, &t("plan-changed"), "Fridays are easier.").await;
    choose(window, &t("plan-decision-go-on"), 0).await;
    // Two further down: more support is needed.
    window.keys("\u{e015}").await;
    window.keys("\u{e015}").await;
    window.keys(TAB).await;
    window.keys("It helps, and is not enough.").await;
    press(window, &t("plan-review-save")).await;
    window.says(&t("plan-make-next")).await;
}

/// The parents' first words were recorded wrongly; the old words remain visible.
async fn correct_words(window: &Window) {
    press_tab(window, &t("child-nav-record")).await;
    window.heading(&t("timeline-title")).await;
    axe(window, "story-timeline").await;
    type_at(window, &t("timeline-text"), WRONG).await;
    press(window, &t("timeline-show")).await;
    window.says("1 entry of").await;
    press(window, &t("timeline-edit")).await;
    window.heading(&t("entry-text-kind-voice-parent")).await;
    choose(window, &t("entry-correct"), 0).await;
    tab_to(window, &t("entry-words")).await;
    window.keys(SELECT_ALL).await;
    window.keys(RIGHT).await;
    type_at(window, &t("entry-reason-line"), "They read it and said so.").await;
    press(window, &t("entry-look")).await;
    window.says(&t("preview-nothing")).await;
    axe(window, "story-correction").await;
    window.shot("story-correction").await;
    press(window, &t("entry-do")).await;
    window.heading(&t("timeline-title")).await;
    window.says(RIGHT).await;
}

/// Attaches the signed letter to the consent that it proves.
async fn attach(window: &Window, home: &Path) {
    press_tab(window, &t("evidence-nav")).await;
    window.heading(&t("evidence-title")).await;
    axe(window, "story-evidence").await;
    let letter = home.join("letter.pdf");
    std::fs::write(&letter, b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n").unwrap();
    window.pick(&letter);
    press(
        window,
        &format!("{}{}", t("evidence-attach"), t_with("evidence-attach-of", "words", &t("evidence-consent-to-refer"))),
    )
    .await;
    type_at(window, &t("evidence-attach-note"), "Signed at the meeting.").await;
    press(window, &t("evidence-attach-save")).await;
    window.gone(&t("evidence-attach-save")).await;
    window.says("letter.pdf").await;
    press(window, &t("evidence-consent-to-refer")).await;
    window.says("Signed at the meeting.").await;
    axe(window, "story-attached").await;
    window.shot("story-attached").await;
    window.keys("\u{e00c}").await;
    window.gone("Signed at the meeting.").await;
}

#[tokio::test]
async fn from_first_concern_through_two_cycles_to_a_referral_by_keyboard_alone() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 1000).await;
    set_up(&window).await;
    add_and_begin(&window).await;

    // The parents are heard first; the child does not want to speak yet.
    to_the_child(&window).await;
    press(&window, &t("child-parents-add")).await;
    type_at(&window, &t("child-parents-words"), WRONG).await;
    press(&window, &t("child-parents-save")).await;
    window.says(WRONG).await;
    to_the_step(&window, "notice").await;

    take(&window, &choice("notice", "signs-present"), "safe-and-fit").await;
    take(&window, &choice("safe-and-fit", "safe-to-go-on"), "on-roll").await;
    take(&window, &answer("on-roll", "yes"), "look-alikes").await;
    take(&window, &choice("look-alikes", "ebsa-or-mixed"), "has-plan").await;
    take(&window, &answer("ehc-plan", "no"), "social-care").await;
    take(&window, &answer("social-worker-involved", "no"), "child-voice").await;
    take_saying(
        &window,
        &choice("child-voice", "not-yet"),
        "She draws, and does not want to talk yet.",
        "keep-offering",
    )
    .await;
    take(&window, &choice("keep-offering", "words-now"), "other-voices").await;
    take(&window, &choice("other-voices", "both-held"), "neuro").await;
    take(&window, &answer("autism-known", "no"), "profile").await;

    // Her own words are expected before a profile is agreed. They are not recorded yet, so a reason is given.
    axe(&window, "story-expected-gate").await;
    window.shot("story-expected-gate").await;
    take_saying(&window, &choice("profile", "agreed"), "A first draft; her drawings are with it.", "drivers").await;
    take(&window, &answer("ebsa-main-driver", "mixed"), "plan").await;

    to_the_child(&window).await;
    make_plan(&window, "plan-make", true).await;
    press_tab(&window, &t("child-nav-overview")).await;
    to_the_step(&window, "plan").await;
    take(&window, &choice("plan", "started"), "run-plan").await;
    take(&window, &choice("run-plan", "time-to-review"), "review").await;
    for (round, child_says) in
        ["I like the side door.", "Fridays are all right. The hall is not."].into_iter().enumerate()
    {
        to_the_child(&window).await;
        press(&window, &t("plan-look")).await;
        review(&window, child_says, "Calmer on the way in.").await;
        press_tab(&window, &t("child-nav-overview")).await;
        window.says(child_says).await;
        to_the_step(&window, "review").await;
        window.says(if round == 0 { "1 cycle completed" } else { "2 cycles completed" }).await;
        take(&window, &choice("review", "no-change"), "second-look").await;
        if round == 0 {
            take(&window, &choice("second-look", "new-plan"), "plan").await;
            to_the_child(&window).await;
            make_plan(&window, "plan-make-next", false).await;
            press_tab(&window, &t("child-nav-overview")).await;
            to_the_step(&window, "plan").await;
            take(&window, &choice("plan", "started"), "run-plan").await;
            take(&window, &choice("run-plan", "time-to-review"), "review").await;
        }
    }

    // The law requires consent before anything is sent.
    take(&window, &choice("second-look", "more-help"), "bring-help-in").await;
    axe(&window, "story-refer").await;
    press(&window, &format!("{}: {}", t("step-evidence-add"), t("evidence-consent-to-refer"))).await;
    let parts = [today().day().to_string(), today().month().to_string(), today().year().to_string()];
    for (label, part) in ["components-day", "components-month", "components-year"].iter().zip(parts) {
        assert_eq!(window.value_of(&t(label)).await, part, "today is filled in");
    }
    // Who may consent fits the age of the child.
    choose(&window, &t("consent-as-parent"), 0).await;
    type_at(&window, &t("consent-form-by"), "Both parents").await;
    press(&window, &t("step-evidence-save")).await;
    window.until_true("saved", "return document.querySelector('dialog[open]') === null").await;
    take(&window, &choice("bring-help-in", "ask-psychology"), "psychology-wait").await;
    window.shot("story-referred").await;

    to_the_child(&window).await;
    correct_words(&window).await;
    attach(&window, home.path()).await;

    // Everything is on the timeline: who said what, the reason, both reviews, the correction and the letter.
    press_tab(&window, &t("child-nav-record")).await;
    window.heading(&t("timeline-title")).await;
    for words in [RIGHT, WRONG, "She draws, and does not want to talk yet.", "A first draft; her drawings are with it."]
    {
        window.says(words).await;
    }
    window.says(&t("child-kind-attachment")).await;
    window.shot("story-timeline").await;
}
