//! Tests assess, plan, do, review over a real casebook: one plan for two journeys, two cycles, and what they open.

use navigator::Navigator;
use navigator::wire::{
    ChildId, Code, DeliveredForm, Failure, GateState, GivenBy, HeardForm, HistoryKind, HowHeard, IndicatorKind,
    JourneyId, NeedKind, OutcomeProgress, PaperForm, PaperKind, PaperPart, Period, PlanForm, PlanOutcome, PlanPage,
    PlanPart, PlanProvision, ReviewDecision, ReviewForm, ReviewedOutcomeForm, Whose,
};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

fn outcome(words: &str, whose: Whose) -> PlanOutcome {
    PlanOutcome { words: words.to_owned(), whose, ..PlanOutcome::default() }
}

fn provision(what: &str) -> PlanProvision {
    let (who, how_often) = (String::from("Key adult"), String::from("every morning"));
    PlanProvision { what: what.to_owned(), who, how_often, ..PlanProvision::default() }
}

/// Returns a plan for these journeys, from 2 November, to be reviewed on a day in November.
pub(crate) fn plan_for(journeys: &[&JourneyId], review_day: &str) -> PlanForm {
    let text = String::from;
    PlanForm {
        journeys: journeys.iter().map(|id| (*id).to_owned()).collect(),
        outcomes: vec![
            outcome("that she walks in without tears", Whose::Parent),
            outcome("a place to go when it is loud", Whose::Child),
        ],
        provision: vec![provision("Meet at the side door"), PlanProvision::default()],
        from_day: text("2"),
        from_month: text("11"),
        from_year: text("2026"),
        review_day: review_day.to_owned(),
        review_month: text("11"),
        review_year: text("2026"),
    }
}

pub(crate) fn heard(words: &str) -> HeardForm {
    HeardForm { how: Some(HowHeard::Now), words: words.to_owned(), ..HeardForm::default() }
}

/// Returns the same answer for each hope.
pub(crate) fn each_outcome(outcomes: &[PlanOutcome], progress: OutcomeProgress) -> Vec<ReviewedOutcomeForm> {
    let row = |outcome: &PlanOutcome| ReviewedOutcomeForm {
        outcome: outcome.id.clone(),
        progress: Some(progress),
        seen: String::new(),
    };
    outcomes.iter().map(row).collect()
}

pub(crate) fn review_of(page: &PlanPage) -> ReviewForm {
    let plan = &page.current[0];
    let text = String::from;
    ReviewForm {
        plan: plan.line.plan,
        day: text("20"),
        month: text("11"),
        year: text("2026"),
        outcomes: each_outcome(&plan.form.outcomes, OutcomeProgress::PartlyMet),
        delivered: vec![DeliveredForm { provision: plan.provision[0].id.clone(), words: text("most mornings") }],
        changed: text("She comes in by herself on Fridays."),
        child: heard("Fridays are good."),
        parent: heard("She sleeps again."),
        decision: Some(ReviewDecision::StepUp),
        why: text("It helps."),
        next: String::new(),
        carry_on: None,
    }
}

/// Returns a review of the first plan in force that continues it until a day in December: unchanged, or with another
/// hope.
pub(crate) fn carry_on(page: &PlanPage, decision: ReviewDecision, day: &str) -> ReviewForm {
    let mut plan = page.current[0].form.clone();
    (plan.review_day, plan.review_month) = (day.to_owned(), String::from("12"));
    if decision == ReviewDecision::Change {
        plan.outcomes.remove(0);
        plan.outcomes.push(outcome("two friends at lunch", Whose::Child));
    }
    ReviewForm { decision: Some(decision), carry_on: Some(plan), ..review_of(page) }
}

/// Returns the state of the gate of two cycles on EBSA, and how many cycles count there.
async fn two_cycles(navigator: &Navigator, journey: &JourneyId) -> (GateState, u32) {
    let page = navigator.step(journey.to_owned(), Some(String::from("specialist-decisions"))).await.unwrap();
    let gates = page.routes.iter().flat_map(|route| &route.gates);
    let state = gates.clone().find(|gate| gate.id == "two-cycles").unwrap().state;
    (state, page.journey.unwrap().cycles)
}

fn about<T>(answer: Result<T, Failure>) -> (Code, Option<String>) {
    let failure = answer.err().unwrap();
    (failure.code, failure.field)
}

async fn begin(navigator: &Navigator, child: &ChildId, pathway: &str) -> JourneyId {
    navigator.begin_journey(child.to_owned(), pathway.to_owned(), None).await.unwrap().id
}

