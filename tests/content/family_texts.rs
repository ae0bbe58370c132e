//! Tests that what a step says to a family names a day to look again and somebody to call, both from the step itself.

use std::collections::BTreeMap;

use pathway::model::{Step, TimeUnit, Timescale};

use acceptance::{PACK, text};

/// What families call the people who lead steps.
const PEOPLE: &[(&str, &[&str])] = &[
    ("senco", &["SENCO"]),
    ("gp", &["GP"]),
    ("dsl", &["safeguarding lead"]),
    ("key-adult", &["key adult", "key worker", "key person", "person your child trusts"]),
    ("class-teacher", &["class teacher", "teacher"]),
    ("early-years-setting", &["nursery", "key worker"]),
    ("headteacher", &["the school"]),
    ("attendance-lead", &["the school"]),
    ("college", &["college", "learning support"]),
    ("health-visitor", &["health visitor"]),
    ("school-nurse", &["school nurse"]),
    ("mental-health-lead", &["mental health lead"]),
    ("mental-health-team", &["person who gives the help"]),
    ("camhs", &["CAMHS", "mental health team"]),
    ("autism-team", &["the team"]),
    ("adult-autism-team", &["the team"]),
    ("audiologist", &["hearing clinic"]),
    ("optician", &["optician", "eye clinic"]),
    ("occupational-therapist", &["therapist"]),
    ("qtod", &["teacher of the deaf", "specialist teacher"]),
    ("qtvi", &["specialist teacher"]),
    ("family-support-worker", &["family support worker", "person who leads"]),
    ("social-worker", &["social worker", "adult social care", "adult team"]),
    ("local-authority", &["council", "EHC team"]),
];

/// What families call the services that steps name.
const SERVICES: &[(&str, &str)] = &[
    ("mk-sendias", "SENDIAS"),
    ("ipsea", "IPSEA"),
    ("nhs-111-mental-health", "111"),
    ("mk-mash", "safeguarding hub"),
    ("mk-cme", "children missing education team"),
    ("mk-ehc-team", "EHC team"),
    ("mk-virtual-school", "Virtual School"),
    ("mk-cwd-team", "Children with Disabilities Team"),
    ("mk-family-centres", "family centre"),
    ("mk-pfa-team", "preparing for adulthood team"),
    ("mk-asc-access", "adult social care"),
    ("mk-audiology", "hearing clinic"),
    ("mk-ot-children", "therapists"),
    ("mk-talking-therapies", "Talking Therapies"),
    ("cnwl-pals", "PALS"),
    ("beat", "Beat"),
    ("rnib", "RNIB"),
    ("sense", "Sense"),
    ("ndcs", "National Deaf Children’s Society"),
    ("youngminds-parents", "YoungMinds"),
];

/// How a text says that somebody can be called, or helps.
const CONTACT: [&str; 15] = [
    "call", "called", "ask", "tell", "see", "help", "helps", "advise", "knows", "say", "explain", "read", "come",
    "start", "answer",
];

/// Days that no length of time gives, at the steps of a suspension and of a move.
const ON_THE_DAY: [&str; 2] = ["look again on the day they return", "6 weeks after the move"];

/// Every family text, by the message it belongs to.
fn family_texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for pathway in &PACK.pathways {
        let mut message = String::new();
        for line in text(&format!("locales/en-GB/pathways/{}.ftl", pathway.id)).lines() {
            let Some((key, says)) = line.split_once(" = ") else { continue };
            if key == "    .family" {
                texts.insert(message.clone(), says.to_owned());
            } else if !key.starts_with(' ') {
                key.clone_into(&mut message);
            }
        }
    }
    texts
}

/// A length of time in days.
fn in_days(amount: u32, unit: &str, is_at_school: bool) -> Option<f64> {
    let days = match unit.trim_end_matches('s') {
        "day" if is_at_school => 1.4,
        "day" => 1.0,
        "week" => 7.0,
        "half-term" => 42.0,
        "term" => 84.0,
        "month" => 30.5,
        "year" => 365.0,
        _ => return None,
    };
    Some(f64::from(amount) * days)
}

fn days_of(time: &Timescale) -> f64 {
    let (unit, is_at_school) = match time.unit {
        TimeUnit::Days => ("day", false),
        TimeUnit::SchoolDays => ("day", true),
        TimeUnit::Weeks | TimeUnit::SchoolWeeks => ("week", false),
        TimeUnit::Months => ("month", false),
    };
    in_days(time.amount, unit, is_at_school).unwrap()
}

/// Returns every length of time that a text names, in days: “within 2 weeks”, “each half-term”, “today”.
fn times_of(says: &str) -> Vec<f64> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '-';
    let words: Vec<String> = says.split(|letter| !is_part(letter)).map(str::to_lowercase).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let mut times = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if ["today", "tonight", "tomorrow"].contains(word) {
            times.push(1.0);
        }
        let amount = match *word {
            "a" | "an" | "one" | "each" | "every" => Some(1),
            "second" => Some(2),
            number => number.parse().ok(),
        };
        let rest = &words[at + 1..];
        let is_at_school = rest.first().is_some_and(|next| *next == "school");
        if let (Some(amount), Some(unit)) = (amount, rest.get(usize::from(is_at_school))) {
            times.extend(in_days(amount, unit, is_at_school));
        }
    }
    times
}

