//! From the raw files of a pack to the model: what every pathway can name, and what belongs to the pack itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::id::{AreaId, EvidenceId, InterruptId, PathwayId, PersonId, ServiceId};
use crate::base::lists::{Status, Urgency};
use crate::base::place::Place;
use crate::model::calendar::{Calendar, Term};
use crate::model::pack::{FirstService, Interrupt, Pack, PeopleByAge, Referrals, Required, RequiredLink, RequiredSign};
use crate::model::pathway::Pathway;
use crate::model::service::{Area, Service};
use crate::parse::gaps::gaps;
use crate::parse::papers::{fact_sheets, frames, letters, moves};
use crate::parse::read::Files;
use crate::parse::resolve::{Declared, Reader, Shared};
use crate::parse::roles::roles;
use crate::parse::turning_points::{recurring, turning_points};
use crate::parse::worries::worries;
use crate::parse::{directory, disagreement, raw, raw_declared};
use crate::problem::{Problem, Rule};

pub(crate) fn missing(file: &str) -> Problem {
    let place = Place::top(file);
    Problem::new(
        Rule::Shape,
        &place,
        format!("there is no `{file}`"),
        "that file",
        "add it, as pathways/README.md describes",
    )
}

pub(crate) fn shared(parsed: &Files, problems: &mut Vec<Problem>) -> Shared {
    let mut shared = Shared::default();
    for file in &parsed.sources {
        let mut reader = Reader { text: &file.text, problems };
        for raw in &file.raw.source {
            let source = directory::source(&mut reader, raw);
            if shared.sources.insert(source.id.clone(), source).is_some() {
                reader.twice(&raw.id, "source");
            }
        }
    }
    if let Some(file) = &parsed.roles {
        shared.roles = roles(&mut Reader { text: &file.text, problems }, &file.raw);
    }
    let Some(file) = &parsed.vocabulary else {
        problems.push(missing("vocabulary.toml"));
        return shared;
    };
    let mut reader = Reader { text: &file.text, problems };
    for name in &file.raw.people {
        if !shared.people.insert(PersonId::new(reader.id(name))) {
            reader.twice(name, "person");
        }
    }
    let mut with_ages: BTreeSet<&str> = BTreeSet::new();
    for raw in &file.raw.people_by_age {
        for person in raw.people.iter().filter(|person| with_ages.contains(person.get_ref().as_str())) {
            reader.twice(person, "person with ages");
        }
        with_ages.extend(raw.people.iter().map(|person| person.get_ref().as_str()));
        shared.people_by_age.push(people_by_age(&mut reader, raw, &shared));
    }
    for name in &file.raw.areas {
        let area = Area { id: AreaId::new(reader.id(name)), place: reader.place(name) };
        if shared.areas.iter().any(|known| known.id == area.id) {
            reader.twice(name, "area");
        } else {
            shared.areas.push(area);
        }
    }
    let mut declared = Declared::default();
    reader.declare_facts(&file.raw.question, &file.raw.evidence, &shared, &mut declared);
    reader.declare_conditions(&file.raw.condition, &file.raw.gate, &BTreeSet::new(), &shared, &mut declared);
    shared.declared = declared;
    shared
}

fn people_by_age(reader: &mut Reader<'_>, raw: &raw_declared::PeopleByAge, shared: &Shared) -> PeopleByAge {
    PeopleByAge {
        people: reader.people(&raw.people, shared),
        ages: *raw.ages.get_ref(),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.ages),
    }
}

