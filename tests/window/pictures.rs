//! Makes the pictures for the README in `docs/pictures`, from a casebook of made-up children: `cargo xtask test pictures`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use jiff::{ToSpan, ZonedDateTime};
use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, Decision, JourneyId, LetterheadForm, Me, PaperForm, PaperKind, PaperLook, PaperPart, PlanForm,
    PlanOutcome, PlanProvision, Pretend, Role, RouteState, Speaker, VoiceForm, Whose,
};

use acceptance::Accepted;

use crate::driver::Window;
use crate::steps::{PASSPHRASE, navigator_on, unlock};
use crate::words::t;

const F1: &str = "\u{e031}";

/// Name, age, setting, pathway, how many days ago it began, and how many choices were made.
const CHILDREN: [(&str, i16, &str, &str, i64, usize); 6] = [
    ("Linnet Moss", 9, "Elm School", "ebsa", 52, 9),
    ("Wren Tallow", 13, "Oak School", "autism", 70, 4),
    ("Robin Sedge", 7, "Elm School", "sensory", 40, 3),
    ("Hazel Brook", 15, "Oak School", "mental-health", 12, 2),
    ("Alder Reed", 11, "Elm School", "ebsa", 9, 3),
    ("Ivy Marsh", 4, "Willow Nursery", "autism", 4, 1),
];

fn today() -> Date {
    ZonedDateTime::now().date()
}

fn child(name: &str, years: i16, setting: &str) -> ChildForm {
    let born = [String::from("14"), String::from("3"), (today().year() - years).to_string()];
    let [born_day, born_month, born_year] = born;
    let (name, setting) = (name.to_owned(), setting.to_owned());
    ChildForm { name, setting, born_day, born_month, born_year, ..ChildForm::default() }
}

/// Takes the first open choice that does not end the pathway, with a reason if one is required. Does nothing if there is none.
async fn take_first_choice(navigator: &Navigator, journey: &JourneyId) {
    let page = navigator.step(journey.to_owned(), None).await.unwrap();
    let is_open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
    let mut open = Vec::new();
    for route in page.routes.iter().filter(|route| is_open(route.state)) {
        let (pathway, to) = (page.pathway.id.clone(), route.to.id.clone());
        let next = navigator.explore_step(pathway, to, Pretend::default()).await.unwrap();
        open.extend((!next.routes.is_empty()).then_some(route));
    }
    let Some(route) = open.first() else { return };
    let decision = Decision {
        journey: journey.to_owned(),
        seq: page.journey.as_ref().unwrap().seq,
        step: page.step.id.clone(),
        choice: route.choice.clone(),
        gate_reason: String::from("Agreed with the parents."),
        reason: String::from("Agreed with the parents."),
        ..Decision::default()
    };
    navigator.decide(decision).await.accepted();
}

fn plan(journey: &JourneyId) -> PlanForm {
    let outcome = |words: &str, whose| PlanOutcome { words: words.to_owned(), whose, ..PlanOutcome::default() };
    let provision = |what: &str, often: &str| PlanProvision {
        what: what.to_owned(),
        who: String::from("Key adult"),
        how_often: often.to_owned(),
        ..PlanProvision::default()
    };
    let (from, review) = (today().checked_sub(20.days()).unwrap(), today().checked_add(3.days()).unwrap());
    PlanForm {
        journeys: vec![journey.to_owned()],
        outcomes: vec![
            outcome("A place to go when it is loud", Whose::Child),
            outcome("Mornings without tears", Whose::Parent),
        ],
        provision: vec![
            provision("Meet at the side door", "Every morning"),
            provision("Quiet lunch in the library", "Tuesdays and Thursdays"),
        ],
        from_day: from.day().to_string(),
        from_month: from.month().to_string(),
        from_year: from.year().to_string(),
        review_day: review.day().to_string(),
        review_month: review.month().to_string(),
        review_year: review.year().to_string(),
    }
}

/// What happens to a child on one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Begins,
    Chooses,
    IsHeardAndHasAPlan,
}

/// Every event of every child, by its place in `CHILDREN`, in date order: a casebook doubts a clock that goes backwards.
fn events() -> Vec<(Date, usize, Event)> {
    let days_ago = |days: i64| today().checked_sub(days.days()).unwrap();
    let mut events = vec![(days_ago(20), 0, Event::IsHeardAndHasAPlan)];
    for (child, (.., begun, choices)) in CHILDREN.into_iter().enumerate() {
        let begun = days_ago(begun);
        let choices =
            (1..=choices).map(|number| begun.checked_add((3 * i64::try_from(number).unwrap()).days()).unwrap());
        events.push((begun, child, Event::Begins));
        events.extend(choices.map(|day| (day.min(today()), child, Event::Chooses)));
    }
    events.sort();
    events
}

