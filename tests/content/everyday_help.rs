//! Tests that a family finds help with everyday things: food, money, a home, sleep, and violence at home. And that a number
//! that may have changed is never printed as if it were sure.

use pathway::model::Stage;
use pathway::model::worry::WorryAnswer;
use pathway::service::{Need, Publish};

use acceptance::{PACK, text};

fn answer(question: &str, id: &str) -> &'static WorryAnswer {
    let worries = PACK.worries.as_ref().unwrap();
    let question = worries.question(question).unwrap_or_else(|| panic!("nothing asks {question}"));
    question.answers.iter().find(|answer| answer.id == id).unwrap_or_else(|| panic!("{} has no {id}", question.id))
}

#[test]
fn an_everyday_worry_names_who_can_help_at_once() {
    for (question, id, services) in [
        ("strength", "money", ["mk-food-bank", "mk-citizens-advice", "stepchange", "mk-family-centres"].as_slice()),
        ("strength", "home", &["mk-homelessness", "shelter", "mk-mash", "mk-emergency-social-work"]),
        ("strength", "tired", &["mk-family-centres", "carers-uk"]),
        ("senses", "sleep", &["mk-health-visitors", "mk-school-nurses", "sleep-charity"]),
        ("senses", "toilet", &["mk-continence", "eric"]),
    ] {
        let named: Vec<&str> = answer(question, id).services.iter().map(|service| service.as_str()).collect();
        for service in services {
            assert!(named.contains(service), "{question}/{id} does not name {service}: {named:?}");
        }
    }
}

#[test]
fn violence_at_home_leads_to_a_service_of_the_area_too() {
    let sign = PACK.interrupts.iter().find(|sign| sign.id.as_str() == "domestic-abuse").unwrap();
    let named: Vec<&str> = sign.signposts.iter().map(|service| service.as_str()).collect();
    assert!(named.contains(&"mk-act") && named.contains(&"national-domestic-abuse-helpline"), "{named:?}");
}

/// Lines for a crisis are left out: what to do in danger comes first there.
#[test]
fn a_number_that_was_not_read_in_full_on_its_own_page_comes_with_how_to_confirm_it() {
    let words = text("locales/en-GB/services.ftl");
    let mut looked = 0;
    for service in PACK.services.values() {
        let in_doubt = service.contacts.iter().any(|contact| contact.is_number() && contact.seen.as_str() != "page");
        if !in_doubt || service.publish == Publish::Closed || service.needs.contains(&Need::Crisis) {
            continue;
        }
        let says = words.split("\nservice-").find(|says| says.starts_with(&format!("{} = ", service.id))).unwrap();
        let caution = says.lines().find_map(|line| line.trim().strip_prefix(".caution = ")).unwrap_or_default();
        let tells = ["onfirm", "heck", "is from", "are from", "if nobody answers"];
        assert!(tells.iter().any(|one| caution.contains(one)), "{}: {caution}", service.id);
        looked += 1;
    }
    assert!(looked > 10, "{looked}");
}

#[test]
fn a_paper_for_families_does_not_call_their_rights_statutory_routes() {
    let words = text("locales/en-GB/pathways/statutory.ftl");
    let name = words.lines().find_map(|line| line.trim().strip_prefix(".family-name = ")).unwrap();
    assert!(name.contains("rights") && !name.to_lowercase().contains("statutory"), "{name}");
    let papers = text("locales/en-GB/papers.ftl");
    let headings = papers.split("\npaper-fact-sheet-stage = ").nth(1).unwrap().lines().skip(1).take(4);
    for heading in headings {
        let (_, says) = heading.split_once(" = ").unwrap();
        for term in ["Universal", "Targeted", "Specialist", "Statutory"] {
            assert!(!says.contains(term), "{heading}");
        }
    }
}

/// Early help is by agreement: no stage and no name over it may say that the law sets it out. The same is true of what it ends
/// with, and of the register, which is national policy.
#[test]
fn what_is_by_agreement_is_not_called_statutory() {
    let by_agreement = |id: &str| id.contains("early-help") || id.contains("register") || id == "keep-support";
    let mut looked = 0;
    for pathway in &PACK.pathways {
        let steps: Vec<_> = pathway.steps.iter().filter(|step| by_agreement(step.id.as_str())).collect();
        for step in &steps {
            assert_ne!(step.stage, Stage::Statutory, "{}/{}", pathway.id, step.id);
        }
        looked += steps.len();
        if steps.iter().any(|step| step.id.as_str() == "early-help") {
            let words = text(&format!("locales/en-GB/pathways/{}.ftl", pathway.id));
            let title = words.lines().find_map(|line| line.strip_prefix(&format!("{} = ", pathway.id))).unwrap();
            let family = words.lines().find_map(|line| line.trim().strip_prefix(".family-name = ")).unwrap();
            for name in [title, family] {
                assert!(name.contains("early help") && !name.to_lowercase().contains("statutory"), "{name}");
            }
        }
    }
    assert!(looked > 8, "{looked}");
    // What a stage is called is true of help outside a setting too.
    for (file, of) in [("vocabulary", "stage-targeted"), ("app/components", "components-stage-heading-targeted")] {
        let words = text(&format!("locales/en-GB/{file}.ftl"));
        let message = words.split(&format!("\n{of} = ")).nth(1).unwrap().lines().take(2).collect::<String>();
        assert!(!message.contains("in the setting,") && !message.ends_with("in the setting"), "{message}");
    }
}
