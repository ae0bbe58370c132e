//! Makes a casebook of made-up children from a seed: journeys walked by the engine, and what people record over a year.

use acceptance::Accepted;
use std::collections::BTreeMap;
use std::path::Path;

use casebook::{Casebook, ChildRecord, KeyCost, NewRow};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use navigator::wire::{ChildForm, ChildId, JourneyId, Me, Role};
use navigator::{Clock, Content, Folders, Navigator};
use pathway::{Act, Age, Entry, Journey, Pathway};
use serde_json::{Value, json};

pub(crate) const PASSPHRASE: &str = "otter lantern bridge";
/// A word in nearly every text.
pub(crate) const COMMON: &str = "school";
/// A word in few texts.
pub(crate) const RARE: &str = "kingfisher";
/// The day on which the casebook is opened.
pub(crate) const TODAY: Date = date(2026, 11, 23);

const BIRDS: [&str; 16] = [
    "Wren", "Linnet", "Rowan", "Hazel", "Robin", "Heron", "Merlin", "Alder", "Bryony", "Clover", "Dunnock", "Fern",
    "Ivy", "Jay", "Lark", "Sorrel",
];
const SECOND: [&str; 16] = [
    "Tallow", "Moss", "Ash", "Thorn", "Reed", "Marsh", "Brook", "Fallow", "Heath", "Sedge", "Copse", "Bramble",
    "Furze", "Glade", "Holt", "Mere",
];
const SETTINGS: [&str; 5] = ["Elm School", "Oak School", "Willow Nursery", "Beech College", ""];
const WORDS: [&str; 24] = [
    "morning", "quiet", "library", "friend", "lunch", "drawing", "noise", "bus", "home", "teacher", "maths", "garden",
    "tired", "better", "worried", "laughed", "stayed", "left", "early", "asked", "helped", "waited", "lesson",
    "called",
];

/// Random numbers from a seed, the same every time (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len())]
    }
}

