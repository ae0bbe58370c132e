//! The result types of consent on a day. `mod.rs` computes them; `statements.rs` has who said what.

use jiff::civil::Date;

use crate::base::age::Age;

/// The age from which young people decide for themselves.
pub const OWN_DECISION: Age = Age::years(16);

/// The age from which no court decision overrides a young person's own no.
pub const ADULT: Age = Age::years(18);

/// The state of consent on a day. A service without a statement has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Consent is in force.
    Given {
        /// The last day; `None` if it has no end.
        until: Option<Date>,
        /// The birthday from which it is asked for again, if others gave it and it lasts until then: the 16th, or the
        /// 18th if a court gave it.
        anew: Option<Date>,
    },
    /// Consent has ended; this was its last day.
    Ended {
        /// The day on which this happened.
        on: Date,
    },
    /// Consent was withdrawn.
    Withdrawn {
        /// The day on which this happened.
        on: Date,
    },
    /// The child or young person refused. Nobody else can change that, except a court below 18.
    OwnNo {
        /// The day on which this happened.
        on: Date,
    },
    /// Somebody gave consent and somebody else refused; the day is that of the last refusal.
    Disagreed {
        /// The day on which this happened.
        on: Date,
    },
    /// Others decided before this birthday; from then on the young person is asked.
    AskedAnew {
        /// The birthday.
        since: Date,
    },
    /// Somebody gave consent on that day who could not decide.
    NotEnough {
        /// The day on which this happened.
        on: Date,
    },
}

impl Consent {
    /// Whether consent is in force.
    pub fn is_given(self) -> bool {
        matches!(self, Consent::Given { .. })
    }

    /// Returns the same consent on a later day without new statements: only the birthday can change it.
    pub(crate) fn later(self, day: Date) -> Consent {
        match self {
            Consent::Given { anew: Some(since), .. } if since <= day => Consent::AskedAnew { since },
            other => other,
        }
    }
}
