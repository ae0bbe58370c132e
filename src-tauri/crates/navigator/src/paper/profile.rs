//! One page about the child, for any adult who meets them. It is in their own words as far as they were heard.

use std::collections::BTreeSet;

use record::EntryBody;
use record::kinds::VoiceAbout;

use crate::paper::child;
use crate::paper::plan::provision;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::view::voice::{newest_child_words, voices};
use crate::wire::{PaperPart, Speaker};

/// How many of the child’s words fit the page, for each subject: the newest.
const QUOTED: usize = 1;

/// The subjects of the child's words, with the heading of each.
const SUBJECTS: [(VoiceAbout, &str); 3] = [
    (VoiceAbout::Matters, "paper-profile-matters"),
    (VoiceAbout::Helps, "paper-profile-helps"),
    (VoiceAbout::Words, "paper-profile-words"),
];

/// Writes the profile.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let known_as = source.case.child.known_as.clone();
    let calls = if known_as.is_empty() { source.case.child.name.clone() } else { known_as };
    sheet.facts([("paper-profile-call", calls), ("paper-fact-setting", source.case.child.setting.clone())]);
    let told = sheet.blocks.len();
    if source.includes(PaperPart::ChildWords) {
        for (about, heading) in SUBJECTS {
            sheet
                .section(sheet.say_with(heading, &[("name", source.name())]), |sheet| child_says(source, sheet, about));
        }
        sheet.section(sheet.say("paper-profile-stones"), |sheet| stones(source, sheet));
    }
    if source.includes(PaperPart::ParentWords) {
        sheet.section(sheet.say("paper-voice-parent"), |sheet| of_each_parent(source, sheet));
    }
    if newest_child_words(source.content, &source.case.record.in_force).is_none() {
        sheet.missing("paper-missing-child-words");
    } else if sheet.blocks.len() == told {
        sheet.missing("paper-missing-words-left-out");
    }
    let page = source.plans();
    sheet.section(sheet.say("paper-profile-agreed"), |sheet| {
        for plan in &page.current {
            provision(source, sheet, &plan.provision);
        }
    });
    sheet.section(sheet.say("paper-profile-ask"), |sheet| sheet.lines("paper-profile-ask-lines", 2));
}

/// Writes the child’s newest words about a subject.
pub(crate) fn child_says(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, about: VoiceAbout) {
    let all = voices(&source.case.record.in_force, Speaker::Child).into_iter();
    let fits = all.filter(|voice| voice.about == about && !source.is_covered(voice.seq));
    for voice in fits.take(QUOTED) {
        let date = sheet.day(&voice.on);
        sheet.quote(voice.words, date);
    }
}

/// Writes the newest words of each parent, with their name.
fn of_each_parent(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let mut heard = BTreeSet::new();
    for voice in voices(&source.case.record.in_force, Speaker::Parent) {
        if !source.is_covered(voice.seq) && heard.insert(voice.said_by.clone()) {
            child::quote(source, sheet, voice, None);
        }
    }
}

/// Writes how the child sees the stepping stones, newest view only.
pub(crate) fn stones(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let newest = source.case.record.in_force.iter().rev().find_map(|entry| match &entry.body {
        EntryBody::SelfView { stones, .. } if !source.is_covered(entry.seq) => Some(stones),
        _ => None,
    });
    let told = newest.into_iter().flatten();
    let lines: Vec<String> = told.map(|stone| child::stone_line(source, sheet, stone)).collect();
    sheet.bullets(lines);
}
