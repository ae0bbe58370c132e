//! Tests that plans, reviews, consents, disagreements, moves and self-views are corrected in place, starting from the
//! existing words, and that a search finds what an entry now says.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, Code, ConsentForm, ConsentGiver, ConsentState, Correction, Days, DisagreementForm, Edit,
    EntryPage, HistoryKind, MoveForm, Preview, SelfViewForm, SettlementForm, Speaker, Stone, StonePicture, StoneView,
    TimelineQuery, WithdrawalForm,
};

use crate::plan::{plan_for, review_of};
use acceptance::{Accepted, child_aged, dates, evidence, facts_of, navigator_on, open_navigator, open_on};

const WHY: &str = "it was misheard";

/// Returns the newest entry of a kind, with the form filled with what it says.
async fn newest(navigator: &Navigator, child: &ChildId, kind: HistoryKind) -> EntryPage {
    let query = TimelineQuery { child: child.to_owned(), kind: Some(kind), ..TimelineQuery::default() };
    let seq = navigator.timeline(query).await.unwrap().lines[0].seq;
    navigator.entry(child.to_owned(), Some(seq), None).await.unwrap()
}

async fn make_correction(
    navigator: &Navigator,
    child: &ChildId,
    page: &EntryPage,
    to: Correction,
) -> Result<Preview, (Code, String)> {
    let edit = Edit::Correct { seq: page.line.seq, to: Box::new(to), reason: WHY.to_owned() };
    let refused = |failure: navigator::wire::Failure| (failure.code, failure.field.unwrap_or_default());
    let preview = navigator.preview_edit(child.to_owned(), edit.clone()).await.map_err(refused)?;
    navigator.edit_entry(child.to_owned(), edit, false, preview.newest).await.map_err(refused)?;
    Ok(preview)
}

async fn undo_entry(navigator: &Navigator, child: &ChildId, page: &EntryPage) -> Preview {
    let edit = Edit::TakeBack { seq: page.line.seq, reason: WHY.to_owned() };
    let preview = navigator.preview_edit(child.to_owned(), edit.clone()).await.unwrap();
    navigator.edit_entry(child.to_owned(), edit, false, preview.newest).await.unwrap();
    preview
}

/// Returns how many entries have each of these words. The search and the search page must agree.
async fn found(navigator: &Navigator, words: &[&str]) -> Vec<usize> {
    let mut found = Vec::new();
    for word in words {
        let hits = navigator.search((*word).to_owned()).await.unwrap();
        let page = navigator.find_anything((*word).to_owned()).await.unwrap();
        let records = page.groups.iter().find(|group| group.kind == navigator::wire::FindKind::Record);
        assert_eq!(records.map_or(0, |group| group.hits.len()), hits.len(), "{word}");
        let marked = hits.iter().all(|hit| hit.pieces.get(1).is_some_and(|piece| piece.to_lowercase() == *word));
        assert!(marked, "{word} is what is marked in {hits:?}");
        found.push(hits.len());
    }
    found
}

