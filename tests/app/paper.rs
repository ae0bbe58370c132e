//! Papers: what is in a file that leaves the app, what is not, and what the record says of it.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use navigator::wire::{
    Acknowledged, ChildId, Code, HistoryKind, LetterheadForm, PaperForm, PaperFormat, PaperKind, PaperLook, PaperOffer,
    PaperPart, PaperPreview, ProtectionForm, ReviewForm, Speaker, TimelineQuery, VoiceAnswerForm, VoiceForm,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, PACK, child_aged, navigator_on, open_navigator};

use crate::contacts::contacts;
use crate::plan::{heard, plan_for, review_of};

const LEFT_OUT: &str = "Entry left out of this copy.";

pub(crate) const ALL_PARTS: [PaperPart; 9] = [
    PaperPart::Agreed,
    PaperPart::ChildWords,
    PaperPart::ParentWords,
    PaperPart::OtherPeople,
    PaperPart::Notes,
    PaperPart::Files,
    PaperPart::Protections,
    PaperPart::Contacts,
    PaperPart::Safety,
];

pub(crate) fn form(kind: PaperKind) -> PaperForm {
    PaperForm { kind, for_whom: String::from("the clinic"), ..PaperForm::default() }
}

/// Returns the words of a Word file, without its markup.
pub(crate) fn words(file: &Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(file).unwrap()).unwrap();
    let mut text = String::new();
    for part in ["word/document.xml", "docProps/core.xml"] {
        archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
    }
    let mut words = String::new();
    let mut is_markup = false;
    for letter in text.chars() {
        match letter {
            '<' => is_markup = true,
            '>' => is_markup = false,
            _ if !is_markup => words.push(letter),
            _ => {}
        }
    }
    words.replace(|letter| ('\u{2066}'..='\u{2069}').contains(&letter), "")
}

/// Saves a paper as Word and returns its words.
pub(crate) async fn written(navigator: &Navigator, folder: &Path, child: Option<&ChildId>, form: PaperForm) -> String {
    let path = folder.join("paper.docx");
    let _ = std::fs::remove_file(&path);
    let place = ExportPlace::picked(path.clone());
    navigator.save_paper(child.cloned(), form, PaperFormat::Word, Vec::new(), place).await.accepted();
    words(&path)
}

pub(crate) async fn voice(navigator: &Navigator, child: &ChildId, speaker: Speaker, words: &str) {
    let form = VoiceForm { words: words.to_owned(), ..VoiceForm::default() };
    navigator.record_voice(child.clone(), speaker, form).await.accepted();
}

/// Records that the child's uncle must not be sent letters.
async fn protect(navigator: &Navigator, child: &ChildId) {
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let note = ProtectionForm {
        who: String::from("The uncle"),
        words: String::from("No letters."),
        given_by: String::from("Mother"),
        day,
        month,
        year,
        ..ProtectionForm::default()
    };
    navigator.add_protection(child.clone(), note).await.accepted();
}

pub(crate) async fn newest(navigator: &Navigator, child: &ChildId, kind: HistoryKind) -> u32 {
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.accepted().lines;
    lines.into_iter().find(|line| line.kind == kind).unwrap().seq
}

/// Returns every form in which an offer can be asked for.
pub(crate) fn forms_of(offer: &PaperOffer) -> Vec<PaperForm> {
    let subjects: Vec<String> = if offer.subjects.is_empty() {
        vec![String::new()]
    } else {
        offer.subjects.iter().map(|subject| subject.id.clone()).collect()
    };
    let mut forms = Vec::new();
    for subject in &subjects {
        for look in &offer.looks {
            let every = ALL_PARTS.to_vec();
            for parts in if offer.parts.is_empty() { vec![Vec::new()] } else { vec![Vec::new(), every] } {
                forms.push(PaperForm { subject: subject.clone(), look: *look, parts, ..form(offer.kind) });
            }
        }
    }
    forms
}

pub(crate) async fn preview(
    navigator: &Navigator,
    child: Option<&ChildId>,
    form: &PaperForm,
    first: u32,
) -> PaperPreview {
    navigator.preview_paper(child.cloned(), form.clone(), first).await.accepted()
}

