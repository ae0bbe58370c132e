//! Tests protective notes: stored in the record, shown with the child they are about, and read before anything leaves
//! the app.

use navigator::wire::{
    Acknowledged, AttachForm, CalendarForm, ChildId, Code, Correction, Edit, FindKind, HistoryKind, ProtectedChild,
    ProtectionEndForm, ProtectionForm, ProtectionKind, ProtectionLine, TimelineLine, TimelineQuery,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

fn note(kind: ProtectionKind, who: &str, words: &str) -> ProtectionForm {
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let given_by = String::from("Mother, with the order of the court");
    ProtectionForm {
        kind,
        who: who.to_owned(),
        words: words.to_owned(),
        given_by,
        day,
        month,
        year,
        ..ProtectionForm::default()
    }
}

fn end(seq: u32, reason: &str) -> ProtectionEndForm {
    let [day, month, year] = ["23", "11", "2026"].map(str::to_owned);
    ProtectionEndForm { seq, reason: reason.to_owned(), day, month, year }
}

async fn protected(navigator: &Navigator, child: Option<&ChildId>) -> Vec<ProtectedChild> {
    navigator.protected_children(child.cloned()).await.accepted()
}

/// Returns what somebody who was shown these notes confirms.
fn seen(children: &[ProtectedChild]) -> Vec<Acknowledged> {
    let of = |one: &ProtectedChild| {
        let child = ChildId::from(one.child.id.as_str());
        let seen =
            |note: &ProtectionLine| Acknowledged { child: child.clone(), seq: note.seq, digest: note.digest.clone() };
        one.notes.iter().map(seen).collect::<Vec<_>>()
    };
    children.iter().flat_map(of).collect()
}

async fn lines(navigator: &Navigator, child: &ChildId) -> Vec<TimelineLine> {
    let query = TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() };
    navigator.timeline(query).await.unwrap().lines
}

async fn edit(navigator: &Navigator, child: &ChildId, edit: Edit) {
    let newest = navigator.preview_edit(child.to_owned(), edit.clone()).await.accepted().newest;
    navigator.edit_entry(child.to_owned(), edit, false, newest).await.accepted();
}

#[tokio::test]
async fn a_note_is_stored_shown_corrected_ended_and_undone() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    assert!(protected(&navigator, Some(&child)).await.is_empty() && protected(&navigator, None).await.is_empty());
    let father = note(ProtectionKind::MustNotKnow, "The father", "Where they live and go to school.");
    navigator.add_protection(child.clone(), father.clone()).await.accepted();
    let uncle = note(ProtectionKind::MustNotReceive, "The uncle", "No letters.");
    navigator.add_protection(child.clone(), uncle).await.accepted();
    let now = protected(&navigator, Some(&child)).await;
    assert_eq!(now[0].notes.iter().map(|note| note.who.as_str()).collect::<Vec<_>>(), ["The father", "The uncle"]);
    assert_eq!(now, protected(&navigator, None).await, "for one child as for all");
    let all = lines(&navigator, &child).await;
    let line = all.iter().rfind(|line| line.kind == HistoryKind::Protected).unwrap();
    assert_eq!(line.about.as_deref(), Some("Must not be told"));
    assert!(line.words.as_deref().unwrap().contains("Where they live") && line.days.is_some());
    assert!(line.tells_who && line.can_correct && line.can_take_back, "hidden with the names");
    let found = navigator.search(String::from("uncle")).await.unwrap();
    assert!(found.is_empty(), "that a word finds it would tell what it is about");
    let page = navigator.find_anything(String::from("uncle")).await.unwrap();
    assert!(page.groups.iter().all(|group| group.kind != FindKind::Record), "nor does the search box: {page:?}");
    // What is added to a note says as much as the note.
    edit(&navigator, &child, Edit::Add { seq: line.seq, words: String::from("Seen near Magpie Lane.") }).await;
    assert!(navigator.search(String::from("magpie")).await.unwrap().is_empty());
    assert!(navigator.find_anything(String::from("magpie")).await.unwrap().groups.is_empty());
    let added = lines(&navigator, &child).await.into_iter().find(|line| line.kind == HistoryKind::Added).unwrap();
    assert!(added.tells_who && added.words.is_some(), "hidden with the names");

    // Stored in the casebook, whoever opens it next.
    drop(navigator);
    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(protected(&navigator, None).await, now);

    // Corrected in the form that created it.
    let page = navigator.entry(child.clone(), Some(line.seq), None).await.unwrap();
    assert_eq!(page.now, Some(Correction::Protection { form: father.clone() }));
    let right = ProtectionForm { who: String::from("The mother’s former partner"), ..father };
    let to = Box::new(Correction::Protection { form: right });
    edit(&navigator, &child, Edit::Correct { seq: line.seq, to, reason: String::from("misheard") }).await;
    assert_eq!(protected(&navigator, Some(&child)).await[0].notes[0].who, "The mother’s former partner");

    // An ended note remains and is shown, but no longer applies. Its end can be undone.
    navigator.end_protection(child.clone(), end(line.seq, "The order has run out.")).await.unwrap();
    let page = navigator.protections(child.clone()).await.unwrap();
    assert_eq!((page.now.len(), page.ended.len()), (1, 1));
    let ended = page.ended[0].ended.clone().unwrap();
    assert_eq!((ended.on.as_str(), ended.reason.as_str()), ("2026-11-23", "The order has run out."));
    let again = navigator.end_protection(child.clone(), end(line.seq, "again")).await;
    assert_eq!(again.map_err(|failure| failure.code), Err(Code::NothingToUndo));
    edit(&navigator, &child, Edit::TakeBack { seq: ended.seq, reason: String::from("another order") }).await;
    assert_eq!(navigator.protections(child.clone()).await.unwrap().now.len(), 2);
    let done = navigator.last_done().await.unwrap().undo.unwrap();
    navigator.undo_last(done.number).await.unwrap();
    assert_eq!(navigator.protections(child.clone()).await.unwrap().now.len(), 1, "and restored");

    // A note that was written about the wrong child.
    let uncle = navigator.protections(child.clone()).await.unwrap().now[0].seq;
    edit(&navigator, &child, Edit::TakeBack { seq: uncle, reason: String::from("another child") }).await;
    assert!(protected(&navigator, Some(&child)).await.is_empty());
}

