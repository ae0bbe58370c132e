//! How much papers say: those that should have one or two pages have no more, and nothing that they say is cut.

use navigator::wire::{
    HistoryKind, MapPlace, MapStep, PaperForm, PaperFormat, PaperKind, PaperLook, PlanForm, PlanOutcome, Pretend,
    RouteState, Speaker, VoiceForm, Whose,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, child_aged, open_navigator, walk_to};

use crate::paper::{ALL_PARTS, form, newest, preview, voice, written};
use crate::plan::plan_for;

const LEFT_OUT: &str = "An outcome in their own words, left out of this copy";

fn all(kind: PaperKind) -> PaperForm {
    PaperForm { parts: ALL_PARTS.to_vec(), ..form(kind) }
}

async fn parent_says(navigator: &Navigator, child: &navigator::wire::ChildId, who: &str, words: &str) {
    let said = VoiceForm { words: words.to_owned(), said_by: who.to_owned(), ..VoiceForm::default() };
    navigator.record_voice(child.clone(), Speaker::Parent, said).await.accepted();
}

#[tokio::test]
async fn a_profile_is_one_page_and_a_plan_two_for_a_full_child_with_every_part() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_sample().await.accepted().id;
    for who in ["Rowan", "Hazel", "Linden"] {
        parent_says(&navigator, &child, who, &format!("{who} sees that mornings go better with a plan.")).await;
    }
    for (kind, pages) in [(PaperKind::Profile, 1), (PaperKind::Plan, 2), (PaperKind::PathwayPage, 2)] {
        let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
        let offer = offers.into_iter().find(|offer| offer.kind == kind).unwrap();
        let subjects = if offer.subjects.is_empty() {
            vec![String::new()]
        } else {
            offer.subjects.iter().map(|one| one.id.clone()).collect()
        };
        for subject in subjects {
            let shown = preview(&navigator, Some(&child), &PaperForm { subject, ..all(kind) }, 0).await;
            assert!(shown.count <= pages, "{kind:?} has {} pages", shown.count);
        }
    }
    for kind in [PaperKind::Profile, PaperKind::Plan] {
        let text = written(&navigator, folder.path(), Some(&child), all(kind)).await;
        for who in ["Rowan", "Hazel", "Linden"] {
            assert!(text.contains(&format!("{who} sees that")), "{kind:?}: {who}: {text}");
        }
        assert!(text.contains("The record has"), "{kind:?} says that there is more: {text}");
    }
}

#[tokio::test]
async fn a_profile_chooses_what_fits_and_cuts_no_sentence() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let long = |who: &str| format!("{} That is all {who} said.", "The bell is loud and the hall is full. ".repeat(24));
    for who in ["Rowan", "Hazel", "Linden", "Sorrel", "Aspen"] {
        parent_says(&navigator, &child, who, &long(who)).await;
    }
    voice(&navigator, &child, Speaker::Child, &long("she")).await;
    let shown = preview(&navigator, Some(&child), &all(PaperKind::Profile), 0).await;
    assert_eq!(shown.count, 1);
    let text = written(&navigator, folder.path(), Some(&child), all(PaperKind::Profile)).await;
    assert!(text.contains("That is all she said.") && text.contains("That is all Aspen said."), "{text}");
    assert!(!text.contains("That is all Rowan said."), "{text}");
    let [begun, ended] = ["The bell is loud", "That is all"].map(|words| text.matches(words).count());
    assert_eq!(begun / 24, ended, "nothing is cut: {text}");
    // Whoever typed very much gets more pages, with every word.
    let very_long = format!("{} That is the end.", "The bell is loud. ".repeat(500));
    voice(&navigator, &child, Speaker::Child, &very_long).await;
    assert!(preview(&navigator, Some(&child), &all(PaperKind::Profile), 0).await.count > 1);
    let text = written(&navigator, folder.path(), Some(&child), all(PaperKind::Profile)).await;
    assert!(text.contains("That is the end."));
}