#[tokio::test]
async fn a_plan_and_its_review_are_corrected_from_the_existing_words() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let ebsa = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[&ebsa], "27")).await.accepted();
    let before = navigator.plan(child.clone()).await.unwrap();
    navigator.review_plan(child.clone(), review_of(&before)).await.accepted();

    let page = newest(&navigator, &child, HistoryKind::Plan).await;
    let Some(Correction::Plan { mut form }) = page.now.clone() else { panic!("a plan is corrected in one form") };
    assert_eq!(form, before.current[0].form, "nothing is typed twice");
    assert_eq!(page.journeys.len(), 1);
    form.outcomes[0].words = String::from("that she walks in whistling");
    form.from_day = String::from("21");
    let later = make_correction(&navigator, &child, &page, Correction::Plan { form: form.clone() }).await;
    assert_eq!(later.unwrap_err(), (Code::ReviewTooEarly, String::from("from")), "it was reviewed on the 20th");
    form.from_day = String::from("3");
    make_correction(&navigator, &child, &page, Correction::Plan { form }).await.unwrap();
    let earlier = navigator.plan(child.clone()).await.unwrap().earlier.remove(0);
    assert_eq!((earlier.plan.from.as_str(), earlier.plan.form.outcomes[0].id.as_str()), ("2026-11-03", "o1"));
    assert_eq!(found(&navigator, &["whistling", "tears"]).await, [1, 0]);

    let page = newest(&navigator, &child, HistoryKind::Review).await;
    let Some(Correction::Review { mut form }) = page.now.clone() else { panic!("a review is corrected in one form") };
    assert_eq!(
        (form.delivered[0].words.as_str(), page.choices[0].words.as_str()),
        ("most mornings", "Meet at the side door")
    );
    form.changed = String::from("She comes in by herself on Thursdays.");
    form.day = String::from("2");
    let early = make_correction(&navigator, &child, &page, Correction::Review { form: form.clone() }).await;
    assert_eq!(early.unwrap_err(), (Code::ReviewTooEarly, String::from("on")));
    form.day = String::from("19");
    let preview = make_correction(&navigator, &child, &page, Correction::Review { form }).await.unwrap();
    assert!(preview.journeys.iter().all(|one| !one.alters), "words and a date change no choice");
    let review = navigator.plan(child.clone()).await.unwrap().earlier.remove(0).review.unwrap();
    assert_eq!((review.on.as_str(), review.child.words.as_deref()), ("2026-11-19", Some("Fridays are good.")));
    assert_eq!(found(&navigator, &["thursdays", "fridays"]).await, [1, 1], "what the child said remains");
}

#[tokio::test]
async fn the_effect_on_cycles_is_shown_before_a_plan_is_corrected_or_a_review_undone() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let ebsa = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    for _ in 0..2 {
        navigator.make_plan(child.clone(), plan_for(&[&ebsa], "27")).await.accepted();
        let page = navigator.plan(child.clone()).await.unwrap();
        navigator.review_plan(child.clone(), review_of(&page)).await.accepted();
    }
    let cycles = async || navigator.step(ebsa.clone(), None).await.unwrap().journey.unwrap().cycles;
    assert_eq!(cycles().await, 2);
    // The second plan never supported this pathway.
    let page = newest(&navigator, &child, HistoryKind::Plan).await;
    let Some(Correction::Plan { form: was }) = page.now.clone() else { panic!("a plan is corrected in one form") };
    let form = navigator::wire::PlanForm { journeys: Vec::new(), ..was.clone() };
    let preview = make_correction(&navigator, &child, &page, Correction::Plan { form }).await.unwrap();
    assert_eq!((preview.journeys[0].now.cycles, preview.journeys[0].then.cycles), (2, 1));
    assert!(preview.journeys[0].alters);
    assert_eq!(cycles().await, 1);
    make_correction(&navigator, &child, &page, Correction::Plan { form: was }).await.unwrap();
    let review = newest(&navigator, &child, HistoryKind::Review).await;
    let preview = undo_entry(&navigator, &child, &review).await;
    assert_eq!((preview.journeys[0].now.cycles, preview.journeys[0].then.cycles), (2, 1));
    assert_eq!(cycles().await, 1);
}

