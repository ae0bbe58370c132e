//! Tests rules for all texts about danger and rights, rather than single texts.

use std::collections::BTreeMap;

use pathway::model::{EvidenceKind, Force, Pathway, Seen, Step, TimeUnit};
use pathway::service::{Confidence, Publish};

use acceptance::{PACK, project_files, text};

/// Returns every message and attribute in English: `mental-health-eating.task-danger` and its text.
fn words() -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for file in project_files().into_iter().filter(|name| name.starts_with("locales/en-GB/")) {
        let mut message = String::new();
        for line in text(&file).lines() {
            let Some((key, says)) = line.split_once(" = ") else { continue };
            let id = match key.strip_prefix("    .") {
                Some(attribute) => format!("{message}.{attribute}"),
                None => {
                    message = key.trim().to_owned();
                    message.clone()
                }
            };
            words.insert(id, says.to_owned());
        }
    }
    assert!(words.len() > 4_000, "{}", words.len());
    words
}

fn of<'a>(words: &'a BTreeMap<String, String>, pathway: &Pathway, step: &Step, attribute: &str) -> &'a str {
    words.get(&format!("{}-{}.{attribute}", pathway.id, step.id)).map_or("", String::as_str)
}

fn steps() -> impl Iterator<Item = (&'static Pathway, &'static Step)> {
    PACK.pathways.iter().flat_map(|pathway| pathway.steps.iter().map(move |step| (pathway, step)))
}

fn has_any(says: &str, any: &[&str]) -> bool {
    let says = says.to_lowercase();
    any.iter().any(|one| says.contains(one))
}

#[test]
fn no_text_says_that_rights_about_a_plan_begin_at_sixteen() {
    let mut rights = 0;
    for (id, says) in words() {
        for sentence in says.split(". ") {
            let about_rights =
                has_any(sentence, &["appeal", "ehc assessment", "ehc needs assessment", "ask the council", "ehc plan"]);
            let at_sixteen = has_any(sentence, &["from 16", "at 16", "over 16", "turns 16", "turn 16", "sixteen"]);
            assert!(!(about_rights && at_sixteen), "{id}: {sentence}");
        }
        rights += usize::from(has_any(&says, &["compulsory school age"]));
    }
    assert!(rights > 20, "{rights}");
}

#[test]
fn collapse_fainting_and_chest_pain_have_the_same_wording_everywhere() {
    let now = "Collapse, fainting or chest pain: call 999 or go to A&E now.";
    let mut found = 0;
    for (id, says) in words() {
        // What is recorded for the doctor, and the sign itself, whose action is in its `.act`.
        let is_a_name =
            id.starts_with("evidence-") || id.ends_with("task-facts-only") || id == "interrupt-not-eating-or-drinking";
        if has_any(&says, &["collaps", "faint", "chest pain"]) && !is_a_name {
            assert!(says.contains(now), "{id}: {says}");
            found += 1;
        }
    }
    assert!(found >= 8, "{found}");
}

/// What somebody can do at once.
const ACTIONS: [&str; 25] = [
    "call ",
    "tell ",
    "see the gp",
    "see a doctor",
    "go to a&e",
    "ask ",
    "write ",
    "find them",
    "look at the plan",
    "medical help",
    "talk with them",
    "count the days",
    "get any injury",
    "go back to",
    "ask for",
    "lodge",
    "stay with them",
    "see the child",
    "999",
    "set the day",
    "see the gp",
    "help for",
    "speak",
    "use urgent",
    "keep the",
];

#[test]
fn no_early_sign_is_without_an_action() {
    let mut signs = 0;
    for (pathway, step) in steps() {
        let early = of(&words(), pathway, step, "early").to_owned();
        if early.is_empty() {
            continue;
        }
        for sentence in early.split(". ") {
            let says = format!("{sentence} ");
            let is_an_order = ["call ", "tell ", "if ", "in danger", "when it is closed, call ", "from 18, call "]
                .iter()
                .any(|verb| sentence.to_lowercase().starts_with(verb));
            let next =
                sentence.split_once(": ").map(|(_, act)| act).filter(|act| has_any(&format!("{act} "), &ACTIONS));
            assert!(
                is_an_order && has_any(&says, &ACTIONS) || next.is_some(),
                "{}/{}: {sentence}",
                pathway.id,
                step.id
            );
            signs += 1;
        }
    }
    assert!(signs > 90, "{signs}");
}

