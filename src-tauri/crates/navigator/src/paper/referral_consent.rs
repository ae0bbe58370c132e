//! Consent in a referral: who agreed to what, who said no, and how a disagreement ended.

use std::collections::BTreeSet;

use pathway::service::Service;
use record::EntryBody;

use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::view::agreements::{Agreement, agreements, decides_for_them};
use crate::view::consent::{general_given, history, role_message};
use crate::wire::{ConsentGiver, ConsentLine, ConsentNow, ConsentState, ConsentVoice, HeldEvidence, PaperPart};

/// Writes who agreed to the referral, in which capacity, and under which condition. Missing consent is for the sender to see.
pub(crate) fn consent(
    source: &PaperSource<'_>,
    sheet: &mut Sheet<'_>,
    consents: &[ConsentNow],
    service: Option<&Service>,
) {
    let given: Vec<&ConsentNow> = consents.iter().filter(|consent| consent.state == ConsentState::Given).collect();
    for consent in &given {
        let mut told: Vec<Vec<Agreement>> = Vec::new();
        for one in agreements(source.content, source.case, &consent.service.id.as_str().into()) {
            match told.iter_mut().find(|all| is_same_scope(all, &one)) {
                Some(all) => all.push(one),
                None => told.push(vec![one]),
            }
        }
        for scope in &told {
            sheet.facts(agreement(source, sheet, consent, scope));
        }
        said_themselves(source, sheet, consent, &told);
    }
    // General consent counts for a service about which nobody has said anything.
    let general = general_given(source.content, source.case).filter(|_| consents.is_empty());
    if let Some(general) = &general {
        sheet.facts(general_agreement(source, sheet, general, service));
    }
    let is_refused = |consent: &ConsentNow| consent.voices.iter().any(|voice| !voice.yes);
    let is_open = |consent: &&ConsentNow| consent.state != ConsentState::Given && is_refused(consent);
    let open: Vec<&ConsentNow> = consents.iter().filter(is_open).collect();
    for consent in &open {
        sheet.facts(refusals(source, sheet, consent));
    }
    if given.is_empty() && general.is_none() && open.is_empty() {
        sheet.facts([("paper-consent-giver", sheet.say("paper-consent-not-recorded"))]);
    }
    if !open.is_empty() && open.iter().all(|consent| consent.state == ConsentState::Disagreed) {
        sheet.missing("paper-missing-consent-disagreed");
    } else if !open.is_empty() {
        sheet.missing("paper-missing-consent-refused");
    } else if given.is_empty() && general.is_none() {
        sheet.missing("paper-missing-consent");
    }
}

/// Writes what the child or young person said, and who assessed that they could not decide, if others decided for them.
fn said_themselves(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, consent: &ConsentNow, told: &[Vec<Agreement>]) {
    use ConsentGiver::{Appointed, BestInterests, Child, Unable, YoungPerson};
    let decided = || told.iter().flatten().map(|one| &one.line).filter(|line| decides_for_them(line));
    if decided().next().is_none() {
        return;
    }
    let lines = history(source.content, &source.case.record, &consent.service.id.as_str().into());
    let is_own = |line: &&ConsentLine| matches!(line.as_whom, Some(Child | YoungPerson | Unable));
    let own: Vec<&ConsentLine> = lines.iter().filter(is_own).collect();
    let words = |line: &&ConsentLine| {
        let message = if line.given { "paper-consent-own-yes" } else { "paper-consent-own-no" };
        let who = sheet.say(role_message(line.as_whom));
        let answer = sheet.say_with(message, &[("who", &who), ("date", &sheet.day(&line.from))]);
        let own_words =
            Some(line.words.trim()).filter(|words| source.includes(PaperPart::ChildWords) && !words.is_empty());
        own_words.map_or(answer.clone(), |words| format!("{answer}\n“{words}”"))
    };
    let said = own.iter().map(|line| ("paper-consent-own", words(line)));
    let assessed = own.iter().filter(|line| line.as_whom == Some(Unable));
    let assessors: Vec<String> =
        assessed.clone().map(|line| source.other(line.judged_by.as_deref().unwrap_or_default())).collect();
    let facts: Vec<_> = said.chain([("paper-consent-assessed", assessors.join("\n"))]).collect();
    let needs_assessment = decided().any(|line| matches!(line.as_whom, Some(Appointed | BestInterests)));
    if needs_assessment && assessed.count() == 0 {
        sheet.missing("paper-missing-assessment");
    }
    sheet.facts(facts);
}

/// Returns who said no to a service, and who said yes beside it: whoever receives the referral must not take it for agreed. Their
/// names are in it only if names of other people are wanted.
fn refusals(source: &PaperSource<'_>, sheet: &Sheet<'_>, consent: &ConsentNow) -> Vec<(&'static str, String)> {
    let said = |voice: &ConsentVoice| {
        let who = joined(sheet.say(role_message(voice.as_whom)), source.other(&voice.by));
        let message = if voice.yes { "paper-consent-said-yes" } else { "paper-consent-said-no" };
        sheet.say_with(message, &[("who", &who), ("date", &sheet.day(&voice.on))])
    };
    let named = Some(consent.service.words.clone()).filter(|words| !words.is_empty());
    let service = named.map(|words| ("paper-consent-service", words));
    let voices = consent.voices.iter().map(|voice| ("paper-consent-said", said(voice)));
    service.into_iter().chain(voices).collect()
}

