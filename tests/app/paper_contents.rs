//! What single papers say: to whom a referral goes and who agreed to it, the law of a letter, files joined in, open data.

use std::collections::BTreeSet;

use navigator::wire::{
    AttachForm, ChildId, ConsentForm, ConsentGiver, DatesForm, EvidenceForm, PaperForm, PaperFormat, PaperKind,
    PaperOffer, PaperPart, RouteState, Speaker, VoiceForm,
};
use navigator::{ExportPlace, Navigator};
use serde_json::Value;

use acceptance::{Accepted, PACK, child_aged, open_navigator, open_on, walk_to};

use crate::evidence::file;
use crate::paper::{ALL_PARTS, form, preview, voice, written};
use crate::plan::plan_for;
use crate::same_child::take_in;

const WHY: &str = "Panic before school since half term";

pub(crate) fn consent(service: &str) -> ConsentForm {
    ConsentForm {
        service: service.to_owned(),
        by: String::from("Sorrel Tallow"),
        as_whom: ConsentGiver::Parent,
        judged_by: String::new(),
        dates: DatesForm {
            from_day: String::from("20"),
            from_month: String::from("11"),
            from_year: String::from("2026"),
            ..DatesForm::default()
        },
        what: String::from("No copy to the old address"),
        ended: String::new(),
    }
}

