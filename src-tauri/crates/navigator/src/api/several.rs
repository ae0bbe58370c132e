//! What can be done for several children at once: the same note, putting off what is due, and the same paper for each.

use std::path::{Path, PathBuf};

use record::{EntryBody, NewEntry};

use crate::api::navigator::{Inner, Navigator};
use crate::forms;
use crate::forms::fields;
use crate::forms::fields::Life;
use crate::forms::voice;
use crate::session::case_file::CaseFile;
use crate::session::child::born;
use crate::session::export::ExportPlace;
use crate::session::open::Writing;
use crate::view::due_now;
use crate::view::protection::{all_seen, may_receive, naming};
use crate::wire::{
    Acknowledged, ChildId, Code, DoneForSeveral, DueRef, Failure, NoteForm, PaperForm, PaperFormat, PutOffForm, Saved,
};

impl Navigator {
    /// Writes the same note about each child, as one act: all or none.
    pub async fn note_for_children(&self, children: Vec<ChildId>, note: impl Into<NoteForm>) -> Result<Saved, Failure> {
        let form = note.into();
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_session(|_, session| {
                let mut writings = Vec::new();
                for child in children {
                    let life = Life { born: born(&session.casebook.child(&child)?)?, today: now.today };
                    let body = voice::note(&form, life)?;
                    writings.push(Writing { child, bodies: vec![NewEntry::of_child(body)], index: None });
                }
                session.add_all(&now, writings)
            })?;
            Ok(Saved { at: now.time_of_day() })
        })
        .await
    }

    /// Puts off what is due of each child, as one act. What is about safety, and what is put off already, stays as it is.
    ///
    /// # Errors
    /// [`Code::NothingToPutOff`] if nothing of these children can be put off, and every error of the form.
    pub async fn put_off_for_children(
        &self,
        children: Vec<ChildId>,
        form: PutOffForm,
    ) -> Result<DoneForSeveral, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            let (until, reason) = forms::put_off::put_off(&form, now.today)?;
            let due = inner.due_of(&children)?;
            let of = count(children.len());
            let done = inner.with_session(|content, session| {
                let mut writings = Vec::new();
                for (child, things) in due {
                    let case = CaseFile::open(content, session, &child, now.today)?;
                    let mut bodies = Vec::new();
                    for thing in things {
                        let due = due_now::to_put_off(&case, &thing)?;
                        due.may_be_late(until, form.knows_late, now.today)?;
                        let body = EntryBody::PutOff { thing: due.thing, until, reason: reason.clone() };
                        bodies.push(NewEntry { journey: due.journey, body });
                    }
                    writings.push(Writing { child, bodies, index: None });
                }
                let done = count(writings.len());
                if done == 0 {
                    return Err(Failure::new(Code::NothingToPutOff));
                }
                session.add_all(&now, writings)?;
                Ok(done)
            })?;
            Ok(DoneForSeveral { done, of, at: now.time_of_day() })
        })
        .await
    }

    /// Saves the same paper about each child into a folder, if every protective note of these children was read and none
    /// names whom it is for. Each record then says that it was made. If one cannot be saved, those before it are, and
    /// their number is returned.
    pub async fn save_papers(
        &self,
        children: Vec<ChildId>,
        form: PaperForm,
        format: PaperFormat,
        seen: Vec<Acknowledged>,
        folder: PathBuf,
    ) -> Result<DoneForSeveral, Failure> {
        // A decision to send despite a note is about one child, whose entries have numbers of their own.
        let form = PaperForm { despite: Vec::new(), ..form };
        self.run(move |inner| {
            fields::required_line(&form.for_whom, "forWhom", Code::RecipientMissing)?;
            inner.with_session(|content, session| {
                session.may_write()?;
                children.iter().try_for_each(|child| {
                    let in_force = &session.read(child)?.in_force;
                    all_seen(child, in_force, &seen)?;
                    may_receive(&naming(content, in_force, &form.for_whom), &form.despite, &form.why)
                })
            })?;
            let mut done = 0;
            for child in &children {
                let place = ExportPlace::picked(free_place(&folder, &form, format));
                match inner.save_paper_of(child, &form, format, None, &seen, &place) {
                    Ok(_) => done += 1,
                    Err(failure) if done == 0 => return Err(failure),
                    Err(_) => break,
                }
            }
            Ok(DoneForSeveral { done, of: count(children.len()), at: inner.clock.now().time_of_day() })
        })
        .await
    }
}

impl Inner {
    /// Returns, for each child with something due that can be put off and is not yet, what it is.
    fn due_of(&self, children: &[ChildId]) -> Result<Vec<(ChildId, Vec<DueRef>)>, Failure> {
        self.with_summaries(|summaries, _| {
            let wanted = summaries.iter().filter(|summary| children.contains(&summary.child.id));
            let due = wanted.map(|summary| {
                let putting_off = summary.wanted.iter().filter_map(|one| one.item.putting_off.as_ref());
                let things = putting_off.filter(|one| one.now.is_none()).map(|one| one.thing.clone()).collect();
                (summary.child.id.clone(), things)
            });
            due.filter(|(_, things): &(_, Vec<DueRef>)| !things.is_empty()).collect()
        })
    }
}

/// Returns a place in the folder where no file is yet. The name of the file says what it is, and not about whom.
fn free_place(folder: &Path, form: &PaperForm, format: PaperFormat) -> PathBuf {
    let name = |number: u32| format!("stepping-stones-{}-{number}.{}", form.kind.as_str(), format.ending());
    let places = (1..=u32::MAX).map(|number| folder.join(name(number)));
    places.into_iter().find(|place| !place.exists()).unwrap_or_else(|| folder.join(name(1)))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
