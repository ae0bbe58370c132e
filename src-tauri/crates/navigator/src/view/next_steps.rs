//! The next steps of a child on several pathways, in words.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathway::conflicts::{Conflict, ReplayedJourney, conflicts};
use pathway::id::{EvidenceId, PathwayId, QuestionId, StepId};
use pathway::model::{EvidenceKind, Kind, Target};
use pathway::next::{Item, NeededBy, Rank, Thing, Want, one_list, prompt_want, wants_of};
use record::EntryBody;
use record::due::{self, is_overdue};
use record::plans::{Plan, current};

use crate::content::labels::{PathwayText, named, question_in_words};
use crate::content::questions::questions;
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::absence;
use crate::view::absence::OpenPrompt;
use crate::view::consent::{Consents, service_named};
use crate::view::disagreement::{DisagreementView, LimitedBy, decision_at};
use crate::view::links::link_card;
use crate::view::urgent_noted::urgent_noted;
use crate::view::{due_now, recurring};
use crate::wire::{
    self, AheadKind, ConflictBasis, ConflictCard, ConflictKind, Failure, JourneyId, NextItem, NextKind, NextPage,
    Origin, WantedBy,
};

pub(crate) fn page(content: &Content, case: &CaseFile) -> Result<NextPage, Failure> {
    let list = List { content, case, under_way: case.by_pathway(), prompts: absence::of_case(content, case)? };
    let wanted = one_list(wants(content, case, &list.prompts)?);
    let listed = wanted.iter().filter_map(|item| Some((list.own_pathway(&item.thing), list.item(item)?)));
    let items = with_pathway_if_ambiguous(listed.collect());
    Ok(NextPage {
        child: case.named.clone(),
        items,
        conflicts: conflicts_of(case).iter().filter_map(|one| list.conflict_card(one)).collect(),
    })
}

/// Adds the pathway to items that have the same words: a step of one pathway is not that of another, whatever its name.
fn with_pathway_if_ambiguous(items: Vec<(Option<String>, NextItem)>) -> Vec<NextItem> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (_, item) in &items {
        *seen.entry(item.words.clone()).or_default() += 1;
    }
    let distinguished = items.into_iter().map(|(own, item)| match own {
        Some(own) if seen.get(&item.words).is_some_and(|times| *times > 1) => {
            NextItem { words: format!("{own}: {}", item.words), ..item }
        }
        _ => item,
    });
    distinguished.collect()
}