#[tokio::test]
async fn two_reviewed_cycles_meet_the_gate_and_an_undone_review_does_not() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let ebsa = begin(&navigator, &child, "ebsa").await;
    let sensory = begin(&navigator, &child, "sensory").await;
    let autism = begin(&navigator, &child, "autism").await;
    assert_eq!(two_cycles(&navigator, &ebsa).await, (GateState::NotMet, 0));

    let mut ids = Vec::new();
    for round in 1..=2 {
        let start = navigator.plan(child.clone()).await.unwrap().start;
        let mut form = plan_for(&[&ebsa, &sensory], "27");
        if round == 2 {
            // The next plan starts from the last one, and its rows keep their ids.
            assert_eq!((start.outcomes.len(), start.review_day.as_str()), (2, ""));
            form = PlanForm { outcomes: start.outcomes, provision: start.provision, ..form };
        }
        navigator.make_plan(child.clone(), form).await.accepted();
        let page = navigator.plan(child.clone()).await.unwrap();
        let plan = &page.current[0];
        assert_eq!(plan.line.outcomes[0].words, "a place to go when it is loud", "the child's own come first");
        assert_eq!((plan.provision.len(), plan.line.overdue), (1, false), "an empty row is ignored");
        ids.push((
            plan.form.outcomes.iter().map(|row| row.id.clone()).collect::<Vec<_>>(),
            plan.provision[0].id.clone(),
        ));
        for (journey, plans) in [(&ebsa, 1), (&sensory, 1), (&autism, 0)] {
            let step = navigator.step(journey.clone(), None).await.unwrap();
            assert_eq!(step.journey.unwrap().plans.len(), plans, "a step shows the plan that supports its journey");
        }
        navigator.review_plan(child.clone(), review_of(&page)).await.accepted();
    }
    assert_eq!(ids[0], (vec![String::from("o1"), String::from("o2")], String::from("p1")));
    assert_eq!(ids[1], ids[0]);
    assert_eq!(two_cycles(&navigator, &ebsa).await, (GateState::Met, 2));
    for (journey, cycles) in [(&sensory, 2), (&autism, 0)] {
        assert_eq!(navigator.step(journey.clone(), None).await.unwrap().journey.unwrap().cycles, cycles);
    }

    // What was said at a review is recorded once, with everything else that was said.
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.child_words.len(), 2);
    assert_eq!(page.child_words[0].words, "Fridays are good.");
    assert_eq!(page.plans.next_after.as_deref(), Some("2026-11-20"), "the next plan is due to be written");
    let earlier = navigator.plan(child.clone()).await.unwrap().earlier;
    let last = earlier[0].review.clone().unwrap();
    assert_eq!(last.child.words.as_deref(), Some("Fridays are good."));
    assert_eq!(last.delivered[0].words, "most mornings");

    navigator.take_back_plan(child.clone(), last.seq).await.unwrap();
    assert_eq!(two_cycles(&navigator, &ebsa).await, (GateState::NotMet, 1));
    let after = navigator.plan(child.clone()).await.unwrap();
    assert_eq!((after.current.len(), after.earlier.len()), (1, 1), "the plan is in force again");
    assert_eq!(after.child_words.len(), 2, "what the child said remains");
    drop(navigator);

    let again = navigator_on(folder.path());
    again.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(two_cycles(&again, &ebsa).await, (GateState::NotMet, 1));
    assert_eq!(again.plan(child.clone()).await.unwrap(), after);
    let kinds: Vec<_> = again.child(child).await.unwrap().history.iter().map(|line| line.kind).collect();
    assert!(kinds.contains(&HistoryKind::Plan) && kinds.contains(&HistoryKind::Review));
}

