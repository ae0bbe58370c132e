//! What happens next, for the family: only what is written for them, in ordinary, large or easy-read form.

use papers::Text;
use pathway::school_age::SchoolAge;
use pathway::service::Service;
use record::RecordEntry;

use crate::content::labels::for_families;
use crate::content::shipped::Content;
use crate::paper::easy_words::{explained, with_date};
use crate::paper::family_next::NextThing;
use crate::paper::for_families::{about_urgent, contacts, easy_read, say, sentences, urgent};
use crate::paper::pictures::Drawing;
use crate::paper::safety::remind_of_step;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::view;
use crate::view::recurring::exists_by_id;
use crate::wire::{Failure, FamilyAnswer, FamilyPage, PaperLook, PaperPart, Speaker};

/// The rights that every family has, with the source of the law.
const RIGHTS: [(&str, &str); 2] = [("paper-right-views", "cfa-2014-s19"), ("paper-right-assessment", "cfa-2014-s36")];
/// After compulsory school age they are those of the young person.
const OWN_RIGHTS: [(&str, &str); 2] =
    [("paper-right-views-young", "cfa-2014-s19"), ("paper-right-assessment-young", "cfa-2014-s36")];
/// With an EHC plan nobody asks for the assessment that leads to one, but the plan is reviewed.
const WITH_PLAN: (&str, &str) = ("paper-right-review", "cfa-2014-s44");
/// What the plan says must be arranged.
const PLAN_KEPT: (&str, &str) = ("paper-right-plan-kept", "cfa-2014-s42");
/// If there is an EHC plan, or a decision about one that can still be appealed.
const APPEAL: (&str, &str) = ("paper-right-appeal", "cfa-2014-s51");
const OWN_APPEAL: (&str, &str) = ("paper-right-appeal-young", "cfa-2014-s51");
const MEDIATION: (&str, &str) = ("paper-right-mediation", "law-mediation-ipsea");
/// What recurs while there is an EHC plan.
const PLAN_RECURS: &str = "annual-review";

/// Whose rights a paper names.
#[derive(Clone, Copy, Default)]
pub(crate) struct RightsOf {
    /// The young person is past compulsory school age: the rights are theirs.
    is_own: bool,
    /// There is an EHC plan.
    has_plan: bool,
    /// There is a decision that can still be appealed.
    can_appeal: bool,
}

/// The role of the service that advises families.
const ADVICE: &str = "sendias";

/// Writes what happens next and who does it, what the family can do, who they can call, and what their rights are.
/// `contact` is how to reach whoever makes the paper.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, contact: &str) -> Result<(), Failure> {
    let opened = source.journey()?;
    let context = source.context(opened);
    let page = view::family::page(&context)?;
    let look = source.form.look;
    remind_of_step(sheet, opened);
    urgent(source.content, sheet, look, context.known.age);
    let pathway = opened.pathway_text().name_for_families();
    let named = [("name", source.name()), ("pathway", pathway.as_str())];
    let about = match look {
        PaperLook::EasyRead => sheet.say_part("paper-family-pathway", "easy", &named),
        _ => sheet.say_with("paper-family-pathway", &named),
    };
    let purpose = for_families(&source.content.words, opened.edition.pathway.id.as_str()).1;
    let next = NextThing::of(source, sheet, opened, &page, contact);
    sheet.section(sheet.say("paper-family-next"), |sheet| {
        say(sheet, look, &about);
        if look == PaperLook::EasyRead {
            // The name of a pathway is a term of those who work with it.
            say(sheet, look, &purpose);
        }
        next.write(sheet, look);
    });
    sheet.section(sheet.say("family-view-meanwhile"), |sheet| {
        let meanwhile = page.meanwhile.clone().unwrap_or_default();
        let has_date = look == PaperLook::EasyRead && !page.overdue && !page.due_by_law;
        let words = match page.due.as_ref().filter(|_| has_date) {
            Some(due) => with_date(sheet, &meanwhile, &sheet.day(due)),
            None => meanwhile,
        };
        say(sheet, look, &words);
        if page.adult && page.meanwhile.is_some() {
            let words = sheet.say("family-view-adult");
            say(sheet, look, &words);
        }
    });
    sheet.section(sheet.say("paper-family-heard"), |sheet| heard(source, sheet, &page));
    sheet.section(sheet.say("family-view-worry"), |sheet| contacts(source.content, sheet, look, &page.worry));
    sheet.section(sheet.say("family-view-ring"), |sheet| contacts(source.content, sheet, look, &page.services));
    let uncovered = source.case.record.in_force.iter().filter(|entry| !source.is_covered(entry.seq));
    let uncovered: Vec<RecordEntry> = uncovered.cloned().collect();
    let whose = RightsOf {
        is_own: context.known.school_age == Some(SchoolAge::Past),
        has_plan: exists_by_id(source.content, &uncovered, PLAN_RECURS),
        can_appeal: page.decision.is_some(),
    };
    sheet.section(sheet.say("paper-family-rights"), |sheet| rights(source.content, sheet, look, whose));
    about_urgent(source.content, sheet, look, context.known.age);
    if look == PaperLook::EasyRead {
        explained(sheet);
    }
    Ok(())
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

/// Writes the rights that every family has, or the young person after compulsory school age, each with its law and the day on
/// which that was checked, and who advises.
pub(crate) fn rights(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook, whose: RightsOf) {
    let right = |(right, law): &(&str, &str)| {
        let checked = sheet.date(content.pack.sources.get(&(*law).into())?.checked);
        Some(match look {
            PaperLook::EasyRead => sheet.say_part(right, "easy", &[]),
            _ => sheet.say_with(right, &[("checked", &checked)]),
        })
    };
    let advice = taking(content, ADVICE).filter(|service| service.is_open());
    let advice = advice.map(|service| match look {
        PaperLook::EasyRead => sheet.say_part("paper-right-advice", "easy", &[("service", &service.name)]),
        _ => sheet.say_with("paper-right-advice", &[("service", &service.name)]),
    });
    let [views, assessment] = if whose.is_own { OWN_RIGHTS } else { RIGHTS };
    let mut all = vec![views, if whose.has_plan { WITH_PLAN } else { assessment }];
    if whose.has_plan {
        all.push(PLAN_KEPT);
    }
    if whose.has_plan || whose.can_appeal {
        all.extend([if whose.is_own { OWN_APPEAL } else { APPEAL }, MEDIATION]);
    }
    let rights = all.iter().filter_map(right).map(|words| (Drawing::Law, words));
    let said: Vec<(Drawing, String)> = rights.chain(advice.map(|words| (Drawing::Hands, words))).collect();
    if look != PaperLook::EasyRead {
        return said.into_iter().for_each(|(_, words)| sheet.paragraph(words));
    }
    let idea =
        |(drawing, words): &(Drawing, String)| (Some(*drawing), sentences(words).into_iter().map(Text::new).collect());
    easy_read(sheet, said.iter().map(idea).collect());
}

/// Returns the service of this area that takes a role.
fn taking<'a>(content: &'a Content, role: &str) -> Option<&'a Service> {
    content.pack.services.get(content.pack.roles.get(role)?.service.as_ref()?)
}