#[tokio::test]
async fn missing_fields_of_a_note_are_reported_and_nothing_is_written() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let whole = note(ProtectionKind::NoContact, "The father", "No contact.");
    let with = |change: &dyn Fn(&mut ProtectionForm)| {
        let mut form = whole.clone();
        change(&mut form);
        form
    };
    for (form, code, field) in [
        (with(&|form| form.who = String::from("  ")), Code::NameMissing, "who"),
        (with(&|form| form.words.clear()), Code::WordsMissing, "words"),
        (with(&|form| form.given_by.clear()), Code::NameMissing, "givenBy"),
        (with(&|form| form.month = String::from("13")), Code::EvidenceDateNotReal, "date"),
        (with(&|form| form.day = String::from("24")), Code::EvidenceDateInFuture, "date"),
    ] {
        let failure = navigator.add_protection(child.clone(), form).await.unwrap_err();
        assert_eq!((failure.code, failure.field.as_deref()), (code, Some(field)));
    }
    assert_eq!(lines(&navigator, &child).await.len(), 1);
    navigator.add_protection(child.clone(), whole).await.unwrap();
    let seq = navigator.protections(child.clone()).await.unwrap().now[0].seq;
    let early = ProtectionEndForm { day: String::from("19"), ..end(seq, "over") };
    for (form, code) in [(early, Code::DatesDisagree), (end(seq, " "), Code::ReasonMissing)] {
        assert_eq!(navigator.end_protection(child.clone(), form).await.unwrap_err().code, code);
    }
    assert_eq!(navigator.protections(child).await.unwrap().now.len(), 1);
}

#[tokio::test]
async fn nothing_leaves_before_every_note_was_read() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap();
    let letter = folder.path().join("letter.pdf");
    std::fs::write(&letter, b"%PDF-1.7\na letter").unwrap();
    let form = AttachForm::default();
    navigator.attach_file(child.clone(), form, letter).await.accepted();
    let file = navigator.evidence(child.clone()).await.unwrap().files[0].seq;
    let (copy, dates) = (folder.path().join("copy.pdf"), folder.path().join("dates.ics"));
    let of_one = |seen: &[Acknowledged]| CalendarForm {
        child: Some(child.clone()),
        seen: seen.to_vec(),
        ..CalendarForm::default()
    };
    let of_all = |seen: &[Acknowledged]| CalendarForm { seen: seen.to_vec(), ..CalendarForm::default() };
    // Without a note, no confirmation is needed.
    navigator.save_copy(child.clone(), file, Vec::new(), ExportPlace::picked(copy.clone())).await.unwrap();
    navigator.save_calendar(of_all(&[]), ExportPlace::picked(dates.clone())).await.unwrap();
    for path in [&copy, &dates] {
        std::fs::remove_file(path).unwrap();
    }

    for who in ["The father", "The grandfather"] {
        navigator
            .add_protection(child.clone(), note(ProtectionKind::MustNotReceive, who, "Nothing at all."))
            .await
            .unwrap();
    }
    // The same numbers for another child are other notes.
    let other = navigator.add_child(child_aged(10)).await.unwrap().id;
    let both = seen(&protected(&navigator, Some(&child)).await);
    let of_another: Vec<Acknowledged> =
        both.iter().map(|one| Acknowledged { child: other.clone(), ..one.clone() }).collect();
    for seen in [&[] as &[Acknowledged], &both[..1], &both[1..], &of_another] {
        let refusals = [
            navigator
                .save_copy(child.clone(), file, seen.to_vec(), ExportPlace::picked(copy.clone()))
                .await
                .map(|_| ()),
            navigator.save_calendar(of_one(seen), ExportPlace::picked(dates.clone())).await.map(|_| ()),
            navigator.save_calendar(of_all(seen), ExportPlace::picked(dates.clone())).await.map(|_| ()),
        ];
        for refused in refusals {
            assert_eq!(refused.map_err(|failure| failure.code), Err(Code::ProtectionNotSeen), "{seen:?}");
        }
        assert!(!copy.exists() && !dates.exists(), "nothing was written");
    }
    navigator.save_copy(child.clone(), file, both.clone(), ExportPlace::picked(copy.clone())).await.unwrap();
    navigator.save_calendar(of_one(&both), ExportPlace::picked(dates.clone())).await.unwrap();
    navigator.save_calendar(of_all(&both), ExportPlace::picked(dates.clone())).await.unwrap();
    assert!(copy.exists() && dates.exists());

    // A new note has not been read.
    navigator.add_protection(child.clone(), note(ProtectionKind::NoContact, "An aunt", "None.")).await.unwrap();
    let refused = navigator.save_copy(child.clone(), file, both, ExportPlace::picked(copy.clone())).await;
    assert_eq!(refused.map_err(|failure| failure.code), Err(Code::ProtectionNotSeen));
    // An ended note needs no confirmation.
    for one in navigator.protections(child.clone()).await.unwrap().now {
        navigator.end_protection(child.clone(), end(one.seq, "over")).await.unwrap();
    }
    navigator.save_copy(child.clone(), file, Vec::new(), ExportPlace::picked(copy)).await.unwrap();

    // No dates of an archived child leave, and no confirmation is needed.
    navigator.add_protection(other.clone(), note(ProtectionKind::NoContact, "An aunt", "None.")).await.unwrap();
    assert_eq!(protected(&navigator, None).await.len(), 1);
    navigator.archive_child(other.clone(), true).await.unwrap();
    assert!(protected(&navigator, None).await.is_empty());
    assert_eq!(protected(&navigator, Some(&other)).await.len(), 1, "it is still recorded for the child");
    navigator.save_calendar(of_all(&[]), ExportPlace::picked(dates)).await.unwrap();
}

