//! Tests what Coming up says about disagreements and yearly reviews: the last days to act, and what has no day yet.

use acceptance::Accepted;
use navigator::wire::ChildId;

/// Records a decision that somebody disagrees with, and its letter.
fn refused([day, month, year]: [&str; 3]) -> navigator::wire::DisagreementForm {
    let [day, month, year] = [day, month, year].map(String::from);
    navigator::wire::DisagreementForm {
        who: navigator::wire::Disagreeing::Parent,
        about: navigator::wire::DisagreementAbout::RefusedToAssess,
        words: String::from("The heron school cannot do this alone."),
        day,
        month,
        year,
        ..Default::default()
    }
}

#[tokio::test]
async fn the_last_days_for_mediation_and_appeal_are_listed_for_the_child_and_the_school_and_in_the_file() {
    use navigator::wire::AheadKind::Limit;
    let (_folder, navigator) = acceptance::open_navigator().await;
    let child = navigator.add_child(acceptance::child_aged(9)).await.accepted().id;
    let seq = async || navigator.disagreements(child.clone()).await.accepted().open[0].line.seq;
    let limits = async || {
        let page = navigator.lookahead(child.clone()).await.accepted();
        let events = page.months.into_iter().flat_map(|month| month.events).filter(|event| event.kind == Limit);
        let undated: Vec<String> = page.undated.into_iter().map(|one| one.title).collect();
        let all = navigator.lookahead_of_all(0).await.accepted().children.remove(0);
        let of_all = all.dates.into_iter().filter(|date| date.kind == Limit);
        let of_all: Vec<(String, Option<String>)> = of_all.map(|date| (date.on, date.title)).collect();
        assert_eq!(all.undated.into_iter().map(|one| one.title).collect::<Vec<_>>(), undated);
        let events: Vec<_> = events.collect();
        assert_eq!(of_all, events.iter().map(|one| (one.on.clone(), one.title.clone())).collect::<Vec<_>>());
        (events, undated)
    };
    let file = async |says_steps| {
        let form = navigator::wire::CalendarForm { says_steps, ..Default::default() };
        let text = String::from_utf8(navigator.calendar_file(form).await.accepted().0).unwrap();
        text.replace("\r\n ", "")
    };

    navigator.record_disagreement(child.clone(), refused(["", "", ""])).await.accepted();
    let (events, undated) = limits().await;
    assert!(events.is_empty());
    assert_eq!(undated, ["No EHC needs assessment"], "the date of the letter is not known");
    let form = navigator::wire::SettlementForm { seq: seq().await, ..Default::default() };
    let form = navigator::wire::SettlementForm { words: String::from("written again with its date"), ..form };
    navigator.settle_disagreement(child.clone(), form).await.accepted();
    assert_eq!(limits().await.1, Vec::<String>::new(), "settled");

    navigator.record_disagreement(child.clone(), refused(["16", "11", "2026"])).await.accepted();
    let (events, undated) = limits().await;
    assert!(undated.is_empty());
    let [both] = events.as_slice() else { panic!("{events:#?}") };
    let title = "No EHC needs assessment (mediation, appeal)";
    assert_eq!((both.on.as_str(), both.title.as_deref()), ("2027-01-16", Some(title)));
    let fact = both.fact.as_deref().unwrap();
    assert!(fact.contains("mediation adviser") && fact.contains("SEND Tribunal"), "{fact}");
    assert!(both.law.as_deref().is_some_and(|law| law.contains("Children and Families Act 2014")), "{:?}", both.law);
    assert!(!both.sources.is_empty());
    let text = file(false).await;
    assert_eq!(text.matches("DTSTART;VALUE=DATE:20270116").count(), 2, "each next step has a date of its own: {text}");
    assert!(text.contains("The law sets this date.") && !text.contains("heron") && !text.contains("EHC"), "{text}");
    assert!(file(true).await.contains("No EHC needs assessment"));

    // A certificate gives more time for the appeal alone.
    let [evidence, day, month, year] = ["law-mediation-certificate", "20", "12", "2026"].map(String::from);
    let certificate = navigator::wire::EvidenceForm { evidence, day, month, year, ..Default::default() };
    let certificate = navigator::wire::EvidenceForm { said_by: String::from("the adviser"), ..certificate };
    let early = navigator.record_evidence(child.clone(), certificate.clone()).await;
    assert!(early.is_err(), "not before its day");
    let [day, month] = ["23", "11"].map(String::from);
    let certificate = navigator::wire::EvidenceForm { day, month, ..certificate };
    navigator.record_evidence(child.clone(), certificate).await.accepted();
    assert_eq!(limits().await.0.len(), 1, "one month from the certificate is sooner than two from the letter");
}

#[tokio::test]
async fn a_yearly_review_without_a_date_is_listed_to_be_recorded() {
    use navigator::wire::{AheadUndated, FirstAnswer};
    let (_folder, navigator) = acceptance::open_navigator().await;
    let undated = async |child: &ChildId| {
        let of_child: Vec<AheadUndated> = navigator.lookahead(child.clone()).await.accepted().undated;
        let all = navigator.lookahead_of_all(0).await.accepted().children;
        let of_all = all.into_iter().find(|of| of.child.id == *child.as_str()).unwrap().undated;
        assert_eq!(of_child, of_all);
        of_child.into_iter().map(|one| (one.title, one.passed)).collect::<Vec<_>>()
    };
    let held = async |child: &ChildId, evidence: &str, [day, month, year]: [&str; 3]| {
        let [evidence, day, month, year] = [evidence, day, month, year].map(String::from);
        let not_known = year.is_empty();
        let said_by = String::from("the council");
        let form =
            navigator::wire::EvidenceForm { evidence, day, month, year, not_known, said_by, ..Default::default() };
        navigator.record_evidence(child.clone(), form).await.accepted();
    };
    let answered = |value: &str| {
        let [question, value] = ["ehc-plan", value].map(String::from);
        let name = format!("Plan {value}");
        let answers = vec![FirstAnswer { question, value }];
        navigator::wire::ChildForm { name, answers, ..acceptance::child_aged(9) }
    };
    let title = || String::from("EHC plan: annual review");

    // Somebody said that there is a plan, and nobody recorded it.
    let said = navigator.add_child(answered("yes")).await.accepted().id;
    assert_eq!(undated(&said).await, [(title(), None)]);
    for value in ["requested", "no"] {
        let none = navigator.add_child(answered(value)).await.accepted().id;
        assert_eq!(undated(&none).await, [], "{value}");
    }
    // The plan is recorded without its day; once the day is known there is nothing to record.
    let form = navigator::wire::ChildForm { name: String::from("Linnet Moss"), ..acceptance::child_aged(9) };
    let child = navigator.add_child(form).await.accepted().id;
    assert_eq!(undated(&child).await, [], "nothing is known of a plan");
    held(&child, "law-ehc-plan", ["", "", "2026"]).await;
    assert_eq!(undated(&child).await, [(title(), None)]);
    held(&child, "law-ehc-plan", ["10", "3", "2025"]).await;
    assert_eq!(undated(&child).await, [(title(), Some(String::from("2026-03-10")))], "that day has passed");
    held(&child, "law-review-report", ["9", "3", "2026"]).await;
    assert_eq!(undated(&child).await, []);
    let page = navigator.lookahead(child).await.accepted();
    let days = page.months.into_iter().flat_map(|month| month.events).filter(|event| event.title == Some(title()));
    assert_eq!(days.map(|event| event.on).collect::<Vec<_>>(), ["2027-03-09"]);
}
