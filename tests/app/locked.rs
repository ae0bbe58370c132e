//! Tests that locked means locked: every request of the table that needs a casebook is refused, and the others say
//! nothing about anybody.

use std::collections::BTreeSet;
use std::path::PathBuf;

use acceptance::empty::{empty, empty_but_there};
use acceptance::{Accepted, child_aged, open_navigator};
use navigator::wire::*;
use navigator::{ExportPlace, Navigator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is answered without a passphrase: the app, the pathways and the services, and ways in.
const ANSWERED: &[&str] = &[
    "copy_progress",
    "find_anything",
    "find_services",
    "first_questions",
    "gaps",
    "health",
    // Only ever hides them; whether they may be shown is up to the person who can unlock.
    "hide_names",
    "judge_passphrase",
    "lock",
    "one_time_key",
    "papers",
    "place_before_lock",
    "report_presence",
    // About no number there is nobody.
    "same_nhs_number",
    "set_preferences",
    "start_fresh_page",
    "status",
    "summary_progress",
    "urgent_help",
    "worries",
];

/// What is refused for another reason first: a form that is empty, or a file or a copy that was not chosen.
const REFUSED_FOR_ANOTHER_REASON: &[&str] = &[
    "add_closed_days",
    "add_term",
    "answer_urgent",
    "choose_copy",
    "explore_step",
    "note_urgent",
    "open_copy",
    "open_paper",
    "pathway_map",
    "preview_paper",
    "put_back",
    "put_off_for_children",
    "record_not_heard",
    "recover",
    "recover_copy",
    "save_commitment",
    "save_paper",
    "save_papers",
    "save_sealed_paper",
    "save_self_view",
    "separate_records",
    "service",
    "set_me",
    "set_retention",
    "set_up",
    "unlock",
];

/// Requests, each with its answer or why it was refused.
type Answers = Vec<(&'static str, Result<Value, Code>)>;

/// Arguments that have no emptiest value.
const OTHERS: &[&str] = &[r#"{ "kind": "add", "seq": 1, "words": "" }"#, r#""""#];

fn argument<T: DeserializeOwned>(emptiest: Option<T>) -> T {
    let other = || OTHERS.iter().find_map(|text| serde_json::from_str(text).ok());
    emptiest.or_else(other).unwrap_or_else(|| panic!("{} needs a line in OTHERS", std::any::type_name::<T>()))
}

fn told(answer: Result<impl Serialize, Failure>) -> Result<Value, Code> {
    answer.map(|answer| serde_json::to_value(answer).unwrap()).map_err(|failure| failure.code)
}

/// Asks for one request of the table, about nobody and about somebody. Those with a state of the app are asked for below: they need a file.
macro_rules! ask {
    ($answers:ident, $navigator:ident, [$state:ident] $request:ident($($type:ty),*)) => {};
    ($answers:ident, $navigator:ident, $request:ident($($type:ty),*)) => {
        $answers.push((stringify!($request), told($navigator.$request($(argument::<$type>(empty())),*).await)));
        $answers.push((stringify!($request), told($navigator.$request($(argument::<$type>(empty_but_there())),*).await)));
    };
}

/// The requests with a state of the app, by name.
macro_rules! with_a_state {
    ($names:ident, [$state:ident] $request:ident) => {
        $names.insert(stringify!($request));
    };
    ($names:ident, $request:ident) => {};
}

macro_rules! table {
    ($($feature:ident { $(
        $(#[doc = $doc:literal])* $([$state:ident])? $request:ident($($arg:ident: $type:ty),*) -> $answer:ty;
    )* })*) => {
        async fn ask_for_each(navigator: &Navigator) -> Answers {
            let mut answers = Answers::new();
            $($(ask!(answers, navigator, $([$state])? $request($($type),*));)*)*
            answers
        }

        fn names_with_a_state() -> BTreeSet<&'static str> {
            let mut names = BTreeSet::new();
            $($(with_a_state!(names, $([$state])? $request);)*)*
            names
        }
    };
}

navigator::for_each_request!(table);

/// Asks for those for which somebody first picks a file, with a file that is there.
async fn ask_with_a_file(navigator: &Navigator, file: PathBuf) -> Answers {
    let folder = || file.parent().unwrap().to_owned();
    let place = || ExportPlace::picked(folder().join("written"));
    let child = || argument::<ChildId>(empty());
    Vec::from([
        ("copy_casebook", told(navigator.copy_casebook(folder()).await)),
        ("choose_copy_place", told(navigator.choose_copy_place(folder()).await)),
        ("choose_copy", told(navigator.choose_copy(folder()).await)),
        ("attach_file", told(navigator.attach_file(child(), argument(empty()), file.clone()).await)),
        ("pick_file", told(navigator.pick_file(file.clone()).await)),
        ("dropped_file", told(navigator.pick_dropped(vec![file.clone()]).await)),
        ("save_copy", told(navigator.save_copy(child(), 1, Vec::new(), place()).await)),
        ("open_import", told(navigator.open_import(file.clone()).await)),
        ("save_calendar", told(navigator.save_calendar(argument(empty()), place()).await)),
        (
            "save_paper",
            told(navigator.save_paper(Some(child()), argument(empty()), PaperFormat::Word, Vec::new(), place()).await),
        ),
        (
            "save_sealed_paper",
            told(
                navigator
                    .save_sealed_paper(
                        child(),
                        argument(empty()),
                        PaperFormat::Word,
                        argument::<String>(empty()),
                        Vec::new(),
                        place(),
                    )
                    .await,
            ),
        ),
        (
            "save_papers",
            told(navigator.save_papers(Vec::new(), argument(empty()), PaperFormat::Word, Vec::new(), folder()).await),
        ),
        ("open_paper", navigator.paper_to_open().await.map(|_| Value::Null).map_err(|failure| failure.code)),
        ("pick_logo", told(navigator.read_logo(file.clone()).await)),
        ("save_statistics", told(navigator.save_statistics(argument(empty()), place()).await)),
        ("report_presence", told(navigator.report_presence(0).await)),
        // These lock first, and give back where the screens were.
        ("start_fresh_page", told(navigator.lock().await)),
        ("place_before_lock", Ok(Value::Null)),
    ])
}

fn names(answers: &Answers) -> BTreeSet<&'static str> {
    answers.iter().map(|(request, _)| *request).collect()
}

#[tokio::test]
async fn every_request_that_needs_a_casebook_is_refused_while_locked() {
    let (folder, navigator) = open_navigator().await;
    let child = ChildForm { name: String::from("Canaryfinch Quillfeather"), ..child_aged(9) };
    let child = navigator.add_child(child).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.accepted().id;
    navigator.lock().await.unwrap();
    let file = folder.path().join("picked/letter.csv");
    std::fs::create_dir(folder.path().join("picked")).unwrap();
    std::fs::write(&file, "Name,DOB\nWren Tallow,5/3/2017\n").unwrap();

    // What can be asked about nobody is refused about somebody.
    let autism = || String::from("autism");
    let about = [
        told(navigator.pathway_map(autism(), Some(journey), Pretend::default()).await),
        told(navigator.papers(Some(child.clone())).await),
        told(navigator.worries(Some(child.clone()), Pretend::default()).await),
    ];
    assert_eq!(about, [(); 3].map(|()| Err(Code::Locked)));
    assert!(navigator.pathway_map(autism(), None, Pretend::default()).await.is_ok());

    let mut answers = ask_with_a_file(&navigator, file).await;
    assert_eq!(names(&answers), names_with_a_state(), "each is asked for");
    answers.extend(ask_for_each(&navigator).await);
    assert!(names(&answers).len() > 100, "{}", answers.len());
    for (request, answer) in &answers {
        let said = format!("{answer:?}");
        assert!(!said.contains("Canaryfinch") && !said.contains("Quillfeather"), "{request}: {said}");
    }
    let of = |is_meant: fn(&Result<Value, Code>) -> bool| -> BTreeSet<&str> {
        answers.iter().filter(|(_, answer)| is_meant(answer)).map(|(request, _)| *request).collect()
    };
    assert_eq!(of(|answer| answer.is_ok()), ANSWERED.iter().copied().collect());
    let other = of(|answer| answer.as_ref().is_err_and(|code| *code != Code::Locked));
    assert_eq!(other, REFUSED_FOR_ANOTHER_REASON.iter().copied().collect());
    assert!(!folder.path().join("picked/written").exists(), "nothing was written");
}
