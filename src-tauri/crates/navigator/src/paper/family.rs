//! What happens next, for the family: only what is written for them, in ordinary, large or easy-read form.

use pathway::service::Service;

use crate::content::shipped::Content;
use crate::paper::for_families::{contacts, say, urgent};
use crate::paper::pictures::Drawing;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::view;
use crate::wire::{Failure, FamilyAnswer, FamilyPage, Named, PaperLook, PaperPart, Speaker};

/// The rights that every family has, with the source of the law.
const RIGHTS: [(&str, &str); 2] = [("paper-right-views", "cfa-2014-s19"), ("paper-right-assessment", "cfa-2014-s36")];

/// The role of the service that advises families.
const ADVICE: &str = "sendias";

/// Writes where things are, what the family can do, who they can call, and what their rights are.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) -> Result<(), Failure> {
    let opened = source.journey()?;
    let context = source.context(opened);
    let page = view::family::page(&context)?;
    let look = source.form.look;
    urgent(source.content, sheet, look);
    sheet.section(sheet.say("paper-family-where"), |sheet| {
        let pathway = opened.pathway_text().name_for_families();
        let about = sheet.say_with("paper-family-pathway", &[("name", source.name()), ("pathway", &pathway)]);
        say(sheet, look, Drawing::Place, &about);
        let you = sheet.say("family-view-you");
        let called = |person: &Named| if person.id == "parent" { you.clone() } else { person.words.clone() };
        let people: Vec<String> = page.who.iter().map(called).collect();
        if !people.is_empty() {
            let who = sheet.say_with("family-view-who", &[("who", &people.join(", "))]);
            say(sheet, look, Drawing::People, &who);
        }
        if !source.me.name.is_empty() {
            let made_by = sheet.say_with("paper-family-made-by", &[("name", &source.me.name)]);
            say(sheet, look, Drawing::Speech, &made_by);
        }
        for when in dates(sheet, &page) {
            say(sheet, look, Drawing::Calendar, &when);
        }
    });
    sheet.section(sheet.say("family-view-meanwhile"), |sheet| {
        say(sheet, look, Drawing::Hands, page.meanwhile.as_deref().unwrap_or_default());
    });
    sheet.section(sheet.say("paper-family-heard"), |sheet| heard(source, sheet, &page));
    sheet.section(sheet.say("family-view-ring"), |sheet| {
        for service in &page.services {
            contacts(sheet, look, service);
        }
    });
    sheet.section(sheet.say("paper-family-rights"), |sheet| rights(source.content, sheet, look));
    Ok(())
}

/// Returns when somebody looks at it again, and when a wait should end.
fn dates(sheet: &Sheet<'_>, page: &FamilyPage) -> Vec<String> {
    let due = page.due.as_ref().map(|due| {
        let message = match (page.overdue, page.due_by_law, page.due_is_earliest) {
            (true, ..) => "family-view-was-due",
            (_, true, _) => "family-view-due-by-law",
            (_, _, true) => "family-view-due-earliest",
            _ => "family-view-due",
        };
        sheet.say_with(message, &[("date", &sheet.day(due))])
    });
    let ends = page.ends_by.as_ref();
    let ends = ends.map(|ends| sheet.say_with("family-view-ends-by", &[("date", &sheet.day(ends))]));
    due.into_iter().chain(ends).collect()
}

/// Writes what somebody of the family said and what was done about it, if it is wanted.
fn heard(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, page: &FamilyPage) {
    for answer in page.answered.iter().filter(|answer| !source.is_covered(answer.seq)) {
        let part = match answer.speaker {
            Speaker::Child => PaperPart::ChildWords,
            Speaker::Parent => PaperPart::ParentWords,
        };
        if source.includes(part) {
            answered(source, sheet, answer);
        }
    }
}

fn answered(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, answer: &FamilyAnswer) {
    let who = match answer.speaker {
        Speaker::Child => sheet.say_with("family-view-said", &[("name", source.name())]),
        Speaker::Parent => sheet.say("family-view-parents-said"),
    };
    sheet.quote(answer.said.clone(), who);
    if !answer.did.is_empty() {
        sheet.paragraph(sheet.say_with("paper-family-did", &[("did", &answer.did)]));
    }
    if !answer.could_not.is_empty() {
        sheet.paragraph(sheet.say_with("entry-text-could-not", &[("why", &answer.could_not)]));
    }
}

/// Writes the rights that every family has, each with its law and the day on which that was checked, and who advises.
pub(crate) fn rights(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook) {
    for (right, law) in RIGHTS {
        let checked = content.pack.sources.get(&law.into()).map(|source| sheet.date(source.checked));
        if let Some(checked) = checked {
            let words = match look {
                PaperLook::EasyRead => sheet.say_part(right, "easy", &[]),
                _ => sheet.say_with(right, &[("checked", &checked)]),
            };
            say(sheet, look, Drawing::Law, &words);
        }
    }
    if let Some(advice) = taking(content, ADVICE).filter(|service| service.is_open()) {
        say(sheet, look, Drawing::Law, &sheet.say_with("paper-right-advice", &[("service", &advice.name)]));
    }
}

/// Returns the service of this area that takes a role.
fn taking<'a>(content: &'a Content, role: &str) -> Option<&'a Service> {
    content.pack.services.get(content.pack.roles.get(role)?.service.as_ref()?)
}
