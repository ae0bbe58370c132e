//! The copies in a casebook's folder: which exist, and which automatic copies can be removed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::folder::{backups, put_in_place, quarantine};

/// The reason in the name of an automatic copy. Only these are ever removed, once there are newer ones.
pub(crate) const BY_ITSELF: &str = "auto";

/// For how many days the newest copy stays.
const DAYS: usize = 14;
/// For how many months the newest copy stays.
const MONTHS: usize = 12;

/// From now on a copy counts as one that somebody asked for, so it is never removed.
pub(crate) fn keep_for_good(copy: &Path) -> Result<(), Error> {
    let name = copy.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let permanent = name.replacen(&format!("Z-{BY_ITSELF}"), "Z-kept", 1);
    if permanent == name { Ok(()) } else { put_in_place(copy, &copy.with_file_name(permanent)) }
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).into_iter().flatten();
    files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect()
}

/// Returns the automatic copies that are neither the newest of one of the newest days nor the newest of one of the
/// newest months. Only the names count: they begin with the time, and a wrong clock must not remove everything.
pub(crate) fn outlived(names: &[String]) -> Vec<String> {
    let by_itself = |name: &&String| {
        let (time, rest) = name.split_at_checked(16).unwrap_or_default();
        time.ends_with('Z')
            && rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(BY_ITSELF))
            && rest.ends_with(".db")
    };
    let mut ours: Vec<&String> = names.iter().filter(by_itself).collect();
    ours.sort_by(|one, other| other.cmp(one));
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    let is_first = |seen: &mut BTreeSet<String>, name: &str, letters: usize, most: usize| {
        let part = name.get(..letters).unwrap_or(name);
        seen.len() < most && seen.insert(part.to_owned())
    };
    let outlived = ours.into_iter().filter(|name| {
        let of_day = is_first(&mut days, name, 8, DAYS);
        let of_month = is_first(&mut months, name, 6, MONTHS);
        !(of_day || of_month)
    });
    outlived.cloned().collect()
}

/// Returns every copy in the folder, newest first; their names begin with the time.
pub(crate) fn copies(folder: &Path) -> Vec<PathBuf> {
    let files = [backups(folder), quarantine(folder)].into_iter().filter_map(|place| std::fs::read_dir(place).ok());
    let mut copies: Vec<PathBuf> = files
        .flat_map(|files| files.filter_map(|file| Some(file.ok()?.path())))
        .filter(|path| path.extension().is_some_and(|ending| ending == "db"))
        .collect();
    copies.sort_by(|one, other| other.file_name().cmp(&one.file_name()));
    copies
}

#[cfg(test)]
mod tests {
    use super::outlived;

    fn named(times: &[&str], why: &str) -> Vec<String> {
        times.iter().map(|time| format!("{time}Z-{why}.db")).collect()
    }

    #[test]
    fn the_newest_of_14_days_and_of_12_months_stay_and_nothing_else_is_touched() {
        let mut names = Vec::new();
        for month in 1..=12 {
            for day in 1..=28 {
                for hour in [9, 17] {
                    names.push(format!("2026{month:02}{day:02}T{hour:02}0000Z-auto.db"));
                }
            }
        }
        names.push(String::from("20251201T090000Z-auto.db"));
        let others = [
            named(&["20200101T090000"], "copy"),
            named(&["20200101T090000"], "schema-2"),
            vec![String::from("notes.txt"), String::from("é"), String::from("20200101T090000Z-auto.db.part")],
        ]
        .concat();
        names.extend(others.clone());
        let gone = outlived(&names);
        let remaining: Vec<&String> = names.iter().filter(|name| !gone.contains(name)).collect();
        for other in &others {
            assert!(remaining.contains(&other), "{other}");
        }
        let ours: Vec<&str> =
            remaining.iter().filter(|name| !others.contains(name)).map(|name| name.as_str()).collect();
        assert!(ours.iter().all(|name| name.contains("T17")), "the newest of each day");
        let december = ours.iter().filter(|name| name.starts_with("202612")).count();
        let months = ours.iter().filter(|name| name.get(6..8) == Some("28")).count();
        assert_eq!((ours.len(), december, months), (14 + 11, 14, 12));
    }

    #[test]
    fn two_copies_in_one_second_and_a_wrong_clock_remove_only_older_copies() {
        let names = [
            named(&["20360207T100000", "20261123T100000", "20261123T090000"], "auto"),
            named(&["20261123T100000"], "auto-2"),
        ]
        .concat();
        assert_eq!(outlived(&names).len(), 2);
        assert!(!outlived(&names).contains(&names[0]));
        assert!(outlived(&names[..2]).is_empty());
    }
}
