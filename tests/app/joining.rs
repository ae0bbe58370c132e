//! Tests that two records of one child are joined with both histories and separated again, in every place that shows a child.

use casebook::NewRow;
use navigator::Navigator;
use navigator::wire::{
    ArchiveReason, Archiving, BeforeJoining, ChildForm, ChildId, Code, ConsentForm, ConsentGiver, ConsentState,
    ContactsForm, Correction, Edit, FindTarget, HistoryKind, JoinChoice, JoinFact, JoinForm, JoinSide, JourneyId,
    KeepLongerForm, ProtectionForm, ProtectionKind, Speaker, TimelineLine, TimelineQuery, TodayAsked, VoiceForm,
    WithdrawalForm,
};

use acceptance::{
    Accepted, Dice, casebook_in, child_aged, choose_one, dates, navigator_on, open_navigator, open_on, unlock,
};

use crate::edit_interleavings::{PATHWAYS, positions, something};

const UPN: [&str; 2] = ["B801200005001", "P207000016049"];

fn child(name: &str, upn: &str) -> ChildForm {
    ChildForm { name: name.to_owned(), upn: upn.to_owned(), ..child_aged(9) }
}

/// Two records of one child: the second was typed with another number.
async fn two(navigator: &Navigator) -> [ChildId; 2] {
    let first = navigator.add_child(child("Wren Tallow", UPN[0])).await.unwrap().id;
    let second = navigator.add_child(child("Wren Ashdown", UPN[1])).await.unwrap().id;
    [first, second]
}

async fn before(navigator: &Navigator, [stays, goes]: &[ChildId; 2]) -> BeforeJoining {
    navigator.before_joining(stays.clone(), goes.clone(), Vec::new()).await.accepted()
}

async fn join(navigator: &Navigator, both: &[ChildId; 2], choices: Vec<JoinChoice>) {
    let newest = before(navigator, both).await.newest;
    let form = JoinForm { choices, reason: String::from("The number was mistyped"), newest };
    let joined = navigator.join_records(both[0].clone(), both[1].clone(), form).await.accepted();
    assert_eq!(joined.child, both[0]);
}

async fn separate(navigator: &Navigator, child: &ChildId) {
    let page = navigator.joining(child.clone()).await.accepted();
    let reason = String::from("They are two children");
    navigator.separate_records(child.clone(), page.parts[0].seq, reason, page.newest).await.accepted();
}

async fn lines(navigator: &Navigator, child: &ChildId) -> Vec<TimelineLine> {
    let mut lines = Vec::new();
    for page in 0.. {
        let query = TimelineQuery { child: child.to_owned(), page, ..TimelineQuery::default() };
        let next = navigator.timeline(query).await.unwrap();
        lines.extend(next.lines);
        if page + 1 >= next.pages {
            break;
        }
    }
    lines.reverse();
    lines
}

/// Returns everything that a record says, without the numbers of its entries.
async fn said(navigator: &Navigator, child: &ChildId) -> Vec<String> {
    let word = |line: &TimelineLine| {
        let corrected = line.corrected.as_ref().map(|now| (now.words.clone(), now.days.clone()));
        let undone = line.taken_back.as_ref().map(|by| by.reason.clone());
        format!("{:?} {:?} {:?} {corrected:?} {undone:?} {}", line.kind, line.words, line.days, line.by)
    };
    lines(navigator, child).await.iter().map(word).collect()
}

async fn names(navigator: &Navigator) -> Vec<String> {
    let rows = navigator.children(String::new()).await.unwrap().children;
    rows.into_iter().filter(|row| !row.sample).map(|row| row.name).collect()
}

fn protected(who: &str) -> ProtectionForm {
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let (words, given_by) = (String::from("No letters."), String::from("Mother"));
    ProtectionForm {
        kind: ProtectionKind::MustNotReceive,
        who: who.to_owned(),
        words,
        given_by,
        day,
        month,
        year,
        ..ProtectionForm::default()
    }
}

