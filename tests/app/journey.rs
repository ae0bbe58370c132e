//! Tests the navigator over a real casebook: walking, locking, reopening.

use casebook::KeyCost;
use navigator::wire::JourneyId;
use navigator::wire::{
    ChildForm, ChildId, Code, Decision, EvidenceForm, Me, Phase, Pretend, Role, RouteState, Speaker, StepPage,
};
use navigator::{Content, Folders, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, clock, navigator_on, open_navigator, root, walk_to};

fn decision(page: &StepPage, choice: &str) -> Decision {
    let journey = page.journey.as_ref().unwrap();
    Decision {
        journey: journey.id.clone(),
        seq: journey.seq,
        step: page.step.id.clone(),
        choice: choice.to_owned(),
        gate_reason: String::new(),
        reason: String::new(),
        ..Decision::default()
    }
}

/// Takes the first route that is open, with reasons if they are required.
async fn take_first_route(navigator: &Navigator, journey: &JourneyId) -> StepPage {
    let page = navigator.step(journey.to_owned(), None).await.unwrap();
    let open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
    let route = page.routes.iter().find(|route| open(route.state)).expect("a route is open");
    let mut decision = decision(&page, &route.choice);
    decision.gate_reason = String::from("agreed with the family");
    decision.reason = String::from("as they told us");
    navigator.decide(decision).await.unwrap();
    navigator.step(journey.to_owned(), None).await.unwrap()
}

async fn begin(navigator: &Navigator, form: ChildForm, pathway: &str) -> (ChildId, JourneyId) {
    let child = navigator.add_child(form).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id;
    (child, journey)
}

#[tokio::test]
async fn a_child_walks_to_the_third_step_of_each_pathway_and_is_still_there_next_week() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let mut stands = Vec::new();
    for pathway in ["autism", "ebsa", "mental-health", "sensory", "statutory"] {
        let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id;
        take_first_route(&navigator, &journey).await;
        let third = take_first_route(&navigator, &journey).await;
        stands.push((journey, third.step.id));
    }
    drop(navigator);

    let navigator = navigator_on(folder.path());
    assert_eq!(navigator.status().await.unwrap().phase, Phase::Locked);
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let page = navigator.child(child).await.unwrap();
    assert_eq!(page.journeys.len(), 5);
    for (journey, step) in stands {
        let card = page.journeys.iter().find(|card| card.line.id == journey).unwrap();
        assert_eq!(card.line.step.id, step);
        assert_eq!(card.trail.len(), 2);
        assert!(!card.line.needs_mending);
    }
}

#[tokio::test]
async fn a_decision_made_on_an_old_page_is_refused_and_nothing_is_lost() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begin(&navigator, child_aged(9), "ebsa").await;
    let page = navigator.step(journey.clone(), None).await.unwrap();
    let open = page.routes.iter().find(|route| route.state == RouteState::Open).unwrap();
    navigator.record_voice(child.clone(), Speaker::Child, String::from("the hall is loud")).await.unwrap();
    let failure = navigator.decide(decision(&page, &open.choice)).await.unwrap_err();
    assert_eq!(failure.code, Code::JourneyMovedOn);
    assert_eq!(navigator.step(journey, None).await.unwrap().step.id, page.step.id);
    assert_eq!(navigator.child(child).await.unwrap().child_words[0].words, "the hall is loud");
}

#[tokio::test]
async fn an_undo_is_a_new_entry_and_undoes_the_answer_too() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begin(&navigator, child_aged(9), "autism").await;
    walk_to(&navigator, &child, &journey, "skills-lost").await;
    let before = navigator.step(journey.clone(), None).await.unwrap();
    let page = take_first_route(&navigator, &journey).await;
    let question = before.question.clone().expect("the step asks a question").id;
    let answered = navigator.child(child.clone()).await.unwrap();
    assert!(answered.answers.iter().any(|answer| answer.question.id == question));
    let seq = page.journey.as_ref().unwrap().seq;
    navigator.undo_decision(journey.clone(), seq).await.unwrap();
    let after = navigator.step(journey, None).await.unwrap();
    assert_eq!(after.step, before.step);
    let taken_back = navigator.child(child).await.unwrap();
    assert!(
        !taken_back.answers.iter().any(|answer| answer.question.id == question),
        "the answer was undone with the choice"
    );
    assert!(taken_back.history[0].seq > answered.history[0].seq, "and both remain in the history");
}