#[test]
fn sudden_loss_of_hearing_or_sight_is_acted_on_the_same_day() {
    let mut found = 0;
    for (id, says) in words() {
        for sentence in says.split(". ").filter(|sentence| has_any(sentence, &["suddenly worse"])) {
            let act = sentence.split_once(": ").map(|(_, act)| act).unwrap_or_default();
            assert!(act.contains("A&E") && has_any(act, &["today", "now"]), "{id}: {sentence}");
            found += 1;
        }
    }
    assert_eq!(found, 14, "at the first step, where checks are asked for, in every wait, and for the clinic");
}

/// “Up to 17” in one place and “up to 18” in another would be the same day, and nobody could know it.
#[test]
fn every_text_names_the_end_of_camhs_in_one_wording() {
    let mut found = 0;
    for (id, says) in words() {
        for sentence in says.split(". ").filter(|sentence| sentence.contains("CAMHS")) {
            let other = ["under 18", "up to 18", "to 17", "up to the age of 18"];
            assert!(!has_any(sentence, &other), "{id}: {sentence}");
            found += usize::from(sentence.contains("until their 18th birthday"));
        }
    }
    assert!(found >= 10, "{found}");
    let camhs = &PACK.services[&"mk-camhs".into()];
    assert_eq!(camhs.ages.under, Some(pathway::Age::years(18)));
}

/// Whether a step is about safety, or leads to one that is.
fn is_about_safety(step: &Step) -> bool {
    step.safety || step.id.as_str() == "keep-safe" || step.id.as_str() == "self-harm"
}

#[test]
fn in_every_safety_text_age_and_agreement_decide_who_is_told() {
    let words = words();
    let mut checked = 0;
    for (id, says) in &words {
        let (Some((message, _)), true) =
            (id.split_once(".task-tell-"), has_any(says, &["parent or carer", "the family"]))
        else {
            continue;
        };
        let about_safety =
            steps().any(|(pathway, step)| format!("{}-{}", pathway.id, step.id) == message && is_about_safety(step));
        if about_safety || id.ends_with("task-tell-carer") {
            for part in ["Under 16:", "16 or 17:", "18 or over:", "agreement", "first"] {
                assert!(says.contains(part), "{id} says nothing of `{part}`: {says}");
            }
            checked += 1;
        }
    }
    assert!(checked >= 6, "{checked}");
    for (id, says) in &words {
        let asks_of_everybody = has_any(
            says,
            &["tell the parent or carer, unless", "tell the parent or carer unless", "tell the family what is shared"],
        );
        assert!(!asks_of_everybody, "{id}: {says}");
    }
}

#[test]
fn the_limits_of_confidentiality_are_explained_before_a_child_speaks() {
    for (at, before) in [("notice", "listen"), ("self-harm", "facts")] {
        let step = PACK.pathway(&"mental-health".into()).unwrap().step(&at.into()).unwrap();
        let place = |task: &str| step.tasks.iter().position(|one| one.as_str() == task);
        assert!(place("say-limits").unwrap() < place(before).unwrap(), "{at}");
    }
}

#[test]
fn a_child_in_danger_is_referred_without_waiting_for_the_safeguarding_lead() {
    let words = words();
    let mut led = 0;
    for (pathway, step) in
        steps().filter(|(_, step)| step.safety && step.lead.iter().all(|lead| lead.as_str() == "dsl"))
    {
        if step.kind != pathway::model::Kind::Act {
            continue;
        }
        let purpose = of(&words, pathway, step, "purpose");
        let tasks: String = step.tasks.iter().map(|task| of(&words, pathway, step, &format!("task-{task}"))).collect();
        for says in [purpose, &tasks] {
            assert!(says.contains("MASH") && says.contains("999"), "{}/{}: {says}", pathway.id, step.id);
        }
        assert!(tasks.contains("call the MASH yourself"), "{}/{}", pathway.id, step.id);
        assert!(step.sources.iter().any(|source| source.as_str() == "duty-to-refer"), "{}/{}", pathway.id, step.id);
        led += 1;
    }
    assert!(led >= 4, "{led}");
}

