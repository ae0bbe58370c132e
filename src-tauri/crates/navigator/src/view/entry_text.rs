//! The text of an entry, in words.

use record::entry::plan::{Provision, ReviewedOutcome};
use record::kinds::{ArchiveReason, ConsentGiver, Disagreeing};
use record::plans::outcome_words;
use record::{DueThing, EntryBody, Record};

use crate::content::labels::PathwayText;
use crate::content::paper_kinds::kind_message;
use crate::content::shipped::Content;
use crate::view::consent::{role_message, service_named};
use crate::view::{contacts, voice, worry};
use crate::wire::ReviewDecision;

/// Returns what an entry is about, and what was said, chosen or written. Each is `None` if the entry has no such part.
pub(crate) fn told(
    content: &Content,
    record: &Record,
    pathway_text: Option<PathwayText<'_>>,
    body: &EntryBody,
) -> (Option<String>, Option<String>) {
    let step = |step: &str| pathway_text.map(|pathway_text| pathway_text.step_title(&step.into()));
    let written = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    match body {
        EntryBody::Profile { name, .. } => (None, written(name)),
        EntryBody::Contacts(details) => {
            let parts = contacts::told(content, details);
            (None, written(&joined(&parts.iter().map(String::as_str).collect::<Vec<_>>())))
        }
        EntryBody::Voice { words, about, said_by, .. } => {
            (voice::about_told(content, *about), written(&joined(&[said_by, words])))
        }
        EntryBody::SelfView { stones, with } => {
            let beside = Some(with).filter(|with| !with.is_empty()).map(|with| {
                let who = [("who", with.as_str().into())];
                content.words.try_say("entry-text-with", None, &who).unwrap_or_default()
            });
            let view = voice::self_view_told(content, stones);
            (None, written(&joined(&[&view, beside.as_deref().unwrap_or_default()])))
        }
        EntryBody::NotHeard { reason, .. } => (None, written(reason)),
        EntryBody::VoiceAnswered { did, could_not, .. } => {
            let why = Some(could_not)
                .filter(|why| !why.is_empty())
                .and_then(|why| content.words.try_say("entry-text-could-not", None, &[("why", why.as_str().into())]));
            (None, written(&joined(&[did, why.as_deref().unwrap_or_default()])))
        }
        EntryBody::Noted { words, .. } => (None, written(words)),
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            let outcomes = agreed.outcomes.iter().map(|outcome| outcome.words.as_str());
            let row = |row: &Provision| {
                let parts = [&row.what, &row.who, &row.how_often].into_iter().filter(|part| !part.is_empty());
                parts.map(String::as_str).collect::<Vec<_>>().join(", ")
            };
            let rows: Vec<String> = agreed.provision.iter().map(row).collect();
            (None, Some(joined(&outcomes.chain(rows.iter().map(String::as_str)).collect::<Vec<_>>())))
        }
        EntryBody::Reviewed(review) => {
            let outcomes: Vec<String> =
                review.outcomes.iter().map(|row| outcome_told(content, record, review.plan, row)).collect();
            let delivered = review.delivered.iter().map(|row| row.words.as_str());
            let rest = [review.changed.as_str(), review.why.as_str(), review.next.as_str()];
            let decided = decided(content, review.decision);
            let all =
                [decided.as_str()].into_iter().chain(outcomes.iter().map(String::as_str)).chain(delivered).chain(rest);
            (None, Some(joined(&all.collect::<Vec<_>>())))
        }
        EntryBody::PlanEnded { reason, .. } => (None, written(reason)),
        EntryBody::Begun { at, worry } => {
            let answers: Vec<String> = worry.iter().filter_map(|answer| worry::answer_told(content, answer)).collect();
            let told = (!answers.is_empty())
                .then(|| content.words.try_say("entry-text-worry", None, &[("worry", answers.join(" › ").into())]));
            (step(at), told.flatten())
        }
        EntryBody::Chose { step: at, choice, gate_reason, reason, .. } => {
            let chosen = pathway_text.map(|pathway_text| pathway_text.choice(&at.as_str().into(), choice));
            let reasons = [gate_reason.as_str(), reason.as_str()];
            let parts =
                chosen.into_iter().chain(reasons.iter().filter(|text| !text.is_empty()).map(|t| (*t).to_owned()));
            (step(at), Some(parts.collect::<Vec<_>>().join(" · ")))
        }
        EntryBody::Answered { question, value } => {
            let message = format!("question-{question}");
            let words = &content.words;
            (words.try_say(&message, None, &[]), words.try_say(&message, Some(&format!("value-{value}")), &[]))
        }
        EntryBody::Consented { service, by, as_whom, what, ended, .. } => {
            let by = who(content, by, Some(*as_whom));
            (Some(service_named(content, &service.as_str().into()).words), written(&joined(&[&by, what, ended])))
        }
        EntryBody::ConsentWithdrawn { service, by, as_whom, reason, .. } => {
            let about = service.as_ref().map(|service| service_named(content, &service.as_str().into()).words);
            (about, written(&joined(&[&who(content, by, *as_whom), reason])))
        }
        EntryBody::Disagreed { who, about, words, .. } => {
            let about: pathway::disagreement::DisagreementSubject = (*about).into();
            let who = content.words.say(disagreeing_message(*who));
            let about = content.words.try_say(&format!("disagreement-{}", about.as_str()), None, &[]);
            (about, written(&joined(&[&who, words])))
        }
        EntryBody::DisagreementSettled { words, .. } => (None, written(words)),
        EntryBody::Held { evidence, said_by, note, .. } => {
            let about = content.words.try_say(&format!("evidence-{evidence}"), None, &[]);
            (about, written(&joined(&[said_by, note])))
        }
        EntryBody::Attached { name, note, .. } => (None, written(&joined(&[name, note]))),
        EntryBody::Ticked { step: at, task, .. } => (
            step(at),
            pathway_text.map(|pathway_text| pathway_text.of_step(&at.as_str().into(), &format!("task-{task}"))),
        ),
        EntryBody::Protected(note) => {
            let about = content.words.try_say(&format!("protection-{}", note.against.as_str()), None, &[]);
            (about, written(&joined(&[&note.who, &note.words, &note.given_by])))
        }
        EntryBody::ProtectionEnded { reason, .. } => (None, written(reason)),
        EntryBody::Urgent { sign, words } => {
            (content.words.try_say(&format!("interrupt-{sign}"), None, &[]), written(words))
        }
        EntryBody::Corrected { to, reason, .. } => {
            let (about, words) = told(content, record, pathway_text, to);
            let parts = words.into_iter().chain(written(reason));
            (about, Some(parts.collect::<Vec<_>>().join(" · ")))
        }
        EntryBody::Undone { reason, .. } => (None, written(reason)),
        EntryBody::Changed { to, .. } => told(content, record, pathway_text, to),
        EntryBody::Added { words, .. } => (None, written(words)),
        EntryBody::Archived { archived: true, why } => (None, why.map(|why| content.words.say(why_message(why)))),
        EntryBody::Archived { archived: false, .. } => (None, Some(content.words.say("entry-text-restored"))),
        EntryBody::Absent { .. } => (None, None),
        EntryBody::Moved { setting, .. } => (None, written(setting)),
        EntryBody::TaughtOutsideYear { years } => (None, outside_year(content, *years)),
        EntryBody::PaperMade { paper, for_whom, why, sealed, .. } => {
            let about = content.words.say(kind_message(*paper));
            let made_for = Some(for_whom)
                .filter(|who| !who.is_empty())
                .and_then(|who| content.words.try_say("entry-text-for-whom", None, &[("who", who.as_str().into())]));
            let encrypted = sealed.then(|| content.words.say("entry-text-encrypted"));
            let [made_for, encrypted] = [made_for, encrypted].map(Option::unwrap_or_default);
            (Some(about), written(&joined(&[&made_for, why, &encrypted])))
        }
        EntryBody::KeptLonger { reason, .. } => (None, written(reason)),
        EntryBody::Joined { runs, reason, .. } => (None, written(&joined(&[&entries_of_other(content, runs), reason]))),
        EntryBody::PartOf { .. } => (None, None),
        EntryBody::PutOff { thing, reason, .. } => {
            let about = match thing {
                DueThing::Step { step: at } => step(at),
                DueThing::CheckIn { step: at } => step(at).and_then(|step| {
                    content.words.try_say("entry-text-check-in", None, &[("step", step.as_str().into())])
                }),
                DueThing::Review { .. } => content.words.try_say("entry-text-review", None, &[]),
            };
            (about, written(reason))
        }
    }
}

