//! Plans and their reviews: made, changed, reviewed, ended and undone.

use crate::wire::JourneyId;
use std::collections::BTreeSet;

use record::plans::{Plan, carried_on, current};
use record::{EntryBody, NewEntry, Record};

use crate::api::navigator::{Inner, Navigator};
use crate::forms;
use crate::forms::fields;
use crate::forms::fields::Life;
use crate::forms::plan::RowIds;
use crate::session::child::born;
use crate::session::open::Session;
use crate::view::{plan, provisions_before};
use crate::wire::{ChildId, Code, Failure, PlanForm, PlanPage, PlanProvision, ReviewForm, Saved};

impl Navigator {
    /// Returns the plans of a child: those in force, and earlier ones.
    pub async fn plan(&self, child: ChildId) -> Result<PlanPage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |_, _, case| Ok(plan::page(case)))).await
    }

    /// Returns what earlier plans of this casebook used, to be offered for a plan of this child.
    pub async fn provisions_used_before(&self, child: ChildId) -> Result<Vec<PlanProvision>, Failure> {
        self.run(move |inner| {
            let offered = inner.with_summaries(|all, _| provisions_before::offered(all, &child))?;
            offered.ok_or(Failure::new(Code::UnknownChild))
        })
        .await
    }

    pub async fn make_plan(&self, child: ChildId, form: PlanForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.write_plan(&child, |session, record, life| {
                let journeys = journeys(session, &child, record)?;
                let ids = RowIds::of(&record.all);
                Ok(vec![EntryBody::Planned(forms::plan::agreed(&form, &journeys, &ids, life.born)?)])
            })
        })
        .await
    }

    /// Changes a plan from today on. It continues under the same number.
    pub async fn change_plan(&self, child: ChildId, plan: u32, form: PlanForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.write_plan(&child, |session, record, life| {
                open_plan(record, plan)?;
                let journeys = journeys(session, &child, record)?;
                let to = forms::plan::agreed(&form, &journeys, &RowIds::of(&record.all), life.born)?;
                Ok(vec![EntryBody::PlanChanged { plan, to }])
            })
        })
        .await
    }

    /// Records a review and what was said at it: all entries or none.
    pub async fn review_plan(&self, child: ChildId, form: ReviewForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.write_plan(&child, |session, record, life| {
                let plan = open_plan(record, form.plan)?;
                let (journeys, ids) = (journeys(session, &child, record)?, RowIds::of(&record.all));
                let next = session.next_seq(&child)?;
                forms::plan::review(&form, &plan, (&record.in_force, &journeys, &ids), life, next)
            })
        })
        .await
    }

    /// Closes a plan that will not be reviewed, and records the reason.
    pub async fn end_plan(&self, child: ChildId, plan: u32, reason: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.write_plan(&child, |_, record, _| {
                open_plan(record, plan)?;
                let reason = fields::required_text(&reason, "reason", Code::ReasonMissing)?;
                Ok(vec![EntryBody::PlanEnded { plan, reason }])
            })
        })
        .await
    }

    /// Undoes a plan, a change to one, or its closing together with the plan that continued it. What people said at a
    /// review remains in the record.
    pub async fn take_back_plan(&self, child: ChildId, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.write_plan(&child, |_, record, _| {
                let is_of_plan = record.standing(seq).is_some_and(|entry| {
                    let body = &entry.body;
                    matches!(body, EntryBody::Planned(_) | EntryBody::PlanChanged { .. } | EntryBody::Reviewed(_))
                        || matches!(body, EntryBody::PlanEnded { .. })
                });
                if !is_of_plan {
                    return Err(Failure::new(Code::NothingToUndo));
                }
                let carried_on = carried_on(&record.in_force, seq);
                Ok(std::iter::once(seq).chain(carried_on).map(EntryBody::undone).collect())
            })
        })
        .await
    }
}

impl Inner {
    /// Makes entries from the current record and adds them before any other request can write.
    pub(super) fn write_plan(
        &self,
        child: &ChildId,
        make: impl FnOnce(&mut Session, &Record, Life) -> Result<Vec<EntryBody>, Failure>,
    ) -> Result<Saved, Failure> {
        let now = self.clock.now();
        self.with_session(|_, session| {
            let life = Life { born: born(&session.casebook.child(child)?)?, today: now.today };
            let record = session.read(child)?;
            let bodies = make(session, &record, life)?;
            session.add(child, &now, bodies.into_iter().map(NewEntry::of_child).collect(), None)?;
            Ok(Saved { at: now.time_of_day() })
        })
    }
}

/// Returns a plan that can still be changed, reviewed or ended.
fn open_plan(record: &Record, plan: u32) -> Result<Plan<'_>, Failure> {
    current(&record.in_force).into_iter().find(|open| open.id == plan).ok_or(Failure::new(Code::PlanClosed))
}

fn journeys(session: &Session, child: &ChildId, record: &Record) -> Result<BTreeSet<JourneyId>, Failure> {
    Ok(session.journeys(child, record)?.0.into_iter().map(|journey| journey.id).collect())
}
