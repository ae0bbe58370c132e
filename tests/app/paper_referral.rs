//! A referral prints the consent for the service that it goes to, at whatever step it is made.

use jiff::civil::date;
use navigator::wire::{
    ConsentForm, ConsentGiver, DatesForm, MapPlace, Me, PaperForm, PaperKind, Pretend, Role, RouteState, WithdrawalForm,
};
use pathway::model::Kind;
use pathway::{Age, Proof};

use acceptance::{Accepted, PACK, PASSPHRASE, child_aged, open_navigator, walk_to};

use crate::paper::{form, preview, written};
use crate::paper_contents::consent;
use crate::wait::{navigator_on, play, stories, stories_aged};

const WHAT: &str = "The form and the report, to nobody else";

#[tokio::test]
async fn a_referral_prints_the_consent_for_its_service_at_every_step_that_sends_or_waits() {
    let today = date(2026, 9, 1);
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path(), today);
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    let (mut sends, mut waits) = (0, 0);
    for pathway in &PACK.pathways {
        let proof = Proof::new(pathway).unwrap();
        for kind in [Kind::Refer, Kind::Wait] {
            for (story, born) in stories(&proof, pathway, kind, today) {
                let at = format!("{} {}", pathway.id, story.stands_at);
                let (child, _) = play(&navigator, pathway, &story, born, at.clone()).await;
                let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
                let Some(offer) = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral) else { continue };
                let own = Age::on(born, today) >= Age::years(16);
                for subject in offer.subjects {
                    let Some((_, service)) = subject.id.split_once('/') else { continue };
                    let given = ConsentForm {
                        service: service.to_owned(),
                        as_whom: if own { ConsentGiver::YoungPerson } else { ConsentGiver::Parent },
                        dates: DatesForm {
                            from_day: String::from("1"),
                            from_month: String::from("9"),
                            from_year: String::from("2026"),
                            ..DatesForm::default()
                        },
                        what: WHAT.to_owned(),
                        ..consent(service)
                    };
                    navigator.give_consent(child.clone(), given).await.accepted();
                    let asked = PaperForm { subject: subject.id.clone(), ..form(PaperKind::Referral) };
                    let text = written(&navigator, folder.path(), Some(&child), asked).await;
                    assert!(text.contains(WHAT), "{at}, {}: {text}", subject.id);
                    *if kind == Kind::Wait { &mut waits } else { &mut sends } += 1;
                }
            }
        }
    }
    assert!(sends >= 20 && waits >= 20, "{sends} at steps that send, {waits} at waits");
}

/// “No service is named at this step” is said only of a step that names none. Elsewhere a referral goes to a service that
/// takes the age, or says why there is none.
#[tokio::test]
async fn a_referral_from_sixteen_on_goes_to_a_service_for_the_age_or_says_why_not() {
    let today = date(2026, 9, 1);
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path(), today);
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    let (mut goes, mut says_why) = (0, 0);
    for pathway in &PACK.pathways {
        let proof = Proof::new(pathway).unwrap();
        for kind in [Kind::Refer, Kind::Wait] {
            for (story, born) in stories_aged(&proof, pathway, kind, today, |age| age >= Age::years(16)) {
                let at = format!("{} {}", pathway.id, story.stands_at);
                let (child, _) = play(&navigator, pathway, &story, born, at.clone()).await;
                let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
                let Some(offer) = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral) else { continue };
                let age = Age::on(born, today);
                for subject in offer.subjects {
                    if let Some((_, service)) = subject.id.split_once('/') {
                        let takes = PACK.services[&service.into()].may_take(Some(age));
                        assert!(takes || kind == Kind::Wait, "{at} at {age:?}: {service}");
                        goes += 1;
                        continue;
                    }
                    let asked = PaperForm { subject: subject.id, for_whom: String::new(), ..form(PaperKind::Referral) };
                    let missing = preview(&navigator, Some(&child), &asked, 0).await.missing;
                    let step = pathway.step(&story.stands_at).unwrap();
                    let all = step.routes.iter().flat_map(|route| &route.services).chain(&step.signposts);
                    let names_one = all.into_iter().any(|id| PACK.services.get(id).is_some_and(|one| !one.is_reading));
                    let said_none = missing.iter().any(|line| line.contains("No service is named"));
                    assert!(!(names_one && said_none), "{at} at {age:?}: {missing:?}");
                    says_why += usize::from(missing.iter().any(|line| line.contains("of this step take")));
                }
            }
        }
    }
    assert!(goes > 20, "{goes} referrals, {says_why} without a service");
}

