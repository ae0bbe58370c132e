//! One entry, and the form in which it is corrected.

use pathway::Age;
use pathway::consent::{ADULT, OWN_DECISION};
use pathway::id::QuestionId;
use record::entry::plan::{Outcome, Provision, Review};
use record::{EntryBody, RecordEntry};

use crate::content::labels::{named, question_in_words};
use crate::content::questions::questions;
use crate::content::shipped::Content;
use crate::edit::correct::plan_of;
use crate::forms::contacts;
use crate::forms::fields::parts;
use crate::forms::part_date::part_date_parts;
use crate::session::case_file::CaseFile;
use crate::view::consent::{offered, service_named};
use crate::view::disagreements_page::abouts;
use crate::view::plan::{form, served};
use crate::view::timeline::Teller;
use crate::wire::{
    ChildForm, Code, ConsentForm, Correction, DatesForm, DeliveredForm, DisagreementForm, EntryPage, EvidenceForm,
    Failure, HeardForm, MoveForm, Named, PlanOutcome, ProtectionForm, PutOffForm, Question, ReviewForm,
    ReviewedOutcomeForm, SelfViewForm, SettlementForm, Speaker, VoiceAnswerForm, WithdrawalForm,
};

pub(crate) fn page(
    content: &Content,
    case: &CaseFile,
    seq: Option<u32>,
    question: Option<&str>,
) -> Result<EntryPage, Failure> {
    let answers =
        |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Answered { question: of, .. } if question == Some(of));
    let newest = case.record.in_force.iter().rev().find(answers).map(|entry| entry.seq);
    let written = seq.or(newest).and_then(|seq| case.record.written(seq)).ok_or(Failure::new(Code::NothingToUndo))?;
    let stands = case.record.standing(written.seq);
    let body = stands.map(|entry| &entry.body);
    Ok(EntryPage {
        child: case.named.clone(),
        line: Teller::new(content, &case.record, &case.journeys).with_gone(&case.gone).line(written),
        now: stands.and_then(|entry| correction(case, entry)),
        question: body.and_then(|body| question_of(content, body)),
        choices: stands.map_or_else(Vec::new, |entry| choices(content, case, entry)),
        outcomes: body.map_or_else(Vec::new, |body| outcomes_reviewed(case, body)),
        journeys: match body {
            Some(EntryBody::Planned(_) | EntryBody::PlanChanged { .. }) => case.journeys.iter().map(served).collect(),
            _ => Vec::new(),
        },
        can_change: matches!(body, Some(EntryBody::Answered { .. })),
        consent: body.is_some_and(|body| is_consent(content, body)),
        own_from: birthday(case, OWN_DECISION),
        adult_from: birthday(case, ADULT),
    })
}

fn birthday(case: &CaseFile, age: Age) -> Option<String> {
    let birthday = case.born().ok().and_then(|born| age.reached_on(born))?;
    Some(birthday.to_string())
}

fn is_consent(content: &Content, body: &EntryBody) -> bool {
    matches!(body, EntryBody::Held { evidence, .. } if content.is_consent(evidence))
}

/// Returns words or a note, and the day that they are of.
fn said(entry: &RecordEntry, words: &str, said_by: Option<String>) -> Correction {
    let [day, month, year] = parts(entry.happened());
    Correction::Said { words: words.to_owned(), said_by, day, month, year }
}

