//! Plans and reviews from form to entry, row by row.

use std::collections::BTreeSet;

use jiff::civil::Date;
use record::entry::plan::{Agreed, Delivered, Heard, Outcome, Provision, Review, ReviewedOutcome};
use record::plans::Plan;
use record::{EntryBody, RecordEntry};

use crate::forms::fields::{
    LONGEST_SPAN, Life, Together, each, line, parts, real_date, required_line, required_text, since_birth, text,
};
use crate::forms::voice::who_spoke;
use crate::wire::{
    Code, Failure, HeardForm, HowHeard, JourneyId, PlanForm, PlanOutcome, PlanProvision, ReviewDecision, ReviewForm,
    ReviewedOutcomeForm, Speaker, VoiceAbout,
};

/// The ids already given to rows, for outcomes and for provision.
#[derive(Default)]
pub(crate) struct RowIds {
    outcomes: BTreeSet<String>,
    provision: BTreeSet<String>,
}

impl RowIds {
    /// Returns the ids of every plan ever recorded for a child, including undone ones, so that an id is never reused.
    pub(crate) fn of(all: &[RecordEntry]) -> RowIds {
        let mut ids = RowIds::default();
        for entry in all {
            ids.take(&entry.body);
        }
        ids
    }

    fn take(&mut self, body: &EntryBody) {
        match body {
            EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
                self.outcomes.extend(agreed.outcomes.iter().map(|outcome| outcome.id.clone()));
                self.provision.extend(agreed.provision.iter().map(|row| row.id.clone()));
            }
            EntryBody::Corrected { to, .. } => self.take(to),
            _ => {}
        }
    }
}

/// Returns a known id if the row has one, each only once, and otherwise a new id.
fn row_id(typed: &str, known: &BTreeSet<String>, given: &mut BTreeSet<String>, letter: char) -> String {
    if known.contains(typed) && given.insert(typed.to_owned()) {
        return typed.to_owned();
    }
    let free =
        (1_u32..).map(|number| format!("{letter}{number}")).find(|id| !known.contains(id) && !given.contains(id));
    let id = free.unwrap_or_default();
    given.insert(id.clone());
    id
}

/// Returns a plan. Fails unless it has at least one outcome and one piece of provision, and a review that is not before
/// its start.
pub(crate) fn agreed(
    form: &PlanForm,
    journeys: &BTreeSet<JourneyId>,
    ids: &RowIds,
    born: Date,
) -> Result<Agreed, Failure> {
    if !form.journeys.iter().all(|journey| journeys.contains(journey)) {
        return Err(Failure::new(Code::UnknownJourney));
    }
    let (outcomes, provision, (from, review_on)) =
        (outcomes(&form.outcomes, ids), provision(&form.provision, ids), plan_days(form, born)).together()?;
    Ok(Agreed {
        journeys: form.journeys.iter().map(JourneyId::to_string).collect(),
        outcomes,
        provision,
        from,
        review_on,
    })
}

/// Returns the first day of a plan, and the day of its review.
fn plan_days(form: &PlanForm, born: Date) -> Result<(Date, Date), Failure> {
    let from = real_date(form.first_date(), "from").and_then(|day| since_birth(day, born, "from"));
    let review_on = real_date(form.review_date(), "review");
    let (from, review_on) = (from, review_on).together()?;
    let days = from.until(review_on).map_or(i32::MAX, |span| span.get_days());
    match days {
        ..0 => Err(Failure::of_field(Code::ReviewTooEarly, "review")),
        0..=LONGEST_SPAN => Ok((from, review_on)),
        _ => Err(Failure::of_field(Code::ReviewTooLate, "review")),
    }
}

/// A row that was added and left empty is ignored.
fn outcomes(rows: &[PlanOutcome], ids: &RowIds) -> Result<Vec<Outcome>, Failure> {
    let mut given = BTreeSet::new();
    let filled = rows.iter().enumerate().filter(|(_, row)| !(row.id.is_empty() && row.words.trim().is_empty()));
    let outcomes = filled.map(|(position, row)| {
        Ok(Outcome {
            words: required_text(&row.words, &format!("outcome-{position}"), Code::WordsMissing)?,
            id: row_id(&row.id, &ids.outcomes, &mut given, 'o'),
            whose: row.whose,
        })
    });
    let outcomes = each(outcomes)?;
    if outcomes.is_empty() { Err(Failure::of_field(Code::OutcomeMissing, "outcome-0")) } else { Ok(outcomes) }
}

