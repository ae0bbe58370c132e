//! Tests the last days to act on a decision of the council: they are on every list, whether or not anybody has recorded a
//! disagreement.

use acceptance::{Accepted, child_aged, open_navigator};
use navigator::Navigator;
use navigator::wire::{
    AheadKind, CalendarForm, ChildId, Code, Correction, Decision, DecisionLine, DisagreementAbout, DisagreementForm,
    Edit, EvidenceForm, HistoryKind, JourneyId, NeedKind, NextKind, NextRank, SettlementForm, StepPage, TimelineQuery,
    TodayAsked, TodayGroupKind, TodayWhy,
};

/// Makes the choices of a request for an EHC needs assessment, each as decided on a day (`d/m/yyyy`).
async fn after(navigator: &Navigator, choices: &[(&str, &str)]) -> (ChildId, JourneyId) {
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let statutory = String::from("statutory");
    let begun = navigator.begin_journey(child.clone(), statutory, Some(String::from("ehc-request"))).await;
    let journey = begun.accepted().id;
    for (choice, on) in choices {
        decide(navigator, &journey, choice, on).await;
    }
    (child, journey)
}

/// Returns the day, month and year of `d/m/yyyy`; empty for no day.
fn parts(on: &str) -> [String; 3] {
    let mut parts = on.split('/').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

async fn decide(navigator: &Navigator, journey: &JourneyId, choice: &str, on: &str) {
    let page = step(navigator, journey).await;
    let [day, month, year] = parts(on);
    let decision = Decision {
        journey: journey.clone(),
        seq: page.journey.unwrap().seq,
        step: page.step.id,
        choice: choice.to_owned(),
        gate_reason: String::from("as the family asked"),
        reason: String::from("as the letter says"),
        day,
        month,
        year,
    };
    navigator.decide(decision).await.accepted();
}

async fn step(navigator: &Navigator, journey: &JourneyId) -> StepPage {
    navigator.step(journey.clone(), None).await.accepted()
}

async fn hold(navigator: &Navigator, child: &ChildId, evidence: &str, [day, month]: [&str; 2]) {
    let [evidence, day, month, year] = [evidence, day, month, "2026"].map(String::from);
    let form =
        EvidenceForm { evidence, day, month, year, said_by: String::from("the post"), ..EvidenceForm::default() };
    navigator.record_evidence(child.clone(), form).await.accepted();
}

fn days(decision: &DecisionLine) -> Vec<&str> {
    decision.limits.iter().map(|one| one.limit.on.as_str()).collect()
}

/// The request of 1 September, refused on 20 October, and the family wants mediation.
const MEDIATION: [(&str, &str); 3] =
    [("sent-by-parent", "1/9/2026"), ("refused", "20/10/2026"), ("mediation", "2/11/2026")];

#[tokio::test]
async fn mediation_does_not_hide_the_last_day_to_appeal_on_any_list() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &MEDIATION).await;

    // Two months from the day that was given with the answer, until the letter itself is on record.
    let page = step(&navigator, &journey).await;
    assert_eq!(page.step.id, "mediation");
    let decision = page.decision.unwrap();
    assert_eq!(days(&decision), ["2026-12-20", "2026-12-20"], "mediation and appeal");
    assert_eq!((decision.decided_on.as_deref(), decision.is_from_letter), (Some("2026-10-20"), true));
    hold(&navigator, &child, "law-decision-letter", ["16", "10"]).await;
    let decision = step(&navigator, &journey).await.decision.unwrap();
    assert_eq!(days(&decision), ["2026-12-16", "2026-12-16"]);
    assert_eq!((decision.decided_on.as_deref(), decision.is_from_letter), (Some("2026-10-16"), true));
    assert!(decision.limits.iter().all(|one| !one.limit.past && one.limit.law.contains("2014")), "{decision:?}");

    let header = navigator.child_header(child.clone()).await.accepted();
    assert_eq!(header.decisions, std::slice::from_ref(&decision));
    let next = navigator.next_steps(child.clone()).await.accepted().items;
    let listed = next.iter().find(|item| item.kind == NextKind::Decision).unwrap();
    assert_eq!((listed.rank, listed.due.as_deref()), (NextRank::Law, Some("2026-12-16")));
    assert!(listed.detail.as_ref().unwrap().contains("SEND Tribunal"), "{listed:?}");
    assert_eq!(listed.journey.as_ref(), Some(&journey));

    let ahead = navigator.lookahead(child.clone()).await.accepted();
    let limits: Vec<_> =
        ahead.months.iter().flat_map(|month| &month.events).filter(|one| one.kind == AheadKind::Limit).collect();
    assert_eq!(limits.iter().map(|one| one.on.as_str()).collect::<Vec<_>>(), ["2026-12-16"], "both in one");
    assert_eq!(limits[0].journey.as_ref(), Some(&journey));
    assert_eq!(limits[0].title.as_deref(), Some("No EHC needs assessment (mediation, appeal)"));
    let all = navigator.lookahead_of_all(0).await.accepted().children.remove(0);
    assert!(all.dates.iter().any(|one| one.kind == AheadKind::Limit && one.on == "2026-12-16"));
    let file = navigator.calendar_file(CalendarForm::default()).await.accepted().0;
    let file = String::from_utf8(file).unwrap();
    assert_eq!(file.matches("DTSTART;VALUE=DATE:20261216").count(), 2, "each with its own id: {file}");

    let family = navigator.family_view(journey.clone()).await.accepted().decision.unwrap();
    assert_eq!(days(&family), ["2026-12-16", "2026-12-16"]);
    assert!(family.limits[0].words.contains("mediation adviser") && family.limits[1].words.contains("your appeal"));

    // A certificate gives the appeal a month from its day if that is later, and nothing to mediation.
    hold(&navigator, &child, "law-mediation-certificate", ["20", "11"]).await;
    assert_eq!(days(&step(&navigator, &journey).await.decision.unwrap()), ["2026-12-16", "2026-12-20"]);
    // Where the appeal is made the days are still shown, and after it there is nothing to act on.
    decide(&navigator, &journey, "appeal", "22/11/2026").await;
    assert_eq!(days(&step(&navigator, &journey).await.decision.unwrap()), ["2026-12-16", "2026-12-20"]);
    decide(&navigator, &journey, "won", "23/11/2026").await;
    assert_eq!(step(&navigator, &journey).await.decision, None);
}

