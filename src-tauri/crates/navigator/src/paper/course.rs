//! The course of support for a request: each cycle of assess, plan, do and review with its days, and what was done in order.
//!
//! Nothing protective is in it, and nothing of how the app was used.

use papers::{Block, Text, TimelineEntry};
use pathway::model::EvidenceKind;
use record::identifying::days;
use record::kinds::{DisagreementAbout, Speaker};
use record::{EntryBody, RecordEntry};

use crate::content::date_words::part_date_in_words;
use crate::paper::history_kinds::kind_message;
use crate::paper::plan;
use crate::paper::safety::is_safety_evidence;
use crate::paper::sheet::Sheet;
use crate::paper::source::{PaperSource, practitioner_role};
use crate::paper::whole_record::{entry_text, is_shown, words_of};
use crate::view::timeline::Teller;

/// The part of the cycle to which an entry belongs, as the id of its message.
type Part = &'static str;
const ASSESS: Part = "paper-course-assess";
const PLAN: Part = "paper-course-plan";
const DO: Part = "paper-course-do";
const REVIEW: Part = "paper-course-review";

/// Writes the cycles as a table, and then everything that was done, in order.
pub(crate) fn course(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    plan::cycles(source, sheet);
    let case = source.case;
    let teller = Teller::new(source.content, &case.record, &case.journeys).with_gone(&case.gone);
    let in_force = &case.record.in_force;
    let mut told: Vec<(&RecordEntry, Part)> = Vec::new();
    for (at, entry) in in_force.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| in_force.get(before));
        // What was done about urgent help is as protective as the sign itself.
        let is_after_sign = before.is_some_and(|before| matches!(before.body, EntryBody::Urgent { .. }));
        // The entries are as they now read, so a covered correction covers the words that it gave.
        let is_wanted = !is_after_sign && is_shown(source, entry) && !source.is_covered(entry.seq);
        told.extend(part_of(source, entry).filter(|_| is_wanted).map(|part| (entry, part)));
    }
    let known = |entry: &RecordEntry| days(&entry.body).map_or(entry.happened().into(), |(from, _)| from);
    // What has no date has the place of its recording.
    told.sort_by_key(|(entry, _)| (known(entry).earliest().unwrap_or(entry.on), entry.seq));
    let row = |(entry, part): &(&RecordEntry, Part)| TimelineEntry {
        date: Text::new(part_date_in_words(&source.content.words, known(entry))),
        what: what(source, sheet, &teller, entry, part),
        by: Text::new(who(source, sheet, entry)),
    };
    let entries: Vec<TimelineEntry> = told.iter().map(row).collect();
    if entries.is_empty() {
        return;
    }
    let header = ["paper-record-when", "paper-course-what", "paper-course-who"];
    let header = header.map(|message| Text::new(sheet.say(message)));
    sheet.blocks.push(Block::Timeline { header, entries });
}

/// Returns the part of the cycle to which an entry belongs. `None` if it is no part of the course of support: a choice is only
/// if it asked a service, because the others say how the app was used.
fn part_of(source: &PaperSource<'_>, entry: &RecordEntry) -> Option<Part> {
    match &entry.body {
        EntryBody::Begun { at, .. } => {
            let opened = source.case.journey_of(entry);
            let is_safety = opened.and_then(|opened| opened.edition.pathway.step(&at.as_str().into()));
            (!is_safety.is_some_and(|step| step.safety)).then_some(ASSESS)
        }
        EntryBody::Voice { .. } | EntryBody::SelfView { .. } | EntryBody::Absent { .. } => Some(ASSESS),
        EntryBody::Held { evidence, .. } => is_for_all(source, evidence).then_some(ASSESS),
        EntryBody::Planned(_) | EntryBody::PlanChanged { .. } => Some(PLAN),
        EntryBody::Chose { step, choice, .. } => {
            let opened = source.case.journey_of(entry)?;
            let step = opened.edition.pathway.step(&step.as_str().into()).filter(|step| !step.safety)?;
            let route = step.routes.iter().find(|route| route.choice.as_str() == choice)?;
            (!route.services.is_empty()).then_some(DO)
        }
        EntryBody::Noted { .. } | EntryBody::VoiceAnswered { .. } => Some(DO),
        EntryBody::Reviewed(_) | EntryBody::PlanEnded { .. } => Some(REVIEW),
        EntryBody::Disagreed { about, .. } => is_of_a_decision(*about).then_some(DO),
        EntryBody::DisagreementSettled { seq, .. } => {
            match source.case.record.standing(*seq).map(|entry| &entry.body) {
                Some(EntryBody::Disagreed { about, .. }) => is_of_a_decision(*about).then_some(DO),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether evidence may be named: it is no consent, and not only for steps about safety.
fn is_for_all(source: &PaperSource<'_>, id: &str) -> bool {
    let kinds = source.content.pack.pathways.iter().filter_map(|pathway| pathway.evidence.get(&id.into()));
    let is_consent = kinds.into_iter().any(|evidence| evidence.kind == EvidenceKind::Consent);
    !is_consent && !is_safety_evidence(source.content, id)
}

/// Whether a disagreement is about a decision on support, and not between the people around the child.
fn is_of_a_decision(about: DisagreementAbout) -> bool {
    !matches!(about, DisagreementAbout::BetweenParents | DisagreementAbout::Consent | DisagreementAbout::Other)
}

/// Returns what was done: the part of the cycle, and what the entry says.
fn what(source: &PaperSource<'_>, sheet: &Sheet<'_>, teller: &Teller<'_>, entry: &RecordEntry, part: Part) -> Text {
    let said = match &entry.body {
        // Which step it began at, and with which worry, is no part of the support.
        EntryBody::Begun { .. } => teller.pathway(entry).unwrap_or_default(),
        // Their words are quoted in a part of their own.
        EntryBody::Voice { speaker: Speaker::Child, .. } | EntryBody::SelfView { .. } => {
            sheet.say("paper-course-child-heard")
        }
        EntryBody::Voice { speaker: Speaker::Parent, .. } => sheet.say("paper-course-parent-heard"),
        // Days away are the days themselves, and a plan that was changed says what is new.
        EntryBody::Absent { .. } | EntryBody::PlanChanged { .. } => entry_text(source, teller, entry),
        _ => words_of(source, teller, entry),
    };
    let kind = match &entry.body {
        EntryBody::Voice { .. } | EntryBody::SelfView { .. } => None,
        body => Some(sheet.say(kind_message(body.kind()))),
    };
    let part = sheet.say(part);
    // The part of the cycle is often the kind of the entry.
    let kind = kind.filter(|kind| *kind != part);
    let said: Vec<String> = kind.into_iter().chain([said]).filter(|text| !text.is_empty()).collect();
    Text::default().strong(part).plain(format!(": {}", said.join(": ")))
}

/// Returns who was involved: the role of whoever recorded it, and the names if they are wanted.
fn who(source: &PaperSource<'_>, sheet: &Sheet<'_>, entry: &RecordEntry) -> String {
    let (name, role) = (source.other(&entry.by), sheet.say(practitioner_role(entry.role)));
    if name.is_empty() { role } else { format!("{name}, {role}") }
}
