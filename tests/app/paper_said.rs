//! What papers say when nobody agreed, and whose rights they name.

use navigator::wire::{ConsentGiver, PaperForm, PaperKind, PaperLook, PaperPart, WithdrawalForm};

use acceptance::{Accepted, child_aged, evidence, open_navigator, walk_to};

use crate::paper::{form, written};

#[tokio::test]
async fn a_referral_says_that_nobody_agreed_or_who_said_no() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let subject = format!("{}/mk-camhs", journey.as_str());
    let asked = PaperForm {
        subject,
        why: String::from("Panic before school"),
        parts: vec![PaperPart::OtherPeople],
        ..form(PaperKind::Referral)
    };
    let [service, by, reason] = ["mk-camhs", "Ash Tallow", "not now"].map(String::from);
    let [day, month, year] = ["20", "11", "2026"].map(String::from);
    let (service, as_whom) = (Some(service), Some(ConsentGiver::Parent));
    let no = WithdrawalForm { service, by, reason, day, month, year, as_whom, ..WithdrawalForm::default() };
    navigator.withdraw_consent(child.clone(), no).await.accepted();
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    assert!(text.contains("Ash Tallow (parent or carer) said no on 20 November 2026."), "{text}");
}

#[tokio::test]
async fn after_compulsory_school_age_the_rights_are_those_of_the_young_person() {
    for (age, is_own) in [(9, false), (15, false), (20, true)] {
        let (folder, navigator) = open_navigator().await;
        let child = navigator.add_child(child_aged(age)).await.accepted().id;
        let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
        let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
        let text = written(&navigator, folder.path(), Some(&child), asked).await;
        assert_eq!(text.contains("the young person may ask the council"), is_own, "{age}: {text}");
        assert_eq!(text.contains("You may ask the council"), !is_own, "{age}");

        // With an EHC plan nobody asks for the assessment that leads to one.
        navigator.record_evidence(child.clone(), evidence("law-ehc-plan")).await.accepted();
        let subject = journey.to_string();
        for look in [PaperLook::Standard, PaperLook::EasyRead] {
            let asked = PaperForm { subject: subject.clone(), look, ..form(PaperKind::Family) };
            let text = written(&navigator, folder.path(), Some(&child), asked).await;
            assert!(!text.contains("may ask the council for") && !text.contains("You can ask the council"), "{text}");
            let review = if look == PaperLook::EasyRead { "EHC plan again each year" } else { "every 12 months" };
            assert!(text.contains(review), "{age}: {text}");
        }
    }
}
