//! The summary of a child: what lists and searches show of it.

use std::collections::BTreeSet;

use casebook::ChildRecord;
use jiff::civil::Date;
use pathway::Age;
use pathway::calendar::Calendar;
use record::archive::archived_why;
use record::due::{DueStatus, is_passed_limit};
use record::plans::{Plan, current};
use record::voice_answers::unanswered_since;
use record::voices::{Hearing, hearing, last_heard};
use record::{EntryBody, Record, RecordEntry, school};

use crate::content::collation::sorts_as;
use crate::content::labels::age_text;
use crate::content::shipped::Content;
use crate::content::text_match::fold;
use crate::session::child::born;
use crate::session::identity::Identity;
use crate::session::journey::JourneyState;
use crate::session::plan_support::PlanSupport;
use crate::session::summary::ChildSummary;
use crate::view::absence::OpenPrompt;
use crate::view::disagreement::{DisagreementView, LimitedBy};
use crate::view::due_now::DueNow;
use crate::view::journey_line::line;
use crate::view::protection::current as current_notes;
use crate::view::retention::kept;
use crate::view::urgent_noted::urgent_noted;
use crate::view::{absence, ahead, due_now, missing_dates, recurring, today};
use crate::wire::{ChildRow, Failure, JourneyLine, Named, Need, NeedKind, Origin, ProtectedChild, Speaker, TodayWhy};

/// Returns what lists and searches show of a child, from the child's record and journeys.
pub(crate) fn summarise(
    content: &Content,
    (child, named): (ChildRecord, Named),
    read: &Record,
    journeys: &[JourneyState],
    (calendar, today): (&Calendar, Date),
    sample: bool,
) -> Result<ChildSummary, Failure> {
    // The index is as old as the last entry, but a change of school takes effect on its day.
    let child = ChildRecord { setting: school::on(&read.in_force, today), ..child };
    let disagreements = DisagreementView::new(content, calendar, read, (journeys, today));
    let prompts = absence::unanswered(content, journeys, (&read.in_force, calendar), (born(&child)?, today));
    let row = row(content, (&child, &named), (journeys, &prompts), &disagreements, sample)?;
    let touched = read.all.last().map(|entry| entry.at.clone()).unwrap_or_default();
    let wanted = today::items(content, &named, (journeys, &prompts), &disagreements, born(&child)?);
    let ahead = ahead::dates(content, (journeys, &prompts), &disagreements, born(&child)?);
    let former = former_names(&child, &read.in_force);
    let found_by = fold(&[&child.name, &child.known_as, &child.setting, &former].map(String::as_str).join(" "));
    let identity = Identity::of(read);
    let protected = ProtectedChild { child: named, notes: current_notes(&read.in_force) };
    Ok(ChildSummary {
        identity,
        sorts_as: sorts_as(&row.name),
        found_by,
        former,
        row,
        touched,
        wanted,
        ahead,
        undated: recurring::undated(content, &read.in_force, &disagreements, born(&child)?),
        support: PlanSupport::of(read, journeys, sample),
        protected,
        kept: kept(read),
        child,
    })
}

/// Returns the names that a child had and no longer has.
fn former_names(child: &ChildRecord, in_force: &[RecordEntry]) -> String {
    let now = [&child.name, &child.known_as];
    let had = in_force.iter().filter_map(|entry| match &entry.body {
        EntryBody::Profile { name, known_as, legal_name, .. } => Some([name, known_as, legal_name]),
        _ => None,
    });
    let former: BTreeSet<&str> =
        had.flatten().filter(|name| !name.is_empty() && !now.contains(name)).map(String::as_str).collect();
    former.into_iter().collect::<Vec<_>>().join("\n")
}

