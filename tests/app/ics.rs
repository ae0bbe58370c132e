//! Tests the file of dates: the library can read it, it has every due date, its ids are stable, and it has nothing
//! about a child.

use icalendar::{CalendarComponent, Component, Event, parser};
use navigator::Navigator;
use navigator::wire::{
    CalendarForm, ChildForm, Code, ConsentForm, ConsentGiver, Decision, EvidenceForm, JourneyId, Origin, RouteState,
    Speaker,
};
use proptest::prelude::*;

use acceptance::{child_aged, dates, open_navigator};

/// Reads the file as a calendar program does.
fn events(bytes: &[u8]) -> Vec<Event> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(text.lines().all(|line| line.len() <= 75), "long lines are folded");
    let unfolded = parser::unfold(&text);
    let calendar: icalendar::Calendar = parser::read_calendar(&unfolded).unwrap().into();
    let component = |one: CalendarComponent| match one {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    };
    calendar.components.into_iter().filter_map(component).collect()
}

fn day(event: &Event) -> String {
    event.property_value("DTSTART").unwrap().to_owned()
}

async fn file(navigator: &Navigator, form: CalendarForm) -> Vec<Event> {
    let (bytes, dates) = navigator.calendar_file(form).await.unwrap();
    let events = events(&bytes);
    assert_eq!(events.len(), usize::try_from(dates).unwrap());
    events
}

/// Takes the first open route, this many times or until the end.
async fn take_first_routes(navigator: &Navigator, journey: &JourneyId, times: usize) {
    for _ in 0..times {
        let page = navigator.step(journey.to_owned(), None).await.unwrap();
        let open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
        let Some(route) = page.routes.iter().find(|route| open(route.state)) else { return };
        let decision = Decision {
            journey: journey.to_owned(),
            seq: page.journey.as_ref().unwrap().seq,
            step: page.step.id.clone(),
            choice: route.choice.clone(),
            gate_reason: String::from("agreed at the kestrel table"),
            reason: String::from("as the heron told us"),
            ..Decision::default()
        };
        navigator.decide(decision).await.unwrap();
    }
}

#[tokio::test]
async fn every_due_date_is_in_the_file_and_a_second_file_moves_it() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    for pathway in ["autism", "ebsa", "mental-health", "sensory", "statutory"] {
        navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap();
    }
    let other = navigator.add_child(child_aged(14)).await.unwrap().id;
    let waiting = navigator.begin_journey(other.clone(), String::from("ebsa"), None).await.unwrap().id;
    let list = navigator.children(String::new()).await.unwrap();
    let mut due: Vec<String> = list
        .children
        .iter()
        .flat_map(|row| &row.journeys)
        .filter_map(|line| Some(line.due.as_ref()?.replace('-', "")))
        .collect();
    due.sort();
    assert!(due.len() >= 3, "{due:?}");

    let form = CalendarForm { remind: Some(7), ..CalendarForm::default() };
    let all = file(&navigator, form.clone()).await;
    let mut days: Vec<String> = all.iter().map(day).collect();
    days.sort();
    for on in &due {
        assert!(days.contains(on), "{on} is due and not in {days:?}");
    }
    let text = String::from_utf8(navigator.calendar_file(form.clone()).await.unwrap().0).unwrap();
    assert_eq!(text.matches("BEGIN:VALARM").count(), all.len());
    assert_eq!(text.matches("-P6DT15H").count(), all.len(), "a week before, at 9:00: {text}");
    assert!(text.contains("DTSTART;VALUE=DATE:") && text.contains("CLASS:PRIVATE"));

    let only = CalendarForm { child: Some(other), ..CalendarForm::default() };
    let before = file(&navigator, only.clone()).await;
    assert_eq!(before.len(), 1);
    assert!(!String::from_utf8(navigator.calendar_file(only.clone()).await.unwrap().0).unwrap().contains("VALARM"));
    take_first_routes(&navigator, &waiting, 2).await;
    let after = file(&navigator, only).await;
    let ids =
        |events: &[Event]| events.iter().filter_map(|event| event.get_uid().map(str::to_owned)).collect::<Vec<_>>();
    assert_eq!(ids(&before), ids(&after)[..1], "the same id, so the other calendar moves the date");

    navigator.lock().await.unwrap();
    assert_eq!(navigator.calendar_file(form).await.unwrap_err().code, Code::Locked);
    assert_eq!(navigator.lookahead(child).await.unwrap_err().code, Code::Locked);
}

#[tokio::test]
async fn a_pathway_and_a_step_are_named_only_if_ticked() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap();
    let title = navigator.child(child).await.unwrap().journeys[0].line.step.words.clone();
    let form = |says_steps| CalendarForm { says_steps, ..CalendarForm::default() };
    let described = |events: Vec<Event>| events[0].get_description().map(str::to_owned).unwrap_or_default();
    assert!(described(file(&navigator, form(true)).await).contains(&title));
    assert!(!described(file(&navigator, form(false)).await).contains(&title));
}

