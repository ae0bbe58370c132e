//! Tests a computer with a wrong clock: the date must be confirmed before anything is written, and entries with a wrong
//! date never change anything later.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use casebook::KeyCost;
use jiff::Timestamp;
use navigator::wire::{
    ChildForm, ChildId, ClockDoubtKind, Code, DatesForm, Decision, EvidenceForm, Failure, JourneyId, Me, MoveForm,
    Phase, Role, Saved, Speaker, TimelineQuery, TodayAsked,
};
use navigator::{Clock, Content, Folders, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, dates, open_navigator};

fn noon(day: &str) -> Timestamp {
    format!("{day}T12:00:00Z").parse().unwrap()
}

fn navigator_by(folder: &Path, clock: Clock) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    Navigator::with(folders, clock, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

/// Opens the casebook on a computer whose clock has that day.
async fn opened_on(folder: &Path, day: &str) -> Navigator {
    let navigator = navigator_by(folder, Clock::Fixed(noon(day)));
    acceptance::unlock(&navigator).await;
    navigator
}

async fn doubt(navigator: &Navigator) -> Option<(ClockDoubtKind, String)> {
    navigator.status().await.unwrap().clock.map(|doubt| (doubt.kind, doubt.newest))
}

fn at(setting: &str) -> ChildForm {
    ChildForm { setting: setting.to_owned(), ..child_aged(9) }
}

async fn setting(navigator: &Navigator, child: &ChildId) -> String {
    navigator.child(child.to_owned()).await.unwrap().form.setting
}

/// Makes every request that writes to the casebook, in a way that is accepted on a normal day.
pub(crate) async fn everything_that_writes(
    navigator: &Navigator,
    child: &ChildId,
    journey: &JourneyId,
) -> Vec<(&'static str, Option<Code>)> {
    let code = |answer: Result<Saved, Failure>| answer.err().map(|failure| failure.code);
    let several = navigator.archive_children(vec![child.to_owned()], true).await;
    let (child, journey) = (child.to_owned(), journey.to_owned());
    let page = navigator.step(journey.clone(), None).await.unwrap();
    let route = page.routes.iter().find(|route| route.state == navigator::wire::RouteState::Open).unwrap();
    let decision = Decision {
        journey: journey.clone(),
        seq: page.journey.as_ref().unwrap().seq,
        step: page.step.id.clone(),
        choice: route.choice.clone(),
        reason: String::from("as agreed"),
        ..Decision::default()
    };
    let evidence = EvidenceForm {
        evidence: String::from("observation-log"),
        day: "1".into(),
        month: "10".into(),
        year: "2026".into(),
        said_by: String::from("SENCO"),
        ..EvidenceForm::default()
    };
    let term: DatesForm = dates(["1", "9", "2008"], ["19", "12", "2008"]);
    let me = Me { name: String::from("Somebody"), role: Role::Health };
    let id = child.clone();
    let child = || id.clone();
    let words = || String::from("words");
    vec![
        ("note", code(navigator.add_note(journey.clone(), words()).await)),
        ("decide", code(navigator.decide(decision).await)),
        ("save_child", code(navigator.save_child(child(), at("Oak")).await)),
        ("archive_child", code(navigator.archive_child(child(), false).await)),
        ("archive_children", several.err().map(|failure| failure.code)),
        ("say", code(navigator.record_voice(child(), Speaker::Child, words()).await)),
        ("record_not_heard", code(navigator.record_not_heard(child(), Speaker::Child, words()).await)),
        ("teach_outside_year", code(navigator.teach_outside_year(child(), 1).await)),
        ("hold_evidence", code(navigator.record_evidence(child(), evidence).await)),
        ("record_absence", code(navigator.record_absence(child(), dates(["2", "11", "2026"], ["", "", ""])).await)),
        ("add_term", code(navigator.add_term(term).await)),
        ("set_me", code(navigator.set_me(me).await)),
        ("keep_draft", code(navigator.keep_draft(words(), words()).await)),
        ("drop_draft", code(navigator.drop_draft(words()).await)),
        ("change_passphrase", code(navigator.change_passphrase(PASSPHRASE.to_owned(), PASSPHRASE.to_owned()).await)),
        ("add_child", navigator.add_child(at("Oak")).await.err().map(|failure| failure.code)),
        ("add_sample", navigator.add_sample().await.err().map(|failure| failure.code)),
    ]
}

#[tokio::test]
async fn a_setting_saved_under_a_wrong_date_applies_and_never_changes_later() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(at("Elm")).await.unwrap().id;
    drop(navigator);

    // Ten years ahead for a day. The app asks about the date, and somebody confirms it without checking.
    let navigator = opened_on(folder.path(), "2036-02-07").await;
    assert_eq!(doubt(&navigator).await, Some((ClockDoubtKind::LongAfter, String::from("2026-11-23"))));
    let refused = navigator.save_child(child.clone(), at("Oak")).await.unwrap_err();
    assert_eq!(refused.code, Code::ClockInDoubt);
    assert_eq!(setting(&navigator, &child).await, "Elm");
    assert_eq!(
        navigator.confirm_date(String::from("2036-02-06")).await.unwrap_err().code,
        Code::ClockInDoubt,
        "another day"
    );
    navigator.confirm_date(String::from("2036-02-07")).await.unwrap();
    assert_eq!(doubt(&navigator).await, None);
    navigator.save_child(child.clone(), at("Oak")).await.unwrap();
    drop(navigator);

    // The clock is right again: what was saved last applies, its date is shown, and the app asks once about the date.
    let navigator = opened_on(folder.path(), "2026-11-24").await;
    assert_eq!(doubt(&navigator).await, Some((ClockDoubtKind::Earlier, String::from("2036-02-07"))));
    assert_eq!(navigator.save_child(child.clone(), at("Ash")).await.unwrap_err().code, Code::ClockInDoubt);
    assert_eq!(setting(&navigator, &child).await, "Oak");
    navigator.confirm_date(String::from("2026-11-24")).await.unwrap();
    let line = navigator.child(child.clone()).await.unwrap().history.remove(0);
    assert_eq!((line.on.as_str(), line.misdated.as_deref()), ("2026-11-23", Some("2036-02-07")));
    navigator.save_child(child.clone(), at("Ash")).await.unwrap();
    drop(navigator);

    let navigator = opened_on(folder.path(), "2026-11-25").await;
    assert_eq!(doubt(&navigator).await, None, "asked once");
    assert_eq!(setting(&navigator, &child).await, "Ash");
    drop(navigator);
    // The day that the clock once claimed has come.
    let navigator = opened_on(folder.path(), "2036-02-08").await;
    assert_eq!(setting(&navigator, &child).await, "Ash", "nothing changed automatically");
    let query = TimelineQuery { child, ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.unwrap().lines;
    assert_eq!(lines.iter().filter(|line| line.misdated.is_some()).count(), 1);
}

#[tokio::test]
async fn a_step_does_not_wait_for_ten_years_and_a_decision_of_yesterday_is_not_too_early() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey =
        navigator.begin_journey(child, String::from("statutory"), Some(String::from("ehc-request"))).await.unwrap().id;
    drop(navigator);
    let decide = async |navigator: &Navigator, choice: &str, day: [&str; 3]| {
        let page = navigator.step(journey.clone(), None).await.unwrap();
        let [day, month, year] = day.map(str::to_owned);
        let (seq, step) = (page.journey.unwrap().seq, page.step.id);
        let reason = String::from("as the letter says");
        let choice = choice.to_owned();
        navigator
            .decide(Decision {
                journey: journey.clone(),
                seq,
                step,
                choice,
                gate_reason: reason.clone(),
                reason,
                day,
                month,
                year,
            })
            .await
    };
    // Twenty days ahead, which nobody notices; then the clock is corrected.
    let navigator = opened_on(folder.path(), "2026-12-13").await;
    decide(&navigator, "sent-by-parent", ["", "", ""]).await.unwrap();
    assert_eq!(navigator.step(journey.clone(), None).await.unwrap().ends_by.as_deref(), Some("2027-01-24"));
    drop(navigator);
    let navigator = opened_on(folder.path(), "2026-11-25").await;
    navigator.confirm_date(String::from("2026-11-25")).await.unwrap();
    let page = navigator.step(journey.clone(), None).await.unwrap();
    assert_eq!(page.ends_by.as_deref(), Some("2027-01-04"), "six weeks from 23 November");
    decide(&navigator, "will-assess", ["24", "11", "2026"]).await.unwrap();
}

