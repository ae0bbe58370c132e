//! Names that never change: one type for each sort, so that a step is never taken for a service.

use std::fmt;

/// The longest id accepted, in characters.
pub const LONGEST: usize = 60;

/// Lower-case words joined by hyphens, at most [`LONGEST`] characters.
pub fn is_well_formed(text: &str) -> bool {
    text.len() <= LONGEST
        && text
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident;)*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it is. Whether it names anything is checked when it is used.
            pub fn new(text: impl Into<String>) -> $name {
                $name(text.into())
            }

            /// The id as written in the files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(text.to_owned())
            }
        }
    )*};
}

ids! {
    /// One graph of steps.
    PathwayId;
    /// A node of a pathway.
    StepId;
    /// What a practitioner decides at a step.
    ChoiceId;
    /// Something that can be known about a child.
    QuestionId;
    /// One of the answers that a question allows.
    ValueId;
    /// A named thing to gather.
    EvidenceId;
    /// Somebody who leads, supplies or owns.
    PersonId;
    /// A citation.
    SourceId;
    /// An entry of the directory.
    ServiceId;
    /// Where services work.
    AreaId;
    /// A gate before a choice.
    GateId;
    /// A thing to do at a step.
    TaskId;
    /// Something that can be done about a disagreement.
    DisagreementStepId;
    /// A STOP sign.
    InterruptId;
    /// What the record itself brings up.
    PromptId;
}

/// A step of a named pathway.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The pathway.
    pub pathway: PathwayId,
    /// The step of that pathway.
    pub step: StepId,
}

#[cfg(test)]
mod tests {
    use super::is_well_formed;

    #[test]
    fn an_id_is_lower_case_words_joined_by_hyphens() {
        for good in ["a", "notice", "request-ehc-assessment", "section-19", "16-plus"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in ["", "-", "a--b", "A", "a_b", "é", "a b", "-a", "a-", "\u{202e}a", &"a".repeat(61)] {
            assert!(!is_well_formed(bad), "{bad:?}");
        }
    }
}