#[tokio::test]
async fn an_outcome_in_somebodys_own_words_is_left_out_with_their_words_in_every_paper() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    let outcome = |words: &str, whose| PlanOutcome { words: words.to_owned(), whose, ..PlanOutcome::default() };
    let outcomes = vec![
        outcome("a den by Quillfeather", Whose::Child),
        outcome("walks in with Thistledown", Whose::Parent),
        outcome("three mornings with Marrowby", Whose::Together),
    ];
    let plan = PlanForm { outcomes, ..plan_for(&[&journey], "27") };
    navigator.make_plan(child.clone(), plan).await.accepted();
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    for offer in navigator.papers(Some(child.clone())).await.accepted().offers {
        let subject = offer.subjects.first().map(|subject| subject.id.clone()).unwrap_or_default();
        let asked = PaperForm { subject, ..form(offer.kind) };
        let bare = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
        for words in ["Quillfeather", "Thistledown"] {
            assert!(!bare.contains(words), "{:?}: {words}: {bare}", offer.kind);
        }
        let full = PaperForm { parts: ALL_PARTS.to_vec(), ..asked };
        let full = written(&navigator, folder.path(), Some(&child), full).await;
        let has_outcomes = full.contains("Marrowby");
        assert_eq!(full.contains("Quillfeather"), has_outcomes, "{:?}: {full}", offer.kind);
        assert_eq!(bare.contains(LEFT_OUT), has_outcomes, "{:?}: {bare}", offer.kind);
    }
    for kind in [PaperKind::SupportPlan, PaperKind::WholeRecord] {
        let path = folder.path().join(format!("{kind:?}.json"));
        let subject = String::from(if kind == PaperKind::SupportPlan { "individual-support-plan" } else { "" });
        let asked = PaperForm { subject, ..form(kind) };
        let place = ExportPlace::picked(path.clone());
        navigator.save_paper(Some(child.clone()), asked, PaperFormat::Json, Vec::new(), place).await.accepted();
        let data = std::fs::read_to_string(path).unwrap();
        assert!(!data.contains("Quillfeather") && data.contains("Marrowby"), "{kind:?}: {data}");
    }
    assert!(newest(&navigator, &child, HistoryKind::Plan).await > 0);
}

#[tokio::test]
async fn a_pathway_on_a_page_leaves_out_what_the_child_can_never_reach_and_says_so() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(2)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::PathwayPage) };
    let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
    assert!(text.contains("steps are left out, because they cannot be reached from here at this age"), "{text}");
    let at_two = Pretend { age: Some(2), ..Pretend::default() };
    let map = navigator.pathway_map(String::from("autism"), None, at_two).await.accepted();
    let all = map.stages.iter().flat_map(|stage| &stage.steps);
    let (gone, shown): (Vec<&MapStep>, Vec<&MapStep>) = all.partition(|step| step.place == MapPlace::NotForThisChild);
    // One title can begin with another.
    let is_other = |title: &str| !shown.iter().any(|step| step.step.words.contains(title));
    let gone: Vec<&str> = gone.iter().map(|step| step.step.words.as_str()).filter(|title| is_other(title)).collect();
    assert!(gone.len() > 3, "{gone:?}");
    assert!(text.contains("more steps are further away, so they are not on this page"), "{text}");
    let drawn = shown.iter().filter(|step| text.contains(&step.step.words)).count();
    assert!(drawn <= 34 && drawn < shown.len(), "{drawn} of {} steps", shown.len());
    for title in gone {
        assert!(!text.contains(&format!(" {title}")), "{title}: {text}");
    }
    assert!(preview(&navigator, Some(&child), &asked, 0).await.count <= 2);
    // What could be next is in the list, with who leads.
    let page = navigator.step(journey, None).await.unwrap();
    for route in page.routes.iter().filter(|route| route.state == RouteState::Open) {
        assert!(text.contains(&route.to.words), "{}", route.to.words);
    }
}

#[tokio::test]
async fn a_pathway_on_a_page_can_be_for_one_group_of_ages() {
    let (folder, navigator) = open_navigator().await;
    let offers = navigator.papers(None).await.accepted().offers;
    let offer = offers.into_iter().find(|offer| offer.kind == PaperKind::PathwayPage).unwrap();
    let plain = |words: &str| words.replace(|letter| ('\u{2066}'..='\u{2069}').contains(&letter), "");
    let of = |id: &str| offer.subjects.iter().find(|subject| subject.id == id).unwrap().clone();
    let (whole, young) = (of("autism"), of("autism/under-five"));
    assert!(plain(&young.words).ends_with(": under 5"), "{}", young.words);
    assert!(offer.subjects.iter().all(|subject| !subject.words.contains("paper-")));
    let text = async |id: String| {
        let asked = PaperForm { subject: id, look: PaperLook::Standard, ..form(PaperKind::PathwayPage) };
        written(&navigator, folder.path(), None, asked).await
    };
    let (whole, young) = (text(whole.id).await, text(young.id).await);
    assert!(young.contains("left out, because they are for other ages") && !whole.contains("left out"), "{young}");
    assert_ne!(young, whole);
}

#[tokio::test]
async fn every_pathway_on_a_page_is_one_sheet_and_says_who_leads_every_step() {
    let (folder, navigator) = open_navigator().await;
    let offers = navigator.papers(None).await.accepted().offers;
    let offer = offers.into_iter().find(|offer| offer.kind == PaperKind::PathwayPage).unwrap();
    assert!(offer.subjects.len() >= 5);
    for subject in offer.subjects {
        let asked = PaperForm { subject: subject.id.clone(), ..form(PaperKind::PathwayPage) };
        let count = preview(&navigator, None, &asked, 0).await.count;
        assert!(count <= 2, "{}: {count} pages", subject.id);
    }
    // The longest one is summed up.
    let asked = PaperForm { subject: String::from("statutory"), ..form(PaperKind::PathwayPage) };
    let text = written(&navigator, folder.path(), None, asked).await;
    for words in ["Who leads", "Steps, by their numbers in the drawing"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}