async fn begin(navigator: &Navigator, child: &ChildId, pathway: &str) -> JourneyId {
    navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id
}

#[tokio::test]
async fn a_joined_child_is_one_child_everywhere_with_both_histories() {
    let (folder, navigator) = open_navigator().await;
    let both = two(&navigator).await;
    let [stays, goes] = both.clone();
    let own = begin(&navigator, &stays, "autism").await;
    let theirs = begin(&navigator, &goes, "ebsa").await;
    navigator
        .record_voice(goes.clone(), Speaker::Child, VoiceForm::from(String::from("the heron waits")))
        .await
        .unwrap();
    navigator.add_note(theirs.clone(), String::from("a note about kestrels")).await.unwrap();
    for (child, who) in [(&stays, "The father"), (&goes, "The uncle")] {
        navigator.add_protection(child.clone(), protected(who)).await.accepted();
    }
    navigator.keep_draft(format!("note-sheet {goes}"), String::from("half a note")).await.unwrap();

    let page = before(&navigator, &both).await;
    assert_eq!(page.doubts, [JoinFact::Upn], "two valid numbers");
    let differing: Vec<JoinFact> = page.facts.iter().filter(|fact| fact.differs).map(|fact| fact.fact).collect();
    assert_eq!(differing, [JoinFact::Name, JoinFact::Upn]);
    assert_eq!((page.stays.protections, page.goes.protections), (1, 1));
    let nothing = JoinForm { newest: page.newest, ..JoinForm::default() };
    let refused = navigator.join_records(stays.clone(), goes.clone(), nothing).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ReasonMissing, Some("reason")));
    assert_eq!(names(&navigator).await.len(), 2, "nothing was written");

    join(&navigator, &both, vec![JoinChoice { fact: JoinFact::Name, side: JoinSide::Goes }]).await;
    for reopened in [false, true] {
        if reopened {
            navigator.lock().await.unwrap();
            unlock(&navigator).await;
        }
        assert_eq!(names(&navigator).await, ["Wren Ashdown"], "the name that was chosen");
        // Its old address leads to the child, and so do both names, both numbers and every word.
        assert_eq!(navigator.child(goes.clone()).await.unwrap(), navigator.child(stays.clone()).await.unwrap());
        for text in ["tallow", "ashdown", UPN[0], UPN[1]] {
            let found = navigator.find_anything(text.to_owned()).await.unwrap();
            let targets: Vec<&FindTarget> =
                found.groups.iter().flat_map(|group| &group.hits).map(|hit| &hit.target).collect();
            assert!(targets.contains(&&FindTarget::Child { child: stays.clone() }), "{text}: {targets:?}");
            assert!(!targets.contains(&&FindTarget::Child { child: goes.clone() }), "{text}");
        }
        let found = navigator.search(String::from("heron")).await.unwrap().remove(0);
        let of = navigator.entry(stays.clone(), found.seq, None).await.unwrap();
        assert_eq!((found.child.id.as_str(), of.line.words.as_deref()), (stays.as_str(), Some("the heron waits")));
        let notes = navigator.protected_children(Some(stays.clone())).await.accepted().remove(0).notes;
        assert_eq!(notes.iter().map(|note| note.who.as_str()).collect::<Vec<_>>(), ["The father", "The uncle"]);
        let today = navigator.today(TodayAsked::default()).await.unwrap();
        assert!(today.groups.iter().flat_map(|group| &group.items).all(|item| item.child.id == stays.as_str()));
        assert_eq!(navigator.unsaved().await.unwrap()[0].child.id, stays.as_str());
        let draft = navigator.draft(format!("note-sheet {stays}")).await.unwrap();
        assert_eq!(draft.map(|draft| draft.text).as_deref(), Some("half a note"));
        let file = format!("UPN,Name,DOB\n{},Wren Tallow,05/03/2017\n{},Somebody Else,06/03/2017\n", UPN[0], UPN[1]);
        let rows = navigator.read_import(file.into_bytes()).await.accepted().rows;
        assert!(rows.iter().all(|row| row.likes[0].same_number && row.likes[0].child.as_ref() == Some(&stays)));
        navigator.close_import().await.unwrap();
        let journeys: Vec<JourneyId> =
            navigator.child(stays.clone()).await.unwrap().journeys.into_iter().map(|card| card.line.id).collect();
        assert_eq!(journeys, [own.clone(), theirs.clone()]);
    }
    let all = lines(&navigator, &stays).await;
    assert_eq!(all.iter().filter(|line| line.kind == HistoryKind::Joined).count(), 1);
    assert!(all.iter().all(|line| line.kind != HistoryKind::PartOf));
    let from_part: Vec<HistoryKind> = all.iter().filter(|line| line.from_part).map(|line| line.kind).collect();
    use HistoryKind as K;
    assert_eq!(from_part, [K::Profile, K::Begun, K::Voice, K::Note, K::Protected]);

    // The other record's journey goes on, and its entries are corrected, undone and found as they now read.
    choose_one(&navigator, &theirs, &mut Dice::new(3)).await.unwrap();
    navigator.why_here(theirs.clone()).await.unwrap();
    let note = all.iter().find(|line| line.kind == HistoryKind::Note).unwrap();
    let [day, month, year] = [""; 3].map(str::to_owned);
    let to = Correction::Said { words: String::from("a note about merlins"), said_by: None, day, month, year };
    let edit = Edit::Correct { seq: note.seq, to: Box::new(to), reason: String::from("misheard") };
    let newest = navigator.preview_edit(stays.clone(), edit.clone()).await.accepted().newest;
    navigator.edit_entry(stays.clone(), edit, false, newest).await.accepted();
    let found = async |text: &str| navigator.search(text.to_owned()).await.unwrap().len();
    assert_eq!((found("kestrels").await, found("merlins").await), (0, 1));
    let last = navigator.last_done().await.unwrap().undo.unwrap();
    assert_eq!(last.child.id, stays.as_str());
    navigator.undo_last(last.number).await.unwrap();
    assert_eq!((found("kestrels").await, found("merlins").await), (1, 0));
    drop(navigator);
    casebook_in(folder.path()).verify().unwrap();
}