pub(crate) fn interrupts(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Vec<Interrupt> {
    let Some(file) = &parsed.interrupts else {
        problems.push(missing("interrupts.toml"));
        return Vec::new();
    };
    let mut interrupts: Vec<Interrupt> = Vec::new();
    let mut reader = Reader { text: &file.text, problems };
    for raw in &file.raw.interrupt {
        let interrupt = directory::interrupt(&mut reader, raw, shared);
        if interrupts.iter().any(|known| known.id == interrupt.id) {
            reader.twice(&raw.id, "interrupt");
        }
        interrupts.push(interrupt);
    }
    interrupts
}

fn first_numbers(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Vec<FirstService> {
    let Some(file) = &parsed.interrupts else { return Vec::new() };
    let mut reader = Reader { text: &file.text, problems };
    let names = file.raw.first_numbers.iter();
    names
        .flat_map(|name| {
            let service = reader.services(std::slice::from_ref(name), shared);
            service.into_iter().map(|service| FirstService { service, place: reader.place(name) }).collect::<Vec<_>>()
        })
        .collect()
}

/// Terms and bank holidays. A pack without them counts every weekday.
fn calendar(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Calendar {
    let mut calendar = Calendar::default();
    let Some(file) = &parsed.calendar else { return calendar };
    let mut reader = Reader { text: &file.text, problems };
    for raw in &file.raw.term {
        let term = Term { from: reader.date(&raw.from), to: reader.date(&raw.to) };
        calendar.sources.extend(reader.sources(&raw.sources, shared));
        calendar.terms.push(term.clone());
        if Calendar::out_of_order(&calendar.terms) == Some(&term) {
            let place = reader.place(&raw.from);
            reader.problems.push(Problem::new(
                Rule::Dates,
                &place,
                format!("the term from {} to {} is out of order", term.from, term.to),
                "terms that end after they begin, each after the one before",
                "mend its dates, or put the terms in their order",
            ));
        }
    }
    calendar.bank_holidays = file.raw.bank_holidays.iter().map(|day| reader.date(day)).collect();
    calendar.sources.extend(reader.sources(&file.raw.sources, shared));
    calendar
}

pub(crate) fn pack(
    parsed: &Files,
    pathways: Vec<Pathway>,
    services: BTreeMap<ServiceId, Service>,
    interrupts: Vec<Interrupt>,
    shared: Shared,
    problems: &mut Vec<Problem>,
) -> Pack {
    let disagreements = parsed
        .disagreements
        .as_ref()
        .map(|file| disagreement::draft(&mut Reader { text: &file.text, problems }, &file.raw, &shared));
    let (turning_points, recurring) = parsed
        .lookahead
        .as_ref()
        .map(|file| {
            let mut reader = Reader { text: &file.text, problems };
            (turning_points(&mut reader, &file.raw, &shared), recurring(&mut reader, &file.raw, &shared))
        })
        .unwrap_or_default();
    let worries = parsed
        .worries
        .as_ref()
        .and_then(|file| worries(&mut Reader { text: &file.text, problems }, &file.raw, &shared));
    let gaps = parsed
        .gaps
        .as_ref()
        .map(|file| gaps(&mut Reader { text: &file.text, problems }, &file.raw, &shared))
        .unwrap_or_default();
    let (letters, frames, moves, fact_sheets) = parsed
        .papers
        .as_ref()
        .map(|file| {
            let mut reader = Reader { text: &file.text, problems };
            let letters = letters(&mut reader, &file.raw, &shared);
            let frames = frames(&mut reader, &file.raw, &shared);
            let moves = moves(&mut reader, &file.raw);
            (letters, frames, moves, fact_sheets(&mut reader, &file.raw))
        })
        .unwrap_or_default();
    let fallback = parsed
        .pack
        .as_ref()
        .map(|file| Reader { text: &file.text, problems }.services(&file.raw.fallback, &shared))
        .unwrap_or_default();
    let first_numbers = first_numbers(parsed, &shared, problems);
    let mut pack = Pack {
        id: String::new(),
        version: 0,
        issued: Date::ZERO,
        review_by: Date::ZERO,
        law_as_at: Date::ZERO,
        pathways: Vec::new(),
        drafts: Vec::new(),
        fallback,
        calendar: calendar(parsed, &shared, problems),
        sealed_words: BTreeMap::new(),
        areas: shared.areas,
        services,
        interrupts,
        first_numbers,
        roles: shared.roles,
        disagreements,
        turning_points,
        recurring,
        worries,
        gaps,
        letters,
        frames,
        moves,
        fact_sheets,
        people: shared.people,
        people_by_age: shared.people_by_age,
        sources: shared.sources,
        required: Required::default(),
        referrals: Referrals::default(),
    };
    let Some(file) = &parsed.pack else {
        problems.push(missing("pack.toml"));
        return pack;
    };
    let mut reader = Reader { text: &file.text, problems };
    pack.id = reader.id(&file.raw.id);
    pack.version = file.raw.version;
    pack.issued = reader.date(&file.raw.issued);
    pack.review_by = reader.date(&file.raw.review_by);
    pack.law_as_at = reader.date(&file.raw.law_as_at);
    for seal in parsed.editions.iter().flat_map(|file| &file.raw.edition) {
        pack.sealed_words.extend(seal.words.iter().map(|words| (seal.file.get_ref().clone(), words.clone())));
    }
    pack.required = required(&mut reader, &file.raw.required);
    pack.referrals = referrals(&mut reader, &file.raw.referrals);
    pack.drafts = pathways.iter().filter(|pathway| pathway.status == Status::Draft).cloned().collect();
    for pathway in pathways.iter().filter(|pathway| pathway.status == Status::Live) {
        if !file.raw.pathways.iter().any(|name| name.get_ref() == pathway.id.as_str()) {
            let place = Place::top(&pathway.file_name());
            reader.problems.push(Problem::new(
                Rule::Names,
                &place,
                format!("`{}` is live, and pack.toml does not name it", pathway.id),
                "every live pathway in `pathways` of pack.toml",
                "add it there, or make it a draft",
            ));
        }
    }
    for name in &file.raw.pathways {
        let id = PathwayId::new(reader.id(name));
        match live_edition(&pathways, &id) {
            Some(pathway) => pack.pathways.push(pathway.clone()),
            None => {
                let live =
                    pathways.iter().filter(|pathway| pathway.status == Status::Live).map(|pathway| pathway.id.as_str());
                reader.unknown(name.get_ref(), &name.span(), "live pathway", "a file <pathway>/v<version>.toml", live);
            }
        }
    }
    pack
}

fn required(reader: &mut Reader<'_>, raw: &raw::Required) -> Required {
    reader.report_twice(&[raw.now.as_slice(), raw.today.as_slice()].concat(), "sign");
    let mut sign =
        |name, urgency| RequiredSign { id: InterruptId::new(reader.id(name)), urgency, place: reader.place(name) };
    let now: Vec<RequiredSign> = raw.now.iter().map(|name| sign(name, Urgency::Now)).collect();
    let today: Vec<RequiredSign> = raw.today.iter().map(|name| sign(name, Urgency::Today)).collect();
    let links = raw.links.iter().map(|link| RequiredLink { to: reader.target(&link.to), ages: link.ages }).collect();
    Required { signs: now.into_iter().chain(today).collect(), links }
}

fn referrals(reader: &mut Reader<'_>, raw: &raw::Referrals) -> Referrals {
    let names = raw.consent.iter().chain(&raw.already_sent).chain(&raw.to_protect);
    Referrals {
        places: names.map(|name| (name.get_ref().clone(), reader.place(name))).collect(),
        consent: reader.each_once(&raw.consent, "evidence", EvidenceId::new),
        already_sent: raw.already_sent.iter().map(|name| reader.target(name)).collect(),
        to_protect: raw.to_protect.iter().map(|name| reader.target(name)).collect(),
    }
}

/// Returns the newest live version of a pathway.
fn live_edition<'a>(pathways: &'a [Pathway], id: &PathwayId) -> Option<&'a Pathway> {
    pathways
        .iter()
        .filter(|pathway| pathway.id == *id && pathway.status == Status::Live)
        .max_by_key(|pathway| pathway.version)
}
