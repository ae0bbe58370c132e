//! Counts what the most frequent jobs take: each press, key or filled field is one action, and no job needs scrolling first.

use crate::driver::Window;
use crate::keyboard::{ENTER, TAB};
use crate::steps::at_first_step;
use crate::words::{t, t_with};

const CTRL: &str = "\u{e009}";
const RELEASE: &str = "\u{e000}";
const ESCAPE: &str = "\u{e00c}";
const F1: &str = "\u{e031}";

/// A practitioner at the window, whose actions are counted.
struct Hands<'a> {
    window: &'a Window,
    actions: u32,
}

impl Hands<'_> {
    async fn press(&mut self, words: &str) {
        self.actions += 1;
        self.window.press(words).await;
    }

    async fn press_first(&mut self, selector: &str) {
        self.actions += 1;
        self.window.press_first(selector).await;
    }

    /// Presses one key, or types words where the focus is.
    async fn keys(&mut self, keys: &str) {
        self.actions += 1;
        self.window.keys(keys).await;
    }

    async fn fill(&mut self, label: &str, words: &str) {
        self.actions += 1;
        self.window.type_into(label, words).await;
    }

    /// Checks the actions since the last job.
    fn took(&mut self, job: &str, most: u32) {
        assert_eq!(self.actions, most, "{job}");
        self.actions = 0;
    }
}

async fn in_sight(window: &Window, selector: &str) {
    let script = format!(
        "const box = document.querySelector({selector:?}).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"
    );
    assert_eq!(window.script(&script).await.as_bool(), Some(true), "{selector} is in sight");
}

#[tokio::test]
async fn the_most_frequent_jobs_take_as_few_actions_as_they_should() {
    let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let window = at_first_step(home.path(), "Linnet Moss", "ebsa").await;
    window.size(1180, 860).await;
    let mut hands = Hands { window: &window, actions: 0 };
    let first_step = window.title_of_page().await;

    in_sight(&window, ".choice").await;
    hands.keys("1").await;
    hands.keys(ENTER).await;
    window.says(&t_with("toast-saved", "kind", "chosen")).await;
    hands.took("Record a decision", 2);

    window.script("document.activeElement.blur(); return true").await;
    hands.keys(&format!("{CTRL}z{RELEASE}")).await;
    window.heading(&first_step).await;
    hands.took("Undo", 1);

    in_sight(&window, ".govuk-checkboxes--small").await;
    hands.press_first(".govuk-checkboxes--small .govuk-checkboxes__label").await;
    window.until_true("ticked", "return document.querySelector('.govuk-checkboxes--small input').checked").await;
    hands.took("Tick a task", 1);

    let pdf = elsewhere.path().join("letter.pdf");
    std::fs::write(&pdf, b"%PDF-1.7\na letter from the clinic").unwrap();
    window.pick(&pdf);
    hands.press(&t("evidence-nav")).await;
    hands.press(&format!("{}:", t("evidence-attach"))).await;
    // The file dialog of the system.
    hands.actions += 1;
    window.says("letter.pdf").await;
    hands.press(&t("step-evidence-save")).await;
    window.until_true("saved", "return document.querySelector('dialog[open]') === null").await;
    hands.took("Evidence with a PDF", 4);

    window.script("document.activeElement.blur(); return true").await;
    hands.keys("n").await;
    window.until_true("the sheet is open", "return document.activeElement.closest('dialog[open]') !== null").await;
    hands.keys("Rang home about mornings.").await;
    hands.press(&t("step-note-save")).await;
    window.until_true("saved", "return document.querySelector('dialog[open]') === null").await;
    hands.took("Write a note", 3);

    window.script("document.activeElement.blur(); return true").await;
    hands.keys(F1).await;
    window.heading(&t("urgent-title")).await;
    hands.keys("1").await;
    window.until_true("a card", "return document.querySelector('.urgent__tile[aria-current]') !== null").await;
    hands.took("Urgent help for a situation", 2);
    window.keys(ESCAPE).await;
    window.keys(ESCAPE).await;

    window.press(&t("shell-nav-today")).await;
    window.heading(&t("today-title")).await;
    hands.keys(&format!("{CTRL}k{RELEASE}")).await;
    window.says(&t("search-palette-keys")).await;
    hands.keys("Linn").await;
    window
        .until_true("found", "return document.querySelector('[role=option]')?.innerText.includes('Linnet') === true")
        .await;
    hands.keys(ENTER).await;
    window.heading("Linnet Moss").await;
    hands.took("Open a child", 3);

    hands.press(&t("child-add")).await;
    hands.press(&t("child-add-child-words")).await;
    let in_a_box = "return document.activeElement.tagName === 'TEXTAREA'";
    window.until_true("the cursor is in the box", in_a_box).await;
    hands.keys("The library is good.").await;
    hands.press(&t_with("child-voice-save", "name", "Linnet")).await;
    window.says("The library is good.").await;
    hands.took("Write the child’s words", 4);

    hands.press(&t("child-add")).await;
    hands.press(&t("child-add-plan")).await;
    hands.fill(&t("plan-outcome-words"), "Lunch with a friend").await;
    hands.keys(&format!("{TAB} ")).await;
    hands.press(&t("plan-outcome-add")).await;
    hands.keys("Calm mornings").await;
    hands.keys(&format!("{TAB} ")).await;
    hands.fill(&t("plan-provision-what"), "Meet at the side door").await;
    hands.press(&t("plan-provision-add")).await;
    hands.keys("A place in the library at lunch").await;
    hands.press(t_with("plan-review-in-six-weeks", "date", "").trim()).await;
    hands.press(&t("plan-make-save")).await;
    window.says(&t("plan-now")).await;
    hands.took("A plan with two outcomes and two provisions", 12);
}
