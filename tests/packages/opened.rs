//! Opens an installed app on the display of the tests, until its first screen is painted.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(90);
/// An empty page has a few colours; the first screen has many, because the edges of its letters are smooth.
const COLOURS: u32 = 60;

/// Opens the app and waits for its first screen. Ends it, and returns how long that took.
#[track_caller]
pub(crate) fn open_and_close(command: &mut Command) -> Duration {
    let begun = Instant::now();
    let mut app = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut colours = 0;
    while colours < COLOURS {
        let ended = app.try_wait().unwrap();
        if ended.is_some() || begun.elapsed() > PATIENCE {
            panic!("no first screen ({colours} colours, {ended:?}): {}", last_words(&mut app));
        }
        std::thread::sleep(Duration::from_millis(250));
        colours = window().map_or(0, |id| colours_of(&id));
    }
    let took = begun.elapsed();
    // As the desktop ends it when somebody logs out.
    let id = app.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    app.wait().unwrap();
    let closed = Instant::now();
    while window().is_some() {
        assert!(closed.elapsed() < Duration::from_secs(10), "the window stays");
        std::thread::sleep(Duration::from_millis(100));
    }
    took
}

fn last_words(app: &mut Child) -> String {
    let _ = app.kill();
    let mut said = String::new();
    if let Some(mut errors) = app.stderr.take() {
        let _ = errors.read_to_string(&mut said);
    }
    said
}

/// Returns the number of the window with the title of the app, once it is on the display.
fn window() -> Option<String> {
    let tree = Command::new("xwininfo").args(["-root", "-tree"]).output().unwrap();
    let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
    // The window itself is larger than the ones that only talk to the desktop.
    let line = tree.lines().find(|line| line.contains("\"Stepping Stones\"") && !line.contains(" 10x10+"))?;
    line.split_whitespace().next().map(str::to_owned)
}

fn colours_of(window: &str) -> u32 {
    let counted = Command::new("import").args(["-window", window, "-format", "%k", "info:"]).output().unwrap();
    String::from_utf8_lossy(&counted.stdout).trim().parse().unwrap_or(0)
}
