//! Tests that cached data of an open casebook always equals a new read.

use navigator::Navigator;
use navigator::wire::{ChildForm, ChildId, Code, Decision, JourneyId, Me, Role, RouteState, Speaker, TodayAsked};
use proptest::prelude::*;
use serde_json::{Value, json};

use acceptance::{Accepted, PASSPHRASE, child_aged, dates, evidence, facts_of, navigator_on};

const PATHWAYS: [&str; 5] = ["autism", "ebsa", "mental-health", "sensory", "statutory"];

/// One action or look; the numbers pick one of what exists.
#[derive(Clone, Debug)]
enum Doing {
    AddChild(i32),
    SaveChild(usize, i32),
    Archive(usize, bool),
    Say(usize),
    Hold(usize, usize),
    Absent(usize),
    Begin(usize, usize),
    GoOn(usize),
    Undo(usize),
    Note(usize),
    Sit(Role),
    AddTerm,
    Speak(bool),
    LookAtAll,
    LookAt(usize),
}

fn doing() -> impl Strategy<Value = Doing> {
    let child = 0..4_usize;
    prop_oneof![
        1 => (3..20_i32).prop_map(Doing::AddChild),
        1 => (child.clone(), 3..20_i32).prop_map(|(child, age)| Doing::SaveChild(child, age)),
        1 => (child.clone(), any::<bool>()).prop_map(|(child, archived)| Doing::Archive(child, archived)),
        1 => child.clone().prop_map(Doing::Say),
        2 => (child.clone(), any::<usize>()).prop_map(|(child, evidence)| Doing::Hold(child, evidence)),
        1 => child.clone().prop_map(Doing::Absent),
        3 => (child.clone(), 0..5_usize).prop_map(|(child, pathway)| Doing::Begin(child, pathway)),
        6 => (0..8_usize).prop_map(Doing::GoOn),
        2 => (0..8_usize).prop_map(Doing::Undo),
        1 => (0..8_usize).prop_map(Doing::Note),
        1 => prop_oneof![Just(Role::Senco), Just(Role::Health), Just(Role::FamilySupport)].prop_map(Doing::Sit),
        1 => Just(Doing::AddTerm),
        1 => any::<bool>().prop_map(Doing::Speak),
        2 => Just(Doing::LookAtAll),
        2 => child.prop_map(Doing::LookAt),
    ]
}

/// The children and journeys of a story so far.
#[derive(Default)]
struct Made {
    children: Vec<ChildId>,
    journeys: Vec<JourneyId>,
}

fn pick<Id: Clone>(list: &[Id], at: usize) -> Option<Id> {
    (!list.is_empty()).then(|| list[at % list.len()].clone())
}

/// Performs the action. A refusal is accepted, because only the cache afterwards matters here.
async fn does(navigator: &Navigator, doing: &Doing, made: &mut Made) {
    let s = String::from;
    match doing {
        Doing::AddChild(age) => {
            made.children.push(navigator.add_child(child_aged(*age)).await.unwrap().id);
        }
        Doing::Sit(role) => _ = navigator.set_me(Me { name: s("R. Practitioner"), role: *role }).await.unwrap(),
        Doing::AddTerm => _ = navigator.add_term(dates(["2", "9", "2026"], ["18", "12", "2026"])).await,
        Doing::Speak(english) => {
            let mut preferences = navigator.status().await.unwrap().preferences;
            preferences.language = s(if *english { "en-GB" } else { "en-XA" });
            navigator.set_preferences(preferences).await.unwrap();
        }
        Doing::LookAtAll => _ = navigator.children(String::new()).await.unwrap(),
        Doing::GoOn(at) | Doing::Undo(at) | Doing::Note(at) => {
            if let Some(journey) = pick(&made.journeys, *at) {
                on_a_journey(navigator, doing, journey).await;
            }
        }
        Doing::SaveChild(at, _)
        | Doing::Archive(at, _)
        | Doing::Say(at)
        | Doing::Hold(at, _)
        | Doing::Absent(at)
        | Doing::Begin(at, _)
        | Doing::LookAt(at) => {
            if let Some(child) = pick(&made.children, *at) {
                about_a_child(navigator, doing, child, made).await;
            }
        }
    }
}