fn provision(rows: &[PlanProvision], ids: &RowIds) -> Result<Vec<Provision>, Failure> {
    let mut given = BTreeSet::new();
    let is_empty = |row: &PlanProvision| {
        row.id.is_empty() && [&row.what, &row.who, &row.how_often].iter().all(|part| part.trim().is_empty())
    };
    let filled = rows.iter().enumerate().filter(|(_, row)| !is_empty(row));
    let provision = filled.map(|(position, row)| {
        let field = |part: &str| format!("provision-{position}-{part}");
        let (what, who, how_often) = (
            required_line(&row.what, &field("what"), Code::WordsMissing),
            line(&row.who, &field("who")),
            line(&row.how_often, &field("often")),
        )
            .together()?;
        Ok(Provision { what, who, how_often, id: row_id(&row.id, &ids.provision, &mut given, 'p') })
    });
    let provision = each(provision)?;
    if provision.is_empty() {
        Err(Failure::of_field(Code::ProvisionMissing, "provision-0-what"))
    } else {
        Ok(provision)
    }
}

/// Returns a review of `plan`, the words to be recorded before it, and the plan that continues it, if that is the
/// decision. The first entry gets the number `next`.
pub(crate) fn review(
    form: &ReviewForm,
    plan: &Plan<'_>,
    (in_force, journeys, ids): (&[RecordEntry], &BTreeSet<JourneyId>, &RowIds),
    life: Life,
    next: u32,
) -> Result<Vec<EntryBody>, Failure> {
    let mut bodies = Vec::new();
    let mut heard_entries = HeardEntries { in_force, next, bodies: &mut bodies };
    let child = heard_entries.heard(&form.child, Speaker::Child, "child", Code::ChildViewMissing);
    let parent = heard_entries.heard(&form.parent, Speaker::Parent, "parent", Code::ParentViewMissing);
    let on = review_day(form, plan, life);
    // If the day is missing, the rest of the plan is checked anyway.
    let carried_on = carried_on(form, plan, on.clone().unwrap_or(life.today), journeys, (ids, life.born));
    let (child, parent, review, carried_on, on) =
        (child, parent, looked_back(form, plan, MustAnswer::All), carried_on, on).together()?;
    let written = u32::try_from(bodies.len()).unwrap_or(u32::MAX);
    let number = next.saturating_add(written).saturating_add(1);
    let number = carried_on.is_some().then_some(number);
    bodies.push(EntryBody::Reviewed(Review { on, child, parent, carried_on: number, ..review }));
    bodies.extend(carried_on.map(EntryBody::Planned));
    Ok(bodies)
}

/// Returns the plan that continues after a review, unchanged or changed. It begins on the day of the review.
fn carried_on(
    form: &ReviewForm,
    plan: &Plan<'_>,
    on: Date,
    journeys: &BTreeSet<JourneyId>,
    (ids, born): (&RowIds, Date),
) -> Result<Option<Agreed>, Failure> {
    let typed = form.carry_on.clone().unwrap_or_default();
    let [from_day, from_month, from_year] = parts(on);
    let typed = PlanForm { from_day, from_month, from_year, ..typed };
    match form.decision {
        Some(ReviewDecision::GoOn) => {
            let (_, review_on) = plan_days(&typed, born)?;
            Ok(Some(Agreed { from: on, review_on, ..plan.agreed.clone() }))
        }
        Some(ReviewDecision::Change) => agreed(&typed, journeys, ids, born).map(Some),
        Some(ReviewDecision::StepUp | ReviewDecision::StepDown | ReviewDecision::End) | None => Ok(None),
    }
}

/// Returns the day of a review. Fails if it is in the future, before the plan began, or before the child was born.
pub(crate) fn review_day(form: &ReviewForm, plan: &Plan<'_>, life: Life) -> Result<Date, Failure> {
    let on = real_date(form.date(), "on").and_then(|day| since_birth(day, life.born, "on"))?;
    if on > life.today {
        return Err(Failure::of_field(Code::EvidenceDateInFuture, "on"));
    }
    if on < plan.agreed.from { Err(Failure::of_field(Code::ReviewTooEarly, "on")) } else { Ok(on) }
}

/// For which outcomes a review must say how far they were met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MustAnswer {
    All,
    /// The review was recorded before this was asked, so nobody may know it now.
    None,
}

impl MustAnswer {
    /// Returns what a correction of the review must say.
    pub(crate) fn like(review: &Review) -> MustAnswer {
        if review.outcomes.is_empty() { MustAnswer::None } else { MustAnswer::All }
    }
}

