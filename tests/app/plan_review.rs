//! Tests that a review says how far each hope was met, everywhere and in words, and that older reviews stay as they are.

use navigator::Navigator;
use navigator::wire::{
    ChildId, Code, Correction, Edit, EntryPage, HeardForm, HistoryKind, IndicatorKind, OutcomeProgress, Period,
    PlanForm, PlanOutcome, PlanPart, PlanProvision, ReviewDecision, ReviewForm, ReviewIn, ReviewedOutcomeForm,
    ReviewedOutcomeShown, Speaker, TimelineQuery, Whose,
};

use crate::damage::write;
use crate::plan::{carry_on, each_outcome, plan_for, review_of};
use acceptance::{Accepted, PASSPHRASE, child_aged, dates, open_navigator};

fn row(outcome: &str, progress: Option<OutcomeProgress>, seen: &str) -> ReviewedOutcomeForm {
    ReviewedOutcomeForm { outcome: outcome.to_owned(), progress, seen: seen.to_owned() }
}

fn shown(id: &str, progress: OutcomeProgress, seen: &str) -> ReviewedOutcomeShown {
    ReviewedOutcomeShown { id: id.to_owned(), progress, seen: seen.to_owned() }
}

/// Returns a child with a plan of a parent's hope (`o1`) and the child's own (`o2`).
async fn with_plan(navigator: &Navigator) -> ChildId {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.accepted();
    child
}

async fn review_entry(navigator: &Navigator, child: &ChildId) -> EntryPage {
    let query = TimelineQuery { child: child.to_owned(), kind: Some(HistoryKind::Review), ..TimelineQuery::default() };
    let seq = navigator.timeline(query).await.unwrap().lines[0].seq;
    navigator.entry(child.to_owned(), Some(seq), None).await.unwrap()
}

async fn correct(
    navigator: &Navigator,
    child: &ChildId,
    page: &EntryPage,
    form: ReviewForm,
) -> Result<(), (Code, Option<String>)> {
    let to = Box::new(Correction::Review { form });
    let edit = Edit::Correct { seq: page.line.seq, to, reason: String::from("Mistyped") };
    let refused = |failure: navigator::wire::Failure| (failure.code, failure.field);
    let preview = navigator.preview_edit(child.to_owned(), edit.clone()).await.map_err(refused)?;
    navigator.edit_entry(child.to_owned(), edit, false, preview.newest).await.map_err(refused)?;
    Ok(())
}

async fn reviewed(navigator: &Navigator, child: &ChildId) -> Vec<ReviewedOutcomeShown> {
    navigator.plan(child.to_owned()).await.unwrap().earlier[0].review.clone().unwrap().outcomes
}

async fn finds(navigator: &Navigator, text: &str) -> usize {
    navigator.search(text.to_owned()).await.unwrap().len()
}