#[tokio::test]
async fn a_review_cannot_be_saved_without_both_views() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.unwrap();
    let page = navigator.plan(child.clone()).await.unwrap();
    let whole = review_of(&page);
    let nothing = HeardForm::default();
    let silent = HeardForm { how: Some(HowHeard::NotHeard), ..HeardForm::default() };
    let field = |name: &str| Some(name.to_owned());
    let table = [
        (ReviewForm { child: nothing.clone(), ..whole.clone() }, Code::ChildViewMissing, "child"),
        (ReviewForm { child: heard("  "), ..whole.clone() }, Code::ChildViewMissing, "child-words"),
        (ReviewForm { child: silent.clone(), ..whole.clone() }, Code::ReasonMissing, "child-why"),
        (ReviewForm { parent: nothing, ..whole.clone() }, Code::ParentViewMissing, "parent"),
        (ReviewForm { decision: None, ..whole.clone() }, Code::DecisionMissing, "decision"),
        (ReviewForm { why: String::new(), ..whole.clone() }, Code::ReasonMissing, "why"),
        (ReviewForm { changed: String::new(), ..whole.clone() }, Code::WordsMissing, "changed"),
        (ReviewForm { month: String::from("10"), ..whole.clone() }, Code::ReviewTooEarly, "on"),
        (ReviewForm { day: String::from("24"), ..whole.clone() }, Code::EvidenceDateInFuture, "on"),
    ];
    for (form, code, at) in table {
        assert_eq!(about(navigator.review_plan(child.clone(), form).await), (code, field(at)));
    }
    let page = navigator.plan(child.clone()).await.unwrap();
    assert_eq!((page.current.len(), page.child_words.len()), (1, 0), "a refused review writes nothing");

    // With a reason it can be saved, and words that are already in the record are referred to, not written again.
    navigator
        .record_voice(
            child.clone(),
            navigator::wire::Speaker::Parent,
            navigator::wire::VoiceForm {
                words: String::from("He eats again."),
                said_by: String::from("Gran"),
                ..Default::default()
            },
        )
        .await
        .unwrap();
    let voice = navigator.plan(child.clone()).await.unwrap().parent_words[0].seq;
    let form = ReviewForm {
        child: HeardForm { why: String::from("He was ill; asked again on Monday."), ..silent },
        parent: HeardForm { how: Some(HowHeard::Already), voice: Some(voice), ..HeardForm::default() },
        ..whole
    };
    navigator.review_plan(child.clone(), form.clone()).await.accepted();
    let page = navigator.plan(child.clone()).await.unwrap();
    let review = page.earlier[0].review.clone().unwrap();
    assert_eq!(review.child.not_heard.as_deref(), Some("He was ill; asked again on Monday."));
    assert_eq!((review.parent.words.as_deref(), review.parent.said_by.as_str()), (Some("He eats again."), "Gran"));
    assert_eq!(page.parent_words.len(), 1);
    assert_eq!(about(navigator.review_plan(child.clone(), form).await).0, Code::PlanClosed, "no cycle counts twice");
}

#[tokio::test]
async fn a_plan_changes_under_its_number_and_is_overdue_until_it_is_closed() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = begin(&navigator, &child, "ebsa").await;
    for (form, code, at) in [
        (PlanForm { outcomes: Vec::new(), ..plan_for(&[], "9") }, Code::OutcomeMissing, Some("outcome-0")),
        (PlanForm { provision: Vec::new(), ..plan_for(&[], "9") }, Code::ProvisionMissing, Some("provision-0-what")),
        (plan_for(&[], "1"), Code::ReviewTooEarly, Some("review")),
        (PlanForm { review_year: String::from("2028"), ..plan_for(&[], "9") }, Code::ReviewTooLate, Some("review")),
        (plan_for(&[], "31"), Code::DateNotReal, Some("review")),
        (plan_for(&[&JourneyId::from("nobody's")], "9"), Code::UnknownJourney, None),
    ] {
        assert_eq!(about(navigator.make_plan(child.clone(), form).await), (code, at.map(str::to_owned)));
    }
    navigator.make_plan(child.clone(), plan_for(&[&journey], "9")).await.unwrap();
    let plan = navigator.plan(child.clone()).await.unwrap().current[0].clone();
    assert!(plan.line.overdue);

    // One outcome is removed and another added. The remaining one keeps its id, and no id is reused.
    let mut form = plan.form.clone();
    form.outcomes.remove(1);
    form.outcomes.push(outcome("two friends at lunch", Whose::Child));
    navigator.change_plan(child.clone(), plan.line.plan, form).await.unwrap();
    let changed = navigator.plan(child.clone()).await.unwrap().current[0].clone();
    let ids: Vec<&str> = changed.form.outcomes.iter().map(|row| row.id.as_str()).collect();
    assert_eq!((changed.line.plan, ids), (plan.line.plan, vec!["o1", "o3"]));

    let needs =
        |list: navigator::wire::ChildList| list.children[0].needs.iter().map(|need| need.kind).collect::<Vec<_>>();
    assert!(needs(navigator.children(String::new()).await.unwrap()).contains(&NeedKind::ReviewOverdue));
    let (number, none) = (changed.line.plan, String::new());
    let refused = navigator.end_plan(child.clone(), number, none).await;
    assert_eq!(about(refused), (Code::ReasonMissing, Some(String::from("reason"))));
    navigator.end_plan(child.clone(), number, String::from("The family moved.")).await.unwrap();
    assert!(!needs(navigator.children(String::new()).await.unwrap()).contains(&NeedKind::ReviewOverdue));
    let page = navigator.plan(child.clone()).await.unwrap();
    assert_eq!(page.earlier[0].ended.as_ref().unwrap().reason, "The family moved.");
    assert_eq!(navigator.step(journey, None).await.unwrap().journey.unwrap().cycles, 0, "an end is not a review");
    let closed = navigator.change_plan(child, number, changed.form).await;
    assert_eq!(about(closed).0, Code::PlanClosed);
}

