//! A made-up child for training: months of a believable record on two pathways, written through the same entries as any other.
//!
//! Only the order of things stands here. What people said and noted is words, in `sample.ftl`.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::clock::Moment;
use crate::content::{Content, Edition};
use crate::desk::Desk;
use crate::record::Body;
use crate::wire::{Code, Failure, Speaker, VoiceAbout};

/// One thing that happened.
#[derive(Clone, Copy)]
enum Happened {
    Said(Speaker, VoiceAbout, &'static str),
    /// Evidence, with a note and with who it came from: `sample-held-<evidence>` and its `.from`.
    Held(&'static str),
    /// Away from school from this day on, for so many days in a row.
    Away(i64),
    Begun(&'static str),
    /// A choice on the journey of that pathway.
    Chose(&'static str, &'static str, &'static str),
    Noted(&'static str, &'static str),
    Ticked(&'static str, &'static str, &'static str),
}

use Happened::{Away, Begun, Chose, Held, Noted, Said, Ticked};
use Speaker::{Child, Parent};
use VoiceAbout::{Helps, Matters};

const EBSA: &str = "ebsa";
const SENSORY: &str = "sensory";

/// How old the child is: nine years and two months.
const AGE_IN_MONTHS: i64 = 110;

/// What happened, and how many days ago.
const STORY: &[(i64, Happened)] = &[
    (170, Said(Parent, VoiceAbout::Words, "sample-parent-mornings")),
    (169, Begun(EBSA)),
    (169, Held("attendance-record")),
    (168, Held("ebsa-first-call")),
    (167, Ticked(EBSA, "notice", "call-home")),
    (167, Ticked(EBSA, "notice", "name-key-adult")),
    (165, Away(4)),
    (162, Chose(EBSA, "notice", "signs-present")),
    (161, Chose(EBSA, "safe-and-fit", "safe-to-go-on")),
    (160, Chose(EBSA, "on-roll", "yes")),
    (155, Held("ebsa-look-alike-check")),
    (155, Chose(EBSA, "look-alikes", "ebsa-or-mixed")),
    (155, Chose(EBSA, "has-plan", "no")),
    (155, Chose(EBSA, "social-care", "no")),
    (150, Held("consent-to-share")),
    (148, Said(Child, VoiceAbout::Words, "sample-child-hall")),
    (148, Held("child-view")),
    (148, Chose(EBSA, "child-voice", "words-held")),
    (140, Held("parent-view")),
    (139, Held("ebsa-setting-view")),
    (138, Chose(EBSA, "other-voices", "both-held")),
    (138, Chose(EBSA, "neuro", "suspected")),
    (134, Held("ebsa-environment-check")),
    (134, Noted(EBSA, "sample-note-changes")),
    (133, Chose(EBSA, "adjust-first", "changes-begun")),
    (126, Held("ebsa-one-page")),
    (126, Chose(EBSA, "profile", "agreed")),
    (126, Chose(EBSA, "drivers", "senses")),
    (120, Begun(SENSORY)),
    (120, Held("observation-log")),
    (118, Chose(SENSORY, "notice", "goes-on")),
    (112, Chose(SENSORY, "rule-out", "clear")),
    (110, Chose(EBSA, "ease-senses", "eased")),
    (108, Held("support-plan")),
    (108, Held("ebsa-baseline")),
    (107, Ticked(EBSA, "plan", "child-sets-steps")),
    (107, Chose(EBSA, "plan", "started")),
    (98, Held("hearing-check")),
    (96, Held("sight-check")),
    (95, Chose(SENSORY, "hearing-and-sight", "processing")),
    (80, Held("sensory-audit")),
    (76, Away(3)),
    (66, Said(Child, Matters, "sample-child-library")),
    (65, Held("plan-review")),
    (65, Chose(EBSA, "run-plan", "time-to-review")),
    (65, Noted(EBSA, "sample-note-review")),
    (64, Chose(EBSA, "review", "no-change")),
    (60, Chose(SENSORY, "environment", "not-enough")),
    (58, Said(Parent, Helps, "sample-parent-evenings")),
    (57, Chose(EBSA, "second-look", "new-plan")),
    (55, Chose(EBSA, "plan", "started")),
    (40, Held("sensory-profile")),
    (38, Chose(SENSORY, "profile", "stops-daily-life")),
    (12, Said(Child, Helps, "sample-child-now")),
    (9, Noted(EBSA, "sample-note-week")),
];

/// Writes the whole record of a new child for training, or nothing of it.
pub(crate) fn add(content: &Content, desk: &mut Desk, now: &Moment) -> Result<String, Failure> {
    let child = desk.add_sample(now)?;
    let told = tell(content, desk, &child, now);
    if told.is_err() {
        // What is half told helps nobody; that it could not be told is what the person hears.
        let _ = desk.remove_sample(&child);
    }
    told.map(|()| child)
}

fn tell(content: &Content, desk: &mut Desk, child: &str, now: &Moment) -> Result<(), Failure> {
    let begins = STORY.first().map_or(0, |(days, _)| *days) + 1;
    let profile = profile(&content.words, now.today)?;
    let index = crate::navigator::index(child, &profile, false);
    desk.add(child, &now.days_before(begins)?, vec![(None, profile)], index)?;
    let mut journeys: Vec<(String, Edition)> = Vec::new();
    for (days, happened) in STORY {
        let then = now.days_before(*days)?;
        if let Begun(pathway) = happened {
            let edition = content.edition_of(pathway).ok_or(Failure::new(Code::UnknownPathway))?;
            let files = content.edition_files(&edition.pathway);
            let start = edition.pathway.start.clone();
            journeys.push((desk.begin(child, &then, &edition, &files, &start)?, edition));
        } else {
            desk.add(child, &then, bodies(&content.words, &journeys, *happened, then.today)?, None)?;
        }
    }
    Ok(())
}

fn profile(words: &wording::Words, today: Date) -> Result<Body, Failure> {
    let born = today.checked_sub(AGE_IN_MONTHS.months()).map_err(|_| Failure::unexpected("a date of the sample"))?;
    Ok(Body::Profile {
        name: words.say("sample-name"),
        known_as: words.say_attribute("sample-name", "known-as"),
        born,
        setting: words.say_attribute("sample-name", "setting"),
    })
}

fn bodies(
    words: &wording::Words,
    journeys: &[(String, Edition)],
    happened: Happened,
    on: Date,
) -> Result<Vec<(Option<String>, Body)>, Failure> {
    let of = |pathway: &str| {
        let journey = journeys.iter().find(|(_, edition)| edition.pathway.id.as_str() == pathway);
        journey.ok_or(Failure::new(Code::UnknownPathway))
    };
    Ok(match happened {
        Begun(_) => Vec::new(),
        Said(speaker, about, message) => vec![(None, Body::Voice { speaker, words: words.say(message), about })],
        Held(evidence) => {
            let message = format!("sample-held-{evidence}");
            let (note, said_by) = (words.say(&message), words.say_attribute(&message, "from"));
            vec![(None, Body::Held { evidence: evidence.to_owned(), of: on, said_by, note })]
        }
        Away(days) => {
            let to = on.checked_add((days - 1).days()).map_err(|_| Failure::unexpected("a date of the sample"))?;
            vec![(None, Body::Absent { from: on, to })]
        }
        Chose(pathway, step, choice) => {
            let (journey, edition) = of(pathway)?;
            // As when a person chooses: the answer to a question is known about the child too.
            let asks = edition.pathway.step(&step.into()).and_then(|step| step.asks.as_ref());
            let answer = asks
                .map(|question| (None, Body::Answered { question: question.to_string(), value: choice.to_owned() }));
            let chose = Body::Chose {
                step: step.to_owned(),
                choice: choice.to_owned(),
                gate_reason: String::new(),
                reason: String::new(),
                happened: None,
            };
            answer.into_iter().chain([(Some(journey.clone()), chose)]).collect()
        }
        Noted(pathway, message) => vec![(Some(of(pathway)?.0.clone()), Body::Noted { words: words.say(message) })],
        Ticked(pathway, step, task) => {
            let ticked = Body::Ticked { step: step.to_owned(), task: task.to_owned(), done: true };
            vec![(Some(of(pathway)?.0.clone()), ticked)]
        }
    })
}