/// Returns what an entry says, as somebody would have typed it.
fn correction(case: &CaseFile, entry: &RecordEntry) -> Option<Correction> {
    Some(match &entry.body {
        EntryBody::Answered { value, .. } => Correction::Answer { value: value.clone() },
        EntryBody::Chose { choice, gate_reason, reason, .. } => {
            let [day, month, year] = parts(entry.happened());
            let (choice, gate_reason, reason) = (choice.clone(), gate_reason.clone(), reason.clone());
            Correction::Choice { choice, gate_reason, reason, day, month, year }
        }
        EntryBody::Voice { speaker, words, said_by, .. } => {
            said(entry, words, (*speaker == Speaker::Parent).then(|| said_by.clone()))
        }
        EntryBody::Noted { words, .. } => said(entry, words, None),
        EntryBody::Urgent { words, .. } | EntryBody::Added { words, .. } | EntryBody::Attached { note: words, .. } => {
            Correction::Words { words: words.clone() }
        }
        EntryBody::NotHeard { reason, .. }
        | EntryBody::PlanEnded { reason, .. }
        | EntryBody::ProtectionEnded { reason, .. } => Correction::Words { words: reason.clone() },
        EntryBody::Protected(note) => {
            let ([day, month, year], not_known) = part_date_parts(note.from);
            let (who, words, given_by) = (note.who.clone(), note.words.clone(), note.given_by.clone());
            Correction::Protection {
                form: ProtectionForm { kind: note.against, who, words, given_by, day, month, year, not_known },
            }
        }
        EntryBody::Held { evidence, of, said_by, as_whom, judged_by, note } => {
            let ([day, month, year], not_known) = part_date_parts(*of);
            let (said_by, note, as_whom, judged_by) = (said_by.clone(), note.clone(), *as_whom, judged_by.clone());
            let evidence = evidence.clone();
            Correction::Evidence {
                form: EvidenceForm {
                    evidence,
                    day,
                    month,
                    year,
                    not_known,
                    said_by,
                    as_whom,
                    judged_by,
                    note,
                    file: None,
                },
            }
        }
        EntryBody::Absent { from, to } => {
            let ([from_day, from_month, from_year], [to_day, to_month, to_year]) = (parts(*from), parts(*to));
            Correction::Absence { form: DatesForm { from_day, from_month, from_year, to_day, to_month, to_year } }
        }
        EntryBody::Profile { name, known_as, born, setting, legal_name, upn } => {
            let [born_day, born_month, born_year] = parts(*born);
            let (name, known_as, setting) = (name.clone(), known_as.clone(), setting.clone());
            let (legal_name, upn) = (legal_name.clone(), upn.clone());
            let answers = Vec::new();
            let form = ChildForm {
                name,
                known_as,
                born_day,
                born_month,
                born_year,
                setting,
                legal_name,
                upn,
                nhs_number: String::new(),
                answers,
            };
            Correction::Details { form }
        }
        EntryBody::Contacts(details) => Correction::Contacts { form: contacts::form(details) },
        EntryBody::PutOff { until, reason, .. } => {
            let [day, month, year] = parts(*until);
            Correction::PutOff { form: PutOffForm { day, month, year, why: reason.clone(), knows_late: false } }
        }
        EntryBody::Moved { from, setting } => {
            let [from_day, from_month, from_year] = parts(*from);
            Correction::Move { form: MoveForm { from_day, from_month, from_year, setting: setting.clone() } }
        }
        EntryBody::SelfView { stones, with } => {
            Correction::SelfView { form: SelfViewForm { stones: stones.clone(), with: with.clone() } }
        }
        EntryBody::VoiceAnswered { did, could_not, told_on, .. } => {
            let [day, month, year] = told_on.map(parts).unwrap_or_default();
            let (did, could_not) = (did.clone(), could_not.clone());
            Correction::VoiceAnswer { form: VoiceAnswerForm { did, could_not, day, month, year } }
        }
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            Correction::Plan { form: form(agreed) }
        }
        EntryBody::Reviewed(review) => Correction::Review { form: review_form(case, review) },
        EntryBody::Consented { service, by, as_whom, judged_by, from, until, what, ended } => {
            let [from_day, from_month, from_year] = parts(*from);
            let [to_day, to_month, to_year] = until.map(parts).unwrap_or_default();
            let dates = DatesForm { from_day, from_month, from_year, to_day, to_month, to_year };
            let (what, ended) = as_whom.agreed_and_ended(what, ended);
            let (service, by, judged_by) = (service.clone(), by.clone(), judged_by.clone());
            let (what, ended, as_whom) = (what.to_owned(), ended.to_owned(), *as_whom);
            Correction::Consent { form: ConsentForm { service, by, as_whom, judged_by, dates, what, ended } }
        }
        EntryBody::ConsentWithdrawn { service, on, by, as_whom, judged_by, reason } => {
            let [day, month, year] = parts(*on);
            let (service, by, reason) = (service.clone(), by.clone(), reason.clone());
            let (as_whom, judged_by) = (*as_whom, judged_by.clone());
            let form = WithdrawalForm { service, day, month, year, by, as_whom, judged_by, reason };
            Correction::Withdrawal { form }
        }
        EntryBody::Disagreed { who, about, words, letter_on } => {
            let [day, month, year] = letter_on.map(parts).unwrap_or_default();
            let (who, about, words, journey) = (*who, *about, words.clone(), None);
            Correction::Disagreement { form: DisagreementForm { who, about, journey, words, day, month, year } }
        }
        EntryBody::DisagreementSettled { seq, how, words } => {
            Correction::Settlement { form: SettlementForm { seq: *seq, how: *how, words: words.clone() } }
        }
        _ => return None,
    })
}