#[tokio::test]
async fn a_review_says_of_each_hope_whether_it_was_met() {
    use OutcomeProgress::{Met, NotLookedAt, NotYet, PartlyMet};
    let (_folder, navigator) = open_navigator().await;
    let child = with_plan(&navigator).await;
    let page = navigator.plan(child.clone()).await.unwrap();

    // Each hope needs an answer; what was seen does not.
    let half = vec![row("o2", Some(Met), ""), row("o1", None, "two calm mornings")];
    let refused = navigator.review_plan(child.clone(), ReviewForm { outcomes: half, ..review_of(&page) }).await;
    let refused = refused.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ProgressMissing, Some("progress-o1")));
    assert_eq!(refused.also, [], "the other hope is answered");

    let outcomes = vec![
        row("o1", Some(PartlyMet), "two calm mornings"),
        row("o2", Some(Met), " She goes to the pondhouse. "),
        row("o9", Some(Met), "of no hope in this plan"),
    ];
    navigator.review_plan(child.clone(), ReviewForm { outcomes, ..review_of(&page) }).await.accepted();
    let expected = [shown("o2", Met, "She goes to the pondhouse."), shown("o1", PartlyMet, "two calm mornings")];
    assert_eq!(reviewed(&navigator, &child).await, expected, "the child's own hope comes first");
    assert_eq!((finds(&navigator, "pondhouse").await, finds(&navigator, "plan").await), (1, 0));

    // The timeline says what was decided, and how far each hope was met with the words of the hope.
    let entry = review_entry(&navigator, &child).await;
    let told = entry.line.words.clone().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    let begins = "Decision: More provision is needed · Met: a place to go when it is loud · She goes to the pondhouse. · \
                  Partly met: that she walks in without tears · two calm mornings · most mornings";
    assert!(told.starts_with(begins), "{told}");

    // It is corrected like everything else in the review.
    let Some(Correction::Review { mut form }) = entry.now.clone() else { panic!("a review is corrected in one form") };
    let hopes: Vec<&str> = entry.outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
    assert_eq!((hopes, form.outcomes[0].progress), (vec!["o2", "o1"], Some(Met)));
    form.outcomes[0] = row("o2", None, "");
    let unanswered = correct(&navigator, &child, &entry, form.clone()).await;
    assert_eq!(unanswered, Err((Code::ProgressMissing, Some(String::from("progress-o2")))));
    form.outcomes = vec![row("o2", Some(NotYet), "too loud there"), row("o1", Some(NotLookedAt), "")];
    correct(&navigator, &child, &entry, form).await.unwrap();
    let expected = [shown("o2", NotYet, "too loud there"), shown("o1", NotLookedAt, "")];
    assert_eq!(reviewed(&navigator, &child).await, expected);
    assert_eq!((finds(&navigator, "pondhouse").await, finds(&navigator, "loud").await), (0, 2));
    let words = review_entry(&navigator, &child).await.line.corrected.unwrap().words.unwrap();
    assert!(words.contains("Not looked at: ") && words.contains("Not yet: "), "{words}");
}

#[tokio::test]
async fn the_words_of_a_hope_are_those_of_the_plan_that_was_reviewed() {
    let (_folder, navigator) = open_navigator().await;
    let child = with_plan(&navigator).await;
    let first = navigator.plan(child.clone()).await.unwrap();
    let mut form = carry_on(&first, ReviewDecision::Change, "11");
    // The child's hope was met and is left out; the other one continues with other words.
    let parents =
        PlanOutcome { words: String::from("that she walks in singing"), ..first.current[0].form.outcomes[0].clone() };
    form.carry_on = form.carry_on.map(|plan| PlanForm { outcomes: vec![parents], ..plan });
    navigator.review_plan(child.clone(), form).await.accepted();
    let now = navigator.plan(child.clone()).await.unwrap();
    let plan = &now.current[0].line;
    assert_eq!((plan.outcomes.len(), plan.outcomes[0].id.as_str()), (1, "o1"));
    assert_eq!(plan.outcomes[0].words, "that she walks in singing");
    let told = review_entry(&navigator, &child).await.line.words.unwrap();
    assert!(told.contains("that she walks in without tears") && !told.contains("singing"), "{told}");

    // The review and the plan are undone together; the entry still says what it said.
    let seq = now.earlier[0].review.as_ref().unwrap().seq;
    navigator.take_back_plan(child.clone(), seq).await.unwrap();
    navigator.take_back_plan(child.clone(), first.current[0].line.plan).await.unwrap();
    assert_eq!(review_entry(&navigator, &child).await.line.words.unwrap(), told);
}

#[tokio::test]
async fn a_review_recorded_before_this_was_asked_says_nothing_about_its_hopes() {
    let (folder, navigator) = open_navigator().await;
    let child = with_plan(&navigator).await;
    let plan = navigator.plan(child.clone()).await.unwrap().current[0].line.plan;
    navigator.lock().await.unwrap();
    let body = format!(
        r#"{{"changed":"calmer","child":{{"not-heard":1}},"decision":"step-up","delivered":[],"kind":"reviewed","next":"","on":"2026-11-20","parent":{{"not-heard":1}},"plan":{plan},"why":"it helps"}}"#
    );
    write(folder.path(), "reviewed", &body);
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(reviewed(&navigator, &child).await, []);
    let entry = review_entry(&navigator, &child).await;
    let told = entry.line.words.clone().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(told, "Decision: More provision is needed · calmer · it helps");
    let Some(Correction::Review { mut form }) = entry.now.clone() else { panic!("a review is corrected in one form") };
    assert!(form.outcomes.iter().all(|row| row.progress.is_none()) && form.outcomes.len() == 2);

    // Nobody has to say now what nobody asked then. What is typed is not lost, though.
    form.changed = String::from("much calmer");
    correct(&navigator, &child, &entry, form.clone()).await.unwrap();
    assert_eq!(reviewed(&navigator, &child).await, []);
    form.outcomes[0].seen = String::from("by herself");
    let unanswered = correct(&navigator, &child, &entry, form.clone()).await;
    assert_eq!(unanswered, Err((Code::ProgressMissing, Some(String::from("progress-o2")))));
    form.outcomes[0].progress = Some(OutcomeProgress::Met);
    correct(&navigator, &child, &entry, form).await.unwrap();
    assert_eq!(reviewed(&navigator, &child).await, [shown("o2", OutcomeProgress::Met, "by herself")]);
}

