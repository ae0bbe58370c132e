//! Tests that reviews, consents, disagreements, moves and self-views are corrected in the real window, each in the form
//! that created it.

use acceptance::Accepted;
use std::path::Path;

use casebook::KeyCost;
use jiff::civil::Date;
use jiff::{ToSpan, ZonedDateTime};
use navigator::wire::{
    ChildForm, ChildId, ConsentForm, ConsentGiver, DatesForm, DisagreementForm, HeardForm, HowHeard, Me, MoveForm,
    OutcomeProgress, PlanForm, PlanOutcome, PlanProvision, ReviewDecision, ReviewForm, ReviewedOutcomeForm, Role,
    SelfViewForm, SettlementForm, Stone, StonePicture, StoneView, Whose, WithdrawalForm,
};
use navigator::{Clock, Content, Folders, Navigator};

use crate::accessibility::axe;
use crate::driver::Window;
use crate::steps::{PASSPHRASE, unlock};
use crate::words::t;

/// The kind of each entry, the corrected field, and its new text.
const EDITS: [(&str, &str, &str); 7] = [
    ("child-kind-review", "plan-changed", "Thursdays are easier too."),
    // Before the consent, because it takes back what the same person agreed to.
    ("entry-text-kind-consent-taken-back", "consent-withdraw-by", "Fern Moss"),
    ("child-kind-consented", "consent-form-by", "Dunnock Moss"),
    ("child-kind-disagreed", "disagreement-words", "The wren school cannot."),
    ("child-kind-disagreement-settled", "disagreement-settle-words", "They met and agreed."),
    ("child-kind-moved", "school-setting", "Badger School"),
    ("child-kind-self-view", "entry-self-view-with", "Key adult and a friend"),
];

fn parts(day: Date) -> [String; 3] {
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}

fn days_ago(days: i64) -> Date {
    ZonedDateTime::now().date().checked_sub(days.days()).unwrap()
}

fn heard(words: &str) -> HeardForm {
    HeardForm { how: Some(HowHeard::Now), words: words.to_owned(), ..HeardForm::default() }
}

async fn begun(folder: &Path) -> (Navigator, ChildId) {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let navigator = Navigator::with(folders, Clock::System, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap();
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    let [born_day, born_month, born_year] = ["14", "3", "2017"].map(String::from);
    let name = String::from("Linnet Moss");
    let child = ChildForm { name, born_day, born_month, born_year, ..ChildForm::default() };
    let child = navigator.add_child(child).await.unwrap().id;
    navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap();
    (navigator, child)
}

async fn plan_and_review(navigator: &Navigator, child: &ChildId) {
    let [from_day, from_month, from_year] = parts(days_ago(20));
    let [review_day, review_month, review_year] = parts(days_ago(0));
    let hope = String::from("A place to go when it is loud");
    let plan = PlanForm {
        outcomes: vec![PlanOutcome { words: hope, whose: Whose::Child, ..PlanOutcome::default() }],
        provision: vec![PlanProvision { what: String::from("Meet at the side door"), ..PlanProvision::default() }],
        from_day,
        from_month,
        from_year,
        review_day,
        review_month,
        review_year,
        ..PlanForm::default()
    };
    navigator.make_plan(child.to_owned(), plan).await.accepted();
    let line = navigator.plan(child.to_owned()).await.unwrap().current[0].line.clone();
    let met = |outcome: &PlanOutcome| ReviewedOutcomeForm {
        outcome: outcome.id.clone(),
        progress: Some(OutcomeProgress::Met),
        seen: String::from("She goes there on Fridays."),
    };
    let [day, month, year] = parts(days_ago(0));
    let review = ReviewForm {
        plan: line.plan,
        outcomes: line.outcomes.iter().map(met).collect(),
        day,
        month,
        year,
        changed: String::from("Fridays are easier."),
        child: heard("Fridays are good."),
        parent: heard("She sleeps again."),
        decision: Some(ReviewDecision::StepUp),
        why: String::from("It helps."),
        ..ReviewForm::default()
    };
    navigator.review_plan(child.to_owned(), review).await.accepted();
}

async fn consent(navigator: &Navigator, child: &ChildId) {
    let [from_day, from_month, from_year] = parts(days_ago(10));
    let dates = DatesForm { from_day, from_month, from_year, ..DatesForm::default() };
    let (service, by) = (String::from("mk-camhs"), String::from("Heron Moss"));
    let form = ConsentForm { service, by, dates, what: String::from("to a referral"), ..ConsentForm::default() };
    navigator.give_consent(child.to_owned(), form).await.accepted();
    let [day, month, year] = parts(days_ago(2));
    let by = String::from("Heron Moss");
    let form = WithdrawalForm {
        service: None,
        day,
        month,
        year,
        by,
        as_whom: Some(ConsentGiver::Parent),
        ..WithdrawalForm::default()
    };
    navigator.withdraw_consent(child.to_owned(), form).await.accepted();
}

async fn disagreement(navigator: &Navigator, child: &ChildId) {
    let form = DisagreementForm { words: String::from("The heron school cannot."), ..DisagreementForm::default() };
    navigator.record_disagreement(child.to_owned(), form).await.accepted();
    let seq = navigator.disagreements(child.to_owned()).await.unwrap().open[0].line.seq;
    let form = SettlementForm { seq, words: String::from("They agreed."), ..SettlementForm::default() };
    navigator.settle_disagreement(child.to_owned(), form).await.accepted();
}

async fn move_and_view(navigator: &Navigator, child: &ChildId) {
    let [from_day, from_month, from_year] = parts(days_ago(1));
    let form = MoveForm { from_day, from_month, from_year, setting: String::from("Otter School") };
    navigator.move_child(child.to_owned(), form).await.accepted();
    let words = String::from("I like frogs");
    let stones = vec![StoneView { stone: Stone::Success, picture: Some(StonePicture::Cloud), words }];
    let form = SelfViewForm { stones, with: String::from("Key adult") };
    navigator.save_self_view(child.to_owned(), form).await.accepted();
}

#[tokio::test]
async fn typed_entries_are_corrected_in_the_form_that_created_them() {
    let home = tempfile::tempdir().unwrap();
    let (navigator, child) = begun(home.path()).await;
    plan_and_review(&navigator, &child).await;
    consent(&navigator, &child).await;
    disagreement(&navigator, &child).await;
    move_and_view(&navigator, &child).await;
    drop(navigator);

    let window = Window::open(home.path()).await;
    window.size(1180, 1000).await;
    unlock(&window).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    window.press(&t("child-nav-record")).await;
    for (kind, field, words) in EDITS {
        window.heading(&t("timeline-title")).await;
        window.says(&t(kind)).await;
        let tag = t(kind);
        let open = format!(
            "[...document.querySelectorAll('.history-list__line')].find((li) => li.querySelector('.tag').textContent.trim() === {tag:?}).querySelector('a').click()"
        );
        window.script(&open).await;
        window.heading(&tag).await;
        window.choose(&t("entry-correct")).await;
        window.type_into(&t(field), words).await;
        window.type_into(&t("entry-reason-line"), "It was misheard.").await;
        axe(&window, &format!("entry {kind}")).await;
        window.shot(&format!("entry-{kind}")).await;
        window.press(&t("entry-look")).await;
        window.says(&t("preview-title")).await;
        axe(&window, &format!("preview {kind}")).await;
        window.press(&t("entry-do")).await;
        window.heading(&t("timeline-title")).await;
        window.says(words).await;
    }
}
