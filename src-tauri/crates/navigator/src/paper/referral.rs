//! A referral to the services of the step where a journey is, filled in from the record.

use std::collections::BTreeSet;

use papers::NoticeKind;
use pathway::Age;
use pathway::consent::Consent;
use pathway::id::{EvidenceId, StepId};
use pathway::model::{Evidence, EvidenceKind, Kind, Step};
use pathway::service::{Audience, ContactKind, Need, Service};
use record::RecordEntry;
use record::answers::newest_answers;

use crate::content::labels::age_text;
use crate::content::shipped::Content;
use crate::paper::child;
use crate::paper::for_families::contact_line;
use crate::paper::plan::tried;
use crate::paper::referral_consent::{consent, joined};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::view::consent_at_step::of_service;
use crate::view::family::{asked, is_for_families};
use crate::view::step::page;
use crate::view::{protection, services};
use crate::wire::{EvidenceLine, Failure, PaperPart, StepPage};

/// How many lines there are for what the record does not say.
const LINES_FOR_REASON: u8 = 5;
/// Who makes a test, with the role of the service where they work: it needs no result of its own test.
const TESTED_BY: [(&str, &str); 1] = [("audiologist", "audiology")];

/// Writes the referral.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) -> Result<(), Failure> {
    let opened = source.journey()?;
    let step = page(&source.context(opened), &opened.standing.at)?;
    let asking = asking(source, opened)?;
    let service = referred_to(source.content, opened).into_iter().find(|one| one.id.as_str() == source.service());
    sheet.section(sheet.say("paper-referral-to"), |sheet| address(source, sheet, opened, service));
    sheet.section(sheet.say("paper-referral-from"), |sheet| {
        let role = sheet.say(source.my_role());
        let text = opened.pathway_text();
        sheet.facts([
            ("paper-referral-referrer", joined(role, source.me.name.clone())),
            ("paper-referral-pathway", text.pathway_named().words),
            ("paper-referral-step", text.step_title(&opened.standing.at)),
        ]);
    });
    sheet.section(sheet.say("paper-referral-why"), |sheet| {
        sheet.paragraph(source.form.why.clone());
        if source.form.why.trim().is_empty() {
            sheet.missing("paper-missing-reason");
            sheet.lines("paper-referral-why-lines", LINES_FOR_REASON);
        }
    });
    if source.includes(PaperPart::Protections) {
        protections(source, sheet);
    }
    sheet.section(sheet.say("paper-section-child"), |sheet| child::facts(source, sheet));
    child::reach(source, sheet);
    // Where the referral goes decides which consent it needs: a wait names no service to send to.
    let consents = service.map_or_else(|| step.consents.clone(), |one| of_service(&source.context(opened), &one.id));
    sheet.section(sheet.say("paper-referral-consent"), |sheet| consent(source, sheet, &consents, service));
    child::voices_said(source, sheet);
    sheet.section(sheet.say("paper-referral-tried"), |sheet| tried(source, sheet));
    if opened.is_at_safety() {
        waits_for_no_plan(sheet);
    }
    sheet.section(sheet.say("paper-referral-answers"), |sheet| answers(source, sheet, opened));
    sheet.section(sheet.say("paper-referral-evidence"), |sheet| {
        child::evidence(source, sheet);
        if let Some(asking) = &asking {
            missing_evidence(source.content, sheet, asking, opened, service);
        }
    });
    if source.includes(PaperPart::Notes) {
        sheet.section(sheet.say("paper-referral-notes"), |sheet| child::notes(source, sheet));
    }
    sheet.section(sheet.say("paper-sign"), |sheet| sheet.signatures([sheet.say("paper-sign-referrer")]));
    // Nothing else matters before somebody agreed.
    let consent = ["paper-missing-consent-refused", "paper-missing-consent-disagreed", "paper-missing-consent"];
    let consent = consent.map(|message| sheet.say(message));
    sheet.missing.sort_by_key(|missing| !consent.contains(missing));
    Ok(())
}

