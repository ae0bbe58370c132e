//! Papers for families: what happens next, by whom and by when; easy read; what is in doubt about a number.

use std::io::Read;
use std::path::Path;

use navigator::wire::{
    ConsentGiver, ContactKind, EvidenceForm, JourneyStart, LetterheadForm, PaperForm, PaperFormat, PaperKind,
    PaperLook, PaperPart,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, PACK, child_aged, open_navigator, open_on, text, walk_to};

use crate::paper::{ALL_PARTS, form, preview, written};
use crate::paper_contents::consent;
use crate::today::go_to;

/// Returns what the pictures of a Word file show, in their order.
fn pictures(file: &Path) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(file).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let drawn = document.descendants().filter(|node| node.tag_name().name() == "docPr");
    drawn.filter_map(|node| node.attribute("descr").map(str::to_owned)).collect()
}

fn easy(kind: PaperKind, subject: &str) -> PaperForm {
    PaperForm { subject: subject.to_owned(), look: PaperLook::EasyRead, parts: ALL_PARTS.to_vec(), ..form(kind) }
}

/// Returns the caution of a service of the pack.
fn caution(service: &str) -> String {
    let words = text("locales/en-GB/services.ftl");
    let message = words.split(&format!("service-{service} = ")).nth(1).unwrap();
    let caution = message.split(".caution = ").nth(1).unwrap();
    // As it is written in the file.
    caution.lines().next().unwrap().replace('&', "&amp;")
}

async fn with_contact(navigator: &Navigator) {
    let letterhead = LetterheadForm {
        name: String::from("Elm School"),
        contact: String::from("01632 960002"),
        ..LetterheadForm::default()
    };
    navigator.save_letterhead(letterhead).await.accepted();
}

#[tokio::test]
async fn a_family_reads_what_happens_next_who_does_it_by_when_and_whom_to_call() {
    let (folder, navigator) = open_navigator().await;
    with_contact(&navigator).await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
    let title = navigator.step(journey.clone(), None).await.accepted().step.words;
    let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
    let call = "Call R. Practitioner, who made this page for you: 01632 960002";
    for part in [title.as_str(), "Who does it", "By when", "We plan to do this", "If it does not happen", call] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("What is late"), "{text}");
    drop(navigator);
    let later = open_on(folder.path(), "2027-02-01").await;
    let text = written(&later, folder.path(), Some(&child), asked).await;
    for part in ["What is late", title.as_str(), "It was planned for", "not recorded as done", "Who to call", call] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_family_that_waits_reads_for_whom_and_who_asks() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-wait").await;
    let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    for part in ["Who we are waiting for", "CAMHS", "Who asks them about it", "This wait should end by"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_limit_of_the_law_on_a_wait_is_told_apart_from_a_date_that_the_app_suggests() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let at = Some(String::from("ehc-request"));
    let journey = navigator.begin_journey(child.clone(), String::from("statutory"), at).await.accepted().id;
    go_to(&navigator, &journey, "decision-to-assess").await;
    let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    for part in ["look at it again, by 14 December 2026", "By law, this wait should end by 4 January 2027"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let letter = PaperForm { subject: String::from("long-wait/setting"), ..form(PaperKind::Letter) };
    let text = written(&navigator, folder.path(), Some(&child), letter).await;
    assert!(text.contains("4 January 2027 (by law)"), "{text}");
}

/// As on the day on which the skills of a 2-year-old were lost: by whom they are seen, who sent it, and what comes first.
#[tokio::test]
async fn a_family_whose_child_lost_skills_reads_who_sees_them_and_who_asked() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(2)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "lost-skills").await;
    navigator.give_consent(child.clone(), consent("mk-paediatricians")).await.accepted();
    walk_to(&navigator, &child, &journey, "lost-skills-wait").await;
    let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
    let text = written(&navigator, folder.path(), Some(&child), asked).await;
    let sender = "R. Practitioner, who sent the referral";
    for part in ["Who we are waiting for", "Community paediatricians", sender, "every 3 days whether there is a date"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let about_autism = PaperForm { subject: String::from("autism"), ..form(PaperKind::FactSheet) };
    let sheet = written(&navigator, folder.path(), None, about_autism).await;
    let place = |words: &str| sheet.find(words).unwrap_or_else(|| panic!("{words}: {sheet}"));
    assert!(
        place("Do not wait") < place("your child has lost words")
            && place("your child has lost words") < place("What comes first")
    );
    assert!(place("What comes first") < place("What every setting offers"));
    assert!(!sheet.contains("do not give it out"), "{sheet}");
}