#[tokio::test]
async fn whatever_was_recorded_separating_gives_each_record_back() {
    for seed in 0..6 {
        let (folder, navigator) = open_navigator().await;
        let mut dice = Dice::new(seed);
        let both = two(&navigator).await;
        let mut journeys: [Vec<JourneyId>; 2] = Default::default();
        for (child, journeys) in both.iter().zip(&mut journeys) {
            for pathway in PATHWAYS {
                journeys.push(begin(&navigator, child, pathway).await);
            }
            for _ in 0..25 {
                something(&navigator, child, journeys, &mut dice).await;
            }
        }
        let said_before = [said(&navigator, &both[0]).await, said(&navigator, &both[1]).await];
        let positions_before = [positions(&navigator, &journeys[0]).await, positions(&navigator, &journeys[1]).await];
        join(&navigator, &both, Vec::new()).await;

        // Both histories are there, each in its order; what was chosen follows.
        let joined = said(&navigator, &both[0]).await;
        let in_order = |part: &[String]| {
            let mut rest = joined.iter();
            // The details of a child are told beside those before them, which can be the other record's.
            part.iter().filter(|line| !line.starts_with("Profile")).all(|line| rest.any(|one| one == line))
        };
        assert!(said_before.iter().all(|part| in_order(part)), "seed {seed}");
        for at in 0..20 {
            something(&navigator, &both[0], &journeys[at % 2], &mut dice).await;
        }
        let then = said(&navigator, &both[0]).await;
        let stands = positions(&navigator, &journeys.concat()).await;
        navigator.lock().await.unwrap();
        let navigator = navigator_on(folder.path());
        unlock(&navigator).await;
        assert_eq!(said(&navigator, &both[0]).await, then, "seed {seed}: opened again");
        assert_eq!(positions(&navigator, &journeys.concat()).await, stands, "seed {seed}: opened again");

        separate(&navigator, &both[0]).await;
        let again = said(&navigator, &both[1]).await;
        assert_eq!(again[..said_before[1].len()], said_before[1], "seed {seed}");
        assert_eq!(again.len(), said_before[1].len() + 1, "seed {seed}: that it was part of another record");
        assert_eq!(positions(&navigator, &journeys[1]).await, positions_before[1], "seed {seed}");
        assert_eq!(names(&navigator).await.len(), 2);
        let stays = said(&navigator, &both[0]).await;
        assert!(stays.len() > said_before[0].len() && stays.len() < then.len(), "seed {seed}");
        drop(navigator);
        casebook_in(folder.path()).verify().unwrap();
    }
}