async fn about_a_child(navigator: &Navigator, doing: &Doing, child: ChildId, made: &mut Made) {
    let s = String::from;
    match doing {
        Doing::SaveChild(_, age) => {
            let form = ChildForm { setting: s("Oak School"), ..child_aged(*age) };
            navigator.save_child(child, form).await.unwrap();
        }
        Doing::Archive(_, archived) => _ = navigator.archive_child(child, *archived).await.unwrap(),
        Doing::Say(_) => _ = navigator.record_voice(child, Speaker::Child, s("I like the pond")).await.unwrap(),
        Doing::Hold(_, at) => {
            // Evidence that some pathway asks for, so that gates and routes depend on it.
            let all: Vec<String> = PATHWAYS.iter().flat_map(|pathway| facts_of(pathway).0).collect();
            navigator.record_evidence(child, evidence(&all[at % all.len()])).await.accepted();
        }
        Doing::Absent(_) => {
            navigator.record_absence(child, dates(["2", "11", "2026"], ["20", "11", "2026"])).await.unwrap();
        }
        Doing::Begin(_, at) => {
            if let Ok(added) = navigator.begin_journey(child, s(PATHWAYS[*at]), None).await {
                made.journeys.push(added.id);
            }
        }
        _ => _ = navigator.child(child).await.unwrap(),
    }
}

async fn on_a_journey(navigator: &Navigator, doing: &Doing, journey: JourneyId) {
    let page = navigator.step(journey.clone(), None).await.unwrap();
    match doing {
        Doing::Note(_) => _ = navigator.add_note(journey, String::from("Rang home")).await.unwrap(),
        Doing::Undo(_) => {
            let undone = navigator.undo_decision(journey, page.journey.unwrap().seq).await;
            assert!(undone.is_ok() || undone.is_err_and(|failure| failure.code == Code::NothingToUndo));
        }
        _ => {
            let open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
            let Some(route) = page.routes.iter().find(|route| open(route.state)) else { return };
            let [gate_reason, reason] = ["agreed with the family", "as they told us"].map(String::from);
            let (seq, step, choice) = (page.journey.unwrap().seq, page.step.id, route.choice.clone());
            let decided = navigator
                .decide(Decision { journey, seq, step, choice, gate_reason, reason, ..Decision::default() })
                .await;
            // A journey may no longer fit after a change of the birth date.
            assert!(decided.is_ok() || decided.is_err_and(|failure| failure.code == Code::ChoiceNotOpen));
        }
    }
}

/// Returns everything that the screens can show.
async fn all_pages(navigator: &Navigator, made: &Made) -> Value {
    let mut children = Vec::new();
    for child in &made.children {
        children.push(json!(navigator.child(child.clone()).await.unwrap()));
    }
    let mut steps = Vec::new();
    for journey in &made.journeys {
        steps.push(json!([
            navigator.step(journey.clone(), None).await.unwrap(),
            navigator.why_here(journey.clone()).await.unwrap()
        ]));
    }
    let today = navigator.today(TodayAsked::default()).await.unwrap();
    json!([navigator.children(String::new()).await.unwrap(), today, children, steps])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn cached_pages_equal_newly_read_ones(story in prop::collection::vec(doing(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let navigator = navigator_on(folder.path());
            let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
            navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
            let mut made = Made::default();
            for doing in &story {
                does(&navigator, doing, &mut made).await;
            }
            let kept = all_pages(&navigator, &made).await;
            drop(navigator);
            let navigator = navigator_on(folder.path());
            navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
            let fresh = all_pages(&navigator, &made).await;
            assert_eq!(kept, fresh);
        });
    }
}
