//! Tests that autism and sensory needs put what a child needs first: the shortest way to a test, a teacher, an assessment or a plan.

use std::collections::{BTreeMap, BTreeSet};

use pathway::model::{EvidenceKind, Force, Pathway, Step};
use pathway::service::{Confidence, Publish};

use acceptance::{PACK, project_files, text};

fn pathway(id: &str) -> &'static Pathway {
    PACK.pathway(&id.into()).unwrap()
}

fn step(at: &str, id: &str) -> &'static Step {
    pathway(at).step(&id.into()).unwrap_or_else(|| panic!("{at} has no {id}"))
}

fn leads(at: &str, from: &str, choice: &str) -> &'static str {
    let routes = &step(at, from).routes;
    let route = routes.iter().find(|route| route.choice.as_str() == choice);
    route.unwrap_or_else(|| panic!("{at}/{from} has no choice {choice}")).to.as_str()
}

/// Returns every attribute of a pathway's words: `sensory-notice.purpose` and its text.
fn words(pathway: &str) -> BTreeMap<String, String> {
    let file = text(&format!("locales/en-GB/pathways/{pathway}.ftl"));
    let mut message = "";
    let mut words = BTreeMap::new();
    for (key, says) in file.lines().filter_map(|line| line.split_once(" = ")) {
        match key.strip_prefix("    .") {
            Some(attribute) => words.insert(format!("{message}.{attribute}"), says.to_owned()),
            None => {
                message = key;
                words.insert(message.to_owned(), says.to_owned())
            }
        };
    }
    words
}

#[test]
fn no_step_of_autism_or_sensory_has_more_tasks_than_one_sitting_allows_and_no_end_has_none() {
    for at in ["autism", "sensory"] {
        for step in &pathway(at).steps {
            assert!(step.tasks.len() <= 7, "{at}/{} has {} tasks", step.id, step.tasks.len());
            assert!(!step.tasks.is_empty(), "{at}/{} has no task", step.id);
        }
    }
}

#[test]
fn a_hearing_check_is_asked_for_at_every_step_about_lost_skills() {
    let words = words("autism");
    for id in ["skills-lost", "lost-skills", "lost-skills-wait", "lost-skills-watch"] {
        let step = step("autism", id);
        assert!(step.tasks.iter().any(|task| task.as_str() == "hearing-too"), "{id}");
        assert!(step.evidence.iter().any(|evidence| evidence.as_str() == "hearing-check"), "{id}");
        assert!(words[&format!("autism-{id}.task-hearing-too")].contains("hearing check"), "{id}");
    }
}

#[test]
fn lost_skills_can_be_reached_from_sensory_needs_too() {
    assert!(pathway("autism").entries.iter().any(|entry| entry.as_str() == "skills-lost"));
    for id in ["notice", "rule-out", "multi-sensory"] {
        let links = &step("sensory", id).links;
        assert!(links.iter().any(|to| to.pathway.as_str() == "autism" && to.step.as_str() == "skills-lost"), "{id}");
    }
}

#[test]
fn a_known_impairment_leads_to_the_specialist_teacher_without_a_test_or_a_clinic_first() {
    for (from, choice, to) in [
        ("notice", "known-hearing", "hearing-found"),
        ("notice", "known-vision", "vision-found"),
        ("notice", "known-both", "multi-sensory-request"),
        ("hearing", "known", "hearing-found"),
        ("vision", "known", "vision-found"),
        ("vision-clinic", "ask-teacher-now", "vision-found"),
    ] {
        assert_eq!(leads("sensory", from, choice), to, "{from}");
    }
    // The letter of the clinic is expected and never a bar.
    for id in ["hearing-found", "vision-found"] {
        let gates = &step("sensory", id).gates;
        assert!(gates.iter().any(|gate| gate.id.as_str() == "letter" && gate.force == Force::Expected), "{id}");
    }
}

#[test]
fn the_room_is_looked_at_first_and_no_diagnosis_is_needed() {
    assert_eq!(leads("sensory", "notice", "room-first"), "environment");
    assert_eq!(leads("sensory", "environment", "body-first"), "rule-out");
    let words = words("sensory");
    for id in ["sensory-notice.task-no-diagnosis", "sensory-notice.family", "sensory-environment.family"] {
        assert!(words[id].to_lowercase().contains("no diagnosis is needed"), "{id}");
    }
}

