//! Undo and redo of the acts of this session, newest first. Each adds entries; nothing is removed.

use casebook::ChildId;
use record::undo::can_be_undone;
use record::{EntryBody, NewEntry};

use crate::session::acts::{Act, WrittenEntries};
use crate::session::case_file::index_of;
use crate::session::clock::Moment;
use crate::session::open::{Session, Writing};
use crate::wire::{Code, Failure};

/// Undoes the newest act, which must have this number.
///
/// # Errors
/// [`Code::NothingToUndo`] if another act is the newest; [`Code::BuiltOn`] or [`Code::JourneyWrittenTo`] if it no longer
/// fits. Nothing is then written.
pub(crate) fn undo(session: &mut Session, now: &Moment, number: u32) -> Result<(), Failure> {
    let act = asked(session.acts.to_undo(), number)?;
    let by = write(session, now, &act.written)?;
    session.acts.undid(by);
    Ok(())
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

fn writing(session: &Session, now: &Moment, child: &ChildId, seqs: &[u32]) -> Result<Writing, Failure> {
    let (line, record) = (session.casebook.child(child)?, session.read(child)?);
    if !session.acts.wrote(child, record.newest()) {
        return Err(Failure::new(Code::BuiltOn));
    }
    seqs.iter().try_for_each(|seq| can_be_undone(&record, *seq))?;
    let journey = |seq| record.written(seq).and_then(|entry| entry.journey.clone());
    let undone = |seq: &u32| NewEntry { journey: journey(*seq), body: EntryBody::undone(*seq) };
    let bodies: Vec<NewEntry> = seqs.iter().map(undone).collect();
    let then = record.with(session.imagined(&record, now.today, &bodies));
    let index = Some(index_of(&line, &then, now.today)).filter(|index| *index != line);
    Ok(Writing { child: child.clone(), bodies, index })
}
