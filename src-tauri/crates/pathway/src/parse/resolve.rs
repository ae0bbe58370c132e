//! From the raw files to the model, with every name looked up. What does not resolve is reported and left out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::id::{self, AreaId, EvidenceId, PathwayId, PersonId, QuestionId, SourceId, StepId, Target};
use crate::base::lists::{Force, Origin, TimeUnit};
use crate::base::place::{Place, Text};
use crate::model::condition::Condition;
use crate::model::pack::PeopleByAge;
use crate::model::pathway::{Evidence, Question, Source};
use crate::model::service::{Area, ServiceRole};
use crate::model::time::Timescale;
use crate::parse::name::SpannedName;
use crate::parse::{length, raw_pathway};
use crate::problem::{Problem, Rule};

/// Resolves the raw form of one file. It knows the places in the file, and collects problems.
pub(crate) struct Reader<'a> {
    pub(crate) text: &'a Text,
    pub(crate) problems: &'a mut Vec<Problem>,
}

/// Everything that every pathway can name.
#[derive(Default)]
pub(crate) struct Shared {
    pub(crate) people: BTreeSet<PersonId>,
    pub(crate) people_by_age: Vec<PeopleByAge>,
    /// Nearest first.
    pub(crate) areas: Vec<Area>,
    pub(crate) roles: BTreeMap<String, ServiceRole>,
    /// What the vocabulary declares.
    pub(crate) declared: Declared,
    pub(crate) sources: BTreeMap<SourceId, Source>,
}

/// What the steps of a pathway can name: its own declarations, and those of the vocabulary.
#[derive(Clone, Default)]
pub(crate) struct Declared {
    pub(crate) questions: BTreeMap<QuestionId, Question>,
    pub(crate) evidence: BTreeMap<EvidenceId, Evidence>,
    pub(crate) conditions: BTreeMap<String, Condition>,
    pub(crate) gates: BTreeMap<String, GateTerms>,
}

/// What a gate asks for, and why: the part that steps can share by a name.
#[derive(Clone)]
pub(crate) struct GateTerms {
    pub(crate) needs: Condition,
    pub(crate) consents: Vec<EvidenceId>,
    pub(crate) force: Force,
    pub(crate) origin: Origin,
    pub(crate) sources: Vec<SourceId>,
}