#[tokio::test]
async fn a_referral_goes_to_one_service_and_says_who_agreed_and_under_which_condition() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
    let referral = offers.iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
    let services: Vec<&str> = referral.subjects.iter().map(|subject| subject.for_whom.as_str()).collect();
    assert!(services.iter().any(|name| name.contains("CAMHS")), "{services:?}");
    assert!(!services.iter().any(|name| name.contains("111") || name.contains("Local Offer")), "{services:?}");
    // Whoever agreed to one service is offered that one first.
    let last = referral.subjects.last().unwrap();
    let service = last.id.rsplit('/').next().unwrap();
    navigator.give_consent(child.clone(), consent(service)).await.accepted();
    let now = navigator.papers(Some(child.clone())).await.accepted().offers;
    let now = now.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap().subjects;
    assert_eq!((now[0].id.as_str(), now.len()), (last.id.as_str(), referral.subjects.len()));
    let camhs = referral.subjects.iter().find(|subject| subject.for_whom.contains("CAMHS")).unwrap();
    let asked = PaperForm {
        subject: camhs.id.clone(),
        for_whom: camhs.for_whom.clone(),
        why: WHY.to_owned(),
        ..form(PaperKind::Referral)
    };
    navigator.give_consent(child.clone(), consent("mk-camhs")).await.accepted();
    let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
    for part in [camhs.for_whom.as_str(), WHY, "No copy to the old address", "parent or carer", "20 November 2026"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for part in ["Sorrel Tallow", "Local Offer", "Check first", "Missing", "{$", "No consent"] {
        assert!(!text.contains(part), "{part}: {text}");
    }
    let named = PaperForm { parts: vec![PaperPart::OtherPeople], ..asked };
    assert!(written(&navigator, folder.path(), Some(&child), named.clone()).await.contains("Sorrel Tallow"));
    let shown = preview(&navigator, Some(&child), &named, 0).await;
    assert!(!shown.missing.iter().any(|line| line.contains("greement")), "consent is recorded: {:?}", shown.missing);
    for part in ["Referred by", "Emotional wellbeing and mental health"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn general_consent_counts_for_a_referral_until_somebody_says_no_to_its_service() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let subject = format!("{}/mk-camhs", journey.as_str());
    let asked = PaperForm { subject, why: WHY.to_owned(), ..form(PaperKind::Referral) };
    let is_missing = async || {
        let shown = preview(&navigator, Some(&child), &asked, 0).await;
        shown.missing.iter().any(|line| line.contains("No consent"))
    };
    assert!(is_missing().await);
    let general = EvidenceForm {
        evidence: String::from("consent-to-refer"),
        day: String::from("20"),
        month: String::from("11"),
        year: String::from("2026"),
        said_by: String::from("Sorrel Tallow"),
        as_whom: Some(ConsentGiver::Parent),
        note: String::from("Only to the clinic"),
        ..EvidenceForm::default()
    };
    navigator.record_evidence(child.clone(), general).await.accepted();
    assert!(!is_missing().await);
    let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
    let camhs = &PACK.services[&"mk-camhs".into()].name;
    let said = format!("General consent to refer, of 20 November 2026, not for “{camhs}” by name");
    for part in ["Only to the clinic", "20 November 2026", "parent or carer", said.as_str()] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Sorrel Tallow"), "{text}");
    assert!(!text.contains("Consent to the referral"), "it is no consent to this referral by name: {text}");
}

#[tokio::test]
async fn a_unique_pupil_number_that_cannot_be_right_says_so_on_paper() {
    let (folder, navigator) = open_navigator().await;
    // The second number has a wrong first letter. It comes from a list, which is taken in with its mistake.
    let rows = [("B801200005001", "Reed Heron,09/03/2017", true), ("A823200019007", "Fen Teal,01/06/2016", false)];
    for (number, person, is_right) in rows {
        let child = take_in(&navigator, format!("UPN,Name,DOB\n{number},{person}\n")).await.remove(0);
        for kind in [PaperKind::EhcEvidence, PaperKind::WholeRecord] {
            let text = written(&navigator, folder.path(), Some(&child), form(kind)).await;
            assert!(text.contains(number), "{kind:?}: {text}");
            assert_eq!(!text.contains("the check letter does not match"), is_right, "{kind:?}, {number}: {text}");
        }
    }
}

#[tokio::test]
async fn every_paper_with_a_review_that_is_past_says_so() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.accepted();
    let frame = async |navigator: &Navigator| {
        let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
        offers.into_iter().find(|offer| offer.kind == PaperKind::SupportPlan).unwrap().subjects.remove(0).id
    };
    let subject = frame(&navigator).await;
    let papers = [(PaperKind::Plan, ""), (PaperKind::SupportPlan, subject.as_str()), (PaperKind::Meeting, "")];
    let text = async |navigator: &Navigator, (kind, subject): (PaperKind, &str)| {
        let asked = PaperForm { subject: subject.to_owned(), ..form(kind) };
        written(navigator, folder.path(), Some(&child), asked).await
    };
    let is_past =
        |text: &str| ["and is not recorded yet", "no review is recorded yet"].iter().any(|one| text.contains(one));
    for paper in papers {
        let before = text(&navigator, paper).await;
        assert!(before.contains("27 November 2026") && !is_past(&before), "{paper:?}: {before}");
    }
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-01").await;
    for paper in papers {
        let after = text(&navigator, paper).await;
        assert!(after.contains("27 November 2026") && is_past(&after), "{paper:?}: {after}");
    }
}

#[tokio::test]
async fn every_letter_names_its_law_and_the_day_on_which_it_was_read() {
    let (folder, navigator) = open_navigator().await;
    for age in [3, 9] {
        let child = navigator.add_child(child_aged(age)).await.accepted().id;
        let letters = letters_of(&navigator, &child).await;
        assert!(letters.subjects.len() >= 9);
        // That is for the sender, so it is on screen and not in the letter.
        assert!(letters.purpose.contains("not legal advice"), "{}", letters.purpose);
        for subject in letters.subjects {
            let asked = PaperForm { subject: subject.id.clone(), why: WHY.to_owned(), ..form(PaperKind::Letter) };
            let text = written(&navigator, folder.path(), Some(&child), asked).await;
            let named = format!("Child of {age}");
            for part in [named.as_str(), WHY, "Please", "read on ", "Dear Sir or Madam", "Yours faithfully"] {
                assert!(text.contains(part), "{}: {part}: {text}", subject.id);
            }
            assert!(!text.contains("{$") && !text.contains("letter-"), "{}: {text}", subject.id);
            assert_eq!(text.contains("Your name and address"), subject.id.ends_with("/family"), "{}", subject.id);
        }
    }
}