/// Childline is for those under 19.
#[tokio::test]
async fn a_familys_numbers_for_danger_are_for_the_age_of_their_child() {
    let (folder, navigator) = open_navigator().await;
    for (age, is_theirs) in [(9, true), (20, false)] {
        let child = navigator.add_child(child_aged(age)).await.accepted().id;
        let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
        let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
        let text = written(&navigator, folder.path(), Some(&child), asked).await;
        assert_eq!(text.contains("Childline, under 19"), is_theirs, "{age}: {text}");
        assert!(text.contains("999") && text.contains("111"), "{age}: {text}");
    }
}

#[tokio::test]
async fn easy_read_is_short_and_has_no_picture_twice_in_a_row() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_sample().await.accepted().id;
    for about in [Some(&child), None] {
        for offer in navigator.papers(about.cloned()).await.accepted().offers {
            if !offer.looks.contains(&PaperLook::EasyRead) {
                continue;
            }
            for subject in &offer.subjects {
                let asked = easy(offer.kind, &subject.id);
                let path = folder.path().join("easy.docx");
                let _ = std::fs::remove_file(&path);
                let place = ExportPlace::picked(path.clone());
                navigator
                    .save_paper(about.cloned(), asked.clone(), PaperFormat::Word, Vec::new(), place)
                    .await
                    .accepted();
                let shown = pictures(&path);
                assert!(shown.len() > 5, "{}: {shown:?}", subject.id);
                let twice = shown.windows(2).find(|pair| pair[0] == pair[1]);
                assert!(twice.is_none(), "{}: {twice:?} in {shown:?}", subject.id);
                let kinds: std::collections::BTreeSet<&String> = shown.iter().collect();
                assert!(kinds.len() >= 6, "{}: {kinds:?}", subject.id);
                let pages = preview(&navigator, about, &asked, 0).await.count;
                // What happens next explains the pathway, the step and the people. A fact sheet tells of a whole pathway, and
                // no sentence that says whom to call is left out of it.
                let most = if about.is_some() { 4 } else { 7 };
                assert!(pages <= most, "{} {}: {pages} pages", subject.id, subject.words);
            }
        }
    }
}

/// A family that came with a worry reads who can help with it, and is not only told of the pathway.
#[tokio::test]
async fn a_familys_paper_names_who_can_help_with_the_worry_and_their_number() {
    let (folder, navigator) = open_navigator().await;
    for (answers, pathway, step, names) in [
        (&["hits", "at-home"][..], "statutory", "early-help", &["capa-first-response", "pegs", "nspcc-helpline"][..]),
        (&["strength", "money"], "statutory", "early-help", &["mk-food-bank", "mk-local-welfare"]),
        (&["senses", "sleep"], "sensory", "notice", &["sleep-charity"]),
    ] {
        let child = navigator.add_child(child_aged(9)).await.accepted().id;
        let worry = answers.iter().map(|answer| (*answer).to_owned()).collect();
        let start = JourneyStart { step: Some(step.to_owned()), worry };
        let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), start).await.accepted().id;

        let page = navigator.family_view(journey.clone()).await.accepted();
        for name in names {
            assert!(page.worry.iter().any(|service| service.id == *name), "{answers:?}: {name}");
            assert!(page.services.iter().all(|service| service.id != *name), "{answers:?}: {name} twice");
        }
        let called = page.worry.iter().flat_map(|service| &service.contacts).find(|one| one.kind == ContactKind::Phone);
        let called = called.unwrap_or_else(|| panic!("{answers:?}: nobody can be called"));
        for look in [PaperLook::Standard, PaperLook::LargePrint, PaperLook::EasyRead] {
            let asked = PaperForm { look, ..easy(PaperKind::Family, journey.as_str()) };
            let text = written(&navigator, folder.path(), Some(&child), asked).await;
            let from = text.find("Who can help with what worries you").unwrap_or_else(|| panic!("{answers:?}: {text}"));
            let told = &text[from..];
            assert!(told.contains(&page.worry[0].name), "{answers:?}, {look:?}: {told}");
            let what = page.worry[0].what.split(". ").next().unwrap();
            assert!(told.contains(what), "{answers:?}, {look:?}: {what}");
            assert!(told.contains(&called.value), "{answers:?}, {look:?}: {told}");
        }
    }
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    assert!(navigator.family_view(journey.clone()).await.accepted().worry.is_empty());
    let text = written(&navigator, folder.path(), Some(&child), easy(PaperKind::Family, journey.as_str())).await;
    assert!(!text.contains("Who can help with what worries you"), "no heading over nothing: {text}");
}

