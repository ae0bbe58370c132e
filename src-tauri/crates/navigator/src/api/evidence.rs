//! Evidence and its files: listed, attached, shown, saved as a copy, undone.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use casebook::Casebook;
use record::{EntryBody, NewEntry};

use crate::api::navigator::{Inner, Navigator};
use crate::content::shipped::Content;
use crate::forms::evidence::recorded;
use crate::forms::{fields, file};
use crate::session::export::ExportPlace;
use crate::session::picked::Picked;
use crate::view::evidence;
use crate::view::protection::all_seen;
use crate::wire::{
    Acknowledged, AttachForm, ChildId, Code, EvidenceForm, EvidencePage, Failure, Media, Pdf, PickedFile, Picture,
    Saved,
};

/// A file of a child, read from the casebook.
pub(super) struct Attached {
    name: String,
    media: Media,
    bytes: Vec<u8>,
}

impl Navigator {
    /// Returns all evidence of a child, and the steps that ask for it.
    pub async fn evidence(&self, child: ChildId) -> Result<EvidencePage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| Ok(evidence::page(content, case)))).await
    }

    /// Records a piece of evidence.
    pub async fn record_evidence(&self, child: ChildId, form: EvidenceForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let life = inner.life(&child)?;
            let is_consent = inner.with_session(|content, _| {
                let is_known = content.knows_evidence(&form.evidence);
                if is_known { Ok(content.is_consent(&form.evidence)) } else { Err(Failure::new(Code::UnknownEvidence)) }
            })?;
            let body = recorded(&form, life, is_consent)?;
            match form.file {
                None => inner.write(&child, vec![NewEntry::of_child(body)], None),
                Some(file) => inner.record_with_file(&child, &body, file),
            }
        })
        .await
    }

    /// Reads the file at `path` and keeps it in memory until a form names it.
    pub async fn pick_file(&self, path: PathBuf) -> Result<PickedFile, Failure> {
        self.run(move |inner| inner.keep(|| file::read(&path))).await
    }

    /// The same for what was dropped onto the window, which must be one file and no link.
    pub async fn pick_dropped(&self, paths: Vec<PathBuf>) -> Result<PickedFile, Failure> {
        self.run(move |inner| match paths.as_slice() {
            [path] => inner.keep(|| file::read_dropped(path)),
            _ => Err(Failure::of_field(Code::SeveralFiles, "file")),
        })
        .await
    }

    /// Attaches a file that was picked before to a child or to a piece of their evidence.
    pub async fn attach_picked(&self, child: ChildId, form: AttachForm) -> Result<Saved, Failure> {
        self.run(move |inner| inner.attach_picked(&child, &form)).await
    }

    /// Attaches the file at `path` to a child or to a piece of their evidence. If the file is not accepted, nothing is
    /// written.
    pub async fn attach_file(&self, child: ChildId, form: AttachForm, path: PathBuf) -> Result<Saved, Failure> {
        self.run(move |inner| inner.attach(&child, &form, &path)).await
    }

    /// Returns an attached picture for the window to draw.
    pub async fn picture(&self, child: ChildId, seq: u32) -> Result<Picture, Failure> {
        self.run(move |inner| {
            let file = inner.attached(&child, seq)?;
            let format = file.media.picture().ok_or(Failure::new(Code::UnknownAttachment))?;
            Ok(Picture { name: file.name, source: format!("data:{format};base64,{}", STANDARD.encode(file.bytes)) })
        })
        .await
    }

    /// Returns an attached PDF for the window to draw.
    pub async fn pdf(&self, child: ChildId, seq: u32) -> Result<Pdf, Failure> {
        self.run(move |inner| {
            let file = inner.attached(&child, seq)?;
            if file.media != Media::Pdf {
                return Err(Failure::new(Code::UnknownAttachment));
            }
            file::is_small_enough(&file.bytes)?;
            Ok(Pdf { base64: STANDARD.encode(file.bytes) })
        })
        .await
    }

    /// Returns a name for a copy of an attached file. It says what the file is, but not whose: the file's own name may
    /// contain a name.
    pub async fn name_for_copy(&self, child: ChildId, seq: u32) -> Result<String, Failure> {
        self.run(move |inner| {
            let media = inner.attached(&child, seq)?.media;
            let word = inner.state().content.words.say("evidence-copy-name");
            Ok(format!("{word}-{seq}.{}", media.ending()))
        })
        .await
    }

    /// Saves a copy of an attached file, unencrypted, if every protective note of the child was read.
    pub async fn save_copy(
        &self,
        child: ChildId,
        seq: u32,
        seen: Vec<Acknowledged>,
        place: ExportPlace,
    ) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| all_seen(&child, &session.read(&child)?.in_force, &seen))?;
            let file = inner.attached(&child, seq)?;
            inner.write_out(&place, &file.bytes)?;
            Ok(Saved { at: inner.clock.now().time_of_day() })
        })
        .await
    }

    /// Undoes a piece of evidence or a file, by adding an entry.
    pub async fn take_back_evidence(&self, child: ChildId, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            let is_evidence = |body: &EntryBody| matches!(body, EntryBody::Held { .. } | EntryBody::Attached { .. });
            if !read.standing(seq).is_some_and(|entry| is_evidence(&entry.body)) {
                return Err(Failure::new(Code::NothingToUndo));
            }
            inner.write(&child, vec![NewEntry::of_child(EntryBody::undone(seq))], None)
        })
        .await
    }
}