/// Returns the services to which a referral can go: those of the step, and others to which somebody agreed, also if somebody
/// else has said no since. Those with consent come first, unless it is about safety, which needs none. Nobody can write to a
/// page that is there to be read.
pub(crate) fn referred_to<'a>(content: &'a Content, opened: &JourneyState) -> Vec<&'a Service> {
    // During a wait: where the referral went.
    let sent = asked(&opened.edition.pathway, &opened.standing.at, &opened.standing.trail).iter();
    let sent: Vec<&Service> = sent.filter_map(|id| content.pack.services.get(id)).filter(|one| one.is_open()).collect();
    let of_steps = || steps_that_send(opened).map(|step| of_step(content, opened, step)).find(|all| !all.is_empty());
    let mut all = if sent.is_empty() { of_steps().unwrap_or_default() } else { sent };
    let is_agreed = |consent: &Consent| consent.is_given() || matches!(consent, Consent::Disagreed { .. });
    let agreed = opened.standing.consents.iter().filter(|(_, consent)| is_agreed(consent));
    let agreed = agreed.filter_map(|(id, _)| content.pack.services.get(id));
    for service in agreed.filter(|one| one.is_open() && one.audience.contains(&Audience::Professional)) {
        if all.iter().all(|known| known.id != service.id) {
            all.push(service);
        }
    }
    all.retain(|service| !service.is_reading);
    all.sort_by_key(|service| !opened.is_at_safety() && !opened.has_consent(&service.id));
    all
}

/// Returns the step where a journey is and, during a wait, the step that sent.
fn steps_that_send(opened: &JourneyState) -> impl Iterator<Item = &Step> {
    let step = |id: &StepId| opened.edition.pathway.step(id);
    let is_wait = |step: &Step| step.kind == Kind::Wait;
    let here = step(&opened.standing.at);
    let passed = opened.standing.trail.iter().rev().filter_map(move |passed| step(&passed.step));
    let sent = passed.filter(move |step| !is_wait(step)).take(usize::from(here.is_some_and(is_wait)));
    here.into_iter().chain(sent)
}

/// Returns the services to which the choices of a step refer, or else those at the step that take a referral: open, for
/// somebody of this age, not for families alone, no helpline, and not shown at every step.
fn of_step<'a>(content: &'a Content, opened: &JourneyState, step: &Step) -> Vec<&'a Service> {
    let age = Some(Age::on(opened.born, opened.today));
    let mut seen = BTreeSet::new();
    let named = step.routes.iter().flat_map(|route| &route.services).filter(|id| seen.insert(*id));
    let named = named.filter_map(|id| content.pack.services.get(id));
    let named: Vec<&Service> = named.filter(|one| one.is_open() && one.may_take(age)).collect();
    // After a sign that cannot wait, others are asked at the same time.
    if !named.is_empty() && !step.safety {
        return named;
    }
    let all = content.pack.signposts(step, age).shown;
    let mut all: Vec<&Service> = all.into_iter().filter(|one| takes_referrals(content, one)).collect();
    // A service that is only on the web may have no address, so it is never the first that is offered.
    all.sort_by_key(|one| one.contacts.iter().all(|contact| contact.kind == ContactKind::Web));
    all.retain(|one| named.iter().all(|known| known.id != one.id));
    named.into_iter().chain(all).collect()
}

/// Whether somebody can write a referral to a service: it is open, not for families alone, no helpline, and not shown at
/// every step.
fn takes_referrals(content: &Content, service: &Service) -> bool {
    let pack = &content.pack;
    let is_first = pack.first_numbers.iter().any(|first| first.service == service.id);
    let is_everywhere = pack.fallback.contains(&service.id) || is_first && service.needs.contains(&Need::Crisis);
    // Nobody writes a referral to a helpline: a service for a crisis that is not of this area.
    let own_area = pack.areas.first().map(|area| &area.id);
    let is_helpline = service.needs.contains(&Need::Crisis) && Some(&service.scope) != own_area;
    service.is_open() && service.audience.contains(&Audience::Professional) && !is_everywhere && !is_helpline
}

