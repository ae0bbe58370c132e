//! The "What if" page: the step and the drawing as they would be, and how they differ from the record.

use std::collections::{BTreeMap, BTreeSet};

use pathway::consent::Consent;
use pathway::id::ServiceId;
use pathway::model::Question;

use crate::content::labels::{age_text, question_in_words};
use crate::content::shipped::Content;
use crate::edit::what_if::plan_serving;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::map::map;
use crate::view::preview;
use crate::view::preview::{page_of, seen};
use crate::wire::{Ahead, EvidenceNow, Failure, ImaginedLine, JourneyId, Scenario, ServiceNow, WhatIf};

/// Returns the page of a scenario: `then` is the case file after every change, `lines` are the changes and `ahead` is what each choice would open.
pub(crate) fn page(
    content: &Content,
    now: &CaseFile,
    then: &CaseFile,
    journey: &JourneyId,
    (lines, ahead): (Vec<ImaginedLine>, Vec<Ahead>),
) -> Result<WhatIf, Failure> {
    let opened = then.journey(journey)?;
    Ok(WhatIf {
        child: then.named.clone(),
        age: age_text(pathway::Age::on(opened.born, then.today)),
        today: then.today.to_string(),
        imagined: lines,
        page: page_of(content, then, opened)?,
        map: map(&seen(content, then, opened)),
        ahead,
        differences: preview::journeys(content, now, then)?,
        questions: questions(content, opened),
        evidence: evidence(opened),
        services: services(content, opened),
    })
}

/// Returns the line of a change, before it is made.
pub(crate) fn line(content: &Content, case: &CaseFile, before: &JourneyState, imagined: &Scenario) -> ImaginedLine {
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

/// Returns what a choice opens, from the journey as it is after it.
pub(crate) fn ahead(choice: String, after: &JourneyState) -> Ahead {
    let open = after.standing.routes.iter().filter(|route| route.state.can_be_taken());
    let opens = open.map(|route| after.pathway_text().choice(&after.standing.at, route.choice.as_str()));
    Ahead { choice, opens: opens.collect(), ends: after.standing.ended }
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
