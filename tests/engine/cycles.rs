//! Tests that one assess–plan–do–review cycle counts once, however it is recorded, and that the proof has every way.

use jiff::civil::date;
use pathway::condition::Known;
use pathway::model::Role;
use pathway::{Act, Entry, File, Pathway, Proof};

use acceptance::random_walk::{born, entry, replay};

/// A review step that can be repeated without limit; some routes ask for cycles.
fn rounds() -> Pathway {
    let step = |id: &str, rest: &str| {
        format!(
            "[[step]]\nid = '{id}'\nstage = 'universal'\nlead = ['senco']\norigin = 'local'\nsources = ['s']\n{rest}\n"
        )
    };
    let route =
        |choice: &str, to: &str, when: &str| format!("[[step.route]]\nchoice = '{choice}'\nto = '{to}'\n{when}\n");
    let text = [
        "id = 'p'\nversion = 1\nstatus = 'live'\nages = { from = 0, under = 26 }\nlaw-as-at = 2026-11-01\nreview-by = 2027-09-01\nstart = 'look'\n",
        &step("look", "kind = 'review'\ncloses-cycle = true"),
        &route("again", "do", ""),
        &route("once", "once", "when = { cycles = 1 }"),
        &route("thrice", "end", "when = { cycles = 3 }"),
        &step("do", "kind = 'act'"),
        &route("back", "look", ""),
        &step("once", "kind = 'act'"),
        &route("back", "look", ""),
        &step("end", "kind = 'finish'\noutcome = 'supported'"),
    ]
    .concat();
    let vocabulary = "people = ['senco']\nareas = ['england']\n";
    let sources = "[[source]]\nid = 's'\ntitle = 'S'\npublisher = 'P'\nseen = 'page'\nchecked = 2026-11-23\n";
    let files = [("p/v1.toml", text.as_str()), ("vocabulary.toml", vocabulary), ("sources/s.toml", sources)];
    let files = files.map(|(name, text)| File::new(name, text));
    pathway::load_edition(&files, &"p".into()).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

fn begun() -> Vec<Entry> {
    vec![entry(1, Act::Begun { at: "look".into() })]
}

fn with(mut entries: Vec<Entry>, act: Act) -> Vec<Entry> {
    entries.push(entry(u32::try_from(entries.len()).unwrap() + 1, act));
    entries
}

fn chose(step: &str, choice: &str) -> Act {
    Act::Chose { step: step.into(), choice: choice.into(), gate_reason: String::new(), reason: String::new() }
}

#[test]
fn a_cycle_counts_once_by_its_review_or_by_its_step() {
    let pathway = rounds();
    let table = [
        ("nothing yet", "", 0),
        ("only the step", "s", 1),
        ("only a review", "r", 1),
        ("a review, then its step", "rs", 1),
        ("two reviews, then one step", "rrs", 2),
        ("a review with its step, then only a step", "rss", 2),
        ("only a step, then a review with its step", "srs", 2),
        ("three complete cycles", "rsrsrs", 3),
    ];
    for (what, story, expected) in table {
        let entries = story.chars().fold(begun(), |entries, happening| match happening {
            'r' => with(entries, Act::Reviewed),
            _ => with(with(entries, chose("look", "again")), chose("do", "back")),
        });
        let standing = replay(&pathway, born(9, 0), &entries);
        assert!(standing.stopped.is_none(), "{what}");
        assert_eq!(standing.cycles, expected, "{what}");
    }
}

#[test]
fn an_undone_review_no_longer_counts_and_its_step_counts_again() {
    let pathway = rounds();
    let reviewed = with(with(begun(), Act::Reviewed), chose("look", "again"));
    assert_eq!(replay(&pathway, born(9, 0), &reviewed).cycles, 1);
    let taken_back = with(reviewed, Act::Undone { seq: 2 });
    assert_eq!(replay(&pathway, born(9, 0), &taken_back).cycles, 1, "the step is now a cycle of its own");
    let alone = with(with(begun(), Act::Reviewed), Act::Undone { seq: 2 });
    assert_eq!(replay(&pathway, born(9, 0), &alone).cycles, 0);
}

#[test]
fn every_story_of_eight_events_stays_inside_the_proof() {
    let pathway = rounds();
    let proof = Proof::new(&pathway).unwrap();
    let mut open = vec![begun()];
    let mut seen = 0;
    for _ in 0..8 {
        let mut next = Vec::new();
        for entries in open {
            let standing = replay(&pathway, born(9, 0), &entries);
            let known: Known = standing.known(Some(born(9, 0)), Some(Role::Senco));
            let by = known.cycles;
            assert!(proof.can_stand(&standing.at, &known), "{} after {by} cycles: {entries:?}", standing.at);
            seen += 1;
            let choices = standing.routes.iter().filter(|route| route.state.can_be_taken());
            next.extend(choices.map(|route| with(entries.clone(), chose(standing.at.as_str(), route.choice.as_str()))));
            next.push(with(entries, Act::Reviewed));
        }
        open = next;
    }
    assert!(seen > 300, "{seen}");
    let never = Known { age: Some(pathway::Age::years(9)), ..Known::default() };
    assert!(!proof.can_stand(&"once".into(), &never), "nobody is there before a cycle");
}

#[test]
fn the_engine_can_replay_the_shortest_story_to_a_route_that_asks_for_cycles() {
    let pathway = rounds();
    let story = Proof::new(&pathway).unwrap().story_to(&"once".into()).unwrap();
    assert!(story.to_string().contains("the plan is reviewed"), "{story}");
    let record = story.record(date(2026, 9, 1)).unwrap();
    let standing = replay(&pathway, record.born, &record.entries);
    assert!(standing.stopped.is_none());
    assert_eq!((standing.at.as_str(), standing.cycles), ("once", 1), "the review was the cycle");
}
