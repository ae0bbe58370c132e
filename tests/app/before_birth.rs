//! Tests that no form accepts a day about a child before their birth.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, Code, ConsentForm, ConsentGiver, Correction, Decision, DisagreementForm, Edit, EvidenceForm,
    Failure, HistoryKind, MoveForm, PlanForm, ProtectionEndForm, ProtectionForm, ReviewForm, RouteState, Saved,
    TimelineQuery, WithdrawalForm,
};

use crate::plan::{plan_for, review_of};
use acceptance::{Accepted, child_aged, dates, open_navigator};

const CAMHS: &str = "mk-camhs";
const BEFORE: [[&str; 3]; 3] = [["4", "3", "2015"], ["1", "1", "1990"], ["1", "1", "1000"]];

fn consent(day: [&str; 3]) -> ConsentForm {
    let (service, by, what) = (CAMHS.to_owned(), String::from("Mum"), String::from("the referral"));
    let dates = dates(day, ["", "", ""]);
    ConsentForm { service, by, what, dates, as_whom: ConsentGiver::Parent, ..ConsentForm::default() }
}

fn note(day: [&str; 3]) -> ProtectionForm {
    let [day, month, year] = day.map(str::to_owned);
    let [who, words, given_by] = ["The father", "No letters.", "The mother"].map(str::to_owned);
    ProtectionForm { who, words, given_by, day, month, year, ..ProtectionForm::default() }
}

fn plan(day: [&str; 3]) -> PlanForm {
    let [from_day, from_month, from_year] = day.map(str::to_owned);
    PlanForm { from_day, from_month, from_year, ..plan_for(&[], "30") }
}

/// Sends every form that has a day about the child, with that day. Returns the field of the day and the answer.
async fn each_form(
    navigator: &Navigator,
    child: &ChildId,
    day: [&str; 3],
) -> Vec<(&'static str, Result<Saved, Failure>)> {
    let child = || child.to_owned();
    let [d, month, year] = day.map(str::to_owned);
    let (by, reason) = (String::from("Mum"), String::from("not now"));
    let as_whom = Some(ConsentGiver::Parent);
    let no = WithdrawalForm { by, reason, as_whom, ..WithdrawalForm::default() };
    let no = WithdrawalForm { day: d.clone(), month: month.clone(), year: year.clone(), ..no };
    let held = EvidenceForm { evidence: String::from("consent-to-refer"), as_whom, ..EvidenceForm::default() };
    let held = EvidenceForm { day: d.clone(), month: month.clone(), year: year.clone(), ..held };
    let letter = DisagreementForm { words: String::from("refused"), ..DisagreementForm::default() };
    let letter = DisagreementForm { day: d.clone(), month: month.clone(), year: year.clone(), ..letter };
    let setting = String::from("Oak School");
    let moves = MoveForm { from_day: d, from_month: month, from_year: year, setting };
    vec![
        ("from", navigator.give_consent(child(), consent(day)).await),
        ("date", navigator.withdraw_consent(child(), no).await),
        ("date", navigator.record_evidence(child(), held).await),
        ("from", navigator.record_absence(child(), dates(day, ["", "", ""])).await),
        ("date", navigator.add_protection(child(), note(day)).await),
        ("letter", navigator.record_disagreement(child(), letter).await),
        ("from", navigator.move_child(child(), moves).await),
    ]
}

fn refused<T>(answer: Result<T, Failure>, field: &str, what: &str) {
    let failure = answer.err().map(|failure| (failure.code, failure.field.unwrap_or_default()));
    assert_eq!(failure, Some((Code::DateBeforeBirth, field.to_owned())), "{what}");
}

#[tokio::test]
async fn no_day_about_a_child_is_before_their_birth() {
    let (_folder, navigator) = open_navigator().await;
    // Born on 5 March 2015.
    let child = navigator.add_child(child_aged(11)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.add_protection(child.clone(), note(["20", "11", "2026"])).await.accepted();
    let seq = navigator.protections(child.clone()).await.unwrap().now[0].seq;
    navigator.make_plan(child.clone(), plan_for(&[], "9")).await.accepted();
    let open = navigator.plan(child.clone()).await.unwrap();
    let id = open.current[0].line.plan;
    let step = navigator.step(journey.clone(), None).await.unwrap();
    for typed in BEFORE {
        for (position, (field, answer)) in each_form(&navigator, &child, typed).await.into_iter().enumerate() {
            refused(answer, field, &format!("form {position}, {typed:?}"));
        }
        let [day, month, year] = typed.map(str::to_owned);
        let [d, m, y] = [&day, &month, &year].map(String::clone);
        let end = ProtectionEndForm { seq, reason: String::from("over"), day: d, month: m, year: y };
        refused(navigator.end_protection(child.clone(), end).await, "date", "the end of a note");
        refused(navigator.make_plan(child.clone(), plan(typed)).await, "from", "a plan");
        refused(navigator.change_plan(child.clone(), id, plan(typed)).await, "from", "a change of a plan");
        let [d, m, y] = [&day, &month, &year].map(String::clone);
        let review = ReviewForm { day: d, month: m, year: y, ..review_of(&open) };
        refused(navigator.review_plan(child.clone(), review).await, "on", "a review");
        let open =
            step.routes.iter().find(|route| matches!(route.state, RouteState::Open | RouteState::OpenWithReason));
        let (at, choice) = (step.step.id.clone(), open.unwrap().choice.clone());
        let (gate_reason, reason) = (String::from("as they told us"), String::from("as they told us"));
        let decision = Decision { step: at, choice, gate_reason, reason, day, month, year, ..Decision::default() };
        let decision = Decision { journey: journey.clone(), ..decision };
        let seq = step.journey.as_ref().unwrap().seq;
        refused(navigator.decide(Decision { seq, ..decision }).await, "date", "a decision");
    }
    // The day of birth itself is accepted.
    for (field, answer) in each_form(&navigator, &child, ["5", "3", "2015"]).await {
        assert_eq!(answer.map(|_| ()).map_err(|failure| failure.code), Ok(()), "{field}");
    }
}

#[tokio::test]
async fn corrections_follow_the_same_rule_and_earlier_entries_are_still_read() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(11)).await.unwrap().id;
    let at = ["6", "3", "2015"];
    navigator.give_consent(child.clone(), consent(at)).await.accepted();
    navigator.add_protection(child.clone(), note(at)).await.accepted();
    let kinds = [
        (HistoryKind::Consented, Correction::Consent { form: consent(BEFORE[1]) }, "from"),
        (HistoryKind::Protected, Correction::Protection { form: note(BEFORE[1]) }, "date"),
    ];
    for (kind, to, field) in kinds {
        let query = TimelineQuery { child: child.clone(), kind: Some(kind), ..TimelineQuery::default() };
        let seq = navigator.timeline(query).await.unwrap().lines[0].seq;
        let edit = Edit::Correct { seq, to: Box::new(to), reason: String::from("misheard") };
        refused(navigator.preview_edit(child.clone(), edit).await, field, "a correction");
    }
    // The birth date was wrong: entries made with it remain and can be read.
    let born = ChildForm { born_year: String::from("2016"), ..child_aged(11) };
    navigator.save_child(child.clone(), born).await.accepted();
    assert_eq!(navigator.protections(child.clone()).await.unwrap().now[0].from, "2015-03-06");
    assert_eq!(navigator.consents(child.clone()).await.unwrap().services.len(), 1);
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    assert!(navigator.timeline(query).await.unwrap().lines.len() > 3);
}
