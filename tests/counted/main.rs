//! Tests how many allocations a walk, the start and a page make. That number is the same on every machine, so a slip that makes one
//! of them many times slower is found without a clock.
//!
//! Each limit is about three times what was counted when it was set. Everything is in one test, because allocations of a test
//! beside it would be counted too.

// A test fails by a panic, and says what it counted.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr)]

use acceptance::random_walk::{born, replay, walk};
use acceptance::{Dice, PACK, child_aged, choose_one, open_navigator};
use navigator::Content;
use navigator::wire::TodayAsked;
use pathway::{Act, Entry};

#[global_allocator]
static COUNTED: dhat::Alloc = dhat::Alloc;

#[tokio::test]
async fn a_walk_the_start_and_a_page_make_few_allocations() {
    let walks = walks();
    let choices = walks.iter().flat_map(|(_, entries)| entries).filter(|entry| matches!(entry.act, Act::Chose { .. }));
    let choices = u64::try_from(choices.count()).unwrap();
    assert!(choices > 500, "{choices} choices");
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let mut dice = Dice::new(7);
    for _ in 0..6 {
        choose_one(&navigator, &journey, &mut dice).await;
    }

    let _profiler = dhat::Profiler::builder().testing().build();
    let begun = allocations();
    for (pathway, entries) in &walks {
        std::hint::black_box(replay(pathway, born(9, 2), entries));
    }
    let walked = allocations();
    let before = dhat::HeapStats::get().curr_bytes;
    let content = std::hint::black_box(Content::shipped().unwrap());
    let kept = dhat::HeapStats::get().curr_bytes - before;
    drop(content);
    let loaded = allocations();
    std::hint::black_box(navigator.step(journey, None).await.unwrap());
    let stepped = allocations();
    std::hint::black_box(navigator.today(TodayAsked::default()).await.unwrap());
    let asked = allocations();
    drop((navigator, folder));

    eprintln!("{kept} bytes for the shipped content");
    assert!(kept < 40_000_000, "{kept} bytes for the shipped content");
    for (what, counted, most) in [
        ("for each choice of a walk", (walked - begun) / choices, 8),
        ("to load the shipped content", loaded - walked, 400_000),
        ("for the page of a step", stepped - loaded, 2_500),
        ("for the page of today", asked - stepped, 1_000),
    ] {
        eprintln!("{counted} allocations {what}");
        assert!(counted <= most, "{counted} allocations {what}; at most {most} are expected");
    }
}

fn allocations() -> u64 {
    dhat::HeapStats::get().total_blocks
}

/// Walks on every pathway, the same every time.
fn walks() -> Vec<(&'static pathway::Pathway, Vec<Entry>)> {
    let mut dice = Dice::new(2026);
    let pathways = PACK.pathways.iter().flat_map(|pathway| std::iter::repeat_n(pathway, 20));
    let mut rolls = || (0..80).map(|_| u8::try_from(dice.roll(256)).unwrap()).collect::<Vec<u8>>();
    pathways.map(|pathway| (pathway, walk(pathway, born(9, 2), &rolls()))).collect()
}