/// Says why a referral goes to no service: none was chosen, none takes this age, all are asked by families themselves, or
/// there is none.
fn no_service(source: &PaperSource<'_>, sheet: &Sheet<'_>, opened: &JourneyState) -> String {
    let (content, age) = (source.content, Age::on(opened.born, opened.today));
    if !referred_to(content, opened).is_empty() {
        return sheet.say("paper-missing-service-choice");
    }
    let mut seen = BTreeSet::new();
    let steps = steps_that_send(opened);
    let ids = steps.flat_map(|step| step.routes.iter().flat_map(|route| &route.services).chain(&step.signposts));
    let all = ids.filter(|id| seen.insert(*id)).filter_map(|id| content.pack.services.get(id));
    let open: Vec<&Service> = all.filter(|one| one.is_open() && !one.is_reading).collect();
    let named = |is_one: &dyn Fn(&Service) -> bool| {
        let names: Vec<&str> = open.iter().filter(|one| is_one(one)).map(|one| one.name.as_str()).collect();
        names.join("; ")
    };
    let of_other_ages = named(&|one| takes_referrals(content, one) && !one.may_take(Some(age)));
    let of_families = named(&|one| one.may_take(Some(age)) && is_for_families(one));
    let age = child::age(sheet, age_text(age));
    match (of_other_ages.is_empty(), of_families.is_empty()) {
        (false, _) => sheet.say_with("paper-missing-service-age", &[("age", &age), ("services", &of_other_ages)]),
        (true, false) => sheet.say_with("paper-missing-service-families", &[("services", &of_families)]),
        (true, true) => sheet.say("paper-missing-service"),
    }
}

/// Writes to whom the referral goes, and how it gets there. What to check first, such as a contact in doubt, is for the
/// person who sends it and not for the receiver.
fn address(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, opened: &JourneyState, service: Option<&Service>) {
    let Some(card) = service.and_then(|service| services::one(source.content, service.id.as_str()).ok()) else {
        sheet.paragraph(source.form.for_whom.clone());
        if source.form.for_whom.trim().is_empty() {
            let missing = no_service(source, sheet, opened);
            sheet.missing.push(missing);
            sheet.lines("paper-referral-to", 2);
        }
        return;
    };
    let typed = Some(source.form.for_whom.trim()).filter(|typed| *typed != card.name).unwrap_or_default();
    let contacts: Vec<String> = card.contacts.iter().map(contact_line).collect();
    sheet.facts([
        ("paper-referral-service", card.name.clone()),
        ("paper-referral-for", typed.to_owned()),
        ("paper-service-contact", contacts.join("\n")),
    ]);
    let checks = [("paper-remind-who", card.who_may_ask), ("paper-remind-check", card.caution)];
    for (message, check) in checks {
        let check = check.map(|check| sheet.say_with(message, &[("check", &check)]));
        sheet.reminders.extend(check);
    }
}

/// Writes the protective notes that apply, so that whoever reads the referral keeps to them too.
fn protections(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    for note in protection::current(&source.case.record.in_force) {
        let title = sheet.say("paper-protection");
        let about = [("who", note.who.as_str()), ("words", note.words.as_str())];
        let words = sheet.say_with("paper-protection-words", &about);
        sheet.notice(NoticeKind::Important, title, words);
    }
}

/// A referral about safety is sent the same day: that no plan was tried before is no gap in it.
fn waits_for_no_plan(sheet: &mut Sheet<'_>) {
    let plan = sheet.say("paper-missing-plan");
    sheet.missing.retain(|missing| *missing != plan);
}