/// A length of time here and a date there are two things to keep apart, and what is promised must follow.
#[tokio::test]
async fn easy_read_has_one_date_promises_nothing_that_does_not_follow_and_explains_its_words() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    for pathway in ["autism", "mental-health", "sensory"] {
        let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.accepted().id;
        let of = async |look| {
            let asked = PaperForm { look, ..easy(PaperKind::Family, journey.as_str()) };
            written(&navigator, folder.path(), Some(&child), asked).await
        };
        let (plain, short) = (of(PaperLook::Standard).await, of(PaperLook::EasyRead).await);
        assert!(plain.contains("again within"), "{pathway}: {plain}");
        for unwanted in ["again within", "Below", "below", "impartial", "following this pathway"] {
            assert!(!short.contains(unwanted), "{pathway}, {unwanted}: {short}");
        }
        let day = |after: &str| {
            let rest = short.split(after).nth(1).unwrap_or_else(|| panic!("{pathway}, {after}: {short}"));
            rest.split("2026").next().unwrap().replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(day("again by "), day("look at it again, by "), "{pathway}");
        assert!(short.contains("What some words mean"), "{pathway}: {short}");
    }
    for subject in ["autism", "statutory", "move-secondary", "move-after-sixteen"] {
        let asked = easy(PaperKind::FactSheet, subject);
        let text = written(&navigator, folder.path(), None, asked).await;
        for unwanted in ["impartial", "Law as at", "Where this was read", "Compulsory", "Act 2014"] {
            assert!(!text.contains(unwanted), "{subject}, {unwanted}: {text}");
        }
        assert!(text.contains("It does not take sides") && text.contains("must be checked again by"), "{text}");
        assert!(text.contains("An EHC plan says what help"), "{subject}: {text}");
    }
}

/// Returns the sentences of a text. A colon ends none, because what comes before it says when to do what follows.
fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for word in text.split(' ') {
        let is_new = found.last().is_some_and(|last: &String| last.ends_with(['.', '?', '!']));
        if is_new && word.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit()) {
            found.push(word.to_owned());
        } else if let Some(last) = found.last_mut() {
            *last = format!("{last} {word}").trim().to_owned();
        }
    }
    found
}

/// Whether a sentence says whom to call or what to do at once.
fn instructs(sentence: &str) -> bool {
    let mut words = sentence.split(|letter: char| !letter.is_alphanumeric() && letter != '&');
    words.any(|word| ["999", "111", "A&E", "GP", "call", "Call", "today", "Today", "now", "Now"].contains(&word))
}

/// Returns what a step says to families, as it is written in the file.
fn family_text(pathway: &str, step: &str) -> String {
    let file = text(&format!("locales/en-GB/pathways/{pathway}.ftl"));
    let start = format!("{pathway}-{step} = ");
    let message = file.split("\n\n").find(|message| message.starts_with(&start)).unwrap();
    message.lines().find_map(|line| line.trim().strip_prefix(".family = ")).unwrap().to_owned()
}

/// Returns the steps of which a fact sheet tells, with their pathways.
fn told_on(subject: &str) -> Vec<(String, String)> {
    if let Some(phase) = subject.strip_prefix("move-") {
        let one = PACK.moves.iter().find(|one| one.phase.as_str() == phase).unwrap();
        return one.steps.iter().map(|to| (to.pathway.to_string(), to.step.to_string())).collect();
    }
    let sheet = PACK.fact_sheets.iter().find(|sheet| sheet.pathway.as_str() == subject).unwrap();
    sheet.steps.iter().map(|step| (subject.to_owned(), step.to_string())).collect()
}

/// Families who most need easy read must not get the less safe paper.
#[tokio::test]
async fn no_form_of_a_fact_sheet_leaves_out_whom_to_call_or_what_to_do_at_once() {
    let (folder, navigator) = open_navigator().await;
    let offers = navigator.papers(None).await.accepted().offers;
    let offer = offers.iter().find(|offer| offer.kind == PaperKind::FactSheet).unwrap();
    let mut looked = 0;
    for subject in &offer.subjects {
        let of = async |look| {
            let asked = PaperForm { look, ..easy(PaperKind::FactSheet, &subject.id) };
            written(&navigator, folder.path(), None, asked).await.replace("&amp;", "&")
        };
        let (plain, short) = (of(PaperLook::Standard).await, of(PaperLook::EasyRead).await);
        // In easy read, each part is a line of its own.
        let missing = |sentence: &str| !sentence.split_inclusive(": ").all(|part| short.contains(part.trim()));
        for (pathway, step) in told_on(&subject.id) {
            for sentence in sentences(&family_text(&pathway, &step)) {
                let what = format!("{} {pathway}/{step}: {sentence}", subject.id);
                if instructs(&sentence) {
                    looked += 1;
                    assert!(plain.contains(&sentence), "the sheet leaves out {what}");
                    assert!(!missing(&sentence), "easy read leaves out {what}");
                }
                // About a move, the sheet tells every sentence and easy read the first ones.
                let is_told = !subject.id.starts_with("move-") && plain.contains(&sentence);
                assert!(!is_told || !missing(&sentence), "easy read leaves out {what}");
            }
        }
    }
    assert!(looked > 100, "{looked} sentences were looked at");
}

