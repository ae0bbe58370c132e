//! The copies in a casebook's folder: which exist, and which automatic copies can be removed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::folder::{backups, put_in_place, quarantine};

/// Why a copy in `backups/` was made. The name of its file says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyReason {
    /// Somebody asked for it.
    Asked,
    /// By itself: after a while, at a lock or at an opening.
    ByItself,
    /// Before the casebook was upgraded from this version of its schema.
    BeforeUpgrade(i64),
    /// Before children were imported.
    BeforeImport,
    /// Before several children were archived or restored.
    BeforeArchive,
    /// Before another copy was restored.
    BeforeRestore,
    /// For another reason at first; it is kept because it has what another copy lacks.
    Kept,
}

/// The reasons that are always written in the same way.
const NAMED: [(CopyReason, &str); 6] = [
    (CopyReason::Asked, "copy"),
    (CopyReason::ByItself, "auto"),
    (CopyReason::BeforeImport, "before-import"),
    (CopyReason::BeforeArchive, "before-archive"),
    (CopyReason::BeforeRestore, "before-restore"),
    (CopyReason::Kept, "kept"),
];
/// What a copy before an upgrade is called, before the version.
const UPGRADE: &str = "schema-";

impl CopyReason {
    /// Returns how it is written in the name of a file.
    pub(crate) fn in_name(self) -> String {
        if let CopyReason::BeforeUpgrade(version) = self {
            return format!("{UPGRADE}{version}");
        }
        NAMED.iter().find(|(reason, _)| *reason == self).map(|(_, name)| (*name).to_owned()).unwrap_or_default()
    }

    /// Reads it from what follows the time in a name. `None` if another program, or a later version, wrote it.
    pub(crate) fn read(name: &str) -> Option<CopyReason> {
        if let Some(version) = name.strip_prefix(UPGRADE) {
            return version.split('-').next()?.parse().ok().map(CopyReason::BeforeUpgrade);
        }
        // The second copy of one second has a number.
        let name = name.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end_matches('-');
        NAMED.iter().find(|(_, written)| *written == name).map(|(reason, _)| *reason)
    }

    /// Whether a newer copy may make it unnecessary.
    fn may_be_outlived(self) -> bool {
        match self {
            CopyReason::ByItself | CopyReason::BeforeImport | CopyReason::BeforeArchive | CopyReason::BeforeRestore => {
                true
            }
            CopyReason::Asked | CopyReason::BeforeUpgrade(_) | CopyReason::Kept => false,
        }
    }
}

/// For how many days the newest copy stays.
const DAYS: usize = 14;
/// For how many months the newest copy stays.
const MONTHS: usize = 12;

/// From now on a copy counts as one that somebody asked for, so it is never removed.
pub(crate) fn keep_for_good(copy: &Path) -> Result<(), Error> {
    let name = copy.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(reason) = automatic(&name) else { return Ok(()) };
    let [before, after] = [reason, CopyReason::Kept].map(|reason| format!("Z-{}", reason.in_name()));
    let permanent = name.replacen(&before, &after, 1);
    put_in_place(copy, &copy.with_file_name(permanent))
}

/// Returns where the copy with this name is in `backups/`.
pub(crate) fn named_copy(folder: &Path, name: &str) -> Result<PathBuf, Error> {
    let folder = backups(folder);
    let is_there = name.ends_with(".db") && names(&folder).iter().any(|found| found == name);
    if is_there { Ok(folder.join(name)) } else { Err(Error::CopyGone) }
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).into_iter().flatten();
    files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect()
}

/// Returns the automatic copies that are neither the newest of one of the newest days nor the newest of one of the
/// newest months, each reason on its own. Only the names count: they begin with the time, and a wrong clock must not
/// remove everything.
pub(crate) fn outlived(names: &[String]) -> Vec<String> {
    let mut by_reason: BTreeMap<CopyReason, Vec<&String>> = BTreeMap::new();
    for name in names {
        if let Some(reason) = automatic(name) {
            by_reason.entry(reason).or_default().push(name);
        }
    }
    by_reason.into_values().flat_map(outlived_of).collect()
}

/// Returns why an automatic copy was made, by its name. `None` for any other file: only automatic copies are ever
/// removed, once there are newer ones.
fn automatic(name: &str) -> Option<CopyReason> {
    let (time, rest) = name.split_at_checked(16)?;
    let reason = rest.strip_prefix('-')?.strip_suffix(".db").filter(|_| time.ends_with('Z'))?;
    CopyReason::read(reason).filter(|reason| reason.may_be_outlived())
}

/// Returns what orders copies by age: the time in the name, then the number of the copy within that second.
fn age(name: &str) -> (&str, u32) {
    let (time, rest) = name.split_at_checked(16).unwrap_or((name, ""));
    let number = rest.strip_suffix(".db").and_then(|rest| rest.rsplit_once('-')?.1.parse().ok());
    (time, number.unwrap_or(1))
}

/// The same, of copies with one reason.
fn outlived_of(mut ours: Vec<&String>) -> Vec<String> {
    ours.sort_by_key(|name| std::cmp::Reverse(age(name)));
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
    fn a_copy_before_something_big_is_not_removed_for_an_automatic_one_of_the_same_day() {
        let reasons = ["before-import", "before-archive", "before-import-2", "auto"];
        let names: Vec<String> =
            (9..13).zip(reasons).map(|(hour, why)| format!("20261123T{hour:02}0000Z-{why}.db")).collect();
        assert_eq!(outlived(&names), names[..1], "the later of two imports of one day is enough");
        let other = vec![String::from("20261123T090000Z-beforehand.db"), String::from("20261123T100000Z-automatic.db")];
        assert!(outlived(&other).is_empty());
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
        assert!(!outlived(&names).contains(&names[3]), "the later copy of one second stays");
        assert!(outlived(&names[..2]).is_empty());
    }
}
