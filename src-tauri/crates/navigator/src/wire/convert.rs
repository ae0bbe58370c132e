//! Conversion from the pathway's closed lists to those of the wire. Each match is exhaustive, so a new variant stops
//! the build here.

use pathway::service::Service;
use record::entry::plan::{Outcome, Provision, ReviewedOutcome};

use crate::wire;

macro_rules! same_lists {
    ($($from:path => $to:path { $($variant:ident),* $(,)? })*) => {$(
        impl From<$from> for $to {
            fn from(value: $from) -> $to {
                match value { $(<$from>::$variant => <$to>::$variant,)* }
            }
        }
    )*};
}

same_lists! {
    pathway::model::Origin => wire::Origin { Law, NationalGuidance, Local, ExamplePractice, Suggested }
    pathway::model::Stage => wire::Stage { Universal, Targeted, Specialist, Statutory }
    pathway::model::Kind => wire::StepKind { Ask, Act, Review, Refer, Wait, Finish }
    pathway::model::Seen => wire::Seen { Page, Excerpt, SecondHand, Unverified }
    pathway::model::Force => wire::Force { Law, Expected, Advised }
    pathway::model::GivenBy => wire::GivenBy { ChildWords, ParentWords, Plan, Review }
    pathway::model::Urgency => wire::Urgency { Now, Today }
    pathway::model::TimeUnit => wire::TimeUnit { Days, SchoolDays, Weeks, SchoolWeeks, Months }
    pathway::replay::RouteState => wire::RouteState { Open, OpenWithReason, Waiting, NotForThisChild }
    pathway::replay::GateState => wire::GateState { Met, NotMet, NotKnownYet }
    pathway::disagreement::CountedFrom => wire::CountedFrom { Letter, Certificate }
    pathway::next::Rank => wire::NextRank { Safety, LimitPassed, Law, Rest, Link }
    pathway::service::Confidence => wire::Seen { Page, Excerpt, SecondHand, Unverified }
    pathway::service::Publish => wire::Publish { Ready, CheckFirst, RouteOnly, Closed }
    pathway::service::ContactKind => wire::ContactKind { Phone, Text, Email, Web, Address, InPerson }
}

impl From<&Service> for wire::ServiceLink {
    fn from(service: &Service) -> wire::ServiceLink {
        wire::ServiceLink { id: service.id.to_string(), name: service.name.clone() }
    }
}

impl From<&Outcome> for wire::PlanOutcome {
    fn from(outcome: &Outcome) -> wire::PlanOutcome {
        wire::PlanOutcome { id: outcome.id.clone(), words: outcome.words.clone(), whose: outcome.whose }
    }
}

impl From<&Provision> for wire::PlanProvision {
    fn from(row: &Provision) -> wire::PlanProvision {
        wire::PlanProvision {
            id: row.id.clone(),
            what: row.what.clone(),
            who: row.who.clone(),
            how_often: row.how_often.clone(),
        }
    }
}

impl From<&ReviewedOutcome> for wire::ReviewedOutcomeShown {
    fn from(row: &ReviewedOutcome) -> wire::ReviewedOutcomeShown {
        wire::ReviewedOutcomeShown { id: row.outcome.clone(), progress: row.progress, seen: row.seen.clone() }
    }
}
