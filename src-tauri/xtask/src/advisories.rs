//! Known vulnerabilities of the crates: the copy of the RustSec database that the project carries, its age, and how it is renewed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};

use crate::cargo::{root, target};
use crate::output::say;
use crate::tools::{heading, run};

/// The carried copy: a git bundle, which is a repository in one file.
const BUNDLE: &str = "src-tauri/xtask/advisories/rustsec.bundle";
/// What cargo-deny would print for a project that uses a vulnerable crate.
const PLANTED: &str = "src-tauri/xtask/advisories/planted.json";
/// The advisory that applies to the planted project.
const PLANTED_ADVISORY: &str = "RUSTSEC-2021-0003";
const UPSTREAM: &str = "https://github.com/rustsec/advisory-db";
/// The folder in which cargo-deny looks for the database of the address above; the number is its own digest of it.
const FOLDER: &str = "advisory-db-3157b0e258782691";
/// From this age in days on, every check says that the database should be renewed.
const OLD: i32 = 90;

/// Checks the crates of `Cargo.lock` against the carried database, with the program `cargo-deny`.
pub(crate) fn check(deny: &Path) -> Result<()> {
    unpack()?;
    told()?.iter().for_each(|line| say(&format!("   {line}")));
    // First a project that must fail: a check that reads nothing would pass it too.
    let planted =
        deny_advisories(deny, &["--metadata-path", PLANTED]).output().context("cargo-deny could not be started")?;
    let said = String::from_utf8_lossy(&planted.stderr);
    if planted.status.success() || !said.contains(PLANTED_ADVISORY) {
        bail!("a project with a vulnerable crate was not refused, so this check cannot be relied on:\n{said}");
    }
    run(&mut deny_advisories(deny, &["--locked"]))
}

fn deny_advisories(deny: &Path, about: &[&str]) -> Command {
    let mut command = Command::new(deny);
    command.args(about).args(["--offline", "check", "--hide-inclusion-graph", "advisories"]);
    command.current_dir(root()).env("STEPPING_STONES_ADVISORIES", databases());
    command
}

/// Says which database is carried and how old it is, and which accepted advisories should be looked at again.
pub(crate) fn told() -> Result<Vec<String>> {
    let said = git(&databases().join(FOLDER), &["show", "--no-patch", "--format=%ct %s", "HEAD"])?;
    let mut parts = said.split_whitespace();
    let (Some(seconds), Some(commit)) = (parts.next(), parts.last()) else {
        bail!("{BUNDLE} does not say of which day it is")
    };
    let made = Timestamp::from_second(seconds.parse()?)?.in_tz("UTC")?.date();
    let today = ZonedDateTime::now().date();
    let accepted = fs::read_to_string(root().join("deny.toml")).context("deny.toml cannot be read")?;
    Ok([vec![age(made, commit, today)?], reminders(&accepted, today)?].concat())
}

fn age(made: Date, commit: &str, today: Date) -> Result<String> {
    let days = made.until(today)?.get_days();
    let short = commit.get(..12).unwrap_or(commit);
    let database = format!("vulnerabilities known on {made} (RustSec, commit {short}), {days} days ago");
    if days > OLD {
        return Ok(format!(
            "WARNING: {database}; later ones are not checked. `cargo xtask advisories` renews the list."
        ));
    }
    Ok(database)
}

/// Returns a warning for each advisory that was accepted only until a day that has passed. Each needs such a day.
fn reminders(deny_toml: &str, today: Date) -> Result<Vec<String>> {
    let mut warnings = Vec::new();
    for line in deny_toml.lines().filter(|line| line.contains("\"RUSTSEC-")) {
        let id = line.split('"').nth(1).unwrap_or_default();
        let day = line.split_once("Look again by ").and_then(|(_, rest)| rest.get(..10)).unwrap_or_default();
        let day: Date =
            day.parse().with_context(|| format!("deny.toml accepts {id} without “Look again by <date>.”"))?;
        if day < today {
            warnings.push(format!(
                "WARNING: deny.toml accepts {id} until {day}. Update its crate, or write why it can wait."
            ));
        }
    }
    Ok(warnings)
}

