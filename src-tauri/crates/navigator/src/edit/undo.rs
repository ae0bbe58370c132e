//! Undo and redo of the acts of this session, newest first. Each adds entries; nothing is removed.

use casebook::ChildId;
use record::undo::can_be_undone;
use record::{EntryBody, NewEntry, Record};

use crate::edit::join::separate;
use crate::session::acts::{Act, WrittenEntries};
use crate::session::case_file::index_of;
use crate::session::clock::Moment;
use crate::session::open::{Session, Writing};
use crate::wire::{Code, Failure};

/// Undoes the newest act, which must have this number. Two records that it joined are separated, which cannot be redone.
///
/// # Errors
/// [`Code::NothingToUndo`] if another act is the newest; [`Code::BuiltOn`] or [`Code::JourneyWrittenTo`] if it no longer
/// fits. Nothing is then written.
pub(crate) fn undo(session: &mut Session, now: &Moment, number: u32) -> Result<(), Failure> {
    let act = asked(session.acts.to_undo(), number)?;
    if let Some((child, join)) = joined_by(session, &act)? {
        is_newest(session, &child, session.read(&child)?.as_ref())?;
        let by = separate(session, now, &child, join, "")?;
        session.acts.undid_for_good(&by);
        return Ok(());
    }
    let by = write(session, now, &act.written)?;
    session.acts.undid(by);
    Ok(())
}

/// Returns the child and the number of the entry by which an act joined two records, if it joined some.
fn joined_by(session: &Session, act: &Act) -> Result<Option<(ChildId, u32)>, Failure> {
    for (record, seqs) in &act.written {
        for seq in seqs {
            let (child, Some(number)) = session.number_of(record, *seq)? else { continue };
            if session.read(&child)?.written(number).is_some_and(|entry| entry.body.joins().is_some()) {
                return Ok(Some((child, number)));
            }
        }
    }
    Ok(None)
}

/// Fails if the newest entry of a child is not the last one that this session wrote.
fn is_newest(session: &Session, child: &ChildId, record: &Record) -> Result<(), Failure> {
    let newest = session.place_of(child, record, record.newest());
    let is_own = newest.is_some_and(|(child, newest)| session.acts.wrote(&child, newest));
    if is_own { Ok(()) } else { Err(Failure::new(Code::BuiltOn)) }
}

/// Redoes the act that was undone last, which must have this number. Fails as [`undo`] does.
pub(crate) fn redo(session: &mut Session, now: &Moment, number: u32) -> Result<(), Failure> {
    let act = asked(session.acts.to_redo(), number)?;
    let by = write(session, now, &act.undone_by)?;
    session.acts.redid(&by);
    Ok(())
}

fn asked(act: Option<&Act>, number: u32) -> Result<Act, Failure> {
    act.filter(|act| act.number == number).cloned().ok_or(Failure::new(Code::NothingToUndo))
}

/// Writes entries that undo these, for all children or for none.
fn write(session: &mut Session, now: &Moment, targets: &WrittenEntries) -> Result<WrittenEntries, Failure> {
    let of_child = |(child, seqs): (&ChildId, &Vec<u32>)| writing(session, now, child, seqs);
    let writings = targets.iter().map(of_child).collect::<Result<_, _>>()?;
    session.write_all(now, writings)
}

/// `stored` are the numbers of the entries as they are stored in the record `child`.
fn writing(session: &Session, now: &Moment, child: &ChildId, stored: &[u32]) -> Result<Writing, Failure> {
    let (line, record) = (session.casebook.child(child)?, session.read(child)?);
    is_newest(session, child, &record)?;
    let number = |seq: &u32| session.number_of(child, *seq)?.1.ok_or(Failure::new(Code::NothingToUndo));
    let seqs: Vec<u32> = stored.iter().map(number).collect::<Result<_, Failure>>()?;
    seqs.iter().try_for_each(|seq| can_be_undone(&record, *seq))?;
    let journey = |seq| record.written(seq).and_then(|entry| entry.journey.clone());
    let undone = |seq: &u32| NewEntry { journey: journey(*seq), body: EntryBody::undone(*seq) };
    let bodies: Vec<NewEntry> = seqs.iter().map(undone).collect();
    let then = record.with(session.imagined(&record, now.today, &bodies));
    let index = Some(index_of(&line, &then, now.today)).filter(|index| *index != line);
    Ok(Writing { child: child.clone(), bodies, index })
}