async fn letters_of(navigator: &Navigator, child: &ChildId) -> PaperOffer {
    let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
    offers.into_iter().find(|offer| offer.kind == PaperKind::Letter).unwrap()
}

#[tokio::test]
async fn health_writes_to_the_gp_the_setting_and_before_school_age_to_the_council() {
    let (folder, navigator) = open_navigator().await;
    let small = navigator.add_child(child_aged(3)).await.accepted().id;
    let older = navigator.add_child(child_aged(9)).await.accepted().id;
    let ids = async |child| {
        let letters = letters_of(&navigator, child).await.subjects.into_iter().map(|subject| subject.id);
        letters.filter(|id| id.ends_with("/health")).collect::<Vec<_>>()
    };
    let everybody = ["health-to-gp/health", "health-to-setting/health"];
    assert_eq!(ids(&older).await, everybody);
    assert_eq!(ids(&small).await, [everybody[0], everybody[1], "early-notice/health"]);
    let letter = async |id: &str| {
        let usual = letters_of(&navigator, &small).await.subjects.into_iter().find(|subject| subject.id == id);
        let for_whom = usual.map(|subject| subject.for_whom).filter(|whom| !whom.is_empty());
        let (subject, why) = (id.to_owned(), WHY.to_owned());
        let for_whom = for_whom.unwrap_or_else(|| String::from("the clinic"));
        let asked = PaperForm { subject, why, for_whom, ..form(PaperKind::Letter) };
        written(&navigator, folder.path(), Some(&small), asked).await
    };
    let notice = letter("early-notice/health").await;
    for part in [
        "EHC",
        "under compulsory school age",
        "Children and Families Act 2014, section 23",
        "We told the parents",
        "voluntary organisation",
        "Confirm in writing",
        "For the health service",
    ] {
        assert!(notice.contains(part), "{part}: {notice}");
    }
    assert!(letter(everybody[1]).await.contains("Equality Act 2010, section 20"));
    assert!(letter(everybody[0]).await.contains("duty of confidentiality"));
}

#[tokio::test]
async fn attached_files_are_joined_into_the_evidence_only_if_wanted_and_never_if_covered() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let picture = navigator.papers(None).await.accepted();
    assert!(!picture.offers.is_empty());
    let report = PaperForm { subject: String::from("ebsa"), ..form(PaperKind::FactSheet) };
    let path = folder.path().join("report.pdf");
    let place = ExportPlace::picked(path.clone());
    navigator.save_paper(None, report, PaperFormat::Pdf, Vec::new(), place).await.accepted();
    navigator.attach_file(child.clone(), AttachForm::default(), path).await.accepted();
    let damaged = file(folder.path(), "damaged.pdf", b"%PDF-1.7\n");
    navigator.attach_file(child.clone(), AttachForm::default(), damaged).await.accepted();
    let without = form(PaperKind::EhcEvidence);
    let with = PaperForm { parts: vec![PaperPart::Files], ..without.clone() };
    let pages = preview(&navigator, Some(&child), &without, 0).await.count;
    let more = preview(&navigator, Some(&child), &with, 0).await.count;
    assert!(more > pages + 2, "{pages}, {more}");
    let text = written(&navigator, folder.path(), Some(&child), with.clone()).await;
    assert!(text.contains("report.pdf, page 2 of") && text.contains("Not joined in: send it separately"), "{text}");
    assert!(text.contains("only questions") && text.contains("not the test of the law"), "{text}");
    let covered = PaperForm { covered: (1..40).collect(), ..with };
    assert!(!written(&navigator, folder.path(), Some(&child), covered).await.contains("report.pdf"));
}