/// Returns a review without its day and without what was said at it, which the caller adds.
pub(crate) fn looked_back(form: &ReviewForm, plan: &Plan<'_>, must: MustAnswer) -> Result<Review, Failure> {
    let (outcomes, delivered, changed, decision, why, next) = (
        reviewed_outcomes(form, plan, must),
        delivered(form, plan),
        required_text(&form.changed, "changed", Code::WordsMissing),
        form.decision.ok_or_else(|| Failure::of_field(Code::DecisionMissing, "decision")),
        required_text(&form.why, "why", Code::ReasonMissing),
        text(&form.next, "next"),
    )
        .together()?;
    let (on, nobody) = (plan.agreed.from, Heard::NotHeard(0));
    let (child, parent, carried_on) = (nobody.clone(), nobody, None);
    Ok(Review { plan: plan.id, on, outcomes, delivered, changed, child, parent, decision, why, next, carried_on })
}

/// Returns how far each outcome of the plan was met, the child's own outcomes first, as the form shows them.
fn reviewed_outcomes(form: &ReviewForm, plan: &Plan<'_>, must: MustAnswer) -> Result<Vec<ReviewedOutcome>, Failure> {
    let nothing = ReviewedOutcomeForm::default();
    let rows = plan.agreed.child_first().into_iter().map(|outcome| {
        let typed = form.outcomes.iter().find(|typed| typed.outcome == outcome.id).unwrap_or(&nothing);
        let seen = line(&typed.seen, &format!("seen-{}", outcome.id));
        // Words without an answer would be lost.
        let is_left_out = must == MustAnswer::None && seen.as_ref().is_ok_and(String::is_empty);
        let progress = match typed.progress {
            None if !is_left_out => Err(Failure::of_field(Code::ProgressMissing, &format!("progress-{}", outcome.id))),
            answer => Ok(answer),
        };
        let (progress, seen) = (progress, seen).together()?;
        Ok(progress.map(|progress| ReviewedOutcome { outcome: outcome.id.clone(), progress, seen }))
    });
    Ok(each(rows)?.into_iter().flatten().collect())
}

fn delivered(form: &ReviewForm, plan: &Plan<'_>) -> Result<Vec<Delivered>, Failure> {
    let typed = |row: &Provision| form.delivered.iter().find(|typed| typed.provision == row.id);
    let rows = plan.agreed.provision.iter().filter_map(|row| Some((row, typed(row)?)));
    let rows = rows.map(|(row, typed)| {
        let words = text(&typed.words, &format!("delivered-{}", row.id))?;
        Ok(Delivered { provision: row.id.clone(), words })
    });
    let all = each(rows)?;
    Ok(all.into_iter().filter(|row| !row.words.is_empty()).collect())
}

/// Collects what people say at a review, or why they were not heard, to be recorded with it.
struct HeardEntries<'a> {
    in_force: &'a [RecordEntry],
    next: u32,
    bodies: &'a mut Vec<EntryBody>,
}

impl HeardEntries<'_> {
    /// Returns where the words are, or why there are none. Fails if neither is given.
    fn heard(&mut self, form: &HeardForm, speaker: Speaker, field: &str, missing: Code) -> Result<Heard, Failure> {
        match form.how {
            None => Err(Failure::of_field(missing, field)),
            Some(HowHeard::Now) => {
                let words = required_text(&form.words, &format!("{field}-words"), missing);
                let (words, said_by) =
                    (words, who_spoke(speaker, &form.said_by, &format!("{field}-said-by"))).together()?;
                let about = VoiceAbout::Words;
                Ok(Heard::Said(self.write(EntryBody::Voice { speaker, words, about, said_by, happened: None })))
            }
            Some(HowHeard::Already) => {
                let is_by_speaker = |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Voice { speaker: of, .. } if *of == speaker);
                let voice = self.in_force.iter().filter(is_by_speaker).find(|entry| Some(entry.seq) == form.voice);
                voice
                    .map(|entry| Heard::Said(entry.seq))
                    .ok_or_else(|| Failure::of_field(missing, &format!("{field}-voice")))
            }
            Some(HowHeard::NotHeard) => {
                let reason = required_text(&form.why, &format!("{field}-why"), Code::ReasonMissing)?;
                Ok(Heard::NotHeard(self.write(EntryBody::NotHeard { speaker, reason })))
            }
        }
    }

    /// Adds an entry. Returns the number that it will have.
    fn write(&mut self, body: EntryBody) -> u32 {
        let seq = self.next.saturating_add(u32::try_from(self.bodies.len()).unwrap_or(u32::MAX));
        self.bodies.push(body);
        seq
    }
}
