//! Journeys: beginning, standing, deciding, taking back, and why.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathway::Age;
use pathway::age::AgeRange;
use pathway::condition::{Known, Truth};
use pathway::model::Target;
use pathway::replay::RouteState;

use super::{Inner, Navigator};
use crate::content::Content;
use crate::desk::{JourneyState, Session, born};
use crate::pages::step::For;
use crate::pages::whole::Written;
use crate::pages::whole::{CaseFile, by_pathway};
use crate::pages::{family, step, why};
use crate::typed::{self, Together};
use crate::wire::{Added, Code, Decision, Failure, FamilyPage, Saved, StepPage, Way, Why};
use record::EntryBody;

impl Navigator {
    /// Begins a journey on the shipped edition of a pathway, at its start or at one of its entries.
    pub async fn begin_journey(&self, child: String, pathway: String, step: Option<String>) -> Result<Added, Failure> {
        self.run(move |inner| inner.begin_journey(&child, &pathway, step.as_deref())).await
    }

    /// The page of a step: where the journey stands, or any other step of its pathway.
    pub async fn step(&self, journey: String, step: Option<String>) -> Result<StepPage, Failure> {
        self.run(move |inner| {
            inner.with_journey(&journey, |ctx| {
                let standing = ctx.opened.map(|opened| opened.standing.at.clone());
                let shown = step.as_deref().map(Into::into).or(standing);
                step::page(ctx, &shown.ok_or(Failure::new(Code::UnknownStep))?)
            })
        })
        .await
    }

    /// Where the journey stands, for the family to read.
    pub async fn family(&self, journey: String) -> Result<FamilyPage, Failure> {
        self.run(move |inner| inner.with_journey(&journey, family::page)).await
    }

    pub async fn decide(&self, decision: Decision) -> Result<Saved, Failure> {
        self.run(move |inner| inner.decide(&decision)).await
    }

    /// Takes back the last decision, as a new entry.
    pub async fn undo(&self, journey: String, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| inner.undo(&journey, seq)).await
    }

    pub async fn tick(&self, journey: String, step: String, task: String, done: bool) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let opened = inner.opened(&journey)?;
            let known = opened.edition.pathway.step(&step.as_str().into()).ok_or(Failure::new(Code::UnknownStep))?;
            if !known.tasks.iter().any(|known| known.as_str() == task) {
                return Err(Failure::new(Code::UnknownStep));
            }
            inner.write(&opened.child.id, vec![(Some(journey), EntryBody::Ticked { step, task, done })], None)
        })
        .await
    }

    pub async fn note(&self, journey: String, words: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let words = typed::required_text(&words, "words", Code::WordsMissing)?;
            let opened = inner.opened(&journey)?;
            inner.write(&opened.child.id, vec![(Some(journey), EntryBody::Noted { words })], None)
        })
        .await
    }

    pub async fn why(&self, journey: String) -> Result<Why, Failure> {
        self.run(move |inner| {
            inner.with_journey(&journey, |ctx| match ctx.opened {
                Some(opened) => Ok(why::why(ctx.content, opened)),
                None => Err(Failure::new(Code::UnknownJourney)),
            })
        })
        .await
    }

    /// The shortest way from where a journey stands to a step.
    pub async fn way(&self, journey: String, step: String) -> Result<Way, Failure> {
        self.run(move |inner| {
            inner.with_journey(&journey, |ctx| match ctx.opened {
                Some(opened) => why::way(ctx.content, opened, &step),
                None => Err(Failure::new(Code::UnknownJourney)),
            })
        })
        .await
    }
}

impl Inner {
    fn opened(&self, journey: &str) -> Result<JourneyState, Failure> {
        let today = self.clock.now().today;
        self.with_session(|content, session| session.open_journey(content, journey, today))
    }