impl Reader<'_> {
    pub(crate) fn place<T>(&self, spanned: &Spanned<T>) -> Place {
        self.text.place(&spanned.span())
    }

    /// Returns the text of a name, and reports it if it is not a valid id.
    pub(crate) fn id(&mut self, name: &SpannedName) -> String {
        let text = name.get_ref();
        if !id::is_well_formed(text) {
            self.problems.push(Problem::new(
                Rule::Ids,
                &self.text.place(&name.span()),
                format!("`{}` is no id", text.escape_debug()),
                format!("lower-case words joined by hyphens, at most {} characters", id::LONGEST),
                "write it so; the words that people read stand in locales/",
            ));
        }
        text.clone()
    }

    pub(crate) fn twice(&mut self, name: &SpannedName, what: &str) {
        let place = self.place(name);
        self.twice_at(name.get_ref(), &place, what);
    }

    pub(crate) fn twice_at(&mut self, text: &str, place: &Place, what: &str) {
        self.problems.push(Problem::new(
            Rule::Ids,
            place,
            format!("the {what} `{text}` is declared a second time"),
            format!("each {what} once"),
            "rename one of them, or take it out",
        ));
    }

    /// Reports an undeclared name at `span`; `known` are the names that could have been meant.
    pub(crate) fn unknown<'n>(
        &mut self,
        name: &str,
        span: &Range<usize>,
        what: &str,
        where_declared: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let mend = match nearest(name, known) {
            Some(meant) => format!("did you mean `{meant}`? Otherwise declare it there"),
            None => String::from("mend the name, or declare it there"),
        };
        self.problems.push(Problem::new(
            Rule::Names,
            &self.text.place(span),
            format!("there is no {what} `{}`", name.escape_debug()),
            format!("a name that {where_declared} declares"),
            mend,
        ));
    }

    pub(crate) fn date(&mut self, datetime: &Spanned<Datetime>) -> Date {
        let read = day(datetime.get_ref()).filter(|_| datetime.get_ref().time.is_none());
        read.unwrap_or_else(|| {
            let place = self.place(datetime);
            self.problems.push(Problem::new(
                Rule::Dates,
                &place,
                format!("`{}` is no date", datetime.get_ref()),
                "a date such as 2026-11-01, without a time",
                "write the date alone",
            ));
            Date::ZERO
        })
    }

    pub(crate) fn people(&mut self, names: &[SpannedName], shared: &Shared) -> Vec<PersonId> {
        let mut people = Vec::new();
        self.report_twice(names, "person");
        for name in names {
            let person = PersonId::new(self.id(name));
            if !shared.people.contains(&person) {
                self.unknown(
                    name.get_ref(),
                    &name.span(),
                    "person",
                    "vocabulary.toml",
                    shared.people.iter().map(|id| id.as_str()),
                );
            }
            people.push(person);
        }
        people
    }

    pub(crate) fn area(&mut self, name: &SpannedName, shared: &Shared) -> AreaId {
        let area = AreaId::new(self.id(name));
        if !shared.areas.iter().any(|known| known.id == area) {
            self.unknown(
                name.get_ref(),
                &name.span(),
                "area",
                "vocabulary.toml",
                shared.areas.iter().map(|area| area.id.as_str()),
            );
        }
        area
    }

    pub(crate) fn sources(&mut self, names: &[SpannedName], shared: &Shared) -> Vec<SourceId> {
        self.report_twice(names, "source");
        names.iter().map(|name| self.source(name, shared)).collect()
    }

    pub(crate) fn source(&mut self, name: &SpannedName, shared: &Shared) -> SourceId {
        let source = SourceId::new(self.id(name));
        if !shared.sources.contains_key(&source) {
            self.unknown(
                name.get_ref(),
                &name.span(),
                "source",
                "a file in sources/",
                shared.sources.keys().map(|id| id.as_str()),
            );
        }
        source
    }

    /// Returns names, and reports any that is given twice.
    pub(crate) fn each_once<T>(&mut self, names: &[SpannedName], what: &str, make: impl Fn(String) -> T) -> Vec<T> {
        self.report_twice(names, what);
        self.plain(names, make)
    }

    /// Reports a name that one list has twice.
    pub(crate) fn report_twice(&mut self, names: &[SpannedName], what: &str) {
        for (position, name) in names.iter().enumerate() {
            if names.iter().take(position).any(|other| other.get_ref() == name.get_ref()) {
                let found = format!("the list has the {what} `{}` twice", name.get_ref());
                let expected = format!("each {what} once");
                let place = self.place(name);
                self.problems.push(Problem::new(Rule::Ids, &place, found, expected, "take one of them out"));
            }
        }
    }

    /// Returns names without looking them up: services and targets are looked up when the complete pack is read.
    pub(crate) fn plain<T>(&mut self, names: &[SpannedName], make: impl Fn(String) -> T) -> Vec<T> {
        names.iter().map(|name| make(self.id(name))).collect()
    }

    pub(crate) fn timescale(&mut self, raw: &Spanned<raw_pathway::Timescale>, shared: &Shared) -> Timescale {
        let place = self.place(raw);
        let raw = raw.get_ref();
        let given: Vec<(u32, TimeUnit)> = length::given(raw.written()).collect();
        let (amount, unit) = match given.as_slice() {
            [one] => *one,
            _ => {
                self.problems.push(Problem::new(
                    Rule::Kinds,
                    &place,
                    format!("a time with {} units", given.len()),
                    "exactly one of days, school-days, weeks, school-weeks, months",
                    "give the one unit that the source gives",
                ));
                (0, TimeUnit::Days)
            }
        };
        let statute = raw.statute.as_ref().map(|name| self.source(name, shared));
        Timescale { amount, unit, origin: raw.origin, statute }
    }

    pub(crate) fn target(&mut self, name: &SpannedName) -> Target {
        let text = name.get_ref();
        let (pathway, step) = text.split_once('/').unwrap_or((text, ""));
        if !id::is_well_formed(pathway) || !id::is_well_formed(step) {
            let place = self.place(name);
            self.problems.push(Problem::new(
                Rule::Ids,
                &place,
                format!("`{}` names no step of another pathway", text.escape_debug()),
                "<pathway>/<step>, such as statutory/ehc-request",
                "write both, with a slash between",
            ));
        }
        Target { pathway: PathwayId::new(pathway), step: StepId::new(step) }
    }
}

/// Returns the day of a date as it is written. `None` if it has none.
pub(crate) fn day(written: &Datetime) -> Option<Date> {
    let date = written.date?;
    Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

/// Returns the known name that is most similar to what was written, if it is similar enough.
fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let far = (name.chars().count() / 3).max(2);
    let distances = known.into_iter().map(|known| (strsim::damerau_levenshtein(name, known), known));
    distances.filter(|(distance, _)| *distance <= far).min().map(|(_, known)| known)
}
