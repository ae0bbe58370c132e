//! One child's page: their own words first, then where each journey stands.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::Age;
use pathway::id::QuestionId;
use pathway::model::{Evidence, Question};
use wording::Words;

use crate::content::Content;
use crate::desk::JourneyState;
use crate::pages::absence;
use crate::pages::disagreements;
use crate::pages::journey_line::line;
use crate::pages::next;
use crate::pages::plan;
use crate::pages::start::pathway_info;
use crate::pages::step::{For, blockers};
use crate::pages::timeline::Teller;
use crate::pages::voices::{heard, voices};
use crate::pages::whole::CaseFile;
use crate::telling::{age_text, question_in_words};
use crate::typed;
use crate::wire::{
    ChildForm, ChildPage, Code, Failure, HeldEvidence, JourneyCard, KnownAnswer, PathwayInfo, Speaker, TrailStep,
};
use record::replay::ImpliedEvidence;
use record::school;
use record::{EntryBody, RecordEntry};

/// The legal name and the number, as the newest details have them.
fn details(in_force: &[RecordEntry]) -> (String, String) {
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
    let ctx = |opened| For::of(content, opened, by_pathway.clone());
    let age = Age::on(born, today);
    let (can_begin, not_for_age) = beginnings(content, age, &by_pathway, today);
    let now = &record.in_force;
    let answers = known_answers(content, now);
    let [born_day, born_month, born_year] = typed::parts(born);
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
        },
        name: case.named.words.clone(),
        born: born.to_string(),
        age: age_text(age),
        year_group: super::year_group::line(born, today, now),
        moves: super::school::moves(now, today),
        child_words: voices(now, Speaker::Child),
        parent_words: voices(now, Speaker::Parent),
        heard: heard(now),
        open_questions: open_questions(content, journeys, &answers),
        next: next::page(content, case),
        disagreements: disagreements::lines(content, case),
        answers,
        evidence: held(&content.words, content.pack.pathways.iter().flat_map(|one| one.evidence.values()), now),
        absence: absence::page(calendar, now, today),
        plans: plan::summarise(now, calendar, today),
        prompts: absence::of_journeys(journeys, ctx),
        unreadable: record.unreadable.clone(),
        history: Teller::new(content, record, journeys).newest(),
        journeys: journeys.iter().map(|opened| journey_card(content, opened)).collect(),
        can_begin,
        not_for_age,
        archived: child.archived,
        sample: case.sample,
    })
}

/// The pathways that could be begun, and those that are not for a child of this age.
fn beginnings(
    content: &Content,
    age: Age,
    under_way: &BTreeMap<String, String>,
    today: Date,
) -> (Vec<PathwayInfo>, Vec<PathwayInfo>) {
    let free = content.pack.pathways.iter().filter(|pathway| !under_way.contains_key(pathway.id.as_str()));
    let (fit, other): (Vec<_>, Vec<_>) = free.partition(|pathway| pathway.ages.holds(age));
    let info = |list: Vec<&pathway::Pathway>| {
        list.into_iter().map(|pathway| pathway_info(pathway, &content.words, today)).collect()
    };
    (info(fit), info(other))
}

/// Every question that any shipped pathway knows.
pub(crate) fn questions(content: &Content) -> BTreeMap<&QuestionId, &Question> {
    content.pack.pathways.iter().flat_map(|pathway| &pathway.questions).collect()
}

/// Whether a question that some shipped pathway knows can be answered so.
pub(crate) fn has_value(content: &Content, question: &str, value: &str) -> Result<bool, Failure> {
    let known = questions(content);
    let known = known.get(&QuestionId::new(question)).ok_or(Failure::new(Code::UnknownQuestion))?;
    Ok(known.values.iter().any(|known| known.as_str() == value))
}

fn known_answers(content: &Content, read: &[RecordEntry]) -> Vec<KnownAnswer> {
    let questions = questions(content);
    let mut newest: BTreeMap<&str, (&RecordEntry, &str)> = BTreeMap::new();
    for entry in read {
        if let EntryBody::Answered { question, value } = &entry.body {
            newest.insert(question, (entry, value));
        }
    }
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
    newest.into_iter().filter_map(answer).collect()
}

/// The questions on which some route of some journey now waits, and that nobody has answered.
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

/// The newest of each piece of evidence that is known: what was written down as such, and what the record gives by itself.
pub(crate) fn held<'a>(
    words: &Words,
    known: impl IntoIterator<Item = &'a Evidence>,
    read: &[RecordEntry],
) -> Vec<HeldEvidence> {
    let all = all_held(words, known, read).into_iter();
    let newest: BTreeMap<String, HeldEvidence> = all.map(|(held, _)| (held.id.clone(), held)).collect();
    newest.into_values().collect()
}

/// All evidence, in the order in which it was written down, each with its entry.
pub(crate) fn all_held<'a, 'r>(
    words: &Words,
    known: impl IntoIterator<Item = &'a Evidence>,
    read: &'r [RecordEntry],
) -> Vec<(HeldEvidence, &'r RecordEntry)> {
    let known: BTreeMap<&str, &Evidence> = known.into_iter().map(|evidence| (evidence.id.as_str(), evidence)).collect();
    let giving = ImpliedEvidence::new(read);
    let mut all = Vec::new();
    for entry in read {
        let hold = |id: &str, of: Date, given_by| HeldEvidence {
            id: id.to_owned(),
            words: words.say(&format!("evidence-{id}")),
            kind: known.get(id).map_or("record", |evidence| evidence.kind.as_str()).to_owned(),
            on: of.to_string(),
            said_by: String::new(),
            note: String::new(),
            seq: entry.seq,
            given_by,
        };
        if let Some((given, of)) = giving.evidence(entry) {
            for evidence in known.values().filter(|evidence| evidence.given_by == Some(given)) {
                all.push((hold(evidence.id.as_str(), of, Some(given.into())), entry));
            }
        }
        if let EntryBody::Held { evidence, of, said_by, note, .. } = &entry.body {
            let held = hold(evidence, *of, None);
            all.push((HeldEvidence { said_by: said_by.clone(), note: note.clone(), ..held }, entry));
        }
    }
    all
}

fn journey_card(content: &Content, opened: &JourneyState) -> JourneyCard {
    let telling = opened.telling();
    JourneyCard {
        line: line(content, opened),
        purpose: telling.of_step(&opened.standing.at, "purpose"),
        trail: opened.standing.trail.iter().map(|passed| trail_step(opened, passed)).collect(),
        waits_for: blockers(&telling, &opened.standing),
    }
}

fn trail_step(opened: &JourneyState, passed: &pathway::replay::Passed) -> TrailStep {
    let telling = opened.telling();
    let stage = opened.edition.pathway.step(&passed.step).map(|step| step.stage.into());
    TrailStep {
        step: telling.step_named(&passed.step),
        stage: stage.unwrap_or(crate::wire::Stage::Universal),
        choice: telling.choice(&passed.step, passed.choice.as_str()),
        on: passed.on.to_string(),
        by: passed.by.clone(),
        reasons: [&passed.gate_reason, &passed.reason]
            .into_iter()
            .filter(|reason| !reason.is_empty())
            .cloned()
            .collect(),
    }
}
