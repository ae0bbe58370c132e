//! One entry, and the form in which it is corrected.

use jiff::civil::Date;
use pathway::id::QuestionId;

use crate::content::Content;
use crate::editing::Replayed;
use crate::pages::child::questions;
use crate::pages::timeline::{Teller, child_named};
use crate::record::{Body, Read};
use crate::telling::{named, question_in_words};
use crate::wire::{ChildForm, Code, Correction, DatesForm, EntryPage, EvidenceForm, Failure, Named, Question};

pub(crate) fn page(
    content: &Content,
    whole: &Replayed,
    seq: Option<u32>,
    question: Option<&str>,
) -> Result<EntryPage, Failure> {
    let answers = |entry: &&Read| matches!(&entry.body, Body::Answered { question: of, .. } if question == Some(of));
    let newest = whole.record.in_force.iter().rev().find(answers).map(|entry| entry.seq);
    let written = seq.or(newest).and_then(|seq| whole.record.written(seq)).ok_or(Failure::new(Code::NothingToUndo))?;
    let stands = whole.record.standing(written.seq);
    let body = stands.map(|entry| &entry.body);
    Ok(EntryPage {
        child: child_named(whole),
        line: Teller::new(content, whole).line(written),
        now: body.and_then(correction),
        question: body.and_then(|body| question_of(content, body)),
        choices: stands.map_or_else(Vec::new, |entry| choices(whole, entry)),
        can_change: matches!(body, Some(Body::Answered { .. })),
    })
}

pub(crate) fn can_be_corrected(body: &Body) -> bool {
    correction(body).is_some()
}

fn parts(date: Date) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

/// What an entry says, as somebody would have typed it.
fn correction(body: &Body) -> Option<Correction> {
    Some(match body {
        Body::Answered { value, .. } => Correction::Answer { value: value.clone() },
        Body::Chose { choice, gate_reason, reason, .. } => {
            Correction::Choice { choice: choice.clone(), gate_reason: gate_reason.clone(), reason: reason.clone() }
        }
        Body::Voice { words, .. } | Body::Noted { words } | Body::Added { words, .. } => {
            Correction::Words { words: words.clone() }
        }
        Body::NotHeard { reason, .. } => Correction::Words { words: reason.clone() },
        Body::Held { evidence, of, said_by, note } => {
            let [day, month, year] = parts(*of);
            let (said_by, note) = (said_by.clone(), note.clone());
            Correction::Evidence { form: EvidenceForm { evidence: evidence.clone(), day, month, year, said_by, note } }
        }
        Body::Absent { from, to } => {
            let ([from_day, from_month, from_year], [to_day, to_month, to_year]) = (parts(*from), parts(*to));
            Correction::Absence { form: DatesForm { from_day, from_month, from_year, to_day, to_month, to_year } }
        }
        Body::Profile { name, known_as, born, setting } => {
            let [born_day, born_month, born_year] = parts(*born);
            let (name, known_as, setting) = (name.clone(), known_as.clone(), setting.clone());
            Correction::Details { form: ChildForm { name, known_as, born_day, born_month, born_year, setting } }
        }
        _ => return None,
    })
}

fn question_of(content: &Content, body: &Body) -> Option<Question> {
    let Body::Answered { question, .. } = body else { return None };
    Some(question_in_words(&content.words, questions(content).get(&QuestionId::new(question.as_str()))?))
}

fn choices(whole: &Replayed, entry: &Read) -> Vec<Named> {
    let (Body::Chose { step, .. }, Some(journey)) = (&entry.body, &entry.journey) else { return Vec::new() };
    let Ok(opened) = whole.journey(journey) else { return Vec::new() };
    let (telling, id) = (opened.telling(), step.as_str().into());
    let routes = opened.edition.pathway.step(&id).map_or(&[] as &[_], |step| step.routes.as_slice());
    let choice =
        |route: &pathway::model::Route| named(route.choice.as_str(), telling.choice(&id, route.choice.as_str()));
    routes.iter().map(choice).collect()
}
