//! Ids that never change: a type for each kind, so that a step cannot be mistaken for a service.

use std::fmt;
use std::sync::Arc;

/// The longest id accepted, in characters.
pub const LONGEST: usize = 60;

/// Whether a text consists of lower-case words joined by hyphens, at most [`LONGEST`] characters.
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
        pub struct $name(Arc<str>);

        impl $name {
            /// Makes an id of the text. Whether it names something is checked when it is used.
            pub fn new(text: impl Into<String>) -> $name {
                $name(Arc::from(text.into()))
            }

            /// Returns the id as it is written in the files.
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
                $name(Arc::from(text))
            }
        }
    )*};
}

ids! {
    /// A pathway: one graph of steps.
    PathwayId;
    /// A step of a pathway.
    StepId;
    /// A choice that a practitioner makes at a step.
    ChoiceId;
    /// A question about a child.
    QuestionId;
    /// One of the possible answers to a question.
    ValueId;
    /// A piece of evidence.
    EvidenceId;
    /// Somebody who leads a step, supplies something or is responsible for a wait.
    PersonId;
    /// A citation.
    SourceId;
    /// A service: an entry of the directory.
    ServiceId;
    /// An area in which services work.
    AreaId;
    /// A gate before a choice.
    GateId;
    /// A task at a step.
    TaskId;
    /// Something that can be done about a disagreement.
    DisagreementStepId;
    /// A STOP sign.
    InterruptId;
    /// A prompt that the record itself triggers.
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
