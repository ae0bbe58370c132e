//! Tests what is said when one person agrees and another refuses: who said what, everywhere, and that only the person who
//! agreed can withdraw it.

use navigator::wire::{
    ConsentForm, ConsentGiver, ConsentState, EvidenceForm, NextKind, PaperForm, PaperKind, SettlementForm,
};

use acceptance::{Accepted, dates};

use crate::consent_givers::{CAMHS, Child, on};
use crate::paper::{form, preview};

const GENERAL: &str = "consent-to-refer";

async fn agrees_in_general(child: &Child, by: &str, day: &str) {
    let [day, month, year] = on(day);
    let form = EvidenceForm {
        evidence: GENERAL.to_owned(),
        day,
        month,
        year,
        said_by: by.to_owned(),
        as_whom: Some(ConsentGiver::Parent),
        ..EvidenceForm::default()
    };
    child.navigator.record_evidence(child.id.clone(), form).await.accepted();
}

#[tokio::test]
async fn one_parents_general_yes_and_the_others_no_is_a_disagreement_on_every_page() {
    let child = Child::born("2014-03-05").await;
    agrees_in_general(&child, "Sorrel Tallow", "2026-11-02").await;
    child.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-20").await;

    // The page of consents, and the gate of the step, which says the same.
    let (now, open) = child.now().await;
    assert_eq!((now.state, now.date.as_deref(), open), (ConsentState::Disagreed, Some("2026-11-20"), false));
    let said: Vec<_> = now.voices.iter().map(|one| (one.by.as_str(), one.yes, one.general, one.on.as_str())).collect();
    assert_eq!(said, [("Sorrel Tallow", true, true, "2026-11-02"), ("Linnet Tallow", false, false, "2026-11-20")]);
    let page = child.navigator.consents(child.id.clone()).await.unwrap();
    let line = page.services.iter().find(|one| one.service.id == CAMHS).unwrap().history[0].clone();
    assert!(!line.given && !line.withdrawn, "he never agreed: {line:?}");
    assert!(page.general.is_some(), "the general consent counts for other services");

    // The header, the next steps and the referral.
    let header = child.navigator.child_header(child.id.clone()).await.unwrap();
    assert_eq!(header.closed_consents, std::slice::from_ref(&now));
    let next = child.navigator.next_steps(child.id.clone()).await.unwrap();
    let asked = next.items.iter().find(|item| item.kind == NextKind::Consent).unwrap();
    assert_eq!((asked.id.as_deref(), asked.consent.as_ref()), (Some(CAMHS), Some(&now)));
    let offers = child.navigator.papers(Some(child.id.clone())).await.accepted().offers;
    let referral = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
    let to = referral.subjects.into_iter().find(|subject| subject.id.ends_with(CAMHS)).unwrap();
    let asked = PaperForm { subject: to.id, ..form(PaperKind::Referral) };
    let shown = preview(&child.navigator, Some(&child.id), &asked, 0).await;
    assert!(shown.missing.iter().any(|line| line.contains("They do not agree")), "{:?}", shown.missing);

    // The page of disagreements: with what can be done between parents. It is not stored, and ends with the consent.
    let page = child.navigator.disagreements(child.id.clone()).await.unwrap();
    assert_eq!((page.open.len(), page.consents), (0, vec![now]));
    let steps: Vec<&str> = page.consent_steps.iter().map(|step| step.id.as_str()).collect();
    assert!(steps.contains(&"child-first") && steps.contains(&"one-parent-may-act"), "{steps:?}");
    assert!(page.consent_steps.iter().all(|step| !step.words.contains("disagreement-")), "{:?}", page.consent_steps);
    child.yes("Linnet Tallow", ConsentGiver::Parent, "2026-11-21").await;
    let page = child.navigator.disagreements(child.id.clone()).await.unwrap();
    assert!(page.consents.is_empty() && page.consent_steps.is_empty(), "{page:?}");
    let settled = SettlementForm::default();
    assert!(child.navigator.settle_disagreement(child.id.clone(), settled).await.is_err(), "nothing was stored");
}

#[tokio::test]
async fn a_child_who_says_no_beside_a_parent_is_no_disagreement_between_parents() {
    let child = Child::born("2014-03-05").await;
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-02").await;
    child.no("Wren", ConsentGiver::Child, Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.state().await.0, ConsentState::Disagreed);
    let page = child.navigator.disagreements(child.id.clone()).await.unwrap();
    let steps: Vec<&str> = page.consent_steps.iter().map(|step| step.id.as_str()).collect();
    assert!(steps.contains(&"young-person-decides") && !steps.contains(&"one-parent-may-act"), "{steps:?}");
}

#[tokio::test]
async fn only_the_person_who_agreed_withdraws_consent() {
    // Her own general yes.
    let child = Child::born("2014-03-05").await;
    agrees_in_general(&child, "Sorrel Tallow", "2026-11-02").await;
    child.no("sorrel tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.state().await, (ConsentState::Withdrawn, false));
    let history = child.navigator.consents(child.id.clone()).await.unwrap().services.remove(0).history;
    assert!(history[0].withdrawn, "{history:?}");

    // Her yes has ended, and his no is his own.
    let child = Child::born("2014-03-05").await;
    let ended = ConsentForm {
        service: CAMHS.to_owned(),
        by: String::from("Sorrel Tallow"),
        dates: dates(["2", "11", "2026"], ["10", "11", "2026"]),
        ..ConsentForm::default()
    };
    child.navigator.give_consent(child.id.clone(), ended).await.accepted();
    child.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.state().await, (ConsentState::Refused, false));

    // A court decides against her yes: she took nothing back.
    let child = Child::born("2014-03-05").await;
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-02").await;
    child.no("the family court", ConsentGiver::Court, Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.state().await, (ConsentState::Refused, false));
    let step = child.navigator.next_steps(child.id.clone()).await.unwrap();
    assert!(step.items.iter().all(|item| item.kind != NextKind::Consent), "a no is not asked about again");
}
