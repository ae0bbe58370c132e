//! Coming up: the next months of a child, and the file of dates for another calendar.

use std::collections::BTreeSet;

use jiff::civil::Date;
use record::consents::consent_ends;
use record::plans::current;
use record::{EntryBody, Record, RecordEntry};

use crate::api::navigator::{Inner, Navigator};
use crate::content::shipped::Content;
use crate::session::child::born;
use crate::session::export::ExportPlace;
use crate::session::journey::JourneyState;
use crate::session::open::Session;
use crate::view::consent::asked_anew;
use crate::view::disagreement::DisagreementView;
use crate::view::ics::{FileDate, write};
use crate::view::protection::all_seen;
use crate::view::recurring::{recurring, title};
use crate::view::{ahead, lookahead};
use crate::wire::{AheadKind, AheadOfAll, AheadPage, CalendarForm, CalendarWritten, ChildId, Failure, Origin};

/// The earliest reminder before a date, in days.
const LONGEST_NOTICE: u32 = 60;

impl Navigator {
    /// Returns what will change automatically for a child in the next 12 months.
    pub async fn lookahead(&self, child: ChildId) -> Result<AheadPage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| lookahead::page(content, case))).await
    }

    /// Returns the dates of every child in the next 12 months.
    pub async fn lookahead_of_all(&self, most: u32) -> Result<AheadOfAll, Failure> {
        self.run(move |inner| inner.with_summaries(|summaries, on| ahead::of_all(summaries, most, on))).await
    }

    /// Returns the bytes of the calendar file, and how many dates it contains.
    pub async fn calendar_file(&self, form: CalendarForm) -> Result<(Vec<u8>, u32), Failure> {
        self.run(move |inner| inner.calendar_file(&form)).await
    }

    /// Writes the calendar file to the chosen place.
    pub async fn save_calendar(&self, form: CalendarForm, place: ExportPlace) -> Result<CalendarWritten, Failure> {
        self.run(move |inner| {
            let (bytes, dates) = inner.calendar_file(&form)?;
            inner.write_out(&place, &bytes)?;
            Ok(CalendarWritten { dates, at: inner.clock.now().time_of_day() })
        })
        .await
    }
}

impl Inner {
    pub(super) fn calendar_file(&self, form: &CalendarForm) -> Result<(Vec<u8>, u32), Failure> {
        let now = self.clock.now();
        self.with_session(|content, session| {
            let mut children = match (&form.child, form.children.as_slice()) {
                (Some(child), _) => vec![session.casebook.child(child)?],
                (None, []) => {
                    let all = session.casebook.children()?.into_iter();
                    all.filter(|child| !session.is_sample(&child.id)).collect()
                }
                (None, chosen) => {
                    chosen.iter().map(|child| session.casebook.child(child)).collect::<Result<Vec<_>, _>>()?
                }
            };
            // Nobody is reminded of a child in the archive, who may have died, nor twice of one child.
            let mut each_once = BTreeSet::new();
            children.retain(|child| !child.archived && each_once.insert(child.id.clone()));
            let mut dates = Vec::new();
            for child in children {
                let (born, child) = (born(&child)?, child.id);
                let journeys = under_way(content, session, &child, now.today)?;
                dates.extend(journeys.iter().flat_map(|opened| file_dates(opened, form.says_steps)));
                let record = session.read(&child)?;
                all_seen(&child, &record.in_force, &form.seen)?;
                dates.extend(reviews(&child, &record.in_force));
                let calendar = session.calendar(content);
                let disagreements = DisagreementView::new(content, &calendar, &record, (&journeys, now.today));
                dates.extend(of_record(content, (&child, born), &disagreements, form.says_steps));
                dates.extend(consents(content, &child, &record, born, now.today));
            }
            let remind = form.remind.map(|days| days.min(LONGEST_NOTICE));
            let count = u32::try_from(dates.len()).unwrap_or(u32::MAX);
            Ok((write(&content.words, &dates, remind, now.at), count))
        })
    }
}

