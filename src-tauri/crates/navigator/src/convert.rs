//! From the pathway's closed lists to the wire's, one by one, so that a new variant stops the build here.

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

impl From<wire::ConsentGiver> for pathway::consent::AsWhom {
    fn from(giver: wire::ConsentGiver) -> pathway::consent::AsWhom {
        use pathway::consent::AsWhom;
        match giver {
            wire::ConsentGiver::Child | wire::ConsentGiver::YoungPerson => AsWhom::Themselves,
            wire::ConsentGiver::Parent | wire::ConsentGiver::Responsible => AsWhom::Responsible,
            wire::ConsentGiver::Settled => AsWhom::Settled,
            wire::ConsentGiver::BestInterests => AsWhom::BestInterests,
        }
    }
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
    pathway::model::Role => wire::Role { Senco, Health, FamilySupport }
    wire::Role => pathway::model::Role { Senco, Health, FamilySupport }
    pathway::replay::RouteState => wire::RouteState { Open, OpenWithReason, Waiting, NotForThisChild }
    pathway::replay::GateState => wire::GateState { Met, NotMet, NotKnownYet, Overridden }
    pathway::disagreement::CountedFrom => wire::CountedFrom { Letter, Certificate }
    wire::DisagreementAbout => pathway::disagreement::About { SupportInSchool, RefusedToAssess, RefusedPlan, ContentOfPlan, Placement, OutOfTime, MedicalNeedsEducation, Exclusion, ServiceDeclined, Consent, Other }
    pathway::next::Rank => wire::NextRank { Safety, Law, Rest, Door }
    pathway::service::Confidence => wire::Seen { Page, Excerpt, SecondHand, Unverified }
    pathway::service::Publish => wire::Publish { Ready, CheckFirst, RouteOnly, Closed }
    pathway::service::ContactKind => wire::ContactKind { Phone, Text, Email, Web, Address, InPerson }
}
