//! Replaces dates that a wrong clock gave to entries.
//!
//! Entries are ordered by number, never by date. If an entry is dated after today, or before the entry that precedes it, the clock was
//! wrong. That date would apply the entry too late or too early: for example, withdrawn consent would continue for ten years.

use jiff::civil::Date;

use crate::entry::{EntryBody, PartDate, Protection, RecordEntry};

/// Corrects the dates of one child’s entries, which must be in order of number, and sets `misdated` on each entry that it changes.
///
/// `known_by` gives the latest day on which an entry can have been written, if somebody confirmed the date later; otherwise that is
/// `today`. A date after it becomes the date of the preceding entry, or that day for the first entry. A date before the preceding entry
/// becomes the date of that entry. Dates in the body that refer to the wrong day are corrected too.
pub fn put_in_order(entries: &mut [RecordEntry], today: Date, known_by: impl Fn(u32) -> Option<Date>) {
    let mut before: Option<Date> = None;
    for entry in entries {
        let clock_day = entry.on;
        let known_by = known_by(entry.seq).unwrap_or(today).min(today);
        let day = match before {
            before if clock_day > known_by => before.unwrap_or(known_by),
            Some(before) if clock_day < before => before,
            _ => clock_day,
        };
        if day != clock_day {
            entry.on = day;
            entry.misdated = Some(clock_day);
            entry.body.days_meant_as_today(clock_day, day);
        }
        before = Some(day);
    }
}

