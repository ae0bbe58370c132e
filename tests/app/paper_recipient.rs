//! What a paper says to whom it is for: nothing of a pathway that is left out, and nothing to somebody whom a protective note
//! names unless that was decided.

use navigator::wire::{
    Acknowledged, ChildForm, ChildId, Code, ConsentForm, HistoryKind, JourneyStart, LetterheadForm, PaperForm,
    PaperFormat, PaperKind, PaperLook, PaperPart, PlanForm, ProtectionForm, ReviewDecision,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, child_aged, evidence, open_navigator};

use crate::paper::{ALL_PARTS, form, newest, preview, written};
use crate::paper_contents::consent;
use crate::plan::{carry_on, plan_for};
use crate::today::go_to;

/// Records that somebody must not be sent anything.
async fn protect_from(navigator: &Navigator, child: &ChildId, who: &str) {
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let (who, given_by) = (who.to_owned(), String::from("Mother"));
    let note =
        ProtectionForm { who, words: String::from("Nothing."), given_by, day, month, year, ..Default::default() };
    navigator.add_protection(child.clone(), note).await.accepted();
}

#[tokio::test]
async fn a_pathway_whose_start_is_left_out_is_named_nowhere_in_the_paper() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted();
    let at = Some(String::from("safeguarding"));
    let hidden = navigator.begin_journey(child.clone(), String::from("statutory"), at).await.accepted().id;
    let start = newest(&navigator, &child, HistoryKind::Begun).await;
    navigator.add_note(hidden.clone(), String::from("spoke to the hub")).await.accepted();
    navigator.make_plan(child.clone(), plan_for(&[&hidden], "27")).await.accepted();
    for kind in [PaperKind::WholeRecord, PaperKind::Plan, PaperKind::EhcEvidence, PaperKind::SupportPlan] {
        let subject = if kind == PaperKind::SupportPlan { "individual-support-plan" } else { "" };
        let open = PaperForm { parts: ALL_PARTS.to_vec(), subject: subject.to_owned(), ..form(kind) };
        let whole = written(&navigator, folder.path(), Some(&child), open.clone()).await;
        assert!(whole.contains("Legal routes, safety and early help"), "{kind:?}: {whole}");
        let covered = PaperForm { covered: vec![start], ..open };
        let text = written(&navigator, folder.path(), Some(&child), covered.clone()).await;
        for told in ["Legal routes, safety and early help", "Act on a worry about safety", "spoke to the hub"] {
            assert!(!text.contains(told), "{kind:?}: {told}: {text}");
        }
        assert!(text.contains("school avoidance"), "{kind:?}: the other pathway stays: {text}");
        if matches!(kind, PaperKind::WholeRecord | PaperKind::SupportPlan) {
            let path = folder.path().join("paper.json");
            let _ = std::fs::remove_file(&path);
            let place = ExportPlace::picked(path.clone());
            navigator.save_paper(Some(child.clone()), covered, PaperFormat::Json, Vec::new(), place).await.accepted();
            let data = std::fs::read_to_string(&path).unwrap();
            assert!(
                !data.contains("Legal routes, safety and early help") && !data.contains("spoke to the hub"),
                "{data}"
            );
        }
    }
}

