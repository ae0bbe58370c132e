//! Tests that all faults of a form are reported at once, in the order of its fields, and that nothing is written.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, Code, ConsentForm, Correction, DatesForm, DisagreementForm, Edit, EvidenceForm, Failure,
    LONGEST_LINE, LONGEST_TEXT, MoveForm, PlanForm, PlanOutcome, PlanProvision, ReviewDecision, ReviewForm,
    SelfViewForm, Speaker, TimelineQuery, WithdrawalForm,
};

use crate::plan::plan_for;
use acceptance::{child_aged, evidence, open_navigator};

/// Returns each reported fault with its field.
fn faults_in<T>(answer: Result<T, Failure>) -> Vec<(Code, String)> {
    let failure = answer.err().expect("the form was refused");
    let first = (failure.code, failure.field);
    let all = std::iter::once(first).chain(failure.also.into_iter().map(|fault| (fault.code, fault.field)));
    all.map(|(code, field)| (code, field.unwrap_or_default())).collect()
}

fn expected(faults: &[(Code, &str)]) -> Vec<(Code, String)> {
    faults.iter().map(|(code, field)| (*code, (*field).to_owned())).collect()
}

async fn entries(navigator: &Navigator, child: &ChildId) -> u32 {
    let query = TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() };
    navigator.timeline(query).await.unwrap().of
}