/// Returns everything that the journeys under way and the record itself need.
fn wants(content: &Content, case: &CaseFile, open: &[OpenPrompt<'_>]) -> Result<Vec<Want>, Failure> {
    let of_journey = |opened: &JourneyState| {
        let due = opened.first_date().map(|one| NeededBy {
            on: one.due.on,
            is_passed_limit: due::is_passed_limit(one.due.on, one.origin, case.today),
        });
        wants_of(&content.pack, &opened.edition.pathway, &opened.standing, &opened.known(), due)
    };
    let mut wants: Vec<Want> = case.under_way().flat_map(of_journey).collect();
    wants.retain(|want| match &want.thing {
        Thing::Prompt(id, to) => open.iter().any(|one| (&one.prompt.id, &one.prompt.to) == (id, to)),
        _ => true,
    });
    let of_record = open.iter().filter(|one| one.opened.is_none());
    wants.extend(of_record.map(|one| prompt_want(&content.pack, one.prompt, None)));
    wants.extend(sign(case));
    let disagreements = DisagreementView::of(content, case);
    wants.extend(disagreements.limits().into_iter().map(|limited| {
        let on = limited.limit.map(|(on, _)| on);
        let of = |journey: &JourneyId| case.journeys.iter().find(|opened| opened.record.id == *journey);
        let by = limited.journey.as_ref().and_then(of).map(|opened| opened.edition.pathway.id.clone());
        let rank = limit_rank(on, Some(pathway::model::Origin::Law), case.today);
        let thing = match limited.by {
            LimitedBy::Disagreement(seq) => Thing::Disagreement(seq),
            LimitedBy::Decision(_, at) => Thing::Decision(at),
        };
        Want { thing, by, rank, due: on }
    }));
    wants.extend(current(&case.record.in_force).iter().flat_map(|plan| reviews(case, plan)));
    let born = case.born()?;
    let recurring = recurring::due(content, &case.record.in_force, born, case.today).into_iter();
    let recurring = recurring.filter(|one| due_now::due_group(one.on, case.today).is_some());
    wants.extend(recurring.map(|one| {
        let rank = limit_rank(Some(one.on), Some(one.what.fact.origin), case.today);
        Want { thing: Thing::Recurring(one.what.fact.id.clone()), by: None, rank, due: Some(one.on) }
    }));
    Ok(wants)
}

/// The rank of a day that a law or something else sets; without a day nothing of it is urgent.
fn limit_rank(on: Option<Date>, origin: Option<pathway::model::Origin>, today: Date) -> Rank {
    match on.filter(|_| origin == Some(pathway::model::Origin::Law)) {
        Some(on) if is_overdue(on, today) => Rank::LimitPassed,
        Some(_) => Rank::Law,
        None => Rank::Rest,
    }
}

/// Returns the review of a plan, needed by every journey that it supports.
fn reviews(case: &CaseFile, plan: &Plan<'_>) -> Vec<Want> {
    let serves = |opened: &&JourneyState| plan.agreed.journeys.iter().any(|journey| opened.record.id == *journey);
    let want = |by: Option<PathwayId>| Want {
        thing: Thing::Review(plan.id),
        by,
        rank: Rank::Rest,
        due: Some(plan.agreed.review_on),
    };
    let by: Vec<Want> =
        case.under_way().filter(serves).map(|opened| want(Some(opened.edition.pathway.id.clone()))).collect();
    if by.is_empty() { vec![want(None)] } else { by }
}

/// Returns a STOP sign that was noted, until somebody writes what was done about it.
fn sign(case: &CaseFile) -> Option<Want> {
    let noted = urgent_noted(&case.record.in_force)?;
    Some(Want { thing: Thing::Sign(noted.sign.into()), by: None, rank: Rank::Safety, due: Some(noted.entry.on) })
}

fn conflicts_of(case: &CaseFile) -> Vec<Conflict> {
    let on = |opened| {
        let JourneyState { edition, standing, .. }: &JourneyState = opened;
        ReplayedJourney { pathway: &edition.pathway, standing }
    };
    conflicts(&case.journeys.iter().map(on).collect::<Vec<_>>())
}

/// The list while it is turned into words.
struct List<'a> {
    content: &'a Content,
    case: &'a CaseFile,
    under_way: BTreeMap<String, JourneyId>,
    /// The prompts that nobody has answered.
    prompts: Vec<OpenPrompt<'a>>,
}

