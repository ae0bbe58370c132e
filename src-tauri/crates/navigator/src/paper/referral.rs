//! A referral to the services of the step where a journey is, filled in from the record.

use papers::NoticeKind;
use pathway::Age;
use pathway::service::{Audience, Service};

use crate::content::shipped::Content;
use crate::paper::child;
use crate::paper::for_families::contact_line;
use crate::paper::plan::{provision, reviewed};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::view::step::page;
use crate::wire::{ConsentState, Failure, PaperPart, ServiceCard, StepPage};

/// How many lines there are for what the record does not say.
const LINES_FOR_REASON: u8 = 5;

/// Writes the referral.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) -> Result<(), Failure> {
    let opened = source.journey()?;
    let step = page(&source.context(opened), &opened.standing.at)?;
    sheet.section(sheet.say("paper-referral-to"), |sheet| {
        services(sheet, &step, &referred_to(source.content, opened));
    });
    sheet.section(sheet.say("paper-section-child"), |sheet| child::facts(source, sheet));
    consents(sheet, &step);
    child::voices_said(source, sheet);
    sheet.section(sheet.say("paper-referral-why"), |sheet| {
        sheet.paragraph(source.form.why.clone());
        sheet.paragraph(step.purpose.clone());
        if source.form.why.is_empty() {
            sheet.missing("paper-missing-reason");
            sheet.lines("paper-referral-why-lines", LINES_FOR_REASON);
        }
    });
    sheet.section(sheet.say("paper-referral-tried"), |sheet| tried(source, sheet));
    sheet.section(sheet.say("paper-referral-evidence"), |sheet| {
        child::evidence(source, sheet);
        missing_evidence(sheet, &step);
    });
    if source.includes(PaperPart::Notes) {
        sheet.section(sheet.say("paper-referral-notes"), |sheet| notes(source, sheet, &step));
    }
    sheet.section(sheet.say("paper-sign"), |sheet| sheet.signatures([sheet.say("paper-sign-referrer")]));
    Ok(())
}

/// Returns the services at the step of a journey that take a referral: open, and not for families alone.
pub(crate) fn referred_to<'a>(content: &'a Content, opened: &JourneyState) -> Vec<&'a Service> {
    let Some(step) = opened.edition.pathway.step(&opened.standing.at) else { return Vec::new() };
    let all = content.pack.signposts(step, Some(Age::on(opened.born, opened.today))).shown;
    all.into_iter().filter(|one| one.is_open() && one.audience.contains(&Audience::Professional)).collect()
}

/// Writes to whom the referral goes, and how it gets there.
fn services(sheet: &mut Sheet<'_>, step: &StepPage, asked: &[&Service]) {
    let is_asked = |card: &&ServiceCard| asked.iter().any(|service| service.id.as_str() == card.id);
    let open: Vec<&ServiceCard> = step.signposts.iter().filter(is_asked).collect();
    for service in &open {
        let contacts: Vec<String> = service.contacts.iter().map(contact_line).collect();
        sheet.section(service.name.clone(), |sheet| {
            sheet.facts([
                ("paper-service-who", service.who_may_ask.clone().unwrap_or_default()),
                ("paper-service-how", service.how.clone().unwrap_or_default()),
                ("paper-service-contact", contacts.join("\n")),
                ("paper-service-caution", service.caution.clone().unwrap_or_default()),
            ]);
        });
    }
    if open.is_empty() {
        sheet.missing("paper-missing-service");
    }
}

/// Writes who agreed to the referral, service by service. What is missing or was refused stands out.
fn consents(sheet: &mut Sheet<'_>, step: &StepPage) {
    let heading = sheet.say("paper-referral-consent");
    let given = step.consents.iter().filter(|consent| consent.state == ConsentState::Given);
    let rows: Vec<Vec<String>> = given
        .map(|consent| {
            let until = consent.date.as_ref().map(|date| sheet.day(date)).unwrap_or_default();
            vec![consent.service.words.clone(), sheet.say("paper-consent-given"), until]
        })
        .collect();
    let has_given = !rows.is_empty();
    sheet.section(heading, |sheet| {
        sheet.table(&["paper-consent-service", "paper-consent-state", "paper-consent-until"], &[5, 3, 3], rows);
        if !has_given {
            let title = sheet.say("paper-missing");
            sheet.notice(NoticeKind::Missing, title, sheet.say("paper-missing-consent"));
        }
    });
    if !has_given {
        sheet.missing("paper-missing-consent");
    }
}

/// Writes the provision of every plan, and what came of it.
fn tried(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let page = source.plans();
    for plan in &page.current {
        let from = sheet.day(&plan.from);
        sheet.section(sheet.say_with("paper-plan-plan", &[("date", &from)]), |sheet| {
            provision(source, sheet, &plan.provision);
        });
    }
    for cycle in &page.earlier {
        let Some(review) = &cycle.review else { continue };
        let from = sheet.day(&cycle.plan.from);
        sheet.section(sheet.say_with("paper-plan-earlier", &[("date", &from)]), |sheet| {
            reviewed(source, sheet, &cycle.plan, review);
        });
    }
    if page.current.is_empty() && page.earlier.is_empty() {
        sheet.missing("paper-missing-plan");
    }
}

fn missing_evidence(sheet: &mut Sheet<'_>, step: &StepPage) {
    for line in step.evidence.iter().filter(|line| line.held.is_none()) {
        let missing = sheet.say_with("paper-missing-evidence", &[("evidence", &line.words)]);
        sheet.missing.push(missing);
    }
}

/// Writes the free notes of the journey.
fn notes(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, step: &StepPage) {
    let all = step.journey.iter().flat_map(|journey| &journey.notes);
    let kept = all.filter(|note| !source.is_covered(note.seq));
    let notes: Vec<String> = kept.map(|note| format!("{}: {}", sheet.day(&note.on), note.words)).collect();
    sheet.bullets(notes);
}
