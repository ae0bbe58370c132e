//! What several papers say of a child: who they are, what they and their parents say, what is recorded as evidence.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::Age;
use record::kinds::VoiceAbout;
use record::voices::{Hearing, hearing};
use record::year_group::YearGroup;
use record::{EntryBody, RecordEntry};

use crate::content::labels::age_text;
use crate::paper::fitted::more_said;
use crate::paper::safety;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::view::child::details;
use crate::view::consent::general_consents;
use crate::view::recorded_evidence::{all_held, by_date};
use crate::view::voice::{about_told, newest_child_words, not_heard, stone_in_full, voices};
use crate::view::{contacts, year_group};
use crate::wire::{AgeText, HeldEvidence, PaperKind, PaperPart, Speaker, StoneView, Voice};

/// How a paper tells how the child sees the stepping stones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stones {
    /// The picture that they chose, and their words.
    InFull,
    /// Their words, or the picture if they said nothing.
    InWords,
}

/// How many of somebody's words a paper quotes.
#[derive(Clone, Copy)]
enum Quoted {
    /// So many about each subject.
    OfEachSubject(usize),
    /// So many of the child, and the last of so many parents: a plan has two pages.
    Newest { child: usize, parents: usize, stones: bool },
    /// So many about no subject: what matters and what helps is said elsewhere in the paper.
    PlainWords(usize),
}

/// Writes who the child is.
pub(crate) fn facts(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let born = source.born;
    let group = year_group::line(born, source.case.today, &source.case.record.in_force).group;
    let (legal_name, upn) = details(&source.case.record.in_force);
    // The numbers go to those who look a child up by them, and nowhere else.
    let is_looked_up =
        matches!(source.form.kind, PaperKind::Referral | PaperKind::EhcEvidence | PaperKind::WholeRecord);
    let upn = if is_looked_up { upn_told(sheet, upn) } else { String::new() };
    let nhs_number = if is_looked_up { contacts::nhs_number(&source.case.record) } else { String::new() };
    let facts = [
        ("paper-fact-name", source.case.child.name.clone()),
        ("paper-fact-known-as", source.case.child.known_as.clone()),
        ("paper-fact-legal-name", legal_name),
        ("paper-fact-born", sheet.date(born)),
        ("paper-fact-age", age(sheet, age_text(Age::on(born, source.case.today)))),
        ("paper-fact-setting", source.case.child.setting.clone()),
        ("paper-fact-year", year_told(sheet, group)),
        ("paper-fact-upn", upn),
        ("paper-fact-nhs-number", nhs_number),
    ];
    sheet.facts(facts);
}

/// Returns a unique pupil number for somebody who looks the child up by it: one that cannot be right says so.
fn upn_told(sheet: &Sheet<'_>, upn: String) -> String {
    if upn.is_empty() || contacts::is_sound_upn(&upn) {
        upn
    } else {
        sheet.say_with("paper-upn-wrong", &[("upn", &upn)])
    }
}

/// Writes how to reach the family, where they live, and the GP practice, if it is wanted. A referral without them is marked.
pub(crate) fn reach(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let details = contacts::newest(&source.case.record).map(|(_, details)| details);
    let known = details.filter(|details| !details.people.is_empty() && !details.gp.is_empty());
    if known.is_none() && source.form.kind == PaperKind::Referral {
        sheet.missing("paper-missing-contacts");
    }
    let Some(details) = details.filter(|_| source.includes(PaperPart::Contacts)) else { return };
    let people: Vec<String> = details.people.iter().map(contacts::person_line).collect();
    sheet.section(sheet.say("paper-section-contacts"), |sheet| {
        sheet.facts([
            ("paper-fact-people", people.join("\n")),
            ("paper-fact-language", details.language.clone()),
            ("paper-fact-address", details.address.clone()),
            ("paper-fact-gp", details.gp.clone()),
        ]);
    });
}

