//! What is wrong with a pack: the rule, the place, what was found, what was expected, how to mend it.

use std::fmt;

use crate::place::Place;

/// The rules that a pack is held to. Each has a file of its own in `rules/`, but for the two that come before a file can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// P01: a file is UTF-8, TOML, and has the shape of the format.
    Shape,
    /// P02: ids are well formed and declared once.
    Ids,
    /// P03: every name that is used is declared.
    Names,
    /// P04: every step can be reached.
    Reachable,
    /// P05: from every step an end can be reached.
    EndReachable,
    /// P06: every step has a source.
    Sourced,
    /// P07: every step offers the STOP signs, and each leads to help.
    Interrupts,
    /// P08: every step has what its kind needs.
    Kinds,
    /// P09: everything has its words.
    Words,
    /// P10: at every age there is a way on.
    WayOn,
    /// P11: law is law: a statute for each clock, consent before each referral, no local lock.
    Law,
    /// P12: a question has a route for each answer.
    Answers,
    /// P13: every guard can be met by some child and missed by another.
    Guards,
    /// P14: dates are in order.
    Dates,
}

impl Rule {
    pub const fn code(self) -> &'static str {
        match self {
            Rule::Shape => "P01",
            Rule::Ids => "P02",
            Rule::Names => "P03",
            Rule::Reachable => "P04",
            Rule::EndReachable => "P05",
            Rule::Sourced => "P06",
            Rule::Interrupts => "P07",
            Rule::Kinds => "P08",
            Rule::Words => "P09",
            Rule::WayOn => "P10",
            Rule::Law => "P11",
            Rule::Answers => "P12",
            Rule::Guards => "P13",
            Rule::Dates => "P14",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub place: Place,
    pub rule: Rule,
    pub found: String,
    pub expected: String,
    pub mend: String,
}

impl Problem {
    pub(crate) fn new(
        rule: Rule,
        place: &Place,
        found: impl Into<String>,
        expected: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        Problem { place: place.clone(), rule, found: found.into(), expected: expected.into(), mend: mend.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.rule.code(), self.found)?;
        writeln!(f, "  --> {}", self.place)?;
        writeln!(f, "  expected: {}", self.expected)?;
        write!(f, "  mend:     {}", self.mend)
    }
}
