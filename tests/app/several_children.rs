//! Tests what is done for several children at once: a note, putting off, the same paper, dates, and the archive.

use navigator::Navigator;
use navigator::wire::{
    Acknowledged, CalendarForm, ChildId, Code, HistoryKind, NoteForm, PaperForm, PaperFormat, PaperKind,
    ProtectionForm, PutOffForm, TimelineQuery, TodayGroupKind,
};

use acceptance::{Accepted, child_aged, open_navigator, walk_to};

use crate::today::today;

/// Three children: at a first step that is due in a week, at a step about safety, and on no pathway.
async fn three(navigator: &Navigator) -> Vec<ChildId> {
    let mut children = Vec::new();
    for years in [9, 14, 11] {
        children.push(navigator.add_child(child_aged(years)).await.accepted().id);
    }
    navigator.begin_journey(children[0].clone(), String::from("ebsa"), None).await.accepted();
    let unsafe_one = children[1].clone();
    let journey = navigator.begin_journey(unsafe_one.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(navigator, &unsafe_one, &journey, "keep-safe").await;
    children
}

async fn entries(navigator: &Navigator, child: &ChildId, kind: HistoryKind) -> usize {
    let query = TimelineQuery { child: child.to_owned(), kind: Some(kind), ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.unwrap().lines;
    lines.iter().filter(|line| line.taken_back.is_none()).count()
}

async fn undo(navigator: &Navigator) {
    let done = navigator.last_done().await.unwrap().undo.unwrap();
    navigator.undo_last(done.number).await.accepted();
}

#[tokio::test]
async fn a_note_about_several_is_one_act() {
    let (_folder, navigator) = open_navigator().await;
    let children = three(&navigator).await;
    let refused = navigator.note_for_children(children.clone(), String::new()).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::WordsMissing, Some("words")));
    let unknown = [children.clone(), vec!["nobody".into()]].concat();
    let note = || NoteForm::from(String::from("At the transition evening"));
    assert_eq!(navigator.note_for_children(unknown, note()).await.unwrap_err().code, Code::UnknownChild);
    navigator.note_for_children(children.clone(), note()).await.accepted();
    for child in &children {
        assert_eq!(entries(&navigator, child, HistoryKind::Note).await, 1);
    }
    undo(&navigator).await;
    for child in &children {
        assert_eq!(entries(&navigator, child, HistoryKind::Note).await, 0);
    }
}

#[tokio::test]
async fn what_is_due_of_several_is_put_off_together_and_safety_is_not() {
    let (_folder, navigator) = open_navigator().await;
    let children = three(&navigator).await;
    let [day, month, year, why] = ["7", "12", "2026", "INSET days"].map(String::from);
    let form = PutOffForm { day, month, year, why, knows_late: false };
    let nothing = navigator.put_off_for_children(children[1..].to_vec(), form.clone()).await.unwrap_err();
    assert_eq!(nothing.code, Code::NothingToPutOff);
    let done = navigator.put_off_for_children(children.clone(), form.clone()).await.accepted();
    assert_eq!((done.done, done.of), (1, 3));
    let groups = today(&navigator).await.groups;
    let count = |kind| groups.iter().find(|group| group.kind == kind).unwrap().count;
    assert_eq!((count(TodayGroupKind::First), count(TodayGroupKind::PutOff)), (1, 1));
    let again = navigator.put_off_for_children(children, form).await.unwrap_err();
    assert_eq!(again.code, Code::NothingToPutOff, "it is put off already");
    undo(&navigator).await;
    assert!(
        today(&navigator).await.groups.iter().all(|group| group.kind != TodayGroupKind::PutOff || group.count == 0)
    );
}

#[tokio::test]
async fn the_same_paper_is_saved_for_each_without_a_name_and_notes_are_read_first() {
    let (folder, navigator) = open_navigator().await;
    let children = three(&navigator).await;
    let out = tempfile::tempdir().unwrap();
    let form = PaperForm { kind: PaperKind::Meeting, for_whom: String::from("The meeting"), ..PaperForm::default() };
    let save = |form: PaperForm, seen: Vec<Acknowledged>| {
        navigator.save_papers(children.clone(), form, PaperFormat::Word, seen, out.path().to_owned())
    };
    let for_nobody = PaperForm { for_whom: String::new(), ..form.clone() };
    assert_eq!(save(for_nobody, Vec::new()).await.unwrap_err().code, Code::RecipientMissing);
    let [who, words, day, month, year] = ["Dad", "Lives elsewhere", "2", "11", "2026"].map(String::from);
    let given_by = String::from("Mum");
    let note = ProtectionForm { who, words, given_by, day, month, year, ..ProtectionForm::default() };
    navigator.add_protection(children[2].clone(), note).await.accepted();
    assert_eq!(save(form.clone(), Vec::new()).await.unwrap_err().code, Code::ProtectionNotSeen);
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0, "nothing is saved before every note was read");

    let marked = navigator.protected_children(None).await.unwrap();
    let seen: Vec<Acknowledged> = marked
        .iter()
        .flat_map(|one| one.notes.iter().map(|note| (one.child.id.clone(), note)))
        .map(|(child, note)| Acknowledged { child: child.into(), seq: note.seq, digest: note.digest.clone() })
        .collect();
    // A note about one of them names whom it is for. A decision about a note of one child is none about another child.
    let despite = PaperForm {
        for_whom: String::from("Dad"),
        despite: vec![seen[0].seq],
        why: String::from("A court ordered it."),
        ..form.clone()
    };
    for refused in [PaperForm { despite: Vec::new(), ..despite.clone() }, despite] {
        assert_eq!(save(refused, seen.clone()).await.unwrap_err().code, Code::RecipientProtected);
        assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0, "nothing is saved about the others either");
    }
    let done = save(form.clone(), seen.clone()).await.accepted();
    assert_eq!((done.done, done.of), (3, 3));
    save(form.clone(), seen.clone()).await.accepted();
    let mut names: Vec<String> =
        std::fs::read_dir(out.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let expected: Vec<String> = (1..=6).map(|number| format!("stepping-stones-meeting-{number}.docx")).collect();
    assert_eq!(names, expected, "a second time replaces nothing");
    for child in &children {
        assert_eq!(entries(&navigator, child, HistoryKind::Paper).await, 2);
    }
    let inside = folder.path().join("data/casebook");
    let refused = navigator.save_papers(children.clone(), form, PaperFormat::Word, seen, inside).await.unwrap_err();
    assert_eq!(refused.code, Code::FileNotSaved, "never into the casebook");
}

#[tokio::test]
async fn a_calendar_file_has_the_dates_of_those_who_were_chosen() {
    let (_folder, navigator) = open_navigator().await;
    let children = three(&navigator).await;
    let dates = async |children: Vec<ChildId>| {
        navigator.calendar_file(CalendarForm { children, ..CalendarForm::default() }).await.unwrap().1
    };
    let all = dates(Vec::new()).await;
    let each = [dates(vec![children[0].clone()]).await, dates(children[1..].to_vec()).await];
    assert!(each[0] > 0 && each.iter().sum::<u32>() == all, "{each:?} of {all}");
}

#[tokio::test]
async fn archiving_several_is_one_act() {
    let (_folder, navigator) = open_navigator().await;
    let children = three(&navigator).await;
    navigator.archive_children(children, true).await.accepted();
    assert_eq!(navigator.children(String::new()).await.unwrap().archived, 3);
    undo(&navigator).await;
    assert_eq!(navigator.children(String::new()).await.unwrap().archived, 0, "one undo brings all back");
}