/// Returns the outcomes of the plan that a review is about.
fn outcomes_reviewed(case: &CaseFile, body: &EntryBody) -> Vec<PlanOutcome> {
    let EntryBody::Reviewed(review) = body else { return Vec::new() };
    let plan = plan_of(case, review.plan);
    plan.map_or_else(Vec::new, |plan| plan.agreed.child_first().into_iter().map(PlanOutcome::from).collect())
}

/// Returns a review as somebody would have typed it, with a row for each outcome and piece of support in its plan.
fn review_form(case: &CaseFile, review: &Review) -> ReviewForm {
    let [day, month, year] = parts(review.on);
    let words_of = |id: &str| review.delivered.iter().find(|row| row.provision == id).map(|row| row.words.clone());
    let agreed = plan_of(case, review.plan).map(|plan| plan.agreed);
    let rows = agreed.map_or_else(Vec::new, |agreed| agreed.provision.clone());
    let outcome = |outcome: &Outcome| {
        let said = review.outcomes.iter().find(|row| row.outcome == outcome.id);
        ReviewedOutcomeForm {
            outcome: outcome.id.clone(),
            progress: said.map(|row| row.progress),
            seen: said.map_or_else(String::new, |row| row.seen.clone()),
        }
    };
    let row =
        |row: &Provision| DeliveredForm { provision: row.id.clone(), words: words_of(&row.id).unwrap_or_default() };
    ReviewForm {
        plan: review.plan,
        day,
        month,
        year,
        outcomes: agreed.map_or_else(Vec::new, |agreed| agreed.child_first().into_iter().map(outcome).collect()),
        delivered: rows.iter().map(row).collect(),
        changed: review.changed.clone(),
        child: HeardForm::default(),
        parent: HeardForm::default(),
        decision: Some(review.decision),
        why: review.why.clone(),
        next: review.next.clone(),
        carry_on: None,
    }
}

fn question_of(content: &Content, body: &EntryBody) -> Option<Question> {
    let EntryBody::Answered { question, .. } = body else { return None };
    Some(question_in_words(&content.words, questions(content).get(&QuestionId::new(question.as_str()))?))
}

/// Returns what the form offers to choose from.
fn choices(content: &Content, case: &CaseFile, entry: &RecordEntry) -> Vec<Named> {
    match &entry.body {
        EntryBody::Chose { step, .. } => choices_of_step(case, entry, step),
        EntryBody::Consented { service, .. } => services(content, Some(service)),
        EntryBody::ConsentWithdrawn { service, .. } => services(content, service.as_deref()),
        EntryBody::Disagreed { .. } => abouts(content),
        EntryBody::Reviewed(review) => plan_of(case, review.plan).map_or_else(Vec::new, |plan| {
            plan.agreed.provision.iter().map(|row| named(&row.id, row.what.clone())).collect()
        }),
        _ => Vec::new(),
    }
}

/// Returns the services on offer, and also the one that the entry already names, even if it is no longer offered.
fn services(content: &Content, service: Option<&str>) -> Vec<Named> {
    let mut all = offered(content);
    if let Some(id) = service.filter(|id| !all.iter().any(|one| one.id == **id)) {
        all.insert(0, service_named(content, &id.into()));
    }
    all
}

fn choices_of_step(case: &CaseFile, entry: &RecordEntry, step: &str) -> Vec<Named> {
    let opened = case.journey_of(entry);
    let Some(opened) = opened else { return Vec::new() };
    let (pathway_text, id) = (opened.pathway_text(), step.into());
    let routes = opened.edition.pathway.step(&id).map_or(&[] as &[_], |step| step.routes.as_slice());
    let choice =
        |route: &pathway::model::Route| named(route.choice.as_str(), pathway_text.choice(&id, route.choice.as_str()));
    routes.iter().map(choice).collect()
}