#[tokio::test]
async fn without_the_day_of_the_letter_every_list_says_that_the_last_day_can_be_earlier() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &[("sent-by-parent", "1/9/2026"), ("refused", "")]).await;
    let next = async |kind: NextKind| {
        let items = navigator.next_steps(child.clone()).await.accepted().items;
        items.into_iter().find(|item| item.kind == kind).unwrap().detail.unwrap()
    };
    let ahead = async |kind: AheadKind| {
        let months = navigator.lookahead(child.clone()).await.accepted().months;
        let mut events = months.into_iter().flat_map(|month| month.events);
        events.find(|event| event.kind == kind).unwrap().fact.unwrap_or_default()
    };
    let file = async || {
        let file = navigator.calendar_file(CalendarForm::default()).await.accepted().0;
        String::from_utf8(file).unwrap().replace("\r\n ", "")
    };
    let family = async || navigator.family_view(journey.clone()).await.accepted();
    let doubt = "the last day can be earlier";
    assert!(!step(&navigator, &journey).await.decision.unwrap().is_from_letter);
    assert!(next(NextKind::Step).await.ends_with(&format!("{doubt}.")));
    assert!(ahead(AheadKind::Due).await.contains(doubt) && file().await.contains(doubt));
    assert!(!family().await.due_by_law, "nobody knows the day that the law gives");
    let missing = async || {
        let groups = navigator.today(TodayAsked::default()).await.accepted().groups.into_iter();
        let first = groups.filter(|group| group.kind == TodayGroupKind::First).flat_map(|group| group.items);
        first.filter_map(|item| item.missing).map(|date| (date.words, date.evidence)).collect::<Vec<_>>()
    };
    let letter = String::from("Date of the council’s letter: No EHC needs assessment");
    assert_eq!(missing().await, [(letter, Some(String::from("law-decision-letter")))], "it may have passed");

    decide(&navigator, &journey, "mediation", "").await;
    assert!(next(NextKind::Decision).await.contains(doubt));
    assert!(ahead(AheadKind::Limit).await.contains(doubt) && file().await.contains(doubt));

    hold(&navigator, &child, "law-decision-letter", ["18", "11"]).await;
    assert!(missing().await.is_empty());
    assert!(!next(NextKind::Decision).await.contains(doubt));
    assert!(!ahead(AheadKind::Limit).await.contains(doubt) && !file().await.contains(doubt));
}