#[tokio::test]
async fn what_is_in_doubt_about_a_contact_is_told_to_the_sender_and_not_to_the_receiver() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
    let offer = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
    let mut in_doubt = 0;
    for subject in offer.subjects {
        let Some((_, id)) = subject.id.split_once('/') else { continue };
        let Some(caution) = navigator.service(id.to_owned()).await.accepted().caution else { continue };
        let asked = PaperForm { subject: subject.id.clone(), ..form(PaperKind::Referral) };
        let shown = preview(&navigator, Some(&child), &asked, 0).await;
        assert!(shown.reminders.iter().any(|line| line.contains(&caution)), "{id}: {:?}", shown.reminders);
        let text = written(&navigator, folder.path(), Some(&child), asked).await;
        assert!(!text.contains(&caution) && !text.contains("About this contact"), "{id}: {text}");
        in_doubt += 1;
    }
    assert!(in_doubt > 0, "no service of this step is in doubt, so nothing was tried");
}

/// As at 20, after walking or the hands have changed: no letter to the hearing clinic comes first.
#[tokio::test]
async fn after_lost_movement_the_gp_sees_them_first_at_every_age() {
    let (_folder, navigator) = open_navigator().await;
    for (years, choice) in
        [(2, "to-movement-doctor"), (9, "to-movement-doctor"), (17, "to-movement-doctor"), (20, "to-adult-movement")]
    {
        let child = navigator.add_child(child_aged(years)).await.accepted().id;
        let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
        walk_to(&navigator, &child, &journey, "lost-skills").await;
        let page = navigator.step(journey.clone(), None).await.accepted();
        let way = page.routes.iter().find(|route| route.choice == choice).unwrap();
        assert_ne!(way.state, RouteState::NotForThisChild, "{years}: movement was answered");
        assert!(page.signposts.iter().any(|card| card.id == "mk-own-gp"), "{years}");
        let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
        let referral = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
        let to: Vec<&str> = referral.subjects.iter().filter_map(|one| one.id.rsplit('/').next()).collect();
        assert!(to.contains(&"mk-own-gp"), "{years}: {to:?}");
        let place = |id: &str| to.iter().position(|one| *one == id).unwrap_or(usize::MAX);
        assert!(years < 18 || place("mk-own-gp") < place("mk-audiology"), "{years}: {to:?}");
    }
}

#[tokio::test]
async fn a_service_about_which_parents_disagree_is_listed_with_the_reason_and_not_first() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let offered = async || {
        let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
        let offer = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
        offer.subjects.into_iter().map(|subject| subject.id).collect::<Vec<_>>()
    };
    // The step does not name this one.
    let other = PACK.services.get(&"mk-eps".into()).unwrap();
    let is_other = |id: &String| id.ends_with(other.id.as_str());
    assert!(!offered().await.iter().any(is_other));
    navigator.give_consent(child.clone(), consent(other.id.as_str())).await.accepted();
    assert!(is_other(&offered().await[0]), "with consent it comes first");
    let [day, month, year] = ["21", "11", "2026"].map(String::from);
    let no = WithdrawalForm {
        day,
        month,
        year,
        service: Some(other.id.to_string()),
        by: String::from("Linnet Tallow"),
        as_whom: Some(ConsentGiver::Parent),
        ..WithdrawalForm::default()
    };
    navigator.withdraw_consent(child.clone(), no).await.accepted();
    let (first, all) = (offered().await[0].clone(), offered().await);
    assert!(!is_other(&first));
    let subject = all.into_iter().find(|id| is_other(id)).expect("it is not gone without a word");
    let asked = PaperForm { subject, ..form(PaperKind::Referral) };
    let shown = preview(&navigator, Some(&child), &asked, 0).await;
    assert!(shown.missing.iter().any(|line| line.contains("They do not agree")), "{:?}", shown.missing);
}

#[tokio::test]
async fn a_step_that_waits_for_consent_could_be_next_on_the_map() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let page = navigator.step(journey.clone(), None).await.accepted();
    let waiting: Vec<String> = page
        .routes
        .iter()
        .filter(|route| route.state == RouteState::Waiting)
        .map(|route| route.to.id.clone())
        .collect();
    assert!(!waiting.is_empty());
    let map = navigator.pathway_map(String::from("mental-health"), Some(journey), Pretend::default()).await.accepted();
    let steps = map.stages.iter().flat_map(|stage| &stage.steps);
    let next: Vec<&str> = steps.filter(|step| step.place == MapPlace::Next).map(|step| step.step.id.as_str()).collect();
    assert!(waiting.iter().all(|step| next.contains(&step.as_str())), "{waiting:?} {next:?}");
}
