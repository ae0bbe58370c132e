//! Tests that what is about a child's safety comes first on every list, and that urgent help is not forgotten.

use navigator::Navigator;
use navigator::wire::{
    ChildSort, ChildrenAsked, Code, EvidenceForm, NeedKind, NextKind, PaperForm, PaperKind, PaperPart, Speaker,
    TodayAsked, TodayGroupKind, TodayItem, TodayWhy,
};

use acceptance::{Accepted, Dice, child_aged, choose_one, open_navigator, walk_to};

use crate::paper::{form, written};

/// Returns the first group of Today.
async fn first(navigator: &Navigator) -> Vec<TodayItem> {
    let group = navigator.today(TodayAsked::default()).await.unwrap().groups.remove(0);
    assert_eq!(group.kind, TodayGroupKind::First);
    group.items
}

/// Returns what each child needs first, in the order of the list.
async fn needs(navigator: &Navigator) -> Vec<(String, Option<NeedKind>)> {
    let list = navigator.children(ChildrenAsked::default()).await.unwrap();
    list.children.into_iter().map(|row| (row.name, row.needs.first().map(|need| need.kind))).collect()
}

#[tokio::test]
async fn urgent_help_is_first_on_every_list_until_it_is_written_what_was_done() {
    let (_folder, navigator) = open_navigator().await;
    let other = navigator.add_child(child_aged(11)).await.accepted().id;
    navigator.begin_journey(other, String::from("ebsa"), None).await.accepted();
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let words = String::from("He hit me again.");
    navigator.note_urgent(child.clone(), String::from("abuse-or-neglect"), words.clone()).await.accepted();

    let today = first(&navigator).await;
    assert_eq!((today[0].why, today[0].child.id.as_str(), today[0].safety), (TodayWhy::Urgent, child.as_str(), true));
    let sign = today[0].sign.as_ref().map(|sign| sign.id.as_str());
    assert_eq!(sign, Some("abuse-or-neglect"), "the row names what was noted");
    assert!(!format!("{today:?}").contains(&words), "nobody reads over a shoulder what was said");
    assert_eq!(needs(&navigator).await[0], (String::from("Child of 9"), Some(NeedKind::Safety)));
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.next.items[0].kind, NextKind::Sign);

    assert_eq!(page.next.items[0].said.as_deref(), Some(words.as_str()));

    // What is written and decided about something else does not end it.
    navigator.add_child_note(child.clone(), String::from("Brought back a library book.")).await.accepted();
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    choose_one(&navigator, &journey, &mut Dice::new(1)).await;
    assert_eq!(first(&navigator).await[0].why, TodayWhy::Urgent);

    navigator.answer_urgent(child.clone(), String::from("The safeguarding lead was told at 10:40.")).await.accepted();
    let twice = navigator.answer_urgent(child.clone(), String::from("Again")).await.unwrap_err();
    assert_eq!(twice.code, Code::NothingToAnswer);
    assert!(first(&navigator).await.iter().all(|item| item.why != TodayWhy::Urgent));
    assert!(needs(&navigator).await.iter().all(|(_, kind)| *kind != Some(NeedKind::Safety)));
}

#[tokio::test]
async fn a_step_about_safety_comes_before_what_is_overdue() {
    let (folder, navigator) = open_navigator().await;
    let late = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.begin_journey(late, String::from("ebsa"), None).await.accepted();
    drop(navigator);
    let navigator = acceptance::open_on(folder.path(), "2027-02-01").await;
    let child = navigator.add_child(child_aged(14)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "keep-safe").await;
    let groups = navigator.today(TodayAsked::default()).await.unwrap().groups.into_iter();
    let items = groups.flat_map(|group| group.items.into_iter().map(move |item| (group.kind, item)));
    let order: Vec<(TodayGroupKind, bool, String)> =
        items.map(|(kind, item)| (kind, item.safety, item.child.words)).take(2).collect();
    let safety = (TodayGroupKind::First, true, String::from("Child of 14"));
    assert_eq!(order, [safety, (TodayGroupKind::Overdue, false, String::from("Child of 9"))]);
    assert_eq!(needs(&navigator).await[0], (String::from("Child of 14"), Some(NeedKind::Safety)));
    let due = first(&navigator).await.remove(0).due.map(|due| due.on);
    assert_eq!(due.as_deref(), Some("2027-02-01"), "one day of a step about safety is the day itself");
    // Whatever order was asked for, and whatever is recorded of the child.
    navigator.record_voice(child.clone(), Speaker::Child, String::from("I am scared.")).await.accepted();
    let sorts = [ChildSort::Needs, ChildSort::Name, ChildSort::Age, ChildSort::Setting, ChildSort::Touched];
    for sort in sorts.into_iter().chain([ChildSort::Untouched]) {
        let asked = ChildrenAsked { sort, ..ChildrenAsked::default() };
        assert_eq!(navigator.children(asked).await.unwrap().children[0].name, "Child of 14", "{sort:?}");
    }
}

#[tokio::test]
async fn notes_are_in_no_paper_that_leaves_them_out() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let evidence = EvidenceForm {
        evidence: String::from("hearing-check"),
        day: String::from("9"),
        month: String::from("11"),
        year: String::from("2026"),
        note: String::from("glue ear, seen by the clinic"),
        ..EvidenceForm::default()
    };
    navigator.record_evidence(child.clone(), evidence).await.accepted();
    let words = String::from("He hit me again.");
    navigator.note_urgent(child.clone(), String::from("abuse-or-neglect"), words.clone()).await.accepted();
    for kind in [PaperKind::EhcEvidence, PaperKind::WholeRecord] {
        let form = form(kind);
        let without = written(&navigator, folder.path(), Some(&child), form.clone()).await;
        assert!(!without.contains("glue ear") && !without.contains(&words), "{kind:?}: {without}");
        let form = PaperForm { parts: vec![PaperPart::Notes], ..form };
        let with = written(&navigator, folder.path(), Some(&child), form.clone()).await;
        assert!(with.contains("glue ear") && !with.contains(&words), "{kind:?}, safety was not asked for: {with}");
        let form = PaperForm { parts: vec![PaperPart::Notes, PaperPart::Safety], ..form };
        let with = written(&navigator, folder.path(), Some(&child), form).await;
        assert!(with.contains("glue ear"), "{kind:?}: {with}");
        // A request for an assessment says nothing of what is protective.
        assert_eq!(with.contains(&words), kind == PaperKind::WholeRecord, "{kind:?}: {with}");
    }
}