/// Read at home, a worry about safety could put somebody in danger: it leaves only if somebody asks for it, and both is said
/// before the paper leaves.
#[tokio::test]
async fn what_is_about_safety_is_in_no_paper_unless_it_is_asked_for() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let start = |step: &str, worry: &[&str]| JourneyStart {
        step: Some(step.to_owned()),
        worry: worry.iter().map(|answer| (*answer).to_owned()).collect(),
    };
    let begin = async |pathway: &str, start: JourneyStart| {
        navigator.begin_journey(child.clone(), pathway.to_owned(), start).await.accepted().id
    };
    begin("mental-health", start("notice", &["hits", "at-home"])).await;
    let safety = begin("statutory", start("safeguarding", &["harm"])).await;
    let told = String::from("he locks the door");
    navigator.note_urgent(child.clone(), String::from("abuse-or-neglect"), told.clone()).await.accepted();
    navigator.record_evidence(child.clone(), evidence("law-safeguarding-record")).await.accepted();
    go_to(&navigator, &safety, "safeguarding-answer").await;
    navigator.add_note(safety.clone(), String::from("rang the hub back")).await.accepted();
    let bruises = ConsentForm { what: String::from("ask the GP about bruises"), ..consent("mk-childrens-social-care") };
    navigator.give_consent(child.clone(), bruises).await.accepted();

    let secrets = [
        "Act on a worry about safety",
        "Wait for the safeguarding hub",
        "They hit, hurt or threaten the family",
        "Somebody may be hurting them",
        "abuse, neglect or violence",
        "The safeguarding hub has been told",
        "Legal routes, safety and early help",
        "rang the hub back",
        told.as_str(),
    ];
    let without: Vec<PaperPart> = ALL_PARTS.into_iter().filter(|part| *part != PaperPart::Safety).collect();
    for kind in [PaperKind::WholeRecord, PaperKind::EhcEvidence, PaperKind::SupportPlan, PaperKind::Meeting] {
        let subject = if kind == PaperKind::SupportPlan { "individual-support-plan" } else { "" };
        let asked = PaperForm { parts: without.clone(), subject: subject.to_owned(), ..form(kind) };
        let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
        for secret in secrets {
            assert!(!text.contains(secret), "{kind:?} tells “{secret}”: {text}");
        }
        assert!(!text.to_lowercase().contains("safeguarding"), "{kind:?}: {text}");
        assert!(!text.contains("left out"), "{kind:?} tells that something is kept back: {text}");
        if kind == PaperKind::Meeting {
            continue;
        }
        let reminded = async |asked: &PaperForm| preview(&navigator, Some(&child), asked, 0).await.reminders.join(" ");
        assert!(reminded(&asked).await.contains("safety is left out"), "{kind:?}");
        let whole = PaperForm { parts: ALL_PARTS.to_vec(), ..asked };
        assert!(reminded(&whole).await.contains("This paper tells of somebody’s safety"), "{kind:?}");
        let text = written(&navigator, folder.path(), Some(&child), whole).await;
        assert!(text.contains("Wait for the safeguarding hub"), "{kind:?}: {text}");
        if kind == PaperKind::WholeRecord {
            for secret in secrets {
                assert!(text.contains(secret), "“{secret}” was asked for: {text}");
            }
        }
    }
    // What was typed beside consent and papers is a note: it leaves only with the notes.
    let bare = written(&navigator, folder.path(), Some(&child), form(PaperKind::WholeRecord)).await;
    assert!(!bare.contains("bruises"), "{bare}");
    let calm = navigator.add_child(child_aged(9)).await.accepted().id;
    let asked = PaperForm { parts: without, ..form(PaperKind::WholeRecord) };
    assert!(preview(&navigator, Some(&calm), &asked, 0).await.reminders.is_empty(), "nothing is said of nothing");
}

#[tokio::test]
async fn a_paper_for_somebody_whom_a_protective_note_names_needs_a_decision_and_a_reason() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    protect_from(&navigator, &child, "The father").await;
    let shown = navigator.protected_children(Some(child.clone())).await.accepted();
    let note = shown[0].notes[0].clone();
    let seen = vec![Acknowledged { child: child.clone(), seq: note.seq, digest: note.digest.clone() }];
    let path = folder.path().join("paper.docx");
    let save = async |form: PaperForm| {
        let place = ExportPlace::picked(path.clone());
        navigator.save_paper(Some(child.clone()), form, PaperFormat::Word, seen.clone(), place).await
    };
    let to = |whom: &str| PaperForm { for_whom: whom.to_owned(), ..form(PaperKind::Plan) };
    for whom in ["The father", "his Father", "Dad", "both parents"] {
        let named = preview(&navigator, Some(&child), &to(whom), 0).await.named;
        assert_eq!(named.iter().map(|one| one.seq).collect::<Vec<_>>(), [note.seq], "{whom}");
        let refused = save(to(whom)).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::RecipientProtected, Some("forWhom")), "{whom}");
        assert!(!path.exists(), "{whom}: nothing has left");
    }
    let decided = PaperForm { despite: vec![note.seq], ..to("The father") };
    let refused = save(decided.clone()).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ReasonMissing, Some("why")));
    assert!(!path.exists());
    for whom in ["The mother", "The school", "The EHC team", "The family"] {
        assert!(preview(&navigator, Some(&child), &to(whom), 0).await.named.is_empty(), "{whom}");
    }
    save(PaperForm { why: String::from("A court ordered it."), ..decided }).await.accepted();
    let made = navigator.papers(Some(child.clone())).await.accepted().made.remove(0);
    assert_eq!((made.for_whom.as_str(), made.why.as_str()), ("The father", "A court ordered it."));
}