/// Whether the text names the time in which the step should be done, or that of its check-in.
fn says_when(step: &Step, says: &str) -> bool {
    let named = times_of(says);
    let is_named = |due: f64| named.iter().any(|time| (time - due).abs() <= (due * 0.15).max(0.5));
    ON_THE_DAY.iter().any(|day| says.contains(day))
        || step.within.iter().chain(&step.check_in).any(|time| is_named(days_of(time)))
}

/// Whether a sentence names somebody, perhaps as its first word.
fn is_named(name: &str, sentence: &str) -> bool {
    let (first, rest) = name.split_at(1);
    sentence.contains(name) || sentence.contains(&format!("{}{rest}", first.to_uppercase()))
}

/// Whether a sentence of the text says to call, or how they help: somebody who leads the step, or a service that it names.
fn says_who(step: &Step, says: &str) -> bool {
    let leads =
        step.lead.iter().chain(&step.owner).filter_map(|lead| PEOPLE.iter().find(|(id, _)| *id == lead.as_str()));
    let services = step.signposts.iter().filter_map(|service| SERVICES.iter().find(|(id, _)| *id == service.as_str()));
    let names: Vec<&str> = leads.flat_map(|(_, names)| *names).chain(services.map(|(_, name)| name)).copied().collect();
    says.split_inclusive(['.', '!', '?']).any(|sentence| {
        let mut words = sentence.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
        names.iter().any(|name| is_named(name, sentence)) && words.any(|word| CONTACT.contains(&word.as_str()))
    })
}

#[test]
fn every_family_text_names_a_time_of_its_step_and_somebody_to_call() {
    let texts = family_texts();
    assert!(texts.len() > 300, "{}", texts.len());
    let mut found = Vec::new();
    for (pathway, step) in
        PACK.pathways.iter().flat_map(|pathway| pathway.steps.iter().map(move |step| (pathway, step)))
    {
        let Some(says) = texts.get(&format!("{}-{}", pathway.id, step.id)) else { continue };
        if !says_when(step, says) {
            found.push(format!("{}/{} names no time of the step: {says}", pathway.id, step.id));
        }
        if !says_who(step, says) {
            found.push(format!("{}/{} names nobody of the step to call: {says}", pathway.id, step.id));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_time_is_read_as_it_is_written() {
    for (says, expected) in [
        ("We look again within 2 weeks.", 14.0),
        ("We check every 5 school days.", 7.0),
        ("We look again each half-term.", 42.0),
        ("We call the service every second day.", 2.0),
        ("We talk with you today.", 1.0),
    ] {
        let times = times_of(says);
        assert!(times.iter().any(|time| (time - expected).abs() < 0.01), "{says}: {times:?}");
    }
    assert!(times_of("Keep a diary, and tell us about bad days.").is_empty());
}

#[test]
fn a_text_without_a_time_or_with_somebody_else_is_found() {
    let mental_health = PACK.pathway(&"mental-health".into()).unwrap();
    let step = mental_health.step(&"sort-need".into()).unwrap();
    assert!(
        says_when(step, "We choose with you within 2 weeks.") && !says_when(step, "We choose with you within a week.")
    );
    assert!(!says_when(step, "We choose with you soon."));
    assert!(says_who(step, "Call the mental health lead.") && !says_who(step, "Call the social worker."));
    assert!(!says_who(step, "The mental health lead is kind. Call somebody."));
}

/// They are read on a screen that is turned, or on paper: one idea in a sentence.
#[test]
fn no_family_text_has_a_long_sentence() {
    for (message, says) in family_texts() {
        let lengths: Vec<usize> = sentences(&says).map(|sentence| sentence.split_whitespace().count()).collect();
        let longest = lengths.iter().max().copied().unwrap_or_default();
        let all: usize = lengths.iter().sum();
        assert!(longest <= 22, "{message} has a sentence of {longest} words: {says}");
        assert!(all <= 14 * lengths.len(), "{message} has {all} words in {} sentences: {says}", lengths.len());
    }
}

/// Returns the sentences of a text. A semicolon ends none here.
fn sentences(says: &str) -> impl Iterator<Item = &str> {
    says.split_inclusive(". ").flat_map(|part| part.split_inclusive("? "))
}

/// A family may not know who the key adult is, and the record has no number for them.
#[test]
fn whoever_is_told_to_call_the_key_adult_may_also_call_somebody_they_know() {
    let mut told = 0;
    for (message, says) in family_texts() {
        for sentence in says.split(". ") {
            let says = sentence.to_lowercase();
            if says.contains("call the key adult") {
                assert!(says.contains(" us"), "{message}: {sentence}");
                told += 1;
            }
        }
    }
    assert!(told >= 12, "{told}");
}
