//! One child's page: their own words first, then where each journey is.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::id::QuestionId;
use pathway::{Act, Age};
use record::answers::newest_answers;
use record::archive::archived_why;
use record::{EntryBody, RecordEntry, school};

use crate::content::labels::{age_text, question_in_words};
use crate::content::questions::questions;
use crate::content::shipped::Content;
use crate::forms::fields;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::journey_line::line;
use crate::view::recorded_evidence::held;
use crate::view::setup::pathway_info;
use crate::view::step::blockers;
use crate::view::timeline::Teller;
use crate::view::voice::{heard, voices};
use crate::view::{absence, contacts, disagreement, next_steps, plan};
use crate::wire::{
    ChildForm, ChildPage, Failure, JourneyCard, JourneyId, KnownAnswer, PassedStep, PathwayInfo, Speaker, TrailStep,
};

/// Returns the legal name and the pupil number from the newest details.
pub(crate) fn details(in_force: &[RecordEntry]) -> (String, String) {
    let of = |entry: &RecordEntry| match &entry.body {
        EntryBody::Profile { legal_name, upn, .. } => Some((legal_name.clone(), upn.clone())),
        _ => None,
    };
    in_force.iter().rev().find_map(of).unwrap_or_default()
}

pub(crate) fn page(content: &Content, case: &CaseFile) -> Result<ChildPage, Failure> {
    let CaseFile { child, record, journeys, calendar, today, .. } = case;
    let (born, today) = (case.born()?, *today);
    let by_pathway = case.by_pathway();
    let prompts = absence::of_case(content, case)?;
    let age = Age::on(born, today);
    let (can_begin, not_for_age) = beginnings(content, age, &by_pathway, today);
    let now = &record.in_force;
    let answers = known_answers(content, now);
    let [born_day, born_month, born_year] = fields::parts(born);
    let (legal_name, upn) = details(now);
    Ok(ChildPage {
        id: child.id.clone(),
        form: ChildForm {
            name: child.name.clone(),
            known_as: child.known_as.clone(),
            born_day,
            born_month,
            born_year,
            setting: school::on(now, today),
            legal_name,
            upn,
            nhs_number: String::new(),
            answers: Vec::new(),
        },
        contacts: contacts::line(record),
        name: case.named.words.clone(),
        born: born.to_string(),
        age: age_text(age),
        year_group: super::year_group::line(born, today, now),
        moves: super::school::moves(now, today),
        child_words: voices(now, Speaker::Child),
        parent_words: voices(now, Speaker::Parent),
        heard: heard(now),
        open_questions: open_questions(content, journeys, &answers),
        next: next_steps::page(content, case)?,
        disagreements: disagreement::lines(content, case),
        answers,
        evidence: held(&content.words, content.pack.pathways.iter().flat_map(|one| one.evidence.values()), now),
        absence: absence::page(calendar, now, today),
        plans: plan::summarise(now, calendar, today),
        prompts: prompts.iter().filter_map(|one| one.card(content, &by_pathway)).collect(),
        unreadable: record.unreadable.clone(),
        history: Teller::new(content, record, journeys).newest(),
        journeys: journeys.iter().map(|opened| journey_card(content, opened)).collect(),
        can_begin,
        not_for_age,
        archived: child.archived,
        archived_why: archived_why(now),
        sample: case.sample,
        joined: u32::try_from(record.origins.joins.len()).unwrap_or(u32::MAX),
        apart: case.apart,
    })
}

/// Returns the pathways that can be begun, and those that are not for a child of this age.
fn beginnings(
    content: &Content,
    age: Age,
    under_way: &BTreeMap<String, JourneyId>,
    today: Date,
) -> (Vec<PathwayInfo>, Vec<PathwayInfo>) {
    let free = content.pack.pathways.iter().filter(|pathway| !under_way.contains_key(pathway.id.as_str()));
    let (fit, other): (Vec<_>, Vec<_>) = free.partition(|pathway| pathway.ages.holds(age));
    let info = |list: Vec<&pathway::Pathway>| {
        list.into_iter().map(|pathway| pathway_info(pathway, &content.words, today)).collect()
    };
    (info(fit), info(other))
}