#[test]
fn a_refusal_during_physical_danger_is_followed_up_within_days() {
    let mut refusals = 0;
    for (pathway, step) in steps().filter(|(_, step)| step.safety) {
        let says_no = |choice: &str| ["declines", "says-no", "no-consent"].iter().any(|no| choice.contains(no));
        for route in step.routes.iter().filter(|route| says_no(route.choice.as_str())) {
            let after = pathway.step(&route.to).unwrap();
            let what = format!("{}/{} to {}", pathway.id, step.id, after.id);
            let within = after.within.as_ref().unwrap_or_else(|| panic!("{what}: no date"));
            let days = match within.unit {
                pathway::model::TimeUnit::Days | pathway::model::TimeUnit::SchoolDays => within.amount,
                _ => within.amount * 7,
            };
            assert!(days <= 5, "{what}: {days} days");
            let leads_to_safety = after.safety
                || after.routes.iter().any(|next| pathway.step(&next.to).is_some_and(|step| step.safety))
                || after.links.iter().any(|to| to.step.as_str() == "safeguarding");
            assert!(leads_to_safety, "{what}: nobody to tell");
            refusals += 1;
        }
    }
    assert!(refusals >= 6, "{refusals}");
}

#[test]
fn texts_say_that_a_plan_stays_in_force_while_the_council_wants_to_end_it() {
    let words = words();
    let mut checked = 0;
    for (id, says) in &words {
        if has_any(says, &["wants to end the plan", "decides to end a plan"]) {
            assert!(has_any(says, &["stays in force", "must keep the plan"]), "{id}: {says}");
            checked += 1;
        }
    }
    assert!(checked >= 6, "{checked}");
    for step in ["disagree-with-plan", "review-decision", "between-reviews", "tribunal"] {
        let step = PACK.pathway(&"statutory".into()).unwrap().step(&step.into()).unwrap();
        assert!(step.sources.iter().any(|source| source.as_str() == "cfa-2014-s45"), "{}", step.id);
    }
}

#[test]
fn the_days_of_an_order_are_given_with_what_was_verified() {
    let statutory = PACK.pathway(&"statutory".into()).unwrap();
    let step = statutory.step(&"agreement-kept".into()).unwrap();
    let words = words();
    let note = of(&words, statutory, step, "note");
    for part in [
        "2 weeks",
        "10 weeks",
        "within 14",
        "5 weeks",
        "within 11",
        "read second-hand",
        "only for appeals that the council does not oppose",
    ] {
        assert!(note.contains(part), "{part}: {note}");
    }
    let seen = |id: &str| step.sources.iter().find(|source| source.as_str() == id).map(|id| PACK.sources[id].seen);
    assert_eq!(seen("send-regs-2014-r45"), Some(Seen::Excerpt));
    assert_eq!(seen("send-regs-2014-r44"), Some(Seen::SecondHand), "an advice service's page is not the law");
}

#[test]
fn no_gate_gives_data_protection_as_the_reason_for_consent() {
    let mut gates = 0;
    for (pathway, step) in steps() {
        for gate in &step.gates {
            let what = format!("{}/{} {}", pathway.id, step.id, gate.id);
            let titles = || gate.sources.iter().map(|source| PACK.sources[source].title.to_lowercase());
            assert!(!titles().any(|title| title.contains("data protection")), "{what}");
            let asks = |id: &pathway::id::EvidenceId| pathway.evidence[id].kind == EvidenceKind::Consent;
            if gate.force == Force::Law && gate.consents.iter().any(asks) {
                assert!(gate.sources.iter().any(|source| source.as_str() == "mental-capacity-act-2005"), "{what}");
                gates += 1;
            }
        }
    }
    assert!(gates >= 18, "{gates}");
    let words = words();
    assert!(words["evidence-consent-to-refer"].contains("best-interests decision"));
}