#[tokio::test]
async fn all_missing_fields_of_an_empty_form_are_reported_at_once_in_order() {
    use Code::{
        BirthDateNotReal, ChildViewMissing, DateNotReal, DecisionMissing, EvidenceDateNotReal, NameMissing,
        OutcomeMissing, ParentViewMissing, ProgressMissing, ProvisionMissing, ReasonMissing, ServiceMissing,
        SettingMissing, SpeakerMissing, TextTooLong, WordsMissing,
    };
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.unwrap();
    let plan = navigator.plan(child.clone()).await.unwrap().current[0].line.plan;
    navigator.record_voice(child.clone(), Speaker::Child, String::from("It is loud.")).await.unwrap();
    let voice = navigator.child(child.clone()).await.unwrap().history[0].seq;
    let before = entries(&navigator, &child).await;
    let long = || "x".repeat(LONGEST_TEXT + 1);
    let c = || child.clone();

    let nobody = ChildForm { known_as: "x".repeat(LONGEST_LINE + 1), ..ChildForm::default() };
    let faults = [(NameMissing, "name"), (TextTooLong, "knownAs"), (BirthDateNotReal, "born")];
    assert_eq!(faults_in(navigator.add_child(nobody.clone()).await), expected(&faults));
    assert_eq!(faults_in(navigator.save_child(c(), nobody).await), expected(&faults));
    assert_eq!(
        faults_in(navigator.make_plan(c(), PlanForm::default()).await),
        expected(&[
            (OutcomeMissing, "outcome-0"),
            (ProvisionMissing, "provision-0-what"),
            (DateNotReal, "from"),
            (DateNotReal, "review")
        ])
    );
    let row = |id: &str| PlanOutcome { id: id.to_owned(), ..PlanOutcome::default() };
    let help = PlanProvision { who: String::from("Key adult"), ..PlanProvision::default() };
    let rows = PlanForm { outcomes: vec![row("o1"), row("o2")], provision: vec![help], ..plan_for(&[], "31") };
    assert_eq!(
        faults_in(navigator.make_plan(c(), rows).await),
        expected(&[
            (WordsMissing, "outcome-0"),
            (WordsMissing, "outcome-1"),
            (WordsMissing, "provision-0-what"),
            (DateNotReal, "review")
        ])
    );
    let review = |decision| ReviewForm { plan, decision, ..ReviewForm::default() };
    // The child's own hope is asked about first.
    let silent = [
        (ChildViewMissing, "child"),
        (ParentViewMissing, "parent"),
        (ProgressMissing, "progress-o2"),
        (ProgressMissing, "progress-o1"),
        (WordsMissing, "changed"),
    ];
    let undecided: Vec<_> = silent
        .into_iter()
        .chain([(DecisionMissing, "decision"), (ReasonMissing, "why"), (DateNotReal, "on")])
        .collect();
    assert_eq!(faults_in(navigator.review_plan(c(), review(None)).await), expected(&undecided));
    let carried: Vec<_> =
        silent.into_iter().chain([(ReasonMissing, "why"), (DateNotReal, "review"), (DateNotReal, "on")]).collect();
    assert_eq!(faults_in(navigator.review_plan(c(), review(Some(ReviewDecision::GoOn))).await), expected(&carried));
    assert_eq!(
        faults_in(navigator.give_consent(c(), ConsentForm { what: long(), ..ConsentForm::default() }).await),
        expected(&[(ServiceMissing, "service"), (NameMissing, "by"), (DateNotReal, "from"), (TextTooLong, "what")])
    );
    assert_eq!(
        faults_in(navigator.withdraw_consent(c(), WithdrawalForm::default()).await),
        expected(&[(SpeakerMissing, "as"), (EvidenceDateNotReal, "date"), (NameMissing, "by")])
    );
    let held = EvidenceForm { day: String::from("31"), said_by: long(), note: long(), ..evidence("consent-to-refer") };
    assert_eq!(
        faults_in(navigator.record_evidence(c(), held).await),
        expected(&[(EvidenceDateNotReal, "date"), (TextTooLong, "saidBy"), (TextTooLong, "note")])
    );
    assert_eq!(
        faults_in(navigator.move_child(c(), MoveForm::default()).await),
        expected(&[(SettingMissing, "setting"), (DateNotReal, "from")])
    );
    let letter = DisagreementForm { day: String::from("31"), month: String::from("2"), ..DisagreementForm::default() };
    assert_eq!(
        faults_in(navigator.record_disagreement(c(), letter).await),
        expected(&[(WordsMissing, "words"), (DateNotReal, "letter")])
    );
    let days = DatesForm { to_day: String::from("1"), ..DatesForm::default() };
    let both = expected(&[(DateNotReal, "from"), (DateNotReal, "to")]);
    assert_eq!(faults_in(navigator.record_absence(c(), days.clone()).await), both);
    assert_eq!(faults_in(navigator.add_term(days.clone()).await), both);
    let query = TimelineQuery {
        child: c(),
        dates: DatesForm { from_day: String::from("31"), ..days },
        ..TimelineQuery::default()
    };
    assert_eq!(faults_in(navigator.timeline(query).await), both);
    let said = navigator::wire::VoiceForm { words: long(), helps: long(), ..Default::default() };
    assert_eq!(
        faults_in(navigator.record_voice(c(), Speaker::Child, said).await),
        expected(&[(TextTooLong, "words"), (TextTooLong, "helps")])
    );
    let view = SelfViewForm { with: long(), ..SelfViewForm::default() };
    assert_eq!(faults_in(navigator.save_self_view(c(), view).await), expected(&[(TextTooLong, "with")]));
    let [day, month, year] = ["23", "11", "2026"].map(String::from);
    let nothing = Correction::Said { words: String::new(), said_by: None, day, month, year };
    let empty = Edit::Correct { seq: voice, to: Box::new(nothing), reason: String::new() };
    assert_eq!(
        faults_in(navigator.preview_edit(c(), empty).await),
        expected(&[(WordsMissing, "words"), (ReasonMissing, "reason")])
    );
    assert_eq!(entries(&navigator, &child).await, before, "a refused form writes nothing");
}

#[tokio::test]
async fn a_single_fault_is_reported_on_its_own() {
    let (_folder, navigator) = open_navigator().await;
    let nameless = ChildForm { name: String::new(), ..child_aged(9) };
    let failure = navigator.add_child(nameless).await.unwrap_err();
    assert_eq!((failure.code, failure.field.as_deref(), failure.also.len()), (Code::NameMissing, Some("name"), 0));
}