#[tokio::test]
async fn undo_separates_at_once_and_what_was_done_before_can_then_be_undone() {
    let (_folder, navigator) = open_navigator().await;
    let both = two(&navigator).await;
    navigator.add_child_note(both[1].clone(), String::from("a note")).await.unwrap();
    let before = [said(&navigator, &both[0]).await, said(&navigator, &both[1]).await];
    join(&navigator, &both, vec![JoinChoice { fact: JoinFact::Upn, side: JoinSide::Goes }]).await;
    let undo = async || navigator.last_done().await.unwrap().undo.unwrap();
    let act = undo().await;
    assert_eq!((act.entry.kind, act.child.id.as_str()), (HistoryKind::Joined, both[0].as_str()));
    navigator.undo_last(act.number).await.unwrap();
    assert_eq!(names(&navigator).await, ["Wren Ashdown", "Wren Tallow"]);
    assert_eq!(navigator.child(both[0].clone()).await.unwrap().form.upn, UPN[0], "what was chosen is undone too");
    assert!(navigator.last_done().await.unwrap().redo.is_none());
    for (child, before) in both.iter().zip(&before) {
        assert_eq!(said(&navigator, child).await[..before.len()], before[..]);
    }
    navigator.undo_last(undo().await.number).await.unwrap();
    assert!(
        lines(&navigator, &both[1])
            .await
            .iter()
            .any(|line| line.kind == HistoryKind::Note && line.taken_back.is_some())
    );
    // They can be joined again, and nothing is there twice.
    join(&navigator, &both, Vec::new()).await;
    let notes = lines(&navigator, &both[0]).await.into_iter().filter(|line| line.kind == HistoryKind::Note).count();
    assert_eq!((notes, names(&navigator).await.len()), (1, 1));
}

