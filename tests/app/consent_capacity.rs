//! Tests whose word counts from 16 if an assessment found that a young person could not make a decision.

use navigator::wire::{
    Code, ConsentGiver, ConsentState, Correction, Edit, HistoryKind, PaperForm, PaperKind, TimelineQuery,
    WithdrawalForm,
};

use acceptance::Accepted;

use crate::consent_givers::{CAMHS, Child};
use crate::consent_settled::{referral, to_camhs};
use crate::paper::{form, preview};

/// Somebody of 17 who said no, for whom a decision in their best interests was then made.
async fn at_seventeen() -> Child {
    let child = Child::born("2009-07-04").await;
    child.no("Sorrel", ConsentGiver::YoungPerson, Some(CAMHS), "2026-11-02").await;
    child.yes("Dr Wren", ConsentGiver::BestInterests, "2026-11-16").await;
    child
}

#[tokio::test]
async fn an_own_no_stays_until_it_is_recorded_that_they_could_not_decide() {
    let child = at_seventeen().await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, open), (ConsentState::OwnNo, false), "everybody is taken to be able to decide");

    let (seq, was) = child.newest(HistoryKind::ConsentWithdrawn).await;
    let Correction::Withdrawal { form } = was else { panic!("{was:?}") };
    let unable = |judged_by: &str| {
        let (as_whom, judged_by) = (Some(ConsentGiver::Unable), judged_by.to_owned());
        Correction::Withdrawal { form: WithdrawalForm { as_whom, judged_by, ..form.clone() } }
    };
    let edit = Edit::Correct { seq, to: Box::new(unable(" ")), reason: String::from("assessed") };
    let refused = child.navigator.preview_edit(child.id.clone(), edit).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::AssessorMissing, Some("judgedBy")));

    child.correct(seq, unable("Dr Tallow, on 10 November")).await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, now.decided, open), (ConsentState::Given, true, true), "a decision, and no consent");
    let said = now.voices.iter().find(|voice| !voice.yes).unwrap();
    assert_eq!(said.as_whom, Some(ConsentGiver::Unable), "what they said is still shown");

    // What they say later is heard again, and looked at again.
    child.no_judged("Sorrel", ConsentGiver::Unable, "Dr Tallow", Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.now().await.0.state, ConsentState::Disagreed);
    child.yes("a deputy", ConsentGiver::Appointed, "2026-11-21").await;
    assert_eq!(child.now().await.0.state, ConsentState::Given);
    child.no("Sorrel", ConsentGiver::YoungPerson, Some(CAMHS), "2026-11-22").await;
    assert_eq!(child.now().await.0.state, ConsentState::OwnNo, "now they can decide");
}

#[tokio::test]
async fn nobody_below_16_is_recorded_as_assessed_under_the_act() {
    let child = Child::born("2012-07-04").await;
    child.no_judged("Sorrel", ConsentGiver::Unable, "Dr Tallow", Some(CAMHS), "2026-11-02").await;
    let (_, was) = child.newest(HistoryKind::ConsentWithdrawn).await;
    let Correction::Withdrawal { form } = was else { panic!("{was:?}") };
    assert_eq!(
        (form.as_whom, form.judged_by.as_str()),
        (Some(ConsentGiver::Child), ""),
        "nobody judged that they understood"
    );
}

#[tokio::test]
async fn from_an_assessment_on_an_earlier_own_no_is_heard_and_others_may_decide() {
    let child = at_seventeen().await;
    child.no_judged("Sorrel", ConsentGiver::Unable, "Dr Tallow", Some(CAMHS), "2026-11-17").await;
    assert_eq!(child.now().await.0.state, ConsentState::Disagreed, "the decision for them is older");
    child.yes("a deputy", ConsentGiver::Appointed, "2026-11-18").await;
    assert_eq!(child.state().await, (ConsentState::Given, true));
    // An assessment of an earlier day than their own no changes nothing, and each answer keeps its own day.
    child.no("Sorrel", ConsentGiver::YoungPerson, Some(CAMHS), "2026-11-20").await;
    child.no_judged("Sorrel", ConsentGiver::Unable, "Dr Tallow", Some(CAMHS), "2026-11-19").await;
    let (now, _) = child.now().await;
    assert_eq!(now.state, ConsentState::OwnNo);
    let own = now.voices.iter().find(|voice| !voice.yes).unwrap();
    assert_eq!((own.as_whom, own.on.as_str()), (Some(ConsentGiver::YoungPerson), "2026-11-20"));
}

#[tokio::test]
async fn a_referral_after_a_decision_for_somebody_says_what_they_said_and_who_assessed_it() {
    let child = Child::born("2009-07-04").await;
    child.no_judged("Sorrel", ConsentGiver::Unable, "Dr Tallow, on 10 November", Some(CAMHS), "2026-11-10").await;
    child.yes("Dr Wren", ConsentGiver::BestInterests, "2026-11-16").await;
    let words = referral(&child).await;
    for part in [
        "Dr Wren (decided in their best interests)",
        "Decided for them by",
        "No, on 10 November 2026 (young person, assessed as unable to decide this)",
        "Assessed as unable to decide this by",
        "Dr Tallow, on 10 November",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }

    let alone = Child::born("2009-07-04").await;
    alone.yes("Dr Wren", ConsentGiver::BestInterests, "2026-11-16").await;
    for (child, is_missing) in [(&child, false), (&alone, true)] {
        let missing = preview(&child.navigator, Some(&child.id), &to_camhs(child).await, 0).await.missing.join(" ");
        assert_eq!(missing.contains("no assessment is recorded"), is_missing, "{missing}");
    }
}

#[tokio::test]
async fn who_refused_everything_was_asked_about_each_service_and_a_letter_says_so_before_it_leaves() {
    let child = Child::born("2014-03-05").await;
    let letter = async || {
        let subject = String::from("health-to-gp/health");
        let asked = PaperForm { subject, ..form(PaperKind::Letter) };
        preview(&child.navigator, Some(&child.id), &asked, 0).await.missing.join(" ")
    };
    assert!(!letter().await.contains("All consent was refused"));
    child.no("Sorrel Tallow", ConsentGiver::Parent, None, "2026-11-20").await;
    assert!(letter().await.contains("All consent was refused"));
    let page = child.navigator.consents(child.id.clone()).await.accepted();
    assert!(page.services.iter().all(|service| service.now.state == ConsentState::Refused), "{:?}", page.services);
}

#[tokio::test]
async fn what_others_decided_is_called_a_decision_whatever_parents_said_before() {
    let child = Child::born("2009-07-04").await;
    // A parent agreed while that still counted; it is still shown beside the decision.
    child.yes("Linnet", ConsentGiver::Parent, "2025-06-02").await;
    assert!(!child.now().await.0.decided, "nobody has decided for them");
    child.yes("Dr Wren", ConsentGiver::BestInterests, "2026-11-16").await;
    let now = child.now().await.0;
    let parent = now.voices.iter().any(|voice| voice.yes && voice.as_whom == Some(ConsentGiver::Parent));
    assert_eq!((now.state, now.decided, parent), (ConsentState::Given, true, true));
    let lines = child.navigator.timeline(TimelineQuery { child: child.id.clone(), ..TimelineQuery::default() }).await;
    let labels: Vec<_> = lines.unwrap().lines.into_iter().filter_map(|line| line.label).collect();
    assert_eq!(labels, ["Others decided about consent"]);
    child.yes("Sorrel", ConsentGiver::YoungPerson, "2026-11-20").await;
    assert!(!child.now().await.0.decided, "their own word counts");
}
