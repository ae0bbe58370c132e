//! What was done last, and what could be redone, in words.

use std::collections::BTreeMap;

use casebook::ChildId;
use jiff::civil::Date;
use record::{EntryBody, Record, RecordEntry};

use crate::content::shipped::Content;
use crate::session::acts::Act;
use crate::session::case_file::CaseFile;
use crate::session::open::Session;
use crate::view::timeline::Teller;
use crate::wire::{Done, Failure, JourneyId, LastDone};

pub(crate) fn page(content: &Content, session: &mut Session, today: Date) -> Result<LastDone, Failure> {
    let (undo, redo) = (session.acts.to_undo().cloned(), session.acts.to_redo().cloned());
    let mut told = |act: Option<Act>| act.and_then(|act| told(content, session, &act, today).transpose()).transpose();
    Ok(LastDone { undo: told(undo)?, redo: told(redo)? })
}

/// Describes an act by the entry that names it.
fn told(content: &Content, session: &mut Session, act: &Act, today: Date) -> Result<Option<Done>, Failure> {
    let mut written: BTreeMap<ChildId, Vec<u32>> = BTreeMap::new();
    for (record, stored) in &act.written {
        for seq in stored {
            let (child, number) = session.number_of(record, *seq)?;
            written.entry(child).or_default().extend(number);
        }
    }
    let Some((child, seqs)) = written.iter().find(|(_, seqs)| !seqs.is_empty()) else { return Ok(None) };
    let case = CaseFile::open(content, session, child, today)?;
    let Some(entry) = naming(&case.record, seqs) else { return Ok(None) };
    let teller = Teller::new(content, &case.record, &case.journeys).with_gone(&case.gone);
    let leads = matches!(entry.body, EntryBody::Chose { .. } | EntryBody::Begun { .. });
    let at = case.journey_of(entry).filter(|opened| leads && !opened.standing.ended);
    Ok(Some(Done {
        number: act.number,
        child: case.named.clone(),
        children: u32::try_from(written.len()).unwrap_or(u32::MAX),
        journey: entry.journey.as_deref().map(JourneyId::from),
        pathway: teller.pathway(entry),
        entry: teller.entry_ref(entry),
        now_at: at.map(|opened| opened.pathway_text().step_named(&opened.standing.at)),
    }))
}

/// Returns the entry that names an act: the newest, so of a decision and its answer the decision. A file is named by the
/// evidence that it was recorded with, the next plan by the review that it follows, and what was chosen for a joined record
/// by the join.
fn naming<'a>(record: &'a Record, seqs: &[u32]) -> Option<&'a RecordEntry> {
    let joined = seqs.iter().filter_map(|seq| record.written(*seq)).find(|entry| entry.body.joins().is_some());
    if joined.is_some() {
        return joined;
    }
    let newest = record.written(*seqs.last()?)?;
    let leads = |entry: &&RecordEntry| match newest.body {
        EntryBody::Attached { .. } => matches!(entry.body, EntryBody::Held { .. }),
        EntryBody::Planned(_) => matches!(entry.body, EntryBody::Reviewed(_)),
        _ => false,
    };
    seqs.iter().filter_map(|seq| record.written(*seq)).find(leads).or(Some(newest))
}