    /// Draws something for the child of a journey.
    pub(crate) fn with_journey<T>(
        &self,
        journey: &str,
        draw: impl FnOnce(&For<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let today = self.clock.now().today;
        self.with_session(|content, session| {
            let opened = session.open_journey(content, journey, today)?;
            let under_way = under_way(content, session, &opened)?;
            draw(&For::of(content, &opened, under_way))
        })
    }

    fn begin_journey(&self, child: &str, pathway: &str, step: Option<&str>) -> Result<Added, Failure> {
        let now = self.clock.now();
        self.with_session(|content, session| {
            let edition = content.edition_of(pathway).ok_or(Failure::new(Code::UnknownPathway))?;
            let at = step.map_or_else(|| edition.pathway.start.clone(), Into::into);
            if !edition.pathway.is_entry(&at) {
                return Err(Failure::new(Code::UnknownStep));
            }
            let record = session.casebook.child(child)?;
            if !edition.pathway.ages.holds(Age::on(born(&record)?, now.today)) {
                return Err(Failure::new(Code::AgeOutsidePathway));
            }
            if journeys_under_way(content, session, child, now.today)?.contains_key(pathway) {
                return Err(Failure::new(Code::JourneyUnderWay));
            }
            let known = CaseFile::open(content, session, child, now.today)?.known()?;
            let to = Target { pathway: edition.pathway.id.clone(), step: at.clone() };
            if !may_begin(content, &to, &known) {
                return Err(Failure::new(Code::EntryNotForChild));
            }
            let files = content.edition_files(&edition.pathway);
            let id = session.begin(child, &now, &edition, &files, &at)?;
            Ok(Added { id, at: now.time_of_day() })
        })
    }

    fn decide(&self, decision: &Decision) -> Result<Saved, Failure> {
        let opened = self.opened(&decision.journey)?;
        self.write(&opened.child.id, decided(&opened, decision)?, None)
    }

    fn undo(&self, journey: &str, seq: u32) -> Result<Saved, Failure> {
        let opened = self.opened(journey)?;
        if opened.newest() != seq {
            return Err(Failure::new(Code::JourneyMovedOn));
        }
        self.write(&opened.child.id, undone(&opened)?, None)
    }
}

/// Nobody begins where what is known says that it is not for them; what is not known yet keeps nobody out.
fn may_begin(content: &Content, to: &Target, known: &Known) -> bool {
    let asked = content.pack.beginning_condition(to, AgeRange::default());
    asked.is_none_or(|asked| asked.judge(known).truth != Truth::No)
}

/// The day on which it was decided, where that is not today: it has come, and it does not lie before the decision that led here.
fn happened(opened: &JourneyState, decision: &Decision) -> Result<Option<Date>, Failure> {
    let day = typed::day_or_today(&decision.day, &decision.month, &decision.year)?;
    let Some(day) = day.filter(|day| *day != opened.today) else { return Ok(None) };
    let day = typed::since_birth(day, opened.born, "date")?;
    if day > opened.today {
        return Err(Failure::of_field(Code::DecisionDateInFuture, "date"));
    }
    let earliest = opened.standing.trail.last().map_or(opened.born, |passed| passed.on);
    if day < earliest { Err(Failure::of_field(Code::DecisionDateTooEarly, "date")) } else { Ok(Some(day)) }
}

/// Taking back the last decision of a journey.
pub(crate) fn undone(opened: &JourneyState) -> Result<Written, Failure> {
    // A decision that no longer fits is the last one that was made, and the way out is to take it back.
    let last = match (&opened.standing.stopped, opened.standing.trail.last()) {
        (Some(stopped), _) => stopped.seq,
        (None, Some(passed)) => passed.seq,
        (None, None) => return Err(Failure::new(Code::NothingToUndo)),
    };
    let act = opened.read.act_of(last).into_iter().filter(|seq| opened.read.standing(*seq).is_some());
    Ok(act.map(|seq| (Some(opened.record.id.clone()), EntryBody::undone(seq))).collect())
}

/// What a decision writes, where it can be made.
pub(crate) fn decided(opened: &JourneyState, decision: &Decision) -> Result<Written, Failure> {
    let standing = &opened.standing;
    if opened.newest() != decision.seq || standing.at.as_str() != decision.step {
        return Err(Failure::new(Code::JourneyMovedOn));
    }
    if standing.stopped.is_some() {
        return Err(Failure::new(Code::ChoiceNotOpen));
    }
    let route = standing.routes.iter().find(|route| route.choice.as_str() == decision.choice);
    let route = route.ok_or(Failure::new(Code::ChoiceNotOpen))?;
    match route.state {
        RouteState::Open | RouteState::OpenWithReason => {}
        RouteState::Waiting if route.because.is_empty() => return Err(Failure::new(Code::GateOfLaw)),
        RouteState::Waiting | RouteState::NotForThisChild => return Err(Failure::new(Code::ChoiceNotOpen)),
    }
    let text = |typed: &str, field: &str, is_needed: bool| {
        if is_needed { typed::required_text(typed, field, Code::ReasonMissing) } else { typed::text(typed, field) }
    };
    let (gate_reason, reason, happened) = (
        text(&decision.gate_reason, "gateReason", route.state == RouteState::OpenWithReason),
        text(&decision.reason, "reason", route.asks_reason),
        happened(opened, decision),
    )
        .together()?;
    Ok(entries_of(opened, decision, gate_reason, reason, happened))
}

/// A choice at an `ask` step is an answer about the child too, so that no other journey asks again.
fn entries_of(
    opened: &JourneyState,
    decision: &Decision,
    gate_reason: String,
    reason: String,
    happened: Option<Date>,
) -> Written {
    let step = opened.edition.pathway.step(&opened.standing.at);
    let asked = step.and_then(|step| step.asks.as_ref());
    let answer = asked
        .map(|question| (None, EntryBody::Answered { question: question.to_string(), value: decision.choice.clone() }));
    let chose = EntryBody::Chose {
        step: decision.step.clone(),
        choice: decision.choice.clone(),
        gate_reason,
        reason,
        happened,
    };
    answer.into_iter().chain([(Some(decision.journey.clone()), chose)]).collect()
}

fn under_way(
    content: &Content,
    session: &mut Session,
    opened: &JourneyState,
) -> Result<BTreeMap<String, String>, Failure> {
    journeys_under_way(content, session, &opened.child.id, opened.today)
}

/// The journeys of a child that have not ended, by pathway.
fn journeys_under_way(
    content: &Content,
    session: &mut Session,
    child: &str,
    today: Date,
) -> Result<BTreeMap<String, String>, Failure> {
    let read = session.read(child)?;
    Ok(by_pathway(&session.stand_all(content, child, &read, today)?))
}
