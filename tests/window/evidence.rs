//! Tests files attached by keyboard, drafts that survive a crash, and the child for training, in the real window.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::accessibility::{axe, fits};
use crate::driver::Window;
use crate::privacy::not_readable;
use crate::steps::{add_child, at_first_step, begin, set_up, unlock};
use crate::words::{t, t_attribute, t_with};

/// Much longer than it takes to store, discard or restore a draft, which the page does not show.
const PAUSE_IN_TYPING: Duration = Duration::from_millis(1500);
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const F1: &str = "\u{e031}";

/// Focuses the element whose text begins with these words: in the dialog if one is open, otherwise in the page.
async fn focus(window: &Window, words: &str) {
    window.shows("press", words).await;
    let script = format!(
        "const tidy = (e) => e.textContent.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
         const within = document.querySelector('dialog[open]') ?? document.querySelector('main');
         const all = [...within.querySelectorAll('a, button, summary, textarea, input')].filter((e) => e.checkVisibility());
         const named = (e) => e.labels?.length ? tidy(e.labels[0]) : tidy(e);
         const one = all.find((e) => named(e) === {words:?}) ?? all.find((e) => named(e).startsWith({words:?}));
         one?.focus(); return one !== undefined && document.activeElement === one"
    );
    let begun = Instant::now();
    while window.script(&script).await.as_bool() != Some(true) {
        if begun.elapsed() > Duration::from_secs(10) {
            window.shot("failed").await;
            panic!("“{words}” does not take the keyboard");
        }
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
}

async fn enter(window: &Window, words: &str) {
    focus(window, words).await;
    window.keys(ENTER).await;
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Returns a picture that a window can draw.
fn picture() -> Vec<u8> {
    std::fs::read(acceptance::root().join("src-tauri/icons/icon.png")).unwrap()
}

/// Picks a file and attaches it to the child, without evidence, and with a note.
async fn attach(window: &Window, path: &Path, note: &str) {
    window.pick(path);
    enter(window, &t("evidence-attach")).await;
    focus(window, &t("evidence-attach-note")).await;
    window.keys(note).await;
    enter(window, &t("evidence-attach-pick")).await;
}

async fn to_evidence(window: &Window) {
    enter(window, &t("evidence-nav")).await;
    window.heading(&t("evidence-title")).await;
}

#[tokio::test]
async fn files_are_attached_shown_copied_and_undone_by_keyboard() {
    let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let window = at_first_step(home.path(), "Linnet Moss", "ebsa").await;
    window.size(1180, 960).await;
    window.press(&t("shell-nav-children")).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    to_evidence(&window).await;
    window.says(&t("evidence-files-none")).await;
    axe(&window, "evidence-empty").await;
    window.shot("evidence-empty").await;

    // A PDF only by its name: the page shows what was found and what was expected, and nothing is attached.
    let no_pdf = file(elsewhere.path(), "letter.pdf", b"GIF89a and no letter");
    attach(&window, &no_pdf, "from the clinic").await;
    window.says(&t_with("failure-file-of-other-kind", "found", "image/gif")).await;
    window.says(&t("evidence-files-none")).await;
    axe(&window, "evidence-refused").await;
    window.shot("evidence-refused").await;

    let letter = [b"%PDF-1.7\n".as_slice(), b"a letter from the clinic ".repeat(400).as_slice()].concat();
    window.pick(&file(elsewhere.path(), "letter.pdf", &letter));
    enter(&window, &t("evidence-attach-pick")).await;
    window.says("letter.pdf").await;
    window.says("from the clinic").await;
    attach(&window, &file(elsewhere.path(), "drawing of the hall.png", &picture()), "drawn on Tuesday").await;
    window.says("drawing of the hall.png").await;
    axe(&window, "evidence-files").await;

    look_at(&window, "drawing of the hall.png").await;
    let drawn = "const img = document.querySelector('.viewer__picture'); return img !== null && img.complete && img.naturalWidth > 0";
    window.until_true("the picture is drawn", drawn).await;
    axe(&window, "evidence-picture").await;
    window.shot("evidence-picture").await;
    back_from(&window, "drawing of the hall.png").await;
    // The letter is a PDF by its first bytes, and nothing else.
    look_at(&window, "letter.pdf").await;
    window.says(&t("viewer-damaged")).await;
    back_from(&window, "letter.pdf").await;
    read_a_pdf(&window, elsewhere.path()).await;

    // The newest file comes first, so the picture is copied first, then the letter.
    for (words, name, bytes) in [("drawing of the hall.png", "one", picture()), ("letter.pdf", "two", letter)] {
        let copy = elsewhere.path().join(name);
        window.pick(&copy);
        enter(&window, &format!("{}{}", t("evidence-copy"), t_with("evidence-attach-of", "words", words))).await;
        window.says(&t_attribute("evidence-copy", "what")).await;
        axe(&window, "evidence-copy").await;
        window.shot("evidence-copy").await;
        enter(&window, &t_attribute("evidence-copy", "confirm")).await;
        let begun = Instant::now();
        while std::fs::read(&copy).unwrap_or_default() != bytes {
            assert!(begun.elapsed() < Duration::from_secs(10), "{words}: byte for byte the same");
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    let of_picture = t_with("evidence-attach-of", "words", "drawing of the hall.png");
    enter(&window, &format!("{}{of_picture}", t("evidence-take-back"))).await;
    window.says(&t_attribute("evidence-take-back", "title")).await;
    window.shot("evidence-take-back").await;
    enter(&window, &t_attribute("evidence-take-back", "confirm")).await;
    window.gone("drawing of the hall.png").await;
    window.says("letter.pdf").await;
    // The shortcut undoes the last action: first the undo of the picture, then the newest attachment.
    window.script("document.querySelector('h1').focus(); return true").await;
    window.keys("\u{e009}z\u{e000}").await;
    window.says("drawing of the hall.png").await;
    attach(&window, &file(elsewhere.path(), "second.pdf", b"%PDF-1.7\nsecond"), "again").await;
    window.says("second.pdf").await;
    window.script("document.querySelector('h1').focus(); return true").await;
    window.keys("\u{e009}z\u{e000}").await;
    window.gone("second.pdf").await;
    window.shot("evidence").await;

    write_down_with_a_file(&window, elsewhere.path()).await;

    // In dark mode, in a narrow window, and with large text.
    window.script("document.documentElement.dataset.theme = 'dark'; return true").await;
    axe(&window, "evidence-dark").await;
    window.shot("evidence-dark").await;
    window.size(400, 900).await;
    fits(&window, "evidence, narrow").await;
    window.script("document.documentElement.style.fontSize = '200%'; return true").await;
    fits(&window, "evidence, narrow, 200 %").await;
    window.script("document.getElementById('held').scrollIntoView(); return true").await;
    window.shot("evidence-narrow-200").await;
}

/// Opens an attached file inside the app.
async fn look_at(window: &Window, name: &str) {
    enter(window, &format!("{}{}", t("evidence-look"), t_with("evidence-attach-of", "words", name))).await;
    window.says(&t("evidence-look-close")).await;
}

/// Leaves an attached file with Escape. The keyboard is where it was before.
async fn back_from(window: &Window, name: &str) {
    window.keys(ESCAPE).await;
    window.gone(&t("evidence-look-close")).await;
    let on = window.script("return document.activeElement.textContent").await;
    assert!(on.as_str().unwrap().contains(name), "{on}");
}

/// Reads a PDF of two pages inside the app, and undoes its attachment.
async fn read_a_pdf(window: &Window, elsewhere: &Path) {
    attach(window, &file(elsewhere, "report.pdf", &pdf(&["Seen in clinic", "Hears well"])), "two pages").await;
    window.says("report.pdf").await;
    look_at(window, "report.pdf").await;
    let is_drawn = "const page = document.querySelector('.pdf-page__drawn'); if (!page?.width) return false;
        const { data } = page.getContext('2d').getImageData(0, 0, page.width, page.height);
        return data.some((colour, at) => at % 4 === 0 && colour < 100)";
    window.until_true("the words are drawn", is_drawn).await;
    let has_text = "const text = [...document.querySelectorAll('.pdf-text')].map((e) => e.textContent);
        return text.length === 2 && text[0] === 'Seen in clinic' && text[1] === 'Hears well'";
    window.until_true("every page has its text for a screen reader", has_text).await;
    axe(window, "evidence-pdf").await;
    window.shot("evidence-pdf").await;
    back_from(window, "report.pdf").await;
    window.script("document.querySelector('h1').focus(); return true").await;
    window.keys("\u{e009}z\u{e000}").await;
    window.gone("report.pdf").await;
}

/// Returns a PDF with a page for each line of text.
fn pdf(lines: &[&str]) -> Vec<u8> {
    let kids: String = (0..lines.len()).map(|page| format!("{} 0 R ", 4 + page * 2)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", lines.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    for (page, line) in lines.iter().enumerate() {
        let text = format!("BT /F1 24 Tf 72 700 Td ({line}) Tj ET");
        let contents = 5 + page * 2;
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {contents} 0 R >>"
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
    }
    let (mut file, mut table) = (String::from("%PDF-1.4\n"), String::new());
    for (number, object) in (1..).zip(&objects) {
        table += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{number} 0 obj\n{object}\nendobj\n");
    }
    let (count, start) = (objects.len() + 1, file.len());
    file += &format!("xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n");
    file += &format!("startxref\n{start}\n%%EOF\n");
    file.into_bytes()
}

/// Records evidence with a file with a long name, in one form. Returns what the timeline shows about both.
async fn write_down_with_a_file(window: &Window, elsewhere: &Path) {
    let of = t("evidence-attendance-record");
    enter(window, &format!("{of}{}", t("evidence-row-record"))).await;
    window.says(&t("step-evidence-said-by")).await;
    axe(window, "evidence-write-down").await;
    let today = jiff::ZonedDateTime::now().date();
    let parts = [today.day().to_string(), today.month().to_string(), today.year().to_string()];
    for (label, part) in ["components-day", "components-month", "components-year"].iter().zip(parts) {
        assert_eq!(window.value_of(&t(label)).await, part, "today is filled in");
    }
    focus(window, &t("step-evidence-said-by")).await;
    window.keys("Attendance officer").await;
    focus(window, &t("step-evidence-note")).await;
    window.keys("Mondays are missed most.").await;
    let long = format!("{}.pdf", ["attendance", "september", "october", "november"].join("_").repeat(2));
    window.pick(&file(elsewhere, &long, b"%PDF-1.7\nregister"));
    enter(window, &t("evidence-file-choose")).await;
    window.says("attendance_september").await;
    window.shot("evidence-write-down").await;
    enter(window, &t("step-evidence-save")).await;
    window.gone(&t("evidence-list-none")).await;
    window.says("attendance_september").await;
    axe(window, "evidence-held").await;
    window.script("document.getElementById('held').scrollIntoView(); return true").await;
    window.shot("evidence-held").await;
    window.script("document.querySelector('h1').focus(); return true").await;
    enter(window, &t("child-nav-record")).await;
    window.heading(&t("timeline-title")).await;
    window.says("attendance_september").await;
    axe(window, "timeline-files").await;
    window.shot("timeline-files").await;
    to_evidence(window).await;
    window.says("attendance_september").await;
}

#[tokio::test]
async fn drafts_survive_a_crash_and_neither_they_nor_files_are_readable_on_disk() {
    let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let window = Window::open(home.path()).await;
    window.size(1180, 960).await;
    set_up(&window).await;
    add_child(&window, "Linnet Moss", 9).await;
    to_evidence(&window).await;
    let letter = [b"%PDF-1.7\n".as_slice(), b"goldcrest wording ".repeat(300).as_slice()].concat();
    attach(&window, &file(elsewhere.path(), "firecrest report.pdf", &letter), "siskin note").await;
    window.says("firecrest report.pdf").await;
    // A picture is sent through the window as text.
    attach(&window, &file(elsewhere.path(), "dunnock.png", &picture()), "from home").await;
    window.says("dunnock.png").await;
    look_at(&window, "dunnock.png").await;
    window.keys(ESCAPE).await;
    window.gone(&t("evidence-look-close")).await;

    enter(&window, &t("plan-nav")).await;
    enter(&window, &t("plan-make")).await;
    focus(&window, &t("plan-outcome-words")).await;
    window.keys("whinchat mornings").await;
    enter(&window, &t("plan-outcome-add")).await;
    window.keys("stonechat at lunch").await;
    focus(&window, &t("plan-provision-what")).await;
    window.keys("the redstart door").await;
    window.script("document.querySelector('h1').focus(); return true").await;
    enter(&window, &t("child-nav-overview")).await;
    begin(&window, "ebsa").await;
    let step = window.title_of_page().await;
    enter(&window, &t("step-notes")).await;
    enter(&window, &t("child-note-title")).await;
    focus(&window, &t("step-note-words")).await;
    window.keys("the wheatear said so").await;
    // After a pause in typing the draft is stored, although the page does not show it.
    tokio::time::sleep(PAUSE_IN_TYPING).await;
    window.kill();
    // The answer of the test to the dialog contains the file name.
    std::fs::remove_file(home.path().join("picked")).unwrap();
    let written =
        ["goldcrest", "firecrest", "siskin", "dunnock", "whinchat", "stonechat", "redstart", "wheatear", "iVBORw0KGgo"];
    not_readable(home.path(), &written);

    let window = Window::open(home.path()).await;
    window.size(1180, 960).await;
    unlock(&window).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    window.press(&t("child-journey-go")).await;
    window.heading(&step).await;
    let back = t("components-draft-discard");
    let year = jiff::ZonedDateTime::now().year().to_string();
    // The notes are unfolded, and beside the button it says since when something waits to be saved.
    let waits = "return document.querySelector('#step-notes')?.closest('details').querySelector('.form-sheet__waiting')?.innerText.includes('YEAR') === true";
    window.until_true("the note waits to be saved", &waits.replace("YEAR", &year)).await;
    axe(&window, "draft-waiting").await;
    window.script("document.getElementById('step-notes').scrollIntoView(); return true").await;
    window.shot("draft-waiting").await;
    enter(&window, &t("child-note-title")).await;
    window.says(&back).await;
    let line = window.script("return document.querySelector('.draft-line').innerText").await;
    assert!(line.as_str().unwrap().contains(&year), "the line shows when it was written: {line}");
    assert_eq!(window.value_of(&t("step-note-words")).await, "the wheatear said so");
    axe(&window, "draft-note").await;
    window.shot("draft-note").await;
    // Urgent help is one key away, and gives the sheet back as it was.
    window.keys(F1).await;
    window.heading(&t("urgent-title")).await;
    window.until_true("the heading has the focus", "return document.activeElement?.tagName === 'H1'").await;
    window.keys(ESCAPE).await;
    let back_again = "return document.querySelector('dialog[open] textarea:focus')?.value === 'the wheatear said so'";
    window.until_true("the sheet is back with the cursor in it", back_again).await;
    enter(&window, &t("components-draft-discard")).await;
    window.gone(&back).await;
    assert_eq!(window.value_of(&t("step-note-words")).await, "");
    window.keys(ESCAPE).await;
    window.until_true("the sheet is closed", "return document.querySelector('dialog[open]') === null").await;

    window.press(&t("shell-nav-children")).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    enter(&window, &t("plan-nav")).await;
    enter(&window, &t("plan-make")).await;
    window.says(&back).await;
    let hopes = window.script("return [...document.querySelectorAll('.plan-form textarea')].map((e) => e.value)").await;
    assert_eq!(hopes, serde_json::json!(["whinchat mornings", "stonechat at lunch"]));
    assert_eq!(window.value_of(&t("plan-provision-what")).await, "the redstart door");
    axe(&window, "draft-plan").await;
    window.shot("draft-plan").await;
    enter(&window, &t("components-draft-discard")).await;
    window.gone(&back).await;
    let hopes = window.script("return [...document.querySelectorAll('.plan-form textarea')].map((e) => e.value)").await;
    assert_eq!(hopes, serde_json::json!([""]), "the form is as at the start");
    tokio::time::sleep(PAUSE_IN_TYPING).await;
    window.kill();

    let window = Window::open(home.path()).await;
    unlock(&window).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    enter(&window, &t("plan-nav")).await;
    enter(&window, &t("plan-make")).await;
    window.says(&t("plan-outcome-words")).await;
    tokio::time::sleep(PAUSE_IN_TYPING).await;
    assert!(!window.shows("says", &back).await, "a discarded draft does not return");
}

/// Opens the menu of what can be added over rows with links and buttons, and closes it again.
async fn nothing_lies_over_the_menu(window: &Window) {
    window.press(&t("child-add")).await;
    let covered = "return [...document.querySelectorAll('[role=menuitem]')].filter((item) => {
        const { x, y, width, height } = item.getBoundingClientRect();
        return item.contains(document.elementFromPoint(x + width / 2, y + height / 2)) === false;
    }).map((item) => item.textContent.trim())";
    assert_eq!(window.script(covered).await, serde_json::json!([]), "covered");
    window.keys("\u{e00c}").await;
}

#[tokio::test]
async fn the_sample_child_is_marked_everywhere_counted_nowhere_and_permanently_removed() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 1000).await;
    set_up(&window).await;
    axe(&window, "children-empty").await;
    window.shot("children-empty").await;
    enter(&window, &t("sample-add")).await;
    window.heading("Sorrel (sample)").await;
    window.says(&t("sample-told")).await;
    axe(&window, "sample-child").await;
    window.shot("sample-child").await;

    enter(&window, &t("plan-nav")).await;
    window.says(&t("plan-earlier")).await;
    axe(&window, "sample-plan").await;
    window.shot("sample-plan").await;
    window.press("From ").await;
    window.script("document.getElementById('earlier').scrollIntoView(); return true").await;
    window.shot("sample-review").await;
    window.script("document.querySelector('h1').focus(); return true").await;
    enter(&window, &t("child-nav-overview")).await;
    window.heading("Sorrel (sample)").await;
    to_evidence(&window).await;
    let marked = "return [...document.querySelectorAll('main .tag')].some((e) => e.checkVisibility() && e.textContent.trim() === arguments[0])";
    let marked = marked.replace("arguments[0]", &format!("{:?}", t("sample-tag")));
    assert_eq!(window.script(&marked).await.as_bool(), Some(true), "evidence");
    axe(&window, "sample-evidence").await;
    window.shot("sample-evidence").await;
    nothing_lies_over_the_menu(&window).await;
    window.press(&t("shell-nav-children")).await;
    window.says("Sorrel (sample)").await;
    assert_eq!(window.script(&marked).await.as_bool(), Some(true), "children");
    axe(&window, "sample-children").await;
    window.shot("sample-children").await;
    window.press("Sorrel (sample)").await;
    window.heading("Sorrel (sample)").await;
    window.press(&t("child-journey-go")).await;
    window.says(&t("step-here")).await;
    assert_eq!(window.script(&marked).await.as_bool(), Some(true), "step");
    axe(&window, "sample-step").await;
    window.shot("sample-step").await;

    window.press(&t("shell-nav-today")).await;
    window.heading(&t("today-title")).await;
    assert!(!window.shows("says", "Sorrel").await, "a made-up child is not in Today");
    window.press(&t("shell-nav-children")).await;
    window.press(&t("statistics-link")).await;
    window.heading(&t("statistics-title")).await;
    window.says(&t_with("statistics-children", "count", "0")).await;
    window.shot("sample-figures").await;

    window.press(&t("shell-nav-children")).await;
    window.press("Sorrel (sample)").await;
    window.heading("Sorrel (sample)").await;
    enter(&window, &t("sample-remove")).await;
    window.says(&t_attribute("sample-remove", "what")).await;
    axe(&window, "sample-remove").await;
    window.shot("sample-remove").await;
    enter(&window, &t_attribute("sample-remove", "confirm")).await;
    window.heading(&t("children-title")).await;
    window.says(&t("children-empty-title")).await;
    assert!(!window.shows("says", "Sorrel").await);

    // If there are already children, one is added from Settings.
    add_child(&window, "Linnet Moss", 9).await;
    window.press(&t("shell-nav-settings")).await;
    window.heading(&t("settings-title")).await;
    window.press(&t("sample-title")).await;
    axe(&window, "settings-sample").await;
    enter(&window, &t("sample-add")).await;
    window.heading("Sorrel (sample)").await;
    window.press(&t("shell-nav-children")).await;
    window.says("Linnet Moss").await;
    window.shot("sample-and-a-child").await;
}