/// Makes every paper in every form, as pages and as a file.
async fn every_paper(navigator: &Navigator, folder: &Path, child: Option<&ChildId>, named: &str) {
    let page = navigator.papers(child.cloned()).await.accepted();
    assert!(page.offers.len() >= 2);
    for offer in &page.offers {
        assert!(!offer.title.is_empty() && !offer.purpose.is_empty(), "{:?}", offer.kind);
        for (number, form) in forms_of(offer).into_iter().enumerate() {
            let shown = preview(navigator, child, &form, 0).await;
            assert!(shown.count >= 1 && !shown.pages.is_empty(), "{form:?}");
            assert!(shown.not_drawn.is_empty(), "{form:?}: {:?}", shown.not_drawn);
            let path = folder.join(format!("{named}-{:?}-{number}.pdf", offer.kind));
            let place = ExportPlace::picked(path.clone());
            navigator.save_paper(child.cloned(), form, PaperFormat::Pdf, Vec::new(), place).await.accepted();
            assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
        }
    }
}

/// Where the papers are saved: a folder that somebody looks at, or one that goes with the test.
pub(crate) fn samples(folder: &Path) -> std::path::PathBuf {
    std::env::var_os("STEPPING_STONES_PAPERS").map_or_else(|| folder.to_owned(), Into::into)
}

#[tokio::test]
async fn every_paper_is_made_for_a_full_child_an_almost_empty_one_and_nobody() {
    let (folder, navigator) = open_navigator().await;
    let letterhead = LetterheadForm {
        name: String::from("Elm School"),
        address: String::from("1 Long Lane\nMilton Keynes"),
        ..LetterheadForm::default()
    };
    navigator.save_letterhead(letterhead.clone()).await.accepted();
    assert_eq!(navigator.letterheads().await.accepted().all, [letterhead]);
    let full = navigator.add_sample().await.accepted().id;
    let empty = navigator.add_child(child_aged(9)).await.accepted().id;
    let to = samples(folder.path());
    every_paper(&navigator, &to, Some(&full), "full").await;
    every_paper(&navigator, &to, Some(&empty), "empty").await;
    every_paper(&navigator, &to, None, "nobody").await;
}

#[tokio::test]
async fn a_paper_says_only_what_was_ticked() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    voice(&navigator, &child, Speaker::Child, "the bell hurts").await;
    voice(&navigator, &child, Speaker::Parent, "mornings are long").await;
    navigator.add_note(journey.clone(), String::from("met in the library")).await.accepted();
    navigator.save_contacts(child.clone(), contacts()).await.accepted();
    let secrets = [
        (PaperPart::Contacts, "01632 960001"),
        (PaperPart::ChildWords, "the bell hurts"),
        (PaperPart::ParentWords, "mornings are long"),
        (PaperPart::Notes, "met in the library"),
        (PaperPart::OtherPeople, "R. Practitioner"),
    ];
    let with = |parts: &[PaperPart]| PaperForm { parts: parts.to_vec(), ..form(PaperKind::WholeRecord) };
    let none = written(&navigator, folder.path(), Some(&child), with(&[])).await;
    assert!(none.contains("Child of 9") && none.contains("left out of this copy"));
    for (part, secret) in secrets {
        assert!(!none.contains(secret), "{part:?} is left out unless it is ticked");
        let some = written(&navigator, folder.path(), Some(&child), with(&[part])).await;
        for (other, text) in secrets {
            assert_eq!(some.contains(text), part == other, "{part:?} is ticked, {other:?} is shown");
        }
    }
    // What a paper shows of words in other papers follows the same ticks.
    for kind in [PaperKind::Plan, PaperKind::Meeting, PaperKind::Referral, PaperKind::Profile, PaperKind::Family] {
        let asked = PaperForm { subject: journey.to_string(), ..form(kind) };
        let text = written(&navigator, folder.path(), Some(&child), asked).await;
        // Who makes a paper for somebody else to answer is named in it.
        let is_signed = matches!(kind, PaperKind::Referral | PaperKind::Family);
        let hidden = secrets.iter().filter(|(part, _)| !(is_signed && *part == PaperPart::OtherPeople));
        for (part, secret) in hidden {
            assert!(!text.contains(secret), "{kind:?}: {part:?}");
        }
    }
    let parts = vec![PaperPart::ChildWords];
    let profile = PaperForm { parts, ..form(PaperKind::Profile) };
    assert!(written(&navigator, folder.path(), Some(&child), profile).await.contains("the bell hurts"));
}

