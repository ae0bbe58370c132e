//! A date that is not wholly known is recorded, shown and printed as such. Nothing is counted from it.

use navigator::Navigator;
use navigator::wire::{
    AheadKind, ChildId, Code, Correction, Edit, EvidenceForm, PaperKind, ProtectionEndForm, ProtectionForm,
    TimelineQuery,
};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

use crate::paper::{form, written};

/// What is typed, what a page is sent, and what a paper prints.
const KNOWN: [([&str; 3], &str, &str); 4] = [
    (["9", "5", "2023"], "2023-05-09", "9 May 2023"),
    (["", "5", "2023"], "2023-05", "May 2023"),
    (["", "", "2024"], "2024", "2024"),
    (["", "", ""], "not-known", "date not known"),
];

fn report(evidence: &str, [day, month, year]: [&str; 3], said_by: &str) -> EvidenceForm {
    EvidenceForm {
        evidence: evidence.to_owned(),
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
        not_known: year.is_empty(),
        said_by: said_by.to_owned(),
        ..EvidenceForm::default()
    }
}

fn note([day, month, year]: [&str; 3], not_known: bool) -> ProtectionForm {
    let (who, words, given_by) = (String::from("The uncle"), String::from("No letters."), String::from("Mother"));
    let [day, month, year] = [day, month, year].map(str::to_owned);
    ProtectionForm { who, words, given_by, day, month, year, not_known, ..ProtectionForm::default() }
}

async fn dated(navigator: &Navigator, child: &ChildId) -> Vec<(String, String)> {
    let held = navigator.evidence(child.clone()).await.accepted().held;
    held.into_iter().map(|item| (item.held.said_by, item.held.on)).collect()
}

#[tokio::test]
async fn evidence_has_its_date_as_far_as_it_is_known_on_every_page_and_paper() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    for (typed, sent, _) in KNOWN {
        navigator.record_evidence(child.clone(), report("hearing-check", typed, sent)).await.accepted();
    }
    drop(navigator);
    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.accepted();

    // Newest first; what has no date is not newer than anything.
    let of = |sent: &str| (sent.to_owned(), sent.to_owned());
    let all = ["2024", "2023-05-09", "2023-05", "not-known"].map(of);
    assert_eq!(dated(&navigator, &child).await, all);
    let lines = navigator.timeline(TimelineQuery { child: child.clone(), ..TimelineQuery::default() }).await.accepted();
    let mut days: Vec<_> = lines.lines.into_iter().filter_map(|line| line.days).map(|days| days.from).collect();
    days.reverse();
    assert_eq!(days, KNOWN.map(|(_, sent, _)| sent));

    for kind in [PaperKind::WholeRecord, PaperKind::EhcEvidence] {
        let text = written(&navigator, folder.path(), Some(&child), form(kind)).await;
        for (_, _, printed) in KNOWN {
            assert!(text.contains(printed), "{kind:?}: {printed} in {text}");
        }
        assert!(!text.contains("1 May 2023") && !text.contains("1 January 2024"), "an invented day: {text}");
    }
}

#[tokio::test]
async fn a_date_that_nobody_typed_is_refused_unless_somebody_says_that_it_is_not_known() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let empty = ["", "", ""];
    let refused = |code| Some((code, Some(String::from("date"))));
    for (typed, not_known) in [(empty, false), (["", "", "2024"], true)] {
        let held = EvidenceForm { not_known, ..report("hearing-check", typed, "School nurse") };
        let failure = navigator.record_evidence(child.clone(), held).await.err();
        assert_eq!(failure.map(|failure| (failure.code, failure.field)), refused(Code::DateOrNotKnown));
        let failure = navigator.add_protection(child.clone(), note(typed, not_known)).await.err();
        assert_eq!(failure.map(|failure| (failure.code, failure.field)), refused(Code::DateOrNotKnown));
    }
    // The age on that day decides whose word consent is.
    for typed in [empty, ["", "5", "2026"]] {
        let consent = report("consent-to-refer", typed, "Sorrel");
        let failure = navigator.record_evidence(child.clone(), consent).await.err();
        assert_eq!(failure.map(|failure| (failure.code, failure.field)), refused(Code::EvidenceDateNotReal));
    }
    assert!(dated(&navigator, &child).await.is_empty());
    assert!(navigator.protections(child).await.accepted().now.is_empty());
}

#[tokio::test]
async fn a_protective_note_says_that_it_is_not_known_since_when_and_can_be_ended_and_corrected() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.add_protection(child.clone(), note(["", "", ""], true)).await.accepted();
    let from = async || {
        let page = navigator.protections(child.clone()).await.accepted();
        page.now.iter().chain(&page.ended).map(|note| (note.seq, note.from.clone())).collect::<Vec<_>>()
    };
    let all = from().await;
    let [(seq, since)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(since, "not-known");

    // It comes back as typed, and a correction gives the part that is known now.
    let now = navigator.entry(child.clone(), Some(*seq), None).await.accepted().now;
    assert_eq!(now, Some(Correction::Protection { form: note(["", "", ""], true) }));
    let to = Box::new(Correction::Protection { form: note(["", "3", "2026"], false) });
    let edit = Edit::Correct { seq: *seq, to, reason: String::from("the order came") };
    let newest = navigator.preview_edit(child.clone(), edit.clone()).await.accepted().newest;
    navigator.edit_entry(child.clone(), edit, false, newest).await.accepted();
    assert_eq!(from().await[0].1, "2026-03");

    let end = |month: &str| ProtectionEndForm {
        seq: *seq,
        reason: String::from("The order ended."),
        day: String::from("1"),
        month: month.to_owned(),
        year: String::from("2026"),
    };
    let early = navigator.end_protection(child.clone(), end("2")).await.err().map(|failure| failure.code);
    assert_eq!(early, Some(Code::DatesDisagree));
    navigator.end_protection(child.clone(), end("3")).await.accepted();

    navigator.add_protection(child.clone(), note(["", "", ""], true)).await.accepted();
    let (undated, _) = from().await[0].clone();
    let end = ProtectionEndForm { seq: undated, ..end("1") };
    navigator.end_protection(child.clone(), end).await.accepted();
    assert!(navigator.protections(child).await.accepted().now.is_empty());
}

#[tokio::test]
async fn no_time_is_counted_from_evidence_of_which_the_day_is_not_known() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let reviews = async || {
        let months = navigator.lookahead(child.clone()).await.accepted().months;
        let events = months.into_iter().flat_map(|month| month.events);
        let reviews = events.filter(|event| event.kind == AheadKind::Recurring);
        reviews.map(|event| event.on).collect::<Vec<_>>()
    };
    for typed in [["", "6", "2026"], ["", "", "2026"], ["", "", ""]] {
        navigator.record_evidence(child.clone(), report("law-ehc-plan", typed, "the council")).await.accepted();
    }
    assert!(reviews().await.is_empty());
    let known = report("law-ehc-plan", ["15", "1", "2026"], "the council");
    navigator.record_evidence(child.clone(), known).await.accepted();
    assert_eq!(reviews().await, ["2027-01-15"], "what is not known does not hide what is");
}