/// Makes the casebook, and returns its first child.
async fn fill(folder: &Path) -> ChildId {
    let first = navigator_on(folder, today().checked_sub(80.days()).unwrap()).await;
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    first.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    first.confirm_recovery_code().await.unwrap();
    drop(first);
    let mut begun = BTreeMap::new();
    for (day, number, event) in events() {
        let navigator = navigator_on(folder, day).await;
        acceptance::unlock(&navigator).await;
        match event {
            Event::Begins => {
                let (name, years, setting, pathway, ..) = CHILDREN[number];
                let id = navigator.add_child(child(name, years, setting)).await.unwrap().id;
                let journey = navigator.begin_journey(id.clone(), pathway.to_owned(), None).await.unwrap().id;
                begun.insert(number, (id, journey));
            }
            Event::Chooses => take_first_choice(&navigator, &begun[&number].1).await,
            Event::IsHeardAndHasAPlan => {
                let (id, journey) = &begun[&number];
                hear_and_plan(&navigator, id, journey).await;
            }
        }
    }
    begun[&0].0.clone()
}

async fn hear_and_plan(navigator: &Navigator, child: &ChildId, journey: &JourneyId) {
    let words = VoiceForm {
        words: String::from("I like the side door. The hall is too loud."),
        matters: String::from("Drawing, and sitting with Fern at lunch."),
        helps: String::from("When somebody meets me."),
        ..VoiceForm::default()
    };
    navigator.record_voice(child.clone(), Speaker::Child, words).await.unwrap();
    let parents = String::from("Sundays are the hardest. Fridays go well.");
    navigator.record_voice(child.clone(), Speaker::Parent, parents).await.unwrap();
    navigator.make_plan(child.clone(), plan(journey)).await.accepted();
}

/// The folder of the README's pictures.
fn folder() -> PathBuf {
    acceptance::root().join("docs/pictures")
}

/// Takes a picture of the window for the README.
async fn picture(window: &Window, name: &str) {
    window.shot(&format!("readme-{name}")).await;
    let taken = Window::shots().join(format!("readme-{name}.png"));
    let cut = ["-crop", "1180x860+0+0", "+repage"];
    let done = Command::new("convert").arg(taken).args(cut).arg(folder().join(format!("{name}.png"))).status();
    assert!(done.is_ok_and(|done| done.success()), "{name}");
}

/// Stores the first page of a paper as a picture for the README.
async fn page(navigator: &Navigator, child: &ChildId, form: PaperForm, name: &str) {
    let preview = navigator.preview_paper(Some(child.clone()), form, 0).await.unwrap();
    let (_, drawn) = preview.pages[0].split_once(";base64,").unwrap();
    std::fs::write(folder().join(format!("{name}.png")), STANDARD.decode(drawn).unwrap()).unwrap();
}

async fn pages(home: &Path, child: &ChildId) {
    let navigator = navigator_on(home, today()).await;
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let letterhead = LetterheadForm {
        name: String::from("Elm School"),
        address: String::from("1 Long Lane\nMilton Keynes"),
        ..LetterheadForm::default()
    };
    navigator.save_letterhead(letterhead).await.unwrap();
    let offers = navigator.papers(Some(child.clone())).await.unwrap().offers;
    let subject = |kind: PaperKind| {
        let offer =
            offers.iter().find(|offer| offer.kind == kind).expect("the pathway of the first child has not ended");
        offer.subjects.first().map_or_else(String::new, |subject| subject.id.clone())
    };
    let parts = vec![PaperPart::ChildWords, PaperPart::ParentWords];
    for (kind, look, name) in [
        (PaperKind::Plan, PaperLook::Standard, "paper-plan"),
        (PaperKind::Family, PaperLook::EasyRead, "paper-easy-read"),
        (PaperKind::Letter, PaperLook::Standard, "paper-letter"),
    ] {
        let form = PaperForm { kind, subject: subject(kind), look, parts: parts.clone(), ..PaperForm::default() };
        page(&navigator, child, form, name).await;
    }
}

#[tokio::test]
#[ignore = "checks nothing: it makes pictures (`cargo xtask test pictures`)"]
async fn the_readmes_pictures() {
    let home = tempfile::tempdir().unwrap();
    let first = fill(home.path()).await;
    pages(home.path(), &first).await;
    let window = Window::open(home.path()).await;
    window.size(1180, 860).await;
    unlock(&window).await;
    picture(&window, "children").await;
    window.press(&t("shell-nav-today")).await;
    window.says("Linnet Moss").await;
    picture(&window, "today").await;
    window.press(&t("shell-nav-children")).await;
    window.press("Linnet Moss").await;
    window.heading("Linnet Moss").await;
    window.says("I like the side door.").await;
    picture(&window, "child").await;
    window.press(&t("child-journey-go")).await;
    window.says(&t("step-record")).await;
    picture(&window, "step").await;
    window.press(&t("what-if-link")).await;
    window.says(&t("what-if-banner")).await;
    picture(&window, "what-if").await;
    window.press(&t("shell-nav-explore")).await;
    window.press(&t("sensory")).await;
    window.says(&t("explore-age")).await;
    picture(&window, "map").await;
    window.keys(F1).await;
    window.heading(&t("urgent-title")).await;
    window.keys("2").await;
    window.until_true("a card", "return document.querySelector('.urgent__tile[aria-current]') !== null").await;
    picture(&window, "urgent").await;
}