#[tokio::test]
async fn consent_and_its_withdrawal_are_corrected_with_dates_person_and_service() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let form = ConsentForm {
        service: String::from("mk-camhs"),
        by: String::from("Heron Moss"),
        dates: dates(["2", "11", "2026"], ["22", "11", "2026"]),
        what: String::from("to a referral"),
        ..ConsentForm::default()
    };
    navigator.give_consent(child.clone(), form.clone()).await.accepted();
    let state = async |service: &str| {
        let page = navigator.consents(child.clone()).await.unwrap();
        page.services.into_iter().find(|one| one.service.id == service).map(|one| one.now.state)
    };
    assert_eq!(state("mk-camhs").await, Some(ConsentState::Ended));
    let page = newest(&navigator, &child, HistoryKind::Consented).await;
    assert_eq!(page.now, Some(Correction::Consent { form: form.clone() }));
    let to = ConsentForm {
        dates: dates(["2", "11", "2026"], ["22", "12", "2026"]),
        by: String::from("Dunnock Moss"),
        ..form
    };
    let (to_given, reason) = (Box::new(Correction::Consent { form: to.clone() }), String::from("misread"));
    let edit = Edit::Correct { seq: page.line.seq, to: to_given, reason };
    let changes = navigator.preview_edit(child.clone(), edit).await.unwrap().consents;
    let states: Vec<_> = changes.iter().map(|one| (&*one.now.service.id, one.now.state, one.then.state)).collect();
    assert_eq!(states, [("mk-camhs", ConsentState::Ended, ConsentState::Given)]);
    make_correction(&navigator, &child, &page, Correction::Consent { form: to.clone() }).await.unwrap();
    assert_eq!(state("mk-camhs").await, Some(ConsentState::Given));
    assert_eq!(found(&navigator, &["heron", "dunnock"]).await, [0, 1]);
    let line = newest(&navigator, &child, HistoryKind::Consented).await.line;
    let until = |days: Option<Days>| days.and_then(|days| days.to).unwrap();
    assert_eq!((until(line.days), until(line.corrected.unwrap().days)), ("2026-11-22".into(), "2026-12-22".into()));
    let elsewhere = ConsentForm { service: String::from("mk-eps"), ..to.clone() };
    make_correction(&navigator, &child, &page, Correction::Consent { form: elsewhere }).await.unwrap();
    assert_eq!((state("mk-camhs").await, state("mk-eps").await), (None, Some(ConsentState::Given)));
    let nowhere = ConsentForm { service: String::from("nobody"), ..to };
    let refused = make_correction(&navigator, &child, &page, Correction::Consent { form: nowhere }).await;
    assert_eq!(refused.unwrap_err(), (Code::UnknownService, String::from("service")));

    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let (by, as_whom) = (String::from("Dunnock Moss"), Some(ConsentGiver::Parent));
    let form = WithdrawalForm { service: None, day, month, year, by, as_whom, ..WithdrawalForm::default() };
    navigator.withdraw_consent(child.clone(), form.clone()).await.accepted();
    assert_eq!(state("mk-eps").await, Some(ConsentState::Withdrawn));
    let page = newest(&navigator, &child, HistoryKind::ConsentWithdrawn).await;
    assert_eq!(page.now, Some(Correction::Withdrawal { form: form.clone() }));
    let to = WithdrawalForm { service: Some(String::from("mk-camhs")), ..form };
    make_correction(&navigator, &child, &page, Correction::Withdrawal { form: to }).await.unwrap();
    assert_eq!(state("mk-eps").await, Some(ConsentState::Given), "it was never about this one");
}

