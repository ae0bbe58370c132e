//! Tests the letterheads: one in general and one for the children of a setting, chosen before a paper is made and remembered.

use navigator::Navigator;
use navigator::wire::{ChildForm, ChildId, LetterheadForm, PaperForm, PaperFormat, PaperKind};

use acceptance::{Accepted, child_aged, open_navigator, open_on};

use crate::paper::{form, words};

async fn save(navigator: &Navigator, setting: &str, name: &str) {
    let [setting, name] = [setting, name].map(String::from);
    let letterhead = LetterheadForm { setting, name, ..LetterheadForm::default() };
    navigator.save_letterhead(letterhead).await.accepted();
}

async fn child_at(navigator: &Navigator, name: &str, setting: &str) -> ChildId {
    let [name, setting] = [name, setting].map(String::from);
    navigator.add_child(ChildForm { name, setting, ..child_aged(9) }).await.accepted().id
}

/// The letterhead with which papers about a child begin.
async fn begins(navigator: &Navigator, child: &ChildId) -> String {
    navigator.papers(Some(child.clone())).await.accepted().letterhead
}

/// Makes a plan with a letterhead, or with the one that is offered, and returns what it says.
async fn made(navigator: &Navigator, folder: &std::path::Path, child: &ChildId, letterhead: Option<&str>) -> String {
    let letterhead = letterhead.map(str::to_owned);
    let form = PaperForm { letterhead, ..form(PaperKind::Profile) };
    let path = folder.join("paper.docx");
    let _ = std::fs::remove_file(&path);
    let place = navigator::ExportPlace::picked(path.clone());
    navigator.save_paper(Some(child.clone()), form, PaperFormat::Word, Vec::new(), place).await.accepted();
    words(&path)
}

#[tokio::test]
async fn a_paper_has_the_letterhead_of_the_childs_setting_and_the_choice_is_remembered() {
    let (folder, navigator) = open_navigator().await;
    let elm = child_at(&navigator, "Wren Tallow", "Elm School").await;
    let ann = child_at(&navigator, "Linnet Moss", "St Ann’s School").await;
    let ash = child_at(&navigator, "Robin Reed", "Ash School").await;
    save(&navigator, "", "Heron Trust").await;
    assert!(navigator.papers(Some(elm.clone())).await.accepted().has_letterhead);
    save(&navigator, "Elm School", "Elm Primary").await;
    save(&navigator, "St. Ann's School", "St Ann’s, Office").await;
    let page = navigator.letterheads().await.accepted();
    let names: Vec<_> = page.all.iter().map(|one| (one.setting.as_str(), one.name.as_str())).collect();
    assert_eq!(names, [("", "Heron Trust"), ("Elm School", "Elm Primary"), ("St. Ann's School", "St Ann’s, Office")]);
    assert_eq!(page.settings, ["Ash School", "Elm School", "St. Ann's School"], "each setting once");

    for (child, own, others) in [
        (&elm, "Elm Primary", ["Heron Trust", "St Ann’s, Office"]),
        (&ann, "St Ann’s, Office", ["Heron Trust", "Elm Primary"]),
        (&ash, "Heron Trust", ["Elm Primary", "St Ann’s, Office"]),
    ] {
        let text = made(&navigator, folder.path(), child, None).await;
        assert!(text.contains(own) && !others.iter().any(|other| text.contains(other)), "{own}: {text}");
    }

    // Another one is chosen for the children of one setting, and for no others.
    let text = made(&navigator, folder.path(), &ash, Some("Elm School")).await;
    assert!(text.contains("Elm Primary"), "{text}");
    assert_eq!([begins(&navigator, &ash).await, begins(&navigator, &ann).await], ["Elm School", "St. Ann's School"]);
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-11-24").await;
    assert_eq!(begins(&navigator, &ash).await, "Elm School", "remembered");
    made(&navigator, folder.path(), &ash, Some("")).await;
    assert_eq!(begins(&navigator, &ash).await, "", "and forgotten again");
    made(&navigator, folder.path(), &elm, Some("")).await;
    assert_eq!(begins(&navigator, &elm).await, "", "the general one was chosen for them");

    // An empty letterhead of a setting is gone.
    save(&navigator, "Elm School", "").await;
    let page = navigator.letterheads().await.accepted();
    assert!(page.all.iter().all(|one| one.setting != "Elm School"), "{:?}", page.all);
}
