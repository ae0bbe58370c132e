//! Evidence and its files: listed, attached, shown, saved as a copy, undone.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use casebook::Casebook;
use record::{EntryBody, NewEntry};

use crate::api::navigator::{Inner, Navigator};
use crate::forms::evidence::held;
use crate::forms::{fields, file};
use crate::session::export::ExportPlace;
use crate::view::evidence;
use crate::view::protection::all_seen;
use crate::wire::{
    Acknowledged, AttachForm, ChildId, Code, EvidenceForm, EvidencePage, Failure, Media, Picture, Saved,
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
            inner.with_session(|content, _| {
                if content.knows_evidence(&form.evidence) { Ok(()) } else { Err(Failure::new(Code::UnknownEvidence)) }
            })?;
            let body = held(&form.evidence, &form, life)?;
            inner.write(&child, vec![NewEntry::of_child(body)], None)
        })
        .await
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
    pub(super) fn attach(&self, child: &ChildId, form: &AttachForm, path: &std::path::Path) -> Result<Saved, Failure> {
        let note = fields::text(&form.note, "note")?;
        let read = self.with_session(|_, session| {
            session.casebook.child(child)?;
            session.read(child)
        })?;
        let is_held = |seq: u32| read.standing(seq).is_some_and(|entry| matches!(entry.body, EntryBody::Held { .. }));
        if !form.to.is_none_or(is_held) {
            return Err(Failure::new(Code::UnknownEvidence));
        }
        // Read before the session is taken again, so that a slow disk delays no other request.
        let picked = file::read(path)?;
        let now = self.clock.now();
        self.with_session(|content, session| {
            let unnamed = || format!("{}.{}", content.words.say("evidence-copy-name"), picked.media.ending());
            let body = EntryBody::Attached {
                to: form.to,
                name: if picked.name.is_empty() { unnamed() } else { picked.name.clone() },
                media: picked.media,
                size: u32::try_from(picked.bytes.len()).unwrap_or(u32::MAX),
                sha256: Casebook::digest_of_file(&picked.bytes),
                note,
            };
            session.attach(child, &now, &body, &picked.bytes)
        })?;
        Ok(Saved { at: now.time_of_day() })
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
