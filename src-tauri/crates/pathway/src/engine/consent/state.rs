//! The result types of consent on a day. `mod.rs` works them out; `statements.rs` has who said what.

use jiff::civil::Date;

use crate::base::age::Age;

/// From this birthday on young people decide for themselves.
pub const OWN_DECISION: Age = Age::years(16);

/// How consent is on a day. A service of which nothing was said by then has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Consent is in force.
    Given {
        /// The last day; `None` if it has no end.
        until: Option<Date>,
        /// The birthday from which it is asked anew, if it rests on others and lasts until then.
        anew: Option<Date>,
    },
    /// This was its last day.
    Ended {
        /// The day on which this happened.
        on: Date,
    },
    /// Consent was withdrawn.
    Withdrawn {
        /// The day on which this happened.
        on: Date,
    },
    /// They said no themselves: nobody else can take it back.
    OwnNo {
        /// The day on which this happened.
        on: Date,
    },
    /// One said yes and another no, the last no on that day.
    Disagreed {
        /// The day on which this happened.
        on: Date,
    },
    /// Others decided before this birthday; from it on the young person is asked.
    AskedAnew {
        /// The birthday.
        since: Date,
    },
    /// Somebody said yes on that day who could not decide it.
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

    /// The same consent on a later day on which nothing more was said: only the birthday counts.
    pub(crate) fn later(self, day: Date) -> Consent {
        match self {
            Consent::Given { anew: Some(since), .. } if since <= day => Consent::AskedAnew { since },
            other => other,
        }
    }
}