#[tokio::test]
async fn once_consent_is_given_the_referral_can_be_sent() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator
        .begin_journey(child.clone(), String::from("mental-health"), Some(String::from("camhs-referral")))
        .await
        .unwrap()
        .id;
    let page = navigator.step(journey.clone(), None).await.unwrap();
    let waiting =
        page.routes.iter().find(|route| route.state == RouteState::Waiting).expect("the referral waits for consent");
    let gate = waiting.gates.iter().find(|gate| gate.force == navigator::wire::Force::Law).unwrap();
    let consent = gate.missing[0].id.clone().unwrap();
    assert!(!gate.missing[0].who.is_empty(), "it says who could give it");
    let failure = navigator.decide(decision(&page, &waiting.choice)).await.unwrap_err();
    assert_eq!(failure.code, Code::GateOfLaw);
    let form = EvidenceForm {
        evidence: consent,
        day: String::from("20"),
        month: String::from("11"),
        year: String::from("2026"),
        said_by: String::from("Parent"),
        note: String::new(),
        ..EvidenceForm::default()
    };
    navigator.record_evidence(child, form).await.unwrap();
    let page = navigator.step(journey, None).await.unwrap();
    let route = page.routes.iter().find(|route| route.choice == waiting.choice).unwrap();
    assert_ne!(route.state, RouteState::Waiting);
}

#[tokio::test]
async fn children_who_need_somebody_today_come_first() {
    let (_folder, navigator) = open_navigator().await;
    let quiet = ChildForm { name: String::from("Aaron Quiet"), ..child_aged(9) };
    let (quiet, _) = begin(&navigator, quiet, "ebsa").await;
    navigator.record_voice(quiet, Speaker::Child, String::from("I like drawing")).await.unwrap();
    navigator.add_child(ChildForm { name: String::from("Zed New"), ..child_aged(7) }).await.unwrap();
    let list = navigator.children(String::new()).await.unwrap();
    assert_eq!(list.of, 2);
    assert!(!list.children.iter().find(|row| row.name == "Zed New").unwrap().needs.is_empty());
    assert_eq!(navigator.children(String::from("aaron")).await.unwrap().children.len(), 1);
    assert_eq!(navigator.search(String::from("draw")).await.unwrap()[0].child.words, "Aaron Quiet");
}

#[tokio::test]
async fn an_age_outside_a_pathway_and_a_second_journey_are_refused() {
    let (_folder, navigator) = open_navigator().await;
    let (child, _) = begin(&navigator, child_aged(2), "autism").await;
    let code = |pathway: &str| {
        let (navigator, child, pathway) = (navigator.clone(), child.clone(), pathway.to_owned());
        async move { navigator.begin_journey(child, pathway, None).await.unwrap_err().code }
    };
    assert_eq!(code("autism").await, Code::JourneyUnderWay);
    assert_eq!(code("ebsa").await, Code::AgeOutsidePathway);
    assert_eq!(code("nowhere").await, Code::UnknownPathway);
}

