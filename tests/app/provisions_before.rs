//! Tests the support that earlier plans used and that is offered for another plan: the most useful first, and never with
//! anything that tells who another child is.

use navigator::Navigator;
use navigator::wire::{ChildForm, ChildId, Code, PlanForm, PlanProvision, ProtectionForm};

use crate::plan::plan_for;
use acceptance::{Accepted, child_aged, open_navigator};

async fn child(navigator: &Navigator, name: &str, known_as: &str) -> ChildId {
    let form = ChildForm { name: name.to_owned(), known_as: known_as.to_owned(), ..child_aged(9) };
    navigator.add_child(form).await.unwrap().id
}

fn support(what: &str, who: &str, how_often: &str) -> PlanProvision {
    let [what, who, how_often] = [what, who, how_often].map(str::to_owned);
    PlanProvision { id: String::new(), what, who, how_often }
}

/// Makes a plan for a child on these pathways.
async fn plan(navigator: &Navigator, child: &ChildId, pathways: &[&str], provision: Vec<PlanProvision>) {
    let mut journeys = Vec::new();
    for pathway in pathways {
        journeys.push(navigator.begin_journey(child.to_owned(), (*pathway).to_owned(), None).await.unwrap().id);
    }
    let form = PlanForm { provision, ..plan_for(&journeys.iter().collect::<Vec<_>>(), "27") };
    navigator.make_plan(child.to_owned(), form).await.accepted();
}

/// Returns what is offered for a plan of this child, in order.
async fn offered(navigator: &Navigator, child: &ChildId) -> Vec<String> {
    let rows = navigator.provisions_used_before(child.to_owned()).await.unwrap();
    assert!(rows.iter().all(|row| row.id.is_empty()), "a row that was taken over is a new row");
    rows.into_iter().map(|row| [row.what, row.who, row.how_often].join("|")).collect()
}

#[tokio::test]
async fn a_new_plan_is_offered_what_other_plans_used_and_most_of_all_on_the_same_pathway() {
    let (_folder, navigator) = open_navigator().await;
    let [wren, robin, finch, new] = [
        child(&navigator, "Wren Tallow", "").await,
        child(&navigator, "Robin Ashby", "").await,
        child(&navigator, "Finch Dell", "").await,
        child(&navigator, "Dove Marsh", "").await,
    ];
    assert_eq!(offered(&navigator, &new).await, Vec::<String>::new(), "nothing is invented");
    let door = || support("Meet at the side door", "Key adult", "every morning");
    let cards = || support("Now and next cards", "Teaching assistant", "every lesson");
    plan(&navigator, &wren, &["ebsa"], vec![door()]).await;
    plan(&navigator, &robin, &["autism"], vec![cards(), support("Quiet table", "", "")]).await;
    plan(&navigator, &finch, &["autism"], vec![cards()]).await;
    let [door, cards, table] = [
        "Meet at the side door|Key adult|every morning",
        "Now and next cards|Teaching assistant|every lesson",
        "Quiet table||",
    ];
    assert_eq!(offered(&navigator, &new).await, [cards, door, table]);
    navigator.begin_journey(new.clone(), String::from("ebsa"), None).await.unwrap();
    assert_eq!(offered(&navigator, &new).await, [door, cards, table]);

    // A plan that was undone offers nothing, and neither does the child made for training.
    let made = navigator.plan(wren.clone()).await.unwrap().current[0].line.plan;
    navigator.take_back_plan(wren, made).await.unwrap();
    let sample = navigator.add_sample().await.unwrap().id;
    assert_eq!(offered(&navigator, &new).await, [cards, table]);
    assert_eq!(offered(&navigator, &sample).await, [cards, table]);
    let unknown = navigator.provisions_used_before(ChildId::from("nobody")).await;
    assert_eq!(unknown.unwrap_err().code, Code::UnknownChild);
    navigator.lock().await.unwrap();
    assert_eq!(navigator.provisions_used_before(new).await.unwrap_err().code, Code::Locked);
}

#[tokio::test]
async fn nothing_is_offered_that_tells_who_a_child_is() {
    let (_folder, navigator) = open_navigator().await;
    let sam = child(&navigator, "Samira O’Hara", "Sam").await;
    let new = child(&navigator, "Dove Marsh", "").await;
    let rows = vec![
        support("Read with Sam at noon", "", ""),
        support("Sams own peg", "", ""),
        support("Ask mrs ohara’s sister", "Mrs O'Hara", ""),
        support("Lunch with dove", "", ""),
        support("Library time at elm school", "", ""),
        support("Collected by aunt Tern only", "", ""),
        support("Sit with Tom", "", ""),
        support("Zones of Regulation", "Samira and a friend", "Monday with Sam"),
        support("Quiet table", "Key adult", "Monday to Friday"),
    ];
    let note = ProtectionForm {
        who: String::from("Aunt, Ms Tern"),
        words: String::from("No contact."),
        given_by: String::from("Court order"),
        day: String::from("2"),
        month: String::from("11"),
        year: String::from("2026"),
        ..ProtectionForm::default()
    };
    navigator.add_protection(sam.clone(), note).await.accepted();
    plan(&navigator, &sam, &[], rows).await;
    assert_eq!(offered(&navigator, &new).await, ["Quiet table|Key adult|Monday to Friday"]);

    // Another child's plan has the same words, so they are no name of one child's friend.
    let other = child(&navigator, "Lark Reed", "").await;
    plan(&navigator, &other, &[], vec![support("Zones of Regulation", "", ""), support("Sit with Tom", "", "")]).await;
    let now = offered(&navigator, &new).await;
    assert_eq!(now.iter().filter(|row| row.starts_with("Zones of Regulation")).count(), 1, "{now:?}");

    // A child who is added later, or a name that is corrected, is respected at once.
    child(&navigator, "Tom Teal", "").await;
    assert!(!offered(&navigator, &new).await.iter().any(|row| row.contains("Tom")));
    let renamed = ChildForm { name: String::from("Quiet Reed"), ..child_aged(9) };
    navigator.save_child(other.clone(), renamed).await.unwrap();
    assert!(!offered(&navigator, &new).await.iter().any(|row| row.contains("Quiet")));
    let again = ChildForm { name: String::from("Lark Reed"), ..child_aged(9) };
    navigator.save_child(other, again).await.unwrap();
    assert!(!offered(&navigator, &new).await.iter().any(|row| row.contains("Quiet")), "a former name is a name");
}