/// Returns who agreed in general. Their name is in it only if names of other people are wanted.
fn general_agreement(
    source: &PaperSource<'_>,
    sheet: &Sheet<'_>,
    held: &HeldEvidence,
    service: Option<&Service>,
) -> Vec<(&'static str, String)> {
    let entry = source.case.record.in_force.iter().find(|entry| entry.seq == held.seq);
    let (giver, judged) = match entry.map(|entry| &entry.body) {
        Some(EntryBody::Held { as_whom, judged_by, .. }) => (*as_whom, judged_by.as_str()),
        _ => (None, ""),
    };
    let (date, to) = (sheet.day(&held.on), sent_to(source, service));
    let message = if to.is_empty() { "paper-consent-general" } else { "paper-consent-general-to" };
    vec![
        ("paper-consent-kind", sheet.say_with(message, &[("date", &date), ("service", &to)])),
        ("paper-consent-giver", joined(sheet.say(role_message(giver)), source.other(&held.said_by))),
        ("paper-consent-judged", source.other(judged)),
        ("paper-consent-from", date),
        ("paper-consent-what", held.note.clone()),
    ]
}

/// Whether somebody else agreed to the same, for the same time: it is written once, with everybody who agreed.
fn is_same_scope(all: &[Agreement], one: &Agreement) -> bool {
    let folded = |line: &ConsentLine| line.words.trim().to_lowercase();
    let is_plain = |line: &ConsentLine| line.ended.is_none() && line.judged_by.is_none();
    all.iter().all(|other| {
        let (line, other) = (&one.line, &other.line);
        is_plain(line) && is_plain(other) && folded(line) == folded(other) && line.until == other.until
    })
}

/// Returns what was agreed to, by whom and when, and how a disagreement about it ended. Names are in it only if names of
/// other people are wanted.
fn agreement(
    source: &PaperSource<'_>,
    sheet: &Sheet<'_>,
    consent: &ConsentNow,
    scope: &[Agreement],
) -> Vec<(&'static str, String)> {
    let Some(first) = scope.first() else { return Vec::new() };
    let giver = |line: &ConsentLine| joined(sheet.say(role_message(line.as_whom)), source.other(&line.by));
    let dated = |line: &ConsentLine| {
        let (who, day) = (giver(line), sheet.day(&line.from));
        sheet.say_with("paper-consent-dated", &[("who", &who), ("date", &day)])
    };
    let (line, before) = (&first.line, &first.before);
    let (givers, from): (Vec<String>, String) = match (line.ended.as_ref(), scope) {
        (Some(_), _) if !before.is_empty() => (before.iter().map(dated).collect(), String::new()),
        (_, [_]) => (vec![giver(line)], sheet.day(&line.from)),
        (_, all) => (all.iter().map(|one| dated(&one.line)).collect(), String::new()),
    };
    vec![
        ("paper-consent-service", consent.service.words.clone()),
        ("paper-consent-what", agreed_to(first)),
        (if decides_for_them(line) { "paper-consent-decider" } else { "paper-consent-giver" }, givers.join("\n")),
        ("paper-consent-judged", source.other(line.judged_by.as_deref().unwrap_or_default())),
        ("paper-consent-from", from),
        ("paper-consent-until", line.until.as_deref().map(|until| sheet.day(until)).unwrap_or_default()),
        ("paper-consent-ended", ended(source, sheet, line)),
    ]
}

/// Returns what was agreed to. A settlement that does not say so leaves what they had agreed to before.
fn agreed_to(agreement: &Agreement) -> String {
    if !agreement.line.words.is_empty() || agreement.line.ended.is_none() {
        return agreement.line.words.clone();
    }
    let mut seen = BTreeSet::new();
    let words = agreement.before.iter().map(|line| line.words.trim()).filter(|words| !words.is_empty());
    words.filter(|words| seen.insert(words.to_lowercase())).collect::<Vec<_>>().join("\n")
}

/// Returns how a disagreement ended, when, and by whose word; empty if there was none.
fn ended(source: &PaperSource<'_>, sheet: &Sheet<'_>, line: &ConsentLine) -> String {
    let Some(how) = &line.ended else { return String::new() };
    let (by, day) = (source.other(&line.by), sheet.day(&line.from));
    let message = if by.is_empty() { "paper-consent-ended-on" } else { "paper-consent-ended-by" };
    sheet.say_with(message, &[("how", how), ("date", &day), ("by", &by)])
}

/// Returns to whom the referral goes: the service, or whoever somebody named.
fn sent_to(source: &PaperSource<'_>, service: Option<&Service>) -> String {
    service.map_or_else(|| source.form.for_whom.trim().to_owned(), |service| service.name.clone())
}

/// Returns a name with the capacity in which somebody speaks, or the capacity alone.
pub(crate) fn joined(capacity: String, name: String) -> String {
    if name.is_empty() { capacity } else { format!("{name} ({capacity})") }
}
