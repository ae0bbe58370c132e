//! A made-up child for training, with a realistic record of several months on two pathways. It uses the same entries as
//! any other child.
//!
//! This file has only the order of events. The words are in `sample.ftl`.

use crate::wire::JourneyId;
use Happened::{Answered, Away, Begun, Chose, Held, Noted, Planned, Reviewed, Saw, Spoke, Ticked};
use Speaker::{Child, Parent};
use VoiceAbout::{Helps, Matters};
use jiff::ToSpan;
use jiff::civil::Date;
use record::entry::plan::{Agreed, Delivered, Heard, Outcome, Provision, Review, ReviewedOutcome};
use record::{EntryBody, NewEntry};

use crate::content::shipped::{Content, Edition};
use crate::session::clock::Moment;
use crate::session::open::Session;
use crate::wire::{
    ChildId, Code, Failure, OutcomeProgress, ReviewDecision, Speaker, Stone, StonePicture, StoneView, VoiceAbout, Whose,
};

/// One event.
#[derive(Clone, Copy)]
enum Happened {
    Spoke(Speaker, VoiceAbout, &'static str),
    /// These earlier words were answered, and the person was told on the same day.
    Answered(&'static str, &'static str),
    /// The child's view of these stepping stones, with somebody next to them: `sample-stone-<words>`.
    Saw(&'static [(Stone, Option<StonePicture>, &'static str)]),
    /// A plan for the journeys on these pathways, with a review after this many days.
    Planned(&'static [&'static str], i64, &'static Plan),
    /// The previous plan was reviewed: how far each hope was met, what happened with each piece of its support, and
    /// both voices.
    Reviewed(&'static [(&'static str, OutcomeProgress, &'static str)], &'static [RowWords], ReviewDecision),
    /// Evidence, with a note and its source: `sample-held-<evidence>` and its `.from`.
    Held(&'static str),
    /// Away from school from this day on, for this many days in a row.
    Away(i64),
    Begun(&'static str),
    /// A choice on the journey of that pathway.
    Chose(&'static str, &'static str, &'static str),
    Noted(&'static str, &'static str),
    Ticked(&'static str, &'static str, &'static str),
}

/// The id of a row of the plan, and what is said of it.
type RowWords = (&'static str, &'static str);

/// Whose hopes, and the support for them. A row keeps its id from one plan to the next.
struct Plan {
    outcomes: &'static [(&'static str, Whose, &'static str)],
    /// Each with the person who does it and how often: `.who` and `.often`.
    provision: &'static [(&'static str, &'static str)],
}

const FIRST_PLAN: Plan = Plan {
    outcomes: &[("o1", Whose::Child, "sample-outcome-quiet"), ("o2", Whose::Parent, "sample-outcome-mornings")],
    provision: &[("p1", "sample-provision-door"), ("p2", "sample-provision-table")],
};

const SECOND_PLAN: Plan = Plan {
    outcomes: &[("o1", Whose::Child, "sample-outcome-quiet"), ("o3", Whose::Together, "sample-outcome-three-days")],
    provision: &[
        ("p1", "sample-provision-door"),
        ("p3", "sample-provision-library"),
        ("p4", "sample-provision-tell-before"),
    ],
};

const EBSA: &str = "ebsa";
const SENSORY: &str = "sensory";

/// The child's age in months: nine years and two months.
const AGE_IN_MONTHS: i64 = 110;

/// Each event, and how many days ago it happened.
const STORY: &[(i64, Happened)] = &[
    (170, Spoke(Parent, VoiceAbout::Words, "sample-parent-mornings")),
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
    (148, Spoke(Child, VoiceAbout::Words, "sample-child-hall")),
    (148, Chose(EBSA, "child-voice", "words-held")),
    (140, Spoke(Parent, Matters, "sample-parent-matters")),
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
    (108, Planned(&[EBSA], 43, &FIRST_PLAN)),
    (108, Held("ebsa-baseline")),
    (107, Answered("sample-child-hall", "sample-answer-hall")),
    (107, Ticked(EBSA, "plan", "child-sets-steps")),
    (107, Chose(EBSA, "plan", "started")),
    (98, Held("hearing-check")),
    (96, Held("sight-check")),
    (95, Chose(SENSORY, "hearing-and-sight", "processing")),
    (80, Held("sensory-audit")),
    (76, Away(3)),
    (
        65,
        Reviewed(
            &[
                ("o1", OutcomeProgress::NotYet, "sample-seen-quiet"),
                ("o2", OutcomeProgress::PartlyMet, "sample-seen-mornings"),
            ],
            &[("p1", "sample-came-of-door"), ("p2", "sample-came-of-table")],
            ReviewDecision::Change,
        ),
    ),
    (65, Chose(EBSA, "run-plan", "time-to-review")),
    (65, Noted(EBSA, "sample-note-review")),
    (64, Chose(EBSA, "review", "no-change")),
    (60, Chose(SENSORY, "environment", "not-enough")),
    (58, Spoke(Parent, Helps, "sample-parent-evenings")),
    (57, Chose(EBSA, "second-look", "new-plan")),
    (55, Planned(&[EBSA, SENSORY], 69, &SECOND_PLAN)),
    (55, Chose(EBSA, "plan", "started")),
    (54, Answered("sample-parent-evenings", "sample-answer-evenings")),
    (40, Held("sensory-profile")),
    (39, Spoke(Child, Matters, "sample-child-library")),
    (38, Chose(SENSORY, "profile", "stops-daily-life")),
    (
        20,
        Saw(&[
            (Stone::Communicate, Some(StonePicture::SunnyPath), "sample-stone-communicate"),
            (Stone::GetToKnowMe, None, "sample-stone-know-me"),
            (Stone::Encouragement, Some(StonePicture::NotSure), ""),
            (Stone::Adjustments, Some(StonePicture::Tangle), "sample-stone-adjustments"),
        ]),
    ),
    (12, Spoke(Child, Helps, "sample-child-now")),
    (9, Noted(EBSA, "sample-note-week")),
];

/// Writes the complete record of a new child for training, or nothing.
pub(crate) fn add(content: &Content, session: &mut Session, now: &Moment) -> Result<ChildId, Failure> {
    let child = session.add_sample(now)?;
    let written = write_story(content, session, &child, now);
    if written.is_err() {
        // Half a record is useless, so it is removed. The person sees the original error.
        let _ = session.remove_sample(&child);
    }
    written.map(|()| child)
}

/// The state while the story is written.
struct StoryState<'a> {
    words: &'a wording::Words,
    journeys: Vec<(JourneyId, Edition)>,
    /// The number of the next entry.
    next: u32,
    /// The number of the newest plan.
    plan: Option<u32>,
    /// What was said, and the number of its entry.
    spoken: Vec<(&'static str, u32)>,
}

fn write_story(content: &Content, session: &mut Session, child: &ChildId, now: &Moment) -> Result<(), Failure> {
    let begins = STORY.first().map_or(0, |(days, _)| *days) + 1;
    let profile = profile(&content.words, now.today)?;
    let index = crate::forms::child::index(child, &profile, false);
    session.add(child, &now.days_before(begins)?, vec![NewEntry::of_child(profile)], index)?;
    let mut story = StoryState { words: &content.words, journeys: Vec::new(), next: 0, plan: None, spoken: Vec::new() };
    for (days, happened) in STORY {
        let then = now.days_before(*days)?;
        if let Begun(pathway) = happened {
            let edition = content.edition_of(pathway).ok_or(Failure::new(Code::UnknownPathway))?;
            let files = content.edition_files(&edition.pathway);
            let begun = EntryBody::Begun { at: edition.pathway.start.to_string(), worry: Vec::new() };
            story.journeys.push((session.begin(child, &then, &edition, &files, &begun)?, edition));
        } else {
            story.next = session.next_seq(child)?;
            let bodies = story.bodies(*happened, then.today)?;
            match happened {
                Planned(..) => story.plan = Some(story.next),
                Spoke(_, _, message) => story.spoken.push((message, story.next)),
                _ => {}
            }
            session.add(child, &then, bodies, None)?;
        }
    }
    Ok(())
}

fn profile(words: &wording::Words, today: Date) -> Result<EntryBody, Failure> {
    let born = today.checked_sub(AGE_IN_MONTHS.months()).map_err(|_| Failure::unexpected("a date of the sample"))?;
    Ok(EntryBody::Profile {
        name: words.say("sample-name"),
        known_as: words.say_attribute("sample-name", "known-as"),
        born,
        setting: words.say_attribute("sample-name", "setting"),
        legal_name: String::new(),
        upn: String::new(),
    })
}

impl StoryState<'_> {
    fn journey(&self, pathway: &str) -> Result<&(JourneyId, Edition), Failure> {
        let journey = self.journeys.iter().find(|(_, edition)| edition.pathway.id.as_str() == pathway);
        journey.ok_or(Failure::new(Code::UnknownPathway))
    }

    fn bodies(&self, happened: Happened, on: Date) -> Result<Vec<NewEntry>, Failure> {
        let say = |message: &str| self.words.say(message);
        let of_child = |body: EntryBody| vec![NewEntry::of_child(body)];
        Ok(match happened {
            Begun(_) => Vec::new(),
            Spoke(speaker, about, message) => of_child(spoken(speaker, about, say(message))),
            Answered(said, message) => of_child(self.answered(said, message, on)?),
            Saw(stones) => of_child(self.self_view(stones)),
            Planned(pathways, days, plan) => of_child(EntryBody::Planned(self.agreed(pathways, days, plan, on)?)),
            Reviewed(seen, came_of, decision) => self.review(seen, came_of, decision, on)?,
            Held(evidence) => {
                let message = format!("sample-held-{evidence}");
                let said_by = self.words.say_attribute(&message, "from");
                let (evidence, note) = (evidence.to_owned(), say(&message));
                let (as_whom, judged_by) = (None, String::new());
                of_child(EntryBody::Held { evidence, of: on.into(), said_by, as_whom, judged_by, note })
            }
            Away(days) => of_child(EntryBody::Absent { from: on, to: later(on, days - 1)? }),
            Chose(pathway, step, choice) => self.choice(pathway, step, choice)?,
            Noted(pathway, message) => {
                vec![NewEntry::on(self.journey(pathway)?.0.clone(), EntryBody::noted(say(message)))]
            }
            Ticked(pathway, step, task) => {
                let ticked = EntryBody::Ticked { step: step.to_owned(), task: task.to_owned(), done: true };
                vec![NewEntry::on(self.journey(pathway)?.0.clone(), ticked)]
            }
        })
    }

    /// As with a real choice, the answer to a question is also recorded about the child.
    fn choice(&self, pathway: &str, step: &str, choice: &str) -> Result<Vec<NewEntry>, Failure> {
        let (journey, edition) = self.journey(pathway)?;
        let asks = edition.pathway.step(&step.into()).and_then(|step| step.asks.as_ref());
        let answer = asks.map(|question| {
            NewEntry::of_child(EntryBody::Answered { question: question.to_string(), value: choice.to_owned() })
        });
        let chose = EntryBody::Chose {
            step: step.to_owned(),
            choice: choice.to_owned(),
            gate_reason: String::new(),
            reason: String::new(),
            happened: None,
        };
        Ok(answer.into_iter().chain([NewEntry::on(journey.clone(), chose)]).collect())
    }

    fn answered(&self, said: &str, message: &str, on: Date) -> Result<EntryBody, Failure> {
        let spoken = self.spoken.iter().find(|(words, _)| *words == said);
        let (_, seq) = spoken.ok_or(Failure::new(Code::NothingToAnswer))?;
        let (did, could_not) = (self.words.say(message), String::new());
        Ok(EntryBody::VoiceAnswered { seq: *seq, did, could_not, told_on: Some(on) })
    }

    fn self_view(&self, stones: &[(Stone, Option<StonePicture>, &str)]) -> EntryBody {
        let said = |message: &str| if message.is_empty() { String::new() } else { self.words.say(message) };
        let stones = stones.iter().map(|(stone, picture, words)| StoneView {
            stone: *stone,
            picture: *picture,
            words: said(words),
        });
        EntryBody::SelfView { stones: stones.collect(), with: self.words.say("sample-stone-with") }
    }

    fn agreed(&self, pathways: &[&str], days: i64, plan: &Plan, on: Date) -> Result<Agreed, Failure> {
        let journeys = pathways.iter().map(|pathway| Ok(self.journey(pathway)?.0.to_string()));
        let outcome = |(id, whose, message): &(&str, Whose, &str)| Outcome {
            id: (*id).to_owned(),
            words: self.words.say(message),
            whose: *whose,
        };
        let provision = |(id, message): &(&str, &str)| Provision {
            id: (*id).to_owned(),
            what: self.words.say(message),
            who: self.words.say_attribute(message, "who"),
            how_often: self.words.say_attribute(message, "often"),
        };
        Ok(Agreed {
            journeys: journeys.collect::<Result<_, Failure>>()?,
            outcomes: plan.outcomes.iter().map(outcome).collect(),
            provision: plan.provision.iter().map(provision).collect(),
            from: on,
            review_on: later(on, days)?,
        })
    }

    /// What the child and the parents say is recorded with the review, before it.
    fn review(
        &self,
        seen: &[(&str, OutcomeProgress, &str)],
        came_of: &[RowWords],
        decision: ReviewDecision,
        on: Date,
    ) -> Result<Vec<NewEntry>, Failure> {
        let say = |message: &str| self.words.say(message);
        let plan = self.plan.ok_or(Failure::new(Code::PlanClosed))?;
        let voice = |speaker, message| NewEntry::of_child(spoken(speaker, VoiceAbout::Words, say(message)));
        let outcomes = seen.iter().map(|(id, progress, message)| ReviewedOutcome {
            outcome: (*id).to_owned(),
            progress: *progress,
            seen: say(message),
        });
        let delivered = came_of
            .iter()
            .map(|(id, message)| Delivered { provision: (*id).to_owned(), words: say(message) })
            .collect();
        let review = Review {
            plan,
            on,
            outcomes: outcomes.collect(),
            delivered,
            changed: say("sample-review-changed"),
            child: Heard::Said(self.next),
            parent: Heard::Said(self.next.saturating_add(1)),
            decision,
            why: say("sample-review-why"),
            next: say("sample-review-next"),
            carried_on: None,
        };
        let voices = [voice(Child, "sample-review-child"), voice(Parent, "sample-review-parent")];
        Ok(voices.into_iter().chain([NewEntry::of_child(EntryBody::Reviewed(review))]).collect())
    }
}

fn later(day: Date, days: i64) -> Result<Date, Failure> {
    day.checked_add(days.days()).map_err(|_| Failure::unexpected("a date of the sample"))
}

fn spoken(speaker: Speaker, about: VoiceAbout, words: String) -> EntryBody {
    EntryBody::Voice { speaker, words, about, said_by: String::new(), happened: None }
}
