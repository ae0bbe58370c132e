//! Before the casebook is open: the pack, and urgent help.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pathway::consent::ADULT;
use pathway::service::{Contact, ContactKind, Service};
use pathway::{Age, Pathway};
use wording::Words;

use crate::content::labels::{area_named, citations, contact, named, service_card};
use crate::content::shipped::Content;
use crate::wire::{FirstNumber, PackInfo, PathwayInfo, StopSign, UrgentHelp, UrgentNumber};

pub(crate) fn pack_info(content: &Content, today: Date) -> PackInfo {
    let pack = &content.pack;
    PackInfo {
        id: pack.id.clone(),
        version: pack.version,
        issued: pack.issued.to_string(),
        law_as_at: pack.law_as_at.to_string(),
        review_by: pack.review_by.to_string(),
        past_review: pack.review_by < today,
        pathways: pack.pathways.iter().map(|pathway| pathway_info(pathway, &content.words, today)).collect(),
        areas: pack.areas.iter().map(|area| area_named(&content.words, &area.id)).collect(),
    }
}

pub(crate) fn pathway_info(pathway: &Pathway, words: &Words, today: Date) -> PathwayInfo {
    let years = |age: Option<Age>, open: u16| u32::from(age.map_or(open, Age::whole_years));
    PathwayInfo {
        id: pathway.id.to_string(),
        title: words.say(pathway.id.as_str()),
        purpose: words.say_attribute(pathway.id.as_str(), "purpose"),
        version: pathway.version,
        age_from: years(pathway.ages.from, 0),
        age_under: years(pathway.ages.under, 26),
        step_count: u32::try_from(pathway.steps.len()).unwrap_or(u32::MAX),
        law_as_at: pathway.law_as_at.to_string(),
        review_by: pathway.review_by.to_string(),
        past_review: pathway.review_by < today,
    }
}

/// How many numbers somebody in a hurry can choose from.
const NUMBERS_IN_SIGHT: usize = 3;

/// Returns the number of a service that is tried first. A call is answered at once, so it comes before a text.
fn number_of(service: &Service) -> Option<&Contact> {
    let numbers = || service.contacts.iter().filter(|contact| contact.is_number());
    numbers().find(|contact| contact.kind == ContactKind::Phone).or_else(|| numbers().next())
}

/// Returns the numbers that are in sight before a sign is chosen. If the age is not known, those for adults alone wait
/// behind a sign, because most who look are with a child.
fn numbers_in_sight(Content { pack, words, .. }: &Content, age: Option<Age>) -> Vec<FirstNumber> {
    let is_for_adults = |service: &Service| service.ages.from.is_some_and(|from| from >= ADULT);
    let is_theirs = |service: &Service| service.may_take(age) && (age.is_some() || !is_for_adults(service));
    let in_sight = pack.first_numbers.iter().filter_map(|first| {
        let service = pack.services.get(&first.service).filter(|service| service.is_open() && is_theirs(service))?;
        Some(FirstNumber {
            service: named(service.id.as_str(), service.name.clone()),
            contact: contact(number_of(service)?),
            words: words.say(&format!("first-number-{}", service.id)),
        })
    });
    in_sight.collect()
}

/// Returns one number of each service, in the order in which the sign names them. 999 is always among the first if the
/// sign names it.
fn first_numbers(services: &[&Service]) -> Vec<UrgentNumber> {
    let listed =
        |service: &&Service| Some((named(service.id.as_str(), service.name.clone()), number_of(service)?.clone()));
    let mut all: Vec<_> = Vec::new();
    for (service, contact) in services.iter().filter(|service| service.is_open()).filter_map(listed) {
        // The same number is listed once. 999 by text is only for people who registered before, so it is not among the
        // first.
        if !all.iter().any(|(_, known): &(_, Contact)| known.is_999() && contact.is_999()) {
            all.push((service, contact));
        }
    }
    if let Some(at) = all.iter().position(|(_, contact)| contact.is_999()).filter(|at| *at >= NUMBERS_IN_SIGHT) {
        let emergency = all.remove(at);
        all.insert(NUMBERS_IN_SIGHT - 1, emergency);
    }
    let shown = all.iter().take(NUMBERS_IN_SIGHT);
    shown.map(|(service, found)| UrgentNumber { service: service.clone(), contact: contact(found) }).collect()
}

/// Uses only the pack, so it works while the casebook is locked, damaged or missing. At a known age nobody is named who does
/// not take it: an adult is not sent to children’s services first, nor a child to those for adults.
pub(crate) fn urgent_help(content: &Content, age: Option<Age>) -> UrgentHelp {
    let Content { pack, words, .. } = content;
    let mut seen = BTreeSet::new();
    let mut services = Vec::new();
    let mut signs = Vec::new();
    for interrupt in &pack.interrupts {
        let message = format!("interrupt-{}", interrupt.id);
        let led_to = interrupt.signposts.iter().filter_map(|id| pack.services.get(id));
        let led_to: Vec<_> = led_to.filter(|service| service.may_take(age)).collect();
        let to_adults = age.filter(|age| *age >= ADULT).and_then(|_| words.say_if_any(&message, "act-adult"));
        for service in &led_to {
            if seen.insert(&service.id) {
                services.push(service_card(words, &pack.services, service));
            }
        }
        signs.push(StopSign {
            id: interrupt.id.to_string(),
            sign: words.say(&message),
            act: to_adults.unwrap_or_else(|| words.say_attribute(&message, "act")),
            urgency: interrupt.urgency.into(),
            numbers: first_numbers(&led_to),
            services: led_to.iter().map(|service| named(service.id.as_str(), service.name.clone())).collect(),
            origin: interrupt.origin.into(),
            sources: citations(&pack.sources, &interrupt.sources),
        });
    }
    UrgentHelp { first_numbers: numbers_in_sight(content, age), signs, services }
}
