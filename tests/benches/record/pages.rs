//! Measures how fast the pages of a paper are set and drawn: the whole record of a child, as its preview asks for it.
//!
//! A preview draws six pages at a time, and each request reads the record and sets the whole paper again. So ten pages are two
//! requests. The first paper after the start also reads the fonts; it is measured by itself.

use std::time::Instant;

use acceptance::Accepted;
use acceptance::measured::{Aim, Row, Runs};
use navigator::Navigator;
use navigator::wire::{ChildId, PaperForm, PaperKind, PaperPart};

use crate::crowd::{PASSPHRASE, make, navigator_on};
use crate::{ENTRIES, SEED};

/// How many pages are drawn.
const PAGES: u32 = 10;
const RUNS: usize = 20;
/// The limit in milliseconds for ten pages after the first paper, at the 95th percentile.
const BAR: f64 = 1000.0;

pub(crate) async fn measure() -> Row {
    let folder = tempfile::tempdir().unwrap();
    let child = make(folder.path(), 1, ENTRIES, SEED).await.remove(0);
    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.accepted();
    let begun = Instant::now();
    let count = ten_pages(&navigator, &child).await;
    let first = begun.elapsed();
    let mut ours = Runs::default();
    for _ in 0..RUNS {
        let begun = Instant::now();
        ten_pages(&navigator, &child).await;
        ours.0.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let what = format!("{PAGES} pages of a record of {ENTRIES} entries ({count} pages), set and drawn");
    let beside = (String::from("the first ten after the start"), Runs(vec![first.as_secs_f64() * 1000.0]));
    Row { what, unit: "ms", ours, beside: Some(beside), aim: Aim::AtMost(BAR) }
}

/// Asks for pages until there are ten. Returns how many the paper has.
async fn ten_pages(navigator: &Navigator, child: &ChildId) -> u32 {
    let parts = vec![PaperPart::ChildWords, PaperPart::ParentWords, PaperPart::OtherPeople, PaperPart::Notes];
    let form = PaperForm { kind: PaperKind::WholeRecord, parts, ..PaperForm::default() };
    let mut drawn = 0;
    loop {
        let shown = navigator.preview_paper(Some(child.clone()), form.clone(), drawn).await.accepted();
        std::hint::black_box(serde_json::to_vec(&shown).unwrap());
        drawn += u32::try_from(shown.pages.len()).unwrap();
        assert!(shown.count >= PAGES, "the paper has only {} pages", shown.count);
        if drawn >= PAGES {
            return shown.count;
        }
    }
}
