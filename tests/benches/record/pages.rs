//! Measures how fast the pages of a paper are set and drawn: the whole record of a child, as its preview asks for it.
//!
//! A preview draws six pages at a time, and each request reads the record and sets the whole paper again. So ten pages are two
//! requests. The first paper after the start also reads the fonts; it is measured by itself.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use acceptance::Accepted;
use navigator::Navigator;
use navigator::wire::{ChildId, PaperForm, PaperKind, PaperPart};

use crate::crowd::{PASSPHRASE, make, navigator_on};
use crate::{ENTRIES, Runs, SEED};

/// How many pages are drawn.
const PAGES: u32 = 10;
const RUNS: usize = 20;
/// The limit for ten pages after the first paper, at the 95th percentile.
const BAR: Duration = Duration::from_secs(1);

/// Returns what was measured in words, and whether it is below its limit.
pub(crate) async fn measure() -> (String, bool) {
    let folder = tempfile::tempdir().unwrap();
    let child = make(folder.path(), 1, ENTRIES, SEED).await.remove(0);
    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.accepted();
    let begun = Instant::now();
    let (count, bytes) = ten_pages(&navigator, &child).await;
    let first = begun.elapsed();
    let mut runs = Runs::default();
    for _ in 0..RUNS {
        let begun = Instant::now();
        ten_pages(&navigator, &child).await;
        runs.add(begun.elapsed(), bytes);
    }
    let ms = |took: Duration| took.as_secs_f64() * 1000.0;
    let mut text = format!(
        "\nPapers: at least {PAGES} pages of the whole record of a child with {ENTRIES} entries ({count} pages), set and drawn as its \
         preview asks for them, {RUNS} runs. Milliseconds.\n\n"
    );
    let _ = writeln!(text, "{:<26} {:>8} {:>8} {:>8}  {:>8} {:>9}", "", "p50", "p95", "max", "first", "bytes");
    let _ = writeln!(
        text,
        "{:<26} {:>8.0} {:>8.0} {:>8.0}  {:>8.0} {:>9}",
        "ten pages",
        ms(runs.percentile(50)),
        ms(runs.percentile(95)),
        ms(runs.percentile(100)),
        ms(first),
        runs.bytes
    );
    let is_well = runs.percentile(95) <= BAR;
    let _ = writeln!(
        text,
        "\nTen pages {} {} ms at p95.",
        if is_well { "stay below" } else { "are over" },
        BAR.as_millis()
    );
    (text, is_well)
}

/// Asks for pages until there are ten. Returns how many the paper has, and the most bytes of an answer.
async fn ten_pages(navigator: &Navigator, child: &ChildId) -> (u32, usize) {
    let parts = vec![PaperPart::ChildWords, PaperPart::ParentWords, PaperPart::OtherPeople, PaperPart::Notes];
    let form = PaperForm { kind: PaperKind::WholeRecord, parts, ..PaperForm::default() };
    let (mut drawn, mut bytes) = (0, 0);
    loop {
        let shown = navigator.preview_paper(Some(child.clone()), form.clone(), drawn).await.accepted();
        bytes = bytes.max(serde_json::to_vec(&shown).unwrap().len());
        drawn += u32::try_from(shown.pages.len()).unwrap();
        assert!(shown.count >= PAGES, "the paper has only {} pages", shown.count);
        if drawn >= PAGES {
            return (shown.count, bytes);
        }
    }
}
