//! Tests several pathways as one list, conflicts between them, and disagreements between people, over a real casebook.

use std::collections::BTreeSet;

use navigator::Navigator;
use navigator::wire::{
    ChildId, Code, ConflictKind, ConsentForm, CountedFrom, Disagreeing, DisagreementAbout, DisagreementForm,
    EvidenceForm, JourneyId, NextKind, NextPage, Settlement, SettlementForm, WithdrawalForm,
};

use acceptance::{child_aged, open_navigator, walk_to};

async fn next(navigator: &Navigator, child: &ChildId) -> NextPage {
    navigator.next_steps(child.to_owned()).await.unwrap()
}

fn keys(page: &NextPage, kind: NextKind) -> BTreeSet<String> {
    page.items.iter().filter(|item| item.kind == kind).map(|item| item.key.clone()).collect()
}

/// Adds a child of 9 on three pathways.
async fn on_three(navigator: &Navigator) -> (ChildId, [JourneyId; 3]) {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let mut journeys = Vec::new();
    for (pathway, step) in [("autism", "support-plan"), ("ebsa", "look-alikes"), ("sensory", "ot-referral")] {
        let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id;
        walk_to(navigator, &child, &journey, step).await;
        journeys.push(journey);
    }
    (child, journeys.try_into().unwrap())
}

#[tokio::test]
async fn each_item_is_listed_once_and_disappears_for_all_pathways_at_once() {
    let (_folder, navigator) = open_navigator().await;
    let (child, _) = on_three(&navigator).await;
    let page = next(&navigator, &child).await;
    let all: BTreeSet<&String> = page.items.iter().map(|item| &item.key).collect();
    assert_eq!(all.len(), page.items.len(), "each once");
    assert!(page.items.iter().all(|item| !item.wanted_by.is_empty()), "every item is needed by something");
    assert!(page.items.iter().any(|item| item.wanted_by.len() > 1), "several need the same item");
    for journey in navigator.child(child.clone()).await.unwrap().journeys {
        let here = format!("step/{}/{}", journey.line.pathway.id, journey.line.step.id);
        assert!(all.contains(&here), "{here} in {all:?}");
    }
    // Most urgent first.
    let order: Vec<_> = page.items.iter().map(|item| (item.rank as u8, item.due.is_none(), item.due.clone())).collect();
    assert!(order.is_sorted(), "{order:?}");

    // Once answered, it disappears for all; so does evidence.
    let open: Vec<String> =
        navigator.child(child.clone()).await.unwrap().open_questions.iter().map(|q| q.id.clone()).collect();
    let questions = keys(&page, NextKind::Question);
    assert!(open.iter().all(|id| questions.contains(&format!("question/{id}"))), "{open:?} in {questions:?}");
    for item in page.items.iter().filter(|item| item.kind == NextKind::Question) {
        let question = item.question.as_ref().unwrap();
        let value = question.values[0].id.clone();
        navigator.record_answer(child.clone(), question.id.clone(), value).await.unwrap();
        assert!(!keys(&next(&navigator, &child).await, NextKind::Question).contains(&item.key), "{}", item.key);
    }
    let shared =
        page.items.iter().filter(|item| item.kind == NextKind::Evidence).max_by_key(|item| item.wanted_by.len());
    let shared = shared.unwrap();
    let form = EvidenceForm {
        evidence: shared.id.clone().unwrap(),
        day: String::from("20"),
        month: String::from("11"),
        year: String::from("2026"),
        said_by: String::from("School nurse"),
        note: String::new(),
        ..EvidenceForm::default()
    };
    navigator.record_evidence(child.clone(), form).await.unwrap();
    assert!(!keys(&next(&navigator, &child).await, NextKind::Evidence).contains(&shared.key), "{}", shared.key);
}

#[tokio::test]
async fn a_stop_sign_comes_first_until_it_is_written_what_was_done() {
    let (_folder, navigator) = open_navigator().await;
    let (child, _) = on_three(&navigator).await;
    navigator.note_urgent(child.clone(), String::from("missing"), String::new()).await.unwrap();
    assert_eq!(next(&navigator, &child).await.items[0].key, "sign/missing");
    navigator.answer_urgent(child.clone(), String::from("Found, and safe at home.")).await.unwrap();
    assert!(keys(&next(&navigator, &child).await, NextKind::Sign).is_empty());
}