/// Writes what was answered at the steps through which the journey went, such as which skills were lost: each question with
/// its newest answer.
fn answers(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, opened: &JourneyState) {
    let pathway = &opened.edition.pathway;
    let passed = opened.standing.trail.iter().filter_map(|passed| pathway.step(&passed.step));
    let asked: BTreeSet<&str> =
        passed.filter_map(|step| step.asks.as_ref()).map(|question| question.as_str()).collect();
    let uncovered = source.case.record.in_force.iter().filter(|entry| !source.is_covered(entry.seq));
    let newest = newest_answers(uncovered).into_iter();
    let mut told: Vec<(&str, (&RecordEntry, &str))> = newest.filter(|(question, _)| asked.contains(question)).collect();
    told.sort_by_key(|(_, (entry, _))| (entry.on, entry.seq));
    let row = |(question, (entry, value)): (&str, (&RecordEntry, &str))| {
        let message = format!("question-{question}");
        let answer = sheet.say_part(&message, &format!("value-{value}"), &[]);
        vec![sheet.say(&message), answer, sheet.date(entry.on)]
    };
    let rows = told.into_iter().map(row).collect();
    sheet.table(&["paper-answer-question", "paper-answer-answer", "paper-evidence-of"], &[5, 5, 3], rows);
}

/// Returns the page of the step that asked for what is sent. During a wait it is the step before it, since a copy of the
/// referral, or the answer to it, comes only afterwards. `None` if the journey began with the wait.
fn asking(source: &PaperSource<'_>, opened: &JourneyState) -> Result<Option<StepPage>, Failure> {
    let is_wait = |id: &StepId| opened.edition.pathway.step(id).is_some_and(|step| step.kind == Kind::Wait);
    let passed = opened.standing.trail.iter().rev().map(|passed| &passed.step);
    let asked = std::iter::once(&opened.standing.at).chain(passed).find(|id| !is_wait(id));
    asked.map(|id| page(&source.context(opened), id)).transpose()
}

/// Whether a service makes a test itself.
fn gives(content: &Content, service: &Service, evidence: &Evidence) -> bool {
    let works_there =
        |role: &str| content.pack.roles.get(role).is_some_and(|role| role.service.as_ref() == Some(&service.id));
    let makes = |(who, role): &(&str, &str)| evidence.who.iter().any(|one| one.as_str() == *who) && works_there(role);
    evidence.kind == EvidenceKind::Test && TESTED_BY.iter().any(makes)
}

/// Says which evidence of a step is missing: not consent, which has its own section, nor what only one of its choices
/// needs, nor what nobody gives about somebody of this age, nor what no step that refers asks for, such as its own copy, nor
/// the result of a test that the service that is asked makes itself.
fn missing_evidence(
    content: &Content,
    sheet: &mut Sheet<'_>,
    page: &StepPage,
    opened: &JourneyState,
    service: Option<&Service>,
) {
    let is_consent = |id: &str| content.pack.referrals.consent.iter().any(|consent| consent.as_str() == id);
    let pathway = &opened.edition.pathway;
    let step = pathway.step(&page.step.id.as_str().into());
    let is_of_step = |id: &str| step.is_some_and(|step| step.evidence.iter().any(|evidence| evidence.as_str() == id));
    let is_for_others = |line: &EvidenceLine| {
        let known = pathway.evidence.get(&EvidenceId::from(line.id.as_str()));
        line.who.is_empty() && known.is_some_and(|evidence| !evidence.who.is_empty())
    };
    let is_theirs = |line: &EvidenceLine| {
        let evidence = pathway.evidence.get(&EvidenceId::from(line.id.as_str()));
        service.zip(evidence).is_some_and(|(service, evidence)| gives(content, service, evidence))
    };
    let referring = || pathway.steps.iter().filter(|step| step.kind == Kind::Refer);
    let is_sent = |id: &str| referring().any(|step| step.evidence.iter().any(|evidence| evidence.as_str() == id));
    let missing = page.evidence.iter().filter(|line| line.held.is_none() && is_of_step(&line.id) && is_sent(&line.id));
    for line in missing.filter(|line| !is_consent(&line.id) && !is_for_others(line) && !is_theirs(line)) {
        let missing = sheet.say_with("paper-missing-evidence", &[("evidence", &line.words)]);
        sheet.missing.push(missing);
    }
}
