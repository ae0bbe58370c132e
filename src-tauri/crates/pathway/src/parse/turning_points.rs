//! The turning points of `lookahead.toml`, as they are written and with their names looked up.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::base::age::AgeRange;
use crate::base::id::EvidenceId;
use crate::base::lists::Origin;
use crate::base::school_age::SchoolAge;
use crate::model::turning_point::{Recurring, TurningPoint, TurningPointAt, TurningPointFact};
use crate::parse::name::SpannedName;
use crate::parse::raw_condition::Condition;
use crate::parse::resolve::{Reader, Shared};
use crate::parse::resolve_condition::Scope;
use crate::problem::{Problem, Rule};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawLookahead {
    #[serde(default)]
    turning_point: Vec<RawTurningPoint>,
    #[serde(default)]
    recurring: Vec<RawRecurring>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawRecurring {
    after: Vec<SpannedName>,
    months: u16,
    #[serde(default)]
    ages: AgeRange,
    #[serde(default)]
    exists_when: Option<Spanned<Condition>>,
    fact: SpannedName,
    origin: Origin,
    sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawTurningPoint {
    at: Spanned<TurningPointAt>,
    #[serde(default)]
    fact: Option<SpannedName>,
    #[serde(default)]
    origin: Option<Origin>,
    #[serde(default)]
    sources: Vec<SpannedName>,
}

pub(crate) fn turning_points(reader: &mut Reader<'_>, raw: &RawLookahead, shared: &Shared) -> Vec<TurningPoint> {
    let mut points: Vec<TurningPoint> = Vec::new();
    for raw in &raw.turning_point {
        let point = turning_point(reader, raw, shared);
        if points.iter().any(|known| known.at == point.at) {
            reader.twice_at(&as_written(point.at), &point.place, "turning point");
        }
        points.push(point);
    }
    points
}

pub(crate) fn recurring(reader: &mut Reader<'_>, raw: &RawLookahead, shared: &Shared) -> Vec<Recurring> {
    let scope = Scope { steps: &BTreeSet::new(), declared: &shared.declared, is_prompt: false };
    let one = |raw: &RawRecurring| {
        reader.report_twice(&raw.after, "piece of evidence");
        let after = raw.after.iter().map(|name| EvidenceId::new(reader.id(name))).collect();
        let (id, place) = (reader.id(&raw.fact), reader.place(&raw.fact));
        let fact = TurningPointFact { id, origin: raw.origin, sources: reader.sources(&raw.sources, shared) };
        let exists_when = raw.exists_when.as_ref().map(|when| reader.condition(when, &scope));
        Recurring { after, months: raw.months, ages: raw.ages, exists_when, fact, place }
    };
    raw.recurring.iter().map(one).collect()
}

fn turning_point(reader: &mut Reader<'_>, raw: &RawTurningPoint, shared: &Shared) -> TurningPoint {
    let at = *raw.at.get_ref();
    let place = reader.place(&raw.at);
    let mut wrong = |found: String, expected: &str, mend: &str| {
        reader.problems.push(Problem::new(Rule::Kinds, &place, found, expected, mend));
    };
    if at == TurningPointAt::SchoolAge(SchoolAge::Before) {
        let found = String::from("a turning point on the first day before compulsory school age");
        wrong(found, "`during` or `past`", "write the one that is meant");
    }
    if raw.fact.is_some() != raw.origin.is_some() || raw.fact.is_none() && !raw.sources.is_empty() {
        let found = format!(
            "the turning point at {} has a fact without an origin, or an origin or sources without a fact",
            as_written(at)
        );
        wrong(
            found,
            "`fact`, `origin` and `sources` together, or none of them",
            "add what is missing, or take out the rest",
        );
    }
    let fact = raw.fact.as_ref().zip(raw.origin).map(|(id, origin)| TurningPointFact {
        id: reader.id(id),
        origin,
        sources: reader.sources(&raw.sources, shared),
    });
    TurningPoint { at, fact, place }
}

fn as_written(at: TurningPointAt) -> String {
    match at {
        TurningPointAt::Age(age) => age.to_string(),
        TurningPointAt::SchoolAge(school_age) => school_age.as_str().to_owned(),
        TurningPointAt::Phase(phase) => phase.as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::files;

    /// The problems about `lookahead.toml` when it has this text.
    fn found(text: &str) -> Vec<String> {
        let mut files = files("start = \"end\"", "");
        files.push(File::new("lookahead.toml", text));
        let (_, problems) = crate::read_pack(&files);
        let here = problems.iter().filter(|problem| &*problem.place.file == "lookahead.toml");
        here.map(|problem| format!("{} line {}: {}", problem.rule.code(), problem.place.line, problem.found)).collect()
    }

    #[test]
    fn a_turning_point_that_cannot_be_right_is_refused() {
        let sixteen = "[[turning-point]]\nat = { age = 16 }\nfact = \"own\"\norigin = \"law\"\nsources = [\"s\"]\n";
        let with = |more: &str| found(&format!("{sixteen}[[turning-point]]\n{more}\n"));
        assert!(with("at = { age = \"17y9m\" }").is_empty() && with("at = { phase = \"year-nine\" }").is_empty());
        let cases = [
            ("at = { age = 16 }", "P02 line 7: the turning point `16` is declared a second time"),
            (
                "at = { school-age = \"before\" }",
                "P08 line 7: a turning point on the first day before compulsory school age",
            ),
            ("at = { age = 18 }\nfact = \"x\"", "P08 line 7: the turning point at 18 has a fact without an origin"),
            ("at = { age = 18 }\nsources = [\"s\"]", "P08 line 7: the turning point at 18 has"),
            ("at = { age = 18 }\nfact = \"x\"\norigin = \"law\"", "P06 line 7: the fact `x` has no source"),
            (
                "at = { age = 18 }\nfact = \"x\"\norigin = \"law\"\nsources = [\"t\"]",
                "P03 line 10: there is no source `t`",
            ),
            ("at = { phase = \"nursery\" }", "P01 line 7: unknown variant `nursery`"),
        ];
        for (more, expected) in cases {
            let found = with(more);
            assert!(found.iter().any(|one| one.starts_with(expected)), "{more}: {found:#?}");
        }
        let without = found("[[turning-point]]\nat = { age = 18 }\n");
        assert!(without.iter().any(|one| one.starts_with("P06 line 1: no turning point at 16")), "{without:#?}");
    }
}
