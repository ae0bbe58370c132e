//! `bench`: everything that is measured, in one table.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::{EVERYTHING, cargo, program, root, target};
use crate::output::say;
use crate::suite::Suite;
use crate::tools::{heading, run, run_and_read};
use crate::{run as app, suites, system};

/// The benchmarks in the order of the table, each with the rows that it keeps.
const PARTS: [&str; 5] = ["walk", "content", "start", "window", "record"];

/// Measures everything beside its peers and writes the table to `tests/benches/results`.
///
/// # Errors
/// If something cannot be built or run. An aim that is not met is no error: the table says so.
pub(crate) fn bench() -> Result<()> {
    system::ready_to_test()?;
    let release = app::build_app()?;
    let peers = peers()?;
    heading("Building an empty window to measure beside");
    let features = ["--workspace", "--features", "stepping-stones/custom-protocol,stepping-stones/bench"];
    run(cargo().args(["build", "--release", "--example", "empty_window"]).args(features))?;
    let rows = target().join("bench");
    // Rows of an earlier run would be taken for this one.
    for part in PARTS {
        let _ = fs::remove_file(rows.join(format!("{part}.rows")));
    }
    for part in ["walk", "content", "start", "record"] {
        heading(&format!("Measuring: {part}"));
        // On a message bus of its own: an app that is open on the desktop would answer for the one that is measured.
        let mut measuring = Command::new("dbus-run-session");
        measuring
            .arg("--")
            .arg(cargo().get_program())
            .current_dir(root())
            .args(["bench", "--bench", part])
            .args(EVERYTHING)
            .env("STEPPING_STONES_PEERS", &peers)
            .env("STEPPING_STONES_RELEASE", &release)
            .env("STEPPING_STONES_EMPTY", program("examples/empty_window"));
        // A benchmark ends with a failure if an aim is not met.
        let (_, said) = run_and_read(&mut measuring)?;
        anyhow::ensure!(rows.join(format!("{part}.rows")).exists(), "nothing was measured:\n{said}");
    }
    suites::some(&[Suite::Window], Some("speed::"))?;
    write_table(&rows)
}

/// Installs what the engine is compared with, in the versions that are pinned. Returns its folder.
fn peers() -> Result<PathBuf> {
    let peers = root().join("tests/benches/peers");
    heading("Installing the peers of the benchmark");
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&peers))?;
    let python = peers.join(".venv/bin/python");
    if !python.exists() {
        run(Command::new("python3").args(["-m", "venv", ".venv"]).current_dir(&peers))?;
    }
    run(Command::new(python).args(["-m", "pip", "install", "--quiet", "-r", "requirements.txt"]).current_dir(&peers))?;
    Ok(peers)
}

/// Writes one table from the rows that every benchmark kept, with the machine and the versions.
fn write_table(rows: &Path) -> Result<()> {
    let day = words_of(Command::new("date").arg("+%Y-%m-%d"));
    let mut table = format!("# Measured on {day}\n\n");
    for fact in machine() {
        let _ = writeln!(table, "- {fact}");
    }
    table.push_str(
        "\nEach cell has the median, and in brackets the least, the most and the number of runs. A ratio is ours over the peer.\n\n\
         | What | Unit | Ours | Beside | Measured | Ratio | Aim | |\n|---|---|---|---|---|---|---|---|\n",
    );
    for part in PARTS {
        let name = format!("{part}.rows");
        table.push_str(&fs::read_to_string(rows.join(&name)).with_context(|| format!("{name} is missing"))?);
    }
    let folder = root().join("tests/benches/results");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{day}.md"));
    fs::write(&file, &table)?;
    say(&table);
    say(&format!("   The table is in tests/benches/results/{day}.md"));
    Ok(())
}

/// What the figures depend on.
fn machine() -> Vec<String> {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':')).map(|(_, name)| name.trim());
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory =
        memory.lines().next().and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or(0);
    let version = |name: &str| words_of(Command::new(name).arg("--version"));
    vec![
        format!("{processors} × {}, {} GB of memory", model.unwrap_or("unknown processor"), memory / 1_000_000),
        format!("{}, {}, Node {}", words_of(Command::new("uname").arg("-sr")), version("rustc"), version("node")),
        format!("WebKitGTK {}", words_of(Command::new("pkg-config").args(["--modversion", "webkit2gtk-4.1"]))),
        format!("Commit {}", words_of(Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(root()))),
    ]
}

/// Returns the first line that a program prints; empty if it is not there.
fn words_of(command: &mut Command) -> String {
    let said = command.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    said.lines().next().unwrap_or_default().to_owned()
}