#[tokio::test]
async fn a_join_that_cannot_be_right_is_refused_and_nothing_is_written() {
    let (_folder, navigator) = open_navigator().await;
    let both = two(&navigator).await;
    let third = navigator.add_child(child("Wren Heron", "")).await.unwrap().id;
    let sample = navigator.add_sample().await.unwrap().id;
    let code = async |stays: &ChildId, goes: &ChildId| {
        navigator.before_joining(stays.clone(), goes.clone(), Vec::new()).await.unwrap_err().code
    };
    assert_eq!(code(&both[0], &both[0]).await, Code::JoinedWithItself);
    assert_eq!(
        (code(&both[0], &sample).await, code(&sample, &both[0]).await),
        (Code::SampleNotJoined, Code::SampleNotJoined)
    );
    assert_eq!(code(&both[0], &ChildId::from("nobody")).await, Code::UnknownChild);
    let newest = before(&navigator, &both).await.newest;
    navigator.add_child_note(both[1].clone(), String::from("written since")).await.unwrap();
    let form = JoinForm { reason: String::from("a slip"), newest, ..JoinForm::default() };
    let refused = navigator.join_records(both[0].clone(), both[1].clone(), form).await.unwrap_err();
    assert_eq!(refused.code, Code::JourneyMovedOn);

    // A chain: the first two are joined, and then read in the third.
    join(&navigator, &both, Vec::new()).await;
    assert_eq!(code(&both[1], &both[0]).await, Code::JoinedWithItself);
    join(&navigator, &[third.clone(), both[1].clone()], Vec::new()).await;
    assert_eq!(names(&navigator).await, ["Wren Heron"]);
    let page = navigator.joining(both[1].clone()).await.accepted();
    assert_eq!(
        (page.child.id.as_str(), page.parts.len(), page.parts[0].name.as_str()),
        (third.as_str(), 1, "Wren Tallow")
    );
    let refused = navigator.separate_records(third.clone(), page.parts[0].seq, String::new(), page.newest).await;
    assert_eq!(refused.unwrap_err().code, Code::ReasonMissing);
    let refused = navigator.separate_records(third.clone(), 1, String::from("a slip"), page.newest).await;
    assert_eq!(refused.unwrap_err().code, Code::NotJoined);
    // The two entries of a join are undone only together.
    let reason = String::from("a slip");
    let undone = Edit::TakeBack { seq: page.parts[0].seq, reason: reason.clone() };
    assert_eq!(navigator.preview_edit(third.clone(), undone).await.unwrap_err().code, Code::NothingToUndo);
    separate(&navigator, &third).await;
    separate(&navigator, &both[0]).await;
    assert_eq!(names(&navigator).await.len(), 3);
    let joined = lines(&navigator, &both[0]).await.into_iter().find(|line| line.kind == HistoryKind::Joined).unwrap();
    assert!(joined.taken_back.is_some() && !joined.can_put_back);
    let restored = Edit::PutBack { seq: joined.seq, reason };
    assert_eq!(navigator.preview_edit(both[0].clone(), restored).await.unwrap_err().code, Code::NothingToUndo);
}

#[tokio::test]
async fn nothing_that_protects_the_child_is_lost_or_weakened() {
    let (folder, navigator) = open_navigator().await;
    let both = two(&navigator).await;
    let [stays, goes] = both.clone();
    let contacts =
        |nhs: &str, gp: &str| ContactsForm { nhs_number: nhs.to_owned(), gp: gp.to_owned(), ..ContactsForm::default() };
    navigator.save_contacts(stays.clone(), contacts("943 476 5919", "")).await.accepted();
    navigator.save_contacts(goes.clone(), contacts("", "Mill Lane Surgery")).await.accepted();
    let keep = |year: &str| {
        let [why, day, month, year] = ["A complaint", "31", "1", year].map(str::to_owned);
        KeepLongerForm { why, day, month, year }
    };
    navigator.keep_longer(stays.clone(), keep("2060")).await.accepted();
    navigator.keep_longer(goes.clone(), keep("2052")).await.accepted();
    let service = String::from("mk-camhs");
    let (by, none) = (String::from("Sorrel"), String::new());
    let given = ConsentForm {
        service: service.clone(),
        by: by.clone(),
        as_whom: ConsentGiver::Parent,
        judged_by: none.clone(),
        dates: dates(["1", "10", "2026"], [""; 3]),
        what: String::from("a referral"),
        ended: String::new(),
    };
    navigator.give_consent(goes.clone(), given).await.accepted();
    let [day, month, year] = ["2", "11", "2026"].map(str::to_owned);
    let as_whom = Some(ConsentGiver::Parent);
    let (reason, judged_by) = (String::from("not now"), none);
    let refused = WithdrawalForm { service: Some(service.clone()), day, month, year, by, as_whom, judged_by, reason };
    navigator.withdraw_consent(stays.clone(), refused).await.accepted();
    let died = Archiving { archived: true, why: Some(ArchiveReason::Died) };
    navigator.archive_child(goes.clone(), died).await.unwrap();

    let page = before(&navigator, &both).await;
    let [consent] = page.consents.as_slice() else { panic!("{:?}", page.consents) };
    assert_eq!((consent.goes.state, consent.then.state), (ConsentState::Given, ConsentState::Withdrawn));
    assert_eq!(consent.then.service.id, service);
    join(&navigator, &both, Vec::new()).await;
    let now = navigator.child(stays.clone()).await.unwrap();
    assert_eq!((now.archived, now.archived_why), (true, Some(ArchiveReason::Died)));
    let form = now.contacts.unwrap().form;
    assert_eq!((form.nhs_number.as_str(), form.gp.as_str()), ("943 476 5919", "Mill Lane Surgery"));
    let consents = navigator.consents(stays.clone()).await.unwrap().services;
    assert_eq!(consents.iter().find(|one| one.service.id == service).unwrap().now.state, ConsentState::Withdrawn);
    let kept = navigator.before_erasing(stays.clone()).await.unwrap().kept.unwrap();
    assert_eq!(kept.until, "2060-01-31", "what keeps it longest");
    assert_eq!(
        navigator.erase_child(stays.clone(), String::from("Wren Tallow")).await.unwrap_err().code,
        Code::RecordKeptLonger
    );
    navigator.lock().await.unwrap();
    let navigator = open_on(folder.path(), "2026-12-24").await;
    assert_eq!(navigator.children(String::new()).await.unwrap().of, 0, "archived");
}

