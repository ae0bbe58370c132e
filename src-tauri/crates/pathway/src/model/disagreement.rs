//! Disagreements: what they can be about, and the next steps for each, with legal limits. They belong to the pack, like
//! the STOP signs.

use jiff::civil::Date;
use serde::Deserialize;

use crate::base::id::{DisagreementStepId, EvidenceId, ServiceId, SourceId, Target};
use crate::base::lists::{Origin, closed_lists};
use crate::base::place::Place;
use crate::model::time::Timescale;

closed_lists! {
    /// What a disagreement can be about.
    DisagreementSubject {
        SupportInSchool => "support-in-school",
        RefusedToAssess => "refused-to-assess",
        RefusedPlan => "refused-plan",
        ContentOfPlan => "content-of-plan",
        Placement => "placement",
        OutOfTime => "out-of-time",
        MedicalNeedsEducation => "medical-needs-education",
        Exclusion => "exclusion",
        ServiceDeclined => "service-declined",
        BetweenParents => "between-parents",
        Consent => "consent",
        Other => "other",
    }
    /// The day from which a limit is counted.
    CountedFrom {
        Letter => "letter",
        Certificate => "certificate",
    }
}

/// What can be done about every disagreement, and about each subject.
#[derive(Clone, Debug, Default)]
pub struct Disagreements {
    /// For every disagreement, before its own steps.
    pub first: Vec<NextStep>,
    /// For every disagreement, after its own steps.
    pub always: Vec<NextStep>,
    /// The subjects, each with its own steps.
    pub of: Vec<Disagreement>,
    /// The evidence that is the mediation certificate.
    pub certificate: Option<EvidenceId>,
    /// The evidence that is a letter with a decision.
    pub letters: Vec<EvidenceId>,
    /// The steps of pathways after a decision, at which it can still be appealed.
    pub undecided: Vec<Target>,
    /// The steps of pathways at which the appeal is made. A limit that has passed says nothing there: the appeal may have
    /// been made in time.
    pub appeal: Vec<Target>,
}

impl Disagreements {
    /// Returns the steps of one disagreement in order. The flag is `true` if a step belongs only to this subject.
    pub fn steps(&self, about: DisagreementSubject) -> impl Iterator<Item = (&NextStep, bool)> {
        let own = self.of.iter().filter(move |one| one.about == about).flat_map(|one| &one.steps);
        let shared = |step| (step, false);
        self.first.iter().map(shared).chain(own.map(|step| (step, true))).chain(self.always.iter().map(shared))
    }

    /// Returns what a disagreement at a step of a pathway is about, if the step says so.
    pub fn about_at(&self, step: &Target) -> Option<DisagreementSubject> {
        self.of.iter().find(|one| one.at.contains(step)).map(|one| one.about)
    }

    /// Returns what a step of a pathway is about, if there is a time limit for what can be done about it.
    pub fn limited_at(&self, step: &Target) -> Option<DisagreementSubject> {
        let is_limited = |one: &&Disagreement| one.steps.iter().any(|step| !step.limits.is_empty());
        self.of.iter().filter(is_limited).find(|one| one.at.contains(step)).map(|one| one.about)
    }

    fn all(&self) -> impl Iterator<Item = &NextStep> {
        self.first.iter().chain(self.of.iter().flat_map(|one| &one.steps)).chain(&self.always)
    }

    /// Returns every step with the id of its message.
    pub fn named(&self) -> Vec<(String, &NextStep)> {
        let shared = self.first.iter().chain(&self.always).map(|step| (message(None, &step.id), step));
        let own =
            self.of.iter().flat_map(|one| one.steps.iter().map(|step| (message(Some(one.about), &step.id), step)));
        shared.chain(own).collect()
    }
}

/// Returns the id of the message for a step.
pub fn message(about: Option<DisagreementSubject>, step: &DisagreementStepId) -> String {
    format!("disagreement-{}-{step}", about.map_or("any", DisagreementSubject::as_str))
}

/// One subject of disagreement, with its own steps.
#[derive(Clone, Debug)]
pub struct Disagreement {
    /// The subject.
    pub about: DisagreementSubject,
    /// The steps of pathways that are about it themselves: a disagreement that is begun there begins with this subject.
    pub at: Vec<Target>,
    /// What can be done about it, in order.
    pub steps: Vec<NextStep>,
    /// Where it is in the files.
    pub place: Place,
}

/// Something that can be done.
#[derive(Clone, Debug)]
pub struct NextStep {
    /// The id, unique within its subject.
    pub id: DisagreementStepId,
    /// The limits of the step. The latest one that is known counts.
    pub limits: Vec<Limit>,
    /// Services that can help with it.
    pub signposts: Vec<ServiceId>,
    /// A link to a step of a pathway.
    pub link: Option<Target>,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// The time limit for a step.
#[derive(Clone, Debug)]
pub struct Limit {
    /// The event that starts the time.
    pub from: CountedFrom,
    /// The time allowed.
    pub time: Timescale,
}

/// The days from which limits are counted, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LimitDays {
    /// The date on the letter with the decision.
    pub letter: Option<Date>,
    /// The date on the mediation certificate.
    pub certificate: Option<Date>,
}

impl NextStep {
    /// Returns the last day for the step, if it is known; `after` adds a time to a day. If there are several limits,
    /// the latest counts.
    pub fn last_day(
        &self,
        days: LimitDays,
        after: impl Fn(Date, &Timescale) -> Option<Date>,
    ) -> Option<(Date, &Limit)> {
        let day = |from| match from {
            CountedFrom::Letter => days.letter,
            // A certificate gives more time after a letter, but none on its own.
            CountedFrom::Certificate => days.letter.and(days.certificate),
        };
        let known = self.limits.iter().filter_map(|limit| Some((after(day(limit.from)?, &limit.time)?, limit)));
        known.max_by_key(|(last, _)| *last)
    }
}

/// Returns every service that a step names, with the place of the step.
pub(crate) fn services(disagreements: &Disagreements) -> impl Iterator<Item = (&ServiceId, &Place)> {
    disagreements.all().flat_map(|step| step.signposts.iter().map(move |id| (id, &step.place)))
}

/// Returns every link, with the place of its step.
pub(crate) fn linked(disagreements: &Disagreements) -> impl Iterator<Item = (&Target, &Place)> {
    disagreements.all().filter_map(|step| Some((step.link.as_ref()?, &step.place)))
}