/// Somebody who asks only after the refusal records the request and its answer on one day.
#[tokio::test]
async fn a_letter_that_is_older_than_the_record_counts_from_its_own_day() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &[("sent-by-parent", ""), ("refused", "")]).await;
    let ends = async || step(&navigator, &journey).await.due;
    assert_eq!(ends().await.as_deref(), Some("2027-01-23"), "counted from today");
    hold(&navigator, &child, "law-decision-letter", ["9", "11"]).await;
    assert_eq!(ends().await.as_deref(), Some("2027-01-09"));

    let (_, journey) = after(&navigator, &[("sent-by-parent", ""), ("refused", "9/11/2026")]).await;
    let page = step(&navigator, &journey).await;
    assert_eq!(page.due.as_deref(), Some("2027-01-09"));
    assert!(page.limit_from.unwrap().is_known && page.decision.unwrap().is_from_letter);
}

#[tokio::test]
async fn a_last_day_that_is_near_or_has_passed_is_on_today_and_marked() {
    let (_folder, navigator) = open_navigator().await;
    let refused_on = async |day: &str| {
        let choices = [("sent-by-parent", "1/7/2026"), ("refused", day), ("mediation", "1/10/2026")];
        after(&navigator, &choices).await
    };
    let (near, _) = refused_on("27/9/2026").await;
    let (passed, journey) = refused_on("20/9/2026").await;
    let today = async || {
        let groups = navigator.today(TodayAsked::default()).await.accepted().groups.into_iter();
        let limits = groups.flat_map(|group| group.items.into_iter().map(move |item| (group.kind, item)));
        let limits = limits.filter(|(_, item)| item.why == TodayWhy::Limit);
        limits.map(|(kind, item)| (item.child.id, kind, item.due.unwrap().on)).collect::<Vec<_>>()
    };
    assert_eq!(
        today().await,
        [
            (passed.to_string(), TodayGroupKind::Overdue, String::from("2026-11-20")),
            (near.to_string(), TodayGroupKind::ThisWeek, String::from("2026-11-27")),
        ]
    );
    for (child, kind) in [(&near, NeedKind::DueThisWeek), (&passed, NeedKind::LimitPassed)] {
        let rows = navigator.children(String::new()).await.accepted();
        let row = rows.children.iter().find(|row| row.id == *child).unwrap();
        let is_it = |need: &&navigator::wire::Need| need.disagreement.is_some() && need.journey.is_some();
        let need = row.needs.iter().find(is_it).unwrap_or_else(|| panic!("{row:?}"));
        assert_eq!(need.kind, kind, "{need:?}");
    }
    let decision = step(&navigator, &journey).await.decision.unwrap();
    assert!(decision.limits.iter().all(|one| one.limit.past), "{decision:?}");
    // An appeal may have been made in time.
    decide(&navigator, &journey, "appeal", "2/10/2026").await;
    assert_eq!(step(&navigator, &journey).await.decision, None);
    assert_eq!(today().await.len(), 1, "that of the other child");
}