#[tokio::test]
async fn a_plan_and_a_record_leave_as_data_with_only_what_was_ticked() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_sample().await.accepted().id;
    voice(&navigator, &child, Speaker::Child, "the bell hurts").await;
    let data = async |form: PaperForm| -> Value {
        let path = folder.path().join("data.json");
        let _ = std::fs::remove_file(&path);
        let place = ExportPlace::picked(path.clone());
        navigator.save_paper(Some(child.clone()), form, PaperFormat::Json, Vec::new(), place).await.accepted();
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    };
    let plan = PaperForm { subject: String::from("individual-support-plan"), ..form(PaperKind::SupportPlan) };
    let all = PaperForm { parts: ALL_PARTS.to_vec(), ..plan.clone() };
    let (bare, full) = (data(plan).await, data(all).await);
    assert_eq!(bare["form"], "stepping-stones/support-plan/1");
    assert_eq!(bare["frame"]["sections"][0], "needs");
    assert!(!bare["plans"][0]["outcomes"].as_array().unwrap().is_empty());
    assert!(bare["views"].as_array().unwrap().is_empty() && !bare.to_string().contains("the bell hurts"));
    assert!(full["views"].to_string().contains("the bell hurts"));
    let record = data(form(PaperKind::WholeRecord)).await;
    let entries = record["entries"].as_array().unwrap();
    assert!(entries.iter().any(|entry| entry["leftOut"] == true && entry["words"] == ""));
    assert!(entries.iter().any(|entry| entry["kind"] == "plan" && entry["leftOut"] == false));
    assert!(!record.to_string().contains("the bell hurts"));
    let refused = navigator
        .save_paper(
            Some(child.clone()),
            form(PaperKind::Profile),
            PaperFormat::Json,
            Vec::new(),
            ExportPlace::picked(folder.path().join("no.json")),
        )
        .await;
    assert!(refused.is_err() && !folder.path().join("no.json").exists());
}

#[tokio::test]
async fn a_pathway_on_a_page_lists_a_step_that_was_passed_if_it_can_be_next() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "review").await;
    walk_to(&navigator, &child, &journey, "run-plan").await;
    let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
    let offer = offers.iter().find(|offer| offer.kind == PaperKind::PathwayPage).unwrap();
    let subject =
        offer.subjects.iter().find(|subject| subject.for_whom.contains("school")).unwrap_or(&offer.subjects[0]);
    let asked = PaperForm { subject: subject.id.clone(), ..form(PaperKind::PathwayPage) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    let next: Vec<&str> = {
        let said = text.split("What could be next: ").nth(1).unwrap();
        said.split('.').next().unwrap().split(", ").collect()
    };
    let page = navigator.step(journey, None).await.unwrap();
    let open: BTreeSet<&str> = page
        .routes
        .iter()
        .filter(|route| matches!(route.state, RouteState::Open | RouteState::OpenWithReason))
        .map(|route| route.to.id.as_str())
        .collect();
    assert!(open.contains("review"), "{open:?}");
    assert_eq!(next.len(), open.len(), "{next:?} {open:?}");
}

/// What comes only of sending it, such as its copy or the answer to it.
#[tokio::test]
async fn a_referral_looked_at_again_during_the_wait_lacks_nothing_that_comes_of_sending_it() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "triage").await;
    let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
    let referral = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
    let asked = PaperForm { subject: referral.subjects[0].id.clone(), ..form(PaperKind::Referral) };
    let missing = preview(&navigator, Some(&child), &asked, 1).await.missing;
    for later in ["Copy of the referral", "First answer of the team"] {
        assert!(!missing.iter().any(|line| line.contains(later)), "{missing:?}");
    }
}

/// What only reminds is no gap, and the hearing clinic needs no result of its own test.
#[tokio::test]
async fn a_referral_counts_neither_what_reminds_nor_what_the_service_gives_itself_as_missing() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(2)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "lost-skills").await;
    let told = async |service: &str| {
        let subject = format!("{}/{service}", journey.as_str());
        preview(&navigator, Some(&child), &PaperForm { subject, ..form(PaperKind::Referral) }, 0).await
    };
    let (doctors, clinic) = (told("mk-paediatricians").await, told("mk-audiology").await);
    let asks = |missing: &[String]| missing.iter().any(|line| line.contains("hearing check"));
    assert!(asks(&doctors.missing) && !asks(&clinic.missing), "{:?} {:?}", doctors.missing, clinic.missing);
    for shown in [doctors, clinic] {
        let reminds = |line: &String| line.starts_with("Who can refer") || line.starts_with("Check before");
        assert!(!shown.missing.iter().any(reminds), "{:?}", shown.missing);
        assert!(shown.reminders.iter().any(reminds), "{:?}", shown.reminders);
    }
}

