//! One page about the child, for any adult who meets them. It is in their own words as far as they were heard.

use record::kinds::VoiceAbout;

use crate::paper::child::{self, Stones};
use crate::paper::fitted::more_said;
use crate::paper::plan::provision;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::view::voice::newest_child_words;
use crate::wire::{PaperPart, PlanProvision, Speaker};

/// The subjects of the child's words, with the heading of each.
const SUBJECTS: [(VoiceAbout, &str); 3] = [
    (VoiceAbout::Matters, "paper-profile-matters"),
    (VoiceAbout::Helps, "paper-profile-helps"),
    (VoiceAbout::Words, "paper-profile-words"),
];

/// How much a profile says.
pub(crate) struct ProfileLength {
    /// Whether it has smaller letters and less space.
    is_compact: bool,
    /// The subjects about which the child’s newest words are quoted: so many of the first.
    subjects: usize,
    stones: Option<Stones>,
    /// How many parents or carers are quoted.
    parents: usize,
    /// How many rows of provision are in a table; `None` if all are.
    rows: Option<usize>,
}

/// What is tried in turn until the profile is on one page: everything in ordinary letters first, and in the end the newest
/// words of the child and of one parent.
pub(crate) const LENGTHS: [ProfileLength; 8] = [
    ProfileLength { is_compact: false, ..ALL },
    ALL,
    ProfileLength { stones: Some(Stones::InWords), ..ALL },
    ProfileLength { stones: Some(Stones::InWords), parents: 2, rows: Some(8), ..ALL },
    ProfileLength { stones: None, parents: 2, rows: Some(8), ..ALL },
    ProfileLength { stones: None, parents: 2, rows: Some(4), ..ALL },
    ProfileLength { stones: None, parents: 1, rows: Some(4), ..ALL },
    ProfileLength { stones: None, parents: 1, rows: Some(4), subjects: 2, ..ALL },
];

const ALL: ProfileLength = ProfileLength {
    is_compact: true,
    subjects: SUBJECTS.len(),
    stones: Some(Stones::InFull),
    parents: usize::MAX,
    rows: None,
};

/// Writes the profile.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, length: &ProfileLength) {
    sheet.is_compact = length.is_compact;
    let known_as = source.case.child.known_as.clone();
    let calls = if known_as.is_empty() { source.case.child.name.clone() } else { known_as };
    sheet.facts([("paper-profile-call", calls), ("paper-fact-setting", source.case.child.setting.clone())]);
    let told = sheet.blocks.len();
    let mut more = 0;
    if source.includes(PaperPart::ChildWords) {
        let all = child::not_covered(source, Speaker::Child).len();
        let quoted = quoted_of_child(source, sheet, length);
        more += all.saturating_sub(quoted);
        let stones_of = length.stones;
        sheet.section(sheet.say("paper-profile-stones"), |sheet| {
            if let Some(stones_of) = stones_of {
                stones(source, sheet, stones_of);
            }
        });
    }
    if source.includes(PaperPart::ParentWords) {
        let newest = child::newest_of_each(source, length.parents);
        more += child::not_covered(source, Speaker::Parent).len().saturating_sub(newest.len());
        sheet.section(sheet.say("paper-voice-parent"), |sheet| {
            newest.into_iter().for_each(|voice| child::quote(source, sheet, voice, None));
        });
    }
    more_said(sheet, more);
    if newest_child_words(source.content, &source.case.record.in_force).is_none() {
        sheet.missing("paper-missing-child-words");
    } else if sheet.blocks.len() == told && !source.includes(PaperPart::ChildWords) {
        sheet.missing("paper-missing-words-left-out");
    }
    sheet.section(sheet.say("paper-profile-agreed"), |sheet| agreed(source, sheet, length));
    sheet.together(|sheet| {
        sheet.section(sheet.say("paper-profile-ask"), |sheet| sheet.lines("paper-profile-ask-lines", 2));
    });
}

/// Writes the child’s newest words about each subject for which there is room, and returns how many.
fn quoted_of_child(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, length: &ProfileLength) -> usize {
    let mut quoted = 0;
    for (about, heading) in SUBJECTS {
        if quoted < length.subjects {
            sheet.section(sheet.say_with(heading, &[("name", source.name())]), |sheet| {
                quoted += usize::from(child_says(source, sheet, about));
            });
        }
    }
    quoted
}

/// Writes the child’s newest words about a subject, if there are any.
pub(crate) fn child_says(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, about: VoiceAbout) -> bool {
    let newest = child::not_covered(source, Speaker::Child).into_iter().find(|voice| voice.about == about);
    let is_said = newest.is_some();
    if let Some(voice) = newest {
        let date = sheet.day(&voice.on);
        sheet.quote(voice.words, date);
    }
    is_said
}

/// Writes what was agreed: the newest rows of every plan for which there is room.
fn agreed(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, length: &ProfileLength) {
    let rows: Vec<PlanProvision> = source.plans().current.into_iter().flat_map(|plan| plan.provision).collect();
    let shown = rows.get(..length.rows.unwrap_or(rows.len())).unwrap_or(&rows);
    provision(source, sheet, shown);
    let more = u32::try_from(rows.len() - shown.len()).unwrap_or(u32::MAX);
    if more > 0 {
        sheet.paragraph(sheet.say_numbers("paper-profile-more-agreed", &[("count", more)]));
    }
}

/// Writes how the child sees the stepping stones, newest view only.
pub(crate) fn stones(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, told: Stones) {
    let newest = child::newest_stones(source).into_iter().flat_map(|(_, stones)| stones);
    let lines: Vec<String> = newest.map(|stone| child::stone_line(source, sheet, stone, told)).collect();
    sheet.bullets(lines);
}