fn row(
    content: &Content,
    (child, named): (&ChildRecord, &Named),
    (journeys, prompts): (&[JourneyState], &[OpenPrompt<'_>]),
    disagreements: &DisagreementView<'_>,
    sample: bool,
) -> Result<ChildRow, Failure> {
    let (read, today) = (disagreements.deadlines.record, disagreements.deadlines.today);
    let hearing = hearing(&read.in_force, Speaker::Child);
    let lines: Vec<JourneyLine> = journeys.iter().map(|opened| line(content, opened)).collect();
    let plans = current(&read.in_force);
    Ok(ChildRow {
        archived: child.archived,
        archived_why: archived_why(&read.in_force),
        touched: read.all.last().map(|entry| entry.on.to_string()),
        id: child.id.clone(),
        name: named.words.clone(),
        age: age_text(Age::on(born(child)?, today)),
        year_group: super::year_group::line(born(child)?, today, &read.in_force),
        setting: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        heard: last_heard(&read.in_force, Speaker::Child).map(|on| on.to_string()),
        review: plans.iter().map(|plan| plan.agreed.review_on).min().map(|on| on.to_string()),
        needs: needs(content, (journeys, prompts), (&plans, hearing), disagreements, born(child)?),
        sample,
        journeys: lines,
    })
}

fn needs(
    content: &Content,
    (journeys, prompts): (&[JourneyState], &[OpenPrompt<'_>]),
    (plans, hearing): (&[Plan<'_>], Hearing),
    disagreements: &DisagreementView<'_>,
    born: Date,
) -> Vec<Need> {
    let (in_force, today) = (&disagreements.deadlines.record.in_force, disagreements.deadlines.today);
    let under_way = journeys.iter().filter(|opened| !opened.standing.ended);
    let mut needs: Vec<Need> = under_way.flat_map(|opened| needs_of_journey(opened, today)).collect();
    if let Some(noted) = urgent_noted(in_force) {
        let (date, sign) = (Some(noted.entry.on.to_string()), Some(noted.sign_named(content)));
        needs.push(Need { date, sign, ..plain(NeedKind::Safety) });
    }
    needs.extend(prompts.iter().map(|one| {
        let journey = one.opened.map(|opened| opened.record.id.clone());
        Need { journey, prompt: Some(one.named()), ..plain(NeedKind::Prompt) }
    }));
    for plan in plans {
        let now = due_now::of_review(plan.id, plan.agreed.review_on, in_force, today);
        let Some(kind) = need_kind(&now, REVIEW_DUE, today) else { continue };
        let (date, putting_off) = (Some(now.on.to_string()), now.putting_off);
        needs.push(Need { date, putting_off, ..plain(kind) });
    }
    for one in disagreements.limits() {
        let Some((on, _)) = one.limit else {
            needs.push(Need { disagreement: Some(one.about), ..plain(NeedKind::Disagreement) });
            continue;
        };
        let kind = dated_kind((on, Some(pathway::model::Origin::Law)), DUE, today);
        let (kind, journey) = match one.by {
            LimitedBy::Disagreement(_) => (kind.or(Some(NeedKind::Disagreement)), None),
            LimitedBy::Decision(journey, _) => (kind, Some(journey)),
        };
        let Some(kind) = kind else { continue };
        let (date, due_origin) = (Some(on.to_string()), Some(Origin::Law));
        needs.push(Need { date, due_origin, journey, disagreement: Some(one.about), ..plain(kind) });
    }
    for one in recurring::due(content, in_force, born, today) {
        let origin = one.what.fact.origin;
        let Some(kind) = dated_kind((one.on, Some(origin)), DUE, today) else { continue };
        let (date, due_origin) = (Some(one.on.to_string()), Some(origin.into()));
        needs.push(Need { date, due_origin, recurring: Some(one.named(content)), ..plain(kind) });
    }
    needs.extend(missing_dates::missing(content, journeys, disagreements, born).into_iter().map(|one| Need {
        journey: one.opened.map(|opened| opened.record.id.clone()),
        missing: Some(one.date),
        ..plain(NeedKind::DateNotKnown)
    }));
    if journeys.is_empty() {
        needs.push(plain(NeedKind::NoJourney));
    }
    match hearing {
        Hearing::Heard => {}
        Hearing::NotHeard(reason) => needs.push(Need { reason: Some(reason), ..plain(NeedKind::NotHeardWhy) }),
        Hearing::NobodyAsked => needs.push(plain(NeedKind::NotHeard)),
    }
    if let Some(said) = unanswered_since(in_force, disagreements.deadlines.calendar, today) {
        needs.push(Need { date: Some(said.to_string()), ..plain(NeedKind::NotAnswered) });
    }
    needs.sort_by(|one, other| (one.kind, &one.date).cmp(&(other.kind, &other.date)));
    needs
}

/// A need about the child, without a date.
fn plain(kind: NeedKind) -> Need {
    Need {
        kind,
        journey: None,
        step: None,
        date: None,
        due_origin: None,
        sign: None,
        prompt: None,
        recurring: None,
        missing: None,
        disagreement: None,
        is_check_in: false,
        reason: None,
        putting_off: None,
    }
}

fn needs_of_journey(opened: &JourneyState, today: Date) -> Vec<Need> {
    let Some(step) = opened.edition.pathway.step(&opened.standing.at) else { return Vec::new() };
    let now = due_now::of_journey(opened, step);
    let due = now.as_ref().and_then(|now| need_kind(now, DUE, today));
    let is_mending = opened.standing.stopped.is_some();
    // The date of a record that is inconsistent may be wrong, so it counts as neither late nor due.
    let due = if due_now::is_for_today(step) { Some(NeedKind::Safety) } else { due.filter(|_| !is_mending) };
    let mending = is_mending.then_some(NeedKind::NeedsMending);
    let need = |kind| Need {
        kind,
        journey: Some(opened.record.id.clone()),
        step: Some(opened.pathway_text().step_named(&step.id)),
        date: now.as_ref().map(|now| now.on.to_string()),
        due_origin: now.as_ref().and_then(|now| now.origin).map(Into::into),
        is_check_in: now.as_ref().is_some_and(|now| now.why == TodayWhy::CheckIn),
        putting_off: now.as_ref().and_then(|now| now.putting_off.clone()),
        ..plain(kind)
    };
    let limit = due_now::limit_beside(opened).and_then(|on| {
        let origin = Some(pathway::model::Origin::Law);
        let kind = dated_kind((on, origin), DUE, today)?;
        let (date, due_origin) = (Some(on.to_string()), Some(Origin::Law));
        Some(Need { date, due_origin, is_check_in: false, putting_off: None, ..need(kind) })
    });
    mending.into_iter().chain(due).map(need).chain(limit).collect()
}

/// The kinds of need of a day: one if it has passed, another if it comes this week.
type DayKinds = (NeedKind, NeedKind);
const DUE: DayKinds = (NeedKind::Overdue, NeedKind::DueThisWeek);
const REVIEW_DUE: DayKinds = (NeedKind::ReviewOverdue, NeedKind::ReviewThisWeek);

/// Returns the kind of need of a day that cannot be put off. `None` if it needs nobody yet.
fn dated_kind(
    (on, origin): (Date, Option<pathway::model::Origin>),
    (overdue, this_week): DayKinds,
    today: Date,
) -> Option<NeedKind> {
    match DueStatus::of(on, today) {
        DueStatus::Later => None,
        DueStatus::Overdue if is_passed_limit(on, origin, today) => Some(NeedKind::LimitPassed),
        DueStatus::Overdue => Some(overdue),
        DueStatus::ThisWeek => Some(this_week),
    }
}

/// Returns the kind of need of a day that may have been put off. A legal limit that has passed is never hidden so.
fn need_kind(now: &DueNow, kinds: DayKinds, today: Date) -> Option<NeedKind> {
    let kind = dated_kind((now.on, now.origin), kinds, today)?;
    Some(if now.is_put_off && kind != NeedKind::LimitPassed { NeedKind::PutOff } else { kind })
}