#[tokio::test]
async fn no_referral_is_addressed_to_a_page_to_read() {
    let (_folder, navigator) = open_navigator().await;
    for (pathway, years, step) in [("ebsa", 9, None), ("ebsa", 9, Some("bring-help-in")), ("mental-health", 9, None)] {
        let child = navigator.add_child(child_aged(years)).await.accepted().id;
        let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.accepted().id;
        if let Some(step) = step {
            walk_to(&navigator, &child, &journey, step).await;
        }
        let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
        let referral = offers.into_iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
        for to in &referral.subjects {
            let page = PACK.services.values().find(|one| one.is_reading && one.name == to.for_whom);
            assert!(page.is_none(), "{pathway}: {}", to.for_whom);
        }
    }
}

#[tokio::test]
async fn a_profile_has_the_newest_words_of_each_parent_and_says_if_the_child_was_not_heard() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    for (who, words) in [("Sorrel", "Loud halls"), ("Rowan", "Time alone"), ("Sorrel", "Food straight after school")] {
        let said = VoiceForm { words: words.to_owned(), said_by: who.to_owned(), ..VoiceForm::default() };
        navigator.record_voice(child.clone(), Speaker::Parent, said).await.accepted();
    }
    let asked = PaperForm { parts: ALL_PARTS.to_vec(), ..form(PaperKind::Profile) };
    let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
    for part in ["Food straight after school", "Sorrel", "Time alone", "Rowan"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Loud halls"), "{text}");
    let missing = preview(&navigator, Some(&child), &asked, 1).await.missing;
    assert!(missing.iter().any(|one| one.starts_with("Nobody has recorded what the child")), "{missing:?}");
}

#[tokio::test]
async fn a_plan_for_its_own_people_has_the_outcomes_and_who_gives_the_support_and_nothing_else() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    navigator.record_voice(child.clone(), Speaker::Child, String::from("the bell hurts")).await.accepted();
    navigator.make_plan(child.clone(), crate::plan::plan_for(&[&journey], "27")).await.accepted();
    let page = navigator.papers(Some(child.clone())).await.accepted();
    for offer in &page.offers {
        assert!(offer.usual.iter().all(|part| offer.parts.contains(part)), "{:?}", offer.kind);
        let is_for_plan = matches!(offer.kind, PaperKind::Plan | PaperKind::SupportPlan | PaperKind::Meeting);
        assert_eq!(offer.usual, if is_for_plan { vec![PaperPart::Agreed] } else { Vec::new() }, "{:?}", offer.kind);
        if !is_for_plan {
            continue;
        }
        let subject = offer.subjects.first().map(|subject| subject.id.clone()).unwrap_or_default();
        let asked = |parts: Vec<PaperPart>| PaperForm { subject: subject.clone(), parts, ..form(offer.kind) };
        let usual = written(&navigator, folder.path(), Some(&child), asked(offer.usual.clone())).await;
        let bare = written(&navigator, folder.path(), Some(&child), asked(Vec::new())).await;
        for words in ["a place to go when it is loud", "that she walks in without tears"] {
            assert!(usual.contains(words) && !bare.contains(words), "{:?}: {words}", offer.kind);
        }
        let has_provision = offer.kind != PaperKind::Meeting;
        assert_eq!(
            (usual.contains("Key adult"), bare.contains("Key adult")),
            (has_provision, false),
            "{:?}",
            offer.kind
        );
        for secret in ["the bell hurts", "R. Practitioner"] {
            assert!(!usual.contains(secret), "{:?}: {secret}", offer.kind);
        }
    }
}
