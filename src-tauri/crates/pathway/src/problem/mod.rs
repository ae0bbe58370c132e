//! What is wrong with a pack: the rule, the place, what was found, what was expected, and how to correct it.

pub(crate) mod story;

use std::fmt;

use crate::base::place::Place;
use crate::problem::story::Story;

macro_rules! rules {
    ($($variant:ident $code:literal $title:literal;)*) => {
        /// The rules that a pack must follow. Each has a page in `docs/rules/` and, unless it is about reading a file,
        /// a file of its own in `rules/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $(#[doc = $title] $variant,)* }

        impl Rule {
            /// Every rule, in the order of the codes.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant),*];

            /// Returns `P01` and so on. A code never changes and is never reused.
            pub const fn code(self) -> &'static str {
                match self { $(Rule::$variant => $code,)* }
            }

            /// Returns the rule in one sentence.
            pub const fn title(self) -> &'static str {
                match self { $(Rule::$variant => $title,)* }
            }
        }
    };
}

rules! {
    Shape "P01" "A file is UTF-8, TOML, and has the shape of the format.";
    Ids "P02" "Ids are well formed and declared once.";
    Names "P03" "Every name that is used is declared.";
    Reachable "P04" "Some child can reach every step.";
    EndReachable "P05" "From every step that a child can reach, an end can be reached.";
    Sourced "P06" "Every step, gate and link has a source.";
    Interrupts "P07" "Every step offers the STOP signs, and each leads to help at every age.";
    Kinds "P08" "Every step has what its kind needs.";
    Words "P09" "Everything has its words.";
    AlwaysAnExit "P10" "Whatever is true of a child, each step has an exit.";
    Law "P11" "A legal time limit names its statute, and only law blocks as law.";
    Answers "P12" "Every answer that can be true leads on.";
    Guards "P13" "Every guard is met by some child who reaches it and not by another.";
    Dates "P14" "Dates are in order.";
    Consent "P15" "No referral is sent before somebody consents.";
    StatutorySteps "P16" "No statutory step depends on local practice.";
    Signposts "P17" "At every step, for every age that can reach it, somebody can help.";
    Waits "P18" "Every wait has an owner who checks in before it ends.";
    Gates "P19" "Every gate can be the only one that is missing.";
    Editions "P20" "A live edition is never changed in place.";
    Languages "P21" "Every language has the same messages with the same arguments.";
    Size "P22" "A pathway is small enough to be proved.";
    Directory "P23" "The directory shows only what can be shown, with its source.";
    Disagreements "P24" "Every disagreement has a next step, and its limits are those of the law.";
    Required "P25" "What every pathway must have is there.";
    AgesLeftOut "P26" "No age is left out between two choices, or left with a refusal.";
    TrueAnswers "P27" "A true answer leads out of every cycle.";
    Suppliers "P28" "Every question and every piece of evidence has somebody who can supply it.";
    Limits "P29" "A legal time limit starts, and is as long as its law says.";
    OneTeam "P30" "The same facts never open two referrals.";
    Stages "P31" "Universal help comes before specialist help.";
    Reasons "P32" "A choice named as a refusal asks for a reason.";
}

/// One problem of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The place of the problem.
    pub place: Place,
    /// The rule that is broken.
    pub rule: Rule,
    /// What was found.
    pub found: String,
    /// What the rule expects.
    pub expected: String,
    /// How to fix it.
    pub mend: String,
    /// The shortest story that shows it, if a child can meet it.
    pub story: Option<Box<Story>>,
}

impl Problem {
    /// Returns a problem without a story.
    pub fn new(
        rule: Rule,
        place: &Place,
        found: impl Into<String>,
        expected: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        Problem {
            place: place.clone(),
            rule,
            found: found.into(),
            expected: expected.into(),
            mend: mend.into(),
            story: None,
        }
    }

    pub(crate) fn with(self, story: Option<Story>) -> Problem {
        Problem { story: story.map(Box::new), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.rule.code(), self.found)?;
        writeln!(f, "  --> {}", self.place)?;
        writeln!(f, "  expected: {}", self.expected)?;
        write!(f, "  mend:     {}", self.mend)?;
        if let Some(story) = &self.story {
            write!(f, "\n  story:    {}", story.to_string().replace('\n', "\n            "))?;
        }
        Ok(())
    }
}