#[tokio::test]
async fn continuing_leaves_a_plan_in_force_unchanged_or_changed() {
    for decision in [ReviewDecision::GoOn, ReviewDecision::Change] {
        let (folder, navigator) = open_navigator().await;
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let ebsa = begin(&navigator, &child, "ebsa").await;
        navigator.make_plan(child.clone(), plan_for(&[&ebsa], "27")).await.unwrap();
        let first = navigator.plan(child.clone()).await.unwrap();

        // Without a day for the next review the plan does not continue, and nothing is written.
        let undated = ReviewForm { carry_on: None, ..carry_on(&first, ReviewDecision::GoOn, "11") };
        let refused = about(navigator.review_plan(child.clone(), undated).await);
        assert_eq!(refused, (Code::DateNotReal, Some(String::from("review"))));
        assert_eq!(navigator.plan(child.clone()).await.unwrap(), first);

        navigator.review_plan(child.clone(), carry_on(&first, decision, "11")).await.unwrap();
        let now = navigator.plan(child.clone()).await.unwrap();
        let (plan, before) = (&now.current[0], &first.current[0]);
        assert_eq!((now.current.len(), now.earlier.len()), (1, 1), "a plan is in force, and one cycle is complete");
        assert_ne!(plan.line.plan, before.line.plan);
        assert_eq!((plan.from.as_str(), plan.line.review_on.as_str()), ("2026-11-20", "2026-12-11"));
        assert_eq!(plan.provision, before.provision);
        let hopes = |plan: &navigator::wire::PlanShown| {
            plan.form.outcomes.iter().map(|row| (row.id.clone(), row.words.clone())).collect::<Vec<_>>()
        };
        if decision == ReviewDecision::GoOn {
            assert_eq!(hopes(plan), hopes(before));
        } else {
            assert_eq!(hopes(plan)[0], hopes(before)[1], "a remaining hope keeps its number");
            assert_eq!(hopes(plan)[1], (String::from("o3"), String::from("two friends at lunch")));
        }
        let step = navigator.step(ebsa.clone(), None).await.unwrap().journey.unwrap();
        assert_eq!((step.cycles, step.plans.len()), (1, 1), "one cycle counts, and the step has its plan");
        assert_eq!(navigator.child(child.clone()).await.unwrap().plans.next_after, None, "nothing is left to write");

        // The review and the plan that continued are undone together, and restored together.
        let review = now.earlier[0].review.as_ref().unwrap().seq;
        assert!(now.earlier[0].newest, "the closing can be undone");
        navigator.take_back_plan(child.clone(), review).await.unwrap();
        let back = navigator.plan(child.clone()).await.unwrap();
        assert_eq!((back.current.clone(), back.earlier.len()), (first.current.clone(), 0));
        let newest = navigator.child(child.clone()).await.unwrap().history[0].seq;
        let put_back = navigator::wire::Edit::PutBack { seq: review, reason: String::from("It was so.") };
        navigator.edit_entry(child.clone(), put_back, false, newest).await.unwrap();
        let again = navigator.plan(child.clone()).await.unwrap();
        assert_eq!((&again.current, again.earlier.len()), (&now.current, 1));
        let last = navigator.last_done().await.unwrap().undo.unwrap();
        navigator.undo_last(last.number).await.unwrap();
        assert_eq!(navigator.plan(child.clone()).await.unwrap().current, first.current);
        navigator.redo_last(navigator.last_done().await.unwrap().redo.unwrap().number).await.unwrap();
        drop(navigator);

        let reopened = navigator_on(folder.path());
        reopened.unlock(PASSPHRASE.to_owned()).await.unwrap();
        assert_eq!(reopened.plan(child).await.unwrap().current, now.current);
    }
}

