//! Tests the end of a disagreement about consent: when it can be recorded, and what a referral says of it.

use navigator::wire::{
    ConsentForm, ConsentGiver, ConsentState, Correction, HistoryKind, PaperForm, PaperKind, PaperPart,
};

use acceptance::{Accepted, dates};

use crate::consent_givers::{CAMHS, Child, on};
use crate::paper::{form, written};

async fn agrees(child: &Child, by: &str, as_whom: ConsentGiver, day: &str, what: &str, ended: &str) {
    let [day, month, year] = on(day);
    let form = ConsentForm {
        service: CAMHS.to_owned(),
        by: by.to_owned(),
        as_whom,
        dates: dates([&day, &month, &year], [""; 3]),
        what: what.to_owned(),
        ended: ended.to_owned(),
        ..ConsentForm::default()
    };
    child.navigator.give_consent(child.id.clone(), form).await.accepted();
}

/// Returns a referral to CAMHS as it is asked for, with the names of other people.
pub(crate) async fn to_camhs(child: &Child) -> PaperForm {
    let offers = child.navigator.papers(Some(child.id.clone())).await.accepted().offers;
    let offer = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
    let to = offer.subjects.into_iter().find(|subject| subject.id.ends_with(CAMHS)).unwrap();
    PaperForm { subject: to.id, parts: vec![PaperPart::OtherPeople], ..form(PaperKind::Referral) }
}

/// Returns its words.
pub(crate) async fn referral(child: &Child) -> String {
    let folder = tempfile::tempdir().unwrap();
    written(&child.navigator, folder.path(), Some(&child.id), to_camhs(child).await).await
}

fn times(words: &str, part: &str) -> usize {
    words.matches(part).count()
}

#[tokio::test]
async fn it_can_be_recorded_only_while_people_who_may_decide_disagree() {
    let child = Child::born("2014-03-05").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-02", "the report", "").await;
    assert!(!child.now().await.0.can_settle, "nobody disagrees");
    child.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-03").await;
    assert!(child.now().await.0.can_settle);
    agrees(&child, "both", ConsentGiver::Settled, "2026-11-04", "the report", "they met").await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, now.can_settle, open), (ConsentState::Given, false, true));

    // What a court decided is not settled by parents.
    child.no("the family court", ConsentGiver::Court, Some(CAMHS), "2026-11-05").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-06", "the report", "").await;
    let (now, _) = child.now().await;
    assert_eq!((now.state, now.can_settle), (ConsentState::Disagreed, false));

    // From 16 the young person decides, so nobody settles anything for them.
    let adult = Child::born("2010-03-05").await;
    agrees(&adult, "Dr Wren", ConsentGiver::BestInterests, "2026-11-02", "the report", "").await;
    adult.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-03").await;
    let (now, _) = adult.now().await;
    assert_eq!((now.state, now.can_settle), (ConsentState::Disagreed, false));
}

#[tokio::test]
async fn a_referral_says_once_what_was_agreed_by_whom_and_how_the_disagreement_ended() {
    let child = Child::born("2014-03-05").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-02", "the report to the clinic", "").await;
    child.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-03").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Settled, "2026-11-04", "", "they met with the mediator").await;
    let words = referral(&child).await;
    for once in [
        "the report to the clinic",
        "Sorrel Tallow (parent or carer), 2 November 2026",
        "How the disagreement ended",
        "they met with the mediator (Sorrel Tallow, 4 November 2026)",
    ] {
        assert_eq!(times(&words, once), 1, "{once}: {words}");
    }
    assert!(!words.contains("settled after a disagreement") && !words.contains("not now"), "{words}");

    // A settlement that says to what replaces what they had agreed to before.
    agrees(&child, "both parents", ConsentGiver::Settled, "2026-11-05", "the letter only", "they agree now").await;
    let words = referral(&child).await;
    assert_eq!((times(&words, "the letter only"), times(&words, "the report to the clinic")), (1, 0), "{words}");
}

#[tokio::test]
async fn two_people_who_agree_to_the_same_are_one_line_of_a_referral() {
    let child = Child::born("2014-03-05").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-02", "the report", "").await;
    agrees(&child, "Linnet Tallow", ConsentGiver::Parent, "2026-11-03", "The report ", "").await;
    agrees(&child, "Rowan Tallow", ConsentGiver::Responsible, "2026-11-04", "a letter", "").await;
    let words = referral(&child).await;
    assert_eq!(times(&words, "What was agreed"), 2, "one for each scope: {words}");
    for giver in
        ["Sorrel Tallow (parent or carer), 2 November 2026", "Linnet Tallow (parent or carer), 3 November 2026"]
    {
        assert_eq!(times(&words, giver), 1, "{words}");
    }
}

#[tokio::test]
async fn a_yes_that_does_not_count_is_in_no_referral() {
    let child = Child::born("2014-03-05").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-02", "the report", "").await;
    agrees(&child, "Pip", ConsentGiver::Child, "2026-11-03", "the letter", "").await;
    let words = referral(&child).await;
    assert!(words.contains("Sorrel Tallow (parent or carer)"), "{words}");
    assert!(!words.contains("the letter"), "nobody judged that the child understands it: {words}");

    let adult = Child::born("2009-07-04").await;
    agrees(&adult, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-02", "the report", "").await;
    agrees(&adult, "Dr Wren", ConsentGiver::BestInterests, "2026-11-03", "the letter", "").await;
    let words = referral(&adult).await;
    assert!(words.contains("the letter") && !words.contains("the report"), "{words}");
}

#[tokio::test]
async fn a_settlement_is_corrected_in_the_form_that_recorded_it() {
    let child = Child::born("2014-03-05").await;
    agrees(&child, "Sorrel Tallow", ConsentGiver::Parent, "2026-11-02", "the report", "").await;
    child.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-03").await;
    agrees(&child, "both", ConsentGiver::Settled, "2026-11-04", "the report", "they met").await;
    let (_, now) = child.newest(HistoryKind::Consented).await;
    let Correction::Consent { form } = now else { panic!("{now:?}") };
    assert_eq!((form.what.as_str(), form.ended.as_str()), ("the report", "they met"));
}
