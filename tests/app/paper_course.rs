//! Tests the course of support in the paper of an EHC request: each cycle, what was done in order, and nothing protective.

use navigator::wire::{
    DisagreementAbout, DisagreementForm, HistoryKind, PaperForm, PaperKind, PaperPart, ProtectionForm, ReviewDecision,
    Speaker,
};

use acceptance::{Accepted, child_aged, evidence, evidence_given, open_navigator};

use crate::paper::{ALL_PARTS, form, newest, voice, written};
use crate::plan::{carry_on, plan_for};

#[tokio::test]
async fn an_ehc_request_has_the_cycles_of_support_with_their_days_and_who_was_involved() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    voice(&navigator, &child, Speaker::Child, "the bell hurts").await;
    navigator.record_evidence(child.clone(), evidence_given("hearing-check")).await.accepted();
    navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.accepted();
    navigator.add_note(journey.clone(), String::from("Visited the family at home")).await.accepted();
    let page = navigator.plan(child.clone()).await.accepted();
    navigator.review_plan(child.clone(), carry_on(&page, ReviewDecision::Change, "11")).await.accepted();

    let all = PaperForm { parts: ALL_PARTS.to_vec(), ..form(PaperKind::EhcEvidence) };
    let text = written(&navigator, folder.path(), Some(&child), all.clone()).await;
    let course = &text[text.find("The course of support").expect("a section")..];
    for told in [
        // The cycles, the one that is open too.
        "Plan from",
        "2 November 2026",
        "Meet at the side door",
        "It helps.",
        "Review due: 11 December 2026",
        // What was done in order, by part.
        "Assess: Pathway started",
        "Assess: The child or young person was heard",
        "Assess: Evidence",
        "hearing",
        "Plan: that she walks in",
        "Do: Note: Visited the family at home",
        "Review: Decision",
        "R. Practitioner, SENCO",
    ] {
        assert!(course.contains(told), "{told}: {course}");
    }
    // The words themselves are quoted once, in a part of their own.
    assert_eq!(text.matches("the bell hurts").count(), 1, "{text}");
    assert_eq!(text.matches("Visited the family at home").count(), 1, "{text}");
    let order = ["Assess: Evidence", "Plan: that", "Review: Decision"].map(|part| course.find(part).unwrap());
    assert!(order.is_sorted(), "{course}");

    // Without the names of other people the roles stay, and notes are there only if somebody ticks them.
    let few = PaperForm { parts: vec![PaperPart::ChildWords], ..all.clone() };
    let bare = written(&navigator, folder.path(), Some(&child), few).await;
    assert!(bare.contains("SENCO") && !bare.contains("R. Practitioner"), "{bare}");
    assert!(!bare.contains("Visited the family") && !bare.contains("Sorrel Tallow"), "{bare}");
    // What somebody leaves out is not told in another way.
    let note = newest(&navigator, &child, HistoryKind::Note).await;
    let covered = written(&navigator, folder.path(), Some(&child), PaperForm { covered: vec![note], ..all }).await;
    assert!(!covered.contains("Visited the family"), "{covered}");
}

#[tokio::test]
async fn the_course_of_support_has_nothing_protective_and_nothing_of_how_the_app_was_used() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let at = Some(String::from("safeguarding"));
    navigator.begin_journey(child.clone(), String::from("statutory"), at).await.accepted();
    navigator
        .note_urgent(child.clone(), String::from("abuse-or-neglect"), String::from("He hit me again."))
        .await
        .accepted();
    navigator.add_child_note(child.clone(), String::from("Called the hub about it")).await.accepted();
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let (who, words) = (String::from("The uncle"), String::from("No letters."));
    let given_by = String::from("Mother");
    let note = ProtectionForm { who, words, given_by, day, month, year, ..ProtectionForm::default() };
    navigator.add_protection(child.clone(), note).await.accepted();
    let between = DisagreementForm {
        about: DisagreementAbout::BetweenParents,
        words: String::from("They do not agree about the move."),
        ..DisagreementForm::default()
    };
    navigator.record_disagreement(child.clone(), between).await.accepted();
    navigator.record_answer(child.clone(), String::from("ehc-plan"), String::from("no")).await.accepted();
    navigator.record_evidence(child.clone(), evidence("hearing-check")).await.accepted();

    let parts = ALL_PARTS.into_iter().filter(|part| *part != PaperPart::Protections).collect();
    let asked = PaperForm { parts, for_whom: String::from("The EHC team"), ..form(PaperKind::EhcEvidence) };
    let shown = navigator.protected_children(Some(child.clone())).await.accepted();
    let seen = shown[0].notes.iter().map(|note| navigator::wire::Acknowledged {
        child: child.clone(),
        seq: note.seq,
        digest: note.digest.clone(),
    });
    let path = folder.path().join("course.docx");
    let place = navigator::ExportPlace::picked(path.clone());
    let word = navigator::wire::PaperFormat::Word;
    navigator.save_paper(Some(child.clone()), asked, word, seen.collect(), place).await.accepted();
    let text = crate::paper::words(&path);
    let course = &text[text.find("The course of support").expect("a section")..];
    assert!(course.contains("Assess: Evidence"), "{course}");
    for hidden in ["He hit me", "Called the hub", "uncle", "No letters", "do not agree", "neglect", "Answered"] {
        assert!(!course.contains(hidden), "{hidden}: {course}");
    }
}