/// Returns a navigator for the folder of the casebook, with a fixed clock.
pub(crate) fn navigator_on(folder: &Path) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let clock = Clock::Fixed(noon(TODAY));
    Navigator::with(folders, clock, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

pub(crate) fn noon(day: Date) -> Timestamp {
    format!("{day}T12:00:00Z").parse().unwrap()
}

/// The stored editions of the casebook, to begin journeys with.
type Editions = BTreeMap<String, BTreeMap<String, Vec<u8>>>;

/// Makes a casebook with this many children and entries for each. Returns the ids of the children.
pub(crate) async fn make(folder: &Path, children: usize, entries: usize, seed: u64) -> Vec<ChildId> {
    let editions = set_up(folder).await;
    let mut casebook = Casebook::open(&folder.join("data/casebook"), PASSPHRASE, noon(TODAY)).unwrap();
    let pack = Content::shipped().unwrap().pack;
    let mut dice = Dice::new(seed);
    let mut ids = Vec::with_capacity(children);
    for number in 0..children {
        let id = casebook.add_child(noon(TODAY)).unwrap();
        let years = i16::try_from(4 + dice.roll(13)).unwrap();
        let month = i8::try_from(1 + dice.roll(12)).unwrap();
        let born = date(2026 - years, month, i8::try_from(1 + dice.roll(28)).unwrap());
        let mut life = Life::new(&id, born, number, &mut dice);
        for pathway in &pack.pathways {
            // Only pathways whose ages fit from the beginning to the end.
            let fits = pathway.ages.holds(Age::on(born, life.day)) && pathway.ages.holds(Age::on(born, TODAY));
            if fits && dice.roll(2) == 0 {
                // The entry that names the child comes first.
                if life.written.len() == 1 {
                    casebook.append(&life.written).unwrap();
                }
                let files = &editions[pathway.id.as_str()];
                let journey = casebook.add_journey(&id, pathway.id.as_str(), pathway.version, files).unwrap();
                life.begin(journey.id, pathway);
            }
        }
        // Existing entries are not written again.
        let begins = usize::from(!life.journeys.is_empty());
        while life.written.len() < entries {
            life.live_through(&mut dice, entries);
        }
        casebook.append(&life.written[begins..]).unwrap();
        ids.push(id);
    }
    casebook.close().unwrap();
    ids
}

/// Makes a new casebook with one archived child on every pathway, so that every edition is stored as the app itself
/// stores it.
async fn set_up(folder: &Path) -> Editions {
    let navigator = navigator_on(folder);
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    let [born_day, born_month, born_year] = ["5", "3", "2014"].map(String::from);
    let form = ChildForm { name: String::from("First"), born_day, born_month, born_year, ..ChildForm::default() };
    let child = navigator.add_child(form).await.unwrap().id;
    for pathway in ["autism", "ebsa", "mental-health", "sensory", "statutory"] {
        navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap();
    }
    navigator.archive_child(child.clone(), true).await.unwrap();
    drop(navigator);
    let casebook = Casebook::open(&folder.join("data/casebook"), PASSPHRASE, noon(TODAY)).unwrap();
    let journeys = casebook.journeys(&child).unwrap();
    let files = |edition: &str| casebook.edition(edition).unwrap().unwrap();
    journeys.into_iter().map(|journey| (journey.pathway, files(&journey.edition))).collect()
}

/// One child's entries while they are made.
struct Life<'a> {
    child: ChildId,
    born: Date,
    day: Date,
    written: Vec<NewRow>,
    journeys: Vec<(JourneyId, &'a Pathway, Vec<Entry>)>,
}

impl<'a> Life<'a> {
    fn new(child: &ChildId, born: Date, number: usize, dice: &mut Dice) -> Life<'a> {
        let name = format!("{} {} {number}", dice.one_of(&BIRDS), dice.one_of(&SECOND));
        let setting = (*dice.one_of(&SETTINGS)).to_owned();
        let index = ChildRecord {
            id: child.to_owned(),
            name: name.clone(),
            known_as: String::new(),
            born: born.to_string(),
            setting: setting.clone(),
            archived: false,
        };
        let day = TODAY.checked_sub(14.months()).unwrap();
        let mut life = Life { child: child.to_owned(), born, day, written: Vec::new(), journeys: Vec::new() };
        let found_by = format!("{name} {setting}");
        let body =
            json!({"kind": "profile", "name": name, "known-as": "", "born": born.to_string(), "setting": setting});
        life.write(None, body, Some(found_by));
        if let Some(profile) = life.written.last_mut() {
            profile.index = Some(index);
        }
        life
    }

    fn write(&mut self, journey: Option<&JourneyId>, body: Value, search: Option<String>) -> u32 {
        self.written.push(NewRow {
            child: self.child.clone(),
            journey: journey.cloned(),
            kind: body["kind"].as_str().unwrap().to_owned(),
            body: body.to_string(),
            at: noon(self.day),
            on: self.day,
            by_name: String::from("R. Practitioner"),
            by_role: String::from("senco"),
            search,
            index: None,
        });
        u32::try_from(self.written.len()).unwrap()
    }

    /// Passes an act to the engine: to one journey, or to every journey if it is about the child.
    fn tell(&mut self, journey: Option<usize>, seq: u32, act: &Act) {
        let role = Some(pathway::model::Role::Senco);
        let on = self.day;
        let concerned = self.journeys.iter_mut().enumerate().filter(|(at, _)| journey.is_none_or(|own| own == *at));
        for (_, (_, _, entries)) in concerned {
            entries.push(Entry { seq, on, by: String::new(), role, act: act.clone() });
        }
    }

    fn begin(&mut self, journey: JourneyId, pathway: &'a Pathway) {
        let seq = self.write(Some(&journey), json!({"kind": "begun", "at": pathway.start.as_str()}), None);
        self.journeys.push((journey, pathway, Vec::new()));
        self.tell(Some(self.journeys.len() - 1), seq, &Act::Begun { at: pathway.start.clone() });
    }

    fn live_through(&mut self, dice: &mut Dice, entries: usize) {
        // The year passes evenly, and the last entries are from the last days.
        let left = TODAY.since(self.day).unwrap().get_days();
        let writings = i32::try_from(entries.saturating_sub(self.written.len()).max(1)).unwrap();
        let chance = (left * 2 / writings).max(0);
        let days = i32::try_from(dice.roll(usize::try_from(chance).unwrap_or(0) + 1)).unwrap();
        self.day = self.day.checked_add(days.days()).unwrap().min(TODAY);
        let at = (!self.journeys.is_empty()).then(|| dice.roll(self.journeys.len()));
        match (dice.roll(100), at) {
            (0..32, Some(at)) => self.notes(at, dice),
            (32..46, Some(at)) => self.decides(at, dice),
            (46..60, Some(at)) => self.ticks(at, dice),
            (60..72, Some(at)) => self.holds(at, dice),
            (72..76, _) => self.is_away(dice),
            _ => self.says(dice),
        }
    }

    fn notes(&mut self, at: usize, dice: &mut Dice) {
        let words = sentence(dice);
        let journey = self.journeys[at].0.clone();
        self.write(Some(&journey), json!({"kind": "noted", "words": words}), Some(words.clone()));
    }

    fn says(&mut self, dice: &mut Dice) {
        let words = sentence(dice);
        let speaker = if dice.roll(3) == 0 { "parent" } else { "child" };
        self.write(None, json!({"kind": "voice", "speaker": speaker, "words": words}), Some(words.clone()));
    }

    fn is_away(&mut self, dice: &mut Dice) {
        let to = self.day.checked_add(i32::try_from(dice.roll(4)).unwrap().days()).unwrap().min(TODAY);
        let from = self.day;
        let seq = self.write(None, json!({"kind": "absent", "from": from.to_string(), "to": to.to_string()}), None);
        self.tell(None, seq, &Act::Absent { from, to });
    }

    fn holds(&mut self, at: usize, dice: &mut Dice) {
        let known: Vec<_> = self.journeys[at].1.evidence.keys().cloned().collect();
        let evidence = dice.one_of(&known).clone();
        let note = sentence(dice);
        let of = self.day;
        let body = json!({"kind": "held", "evidence": evidence.as_str(), "of": of.to_string(), "said-by": "Parent", "note": note});
        let seq = self.write(None, body, Some(format!("Parent {note}")));
        self.tell(None, seq, &Act::Held { evidence });
    }

    fn standing(&self, at: usize) -> pathway::Standing {
        let (_, pathway, entries) = &self.journeys[at];
        let role = Some(pathway::model::Role::Senco);
        Journey { pathway, born: Some(self.born), entries, today: self.day, role }.replay()
    }

    fn ticks(&mut self, at: usize, dice: &mut Dice) {
        let (journey, pathway, _) = &self.journeys[at];
        let (journey, pathway) = (journey.clone(), *pathway);
        let step = dice.one_of(&pathway.steps);
        if step.tasks.is_empty() {
            return self.notes(at, dice);
        }
        let task = dice.one_of(&step.tasks);
        let seq = self.write(
            Some(&journey),
            json!({"kind": "ticked", "step": step.id.as_str(), "task": task.as_str(), "done": true}),
            None,
        );
        self.tell(Some(at), seq, &Act::Ticked { step: step.id.clone(), task: task.clone(), done: true });
    }

    /// Takes an open route. Takes one that ends the journey only if there is no other.
    fn decides(&mut self, at: usize, dice: &mut Dice) {
        let standing = self.standing(at);
        let (journey, pathway, _) = &self.journeys[at];
        let (journey, pathway) = (journey.clone(), *pathway);
        let ends = |to: &pathway::id::StepId| pathway.step(to).is_none_or(|step| step.routes.is_empty());
        let open: Vec<_> = standing.routes.iter().filter(|route| route.state.can_be_taken()).collect();
        let going_on: Vec<_> = open.iter().copied().filter(|route| !ends(&route.to)).collect();
        let among = if going_on.is_empty() { &open } else { &going_on };
        if among.is_empty() {
            return self.notes(at, dice);
        }
        let choice = dice.one_of(among).choice.clone();
        if let Some(question) = pathway.step(&standing.at).and_then(|step| step.asks.clone()) {
            let seq = self.write(
                None,
                json!({"kind": "answered", "question": question.as_str(), "value": choice.as_str()}),
                None,
            );
            self.tell(None, seq, &Act::Answered { question, value: choice.as_str().into() });
        }
        let reason = sentence(dice);
        let step = standing.at;
        let body = json!({"kind": "chose", "step": step.as_str(), "choice": choice.as_str(), "gate-reason": reason, "reason": reason});
        let seq = self.write(Some(&journey), body, Some(reason.clone()));
        self.tell(Some(at), seq, &Act::Chose { step, choice, gate_reason: reason.clone(), reason });
    }
}

fn sentence(dice: &mut Dice) -> String {
    let mut words: Vec<&str> = (0..6 + dice.roll(10)).map(|_| *dice.one_of(&WORDS)).collect();
    if dice.roll(10) > 0 {
        words.push(COMMON);
    }
    if dice.roll(20_000) == 0 {
        words.push(RARE);
    }
    words.join(" ")
}
