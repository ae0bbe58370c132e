//! Tests statistics: counts over a real casebook; the file has small numbers hidden and no names.

use navigator::ExportPlace;
use navigator::wire::{Code, Figure, IndicatorKind, Indicators, Period, Shown, Speaker};

use acceptance::{child_aged, open_navigator};

fn parts(page: &Indicators, kind: IndicatorKind) -> Vec<(&str, Shown)> {
    let block = page.blocks.iter().find(|block| block.kind == kind).unwrap();
    block.parts.iter().map(|part| (part.id.as_str(), part.figure.in_file)).collect()
}

#[tokio::test]
async fn figures_are_counted_over_the_casebook_and_have_no_names() {
    let (folder, navigator) = open_navigator().await;
    for at in 0..12 {
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        if at < 5 {
            navigator.record_voice(child.clone(), Speaker::Child, String::from("the hall is loud")).await.unwrap();
        }
        if at < 3 {
            navigator.record_voice(child.clone(), Speaker::Parent, String::from("mornings are hard")).await.unwrap();
        }
        navigator
            .begin_journey(child.clone(), String::from(if at < 6 { "ebsa" } else { "autism" }), None)
            .await
            .unwrap();
        if at == 11 {
            navigator.archive_child(child, true).await.unwrap();
        }
    }
    let page = navigator.statistics(Period::ThisSchoolYear).await.unwrap();
    let count = |count| Shown::Count { count };
    assert_eq!(page.children.in_file, count(11), "archived children are left out");
    let nought = |count: &(&str, Shown)| count.1 != Shown::Count { count: 0 };
    let pathways: Vec<_> = parts(&page, IndicatorKind::UnderWayByPathway).into_iter().filter(nought).collect();
    let mut sorted = pathways.clone();
    sorted.sort_by_key(|(id, _)| *id);
    assert_eq!(sorted, [("autism", count(5)), ("ebsa", count(6))]);
    let heard = parts(&page, IndicatorKind::ChildHeard);
    assert_eq!(heard, [("heard", count(5)), ("not-heard", count(0)), ("nobody-asked", count(6))]);
    assert_eq!(parts(&page, IndicatorKind::BegunByAge)[1], ("5-to-10", count(11)));
    // The owner of the casebook sees a small number; the file does not have it.
    let parents = page.blocks.iter().find(|block| block.kind == IndicatorKind::ParentHeard).unwrap();
    assert_eq!(parents.parts[0].figure, Figure { count: 3, in_file: Shown::Few });
    let place = folder.path().join("figures.csv");
    navigator.save_statistics(Period::ThisSchoolYear, ExportPlace::picked(place.clone())).await.unwrap();
    let inside = folder.path().join("data/casebook/casebook.db");
    let refused = navigator.save_statistics(Period::ThisSchoolYear, ExportPlace::picked(inside)).await.unwrap_err();
    assert_eq!(refused.code, Code::FileNotSaved, "never over the casebook");
    let file = std::fs::read_to_string(&place).unwrap();
    assert!(file.contains("2026-09-01,2026-11-23,Children heard in the period,Heard,5\n"), "{file}");
    assert!(file.contains(",Parents or carers heard in the period,Heard,fewer than 5\n"), "{file}");
    let text = serde_json::to_string(&page).unwrap() + &file;
    assert!(!text.contains("Child of") && !text.contains("loud"));
    // Events of this year do not count in another.
    let last = navigator.statistics(Period::LastSchoolYear).await.unwrap();
    assert!(parts(&last, IndicatorKind::BegunByStage).iter().all(|(_, shown)| *shown == count(0)));
    assert_eq!((last.from.as_deref(), last.to.as_str()), (Some("2025-09-01"), "2026-08-31"));
    navigator.lock().await.unwrap();
    assert_eq!(navigator.statistics(Period::Before).await.unwrap_err().code, Code::Locked);
}
