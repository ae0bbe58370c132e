//! Measures the real window for `cargo xtask bench`: from a click to the painted page, unlocking, and memory after many pages.

use std::time::Instant;

use acceptance::measured::{Aim, Row, Runs, keep};
use acceptance::processes::{family_of, memory_of};
use serde_json::{Value, json};

use crate::crowd;
use crate::driver::{Window, app_path, processes_of};
use crate::steps::PASSPHRASE;
use crate::words::t;

const CHILDREN: usize = 200;
const ENTRIES: usize = 60;
const SEED: u64 = 2026;
/// How many pages one script opens.
const PAGES: usize = 50;
const PAGES_IN_ALL: usize = 2000;
const UNLOCKS: usize = 5;

/// Presses places in turn, and each time waits until another heading has been painted. Returns how many milliseconds each took.
const PRESS_IN_TURN: &str = r"
    const [places, pages, done] = arguments;
    const tidy = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
    const heading = () => document.querySelector('h1')?.textContent ?? '';
    const inNav = (text) => [...document.querySelectorAll('nav a, nav button')].find((e) => tidy(e.textContent).startsWith(text));
    const aChild = () => [...document.querySelectorAll('main a, main button')].find((e) => /^[A-Z]\w+ [A-Z]\w+ \d+/.test(tidy(e.textContent)));
    const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
    const changed = (before) => new Promise((next) => {
      const look = () => heading() !== before && heading() !== '' && (watch.disconnect(), next());
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
    (async () => {
      const took = [];
      for (let page = 0; page < pages; page++) {
        const place = places[page % places.length];
        // The list of children is painted after the heading of its page.
        for (let frame = 0; place === null && !aChild() && frame < 120; frame++) await painted();
        const target = place === null ? aChild() : inNav(place);
        if (!target) return done('nothing to press for ' + place + ' on ' + heading());
        const before = heading();
        const begun = performance.now();
        target.click();
        await changed(before);
        await painted();
        took.push(performance.now() - begun);
      }
      done(took);
    })();";

/// Types the passphrase, presses the button, and waits until the page of today has been painted.
const UNLOCK: &str = r"
    const [title, done] = arguments;
    const begun = performance.now();
    document.querySelector('form button:not([type=button])').click();
    const look = () => {
      if (document.querySelector('h1')?.textContent.trim() !== title || !document.querySelector('main .row')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun), 0));
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });";

#[tokio::test]
#[ignore = "checks nothing: it measures for `cargo xtask bench`"]
async fn the_window_is_measured() {
    let home = tempfile::tempdir().unwrap();
    crowd::make(home.path(), CHILDREN, ENTRIES, SEED).await;
    let mut unlocking = Runs::default();
    for _ in 0..UNLOCKS {
        let window = Window::open(home.path()).await;
        window.heading(&t("setup-unlock-title")).await;
        window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
        let took = window.script_that_waits(UNLOCK, vec![json!(t("today-title"))]).await;
        unlocking.0.push(took.as_f64().unwrap_or_else(|| panic!("{took}")));
        drop(window);
    }

    let window = Window::open(home.path()).await;
    window.size(1280, 900).await;
    window.heading(&t("setup-unlock-title")).await;
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    window.heading(&t("today-title")).await;
    let places = ["children", "explore", "services", "settings", "today"].map(|place| t(&format!("shell-nav-{place}")));
    let [children, explore, services, settings, today] = places.map(Value::from);
    // The child's page is opened from the list of children.
    let in_turn = json!([children, Value::Null, explore, services, settings, today]);
    let (mut pages, mut memory) = (Runs::default(), Vec::new());
    // The first pages of each kind load what they need.
    press_in_turn(&window, &in_turn).await;
    memory.push(memory_of_the_app());
    let begun = Instant::now();
    while pages.0.len() < PAGES_IN_ALL {
        pages.0.extend(press_in_turn(&window, &in_turn).await);
    }
    memory.push(memory_of_the_app());
    eprintln!("{} pages in {:.0} s; memory {memory:.0?} MB", pages.0.len(), begun.elapsed().as_secs_f64());

    let at_first = (String::from("the same window after its first pages"), Runs(vec![memory[0]]));
    let text = |words: &str| String::from(words);
    let rows = [
        Row {
            what: text("click to the next painted page"),
            unit: "ms",
            ours: pages,
            beside: None,
            aim: Aim::AtMost(50.0),
        },
        Row {
            what: text("unlocking to Today with 200 children, cheapest key"),
            unit: "ms",
            ours: unlocking,
            beside: None,
            aim: Aim::Stated,
        },
        Row {
            what: text("memory after 2,000 pages"),
            unit: "MB",
            ours: Runs(vec![memory[1]]),
            beside: Some(at_first),
            aim: Aim::AtMostTimes(1.25),
        },
    ];
    // The table says which aims are met.
    let _ = keep("window", &rows);
}

async fn press_in_turn(window: &Window, places: &Value) -> Vec<f64> {
    let took = window.script_that_waits(PRESS_IN_TURN, vec![places.clone(), json!(PAGES / 6 * 6)]).await;
    let list = took.as_array().unwrap_or_else(|| panic!("{took}"));
    list.iter().map(|one| one.as_f64().unwrap()).collect()
}

/// Returns the memory of the app and its web view in megabytes.
fn memory_of_the_app() -> f64 {
    memory_of(&family_of(&processes_of(&app_path())))
}