#[tokio::test]
async fn every_step_of_every_pathway_has_a_page_in_english_and_in_the_pseudo_language() {
    let (_folder, navigator) = open_navigator().await;
    let status = navigator.status().await.unwrap();
    for language in ["en-GB", "en-XA"] {
        let preferences = navigator::wire::Preferences { language: language.to_owned(), ..status.preferences.clone() };
        let status = navigator.set_preferences(preferences).await.unwrap();
        for pathway in status.pack.pathways {
            let map = navigator.pathway_map(pathway.id.clone(), None, Pretend::default()).await.unwrap();
            let steps: Vec<_> = map.stages.iter().flat_map(|stage| &stage.steps).collect();
            assert_eq!(u32::try_from(steps.len()).unwrap(), pathway.step_count);
            for step in steps {
                let page =
                    navigator.explore_step(pathway.id.clone(), step.step.id.clone(), Pretend::default()).await.unwrap();
                let said = serde_json::to_string(&page).unwrap();
                assert!(!said.contains("words missing"), "{}/{}", pathway.id, step.step.id);
                assert!(
                    language == "en-GB" || !page.purpose.is_ascii(),
                    "{}/{} is in plain English",
                    pathway.id,
                    step.step.id
                );
            }
        }
    }
}

/// The shipped content with one word of the autism pathway changed, as in an earlier edition.
fn earlier_content() -> Content {
    let author::PackFiles { structure, mut words } = author::PackFiles::read(&root()).unwrap();
    for file in words.values_mut().flatten().filter(|file| file.name == "pathways/autism.ftl") {
        let title = file.text.lines().find(|line| line.starts_with("autism-notice = ")).unwrap().to_owned();
        file.text = file.text.replace(&title, "autism-notice = As it was once called");
    }
    Content::from_files(structure, words).unwrap()
}

#[tokio::test]
async fn a_journey_continues_under_the_edition_with_which_it_began() {
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders { data: folder.path().join("data"), config: folder.path().join("config") };
    let before = Navigator::with(folders, clock(), KeyCost::CHEAPEST, earlier_content()).unwrap();
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    before.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    let (_, journey) = begin(&before, child_aged(9), "autism").await;
    drop(before);

    let now = navigator_on(folder.path());
    now.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let page = now.step(journey, None).await.unwrap();
    assert_eq!(page.step.words, "As it was once called");
    let explored = now.explore_step(String::from("autism"), String::from("notice"), Pretend::default()).await.unwrap();
    assert_ne!(explored.step.words, page.step.words, "the app now ships another edition");
    assert_ne!(explored.edition.digest, page.edition.digest);
}

#[tokio::test]
async fn the_choices_not_made_name_each_step_once_and_none_that_had_no_other() {
    let (_folder, navigator) = open_navigator().await;
    let mut looped = 0;
    for seed in 0..12 {
        let mut dice = acceptance::Dice::new(seed);
        let child = navigator.add_child(acceptance::child_aged(9)).await.unwrap().id;
        let journey = navigator.begin_journey(child, String::from("ebsa"), None).await.unwrap().id;
        for _ in 0..10 {
            acceptance::choose_one(&navigator, &journey, &mut dice).await;
        }
        let why = navigator.why_here(journey).await.unwrap();
        let steps: std::collections::BTreeSet<_> = why.routes.iter().map(|one| one.step.id.clone()).collect();
        assert_eq!(steps.len(), why.routes.len(), "{:?}", why.routes);
        assert!(why.routes.iter().all(|one| !one.routes.is_empty()));
        looped += why.routes.len();
    }
    assert!(looped > 12, "only {looped} steps were looked at");
}

#[tokio::test]
async fn a_question_that_is_answered_shows_its_answer_at_the_step_that_asks_it() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let (pathway, step) = (String::from("statutory"), Some(String::from("stalled")));
    let journey = navigator.begin_journey(child.clone(), pathway, step).await.unwrap().id;
    let earlier = async || navigator.step(journey.clone(), None).await.unwrap().earlier_answer;
    assert_eq!(earlier().await, None, "nobody has answered");
    navigator.record_answer(child, String::from("ehc-plan"), String::from("yes")).await.unwrap();
    let answer = earlier().await.map(|answer| (answer.choice, answer.on));
    assert_eq!(answer, Some((String::from("yes"), String::from("2026-11-23"))));
}