#[test]
fn somebody_who_wants_an_assessment_can_ask_today_without_a_plan_or_a_review() {
    for from in ["notice", "advice-early-years", "advice-in-school", "advice-sixteen-plus", "universal-offer"] {
        assert_eq!(leads("autism", from, "wants-assessment"), "refer-now", "{from}");
    }
    assert_eq!(leads("autism", "refer-now", "ask-today"), "referral-by-age");
    let gates = &step("autism", "refer-now").gates;
    assert!(gates.iter().all(|gate| !gate.before.iter().any(|choice| choice.as_str() == "ask-today")));
}

#[test]
fn speech_and_hearing_wait_for_no_plan_and_nobody_is_excluded_for_nappies() {
    for from in ["notice", "advice-early-years", "advice-in-school"] {
        assert_eq!(leads("autism", from, "few-words"), "few-words", "{from}");
        assert_eq!(leads("autism", from, "toileting"), "continence", "{from}");
    }
    let words = words("autism");
    assert!(words["autism-continence.purpose"].contains("Nobody is refused, sent home or excluded"));
    assert!(words["autism-few-words.task-hearing-now"].contains("hearing check"));
}

#[test]
fn the_register_is_not_asked_without_consent_given_for_it() {
    let door = step("autism", "register-door");
    let gate = door.gates.iter().find(|gate| gate.force == Force::Law).expect("a gate for consent");
    let asked: BTreeSet<&str> = gate.before.iter().map(pathway::id::ChoiceId::as_str).collect();
    assert_eq!(asked, BTreeSet::from(["asked-for", "back-to-waiting", "after-outcome"]));
    let [evidence] = gate.consents.as_slice() else { panic!("one consent: {:?}", gate.consents) };
    assert_eq!(evidence.as_str(), "register-consent", "consent to an assessment is not consent to the register");
    assert_eq!(pathway("autism").evidence[evidence].kind, EvidenceKind::Consent);
    // Whoever agreed on one pathway is not asked again on the other.
    let gates = &step("statutory", "register-consent").gates;
    let asked = gates.iter().find(|gate| gate.id.as_str() == "consent").expect("the same gate");
    assert_eq!((asked.force, &asked.consents), (Force::Law, &gate.consents));
}

#[test]
fn the_areas_of_both_national_frameworks_are_listed_where_outcomes_are_chosen() {
    let words = words("sensory");
    let vision = format!(
        "{} {}",
        words["sensory-vision-outcomes.task-eleven"], words["sensory-vision-outcomes.task-eleven-more"]
    );
    let deaf = &words["sensory-hearing-outcomes.task-choose"];
    for (list, areas) in [(&vision, 11), (deaf, 7)] {
        for number in 1..=areas {
            assert!(list.contains(&format!(" {number} ")), "{number}: {list}");
        }
        assert!(!list.contains(&format!(" {} ", areas + 1)), "{list}");
    }
}

#[test]
fn a_closed_helpline_is_shown_nowhere() {
    for name in project_files() {
        let is_content = name.starts_with("pathways/") || name.starts_with("locales/");
        assert!(!is_content || !text(&name).contains("0808 800 4104"), "{name}");
    }
}

#[test]
fn a_service_without_a_contact_says_how_to_ask_and_to_confirm_it() {
    let services = text("locales/en-GB/services.ftl");
    let mut roles = 0;
    for service in PACK.services.values() {
        if service.publish != Publish::RouteOnly || service.confidence != Confidence::Unverified {
            continue;
        }
        let (_, after) = services.split_once(&format!("service-{} = ", service.id)).unwrap();
        let entry = after.split("\nservice-").next().unwrap();
        assert!(service.contacts.is_empty(), "{}", service.id);
        assert!(entry.contains("    .how = ") && entry.contains("Confirm locally"), "{}: {entry}", service.id);
        roles += 1;
    }
    assert!(roles >= 6, "{roles}");
}