#[tokio::test]
async fn every_paper_that_prints_a_number_in_doubt_prints_the_doubt() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let role = |role: &str| PACK.roles[role].service.clone().unwrap().to_string();
    let crisis_line = role("mental-health-crisis-line");
    let of = |kind, subject: &str| PaperForm { subject: subject.to_owned(), ..form(kind) };
    let family = written(&navigator, folder.path(), Some(&child), of(PaperKind::Family, journey.as_str())).await;
    let sheet = written(&navigator, folder.path(), None, of(PaperKind::FactSheet, "ebsa")).await;
    let moving = written(&navigator, folder.path(), None, of(PaperKind::FactSheet, "move-school")).await;
    let visit = written(&navigator, folder.path(), None, of(PaperKind::HomeVisit, "")).await;
    for (name, text) in [("family", &family), ("sheet", &sheet), ("move", &moving), ("visit", &visit)] {
        assert!(text.contains("Not every number here is confirmed"), "{name}");
        assert!(text.contains(&caution(&crisis_line)), "{name}: {}", caution(&crisis_line));
    }
    let camhs = format!("{}/mk-camhs", journey.as_str());
    let referral = written(&navigator, folder.path(), Some(&child), of(PaperKind::Referral, &camhs)).await;
    // What is in doubt about the receiver is for the sender alone.
    assert!(!referral.contains(&caution("mk-camhs")), "{referral}");
    let plain = written(&navigator, folder.path(), Some(&child), easy(PaperKind::Family, journey.as_str())).await;
    assert!(plain.contains("We could not check every number"), "{plain}");
    // Its own page gives this number, so it was checked as far as it can be.
    assert!(plain.contains("Ask us if this does not work.") && !plain.contains("We could not check this"), "{plain}");
}

#[tokio::test]
async fn a_referral_of_a_small_child_says_which_skills_were_lost_and_who_agreed_to_what() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(2)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    walk_to(&navigator, &child, &journey, "lost-skills").await;
    let record = async |evidence: &str, day: &str, note: &str| {
        let held = EvidenceForm {
            evidence: evidence.to_owned(),
            day: day.to_owned(),
            month: String::from("11"),
            year: String::from("2026"),
            said_by: String::from("Sorrel Tallow"),
            as_whom: (evidence == "consent-to-refer").then_some(ConsentGiver::Parent),
            note: note.to_owned(),
            ..EvidenceForm::default()
        };
        navigator.record_evidence(child.clone(), held).await.accepted();
    };
    record("autism-early-history", "10", "Twelve words at 18 months").await;
    record("autism-early-history", "20", "No words since October").await;
    record("consent-to-refer", "20", "To the children’s doctors").await;
    let offers = navigator.papers(Some(child.clone())).await.accepted().offers;
    let offer = offers.iter().find(|offer| offer.kind == PaperKind::Referral).unwrap();
    let to = &offer.subjects[0];
    let asked = PaperForm { subject: to.id.clone(), parts: vec![PaperPart::Notes], ..form(PaperKind::Referral) };
    let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
    let parts = ["Twelve words at 18 months", "No words since October", "Which skills have been lost?"];
    for part in parts.into_iter().chain(["General consent to refer", "parent or carer", "To the children’s doctors"])
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("best-interests"), "{text}");
    if !to.for_whom.is_empty() {
        assert!(text.matches(to.for_whom.as_str()).count() >= 2, "the service is named under consent too: {text}");
    }
    // What is written about evidence is left out unless somebody wants it, and that is said on the screen.
    let bare = PaperForm { parts: Vec::new(), ..asked };
    let shown = preview(&navigator, Some(&child), &bare, 0).await;
    assert!(shown.missing.iter().any(|line| line.contains("written about the evidence")), "{:?}", shown.missing);
}

#[tokio::test]
async fn the_rights_of_a_family_fit_what_is_recorded() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let (pathway, step) = (String::from("statutory"), Some(String::from("ehc-request")));
    let journey = navigator.begin_journey(child.clone(), pathway, step).await.accepted().id;
    let asked = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
    let told = async || {
        let text = written(&navigator, folder.path(), Some(&child), asked.clone()).await;
        ["section 36", "section 42", "section 51", "Mediation about such a decision"].map(|part| text.contains(part))
    };
    assert_eq!(told().await, [true, false, false, false], "an assessment can be asked for");
    walk_to(&navigator, &child, &journey, "refused-to-assess").await;
    assert_eq!(told().await, [true, false, true, true], "the refusal can be appealed");
    navigator.record_answer(child.clone(), String::from("ehc-plan"), String::from("yes")).await.accepted();
    assert_eq!(told().await, [false, true, true, true], "a plan must be kept, and can be appealed");
}