#[tokio::test]
async fn two_consents_for_one_service_are_two_dates_with_stable_ids() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let consent = |service: &str, from: [&str; 3], until: [&str; 3]| ConsentForm {
        service: service.to_owned(),
        by: String::from("Parent"),
        as_whom: ConsentGiver::Parent,
        judged_by: String::new(),
        dates: dates(from, until),
        what: String::from("the plan"),
        ended: String::new(),
    };
    let only = CalendarForm { child: Some(child.clone()), ..CalendarForm::default() };
    let first = consent("mk-camhs", ["2", "11", "2026"], ["1", "5", "2027"]);
    navigator.give_consent(child.clone(), first).await.unwrap();
    let before = file(&navigator, only.clone()).await;
    for form in [
        consent("mk-camhs", ["1", "9", "2027"], ["1", "12", "2027"]),
        consent("mk-camhs", ["1", "1", "2028"], ["1", "3", "2028"]),
        consent("mk-eps", ["2", "11", "2026"], ["1", "5", "2027"]),
    ] {
        navigator.give_consent(child.clone(), form).await.unwrap();
    }
    let dated = |events: &[Event]| -> Vec<(String, String)> {
        let mut all: Vec<_> = events.iter().map(|event| (day(event), event.get_uid().unwrap().to_owned())).collect();
        all.sort();
        all
    };
    let after = dated(&file(&navigator, only.clone()).await);
    let days: Vec<&str> = after.iter().map(|(day, _)| day.as_str()).collect();
    assert_eq!(days, ["20270501", "20270501", "20271201", "20280301"]);
    let ids: std::collections::BTreeSet<&String> = after.iter().map(|(_, id)| id).collect();
    assert_eq!(ids.len(), 4, "no two dates with one id");
    assert!(after.contains(&dated(&before)[0]), "the first keeps its id");
    assert_eq!(dated(&file(&navigator, only).await), after, "the same in every file");
}

/// Words that occur in the record and nowhere in the program.
const SECRET: [&str; 8] = ["wren", "tallow", "linnet", "merlin", "kestrel", "heron", "otter", "2017"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn no_name_setting_or_word_of_the_record_is_in_the_bytes(picks in prop::collection::vec(0_usize..7, 1..4), steps in prop::collection::vec((0_usize..5, 0_usize..9), 1..4), says_steps in any::<bool>(), remind in prop::option::of(0_u32..30)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (_folder, navigator) = open_navigator().await;
            let name: String = picks.iter().map(|pick| format!("{} ", SECRET[*pick])).collect();
            let form = ChildForm { name: name.clone(), known_as: name.clone(), setting: format!("{name} School"), ..child_aged(9) };
            let child = navigator.add_child(form).await.unwrap().id;
            navigator.record_voice(child.clone(), Speaker::Child, String::from("the otter, the heron")).await.unwrap();
            for (pathway, times) in steps {
                let pathway = ["autism", "ebsa", "mental-health", "sensory", "statutory"][pathway];
                if let Ok(begun) = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await {
                    navigator.add_note(begun.id.clone(), String::from("linnet and merlin were there")).await.unwrap();
                    take_first_routes(&navigator, &begun.id, times).await;
                }
            }
            let form = CalendarForm { says_steps, remind, ..CalendarForm::default() };
            let (bytes, _) = navigator.calendar_file(form).await.unwrap();
            let text = String::from_utf8(bytes.clone()).unwrap().replace("\r\n ", "").to_lowercase();
            for word in SECRET {
                assert!(!text.contains(word), "{word} in\n{text}");
            }
            assert!(!text.contains(child.as_str()), "and not the id of the child");
            events(&bytes);
        });
    }
}

#[tokio::test]
async fn each_date_says_what_sets_it_and_not_whose_it_is() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let ebsa = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.begin_journey(child.clone(), String::from("statutory"), None).await.unwrap();
    navigator.make_plan(child.clone(), crate::plan::plan_for(&[&ebsa], "27")).await.unwrap();
    let all = file(&navigator, CalendarForm::default()).await;
    assert!(all.len() >= 3);
    let of_kind = |summary: &str| {
        let found = all.iter().filter(|event| event.get_summary() == Some(summary));
        found.map(|event| event.get_description().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of_kind("A review is due"), ["People agreed on this date."]);
    for journey in navigator.children(String::new()).await.unwrap().children[0].journeys.iter() {
        let Some(due) = &journey.due else { continue };
        let words = match journey.due_origin.unwrap() {
            Origin::Law => "The law sets this date.",
            Origin::NationalGuidance => "National guidance sets this date.",
            Origin::Local => "This date is usual in Milton Keynes.",
            Origin::ExamplePractice | Origin::Suggested => {
                "Stepping Stones suggests this date: it is a reminder, not a duty."
            }
        };
        let found = all.iter().filter(|event| day(event) == due.replace('-', ""));
        assert!(
            found.clone().any(|event| event.get_description().is_some_and(|told| told.starts_with(words))),
            "{due}"
        );
    }
}

#[tokio::test]
async fn a_review_of_a_plan_that_is_overdue_is_still_in_the_file() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let [evidence, day, month, year] = ["law-ehc-plan", "15", "3", "2025"].map(String::from);
    let said_by = String::from("the council");
    let form = EvidenceForm { evidence, day, month, year, said_by, ..EvidenceForm::default() };
    navigator.record_evidence(child, form).await.unwrap();
    let days: Vec<String> = file(&navigator, CalendarForm::default()).await.iter().map(self::day).collect();
    assert_eq!(days, ["20260315"]);
}