/// Returns who spoke and in what capacity; only the capacity if the name is not recorded or left out.
fn who(content: &Content, name: &str, giver: Option<ConsentGiver>) -> String {
    let role = content.words.say(role_message(giver));
    if name.is_empty() {
        return role;
    }
    let said = [("who", name.into()), ("as", role.as_str().into())];
    content.words.try_say("entry-text-who", None, &said).unwrap_or_default()
}

/// Returns how many entries of another record a join brought.
fn entries_of_other(content: &Content, runs: &[u32]) -> String {
    let entries: u32 = runs.iter().skip(1).step_by(2).sum();
    content.words.try_say("entry-text-joined", None, &[("entries", entries.into())]).unwrap_or_default()
}

pub(crate) fn why_message(why: ArchiveReason) -> &'static str {
    match why {
        ArchiveReason::Left => "child-archive-why-left",
        ArchiveReason::Moved => "child-archive-why-moved",
        ArchiveReason::Ended => "child-archive-why-ended",
        ArchiveReason::Died => "child-archive-why-died",
        ArchiveReason::Mistake => "child-archive-why-mistake",
    }
}

fn disagreeing_message(who: Disagreeing) -> &'static str {
    match who {
        Disagreeing::Child => "disagreement-who-child",
        Disagreeing::YoungPerson => "disagreement-who-young-person",
        Disagreeing::Parent => "disagreement-who-parent",
        Disagreeing::School => "disagreement-who-school",
        Disagreeing::Service => "disagreement-who-service",
        Disagreeing::Council => "disagreement-who-council",
    }
}