#[tokio::test]
async fn a_disagreement_its_settlement_a_move_and_a_self_view_are_corrected_and_the_rest_is_not() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let form = DisagreementForm { words: String::from("The heron school cannot."), ..DisagreementForm::default() };
    let form = DisagreementForm { journey: Some(journey.clone()), ..form };
    navigator.record_disagreement(child.clone(), form).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::Disagreed).await;
    let Some(Correction::Disagreement { form }) = page.now.clone() else { panic!("corrected in one form") };
    let [day, month, year] = ["2", "11", "2026"].map(str::to_owned);
    let form = DisagreementForm { words: String::from("The wren school cannot."), day, month, year, ..form };
    make_correction(&navigator, &child, &page, Correction::Disagreement { form }).await.unwrap();
    let card = navigator.disagreements(child.clone()).await.unwrap().open.remove(0);
    assert_eq!((card.words.as_str(), card.letter_on.as_deref()), ("The wren school cannot.", Some("2026-11-02")));
    assert_eq!(card.line.pathway.unwrap().id, "ebsa", "it is still about the same pathway");
    let form = SettlementForm { seq: card.line.seq, words: String::from("They agreed."), ..SettlementForm::default() };
    navigator.settle_disagreement(child.clone(), form).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::DisagreementSettled).await;
    let Some(Correction::Settlement { form }) = page.now.clone() else { panic!("corrected in one form") };
    let form = SettlementForm { words: String::from("They met and agreed."), ..form };
    make_correction(&navigator, &child, &page, Correction::Settlement { form }).await.unwrap();
    let settled = navigator.disagreements(child.clone()).await.unwrap().settled.remove(0).settled.unwrap();
    assert_eq!(settled.words, "They met and agreed.");

    let [from_day, from_month, from_year] = ["2", "11", "2026"].map(str::to_owned);
    let form = MoveForm { from_day, from_month, from_year, setting: String::from("Otter School") };
    navigator.move_child(child.clone(), form.clone()).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::Moved).await;
    assert_eq!(page.now, Some(Correction::Move { form: form.clone() }));
    let to = MoveForm { setting: String::from("Badger School"), ..form };
    make_correction(&navigator, &child, &page, Correction::Move { form: to }).await.unwrap();
    assert_eq!(navigator.child(child.clone()).await.unwrap().form.setting, "Badger School");

    let stone = |stone, picture, words: &str| StoneView { stone, picture, words: words.to_owned() };
    let stones = vec![stone(Stone::Success, Some(StonePicture::Cloud), "I like frogs")];
    let form = SelfViewForm { stones, with: String::from("Key adult") };
    navigator.save_self_view(child.clone(), form).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::SelfView).await;
    let Some(Correction::SelfView { mut form }) = page.now.clone() else { panic!("corrected in one form") };
    form.stones[0] = stone(Stone::Success, Some(StonePicture::Rain), "I like fog");
    form.stones.push(stone(Stone::Communicate, None, "nobody said this"));
    make_correction(&navigator, &child, &page, Correction::SelfView { form }).await.unwrap();
    let view = navigator.child(child.clone()).await.unwrap().heard.self_views.remove(0);
    assert_eq!(
        view.stones,
        [stone(Stone::Success, Some(StonePicture::Cloud), "I like fog")],
        "the picture was theirs to choose"
    );

    let letter = folder.path().join("letter.pdf");
    std::fs::write(&letter, b"%PDF-1.7 a letter").unwrap();
    let form = navigator::wire::AttachForm {
        note: String::from("from the siskin clinic"),
        ..navigator::wire::AttachForm::default()
    };
    navigator.attach_file(child.clone(), form, letter).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::Attachment).await;
    let to = Correction::Words { words: String::from("from the dunlin clinic") };
    make_correction(&navigator, &child, &page, to).await.unwrap();
    assert_eq!(found(&navigator, &["siskin", "dunlin", "letter"]).await, [0, 1, 1], "the file does not change");

    navigator.note_urgent(child.clone(), String::from("missing"), String::from("the plover path")).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::Urgent).await;
    let to = Correction::Words { words: String::from("the curlew path") };
    make_correction(&navigator, &child, &page, to).await.unwrap();
    assert_eq!(found(&navigator, &["plover", "curlew"]).await, [0, 1]);
    let next = navigator.child(child.clone()).await.unwrap().next.items;
    assert!(next.iter().any(|item| item.kind == navigator::wire::NextKind::Sign), "it is still urgent");

    navigator.teach_outside_year(child.clone(), 1).await.accepted();
    let page = newest(&navigator, &child, HistoryKind::YearGroup).await;
    assert!(page.now.is_none() && !page.line.can_correct && page.line.can_take_back, "undone and repeated");
    let to = Correction::Words { words: String::from("two") };
    assert_eq!(make_correction(&navigator, &child, &page, to).await.unwrap_err().0, Code::NotToBeCorrected);
}