#[tokio::test]
async fn a_review_is_proposed_for_a_school_day() {
    let (_folder, navigator) = open_navigator().await;
    let child = with_plan(&navigator).await;
    let proposed = async || {
        let days = navigator.plan(child.clone()).await.unwrap().review_days;
        days.into_iter().map(|day| (day.after, day.on, day.may_be_holiday)).collect::<Vec<_>>()
    };
    // Today is Monday 23 November 2026, and no term of this school year is recorded.
    let day = |after, on: &str, may_be_holiday| (after, on.to_owned(), may_be_holiday);
    let six_weeks = |unsure| day(ReviewIn::SixWeeks, "2027-01-04", unsure);
    let twelve_weeks = |unsure| day(ReviewIn::TwelveWeeks, "2027-02-15", unsure);
    assert_eq!(proposed().await, [six_weeks(true), twelve_weeks(true)]);
    for (from, to) in [
        (["2", "11", "2026"], ["18", "12", "2026"]),
        (["6", "1", "2027"], ["12", "2", "2027"]),
        (["22", "2", "2027"], ["25", "3", "2027"]),
    ] {
        navigator.add_term(dates(from, to)).await.unwrap();
    }
    // 4 January is in the Christmas holidays, 15 February in the half term.
    let expected = [
        day(ReviewIn::EndOfTerm, "2026-12-18", false),
        day(ReviewIn::SixWeeks, "2027-01-06", false),
        day(ReviewIn::TwelveWeeks, "2027-02-22", false),
    ];
    assert_eq!(proposed().await, expected);
}

#[tokio::test]
async fn a_met_hope_is_no_reason_to_end_a_plan() {
    let (_folder, navigator) = open_navigator().await;
    let child = with_plan(&navigator).await;
    let page = navigator.plan(child.clone()).await.unwrap();
    let outcomes = each_outcome(&page.current[0].form.outcomes, OutcomeProgress::Met);
    // The plan continues as it is, with every hope, if that is the decision.
    let form = ReviewForm { outcomes, ..carry_on(&page, ReviewDecision::GoOn, "11") };
    navigator.review_plan(child.clone(), form).await.accepted();
    let now = navigator.plan(child.clone()).await.unwrap();
    assert_eq!((now.current.len(), &now.current[0].form.outcomes), (1, &page.current[0].form.outcomes));
    assert_eq!(now.current[0].form.outcomes[1].whose, Whose::Child);
}

#[tokio::test]
async fn a_review_records_which_parent_said_it() {
    let (_folder, navigator) = open_navigator().await;
    let child = with_plan(&navigator).await;
    let page = navigator.plan(child.clone()).await.unwrap();
    let review = review_of(&page);
    let parent = HeardForm { said_by: String::from(" Dad "), ..review.parent.clone() };
    let long = HeardForm { said_by: "a".repeat(201), ..parent.clone() };
    let refused =
        navigator.review_plan(child.clone(), ReviewForm { parent: long, ..review.clone() }).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::TextTooLong, Some("parent-said-by")));
    let silent = HeardForm { said_by: String::from("Dad"), ..review.child.clone() };
    navigator.review_plan(child.clone(), ReviewForm { parent, child: silent, ..review }).await.accepted();
    let now = navigator.plan(child.clone()).await.unwrap();
    let shown = now.earlier[0].review.clone().unwrap();
    assert_eq!(
        (shown.parent.said_by.as_str(), shown.child.said_by.as_str()),
        ("Dad", ""),
        "a child needs no name here"
    );
    assert_eq!(now.parent_words[0].said_by, "Dad");
}