pub(crate) fn outside_year(content: &Content, years: i8) -> Option<String> {
    let message = match years {
        0 => "entry-text-year-own",
        1.. => "entry-text-year-above",
        _ => "entry-text-year-below",
    };
    content.words.try_say(message, None, &[("years", years.unsigned_abs().into())])
}

/// Returns what a review decided.
fn decided(content: &Content, decision: ReviewDecision) -> String {
    let message = match decision {
        ReviewDecision::GoOn => "plan-decision-go-on",
        ReviewDecision::Change => "plan-decision-change",
        ReviewDecision::StepUp => "plan-decision-step-up",
        ReviewDecision::StepDown => "plan-decision-step-down",
        ReviewDecision::End => "plan-decision-end",
    };
    let decision = content.words.say(message);
    content.words.try_say("entry-text-decided", None, &[("decision", decision.as_str().into())]).unwrap_or_default()
}

/// Returns how far an outcome was met, with its own words.
fn outcome_told(content: &Content, record: &Record, plan: u32, row: &ReviewedOutcome) -> String {
    // A plan that was undone is still in the record as it was written.
    let hope = [&record.in_force, &record.all].into_iter().find_map(|all| outcome_words(all, plan, &row.outcome));
    let message = format!("entry-text-{}", row.progress.as_str());
    let told = content.words.try_say(&message, None, &[("hope", hope.unwrap_or_default().into())]);
    joined(&[told.as_deref().unwrap_or_default(), &row.seen])
}

/// Joins what was said into one text.
fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}