#[tokio::test]
async fn at_the_step_of_the_decision_its_day_is_on_today_once() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &[("sent-by-parent", "1/7/2026"), ("refused", "27/9/2026")]).await;
    let items = async || {
        let groups = navigator.today(TodayAsked::default()).await.accepted().groups.into_iter();
        groups.flat_map(|group| group.items).map(|item| (item.why, item.due.unwrap().on)).collect::<Vec<_>>()
    };
    let own = (TodayWhy::Step, String::from("2026-11-27"));
    assert_eq!(items().await, std::slice::from_ref(&own));
    assert_eq!(days(&step(&navigator, &journey).await.decision.unwrap()), ["2026-11-27", "2026-11-27"]);
    // The letter is older than the answer, even by weeks: the step counts from its day, too.
    for ([day, month], ends) in [(["30", "8"], "2026-10-30"), (["24", "9"], "2026-11-24")] {
        hold(&navigator, &child, "law-decision-letter", [day, month]).await;
        let page = step(&navigator, &journey).await;
        assert_eq!((page.due.as_deref(), days(page.decision.as_ref().unwrap())), (Some(ends), vec![ends, ends]));
        assert!(page.limit_from.unwrap().is_known);
        assert_eq!(items().await, [(TodayWhy::Step, String::from(ends))], "once");
    }
}

#[tokio::test]
async fn an_older_reminder_does_not_hide_a_legal_limit_in_the_next_days() {
    let (_folder, navigator) = open_navigator().await;
    let choices = [("sent-by-parent", "1/7/2026"), ("refused", "20/10/2026"), ("mediation", "27/10/2026")];
    after(&navigator, &choices).await;
    let groups = navigator.today(TodayAsked::default()).await.accepted().groups.into_iter();
    let items = groups.flat_map(|group| group.items.into_iter().map(move |item| (group.kind, item)));
    let items: Vec<_> = items.map(|(kind, item)| (kind, item.why, item.due.unwrap().on)).collect();
    let ends = String::from("2026-11-26");
    assert_eq!(
        items,
        [
            (TodayGroupKind::Overdue, TodayWhy::CheckIn, ends.clone()),
            (TodayGroupKind::ThisWeek, TodayWhy::WaitEnds, ends),
        ]
    );
}

#[tokio::test]
async fn the_letter_is_the_one_with_the_answer() {
    let (_folder, navigator) = open_navigator().await;
    let choices =
        [("sent-by-parent", "1/7/2026"), ("will-assess", "10/8/2026"), ("no-plan", "12/10/2026"), ("mediation", "")];
    let (child, journey) = after(&navigator, &choices).await;
    let decided = async || step(&navigator, &journey).await.decision.unwrap().decided_on;
    hold(&navigator, &child, "law-decision-letter", ["10", "8"]).await;
    assert_eq!(decided().await.as_deref(), Some("2026-10-12"), "that letter said that the council would assess");
    hold(&navigator, &child, "law-decision-letter", ["9", "10"]).await;
    assert_eq!(decided().await.as_deref(), Some("2026-10-09"));
}

#[tokio::test]
async fn a_recorded_disagreement_about_the_decision_takes_its_place() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &MEDIATION).await;
    let [day, month, year] = ["19", "10", "2026"].map(String::from);
    let form = DisagreementForm {
        about: DisagreementAbout::RefusedToAssess,
        words: String::from("We want to be heard."),
        journey: Some(journey.clone()),
        day,
        month,
        year,
        ..DisagreementForm::default()
    };
    navigator.record_disagreement(child.clone(), form).await.accepted();
    let page = step(&navigator, &journey).await;
    assert_eq!((page.decision, page.disagreements.len()), (None, 1));
    assert_eq!(page.disagreements[0].limit.as_ref().unwrap().on, "2026-12-19");
    // Settled since: nobody wants to act on it.
    let seq = page.disagreements[0].seq;
    let settled = SettlementForm { seq, words: String::from("They will not appeal."), ..SettlementForm::default() };
    navigator.settle_disagreement(child, settled).await.accepted();
    assert_eq!(step(&navigator, &journey).await.decision, None);
}