#[tokio::test]
async fn until_the_date_is_confirmed_every_write_is_refused_and_reading_is_possible() {
    for day in ["2010-01-01", "2026-11-22", "2028-01-01", "2036-02-07", "9999-12-30"] {
        let (folder, navigator) = open_navigator().await;
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let journey = navigator.begin_journey(child.clone(), String::from("sensory"), None).await.unwrap().id;
        drop(navigator);
        let navigator = opened_on(folder.path(), day).await;
        // In 2036 the child is too old for the pathway, and in 2010 not born. Only possible requests are tried then.
        if day == "2026-11-22" || day == "2028-01-01" {
            for (request, code) in everything_that_writes(&navigator, &child, &journey).await {
                // A request refused for another reason is not written either.
                assert!(matches!(code, Some(Code::ClockInDoubt)), "{request} on {day}: {code:?}");
            }
        }
        assert_eq!(
            navigator.add_note(journey.clone(), String::from("a")).await.unwrap_err().code,
            Code::ClockInDoubt,
            "{day}"
        );
        navigator.today(TodayAsked::default()).await.unwrap();
        let page = navigator.child(child.clone()).await.unwrap();
        assert_eq!(page.history.len(), 2, "{day}");
        let status = navigator.status().await.unwrap();
        assert_eq!((status.phase, status.clock.is_some()), (Phase::Open, true), "{day}");
        navigator.confirm_date(status.today).await.unwrap();
        navigator.add_note(journey.clone(), String::from("a")).await.unwrap();
        assert_eq!(doubt(&navigator).await, None, "while it is open");
    }
}

