//! Tests that a page shows at once what somebody came for: the choices of every step, in a window of 1180 × 860 and in
//! the lower ones of small laptops.

use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::t;

const PATHWAYS: [&str; 5] = ["autism", "ebsa", "mental-health", "sensory", "statutory"];

/// Opens every fold of the list of steps, so that each link can be pressed.
const UNFOLD: &str = "document.querySelectorAll('.step-list details').forEach((one) => (one.open = true));";

/// The name of the page, its height, and the height of the window, in pixels, and how many words can be seen: not what is
/// folded, nor what only a screen reader says.
const MEASURE: &str =
    "const unseen = '.govuk-visually-hidden, details:not([open]) > :not(summary), option, dialog:not([open])';
    const texts = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const isDrawn = text.parentElement.checkVisibility() && text.parentElement.closest(unseen) === null;
      if (isDrawn) words += text.data.split(/\\s+/).filter(Boolean).length;
    }
    return [document.querySelector('h1').innerText, document.documentElement.scrollHeight, window.innerHeight, words]";

/// A usual window, and those of small laptops.
const SIZES: [(u32, u32); 3] = [(1180, 860), (1366, 700), (1280, 640)];

/// Where the first choice of a step ends, and where what can be seen of the choices ends: at the end of the window, or at
/// the button that stays in view over them. A step without choices counts as if its first choice were at the top.
const FIRST_CHOICE: &str = "const choice = document.querySelector('.choice');
    const record = document.querySelector('.choices__record');
    const end = record ? record.getBoundingClientRect().top : window.innerHeight;
    return [choice ? choice.getBoundingClientRect().bottom : 0, Math.min(window.innerHeight, end)]";

/// How many words a step may show at once, on average and at most.
const WORDS_ON_AVERAGE: u64 = 320;
const MOST_WORDS: u64 = 800;

async fn to_the_map(window: &Window) {
    window
        .script("document.querySelector(\".journey-tools__links a[href='#journey-map']\").click(); return true")
        .await;
    window.until_true("the list of steps", "return document.querySelector('.step-list') !== null").await;
}

/// Opens a step from the list of steps by its place, and returns how many words it shows and what is wrong with it.
async fn words_and_fault_of_step(window: &Window, place: u64) -> (u64, Option<String>) {
    let press = format!("{UNFOLD} document.querySelectorAll('.map-step__title a')[{place}].click(); return true");
    window.script(&press).await;
    window.until_true("the step", "return document.querySelector('.journey-tools__links') !== null").await;
    let mut hidden = None;
    for (width, height) in SIZES.into_iter().rev() {
        window.size(width, height).await;
        let sized = format!("return Math.abs(window.innerWidth - {width}) < 20 && window.innerHeight <= {height}");
        window.until_true("the size of the window", &sized).await;
        let found = window.script(FIRST_CHOICE).await;
        let [choice, end] = [0, 1].map(|index| found[index].as_f64().unwrap());
        if choice > end {
            hidden = Some(format!("{width} × {height}: the first choice ends at {choice} of {end}"));
        }
    }
    let found = window.script(MEASURE).await;
    let [height, screen] = [1, 2].map(|index| found[index].as_f64().unwrap());
    let words = found[3].as_u64().unwrap();
    let name = found[0].as_str().unwrap();
    let fault = if let Some(hidden) = hidden {
        Some(format!("{name}: {hidden}"))
    } else if height > 3.0 * screen {
        Some(format!("{name}: {height} pixels high"))
    } else {
        (words > MOST_WORDS).then(|| format!("{name}: {words} words"))
    };
    (words, fault)
}

#[tokio::test]
async fn every_step_of_every_pathway_shows_its_first_choice_and_is_at_most_three_screens() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 860).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    let mut faults = Vec::new();
    let (mut words, mut all_steps) = (0, 0);
    for pathway in PATHWAYS {
        window.press(&t("shell-nav-children")).await;
        window.press("Wren Tallow").await;
        window.heading("Wren Tallow").await;
        begin(&window, pathway).await;
        to_the_map(&window).await;
        let steps =
            window.script("return document.querySelectorAll('.map-step__title a').length").await.as_u64().unwrap();
        assert!(steps > 20, "{pathway} has {steps} steps");
        all_steps += steps;
        for place in 0..steps {
            let (shown, fault) = words_and_fault_of_step(&window, place).await;
            words += shown;
            faults.extend(fault);
            to_the_map(&window).await;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let average = words / all_steps;
    println!("{all_steps} steps show {average} words on average");
    assert!(average <= WORDS_ON_AVERAGE, "a step shows {average} words on average");
}