impl Inner {
    pub(super) fn attach(&self, child: &ChildId, form: &AttachForm, path: &Path) -> Result<Saved, Failure> {
        let note = self.may_attach(child, form)?;
        // Read before the session is taken again, so that a slow disk delays no other request.
        let picked = file::read(path)?;
        self.write_attached(child, form.to, note, &picked)
    }

    fn attach_picked(&self, child: &ChildId, form: &AttachForm) -> Result<Saved, Failure> {
        let note = self.may_attach(child, form)?;
        let number = form.file.ok_or(Failure::of_field(Code::FileGone, "file"))?;
        let picked = self.with_session(|_, session| session.picked.file(number).cloned())?;
        let saved = self.write_attached(child, form.to, note, &picked)?;
        self.with_session(|_, session| {
            session.picked.forget(number);
            Ok(())
        })?;
        Ok(saved)
    }

    /// Returns the note of a file, if the file can be attached there.
    fn may_attach(&self, child: &ChildId, form: &AttachForm) -> Result<String, Failure> {
        let note = fields::text(&form.note, "note")?;
        let read = self.with_session(|_, session| {
            session.casebook.child(child)?;
            session.read(child)
        })?;
        let is_held = |seq: u32| read.standing(seq).is_some_and(|entry| matches!(entry.body, EntryBody::Held { .. }));
        if form.to.is_none_or(is_held) { Ok(note) } else { Err(Failure::new(Code::UnknownEvidence)) }
    }

    fn write_attached(
        &self,
        child: &ChildId,
        to: Option<u32>,
        note: String,
        picked: &Picked,
    ) -> Result<Saved, Failure> {
        let now = self.clock.now();
        self.with_session(|content, session| {
            let body = attachment(content, picked, to, note);
            session.attach(child, &now, &body, &picked.bytes)
        })?;
        Ok(Saved { at: now.time_of_day() })
    }

    /// Records a piece of evidence and attaches a file to it, as one act.
    fn record_with_file(&self, child: &ChildId, evidence: &EntryBody, number: u32) -> Result<Saved, Failure> {
        let now = self.clock.now();
        self.with_session(|content, session| {
            let picked = session.picked.file(number)?.clone();
            let to = session.next_seq(child)?;
            let file = attachment(content, &picked, Some(to), String::new());
            session.add_and_attach(child, &now, [evidence, &file], &picked.bytes)?;
            session.picked.forget(number);
            Ok(Saved { at: now.time_of_day() })
        })
    }

    /// Keeps a file until a form names it. It is not read while the casebook is locked.
    fn keep(&self, read: impl FnOnce() -> Result<Picked, Failure>) -> Result<PickedFile, Failure> {
        self.with_session(|_, _| Ok(()))?;
        let picked = read()?;
        self.with_session(|content, session| {
            let (name, media, size) = (name_of(content, &picked), picked.media, size_of(&picked.bytes));
            Ok(PickedFile { number: session.picked.keep(picked), name, media, size })
        })
    }

    pub(super) fn attached(&self, child: &ChildId, seq: u32) -> Result<Attached, Failure> {
        self.with_session(|_, session| {
            let read = session.read(child)?;
            match read.standing(seq).map(|entry| &entry.body) {
                Some(EntryBody::Attached { name, media, sha256, .. }) => {
                    let bytes = session.casebook.attachment(child, sha256)?;
                    Ok(Attached { name: name.clone(), media: *media, bytes })
                }
                _ => Err(Failure::new(Code::UnknownAttachment)),
            }
        })
    }
}

fn attachment(content: &Content, picked: &Picked, to: Option<u32>, note: String) -> EntryBody {
    EntryBody::Attached {
        to,
        name: name_of(content, picked),
        media: picked.media,
        size: size_of(&picked.bytes),
        sha256: Casebook::digest_of_file(&picked.bytes),
        note,
    }
}

/// The name of a file, or one for a file whose own name has nothing that can be displayed.
fn name_of(content: &Content, picked: &Picked) -> String {
    let unnamed = || format!("{}.{}", content.words.say("evidence-copy-name"), picked.media.ending());
    if picked.name.is_empty() { unnamed() } else { picked.name.clone() }
}

fn size_of(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}