/// Writes who the child is in three lines, for a paper that has to be short.
pub(crate) fn facts_in_short(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let (born, child) = (source.born, &source.case.child);
    let group = year_group::line(born, source.case.today, &source.case.record.in_force).group;
    let age = age(sheet, age_text(Age::on(born, source.case.today)));
    let named = match child.known_as.as_str() {
        "" => child.name.clone(),
        known_as => sheet.say_with("paper-fact-both-names", &[("name", &child.name), ("called", known_as)]),
    };
    let born = sheet.say_with("paper-fact-born-and-age", &[("date", &sheet.date(born)), ("age", &age)]);
    let places = [child.setting.clone(), year_told(sheet, group)];
    let setting = places.into_iter().filter(|place| !place.is_empty()).collect::<Vec<_>>().join(", ");
    sheet.facts([("paper-fact-name", named), ("paper-fact-born", born), ("paper-fact-setting", setting)]);
}

/// Returns an age in words.
pub(crate) fn age(sheet: &Sheet<'_>, age: AgeText) -> String {
    let AgeText { years, months } = age;
    match (years, months) {
        (0, _) => sheet.say_numbers("child-age-months", &[("months", months)]),
        (_, 0) => sheet.say_numbers("child-age-years", &[("years", years)]),
        _ => sheet.say_numbers("child-age-both", &[("years", years), ("months", months)]),
    }
}

/// Writes what the child and the parents say, if somebody wants it in the paper. Their newest words come first.
pub(crate) fn voices_said(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    voices_quoted(source, sheet, Quoted::OfEachSubject(2));
}

/// Writes only the newest words: so many of the child, the last of so many parents or carers, and the stepping stones if
/// there is room. What more the record has is counted.
pub(crate) fn newest_voices(
    source: &PaperSource<'_>,
    sheet: &mut Sheet<'_>,
    (child, parents, stones): (usize, usize, bool),
) {
    voices_quoted(source, sheet, Quoted::Newest { child, parents, stones });
    let [of_child, of_parents] = [(PaperPart::ChildWords, Speaker::Child), (PaperPart::ParentWords, Speaker::Parent)]
        .map(|(part, speaker)| if source.includes(part) { not_covered(source, speaker).len() } else { 0 });
    let quoted = newest_of_each(source, parents).len();
    more_said(sheet, of_child.saturating_sub(child) + of_parents.saturating_sub(quoted));
}

/// Returns the newest words of each parent or carer, of those who spoke last.
pub(crate) fn newest_of_each(source: &PaperSource<'_>, most: usize) -> Vec<Voice> {
    let mut heard = BTreeSet::new();
    let all = not_covered(source, Speaker::Parent).into_iter();
    all.filter(|voice| heard.insert(voice.said_by.clone())).take(most).collect()
}

/// Returns somebody’s words that are not covered, newest first.
pub(crate) fn not_covered(source: &PaperSource<'_>, speaker: Speaker) -> Vec<Voice> {
    let mut all = voices(&source.case.record.in_force, speaker);
    all.retain(|voice| !source.is_covered(voice.seq));
    all
}

/// Writes the newest words of the child and of the parents about no subject.
pub(crate) fn plain_voices(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    voices_quoted(source, sheet, Quoted::PlainWords(2));
}

fn voices_quoted(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, quoted: Quoted) {
    if source.includes(PaperPart::ChildWords) {
        let heading = sheet.say_with("paper-voice-child", &[("name", source.name())]);
        sheet.section(heading, |sheet| child_words(source, sheet, quoted));
    }
    if source.includes(PaperPart::ParentWords) {
        let heading = sheet.say("paper-voice-parent");
        sheet.section(heading, |sheet| said(source, sheet, Speaker::Parent, quoted));
    }
}

