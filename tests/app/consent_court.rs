//! Tests what a card says after several people spoke: each with their own reason, and what a court decided.

use navigator::wire::{AheadKind, Code, ConsentForm, ConsentGiver, ConsentState, EvidenceForm};

use acceptance::{Accepted, dates};

use crate::consent_givers::{CAMHS, Child, on};

fn said(by: &str, yes: bool, on: &str, words: &str) -> (String, bool, String, String) {
    (by.to_owned(), yes, on.to_owned(), words.to_owned())
}

#[tokio::test]
async fn each_refusal_has_its_own_speaker_day_and_reason() {
    let child = Child::born("2010-12-20").await;
    let camhs = Some(CAMHS);
    child.no_because("Mia", ConsentGiver::Child, "Dr Wren", camhs, "2026-11-20", "they would tell everyone").await;
    child.no_because("Grace", ConsentGiver::Parent, "", camhs, "2026-11-21", "we will wait").await;
    assert_eq!(child.state().await, (ConsentState::OwnNo, false));
    let both = [
        said("Mia", false, "2026-11-20", "they would tell everyone"),
        said("Grace", false, "2026-11-21", "we will wait"),
    ];
    assert_eq!(child.voices().await, both);
}

#[tokio::test]
async fn a_court_can_replace_an_own_no_and_those_with_parental_responsibility_cannot() {
    let child = Child::born("2010-12-20").await;
    child.yes("Grace", ConsentGiver::Parent, "2026-11-02").await;
    child.no_judged("Mia", ConsentGiver::Child, "Dr Wren", Some(CAMHS), "2026-11-20").await;
    child.yes("both parents", ConsentGiver::Settled, "2026-11-21").await;
    assert_eq!(child.state().await, (ConsentState::OwnNo, false), "whoever settles it, it is the child's own no");
    let mut all = vec![
        said("Grace", true, "2026-11-02", "the referral"),
        said("Mia", false, "2026-11-20", "not now"),
        said("both parents", true, "2026-11-21", "they met"),
    ];
    assert_eq!(child.voices().await, all, "nothing that was said is left out");
    let unexplained = ConsentForm {
        service: CAMHS.to_owned(),
        by: String::from("the family court"),
        as_whom: ConsentGiver::Court,
        dates: dates(["22", "11", "2026"], ["", "", ""]),
        ..ConsentForm::default()
    };
    let refused = child.navigator.give_consent(child.id.clone(), unexplained).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ReasonMissing, Some("what")));
    child.yes("the family court", ConsentGiver::Court, "2026-11-22").await;
    assert_eq!(child.state().await, (ConsentState::Given, true));
    all.push(said("the family court", true, "2026-11-22", "the referral"));
    assert_eq!(child.voices().await, all, "nor when it no longer counts");
    child.no_judged("Mia", ConsentGiver::Child, "Dr Wren", Some(CAMHS), "2026-11-23").await;
    assert_eq!(child.state().await, (ConsentState::OwnNo, false), "what is said after it counts again");
}

#[tokio::test]
async fn a_court_decides_at_sixteen_and_its_decision_is_asked_about_again_at_eighteen() {
    // 17, and 18 on 10 January.
    let child = Child::born("2009-01-10").await;
    child.no("Mia", ConsentGiver::YoungPerson, Some(CAMHS), "2026-11-20").await;
    child.yes("the family court", ConsentGiver::Court, "2026-11-21").await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, open, now.asked_anew.as_deref()), (ConsentState::Given, true, Some("2027-01-10")));
    let ahead = child.navigator.lookahead(child.id.clone()).await.unwrap();
    let events = ahead.months.into_iter().flat_map(|month| month.events);
    let anew: Vec<_> = events.filter(|event| event.kind == AheadKind::ConsentAskedAnew).map(|event| event.on).collect();
    assert_eq!(anew, ["2027-01-10"]);
    child.no("the family court", ConsentGiver::Court, Some(CAMHS), "2026-11-22").await;
    child.yes("Mia", ConsentGiver::YoungPerson, "2026-11-23").await;
    assert_eq!(child.state().await, (ConsentState::Disagreed, false), "the no of a court stands");
}

#[tokio::test]
async fn evidence_that_is_no_consent_makes_no_refusal_a_withdrawal() {
    let child = Child::born("2014-03-05").await;
    let [day, month, year] = on("2026-11-02");
    let (evidence, said_by) = (String::from("parent-view"), String::from("Grace"));
    let form = EvidenceForm { evidence, day, month, year, said_by, ..EvidenceForm::default() };
    child.navigator.record_evidence(child.id.clone(), form).await.accepted();
    child.no("Grace", ConsentGiver::Parent, Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.state().await, (ConsentState::Refused, false));
}