impl List<'_> {
    /// Returns the next check-in of a wait, and whether the date of the item is that of the check-in.
    fn check_in(&self, item: &Item) -> (Option<Date>, bool) {
        let Thing::Step(to) = &item.thing else { return (None, false) };
        let on = self.case.on(&to.pathway).filter(|opened| opened.standing.at == to.step);
        let dates = on.map(JourneyState::dates).unwrap_or_default();
        let check_in = dates.into_iter().find(|one| one.kind == AheadKind::CheckIn);
        let is_first = on.and_then(JourneyState::first_date).is_some_and(|one| one.kind == AheadKind::CheckIn);
        (check_in.map(|one| one.due.on), is_first)
    }

    /// Returns what sets the day of an item. `None` if people agreed on it, as on the review of a plan.
    fn due_origin(&self, item: &Item) -> Option<Origin> {
        match &item.thing {
            Thing::Disagreement(_) | Thing::Decision(_) => return item.due.map(|_| Origin::Law),
            Thing::Recurring(id) => {
                let of_fact = self.content.pack.recurring.iter().find(|one| one.fact.id == *id);
                return of_fact.map(|one| one.fact.origin.into());
            }
            _ => {}
        }
        let first = item.wanted_by.iter().find(|want| want.due.is_some() && want.due == item.due)?;
        let opened = self.case.on(first.by.as_ref()?).filter(|_| !matches!(item.thing, Thing::Review(_)))?;
        opened.first_date()?.origin.map(Into::into)
    }

    /// `None` if the pack no longer has what an old edition names.
    fn item(&self, item: &Item) -> Option<NextItem> {
        let today = self.case.today;
        let (check_in, due_is_check_in) = self.check_in(item);
        let blank = NextItem {
            key: key(&item.thing),
            kind: NextKind::Step,
            rank: item.rank.into(),
            words: String::new(),
            detail: None,
            said: None,
            answered: None,
            due: item.due.map(|due| due.to_string()),
            due_origin: self.due_origin(item),
            due_at_latest: false,
            due_is_check_in,
            check_in: check_in.filter(|_| !due_is_check_in).map(|on| on.to_string()),
            overdue: item.due.is_some_and(|due| is_overdue(due, today)) && !matches!(item.thing, Thing::Sign(_)),
            two_dates: item.has_two_dates(),
            wanted_by: self.wanted_by(item),
            question: None,
            id: None,
            general_consent: false,
            who: Vec::new(),
            consent: None,
            journey: None,
            link: None,
        };
        let words = &self.content.words;
        Some(match &item.thing {
            Thing::Sign(sign) => {
                let message = format!("interrupt-{sign}");
                let detail = words.try_say(&message, Some("act"), &[]);
                let noted = urgent_noted(&self.case.record.in_force).map(|noted| noted.words.to_owned());
                let said = noted.filter(|words| !words.is_empty());
                NextItem { kind: NextKind::Sign, words: words.try_say(&message, None, &[])?, detail, said, ..blank }
            }
            Thing::Disagreement(seq) => {
                let EntryBody::Disagreed { about, words: said, .. } = &self.case.record.standing(*seq)?.body else {
                    return None;
                };
                let about: pathway::disagreement::DisagreementSubject = (*about).into();
                let words = words.say(&format!("disagreement-{}", about.as_str()));
                NextItem { kind: NextKind::Disagreement, words, detail: Some(said.clone()), ..blank }
            }
            Thing::Decision(at) => self.decision(at, blank)?,
            Thing::Step(to) => self.step(to, blank)?,
            Thing::Prompt(prompt, to) => {
                let open = self.prompts.iter().find(|one| (&one.prompt.id, &one.prompt.to) == (prompt, to))?;
                let card = open.card(self.content, &self.under_way)?;
                let (words, detail, link) = (card.words, Some(card.act), Some(card.link));
                NextItem { kind: NextKind::Prompt, words, detail, link, ..blank }
            }
            Thing::Question(id) => {
                let question = self.question(id)?;
                let words = question.words.clone();
                NextItem { kind: NextKind::Question, words, question: Some(question), ..blank }
            }
            Thing::Consent(service) => {
                let consents = self.case.under_way().find_map(|opened| opened.standing.consents.get(service));
                let now = Consents::of(self.content, self.case).now(service, consents.copied());
                let named = service_named(self.content, service);
                NextItem {
                    kind: NextKind::Consent,
                    words: named.words,
                    id: Some(named.id),
                    consent: Some(now),
                    ..blank
                }
            }
            Thing::Evidence(id) => self.evidence(item, id, blank)?,
            Thing::Recurring(id) => {
                let one = self.content.pack.recurring.iter().find(|one| one.fact.id == *id)?;
                NextItem {
                    kind: NextKind::Recurring,
                    words: recurring::title(self.content, one),
                    detail: Some(recurring::fact(self.content, one)),
                    id: one.after.last().map(ToString::to_string),
                    ..blank
                }
            }
            Thing::Review(id) => {
                let plan = current(&self.case.record.in_force).into_iter().find(|plan| plan.id == *id)?;
                let words = plan.agreed.outcomes.first().map_or_else(String::new, |outcome| outcome.words.clone());
                NextItem { kind: NextKind::Review, words, ..blank }
            }
        })
    }

    /// Returns a decision that can still be appealed, with what can be done about it by its next limit.
    fn decision(&self, at: &Target, blank: NextItem) -> Option<NextItem> {
        let opened = self.case.on(&at.pathway)?;
        let decision = decision_at(self.content, opened)?;
        let by_then = decision.limits.iter().filter(|one| Some(&one.limit.on) == blank.due.as_ref());
        let counted = (!decision.is_from_letter).then(|| self.content.words.say("lookahead-at-latest"));
        let detail = by_then.map(|one| one.words.clone()).chain(counted).collect::<Vec<_>>().join(" ");
        Some(NextItem {
            kind: NextKind::Decision,
            words: decision.about.words,
            detail: Some(detail),
            due_at_latest: !decision.is_from_letter,
            journey: Some(opened.record.id.clone()),
            ..blank
        })
    }

    /// Returns the pathway to which an item belongs, in words, if it belongs to only one.
    fn own_pathway(&self, thing: &Thing) -> Option<String> {
        let (Thing::Step(to) | Thing::Prompt(_, to)) = thing else { return None };
        Some(self.case.on(&to.pathway)?.pathway_text().pathway_named().words)
    }

    fn step(&self, to: &Target, blank: NextItem) -> Option<NextItem> {
        let Some(here) = self.case.on(&to.pathway).filter(|opened| opened.standing.at == to.step) else {
            // Only an open link is listed.
            let link = link_card(self.content, &self.under_way, None, to)?;
            let words = format!("{}: {}", link.pathway.words, link.step.words);
            let detail = Some(link.purpose.clone());
            return Some(NextItem { kind: NextKind::Link, words, detail, link: Some(link), ..blank });
        };
        let step = here.edition.pathway.step(&to.step)?;
        let pathway_text = here.pathway_text();
        let given = step.asks.as_ref().and_then(|question| here.standing.answers.get(question));
        let purpose = pathway_text.of_step(&to.step, "purpose");
        let is_at_latest = here.is_due_at_latest();
        let counted = is_at_latest.then(|| self.content.words.say("lookahead-at-latest"));
        Some(NextItem {
            kind: if step.kind == Kind::Wait { NextKind::Wait } else { NextKind::Step },
            words: pathway_text.step_title(&to.step),
            detail: Some(std::iter::once(purpose).chain(counted).collect::<Vec<_>>().join(" ")),
            due_at_latest: is_at_latest,
            answered: given.map(|given| pathway_text.choice(&to.step, given.value.as_str())),
            journey: Some(here.record.id.clone()),
            ..blank
        })
    }

    /// Returns each journey once, with its own date.
    fn wanted_by(&self, item: &Item) -> Vec<WantedBy> {
        let mut all: Vec<WantedBy> = Vec::new();
        for want in &item.wanted_by {
            let Some(opened) = want.by.as_ref().and_then(|by| self.case.on(by)) else { continue };
            let due = want.due.map(|due| due.to_string());
            match all.iter_mut().find(|known| known.journey == opened.record.id) {
                Some(known) => known.due = known.due.take().into_iter().chain(due).min(),
                None => all.push(WantedBy {
                    pathway: opened.pathway_text().pathway_named(),
                    step: opened.pathway_text().step_named(&opened.standing.at),
                    journey: opened.record.id.clone(),
                    due,
                }),
            }
        }
        all
    }

    fn question(&self, id: &QuestionId) -> Option<wire::Question> {
        let of_journey = |opened: &JourneyState| {
            let question = opened.edition.pathway.questions.get(id)?;
            Some(opened.pathway_text().question(question))
        };
        let shipped = || questions(self.content).get(id).map(|one| question_in_words(&self.content.words, one));
        self.case.under_way().find_map(of_journey).or_else(shipped)
    }

    fn evidence(&self, item: &Item, id: &EvidenceId, blank: NextItem) -> Option<NextItem> {
        let by = item.wanted_by.iter().find_map(|want| self.case.on(want.by.as_ref()?))?;
        let declared = by.edition.pathway.evidence.get(id);
        Some(NextItem {
            kind: NextKind::Evidence,
            words: by.pathway_text().evidence(id),
            who: by.pathway_text().evidence_suppliers(id),
            id: Some(id.to_string()),
            general_consent: declared.is_some_and(|evidence| evidence.kind == EvidenceKind::Consent),
            ..blank
        })
    }

    fn conflict_card(&self, one: &Conflict) -> Option<ConflictCard> {
        let card =
            |kind, about, rests| ConflictCard { kind, about, now: None, on: None, rests, question: None, value: None };
        Some(match one {
            Conflict::Answer { question, now, bases } => {
                let question = self.question(question)?;
                let words = |value: &str| {
                    question.values.iter().find(|known| known.id == value).map(|known| known.words.clone())
                };
                let rest = |rest: &pathway::conflicts::Basis| {
                    let answer = words(rest.value.as_str());
                    Some(ConflictBasis {
                        said: answer,
                        on: Some(rest.on.to_string()),
                        ..self.rest(&rest.pathway, &rest.step)?
                    })
                };
                let rests = bases.iter().filter_map(rest).collect();
                let about = named(&question.id, question.words.clone());
                let (now, value) = (words(now.as_str()), Some(now.to_string()));
                ConflictCard { now, value, question: Some(question), ..card(ConflictKind::Answer, about, rests) }
            }
            Conflict::NotNeeded { ended, on, links } => {
                let opened = self.case.journeys.iter().find(|opened| opened.edition.pathway.id == *ended)?;
                let rests = links.iter().filter_map(|(pathway, step)| self.rest(pathway, step)).collect();
                let about = opened.pathway_text().pathway_named();
                ConflictCard { on: Some(on.to_string()), ..card(ConflictKind::NotNeeded, about, rests) }
            }
            Conflict::WaitsWithoutConsent { pathway, step, service, is_named, consent } => {
                let now = Consents::of(self.content, self.case).either(service.as_ref(), *consent);
                let rests = self.rest(pathway, step).into_iter().collect();
                let kind = match service {
                    Some(_) if *is_named => ConflictKind::WaitsWithoutConsent,
                    Some(_) => ConflictKind::MayWaitWithoutConsent,
                    None => ConflictKind::WaitsWithoutGeneralConsent,
                };
                ConflictCard { on: now.date, ..card(kind, now.service, rests) }
            }
            Conflict::AskedTwice { service, waits } => {
                let rests = waits.iter().filter_map(|(pathway, step)| self.rest(pathway, step)).collect();
                card(ConflictKind::AskedTwice, service_named(self.content, service), rests)
            }
        })
    }

    fn rest(&self, pathway: &PathwayId, step: &StepId) -> Option<ConflictBasis> {
        let opened = self.case.on(pathway)?;
        let pathway_text: PathwayText<'_> = opened.pathway_text();
        Some(ConflictBasis {
            pathway: pathway_text.pathway_named(),
            step: pathway_text.step_named(step),
            journey: opened.record.id.clone(),
            said: None,
            on: None,
        })
    }
}

/// Returns a key that identifies an item in the list.
fn key(thing: &Thing) -> String {
    match thing {
        Thing::Sign(id) => format!("sign/{id}"),
        Thing::Disagreement(seq) => format!("disagreement/{seq}"),
        Thing::Decision(at) => format!("decision/{}/{}", at.pathway, at.step),
        Thing::Step(to) => format!("step/{}/{}", to.pathway, to.step),
        Thing::Prompt(id, to) => format!("prompt/{id}/{}/{}", to.pathway, to.step),
        Thing::Question(id) => format!("question/{id}"),
        Thing::Consent(id) => format!("consent/{id}"),
        Thing::Evidence(id) => format!("evidence/{id}"),
        Thing::Review(seq) => format!("review/{seq}"),
        Thing::Recurring(id) => format!("recurring/{id}"),
    }
}