#[tokio::test]
async fn a_jump_of_the_clock_while_open_is_noticed_and_a_corrected_clock_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let hand = Arc::new(AtomicI64::new(noon("2026-11-23").as_second()));
    let navigator = navigator_by(folder.path(), Clock::Moved(Arc::clone(&hand)));
    let set = |day: &str| hand.store(noon(day).as_second(), Ordering::Relaxed);
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    // Nothing is written yet: the date that was seen while it is open counts too.
    for (day, kind) in [("2036-02-07", ClockDoubtKind::LongAfter), ("2026-11-20", ClockDoubtKind::Earlier)] {
        set(day);
        assert_eq!(navigator.add_child(child_aged(9)).await.unwrap_err().code, Code::ClockInDoubt, "{day}");
        assert_eq!(doubt(&navigator).await, Some((kind, String::from("2026-11-23"))));
    }
    set("2026-11-23");
    assert_eq!(doubt(&navigator).await, None, "corrected, and nobody is asked");
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    // Midnight, a weekend and a holiday are not jumps.
    for day in ["2026-11-24", "2026-11-30", "2027-09-01"] {
        set(day);
        navigator.record_voice(child.clone(), Speaker::Child, String::from("words")).await.unwrap();
    }
    // In a year that the calendar does not have.
    hand.store(i64::MAX, Ordering::Relaxed);
    assert_eq!(
        navigator.record_voice(child.clone(), Speaker::Child, String::from("words")).await.unwrap_err().code,
        Code::ClockInDoubt
    );
    navigator.today(TodayAsked::default()).await.unwrap();
    navigator.child(child).await.unwrap();
}

#[tokio::test]
async fn a_planned_move_is_still_in_the_future() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(at("Elm")).await.unwrap().id;
    let ahead =
        MoveForm { from_day: "1".into(), from_month: "9".into(), from_year: "2027".into(), setting: "Oak".into() };
    navigator.move_child(child.clone(), ahead).await.unwrap();
    drop(navigator);
    // Used on some days in between, so that no day is unexpected.
    for (day, expected) in [("2027-08-31", "Elm"), ("2027-09-01", "Oak")] {
        let navigator = opened_on(folder.path(), day).await;
        assert_eq!((doubt(&navigator).await, setting(&navigator, &child).await.as_str()), (None, expected));
        assert_eq!(navigator.child(child.clone()).await.unwrap().moves.len(), usize::from(expected == "Elm"));
    }
}