fn child_words(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, quoted: Quoted) {
    said(source, sheet, Speaker::Child, quoted);
    let in_force = &source.case.record.in_force;
    let told = match quoted {
        Quoted::OfEachSubject(_) => Some(Stones::InFull),
        Quoted::Newest { stones: true, .. } => Some(Stones::InWords),
        Quoted::Newest { .. } | Quoted::PlainWords(_) => None,
    };
    if let Some(((on, stones), told)) = newest_stones(source).zip(told) {
        let who = sheet.say_with("paper-voice-stones", &[("date", &sheet.date(on))]);
        let told: Vec<String> = stones.iter().map(|stone| stone_line(source, sheet, stone, told)).collect();
        sheet.quote(told.join("\n"), who);
    }
    if newest_child_words(source.content, in_force).is_none() {
        sheet.missing("paper-missing-child-words");
    }
}

/// Returns the newest view of the stepping stones that is not covered, and its day.
pub(crate) fn newest_stones<'a>(source: &PaperSource<'a>) -> Option<(Date, &'a [StoneView])> {
    source.case.record.in_force.iter().rev().find_map(|entry| match &entry.body {
        EntryBody::SelfView { stones, .. } if !source.is_covered(entry.seq) => Some((entry.on, stones.as_slice())),
        _ => None,
    })
}

/// Returns how a stone is for the child: what it says, and what they chose and said.
pub(crate) fn stone_line(source: &PaperSource<'_>, sheet: &Sheet<'_>, stone: &StoneView, told: Stones) -> String {
    let (says, picture, words) = stone_in_full(source.content, stone);
    let picture = picture.filter(|_| told == Stones::InFull || words.is_empty());
    let picture = picture.map(|picture| sheet.say_with("paper-stone-picture", &[("picture", &picture)]));
    let answers: Vec<String> = picture.into_iter().chain(Some(words).filter(|words| !words.is_empty())).collect();
    sheet.say_with("paper-stone", &[("stone", &says), ("answer", &answers.join(" "))])
}

/// Writes somebody's newest words, or why they could not be heard.
fn said(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, speaker: Speaker, quoted: Quoted) {
    let in_force = &source.case.record.in_force;
    let (mut in_all, mut of_subjects) = (0, BTreeMap::<VoiceAbout, usize>::new());
    let mut all = match (quoted, speaker) {
        (Quoted::Newest { parents, .. }, Speaker::Parent) => newest_of_each(source, parents),
        _ => not_covered(source, speaker),
    };
    // Of the words of one day, those about anything come before what matters and what helps.
    all.sort_by(|one, other| other.on.cmp(&one.on).then(one.about.cmp(&other.about)));
    for voice in all {
        let of_subject = of_subjects.entry(voice.about).or_default();
        let is_enough = match quoted {
            Quoted::OfEachSubject(most) => *of_subject >= most,
            Quoted::Newest { child, .. } => speaker == Speaker::Child && in_all >= child,
            Quoted::PlainWords(most) => *of_subject >= most || voice.about != VoiceAbout::Words,
        };
        if is_enough {
            continue;
        }
        *of_subject += 1;
        in_all += 1;
        let about = about_told(source.content, voice.about);
        quote(source, sheet, voice, about);
    }
    if let Some(not_heard) = not_heard(in_force, speaker).filter(|shown| !source.is_covered(shown.seq)) {
        let date = sheet.day(&not_heard.on);
        sheet.paragraph(sheet.say_with("paper-voice-not-heard", &[("why", &not_heard.reason), ("date", &date)]));
    }
    if speaker == Speaker::Parent && hearing(in_force, speaker) == Hearing::NobodyAsked {
        sheet.missing("paper-missing-parent-words");
    }
}

/// Writes somebody's words, with the subject if one is given, who said them, and the day.
pub(crate) fn quote(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, voice: Voice, about: Option<String>) {
    let parts = [about.unwrap_or_default(), source.other(&voice.said_by), sheet.day(&voice.on)];
    let who = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    sheet.quote(voice.words, who);
}