#[tokio::test]
async fn erasing_a_joined_child_erases_both_records_everywhere() {
    let (folder, navigator) = open_navigator().await;
    let both = two(&navigator).await;
    let theirs = begin(&navigator, &both[1], "ebsa").await;
    for (child, words) in both.iter().zip(["the canary sings", "the canary sleeps"]) {
        navigator.add_child_note(child.clone(), words.to_owned()).await.unwrap();
    }
    navigator.back_up_now().await.unwrap();
    join(&navigator, &both, Vec::new()).await;
    navigator.add_note(theirs, String::from("the canary eats")).await.unwrap();
    let before = navigator.before_erasing(both[1].clone()).await.unwrap();
    assert_eq!((before.full_name.as_str(), before.joined), ("Wren Tallow", 1));
    let erased = navigator.erase_child(both[0].clone(), String::from("Wren Tallow")).await.unwrap();
    assert!(erased.is_finished && erased.rewritten > 0);
    for child in &both {
        assert_eq!(navigator.child(child.clone()).await.unwrap_err().code, Code::UnknownChild);
    }
    assert!(navigator.search(String::from("canary")).await.unwrap().is_empty());
    assert_eq!(navigator.retention().await.unwrap().erased.len(), 2);
    navigator.lock().await.unwrap();
    drop(navigator);
    let casebook = casebook_in(folder.path());
    assert!(casebook.all_entries().unwrap().is_empty() && casebook.all_journeys().unwrap().is_empty());
    casebook.verify().unwrap();
}

#[tokio::test]
async fn if_one_of_the_two_entries_is_missing_both_records_are_shown_with_a_notice() {
    let (folder, navigator) = open_navigator().await;
    let both = two(&navigator).await;
    navigator.add_child_note(both[1].clone(), String::from("the heron waits")).await.unwrap();
    join(&navigator, &both, Vec::new()).await;
    navigator.lock().await.unwrap();
    drop(navigator);
    // Something that this version cannot read follows the entry that made it part of the other record.
    let mut casebook = casebook_in(folder.path());
    let end = casebook.entries(&both[1]).unwrap().pop().unwrap();
    let row = NewRow {
        child: both[1].clone(),
        journey: None,
        kind: String::from("unheard-of"),
        body: String::from("{\"kind\":\"unheard-of\"}"),
        at: end.at.parse().unwrap(),
        on: end.on.parse().unwrap(),
        by_name: end.by_name,
        by_role: end.by_role,
        search: None,
        index: None,
    };
    casebook.append_and_reword(&[row], &[]).unwrap();
    casebook.close().unwrap();
    let navigator = navigator_on(folder.path());
    unlock(&navigator).await;
    assert_eq!(names(&navigator).await.len(), 2);
    for child in &both {
        assert!(navigator.child(child.clone()).await.unwrap().apart);
    }
    assert!(said(&navigator, &both[1]).await.iter().any(|line| line.contains("heron")));
    assert!(!said(&navigator, &both[0]).await.iter().any(|line| line.contains("heron")));
}