#[tokio::test]
async fn after_a_complaint_the_last_day_is_that_of_the_decision_before_it() {
    let (_folder, navigator) = open_navigator().await;
    let choices = [("sent-by-parent", "1/9/2026"), ("refused", "20/10/2026"), ("mediation", "21/10/2026")];
    let (_, journey) = after(&navigator, &choices).await;
    for (choice, on) in [("not-offered", "2/11/2026"), ("no", "3/11/2026"), ("appeal", "9/11/2026")] {
        decide(&navigator, &journey, choice, on).await;
    }
    let page = step(&navigator, &journey).await;
    assert_eq!(page.step.id, "mediation");
    assert_eq!(days(&page.decision.unwrap()), ["2026-12-20", "2026-12-20"]);
}

/// Corrects the day of a decision, by its choice. Fails with the code of the refusal.
async fn correct_day(navigator: &Navigator, child: &ChildId, choice: &str, on: &str) -> Result<(), Code> {
    let query = TimelineQuery { child: child.clone(), kind: Some(HistoryKind::Chosen), ..TimelineQuery::default() };
    for line in navigator.timeline(query).await.accepted().lines {
        let page = navigator.entry(child.clone(), Some(line.seq), None).await.accepted();
        let Some(Correction::Choice { choice: made, gate_reason, reason, .. }) = page.now else { continue };
        if made != choice {
            continue;
        }
        let [day, month, year] = parts(on);
        let to = Box::new(Correction::Choice { choice: made, gate_reason, reason, day, month, year });
        let edit = Edit::Correct { seq: line.seq, to, reason: String::from("misread") };
        let seen = navigator.preview_edit(child.clone(), edit.clone()).await.map_err(|failure| failure.code)?;
        navigator.edit_entry(child.clone(), edit, false, seen.newest).await.accepted();
        return Ok(());
    }
    panic!("{choice} is not on the timeline")
}

#[tokio::test]
async fn the_day_of_a_letter_that_was_given_with_the_answer_can_be_corrected() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &MEDIATION).await;
    correct_day(&navigator, &child, "refused", "2/10/2026").await.unwrap();
    let decision = step(&navigator, &journey).await.decision.unwrap();
    assert_eq!(
        (days(&decision), decision.decided_on.as_deref()),
        (vec!["2026-12-02", "2026-12-02"], Some("2026-10-02"))
    );
    // The decisions before and after it remain on their days.
    for (on, code) in [
        ("31/8/2026", Code::DecisionDateTooEarly),
        ("3/11/2026", Code::DecisionDateTooLate),
        ("31/12/2026", Code::DecisionDateInFuture),
        ("31/9/2026", Code::DateNotReal),
    ] {
        assert_eq!(correct_day(&navigator, &child, "refused", on).await, Err(code), "{on}");
    }
    correct_day(&navigator, &child, "refused", "2/11/2026").await.unwrap();
}

#[tokio::test]
async fn after_the_last_day_pages_say_what_is_left_and_not_that_there_is_time() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = after(&navigator, &[("sent-by-parent", "1/7/2026"), ("refused", "1/9/2026")]).await;
    let decision = step(&navigator, &journey).await.decision.unwrap();
    assert!(decision.limits.iter().all(|one| one.limit.past));
    assert!(decision.limits.iter().any(|one| one.words.contains("late appeal")), "{decision:?}");
    let family = navigator.family_view(journey.clone()).await.accepted();
    assert_eq!((family.due, family.overdue), (None, false), "the last day is told once, with what can be done");
    let family = family.decision.unwrap();
    assert!(family.limits.iter().any(|one| one.words.contains("late appeal")), "{family:?}");
    assert!(family.limits.iter().all(|one| one.words.contains("SENDIAS or IPSEA today")), "{family:?}");

    let form = DisagreementForm {
        about: DisagreementAbout::RefusedToAssess,
        words: String::from("They have not read the reports."),
        journey: Some(journey.clone()),
        day: String::from("1"),
        month: String::from("9"),
        year: String::from("2026"),
        ..DisagreementForm::default()
    };
    navigator.record_disagreement(child.clone(), form).await.accepted();
    let card = navigator.disagreements(child.clone()).await.accepted().open.remove(0);
    let appeal = card.steps.iter().find(|step| step.id == "tribunal").unwrap();
    assert!(appeal.words.contains("late appeal"), "{appeal:?}");
}