#[tokio::test]
async fn what_is_covered_is_not_in_the_file_nor_is_what_corrects_or_answers_it() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    voice(&navigator, &child, Speaker::Child, "a secret about Quillfeather").await;
    let said = newest(&navigator, &child, HistoryKind::Voice).await;
    let answer = VoiceAnswerForm { did: String::from("Quillfeather was told"), ..VoiceAnswerForm::default() };
    navigator.answer_voice(child.clone(), said, answer).await.accepted();
    let open = PaperForm { parts: ALL_PARTS.to_vec(), ..form(PaperKind::WholeRecord) };
    let text = written(&navigator, folder.path(), Some(&child), open.clone()).await;
    assert_eq!(text.matches("Quillfeather").count(), 2);
    let covered = PaperForm { covered: vec![said], ..open };
    for format in [PaperFormat::Word, PaperFormat::Pdf] {
        let path = folder.path().join("covered");
        let _ = std::fs::remove_file(&path);
        let place = ExportPlace::picked(path.clone());
        navigator.save_paper(Some(child.clone()), covered.clone(), format, Vec::new(), place).await.accepted();
        if format == PaperFormat::Word {
            assert!(!words(&path).contains("Quillfeather"), "covering removes the text");
        }
    }
    for kind in [PaperKind::Plan, PaperKind::Profile] {
        let asked = PaperForm { kind, ..covered.clone() };
        assert!(!written(&navigator, folder.path(), Some(&child), asked).await.contains("Quillfeather"), "{kind:?}");
    }
}

#[tokio::test]
async fn a_paper_leaves_after_the_protective_notes_were_read_and_the_record_says_for_whom_and_why() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    protect(&navigator, &child).await;
    let path = folder.path().join("plan.pdf");
    let save = |form: PaperForm, seen: Vec<Acknowledged>| {
        let place = ExportPlace::picked(path.clone());
        navigator.save_paper(Some(child.clone()), form, PaperFormat::Pdf, seen, place)
    };
    let refused = save(form(PaperKind::Plan), Vec::new()).await.unwrap_err();
    assert!(refused.code == Code::ProtectionNotSeen && !path.exists());
    let shown = navigator.protected_children(Some(child.clone())).await.accepted();
    let note = &shown[0].notes[0];
    let seen = vec![Acknowledged { child: child.clone(), seq: note.seq, digest: note.digest.clone() }];
    let nobody = PaperForm { for_whom: String::from(" "), ..form(PaperKind::Plan) };
    let refused = save(nobody, seen.clone()).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::RecipientMissing, Some("forWhom")));
    assert!(!path.exists(), "nothing is written before the form is complete");

    let why = String::from("asked at the review");
    save(PaperForm { why, ..form(PaperKind::Plan) }, seen).await.accepted();
    let page = navigator.papers(Some(child.clone())).await.accepted();
    let made = &page.made[0];
    assert_eq!((made.kind, made.format), (PaperKind::Plan, PaperFormat::Pdf));
    assert_eq!((made.for_whom.as_str(), made.why.as_str()), ("the clinic", "asked at the review"));
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    let line = navigator.timeline(query).await.accepted().lines.remove(0);
    assert_eq!((line.kind, line.about.as_deref()), (HistoryKind::Paper, Some("Plan and review")));
    assert!(line.tells_who && !line.can_take_back && !line.can_correct, "what left cannot be undone");
    assert!(navigator.last_done().await.accepted().undo.is_none(), "nor is it offered");
}