#[test]
fn joining_the_register_depends_on_competence_and_not_only_on_a_birthday() {
    for id in [
        "statutory-register-consent.purpose",
        "statutory-register-consent.choice-sent-child",
        "autism-register-door.task-consent-by-age",
    ] {
        assert!(words()[id].contains("understand enough to decide"), "{id}");
    }
}

/// Phrases of a remark about sources.
const ABOUT_SOURCES: [&str; 10] = [
    "read ",
    "page",
    "was seen",
    "were seen",
    "not seen",
    "number seen",
    "confirmed",
    "checked to",
    "nobody has rung",
    "says that it works",
];

#[test]
fn nothing_in_a_crisis_begins_with_a_remark_about_sources() {
    let words = words();
    let mut texts = 0;
    let crisis = |id: &str| {
        let service = id.strip_prefix("service-").and_then(|rest| rest.split('.').next());
        let is_crisis = service
            .and_then(|id| PACK.services.get(&id.into()))
            .is_some_and(|service| service.needs.contains(&pathway::service::Need::Crisis));
        // The heading of the sources, and the mark after an unconfirmed number, come after what to do.
        let comes_after = ["urgent-sources", "urgent-unsure"].contains(&id);
        let is_number = id.starts_with("first-number-");
        id.starts_with("urgent-") && !comes_after || id.starts_with("interrupt-") || is_number || is_crisis
    };
    for (id, says) in words.iter().filter(|(id, _)| crisis(id)) {
        let first = says.split(['.', ';']).next().unwrap();
        assert!(!has_any(first, &ABOUT_SOURCES), "{id}: {says}");
        texts += 1;
    }
    assert!(texts > 60, "{texts}");
}

#[test]
fn the_emergency_numbers_have_no_mark_of_doubt() {
    for id in ["uk-999", "nhs-111-mental-health"] {
        let service = &PACK.services[&id.into()];
        assert_eq!((service.confidence, service.publish), (Confidence::Page, Publish::Ready), "{id}");
        assert!(service.contacts.iter().all(|contact| contact.seen == Seen::Page), "{id}");
        assert!(service.ages.under.is_none() && service.ages.holds(pathway::Age::years(0)), "{id}: for everybody");
        assert!(!words().contains_key(&format!("service-{id}.caution")), "{id}");
    }
}

#[test]
fn the_first_three_services_of_a_sign_can_be_called_and_include_999_if_the_text_does() {
    let words = words();
    for sign in &PACK.interrupts {
        let first: Vec<_> = sign.signposts.iter().take(3).map(|id| &PACK.services[id]).collect();
        assert!(
            first.iter().all(|service| !service.contacts.is_empty() && service.publish != Publish::Closed),
            "{}",
            sign.id
        );
        let act = &words[&format!("interrupt-{}.act", sign.id)];
        let has = |id: &str| first.iter().any(|service| service.id.as_str() == id);
        assert!(!act.contains("999") || has("uk-999"), "{}: {act}", sign.id);
        assert!(!act.contains("111") || has("nhs-111-mental-health"), "{}: {act}", sign.id);
        assert!(!act.contains("(MASH)") || has("mk-mash"), "{}: {act}", sign.id);
    }
}

/// A school day may be six weeks away, and somebody of 20 has none.
#[test]
fn a_step_about_safety_waits_for_no_school_day() {
    let mut looked = 0;
    for (pathway, step) in steps().filter(|(_, step)| step.safety) {
        for time in step.within.iter().chain(&step.check_in) {
            let at_school = matches!(time.unit, TimeUnit::SchoolDays | TimeUnit::SchoolWeeks);
            assert!(!at_school, "{}/{} counts {} {:?}", pathway.id, step.id, time.amount, time.unit);
            looked += 1;
        }
    }
    assert!(looked > 20, "{looked}");
}
