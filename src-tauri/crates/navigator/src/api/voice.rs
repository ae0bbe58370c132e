//! Voices: somebody's words, a child's own view of the stepping stones, and who could not be heard.

use std::collections::HashSet;

use record::voice_answers::can_be_answered;
use record::{EntryBody, NewEntry};

use crate::api::navigator::{Inner, Navigator};
use crate::forms::fields;
use crate::forms::fields::{Life, Together, each};
use crate::forms::voice::{happened, who_spoke};
use crate::forms::voice_answer::voice_answered;
use crate::wire::{
    ChildId, Code, Failure, Saved, SelfViewForm, Speaker, StoneView, VoiceAbout, VoiceAnswerForm, VoiceForm,
};

impl Navigator {
    /// Records somebody's words, what matters to them and what helps. Empty parts are left out.
    pub async fn record_voice(
        &self,
        child: ChildId,
        speaker: Speaker,
        said: impl Into<VoiceForm>,
    ) -> Result<Saved, Failure> {
        let form = said.into();
        self.run(move |inner| inner.write(&child, voices(&form, speaker, inner.life(&child)?)?, None)).await
    }

    /// Records how a child sees the stepping stones. Skipped stones are left out.
    pub async fn save_self_view(&self, child: ChildId, form: SelfViewForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let (with, stones) =
                (fields::line(&form.with, "with"), each(form.stones.into_iter().map(stone))).together()?;
            let stones: Vec<StoneView> = stones.into_iter().filter(says_something).collect();
            if stones.is_empty() {
                return Err(Failure::of_field(Code::WordsMissing, "stones"));
            }
            let mut seen = HashSet::new();
            if !stones.iter().all(|stone| seen.insert(stone.stone)) {
                return Err(Failure::unexpected("a stepping stone occurs twice"));
            }
            inner.write_about(&child, EntryBody::SelfView { stones, with })
        })
        .await
    }

    /// Records what was done about somebody's words. Fails if the words were undone.
    pub async fn answer_voice(&self, child: ChildId, seq: u32, form: VoiceAnswerForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let life = inner.life(&child)?;
            let read = inner.with_session(|_, session| session.read(&child))?;
            let words = read.standing(seq).filter(|entry| can_be_answered(&entry.body));
            words.ok_or(Failure::new(Code::NothingToAnswer))?;
            inner.write_about(&child, voice_answered(seq, &form, life)?)
        })
        .await
    }

    /// Records why somebody could not be heard.
    pub async fn record_not_heard(&self, child: ChildId, speaker: Speaker, reason: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let reason = fields::required_text(&reason, "reason", Code::ReasonMissing)?;
            inner.write_about(&child, EntryBody::NotHeard { speaker, reason })
        })
        .await
    }
}

impl Inner {
    /// Adds one entry about a child. Fails if the child is not in the casebook.
    pub(super) fn write_about(&self, child: &ChildId, body: EntryBody) -> Result<Saved, Failure> {
        self.write(child, vec![NewEntry::of_child(body)], None)
    }
}

/// Returns one entry for each subject of the words.
fn voices(said: &VoiceForm, speaker: Speaker, life: Life) -> Result<Vec<NewEntry>, Failure> {
    let parts = [
        (VoiceAbout::Words, &said.words, "words"),
        (VoiceAbout::Matters, &said.matters, "matters"),
        (VoiceAbout::Helps, &said.helps, "helps"),
    ];
    let all = each(parts.map(|(about, typed, field)| Ok((about, fields::text(typed, field)?))));
    let (all, said_by, happened) =
        (all, who_spoke(speaker, &said.said_by, "saidBy"), happened(said.date(), life.today, life)).together()?;
    let filled_in = all.into_iter().filter(|(_, words)| !words.is_empty());
    let body = |(about, words)| EntryBody::Voice { speaker, words, about, said_by: said_by.clone(), happened };
    let bodies: Vec<_> = filled_in.map(body).map(NewEntry::of_child).collect();
    if bodies.is_empty() { Err(Failure::of_field(Code::WordsMissing, "words")) } else { Ok(bodies) }
}

fn stone(stone: StoneView) -> Result<StoneView, Failure> {
    Ok(StoneView { words: fields::text(&stone.words, "stones")?, ..stone })
}

fn says_something(stone: &StoneView) -> bool {
    stone.picture.is_some() || !stone.words.is_empty()
}