pub(crate) fn known_answers(content: &Content, read: &[RecordEntry]) -> Vec<KnownAnswer> {
    let questions = questions(content);
    let answer = |(question, (entry, value)): (&str, (&RecordEntry, &str))| {
        let question = question_in_words(&content.words, questions.get(&QuestionId::from(question))?);
        let words = question.values.iter().find(|known| known.id == value)?.words.clone();
        Some(KnownAnswer {
            question,
            value: value.to_owned(),
            value_words: words,
            on: entry.on.to_string(),
            by: entry.by.clone(),
        })
    };
    newest_answers(read).into_iter().filter_map(answer).collect()
}

/// Returns the questions for which a choice of some journey is waiting and that nobody has answered.
fn open_questions(content: &Content, journeys: &[JourneyState], answers: &[KnownAnswer]) -> Vec<crate::wire::Question> {
    let questions = questions(content);
    let mut wanted = BTreeSet::new();
    for opened in journeys.iter().filter(|opened| !opened.standing.ended) {
        let gates = opened.standing.routes.iter().flat_map(|route| &route.gates).flat_map(|gate| &gate.missing);
        for finding in opened.standing.routes.iter().flat_map(|route| &route.because).chain(gates) {
            if let pathway::condition::Fact::Answer { question, .. } = &finding.fact {
                wanted.insert(question.clone());
            }
        }
    }
    wanted
        .iter()
        .filter(|id| !answers.iter().any(|known| known.question.id == id.as_str()))
        .filter_map(|id| questions.get(id))
        .map(|question| question_in_words(&content.words, question))
        .collect()
}

fn journey_card(content: &Content, opened: &JourneyState) -> JourneyCard {
    let pathway_text = opened.pathway_text();
    JourneyCard {
        line: line(content, opened),
        purpose: pathway_text.of_step(&opened.standing.at, "purpose"),
        trail: opened.standing.trail.iter().map(|passed| trail_step(opened, passed)).collect(),
        waits_for: blockers(&pathway_text, &opened.standing),
    }
}

/// Returns the route of a journey so far.
pub(crate) fn route(opened: &JourneyState) -> Vec<PassedStep> {
    opened.standing.trail.iter().map(|passed| passed_step(opened, passed)).collect()
}

fn passed_step(opened: &JourneyState, passed: &pathway::replay::Passed) -> PassedStep {
    let stage = opened.edition.pathway.step(&passed.step).map(|step| step.stage.into());
    PassedStep {
        step: opened.pathway_text().step_named(&passed.step),
        stage: stage.unwrap_or(crate::wire::Stage::Universal),
    }
}

fn trail_step(opened: &JourneyState, passed: &pathway::replay::Passed) -> TrailStep {
    let pathway_text = opened.pathway_text();
    let PassedStep { step, stage } = passed_step(opened, passed);
    let (by, reasons) = decided(opened, passed).unwrap_or_default();
    TrailStep {
        step,
        stage,
        choice: pathway_text.choice(&passed.step, passed.choice.as_str()),
        on: passed.on.to_string(),
        by,
        reasons,
    }
}

/// Returns who decided, and the reasons that were given.
fn decided(opened: &JourneyState, passed: &pathway::replay::Passed) -> Option<(String, Vec<String>)> {
    opened.entries.iter().find_map(|entry| match &entry.act {
        Act::Chose { gate_reason, reason, .. } if entry.seq == passed.seq => {
            let reasons = [gate_reason, reason].into_iter().filter(|reason| !reason.is_empty());
            Some((entry.by.clone(), reasons.cloned().collect()))
        }
        _ => None,
    })
}