impl EntryBody {
    /// Sets dates in the body to `day` if they were “today” by the wrong clock (`said`), or in its past but after `day`.
    fn days_meant_as_today(&mut self, said: Date, day: Date) {
        let put = |at: &mut Date| {
            if *at == said || (*at > day && *at <= said) {
                *at = day;
            }
        };
        match self {
            EntryBody::Moved { from, .. } => put(from),
            EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => put(&mut agreed.from),
            EntryBody::Reviewed(review) => put(&mut review.on),
            EntryBody::Chose { happened: Some(happened), .. }
            | EntryBody::Voice { happened: Some(happened), .. }
            | EntryBody::Noted { happened: Some(happened), .. } => put(happened),
            EntryBody::Consented { from, .. } => put(from),
            EntryBody::ConsentWithdrawn { on, .. } => put(on),
            EntryBody::Disagreed { letter_on: Some(letter_on), .. } => put(letter_on),
            EntryBody::Held { of: PartDate::Day(of), .. } => put(of),
            EntryBody::VoiceAnswered { told_on: Some(told_on), .. } => put(told_on),
            EntryBody::Protected(Protection { from: PartDate::Day(from), .. }) => put(from),
            EntryBody::ProtectionEnded { on, .. } => put(on),
            EntryBody::Absent { from, to } => {
                put(from);
                put(to);
            }
            // It was counted from the wrong day, so it stays as many days ahead. Otherwise it could last for years.
            EntryBody::PutOff { until, .. } if *until > said => {
                *until = said.until(*until).and_then(|ahead| day.checked_add(ahead)).unwrap_or(day);
            }
            EntryBody::Changed { to, since, .. } => {
                put(since);
                to.days_meant_as_today(said, day);
            }
            EntryBody::Corrected { to, .. } => to.days_meant_as_today(said, day),
            EntryBody::Profile { .. }
            | EntryBody::Contacts(_)
            | EntryBody::Archived { .. }
            | EntryBody::TaughtOutsideYear { .. }
            | EntryBody::Voice { happened: None, .. }
            | EntryBody::SelfView { .. }
            | EntryBody::NotHeard { .. }
            | EntryBody::Held { .. }
            | EntryBody::Protected(_)
            | EntryBody::VoiceAnswered { told_on: None, .. }
            | EntryBody::PlanEnded { .. }
            | EntryBody::Begun { .. }
            | EntryBody::Chose { happened: None, .. }
            | EntryBody::Answered { .. }
            | EntryBody::Disagreed { letter_on: None, .. }
            | EntryBody::DisagreementSettled { .. }
            | EntryBody::Attached { .. }
            | EntryBody::Ticked { .. }
            | EntryBody::Noted { happened: None, .. }
            | EntryBody::Undone { .. }
            | EntryBody::Added { .. }
            | EntryBody::Urgent { .. }
            | EntryBody::PutOff { .. }
            | EntryBody::KeptLonger { .. }
            | EntryBody::PaperMade { .. }
            | EntryBody::Joined { .. }
            | EntryBody::PartOf { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::entry::DueThing;
    use crate::kinds::Role;

    fn ordered(days: &[Date], today: Date, known_by: impl Fn(u32) -> Option<Date>) -> Vec<(Date, Option<Date>)> {
        let read = |(position, on): (usize, &Date)| RecordEntry {
            seq: u32::try_from(position).unwrap() + 1,
            journey: None,
            on: *on,
            misdated: None,
            at: String::new(),
            by: String::new(),
            role: Role::Senco,
            body: EntryBody::noted("a"),
        };
        let mut entries: Vec<RecordEntry> = days.iter().enumerate().map(read).collect();
        put_in_order(&mut entries, today, known_by);
        entries.into_iter().map(|entry| (entry.on, entry.misdated)).collect()
    }

    #[test]
    fn impossible_dates_are_replaced() {
        let (mon, tue, wed) = (date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25));
        let (far, old) = (date(2036, 2, 7), date(2010, 1, 1));
        let unknown = |_: u32| None;
        assert_eq!(ordered(&[mon, tue], wed, unknown), [(mon, None), (tue, None)], "possible dates stay");
        assert_eq!(ordered(&[mon, far], tue, unknown), [(mon, None), (mon, Some(far))]);
        assert_eq!(ordered(&[mon, far, tue], wed, unknown), [(mon, None), (mon, Some(far)), (tue, None)]);
        assert_eq!(ordered(&[far], tue, unknown), [(tue, Some(far))], "the first entry gets today");
        assert_eq!(ordered(&[mon, old, tue], wed, unknown), [(mon, None), (mon, Some(old)), (tue, None)]);
        // After the date is confirmed, the entry keeps its corrected date even when the wrong date arrives.
        let confirmed = |seq: u32| (seq == 2).then_some(tue);
        assert_eq!(ordered(&[mon, far, tue], date(2037, 1, 1), confirmed)[1], (mon, Some(far)));
        assert_eq!(ordered(&[mon, far], far, confirmed)[1], (mon, Some(far)));
    }

    #[test]
    fn a_body_that_says_today_gets_the_corrected_day() {
        let (mon, far) = (date(2026, 11, 23), date(2036, 2, 7));
        let redated = |mut body: EntryBody| {
            body.days_meant_as_today(far, mon);
            body
        };
        let moved = |from| EntryBody::Moved { from, setting: String::from("Oak") };
        assert_eq!(redated(moved(far)), moved(mon));
        assert_eq!(redated(moved(date(2036, 9, 1))), moved(date(2036, 9, 1)), "a future date stays");
        assert_eq!(redated(moved(date(2026, 9, 1))), moved(date(2026, 9, 1)), "a past date stays");
        let withdrawn = |on| EntryBody::ConsentWithdrawn {
            service: None,
            on,
            by: String::new(),
            as_whom: None,
            judged_by: String::new(),
            reason: String::new(),
        };
        assert_eq!(redated(withdrawn(date(2036, 2, 6))), withdrawn(mon), "a withdrawal applies at once");
        let put_off =
            |until| EntryBody::PutOff { thing: DueThing::Review { plan: 1 }, until, reason: String::from("away") };
        assert_eq!(redated(put_off(date(2036, 2, 14))), put_off(date(2026, 11, 30)), "a week after the day itself");
        assert_eq!(redated(put_off(date(2026, 12, 1))), put_off(date(2026, 12, 1)), "a clock that was right");
        let corrected = |of| EntryBody::Corrected { seq: 1, to: Box::new(moved(of)), reason: String::new() };
        assert_eq!(redated(corrected(far)), corrected(mon));
    }
}