fn file_dates(opened: &JourneyState, says_steps: bool) -> Vec<FileDate> {
    let pathway_text = opened.pathway_text();
    let told = says_steps
        .then(|| format!("{}: {}", pathway_text.pathway_named().words, pathway_text.step_title(&opened.standing.at)));
    let dates = opened.dates().into_iter().map(|dated| FileDate {
        on: dated.due.on,
        kind: dated.kind,
        is_earliest: dated.due.is_earliest,
        is_at_latest: dated.is_at_latest,
        of: opened.record.id.to_string(),
        told: told.clone(),
        origin: dated.origin.map(Into::into),
        law: dated.law.filter(|_| says_steps),
    });
    dates.collect()
}

/// Returns when the plans of a child are due for review.
fn reviews(child: &ChildId, in_force: &[RecordEntry]) -> Vec<FileDate> {
    let dates = current(in_force).into_iter().map(|plan| FileDate {
        on: plan.agreed.review_on,
        kind: AheadKind::PlanReview,
        is_earliest: false,
        is_at_latest: false,
        of: format!("{child} {}", plan.id),
        told: None,
        origin: None,
        law: None,
    });
    dates.collect()
}

/// Returns the last days for what can be done about disagreements and decisions, and what recurs, such as the yearly review
/// of an EHC plan. A next step keeps its id when its day changes.
fn of_record(
    content: &Content,
    (child, born): (&ChildId, Date),
    disagreements: &DisagreementView<'_>,
    says_steps: bool,
) -> Vec<FileDate> {
    let in_force = &disagreements.deadlines.record.in_force;
    let limits = disagreements.limits_by_step().into_iter().map(|one| FileDate {
        on: one.on,
        kind: AheadKind::Limit,
        is_earliest: false,
        is_at_latest: one.is_at_latest,
        of: format!("{child} {} {}", one.by.key(), one.step),
        law: one.law().filter(|_| says_steps),
        told: says_steps.then(|| one.title()),
        origin: Some(Origin::Law),
    });
    // One that is late is still to be done, as a late step is.
    let recurring = recurring(content, in_force, born).into_iter().map(|one| FileDate {
        on: one.on,
        kind: AheadKind::Recurring,
        is_earliest: false,
        is_at_latest: false,
        of: format!("{child} {}", one.what.fact.id),
        told: says_steps.then(|| title(content, one.what)),
        origin: Some(one.what.fact.origin.into()),
        law: None,
    });
    limits.chain(recurring).collect()
}

/// Returns the last days of consent, and the day from which it is asked for again. The file does not name the service.
fn consents(content: &Content, child: &ChildId, record: &Record, born: Date, today: Date) -> Vec<FileDate> {
    let dates = consent_ends(record, born, today).into_iter().map(|(service, on)| FileDate {
        on,
        kind: AheadKind::ConsentEnds,
        is_earliest: false,
        is_at_latest: false,
        of: consent_id(child, service.as_str(), on, record),
        told: None,
        origin: None,
        law: None,
    });
    let asked_again = asked_anew(content, record, born, today).map(|(on, _)| FileDate {
        on,
        kind: AheadKind::ConsentAskedAnew,
        is_earliest: false,
        is_at_latest: false,
        of: child.to_string(),
        told: None,
        // The age from which young people decide for themselves is that of a law.
        origin: Some(Origin::Law),
        law: None,
    });
    dates.chain(asked_again).collect()
}

/// Returns the id of a last day of consent. Two consents for one service end on two days, which are two dates in the
/// other calendar. The first consent for a service has the id that earlier versions wrote, so its date is moved and not
/// duplicated.
fn consent_id(child: &ChildId, service: &str, on: Date, record: &Record) -> String {
    let given = |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Consented { service: to, .. } if to == service);
    let ends = |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Consented { until, .. } if *until == Some(on));
    let mut of_service = record.in_force.iter().filter(given);
    let first = record.all.iter().find(given).map(|entry| entry.seq);
    match of_service.find(ends).map(|entry| entry.seq) {
        Some(seq) if Some(seq) != first => format!("{child} {service} {seq}"),
        _ => format!("{child} {service}"),
    }
}

/// Returns the journeys of a child that have not ended, each replayed.
fn under_way(
    content: &Content,
    session: &mut Session,
    child: &ChildId,
    today: Date,
) -> Result<Vec<JourneyState>, Failure> {
    let read = session.read(child)?;
    let mut journeys = session.stand_all(content, child, &read, today)?;
    journeys.retain(|opened| !opened.standing.ended);
    Ok(journeys)
}
