//! Tests that children of five ages have different open routes, with a reason for each closed one.

use std::collections::BTreeSet;

use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};

#[tokio::test]
async fn five_ages_have_different_routes_on_autism_with_a_reason_for_each_closed_one() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    let mut sets = BTreeSet::new();
    for years in [4_i16, 9, 13, 16, 19] {
        add_child(&window, &format!("Child aged {years}"), years).await;
        begin(&window, "autism").await;
        window.script("document.querySelectorAll('details').forEach((d) => { d.open = true; }); return true").await;
        let open = window
            .script("return [...document.querySelectorAll('.choice:has(.choice__radio) .choice__words')].map((one) => one.textContent.replace(/[\\u2066-\\u2069]/g, '').trim()).sort().join(' / ')")
            .await;
        let open = open.as_str().unwrap().to_owned();
        assert!(!open.is_empty(), "at {years} a choice is open");
        let closed = window
            .script("return [...document.querySelectorAll('.route-card, li')].filter((e) => /Opens at|Was for children|Is for children/.test(e.innerText)).length")
            .await;
        window.shot(&format!("age-{years}")).await;
        assert!(closed.as_u64().unwrap() > 0, "at {years} the closed choices say for which age they are");
        sets.insert(open);
    }
    assert_eq!(sets.len(), 5, "{sets:#?}");
}
