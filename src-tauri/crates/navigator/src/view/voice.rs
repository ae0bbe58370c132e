//! Who was heard: words, how the child sees the stepping stones, and who could not be heard.

use std::cmp::Reverse;

use jiff::civil::Date;
use record::voice_answers::answers;
use record::{EntryBody, RecordEntry};

use crate::content::shipped::Content;
use crate::wire::{
    HeardPage, NotHeard, SelfView, Speaker, Stone, StonePicture, StoneView, Voice, VoiceAbout, VoiceAnswer, Whose,
};

/// Returns somebody's words, newest first.
pub(crate) fn voices(read: &[RecordEntry], whose: Speaker) -> Vec<Voice> {
    let voice = |entry: &RecordEntry| match &entry.body {
        EntryBody::Voice { speaker, words, about, said_by, .. } if *speaker == whose => Some(Voice {
            seq: entry.seq,
            about: *about,
            words: words.clone(),
            said_by: said_by.clone(),
            on: entry.happened().to_string(),
            written_by: entry.by.clone(),
            answers: answers_to(read, entry.seq),
        }),
        _ => None,
    };
    newest_said(read).filter_map(voice).collect()
}

/// Returns what was done about the words of an entry, newest first.
fn answers_to(read: &[RecordEntry], words: u32) -> Vec<VoiceAnswer> {
    let answer = |answer: record::voice_answers::RecordedAnswer<'_>| VoiceAnswer {
        seq: answer.seq,
        did: answer.did.to_owned(),
        could_not: answer.could_not.to_owned(),
        told_on: answer.told_on.map(|day| day.to_string()),
        on: answer.on.to_string(),
        written_by: answer.by.to_owned(),
    };
    answers(read, words).map(answer).collect()
}

/// Goes through the words of everybody from the last day to the first, and on each day from the last that was written.
fn newest_said(read: &[RecordEntry]) -> impl Iterator<Item = &RecordEntry> {
    let is_voice = |entry: &&RecordEntry| matches!(entry.body, EntryBody::Voice { .. });
    let mut entries: Vec<&RecordEntry> = read.iter().filter(is_voice).collect();
    entries.sort_by_key(|entry| Reverse((entry.happened(), entry.seq)));
    entries.into_iter()
}

/// Returns the newest words of a child and their day, for a page that has no room for more.
pub(crate) fn newest_words(read: &[RecordEntry], whose: Speaker) -> Option<(String, Date)> {
    let mut said = newest_said(read).filter_map(|entry| match &entry.body {
        EntryBody::Voice { speaker, words, about, .. } if *speaker == whose => Some((words, entry.happened(), *about)),
        _ => None,
    });
    let newest = said.next()?;
    let of_anything = std::iter::once(newest).chain(said).find(|(.., about)| *about == VoiceAbout::Words);
    let (words, on, _) = of_anything.unwrap_or(newest);
    Some((words.clone(), on))
}

/// The same for a step: if the child has only spoken about the stepping stones, what they said about them; if there is only
/// an outcome of a plan in their own words, that.
pub(crate) fn newest_child_words(content: &Content, read: &[RecordEntry]) -> Option<String> {
    let of_stones = || {
        read.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::SelfView { stones, .. } => Some(self_view_told(content, stones)),
            _ => None,
        })
    };
    let of_plan = || {
        read.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
                agreed.outcomes.iter().rev().find(|outcome| outcome.whose == Whose::Child)
            }
            _ => None,
        })
    };
    let said = newest_words(read, Speaker::Child).map(|(words, _)| words).or_else(of_stones);
    said.or_else(|| of_plan().map(|outcome| outcome.words.clone()))
}

pub(crate) fn heard(read: &[RecordEntry]) -> HeardPage {
    HeardPage {
        self_views: read.iter().rev().filter_map(|entry| self_view(read, entry)).collect(),
        child_not_heard: not_heard(read, Speaker::Child),
        parent_not_heard: not_heard(read, Speaker::Parent),
    }
}

/// Returns why somebody could not be heard, until words are recorded.
pub(crate) fn not_heard(in_force: &[RecordEntry], whose: Speaker) -> Option<NotHeard> {
    let (entry, reason) = record::voices::not_heard(in_force, whose)?;
    let (seq, reason) = (entry.seq, reason.to_owned());
    Some(NotHeard { seq, reason, on: entry.on.to_string(), written_by: entry.by.clone() })
}

fn self_view(read: &[RecordEntry], entry: &RecordEntry) -> Option<SelfView> {
    let EntryBody::SelfView { stones, with } = &entry.body else { return None };
    Some(SelfView {
        seq: entry.seq,
        stones: stones.clone(),
        with: with.clone(),
        on: entry.on.to_string(),
        written_by: entry.by.clone(),
        answers: answers_to(read, entry.seq),
    })
}

/// Returns a self-view in one line: each stone with the picture and the words chosen for it.
pub(crate) fn self_view_told(content: &Content, stones: &[StoneView]) -> String {
    let stone_text = |stone: &StoneView| {
        let picture = stone.picture.map(|picture| content.words.say(picture_message(picture)));
        let words = Some(stone.words.clone()).filter(|words| !words.is_empty());
        let parts = picture.into_iter().chain(words).collect::<Vec<_>>().join(", ");
        format!("{}: {parts}", content.words.say(stone_message(stone.stone)))
    };
    stones.iter().map(stone_text).collect::<Vec<_>>().join(" · ")
}

/// Returns what a stone says, in plain words, and what was chosen and said about it.
pub(crate) fn stone_in_full(content: &Content, stone: &StoneView) -> (String, Option<String>, String) {
    let says = content.words.say(&stone_message(stone.stone).replace("-stone-", "-says-"));
    (says, stone.picture.map(|picture| content.words.say(picture_message(picture))), stone.words.clone())
}

/// Returns the subject of somebody's words. `None` if they have no particular subject.
pub(crate) fn about_told(content: &Content, about: VoiceAbout) -> Option<String> {
    match about {
        VoiceAbout::Words => None,
        VoiceAbout::Matters => Some(content.words.say("voice-about-matters")),
        VoiceAbout::Helps => Some(content.words.say("voice-about-helps")),
    }
}

fn stone_message(stone: Stone) -> &'static str {
    match stone {
        Stone::Success => "self-view-stone-success",
        Stone::Expectations => "self-view-stone-expectations",
        Stone::Communicate => "self-view-stone-communicate",
        Stone::Opportunity => "self-view-stone-opportunity",
        Stone::GetToKnowMe => "self-view-stone-get-to-know-me",
        Stone::Encouragement => "self-view-stone-encouragement",
        Stone::Adjustments => "self-view-stone-adjustments",
    }
}

fn picture_message(picture: StonePicture) -> &'static str {
    match picture {
        StonePicture::Bridge => "self-view-picture-bridge",
        StonePicture::Cloud => "self-view-picture-cloud",
        StonePicture::Rain => "self-view-picture-rain",
        StonePicture::SunnyPath => "self-view-picture-sunny-path",
        StonePicture::Tangle => "self-view-picture-tangle",
        StonePicture::NotSure => "self-view-picture-not-sure",
    }
}