#[tokio::test]
async fn a_continued_plan_with_later_entries_remains_when_its_review_is_undone() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.unwrap();
    let first = navigator.plan(child.clone()).await.unwrap();
    navigator.review_plan(child.clone(), carry_on(&first, ReviewDecision::GoOn, "11")).await.unwrap();
    let second = navigator.plan(child.clone()).await.unwrap();
    let mut changed = second.current[0].form.clone();
    changed.outcomes[0].words = String::from("walks in with a friend");
    navigator.change_plan(child.clone(), second.current[0].line.plan, changed).await.unwrap();
    let review = second.earlier[0].review.as_ref().unwrap().seq;
    assert!(!navigator.plan(child.clone()).await.unwrap().earlier[0].newest, "it is no longer offered there");
    navigator.take_back_plan(child.clone(), review).await.unwrap();
    assert_eq!(navigator.plan(child.clone()).await.unwrap().current.len(), 2, "what somebody worked on is not lost");
}

#[tokio::test]
async fn the_record_provides_evidence_everywhere_until_it_is_undone() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = begin(&navigator, &child, "ebsa").await;
    let given = || async {
        let page = navigator.child(child.clone()).await.unwrap();
        let step = navigator.step(journey.clone(), Some(String::from("review"))).await.unwrap();
        let at_step = step.evidence.iter().filter_map(|line| line.held.as_ref()?.given_by).count();
        let all: Vec<_> = page.evidence.iter().filter_map(|held| Some((held.id.clone(), held.given_by?))).collect();
        (all, at_step)
    };
    assert_eq!(given().await, (Vec::new(), 0));
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.unwrap();
    let page = navigator.plan(child.clone()).await.unwrap();
    navigator.review_plan(child.clone(), review_of(&page)).await.unwrap();
    let row = |id: &str, given: GivenBy| (id.to_owned(), given);
    let whole = vec![
        row("child-view", GivenBy::ChildWords),
        row("parent-view", GivenBy::ParentWords),
        row("plan-review", GivenBy::Review),
        row("support-plan", GivenBy::Plan),
    ];
    assert_eq!(given().await, (whole, 3), "a plan that supports no journey is evidence too");

    // The review is undone with its plan; what was said remains.
    navigator.take_back_plan(child.clone(), page.current[0].line.plan).await.unwrap();
    let said = vec![row("child-view", GivenBy::ChildWords), row("parent-view", GivenBy::ParentWords)];
    assert_eq!(given().await, (said, 2));
}

#[tokio::test]
async fn plans_are_locked_with_the_casebook() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.lock().await.unwrap();
    let codes = [
        about(navigator.plan(child.clone()).await).0,
        about(navigator.make_plan(child.clone(), PlanForm::default()).await).0,
        about(navigator.change_plan(child.clone(), 1, PlanForm::default()).await).0,
        about(navigator.review_plan(child.clone(), ReviewForm::default()).await).0,
        about(navigator.end_plan(child.clone(), 1, String::new()).await).0,
        about(navigator.take_back_plan(child, 1).await).0,
    ];
    assert_eq!(codes, [Code::Locked; 6]);
}

#[tokio::test]
async fn own_words_in_an_outcome_are_recorded_words_on_every_page() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    let state = async || {
        let row = navigator.children(String::new()).await.accepted().children.remove(0);
        let is_missing = |kind| row.needs.iter().any(|need| need.kind == kind);
        let parts = vec![PaperPart::Agreed, PaperPart::ChildWords, PaperPart::ParentWords];
        let paper = PaperForm { kind: PaperKind::Plan, parts, ..PaperForm::default() };
        let missing = navigator.preview_paper(Some(child.clone()), paper, 0).await.accepted().missing;
        let figures = navigator.statistics(Period::ThisSchoolYear).await.accepted();
        let heard = figures.blocks.iter().find(|block| block.kind == IndicatorKind::ChildHeard).unwrap();
        let said = navigator.step(journey.clone(), None).await.accepted().journey.unwrap().child_words;
        let is_told = missing.iter().any(|words| words.contains("Nobody has recorded"));
        let page = navigator.child(child.clone()).await.accepted();
        let given = page.evidence.iter().filter_map(|held| held.given_by).collect::<Vec<_>>();
        let has_words = given.contains(&GivenBy::ChildWords) && given.contains(&GivenBy::ParentWords);
        (row.heard.is_some(), is_missing(NeedKind::NotHeard), is_told, heard.parts[0].figure.count, said, has_words)
    };
    assert_eq!(state().await, (false, true, true, 0, None, false));
    navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.accepted();
    let words = Some(String::from("a place to go when it is loud"));
    assert_eq!(state().await, (true, false, false, 1, words, true));
    let page = navigator.plan(child.clone()).await.accepted();
    assert!(page.current[0].checks.iter().filter(|check| check.part != PlanPart::EarlierReview).all(|check| check.met));
}
