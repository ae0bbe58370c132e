//! Disagreements: what they can be about, and for each its next steps, with the limits that the law sets. They belong to the pack, like the STOP signs.

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::draft::{Reader, Shared};
use crate::id::{DisagreementStepId, EvidenceId, ServiceId, SourceId};
use crate::model::{Origin, Target, Timescale};
use crate::place::Place;
use crate::raw::{self, Name};
use crate::service::closed_lists;

closed_lists! {
    /// What a disagreement can be about.
    About {
        SupportInSchool => "support-in-school",
        RefusedToAssess => "refused-to-assess",
        RefusedPlan => "refused-plan",
        ContentOfPlan => "content-of-plan",
        Placement => "placement",
        OutOfTime => "out-of-time",
        MedicalNeedsEducation => "medical-needs-education",
        Exclusion => "exclusion",
        ServiceDeclined => "service-declined",
        Consent => "consent",
        Other => "other",
    }
    /// The day from which a limit is counted.
    CountedFrom {
        Letter => "letter",
        Certificate => "certificate",
    }
}

/// What can be done about every disagreement, and about each.
#[derive(Clone, Debug, Default)]
pub struct Disagreements {
    /// For every disagreement, before its own steps.
    pub first: Vec<NextStep>,
    /// For every disagreement, after its own steps.
    pub always: Vec<NextStep>,
    pub of: Vec<Disagreement>,
    /// The evidence that is the mediation certificate.
    pub certificate: Option<EvidenceId>,
}

impl Disagreements {
    /// The steps of one disagreement in their order, each with whether it belongs to this one alone.
    pub fn steps(&self, about: About) -> impl Iterator<Item = (&NextStep, bool)> {
        let own = self.of.iter().filter(move |one| one.about == about).flat_map(|one| &one.steps);
        let shared = |step| (step, false);
        self.first.iter().map(shared).chain(own.map(|step| (step, true))).chain(self.always.iter().map(shared))
    }

    fn all(&self) -> impl Iterator<Item = &NextStep> {
        self.first.iter().chain(self.of.iter().flat_map(|one| &one.steps)).chain(&self.always)
    }

    /// Every step with the message of its words.
    pub fn named(&self) -> Vec<(String, &NextStep)> {
        let shared = self.first.iter().chain(&self.always).map(|step| (message(None, &step.id), step));
        let own =
            self.of.iter().flat_map(|one| one.steps.iter().map(|step| (message(Some(one.about), &step.id), step)));
        shared.chain(own).collect()
    }
}

/// The message that holds the words of a step.
pub fn message(about: Option<About>, step: &DisagreementStepId) -> String {
    format!("disagreement-{}-{step}", about.map_or("any", About::as_str))
}

/// One sort of disagreement with its own steps.
#[derive(Clone, Debug)]
pub struct Disagreement {
    pub about: About,
    pub steps: Vec<NextStep>,
    pub place: Place,
}

/// Something that can be done.
#[derive(Clone, Debug)]
pub struct NextStep {
    pub id: DisagreementStepId,
    /// The latest of these that is known counts.
    pub limits: Vec<Limit>,
    pub signposts: Vec<ServiceId>,
    /// A door into a pathway.
    pub link: Option<Target>,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub place: Place,
}

/// Until when a step can be taken.
#[derive(Clone, Debug)]
pub struct Limit {
    pub from: CountedFrom,
    pub time: Timescale,
}

/// The days from which limits are counted, as far as they are known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Days {
    pub letter: Option<Date>,
    pub certificate: Option<Date>,
}

impl NextStep {
    /// The last day on which the step can be taken, where it has one that is known; `after` counts a time from a day. The later limit counts.
    pub fn last_day(&self, days: Days, after: impl Fn(Date, &Timescale) -> Option<Date>) -> Option<(Date, &Limit)> {
        let day = |from| match from {
            CountedFrom::Letter => days.letter,
            // A certificate gives more time after a letter, and none by itself.
            CountedFrom::Certificate => days.letter.and(days.certificate),
        };
        let known = self.limits.iter().filter_map(|limit| Some((after(day(limit.from)?, &limit.time)?, limit)));
        known.max_by_key(|(last, _)| *last)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawDisagreements {
    #[serde(default)]
    first: Vec<RawStep>,
    #[serde(default)]
    always: Vec<RawStep>,
    #[serde(default)]
    disagreement: Vec<RawDisagreement>,
    #[serde(default)]
    certificate: Option<Name>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawDisagreement {
    about: Spanned<About>,
    #[serde(default)]
    step: Vec<RawStep>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawStep {
    id: Name,
    #[serde(default)]
    limits: Vec<RawLimit>,
    #[serde(default)]
    signposts: Vec<Name>,
    #[serde(default)]
    link: Option<Name>,
    origin: Origin,
    #[serde(default)]
    sources: Vec<Name>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawLimit {
    from: CountedFrom,
    time: Spanned<raw::Timescale>,
}

/// Looks up every name; what stands twice is reported.
pub(crate) fn draft(reader: &mut Reader<'_>, raw: &RawDisagreements, shared: &Shared) -> Disagreements {
    let mut of: Vec<Disagreement> = Vec::new();
    for one in &raw.disagreement {
        let about = *one.about.get_ref();
        let place = reader.place(&one.about);
        if of.iter().any(|known| known.about == about) {
            reader.twice_at(about.as_str(), &place, "disagreement");
        }
        of.push(Disagreement { about, steps: steps(reader, &one.step, shared), place });
    }
    Disagreements {
        first: steps(reader, &raw.first, shared),
        always: steps(reader, &raw.always, shared),
        of,
        certificate: raw.certificate.as_ref().map(|name| EvidenceId::new(reader.id(name))),
    }
}

fn steps(reader: &mut Reader<'_>, raw: &[RawStep], shared: &Shared) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Vec::new();
    for one in raw {
        let limit = |reader: &mut Reader<'_>, raw: &RawLimit| Limit {
            from: raw.from,
            time: reader.timescale(&raw.time, shared),
        };
        let step = NextStep {
            id: DisagreementStepId::new(reader.id(&one.id)),
            limits: one.limits.iter().map(|raw| limit(reader, raw)).collect(),
            signposts: reader.plain(&one.signposts, ServiceId::new),
            link: one.link.as_ref().map(|name| reader.target(name)),
            origin: one.origin,
            sources: reader.sources(&one.sources, shared),
            place: reader.place(&one.id),
        };
        if steps.iter().any(|known| known.id == step.id) {
            reader.twice(&one.id, "step");
        }
        steps.push(step);
    }
    steps
}

/// Every service that a step names, with the place of the step.
pub(crate) fn services(disagreements: &Disagreements) -> impl Iterator<Item = (&ServiceId, &Place)> {
    disagreements.all().flat_map(|step| step.signposts.iter().map(move |id| (id, &step.place)))
}

/// Every door, with the place of the step.
pub(crate) fn doors(disagreements: &Disagreements) -> impl Iterator<Item = (&Target, &Place)> {
    disagreements.all().filter_map(|step| Some((step.link.as_ref()?, &step.place)))
}
