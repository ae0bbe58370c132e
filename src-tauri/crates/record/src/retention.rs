//! How long a record is kept: the rule of a setting, and an entry that keeps one record longer. Nothing is ever removed
//! because of it: it only says whose time is over, and somebody decides.

use jiff::civil::Date;
use pathway::Age;
use serde::{Deserialize, Serialize};

use crate::entry::{EntryBody, RecordEntry};

/// From which day a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionStart {
    /// The day of birth.
    Birth,
}

/// The rule of a setting, as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RetentionRule {
    /// After how many years the time of a record is over.
    pub years: u8,
    /// The day from which they are counted.
    pub from: RetentionStart,
}

impl RetentionRule {
    /// The rules that a setting can choose from, in years from the day of birth.
    pub const YEARS: [u8; 2] = [25, 31];

    /// The rule of so many years; `None` if it is not one of those to choose from.
    pub fn of_years(years: u8) -> Option<RetentionRule> {
        RetentionRule::YEARS.contains(&years).then_some(RetentionRule { years, from: RetentionStart::Birth })
    }

    /// The day on which the time of a record is over; `None` if it is outside the calendar.
    pub fn ends_on(self, born: Date) -> Option<Date> {
        match self.from {
            RetentionStart::Birth => Age::years(self.years.into()).reached_on(born),
        }
    }
}

/// What keeps a record longer than the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptLonger<'a> {
    /// The number of the entry.
    pub seq: u32,
    /// The last day on which it is kept.
    pub until: Date,
    /// Why.
    pub reason: &'a str,
}

/// The newest entry in force that keeps the record longer, whether or not its day has passed.
pub fn kept_longer(in_force: &[RecordEntry]) -> Option<KeptLonger<'_>> {
    in_force.iter().rev().find_map(|entry| match &entry.body {
        EntryBody::KeptLonger { until, reason } => Some(KeptLonger { seq: entry.seq, until: *until, reason }),
        _ => None,
    })
}

/// Whether something keeps the record on this day, whatever the rule says.
pub fn is_held(kept: Option<KeptLonger<'_>>, today: Date) -> bool {
    kept.is_some_and(|kept| today <= kept.until)
}

/// The day on which the time of a record is over: by the rule, or after the day until which it is kept longer.
pub fn over_on(rule: RetentionRule, born: Date, kept: Option<KeptLonger<'_>>) -> Option<Date> {
    let by_rule = rule.ends_on(born)?;
    let after_hold = kept.and_then(|kept| kept.until.tomorrow().ok());
    Some(after_hold.map_or(by_rule, |day| day.max(by_rule)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rule(years: u8) -> RetentionRule {
        RetentionRule::of_years(years).unwrap()
    }

    #[test]
    fn the_time_is_over_on_the_birthday_and_a_leap_day_child_is_a_day_later() {
        assert_eq!(rule(25).ends_on(date(2001, 11, 23)), Some(date(2026, 11, 23)));
        assert_eq!(rule(31).ends_on(date(1995, 8, 31)), Some(date(2026, 8, 31)));
        // A birthday on 29 February comes on 1 March in other years, as everywhere in the app.
        assert_eq!(rule(25).ends_on(date(2000, 2, 29)), Some(date(2025, 3, 1)));
        assert_eq!(RetentionRule::of_years(26), None);
    }

    #[test]
    fn a_reason_keeps_it_until_its_day_and_never_shortens_the_rule() {
        let born = date(2001, 11, 23);
        let kept = |until| Some(KeptLonger { seq: 1, until, reason: "a claim" });
        assert_eq!(over_on(rule(25), born, kept(date(2028, 1, 31))), Some(date(2028, 2, 1)));
        assert_eq!(over_on(rule(25), born, kept(date(2020, 1, 1))), Some(date(2026, 11, 23)));
        assert!(is_held(kept(date(2026, 11, 23)), date(2026, 11, 23)));
        assert!(!is_held(kept(date(2026, 11, 22)), date(2026, 11, 23)) && !is_held(None, born));
    }

    #[test]
    fn the_rule_is_stored_as_data() {
        assert_eq!(serde_json::to_string(&rule(25)).unwrap(), r#"{"years":25,"from":"birth"}"#);
    }
}
