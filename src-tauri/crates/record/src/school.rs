//! The school, nursery or college that a child goes to on a given day.

use jiff::civil::Date;

use crate::entry::{EntryBody, RecordEntry};

/// A setting, its first day, and the entry that recorded it.
struct SchoolChange<'a> {
    from: Date,
    seq: u32,
    setting: &'a str,
    is_move: bool,
}

/// Every recorded setting, by first day. A move that was recorded late applies from the day on which it was recorded, so that it
/// follows every older entry.
fn changes(in_force: &[RecordEntry]) -> Vec<SchoolChange<'_>> {
    let read = |entry: &'_ RecordEntry| match &entry.body {
        EntryBody::Profile { .. } => Some((entry.on, false)),
        EntryBody::Moved { from, .. } => Some((entry.on.max(*from), true)),
        _ => None,
    };
    let mut all: Vec<SchoolChange<'_>> = in_force
        .iter()
        .filter_map(|entry| {
            let (from, is_move) = read(entry)?;
            let (EntryBody::Profile { setting, .. } | EntryBody::Moved { setting, .. }) = &entry.body else {
                return None;
            };
            Some(SchoolChange { from, seq: entry.seq, setting, is_move })
        })
        .collect();
    all.sort_by_key(|change| (change.from, change.seq));
    all
}

/// The name of the setting on a day; empty if none is recorded. Before the first recorded day, the first setting.
pub fn on(in_force: &[RecordEntry], today: Date) -> String {
    let all = changes(in_force);
    let current = all.iter().rev().find(|change| change.from <= today).or(all.first());
    current.map(|change| change.setting.to_owned()).unwrap_or_default()
}

/// The moves after today, earliest first: the number of the entry, the first day, and the name of the setting.
pub fn moves_to_come(in_force: &[RecordEntry], today: Date) -> Vec<(u32, Date, &str)> {
    let to_come = |change: &SchoolChange<'_>| change.is_move && change.from > today;
    let all = changes(in_force).into_iter().filter(to_come);
    all.map(|change| (change.seq, change.from, change.setting)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::kinds::Role;

    fn entries(bodies: Vec<(Date, EntryBody)>) -> Vec<RecordEntry> {
        let read = |(position, (on, body))| RecordEntry {
            seq: u32::try_from(position).unwrap() + 1,
            journey: None,
            on,
            misdated: None,
            at: String::new(),
            by: String::new(),
            role: Role::Senco,
            body,
        };
        bodies.into_iter().enumerate().map(read).collect()
    }

    fn profile(setting: &str) -> EntryBody {
        let born = date(2015, 3, 9);
        EntryBody::Profile {
            name: String::from("Wren"),
            known_as: String::new(),
            born,
            setting: setting.to_owned(),
            legal_name: String::new(),
            upn: String::new(),
        }
    }

    fn moved(from: Date, setting: &str) -> EntryBody {
        EntryBody::Moved { from, setting: setting.to_owned() }
    }

    #[test]
    fn the_setting_changes_on_the_day_of_the_move_and_the_newest_entry_wins() {
        let (june, september) = (date(2026, 6, 1), date(2026, 9, 1));
        let ahead_of_time = entries(vec![
            (june, profile("Elm")),
            (date(2026, 7, 1), moved(september, "Oak")),
            // Details saved before the day of the move do not cancel it.
            (date(2026, 7, 2), profile("Elm")),
        ]);
        assert_eq!(on(&ahead_of_time, date(2026, 8, 31)), "Elm");
        assert_eq!(moves_to_come(&ahead_of_time, date(2026, 8, 31)).len(), 1);
        assert_eq!(on(&ahead_of_time, september), "Oak");
        assert!(moves_to_come(&ahead_of_time, september).is_empty());
        // Recorded late, with details saved after the move but before it was recorded.
        let late = entries(vec![
            (june, profile("Elm")),
            (date(2026, 9, 10), profile("Elm")),
            (date(2026, 9, 20), moved(september, "Oak")),
        ]);
        assert_eq!(on(&late, date(2026, 9, 20)), "Oak");
        // Details saved after the move replace it.
        let after = entries(vec![(june, profile("Elm")), (june, moved(june, "Oak")), (september, profile("Ash"))]);
        assert_eq!(on(&after, september), "Ash");
        assert_eq!(on(&[], september), "");
    }
}