#[tokio::test]
async fn fact_sheets_and_blank_forms_need_no_casebook_and_papers_of_a_child_do() {
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path());
    let page = navigator.papers(None).await.accepted();
    let kinds: BTreeSet<PaperKind> = page.offers.iter().map(|offer| offer.kind).collect();
    assert_eq!(kinds, BTreeSet::from([PaperKind::FactSheet, PaperKind::PathwayPage, PaperKind::HomeVisit]));
    let sheet = PaperForm { subject: String::from("ebsa"), ..form(PaperKind::FactSheet) };
    let text = written(&navigator, folder.path(), None, sheet.clone()).await;
    assert!(text.contains("Keep a short dated note") && text.contains("999") && text.contains("Law as at"));
    assert!(!text.contains("Tell the safeguarding lead (DSL) today"), "nothing that is for practitioners");
    let large = PaperForm { look: PaperLook::LargePrint, ..sheet };
    assert!(preview(&navigator, None, &large, 0).await.count > 1);
    let refused = navigator.preview_paper(None, form(PaperKind::Plan), 0).await.unwrap_err();
    assert_eq!(refused.code, Code::UnknownChild);
    let refused = navigator.papers(Some(ChildId::from("wren"))).await.unwrap_err();
    assert_eq!(refused.code, Code::Locked);
}

#[tokio::test]
async fn hostile_words_are_shown_as_typed_and_long_ones_fit() {
    let (folder, navigator) = open_navigator().await;
    let mut details = child_aged(9);
    details.name = format!("#let x = 1 {}", "Ng".repeat(80));
    let child = navigator.add_child(details).await.accepted().id;
    let typed = "#sys.exit() <w:t>&amp; *bold* \u{202e}olleh \u{1f600} $x^2$ @cite";
    voice(&navigator, &child, Speaker::Child, typed).await;
    let long = "word ".repeat(2_000);
    navigator
        .record_voice(child.clone(), Speaker::Parent, VoiceForm { words: long, ..VoiceForm::default() })
        .await
        .accepted();
    let asked = PaperForm { parts: ALL_PARTS.to_vec(), ..form(PaperKind::Plan) };
    let shown = preview(&navigator, Some(&child), &asked, 0).await;
    assert!(shown.count > 2, "the long words take several pages");
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    for part in ["#sys.exit()", "&lt;w:t&gt;&amp;amp;", "*bold*", "$x^2$ @cite", "#let x = 1"] {
        assert!(text.contains(part), "{part}");
    }
}

#[tokio::test]
async fn a_review_repeats_no_words_that_are_covered_and_a_covered_plan_or_review_is_left_out() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.accepted();
    let page = navigator.plan(child.clone()).await.accepted();
    let review = ReviewForm { child: heard("Quillfeather hit me"), ..review_of(&page) };
    navigator.review_plan(child.clone(), review).await.accepted();
    let said = navigator.child(child.clone()).await.accepted().child_words[0].seq;
    let [plan, reviewed] = [HistoryKind::Plan, HistoryKind::Review].map(|kind| newest(&navigator, &child, kind));
    let (plan, reviewed) = (plan.await, reviewed.await);
    for kind in [PaperKind::Plan, PaperKind::Referral] {
        let open = PaperForm { parts: ALL_PARTS.to_vec(), subject: journey.to_string(), ..form(kind) };
        let said_twice = written(&navigator, folder.path(), Some(&child), open.clone()).await;
        assert_eq!(said_twice.matches("Quillfeather").count(), 2, "{kind:?}: once as words, once in the review");
        let without = async |seq| {
            let form = PaperForm { covered: vec![seq], ..open.clone() };
            written(&navigator, folder.path(), Some(&child), form).await
        };
        let text = without(said).await;
        assert!(!text.contains("Quillfeather") && text.contains("She sleeps again."), "{kind:?}");
        assert!(text.contains("by herself on Fridays"), "{kind:?}: the rest of the review stays");
        assert!(!without(reviewed).await.contains("by herself on Fridays"), "{kind:?}: a covered review is left out");
        assert!(!without(plan).await.contains("Meet at the side door"), "{kind:?}: a covered plan is left out");
    }
}