#[tokio::test]
async fn every_letter_is_addressed_as_it_is_previewed_and_reminds_of_another_setting() {
    let (folder, navigator) = open_navigator().await;
    let letterhead = LetterheadForm { name: String::from("Elm School"), ..LetterheadForm::default() };
    navigator.save_letterhead(letterhead).await.accepted();
    let here = navigator.add_child(child_aged(9)).await.accepted().id;
    let elsewhere = ChildForm { setting: String::from("Oak School"), name: String::from("Ash Reed"), ..child_aged(9) };
    let there = navigator.add_child(elsewhere).await.accepted().id;
    let offers = navigator.papers(Some(here.clone())).await.accepted().offers;
    let letters = offers.into_iter().find(|offer| offer.kind == PaperKind::Letter).unwrap().subjects;
    assert!(letters.iter().any(|letter| letter.for_whom.is_empty()), "some letters have no address of their own");
    for letter in letters {
        let asked =
            |whom: &str| PaperForm { subject: letter.id.clone(), for_whom: whom.to_owned(), ..form(PaperKind::Letter) };
        let shown = preview(&navigator, Some(&here), &asked("The Quillfeather board"), 0).await;
        assert!(!shown.missing.iter().any(|line| line.contains("Nobody is named")), "{}: {shown:?}", letter.id);
        let text = written(&navigator, folder.path(), Some(&here), asked("The Quillfeather board")).await;
        assert!(text.contains("The Quillfeather board"), "{}: whom somebody typed", letter.id);
        let shown = preview(&navigator, Some(&here), &asked(""), 0).await;
        let is_missing = shown.missing.iter().any(|line| line.contains("Nobody is named"));
        assert_eq!(is_missing, letter.for_whom.is_empty(), "{}", letter.id);
        let reminds = async |child: &ChildId| {
            let shown = preview(&navigator, Some(child), &asked(""), 0).await;
            shown.reminders.iter().any(|line| line.contains("Oak School") && line.contains("Elm School"))
        };
        assert!(!reminds(&here).await, "{}", letter.id);
        assert_eq!(reminds(&there).await, letter.id.ends_with("/setting"), "{}", letter.id);
    }
}

#[tokio::test]
async fn a_plan_says_what_was_done_before_and_why_it_changed_and_calls_no_pathway_a_diagnosis() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted();
    let plan: PlanForm = plan_for(&[], "27");
    navigator.make_plan(child.clone(), plan).await.accepted();
    let page = navigator.plan(child.clone()).await.accepted();
    let review = carry_on(&page, ReviewDecision::Change, "11");
    navigator.review_plan(child.clone(), review).await.accepted();
    let asked = PaperForm { parts: ALL_PARTS.to_vec(), ..form(PaperKind::Plan) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    for said in ["most mornings", "It helps.", "Follows the pathway “Autism", "That is no diagnosis."] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[tokio::test]
async fn easy_read_explains_the_pathway_the_step_and_the_people_that_it_names() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    let step = navigator.step(journey.clone(), None).await.accepted().step.words;
    let asked = PaperForm { subject: journey.to_string(), look: PaperLook::EasyRead, ..form(PaperKind::Family) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    for said in
        [format!("We call this step “{step}”."), String::from("A key adult is one person"), "The SENCO leads".into()]
    {
        assert!(text.contains(&said), "{said}: {text}");
    }
}