/// Returns what the newest plan in force has and has not.
async fn parts(navigator: &Navigator, child: &ChildId) -> Vec<(PlanPart, bool)> {
    let page = navigator.plan(child.to_owned()).await.unwrap();
    assert!(page.earlier.iter().all(|cycle| cycle.plan.checks.is_empty()), "a closed plan is not looked at");
    page.current[0].checks.iter().map(|check| (check.part, check.met)).collect()
}

#[tokio::test]
async fn the_list_of_what_a_good_plan_has_says_what_is_recorded() {
    use PlanPart::{ChildWords, EarlierReview, ParentWords, ReviewAhead, Support};
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let whole = plan_for(&[], "27");
    let outcomes = vec![PlanOutcome { whose: Whose::Together, ..whole.outcomes[0].clone() }];
    let provision = whole.provision.iter().map(|row| PlanProvision { who: String::new(), ..row.clone() }).collect();
    let bare = PlanForm { outcomes, provision, review_day: String::from("9"), ..whole.clone() };
    navigator.make_plan(child.clone(), bare.clone()).await.accepted();
    let nothing = [(ChildWords, false), (ParentWords, false), (Support, false), (ReviewAhead, false)];
    assert_eq!(parts(&navigator, &child).await, nothing, "there was no plan before it, so no review of one");

    // Words in the record count, and so does a hope in somebody's own words.
    navigator.record_voice(child.clone(), Speaker::Child, String::from("the hall is loud")).await.unwrap();
    let plan = navigator.plan(child.clone()).await.unwrap().current[0].clone();
    let parents = vec![PlanOutcome { whose: Whose::Parent, ..plan.form.outcomes[0].clone() }];
    let provision: Vec<PlanProvision> = plan
        .form
        .provision
        .iter()
        .map(|row| PlanProvision { who: String::from("Key adult"), how_often: String::from("daily"), ..row.clone() })
        .collect();
    let half = vec![PlanProvision { how_often: String::new(), ..provision[0].clone() }];
    let ahead = PlanForm { outcomes: parents, provision, review_day: String::from("27"), ..plan.form };
    let half = PlanForm { provision: half, ..ahead.clone() };
    navigator.change_plan(child.clone(), plan.line.plan, half).await.unwrap();
    assert_eq!(parts(&navigator, &child).await[2], (Support, false), "how often is asked too");
    navigator.change_plan(child.clone(), plan.line.plan, ahead).await.unwrap();
    let all = [(ChildWords, true), (ParentWords, true), (Support, true), (ReviewAhead, true)];
    assert_eq!(parts(&navigator, &child).await, all);

    // A plan that ended without a review is named at the next one; a review puts it right.
    navigator.end_plan(child.clone(), plan.line.plan, String::from("moved")).await.unwrap();
    navigator.make_plan(child.clone(), whole.clone()).await.accepted();
    assert_eq!(parts(&navigator, &child).await[4], (EarlierReview, false));
    let page = navigator.plan(child.clone()).await.unwrap();
    navigator.review_plan(child.clone(), carry_on(&page, ReviewDecision::GoOn, "11")).await.accepted();
    assert_eq!(parts(&navigator, &child).await[4], (EarlierReview, true));

    // The statistics count plans, not children, and never the closed ones.
    let has_support = parts(&navigator, &child).await[2].1;
    let figures = navigator.statistics(Period::ThisSchoolYear).await.unwrap();
    for (kind, expected) in [
        (IndicatorKind::PlanChildWords, [1, 0]),
        (IndicatorKind::PlanParentWords, [1, 0]),
        (IndicatorKind::PlanSupport, if has_support { [1, 0] } else { [0, 1] }),
    ] {
        let block = figures.blocks.iter().find(|block| block.kind == kind).unwrap();
        let counts: Vec<u32> = block.parts.iter().map(|part| part.figure.count).collect();
        assert_eq!(counts, expected, "{kind:?}");
        assert!(block.of_today && block.total.count == 1);
    }
}
