//! Journeys: beginning, position, decisions, undo, and why.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathway::Age;
use pathway::age::AgeRange;
use pathway::condition::{Known, Truth};
use pathway::model::Target;
use record::{EntryBody, NewEntry};

use crate::api::navigator::{Inner, Navigator};
use crate::content::shipped::Content;
use crate::forms::decision::{decided, undone};
use crate::forms::fields::Life;
use crate::forms::voice;
use crate::session::case_file::{CaseFile, by_pathway};
use crate::session::child::born;
use crate::session::journey::JourneyState;
use crate::session::open::Session;
use crate::view::context::ViewContext;
use crate::view::{family, step, why, worry};
use crate::wire::{
    Added, ChildId, Code, Decision, Failure, FamilyPage, JourneyId, JourneyStart, NoteForm, Saved, StepPage, Way, Why,
};

impl Navigator {
    /// Begins a journey on the shipped edition of a pathway, at its start or at one of its entry steps.
    pub async fn begin_journey(
        &self,
        child: ChildId,
        pathway: String,
        start: impl Into<JourneyStart>,
    ) -> Result<Added<JourneyId>, Failure> {
        let start = start.into();
        self.run(move |inner| inner.begin_journey(&child, &pathway, &start)).await
    }

    /// Returns the page of a step: the journey's current step, or any other step of its pathway.
    pub async fn step(&self, journey: JourneyId, step: Option<String>) -> Result<StepPage, Failure> {
        self.run(move |inner| {
            inner.with_journey(&journey, |ctx| {
                let standing = ctx.opened.map(|opened| opened.standing.at.clone());
                let shown = step.as_deref().map(Into::into).or(standing);
                step::page(ctx, &shown.ok_or(Failure::new(Code::UnknownStep))?)
            })
        })
        .await
    }

    /// Returns the page for the family: where the journey is.
    pub async fn family_view(&self, journey: JourneyId) -> Result<FamilyPage, Failure> {
        self.run(move |inner| inner.with_journey(&journey, family::page)).await
    }

    pub async fn decide(&self, decision: Decision) -> Result<Saved, Failure> {
        self.run(move |inner| inner.decide(&decision)).await
    }

    /// Undoes the last decision, by adding an entry.
    pub async fn undo_decision(&self, journey: JourneyId, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| inner.undo(&journey, seq)).await
    }

    pub async fn set_task_done(
        &self,
        journey: JourneyId,
        step: String,
        task: String,
        done: bool,
    ) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let opened = inner.opened(&journey)?;
            let known = opened.edition.pathway.step(&step.as_str().into()).ok_or(Failure::new(Code::UnknownStep))?;
            if !known.tasks.iter().any(|known| known.as_str() == task) {
                return Err(Failure::new(Code::UnknownStep));
            }
            inner.write(&opened.child.id, vec![NewEntry::on(journey, EntryBody::Ticked { step, task, done })], None)
        })
        .await
    }

    pub async fn add_note(&self, journey: JourneyId, note: impl Into<NoteForm>) -> Result<Saved, Failure> {
        let form = note.into();
        self.run(move |inner| {
            let opened = inner.opened(&journey)?;
            let life = Life { born: opened.born, today: opened.today };
            inner.write(&opened.child.id, vec![NewEntry::on(journey, voice::note(&form, life)?)], None)
        })
        .await
    }

    /// Writes a note about the child, which belongs to no pathway.
    pub async fn add_child_note(&self, child: ChildId, note: impl Into<NoteForm>) -> Result<Saved, Failure> {
        let form = note.into();
        self.run(move |inner| inner.write_about(&child, voice::note(&form, inner.life(&child)?)?)).await
    }

    pub async fn why_here(&self, journey: JourneyId) -> Result<Why, Failure> {
        self.run(move |inner| {
            inner.with_journey(&journey, |ctx| match ctx.opened {
                Some(opened) => Ok(why::why(ctx.content, opened)),
                None => Err(Failure::new(Code::UnknownJourney)),
            })
        })
        .await
    }

    /// Returns the shortest path from a journey's current step to another step.
    pub async fn shortest_path(&self, journey: JourneyId, step: String) -> Result<Way, Failure> {
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
    pub(super) fn opened(&self, journey: &JourneyId) -> Result<JourneyState, Failure> {
        let today = self.clock.now().today;
        self.with_session(|content, session| session.open_journey(content, journey, today))
    }

    /// Makes a page for the child of a journey.
    pub(crate) fn with_journey<T>(
        &self,
        journey: &JourneyId,
        draw: impl FnOnce(&ViewContext<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let today = self.clock.now().today;
        self.with_session(|content, session| {
            let opened = session.open_journey(content, journey, today)?;
            let under_way = under_way(content, session, &opened)?;
            draw(&ViewContext::of(content, &opened, under_way))
        })
    }

    pub(super) fn begin_journey(
        &self,
        child: &ChildId,
        pathway: &str,
        start: &JourneyStart,
    ) -> Result<Added<JourneyId>, Failure> {
        let now = self.clock.now();
        self.with_session(|content, session| {
            let edition = content.edition_of(pathway).ok_or(Failure::new(Code::UnknownPathway))?;
            let at = start.step.as_deref().map_or_else(|| edition.pathway.start.clone(), Into::into);
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
            let worry = if start.worry.is_empty() {
                Vec::new()
            } else {
                worry::answers_to_store(content, &start.worry, &to).ok_or(Failure::new(Code::UnknownStep))?
            };
            let files = content.edition_files(&edition.pathway);
            let begun = EntryBody::Begun { at: at.to_string(), worry };
            let id = session.begin(child, &now, &edition, &files, &begun)?;
            Ok(Added { id, at: now.time_of_day() })
        })
    }

    pub(super) fn decide(&self, decision: &Decision) -> Result<Saved, Failure> {
        let opened = self.opened(&decision.journey)?;
        self.write(&opened.child.id, decided(&opened, decision)?, None)
    }

    pub(super) fn undo(&self, journey: &JourneyId, seq: u32) -> Result<Saved, Failure> {
        let opened = self.opened(journey)?;
        if opened.newest() != seq {
            return Err(Failure::new(Code::JourneyMovedOn));
        }
        self.write(&opened.child.id, undone(&opened)?, None)
    }
}

/// Whether a journey can begin. It cannot if known facts rule it out; unknown facts do not prevent it.
fn may_begin(content: &Content, to: &Target, known: &Known) -> bool {
    let asked = content.pack.beginning_condition(to, AgeRange::default());
    asked.is_none_or(|asked| asked.judge(known).truth != Truth::No)
}

fn under_way(
    content: &Content,
    session: &mut Session,
    opened: &JourneyState,
) -> Result<BTreeMap<String, JourneyId>, Failure> {
    journeys_under_way(content, session, &opened.child.id, opened.today)
}

/// Returns the journeys of a child that have not ended, by pathway.
fn journeys_under_way(
    content: &Content,
    session: &mut Session,
    child: &ChildId,
    today: Date,
) -> Result<BTreeMap<String, JourneyId>, Failure> {
    let read = session.read(child)?;
    Ok(by_pathway(&session.stand_all(content, child, &read, today)?))
}