#[tokio::test]
async fn a_search_finds_an_entry_as_it_now_reads_and_never_as_it_was() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.add_note(journey, String::from("The otter was loud")).await.unwrap();
    let note = newest(&navigator, &child, HistoryKind::Note).await;
    let words = |words: &str| {
        let [day, month, year] = ["23", "11", "2026"].map(String::from);
        Correction::Said { words: words.to_owned(), said_by: None, day, month, year }
    };
    make_correction(&navigator, &child, &note, words("The badger was loud")).await.unwrap();
    assert_eq!(found(&navigator, &["otter", "badger", "misheard"]).await, [0, 1, 1]);
    make_correction(&navigator, &child, &note, words("The heron was loud")).await.unwrap();
    assert_eq!(found(&navigator, &["otter", "badger", "heron"]).await, [0, 0, 1], "the latest word");
    let correction = newest(&navigator, &child, HistoryKind::Corrected).await;
    undo_entry(&navigator, &child, &correction).await;
    assert_eq!(
        found(&navigator, &["otter", "badger", "heron"]).await,
        [0, 1, 0],
        "the earlier correction counts again"
    );
    undo_entry(&navigator, &child, &note).await;
    assert_eq!(found(&navigator, &["otter", "badger", "heron"]).await, [0, 0, 0]);
    drop(navigator);

    let navigator = navigator_on(folder.path());
    navigator.unlock(acceptance::PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(found(&navigator, &["otter", "badger", "heron"]).await, [0, 0, 0], "after reopening too");
    let edit = Edit::PutBack { seq: note.line.seq, reason: WHY.to_owned() };
    let newest_seq = navigator.preview_edit(child.clone(), edit.clone()).await.unwrap().newest;
    navigator.edit_entry(child.clone(), edit, false, newest_seq).await.unwrap();
    assert_eq!(found(&navigator, &["otter", "badger", "heron"]).await, [0, 1, 0]);

    // With the keyboard shortcuts as well.
    navigator.record_voice(child.clone(), Speaker::Child, String::from("I saw a dunnock")).await.unwrap();
    let said = navigator.last_done().await.unwrap().undo.unwrap().number;
    navigator.undo_last(said).await.unwrap();
    assert_eq!(found(&navigator, &["dunnock"]).await, [0]);
    navigator.redo_last(said).await.unwrap();
    assert_eq!(found(&navigator, &["dunnock"]).await, [1]);
    // The filter of the timeline searches both the old and the new text.
    let query = TimelineQuery { child: child.clone(), text: String::from("otter"), ..TimelineQuery::default() };
    assert!(navigator.timeline(query).await.unwrap().found > 0);
    let mut form = evidence(&facts_of("ebsa").0[0]);
    form.note = String::from("siskin");
    navigator.record_evidence(child.clone(), form).await.unwrap();
    let held = newest(&navigator, &child, HistoryKind::Evidence).await;
    undo_entry(&navigator, &child, &held).await;
    assert_eq!(found(&navigator, &["siskin"]).await, [0]);
}

#[tokio::test]
async fn an_entry_valid_on_its_day_is_not_refused_when_something_else_is_corrected() {
    let (folder, navigator) = open_navigator().await;
    let born = ChildForm {
        name: String::from("Reed Hern"),
        born_day: String::from("24"),
        born_month: String::from("Nov"),
        born_year: String::from("1996"),
        ..ChildForm::default()
    };
    let child = navigator.add_child(born.clone()).await.unwrap().id;
    let page = newest(&navigator, &child, HistoryKind::Profile).await;
    drop(navigator);
    // Aged 30 since yesterday.
    let navigator = open_on(folder.path(), "2026-11-25").await;
    let form = navigator.child(child.clone()).await.unwrap().form;
    let right = ChildForm { name: String::from("Reed Heron"), ..form.clone() };
    navigator.save_child(child.clone(), right.clone()).await.accepted();
    make_correction(&navigator, &child, &page, Correction::Details { form: right.clone() }).await.unwrap();
    let older = ChildForm { born_day: String::from("23"), ..right };
    let refused = navigator.save_child(child.clone(), older.clone()).await.map(|saved| saved.at);
    assert_eq!(refused.map_err(|failure| failure.code), Err(Code::BirthDateTooOld), "a new date is judged today");
    let corrected = make_correction(&navigator, &child, &page, Correction::Details { form: older }).await;
    assert_eq!(corrected.unwrap_err().0, Code::BirthDateTooOld);
    assert_eq!(navigator.child(child).await.unwrap().form, ChildForm { name: String::from("Reed Heron"), ..form });
}
