//! The closed lists of the format: each value has one spelling in the files, and no other value is accepted.

use serde::Deserialize;

macro_rules! closed_lists {
    ($($(#[$about:meta])* $name:ident { $($variant:ident => $text:literal,)* })*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name { $(#[doc = concat!("`", $text, "` in the files.")] #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// Every value, in the order of the format.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// As written in the files.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    )*};
}
pub(crate) use closed_lists;

closed_lists! {
    /// The state of an edition.
    Status {
        Draft => "draft",
        Live => "live",
        Retired => "retired",
    }
    /// The kinds of step.
    Kind {
        Ask => "ask",
        Act => "act",
        Review => "review",
        Refer => "refer",
        Wait => "wait",
        Finish => "finish",
    }
    /// The stages of the graduated approach.
    Stage {
        Universal => "universal",
        Targeted => "targeted",
        Specialist => "specialist",
        Statutory => "statutory",
    }
    /// Where an expectation comes from.
    Origin {
        Law => "law",
        NationalGuidance => "national-guidance",
        Local => "local",
        ExamplePractice => "example-practice",
        Suggested => "suggested",
    }
    /// How strongly a gate binds. Only `law` blocks.
    Force {
        Law => "law",
        Expected => "expected",
        Advised => "advised",
    }
    /// How a pathway can end.
    Outcome {
        Supported => "supported",
        HandedOver => "handed-over",
        MovedOn => "moved-on",
        NotNeeded => "not-needed",
    }
    /// The kinds of evidence.
    EvidenceKind {
        Consent => "consent",
        Voice => "voice",
        Record => "record",
        Report => "report",
        Plan => "plan",
        Test => "test",
    }
    /// The entries of the record that provide evidence by themselves.
    GivenBy {
        ChildWords => "child-words",
        ParentWords => "parent-words",
        Plan => "plan",
        Review => "review",
    }
    /// How much of a page was read.
    Seen {
        Page => "page",
        Excerpt => "excerpt",
        SecondHand => "second-hand",
        Unverified => "unverified",
    }
    /// How soon a STOP sign needs help.
    Urgency {
        Now => "now",
        Today => "today",
    }
    /// The role of the person at the screen.
    Role {
        Senco => "senco",
        Health => "health",
        FamilySupport => "family-support",
    }
    /// The units of a timescale.
    TimeUnit {
        Days => "days",
        SchoolDays => "school-days",
        Weeks => "weeks",
        SchoolWeeks => "school-weeks",
        Months => "months",
    }
}