#[tokio::test]
async fn a_changed_answer_lists_what_is_based_on_the_old_one() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let ebsa = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    walk_to(&navigator, &child, &ebsa, "look-alikes").await;
    assert_eq!(next(&navigator, &child).await.conflicts, []);
    navigator.record_answer(child.clone(), String::from("on-roll"), String::from("no")).await.unwrap();
    let conflicts = next(&navigator, &child).await.conflicts;
    assert_eq!(conflicts.len(), 1);
    assert_eq!(
        (conflicts[0].kind, conflicts[0].about.id.as_str(), conflicts[0].value.as_deref()),
        (ConflictKind::Answer, "on-roll", Some("no"))
    );
    assert_eq!(
        (conflicts[0].rests[0].step.id.as_str(), conflicts[0].rests[0].journey.as_str()),
        ("on-roll", ebsa.as_str())
    );
    navigator.record_answer(child.clone(), String::from("on-roll"), String::from("yes")).await.unwrap();
    assert_eq!(next(&navigator, &child).await.conflicts, [], "the answer was corrected");
}

fn refusal() -> DisagreementForm {
    DisagreementForm {
        who: Disagreeing::Parent,
        about: DisagreementAbout::RefusedToAssess,
        journey: None,
        words: String::from("The school cannot do this alone."),
        day: String::from("25"),
        month: String::from("9"),
        year: String::from("2026"),
    }
}

#[tokio::test]
async fn a_disagreement_is_listed_with_its_limits_until_it_is_settled() {
    let (_folder, navigator) = open_navigator().await;
    let (child, [autism, ebsa, _]) = on_three(&navigator).await;
    let about_ebsa = DisagreementForm {
        about: DisagreementAbout::SupportInSchool,
        journey: Some(ebsa.clone()),
        day: String::new(),
        month: String::new(),
        year: String::new(),
        ..refusal()
    };
    navigator.record_disagreement(child.clone(), refusal()).await.unwrap();
    navigator.record_disagreement(child.clone(), about_ebsa).await.unwrap();

    // One is about every journey, the other about one journey.
    let at = |journey: &JourneyId| navigator.step(journey.clone(), None);
    assert_eq!(at(&autism).await.unwrap().disagreements.len(), 1);
    assert_eq!(at(&ebsa).await.unwrap().disagreements.len(), 2);
    let lines = navigator.child(child.clone()).await.unwrap().disagreements;
    assert_eq!(lines[0].limit.as_ref().unwrap().on, "2026-11-25", "two months from 25 September");
    assert!(lines[1].limit.is_none() && !lines[1].needs_letter);

    // All possible steps: the information service first, and the right to ask at the end.
    let page = navigator.disagreements(child.clone()).await.unwrap();
    let steps: Vec<&str> = page.open[0].steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!((steps[0], *steps.last().unwrap()), ("information-service", "may-ask-for-assessment"));
    let tribunal = |page: &navigator::wire::DisagreementsPage| {
        page.open[0].steps.iter().find(|step| step.id == "tribunal").unwrap().limit.clone().unwrap()
    };
    let limit = tribunal(&page);
    assert_eq!((limit.on.as_str(), limit.from), ("2026-11-25", CountedFrom::Letter));
    assert!(limit.law.contains("section 51"), "{}", limit.law);
    let key = format!("disagreement/{}", page.open[0].line.seq);
    assert!(
        next(&navigator, &child)
            .await
            .items
            .iter()
            .any(|item| item.key == key && item.due.as_deref() == Some("2026-11-25"))
    );

    // A month from the certificate counts if it is later, but not if it is earlier.
    let certificate = |day: &str, month: &str| EvidenceForm {
        evidence: String::from("law-mediation-certificate"),
        day: day.to_owned(),
        month: month.to_owned(),
        year: String::from("2026"),
        said_by: String::from("Mediator"),
        note: String::new(),
        ..EvidenceForm::default()
    };
    navigator.record_evidence(child.clone(), certificate("5", "10")).await.unwrap();
    assert_eq!(tribunal(&navigator.disagreements(child.clone()).await.unwrap()).on, "2026-11-25");
    navigator.record_evidence(child.clone(), certificate("20", "11")).await.unwrap();
    let limit = tribunal(&navigator.disagreements(child.clone()).await.unwrap());
    assert_eq!((limit.on.as_str(), limit.from), ("2026-12-20", CountedFrom::Certificate));

    let settled = SettlementForm {
        seq: page.open[0].line.seq,
        how: Settlement::Agreed,
        words: String::from("The council will assess."),
    };
    navigator.settle_disagreement(child.clone(), settled.clone()).await.unwrap();
    let after = navigator.disagreements(child.clone()).await.unwrap();
    assert_eq!((after.open.len(), after.settled.len()), (1, 1));
    assert_eq!(at(&autism).await.unwrap().disagreements, []);
    assert!(!next(&navigator, &child).await.items.iter().any(|item| item.key == key));
    let other = navigator.add_child(child_aged(8)).await.unwrap().id;
    let failure = navigator.settle_disagreement(other, settled).await.err().unwrap();
    assert_eq!(failure.code, Code::NothingToUndo, "not another child's");
}

