//! Tests that “What worries you most?” leads from every worry, at every age, to something that can begin.

use navigator::Navigator;
use navigator::wire::{ChildId, Code, JourneyStart, LinkCard, Pretend, RouteState, WorryAnswerCard, WorryPage};

use acceptance::{child_aged, open_navigator};

/// Follows a path of answers, by their ids.
fn answer<'a>(page: &'a WorryPage, path: &[&str]) -> &'a WorryAnswerCard {
    let mut question = page.questions.first();
    let mut found = None;
    for id in path {
        found = question.unwrap().answers.iter().find(|answer| answer.id == *id);
        let ask = found.unwrap_or_else(|| panic!("`{id}` is not offered")).ask.as_deref();
        question = page.questions.iter().find(|question| Some(question.id.as_str()) == ask);
    }
    found.unwrap()
}

async fn about(navigator: &Navigator, child: &ChildId) -> WorryPage {
    navigator.worries(Some(child.clone()), Pretend::default()).await.unwrap()
}

fn steps(links: &[LinkCard]) -> Vec<String> {
    links.iter().map(|link| format!("{}/{}", link.pathway.id, link.step.id)).collect()
}

#[tokio::test]
async fn from_a_worry_to_a_journey_that_is_begun() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;

    let page = about(&navigator, &child).await;
    assert_eq!(page.child.as_ref().map(|child| &child.id), Some(&child.to_string()));
    assert!(page.questions[0].answers[0].urgent, "urgent help is the first answer");
    let found = answer(&page, &["school", "cannot-go"]);
    assert_eq!(steps(&found.links), ["ebsa/cannot-attend"]);
    let link = &found.links[0];
    assert_eq!((link.state, &link.under_way), (RouteState::Open, &None));

    let start = |worry: &[&str]| {
        let worry = worry.iter().map(|answer| (*answer).to_owned()).collect();
        JourneyStart { step: Some(link.step.id.clone()), worry }
    };
    // Answers that do not lead there are not recorded.
    for path in [&["school"][..], &["school", "ill"], &["school", "cannot-go", "school"], &["nothing"]] {
        let refused = navigator.begin_journey(child.clone(), link.pathway.id.clone(), start(path)).await;
        assert_eq!(refused.map_err(|failure| failure.code), Err(Code::UnknownStep), "{path:?}");
    }
    let path = start(&["school", "cannot-go"]);
    let begun = navigator.begin_journey(child.clone(), link.pathway.id.clone(), path).await.unwrap();
    let why = navigator.why_here(begun.id.clone()).await.unwrap();
    let told = why.begun.unwrap().words.unwrap();
    let first = answer(&page, &["school"]);
    assert!(told.contains(&first.words) && told.contains(&found.words), "{told}");
    assert_eq!(why.facts, [], "how it began is said once");
    let again = about(&navigator, &child).await;
    assert_eq!(answer(&again, &["school", "cannot-go"]).links[0].under_way, Some(begun.id));
}

/// Nobody in a hurry looks for the tile again that they have just named.
#[tokio::test]
async fn a_worry_about_safety_names_the_situation_of_urgent_help() {
    let (_folder, navigator) = open_navigator().await;
    let page = navigator.worries(None, Pretend::default()).await.unwrap();
    let signs = navigator.urgent_help(None).await.unwrap().signs;
    let sign_of = |path: &[&str]| answer(&page, path).sign.clone();

    for (path, expected) in [
        (&["danger"][..], "in-danger-now"),
        (&["harm"], "abuse-or-neglect"),
        (&["hits", "now"], "in-danger-now"),
        (&["hits", "adult"], "domestic-abuse"),
        (&["feelings", "hurting"], "suicide-attempt-or-plan"),
        (&["together", "lost-skills"], "lost-skills"),
        (&["strength", "not-safe"], "family-at-breaking-point"),
    ] {
        assert_eq!(sign_of(path).as_deref(), Some(expected), "{path:?}");
    }
    assert_eq!(sign_of(&["school"]), None);
    for answer in page.questions.iter().flat_map(|question| &question.answers) {
        let shown = answer.sign.as_ref().map(|id| signs.iter().find(|sign| sign.id == *id));
        assert!(!(answer.urgent || answer.safety) || shown.is_some(), "{} names no sign", answer.id);
        assert!(shown.is_none_or(|sign| sign.is_some_and(|sign| !sign.numbers.is_empty())), "{}", answer.id);
    }
}

#[tokio::test]
async fn answers_fit_the_age() {
    let (_folder, navigator) = open_navigator().await;
    let offered = |page: &WorryPage, id: &str| {
        page.questions.iter().flat_map(|question| &question.answers).any(|answer| answer.id == id)
    };
    let two = navigator.add_child(child_aged(2)).await.unwrap().id;
    let two = about(&navigator, &two).await;
    assert!(offered(&two, "small-child") && !offered(&two, "school") && !offered(&two, "adulthood"));
    let grown = navigator.add_child(child_aged(20)).await.unwrap().id;
    let grown = about(&navigator, &grown).await;
    assert!(offered(&grown, "adulthood") && !offered(&grown, "small-child") && !offered(&grown, "no-place"));
}

#[tokio::test]
async fn without_a_child_every_answer_leads_somewhere_at_every_age() {
    let (_folder, navigator) = open_navigator().await;
    for age in [None].into_iter().chain((0..26).map(Some)) {
        let page = navigator.worries(None, Pretend { age, role: None }).await.unwrap();
        let mut leading = 0;
        for answer in page.questions.iter().flat_map(|question| &question.answers) {
            let open = answer.links.iter().filter(|link| link.state != RouteState::NotForThisChild).count();
            let leads = usize::from(answer.urgent) + usize::from(answer.ask.is_some()) + answer.links.len();
            assert!(leads > 0, "{age:?}: {} leads nowhere", answer.id);
            leading += open;
        }
        assert!(leading >= 15, "{age:?}: {leading}");
    }
}