/// Writes the carried database anew, from its own address or from a copy of that repository.
pub(crate) fn renew(from: Option<&str>) -> Result<()> {
    let from = from.unwrap_or(UPSTREAM);
    heading("Renewing the carried advisories");
    let copy = empty_folder(&target().join("advisories/renewed"))?;
    run(Command::new("git")
        .args(["-c", "init.defaultBranch=carried", "clone", "--quiet", "--depth", "1", from])
        .arg(&copy))?;
    let commit = git(&copy, &["rev-parse", "HEAD"])?;
    let time = git(&copy, &["show", "--no-patch", "--format=%cI", "HEAD"])?;
    // The same files in a commit without a history, so that the bundle is complete in itself.
    let alone = Command::new("git")
        .args(["commit-tree", "HEAD^{tree}", "-m", &format!("RustSec advisory-db at {commit}")])
        .current_dir(&copy)
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_DATE"), time.clone())))
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_NAME"), "RustSec".to_owned())))
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_EMAIL"), "rustsec@example.invalid".to_owned())))
        .output()
        .context("git could not be started")?;
    let alone = String::from_utf8_lossy(&alone.stdout).trim().to_owned();
    git(&copy, &["checkout", "--quiet", "-B", "carried", &alone])?;
    let bundle = root().join(BUNDLE);
    run(Command::new("git")
        .args(["bundle", "create", "--quiet"])
        .arg(&bundle)
        .args(["HEAD", "carried"])
        .current_dir(&copy))?;
    unpack()?;
    told()?.iter().for_each(|line| say(&format!("   {line}")));
    Ok(())
}

/// Unpacks the carried database, each time from nothing, so that it is the one in the project.
fn unpack() -> Result<()> {
    let bundle = root().join(BUNDLE);
    if !bundle.exists() {
        bail!("{BUNDLE} is missing, so nobody knows whether a crate is vulnerable. `cargo xtask advisories` makes it.");
    }
    let folder = empty_folder(&databases().join(FOLDER))?;
    run(Command::new("git")
        .args(["-c", "init.defaultBranch=carried", "clone", "--quiet", "--branch", "carried"])
        .arg(&bundle)
        .arg(&folder))
    .with_context(|| format!("{BUNDLE} cannot be read; `cargo xtask advisories` makes it anew"))
}

fn databases() -> PathBuf {
    target().join("advisories")
}

/// Removes a folder and makes the one that it is in.
fn empty_folder(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(folder.parent().unwrap_or(folder)).context("the target folder cannot be made")?;
    Ok(folder.to_owned())
}

/// Runs git in a repository. Returns what it said.
fn git(repository: &Path, arguments: &[&str]) -> Result<String> {
    let output =
        Command::new("git").arg("-C").arg(repository).args(arguments).output().context("git could not be started")?;
    if !output.status.success() {
        bail!("`git {}` failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    use jiff::civil::date;

    #[test]
    fn the_age_is_always_told_and_an_old_database_is_a_warning() {
        let told = |today| age(date(2026, 8, 21), "bf5c0d245a92671908518d7e", today).expect("two days");
        let young = told(date(2026, 11, 19));
        assert_eq!(young, "vulnerabilities known on 2026-08-21 (RustSec, commit bf5c0d245a92), 90 days ago");
        let old = told(date(2026, 11, 20));
        assert!(
            old.starts_with("WARNING") && old.contains("91 days ago") && old.contains("cargo xtask advisories"),
            "{old}"
        );
    }

    #[test]
    fn an_accepted_advisory_has_a_day_and_is_named_once_the_day_has_passed() {
        let accepted = "    { id = \"RUSTSEC-2024-0001\", reason = \"Not reached. Look again by 2027-02-28.\" },\n";
        assert_eq!(reminders(accepted, date(2027, 2, 28)).expect("it has a day"), Vec::<String>::new());
        let late = reminders(accepted, date(2027, 3, 1)).expect("it has a day");
        assert!(late.len() == 1 && late[0].contains("RUSTSEC-2024-0001 until 2027-02-28"), "{late:?}");
        let error = reminders("{ id = \"RUSTSEC-2024-0002\", reason = \"Not reached.\" },", date(2027, 3, 1));
        assert!(error.expect_err("it has no day").to_string().contains("RUSTSEC-2024-0002"));
    }
}