/// Writes the evidence that is recorded in one paragraph: what, and of which day.
pub(crate) fn evidence_in_a_paragraph(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let all = listed(sheet, recorded(source));
    if !all.is_empty() {
        sheet.paragraph(sheet.say_with("paper-evidence-all", &[("all", &all)]));
    }
}

/// Writes so many of the newest pieces of evidence in one paragraph, and how many there are.
pub(crate) fn newest_evidence(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, most: usize) {
    let mut all = recorded(source);
    let count = all.len();
    if count <= most {
        return evidence_in_a_paragraph(source, sheet);
    }
    let newest = listed(sheet, all.split_off(count - most));
    let arguments = [("newest", newest.as_str()), ("count", &count.to_string())];
    sheet.paragraph(sheet.say_with("paper-evidence-newest", &arguments));
}

fn listed(sheet: &Sheet<'_>, held: Vec<HeldEvidence>) -> String {
    let item = |held: HeldEvidence| {
        sheet.say_with("paper-evidence-item", &[("what", &held.words), ("date", &sheet.day(&held.on))])
    };
    held.into_iter().map(item).collect::<Vec<_>>().join("; ")
}

/// Returns the newest of each kind of evidence that is recorded and not covered, the oldest first.
pub(crate) fn recorded(source: &PaperSource<'_>) -> Vec<HeldEvidence> {
    let pieces = pieces(source).into_iter().map(|held| (held.id.clone(), held));
    let newest: BTreeMap<String, HeldEvidence> = pieces.collect();
    in_order(newest.into_values().collect())
}

/// Returns every piece of evidence that is not covered, in the order of recording. What the record itself gives, such as a
/// plan, is there once: the newest.
fn pieces(source: &PaperSource<'_>) -> Vec<HeldEvidence> {
    let known = source.content.pack.pathways.iter().flat_map(|pathway| pathway.evidence.values());
    let all = all_held(&source.content.words, known, &source.case.record.in_force).into_iter().map(|(held, _)| held);
    let is_told = |held: &HeldEvidence| !source.is_covered(held.seq) && !safety::leaves_out_evidence(source, &held.id);
    let all: Vec<HeldEvidence> = all.filter(is_told).collect();
    let newest: BTreeMap<String, u32> = all.iter().map(|held| (held.id.clone(), held.seq)).collect();
    let is_shown = |held: &HeldEvidence| held.given_by.is_none() || newest.get(&held.id) == Some(&held.seq);
    let named = |held: HeldEvidence| HeldEvidence { words: evidence_named(source, &held), ..held };
    all.into_iter().filter(is_shown).map(named).collect()
}

fn in_order(mut held: Vec<HeldEvidence>) -> Vec<HeldEvidence> {
    held.sort_by_key(by_date);
    held
}

/// Returns the name of a piece of evidence. General consent is called so, because it is for no service by name.
fn evidence_named(source: &PaperSource<'_>, held: &HeldEvidence) -> String {
    let is_general = general_consents(source.content).iter().any(|consent| consent.as_str() == held.id);
    if is_general { source.content.words.say("paper-evidence-consent") } else { held.words.clone() }
}

/// Writes the evidence that is recorded, as a table: what, of which day, who gave it, and the note. Every piece is there, so
/// that what was noted later does not replace what was noted first.
pub(crate) fn evidence(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let notes = source.includes(PaperPart::Notes);
    let more = |held: &HeldEvidence| {
        let note = if notes { held.note.clone() } else { String::new() };
        let parts = [source.other(&held.said_by), note].into_iter().filter(|text| !text.is_empty());
        parts.collect::<Vec<_>>().join(": ")
    };
    let all = in_order(pieces(source));
    let offers_notes = matches!(source.form.kind, PaperKind::Referral | PaperKind::EhcEvidence);
    if offers_notes && !notes && all.iter().any(|held| !held.note.is_empty()) {
        sheet.missing("paper-missing-evidence-notes");
    }
    let is_short = all.iter().all(|held| more(held).is_empty());
    let row = |held: &HeldEvidence| {
        let more = (!is_short).then(|| more(held));
        [held.words.clone(), sheet.day(&held.on)].into_iter().chain(more).collect()
    };
    let rows = all.iter().map(row).collect();
    if is_short {
        sheet.table(&["paper-evidence-what", "paper-evidence-of"], &[7, 3], rows);
    } else {
        sheet.table(&["paper-evidence-what", "paper-evidence-of", "paper-evidence-more"], &[4, 3, 6], rows);
    }
}

