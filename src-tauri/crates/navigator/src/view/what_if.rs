//! The "What if" page: the step and the drawing as they would be, and how they differ from the record.

use std::collections::{BTreeMap, BTreeSet};

use pathway::absence::count;
use pathway::consent::Consent;
use pathway::id::ServiceId;
use pathway::model::Question;
use record::EntryBody;

use crate::content::labels::{age_text, question_in_words};
use crate::content::shipped::Content;
use crate::edit::what_if::{MOST_IMAGINED, Turn, plan_serving, what_if_after};
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::session::open::Session;
use crate::view::map::map;
use crate::view::preview;
use crate::view::preview::{page_of, seen};
use crate::wire::{Ahead, EvidenceNow, Failure, ImaginedLine, JourneyId, Scenario, ServiceNow, WhatIf};

pub(crate) fn page(
    content: &Content,
    session: &mut Session,
    now: &CaseFile,
    journey: &JourneyId,
    imagined: &[Scenario],
) -> Result<WhatIf, Failure> {
    let (then, lines) = all_imagined(content, session, now, journey, imagined)?;
    let then = then.as_ref().unwrap_or(now);
    let opened = then.journey(journey)?;
    Ok(WhatIf {
        child: then.named.clone(),
        age: age_text(pathway::Age::on(opened.born, then.today)),
        today: then.today.to_string(),
        imagined: lines,
        page: page_of(content, then, opened)?,
        map: map(&seen(content, then, opened)),
        ahead: ahead(content, session, then, journey)?,
        differences: preview::journeys(content, now, then)?,
        questions: questions(content, opened),
        evidence: evidence(opened),
        services: services(content, opened),
    })
}

/// Applies every change of the scenario in order. A change that does not fit after the earlier ones is reported and
/// left out.
fn all_imagined(
    content: &Content,
    session: &mut Session,
    now: &CaseFile,
    journey: &JourneyId,
    imagined: &[Scenario],
) -> Result<(Option<CaseFile>, Vec<ImaginedLine>), Failure> {
    let mut then: Option<CaseFile> = None;
    let mut lines = Vec::new();
    for one in imagined.iter().take(MOST_IMAGINED) {
        let before = then.as_ref().unwrap_or(now);
        let mut line = line(content, before, before.journey(journey)?, one);
        match what_if_after(content, session, before, journey, one) {
            Ok((after, turn)) => {
                line.days = days(session, content, &turn);
                then = Some(after);
            }
            Err(failure) => line.refused = Some(failure.code),
        }
        lines.push(line);
    }
    Ok((then, lines))
}

fn days(session: &mut Session, content: &Content, turn: &Turn) -> Option<u32> {
    let spell = |body: &EntryBody| match body {
        EntryBody::Absent { from, to } => Some((*from, *to)),
        _ => None,
    };
    let spells: Vec<_> = turn.written.iter().filter_map(|entry| spell(&entry.body)).collect();
    (!spells.is_empty()).then(|| count(&session.calendar(content), &spells, turn.today).total)
}

fn line(content: &Content, case: &CaseFile, before: &JourneyState, imagined: &Scenario) -> ImaginedLine {
    let pathway_text = before.pathway_text();
    let at = &before.standing.at;
    let say = |message: String, attribute: Option<&str>| pathway_text.words.try_say(&message, attribute, &[]);
    let (about, words) = match imagined {
        Scenario::Answer { question, value } => {
            let message = format!("question-{question}");
            (say(message.clone(), None), say(message, Some(&format!("value-{value}"))))
        }
        Scenario::Hold { evidence } | Scenario::Lose { evidence } => (say(format!("evidence-{evidence}"), None), None),
        Scenario::Consent { service, .. } => {
            (content.pack.services.get(&service.as_str().into()).map(|service| service.name.clone()), None)
        }
        // A plan is identified by its hope; a plan that exists only in the scenario has none.
        Scenario::Review => {
            let plan = plan_serving(case, &before.record.id);
            (plan.and_then(|plan| plan.agreed.outcomes.first().map(|outcome| outcome.words.clone())), None)
        }
        Scenario::Choose { choice } => {
            let is_there =
                before.edition.pathway.step(at).is_some_and(|step| step.route(&choice.as_str().into()).is_some());
            (Some(pathway_text.step_title(at)), is_there.then(|| pathway_text.choice(at, choice)))
        }
        Scenario::Back => {
            let last = before.standing.trail.last();
            (
                last.map(|passed| pathway_text.step_title(&passed.step)),
                last.map(|passed| pathway_text.choice(&passed.step, passed.choice.as_str())),
            )
        }
        Scenario::Later { .. } | Scenario::Absent { .. } => (None, None),
    };
    ImaginedLine { imagined: imagined.clone(), about, words, days: None, refused: None }
}

/// Returns what each choice that can be made would open.
fn ahead(
    content: &Content,
    session: &mut Session,
    then: &CaseFile,
    journey: &JourneyId,
) -> Result<Vec<Ahead>, Failure> {
    let mut ahead = Vec::new();
    let routes = then.journey(journey)?.standing.routes.clone();
    for route in routes.iter().filter(|route| route.state.can_be_taken()) {
        let choice = route.choice.to_string();
        // A stopped journey takes no choice.
        let Ok((after, _)) =
            what_if_after(content, session, then, journey, &Scenario::Choose { choice: choice.clone() })
        else {
            continue;
        };
        let opened = after.journey(journey)?;
        let open = opened.standing.routes.iter().filter(|route| route.state.can_be_taken());
        let opens = open.map(|route| opened.pathway_text().choice(&opened.standing.at, route.choice.as_str()));
        ahead.push(Ahead { choice, opens: opens.collect(), ends: opened.standing.ended });
    }
    Ok(ahead)
}

fn questions(content: &Content, opened: &JourneyState) -> Vec<crate::wire::Question> {
    let known: BTreeMap<_, &Question> = opened.edition.pathway.questions.iter().collect();
    known.values().map(|question| question_in_words(&content.words, question)).collect()
}

/// Returns the services to which choices of the pathway refer.
fn services(content: &Content, opened: &JourneyState) -> Vec<ServiceNow> {
    let routes = opened.edition.pathway.steps.iter().flat_map(|step| &step.routes);
    let sent_to: BTreeSet<&ServiceId> = routes.flat_map(|route| &route.services).collect();
    let now = |id: &&ServiceId| {
        let service = content.pack.services.get(*id)?;
        let given = matches!(opened.standing.consents.get(*id), Some(Consent::Given { .. }));
        Some(ServiceNow { id: id.to_string(), words: service.name.clone(), given })
    };
    sent_to.iter().filter_map(now).collect()
}

fn evidence(opened: &JourneyState) -> Vec<EvidenceNow> {
    let pathway_text = opened.pathway_text();
    let pathway = &opened.edition.pathway;
    let now = |evidence: &pathway::model::Evidence| EvidenceNow {
        id: evidence.id.to_string(),
        words: pathway_text.evidence(&evidence.id),
        kind: evidence.kind.as_str().to_owned(),
        held: opened.standing.evidence.contains_key(&evidence.id),
    };
    pathway.evidence.values().map(now).collect()
}