#[tokio::test]
async fn a_note_that_was_corrected_is_read_again_before_anything_leaves() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let letter = folder.path().join("letter.pdf");
    std::fs::write(&letter, b"%PDF-1.7\na letter").unwrap();
    let form = AttachForm::default();
    navigator.attach_file(child.clone(), form, letter).await.accepted();
    let file = navigator.evidence(child.clone()).await.unwrap().files[0].seq;
    let father = note(ProtectionKind::MustNotReceive, "The father", "No letters.");
    navigator.add_protection(child.clone(), father.clone()).await.accepted();
    let first = seen(&protected(&navigator, Some(&child)).await);
    let (copy, dates) = (folder.path().join("copy.pdf"), folder.path().join("dates.ics"));
    let leaves = async |confirmed: &[Acknowledged]| {
        let of = |child: Option<&ChildId>| CalendarForm {
            child: child.cloned(),
            seen: confirmed.to_vec(),
            ..CalendarForm::default()
        };
        let all = [
            navigator
                .save_copy(child.clone(), file, confirmed.to_vec(), ExportPlace::picked(copy.clone()))
                .await
                .map(|_| ()),
            navigator.save_calendar(of(Some(&child)), ExportPlace::picked(dates.clone())).await.map(|_| ()),
            navigator.save_calendar(of(None), ExportPlace::picked(dates.clone())).await.map(|_| ()),
        ];
        all.map(|answer| answer.map_err(|failure| failure.code))
    };
    assert_eq!(leaves(&first).await, [Ok(()), Ok(()), Ok(())]);

    // A change of any part makes it another note.
    let corrections = [
        ProtectionForm { who: String::from("The mother"), ..father.clone() },
        ProtectionForm { words: String::from("Nothing, and no telephone call."), ..father.clone() },
        ProtectionForm { kind: ProtectionKind::NoContact, ..father.clone() },
        ProtectionForm { given_by: String::from("The social worker"), ..father.clone() },
        ProtectionForm { day: String::from("19"), ..father.clone() },
    ];
    for form in corrections {
        let to = Box::new(Correction::Protection { form: form.clone() });
        let correct = Edit::Correct { seq: first[0].seq, to, reason: String::from("misheard") };
        edit(&navigator, &child, correct).await;
        let refused = [Err(Code::ProtectionNotSeen); 3];
        assert_eq!(leaves(&first).await, refused, "{form:?}");
        let now = seen(&protected(&navigator, Some(&child)).await);
        assert_eq!(now[0].seq, first[0].seq);
        assert_eq!(now, seen(&protected(&navigator, None).await), "for one child as for all");
        assert_eq!(leaves(&now).await, [Ok(()), Ok(()), Ok(())]);
        // When the correction is undone, the note reads as it was read before.
        let done = navigator.last_done().await.unwrap().undo.unwrap();
        navigator.undo_last(done.number).await.unwrap();
        assert_eq!(leaves(&now).await, refused);
        assert_eq!(leaves(&first).await, [Ok(()), Ok(()), Ok(())]);
    }
}