/// Writes where each journey is, in one line each.
pub(crate) fn journeys_in_short(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let in_force = &source.case.record.in_force;
    let line = |opened: &JourneyState| {
        let is_its_own = |entry: &&RecordEntry| opened.has(entry) && matches!(entry.body, EntryBody::Begun { .. });
        let begun = in_force.iter().find(is_its_own).map_or(opened.standing.since, |entry| entry.on);
        let (pathway, since) = (opened.pathway_text().pathway_named().words, sheet.date(begun));
        sheet.say_with("paper-journey-line", &[("pathway", &pathway), ("date", &since)])
    };
    let lines: Vec<String> = source.case.under_way().map(line).collect();
    sheet.bullets(lines);
}

/// Writes the free notes about the child and on every pathway, in the order of their days.
pub(crate) fn notes(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let kept = source.case.record.in_force.iter().filter(|entry| !source.is_covered(entry.seq));
    let mut notes: Vec<(Date, &str)> = kept
        .filter_map(|entry| match &entry.body {
            EntryBody::Noted { words, .. } => Some((entry.happened(), words.as_str())),
            _ => None,
        })
        .collect();
    notes.sort_by_key(|(on, _)| *on);
    sheet.bullets(notes.into_iter().map(|(on, words)| format!("{}: {words}", sheet.date(on))).collect::<Vec<_>>());
}

/// Writes where each journey is: the pathway, the step, and since when. A step about safety is named only if that was asked for.
pub(crate) fn journeys(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let row = |opened: &JourneyState| {
        let text = opened.pathway_text();
        let since = sheet.date(opened.standing.since);
        match safety::step_told(source, opened) {
            Some(step) => vec![text.pathway_named().words, step, since],
            None => vec![text.pathway_named().words, sheet.say("paper-journey-left-out"), String::new()],
        }
    };
    let rows: Vec<Vec<String>> = source.case.under_way().map(row).collect();
    sheet.table(&["paper-journey-pathway", "paper-journey-step", "paper-journey-since"], &[4, 6, 3], rows);
}

/// Returns a year group in words; empty for somebody who is past them all.
fn year_told(sheet: &Sheet<'_>, group: YearGroup) -> String {
    if group == YearGroup::Beyond { String::new() } else { sheet.say(year_message(group)) }
}

fn year_message(group: YearGroup) -> &'static str {
    match group {
        YearGroup::BeforeNursery => "year-group-before-nursery",
        YearGroup::Nursery => "year-group-nursery",
        YearGroup::Reception => "year-group-reception",
        YearGroup::Year1 => "year-group-year1",
        YearGroup::Year2 => "year-group-year2",
        YearGroup::Year3 => "year-group-year3",
        YearGroup::Year4 => "year-group-year4",
        YearGroup::Year5 => "year-group-year5",
        YearGroup::Year6 => "year-group-year6",
        YearGroup::Year7 => "year-group-year7",
        YearGroup::Year8 => "year-group-year8",
        YearGroup::Year9 => "year-group-year9",
        YearGroup::Year10 => "year-group-year10",
        YearGroup::Year11 => "year-group-year11",
        YearGroup::Year12 => "year-group-year12",
        YearGroup::Year13 => "year-group-year13",
        YearGroup::Beyond => "year-group-beyond",
    }
}