#[tokio::test]
async fn covering_a_correction_covers_the_words_that_it_gave_and_a_paper_that_quotes_nothing_covers_nothing() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.accepted();
    let mut changed = navigator.plan(child.clone()).await.accepted().current.remove(0);
    changed.form.outcomes[0].words = String::from("away from Quillfeather");
    navigator.change_plan(child.clone(), changed.line.plan, changed.form).await.accepted();
    let change = newest(&navigator, &child, HistoryKind::PlanChanged).await;
    let asked = |covered: Vec<u32>| PaperForm { covered, parts: ALL_PARTS.to_vec(), ..form(PaperKind::Plan) };
    let open = written(&navigator, folder.path(), Some(&child), asked(Vec::new())).await;
    assert!(open.contains("Quillfeather"));
    let text = written(&navigator, folder.path(), Some(&child), asked(vec![change])).await;
    assert!(!text.contains("Quillfeather"));
    let whole = PaperForm { covered: vec![changed.line.plan], ..form(PaperKind::WholeRecord) };
    assert!(!written(&navigator, folder.path(), Some(&child), whole).await.contains("Quillfeather"));

    for offer in navigator.papers(Some(child.clone())).await.accepted().offers {
        assert!(offer.can_cover || offer.parts.is_empty(), "{:?} quotes the record", offer.kind);
    }
    assert!(navigator.papers(None).await.accepted().offers.iter().all(|offer| !offer.can_cover));
}

#[tokio::test]
async fn a_family_reads_its_rights_with_the_day_on_which_the_law_was_checked_and_who_advises_here() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let subject = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id.to_string();
    let asked = PaperForm { subject, ..form(PaperKind::Family) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    for law in ["cfa-2014-s19", "cfa-2014-s36"] {
        let checked = PACK.sources[&law.into()].checked;
        let date = checked.strftime("checked %-d %B %Y").to_string();
        assert!(text.contains(&date), "{law}: {date}");
    }
    let advice = &PACK.services[PACK.roles["sendias"].service.as_ref().unwrap()];
    assert!(text.contains(&format!("{} gives free, impartial advice", advice.name)));
}

#[tokio::test]
async fn what_is_left_out_of_the_whole_record_is_not_even_named() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    protect(&navigator, &child).await;
    voice(&navigator, &child, Speaker::Child, "the bell hurts").await;
    let said = newest(&navigator, &child, HistoryKind::Voice).await;
    let shown = navigator.protected_children(Some(child.clone())).await.accepted();
    let note = &shown[0].notes[0];
    let seen = vec![Acknowledged { child: child.clone(), seq: note.seq, digest: note.digest.clone() }];
    let path = folder.path().join("record.docx");
    let of = async |parts: &[PaperPart], covered: Vec<u32>| {
        let _ = std::fs::remove_file(&path);
        let asked = PaperForm { parts: parts.to_vec(), covered, ..form(PaperKind::WholeRecord) };
        let place = ExportPlace::picked(path.clone());
        navigator.save_paper(Some(child.clone()), asked, PaperFormat::Word, seen.clone(), place).await.accepted();
        words(&path)
    };
    let whole = of(&ALL_PARTS, Vec::new()).await;
    assert!(whole.contains("Protective note") && whole.contains("Words of the child or young person"));
    assert!(!whole.contains(LEFT_OUT));
    let some = of(&[PaperPart::ChildWords], Vec::new()).await;
    assert!(!some.contains("Protective") && !some.contains("20 November"), "a protective note leaves no trace");
    assert!(!some.contains(LEFT_OUT) && !some.contains("(number"), "{some}");
    let covered = of(&ALL_PARTS, vec![said, note.seq]).await;
    assert!(!covered.contains("Words of") && !covered.contains("Protective"), "no kind is named");
    assert_eq!(covered.matches(LEFT_OUT).count(), 1);
}

#[tokio::test]
async fn covered_details_are_not_repeated_by_what_changed() {
    let (folder, navigator) = open_navigator().await;
    let born = child_aged(9);
    let child = navigator.add_child(born.clone()).await.accepted().id;
    let first = newest(&navigator, &child, HistoryKind::Profile).await;
    let moved = navigator::wire::ChildForm { born_day: String::from("7"), ..born };
    navigator.save_child(child.clone(), moved).await.accepted();
    let open = PaperForm { parts: ALL_PARTS.to_vec(), ..form(PaperKind::WholeRecord) };
    let text = written(&navigator, folder.path(), Some(&child), open.clone()).await;
    assert!(text.contains("changed to 7 March"), "{text}");
    let covered = PaperForm { covered: vec![first], ..open };
    let text = written(&navigator, folder.path(), Some(&child), covered).await;
    assert!(!text.contains("5 March") && !text.contains("changed to"), "{text}");
}