#[tokio::test]
async fn a_disagreement_at_a_step_begins_with_what_the_step_is_about() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let statutory = navigator.begin_journey(child.clone(), String::from("statutory"), None).await.unwrap().id;
    let topics = async || {
        let page = navigator.disagreements(child.clone()).await.unwrap();
        page.topics.into_iter().map(|topic| (topic.journey, topic.about)).collect::<Vec<_>>()
    };
    assert_eq!(topics().await, [], "the first step is about none");
    walk_to(&navigator, &child, &statutory, "refused-to-assess").await;
    assert_eq!(topics().await, [(statutory, DisagreementAbout::RefusedToAssess)]);
}

#[tokio::test]
async fn faults_of_a_disagreement_are_reported_and_nothing_is_answered_while_locked() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    for (form, code, field) in [
        (DisagreementForm { words: String::from(" "), ..refusal() }, Code::WordsMissing, "words"),
        (DisagreementForm { day: String::from("32"), ..refusal() }, Code::DateNotReal, "letter"),
        (DisagreementForm { year: String::from("2027"), ..refusal() }, Code::EvidenceDateInFuture, "letter"),
        (DisagreementForm { journey: Some("x".into()), ..refusal() }, Code::UnknownJourney, "journey"),
    ] {
        let failure = navigator.record_disagreement(child.clone(), form).await.err().unwrap();
        assert_eq!((failure.code, failure.field.as_deref()), (code, Some(field)));
    }
    navigator.lock().await.unwrap();
    let codes = [
        navigator.next_steps(child.clone()).await.err().map(|failure| failure.code),
        navigator.disagreements(child.clone()).await.err().map(|failure| failure.code),
        navigator.record_disagreement(child.clone(), refusal()).await.err().map(|failure| failure.code),
        navigator.settle_disagreement(child.clone(), SettlementForm::default()).await.err().map(|f| f.code),
        navigator.consents(child.clone()).await.err().map(|failure| failure.code),
        navigator.give_consent(child.clone(), ConsentForm::default()).await.err().map(|failure| failure.code),
        navigator.withdraw_consent(child.clone(), WithdrawalForm::default()).await.err().map(|failure| failure.code),
    ];
    assert_eq!(codes, [Some(Code::Locked); 7]);
}

#[tokio::test]
async fn steps_with_the_same_name_on_two_pathways_are_distinguished() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    for pathway in ["autism", "ebsa", "mental-health", "sensory", "statutory"] {
        navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap();
    }
    let titles: Vec<String> = navigator
        .child(child.clone())
        .await
        .unwrap()
        .journeys
        .into_iter()
        .map(|journey| journey.line.step.words)
        .collect();
    assert_ne!(
        titles.iter().collect::<BTreeSet<_>>().len(),
        titles.len(),
        "some begin with a step of one name: {titles:?}"
    );
    let items = next(&navigator, &child).await.items;
    let early = items.iter().map(|item| item.words.as_str()).filter(|words| words.ends_with("early signs"));
    let expected =
        ["Autism, birth to 25: Notice early signs", "Emotionally based school avoidance: Notice early signs"];
    assert_eq!(early.collect::<BTreeSet<_>>(), BTreeSet::from(expected));
    let words: BTreeSet<&String> = items.iter().map(|item| &item.words).collect();
    assert_eq!(words.len(), items.len(), "{:#?}", items.iter().map(|item| &item.words).collect::<Vec<_>>());
}
