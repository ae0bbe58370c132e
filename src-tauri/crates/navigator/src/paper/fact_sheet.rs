//! A fact sheet about one pathway, for any family: made from what the pathway's steps say to families.

use std::collections::BTreeSet;

use pathway::condition::Known;
use pathway::model::Step;

use crate::content::shipped::Content;
use crate::paper::for_families::{contacts, say, urgent};
use crate::paper::pictures::Drawing;
use crate::paper::sheet::Sheet;
use crate::view::family::{family_service, is_for_families};
use crate::wire::{Code, Failure, FamilyService, PaperForm, PaperLook, Stage};

/// The stages in their order, with the heading of each.
const STAGES: [(Stage, &str); 4] = [
    (Stage::Universal, "stage-universal"),
    (Stage::Targeted, "stage-targeted"),
    (Stage::Specialist, "stage-specialist"),
    (Stage::Statutory, "stage-statutory"),
];

/// Writes the fact sheet of the pathway that the form names.
pub(crate) fn write(content: &Content, form: &PaperForm, sheet: &mut Sheet<'_>) -> Result<(), Failure> {
    let edition = content.edition_of(&form.subject).ok_or(Failure::new(Code::UnknownPathway))?;
    let (pathway, look) = (&edition.pathway, form.look);
    sheet.paragraph(content.words.say_attribute(pathway.id.as_str(), "purpose"));
    urgent(content, sheet, look);
    for (stage, heading) in STAGES {
        let steps = pathway.steps.iter().filter(|step| Stage::from(step.stage) == stage);
        sheet.section(sheet.say(heading), |sheet| {
            for step in steps {
                of_step(content, pathway.id.as_str(), step, sheet, look);
            }
        });
    }
    sheet.section(sheet.say("family-view-ring"), |sheet| {
        for service in services(content, &pathway.steps) {
            contacts(sheet, look, &service);
        }
    });
    let [law, review] = [pathway.law_as_at, pathway.review_by].map(|date| sheet.date(date));
    sheet.paragraph(sheet.say_with("paper-fact-sheet-edition", &[("law", &law), ("review", &review)]));
    Ok(())
}

/// Writes what a step says to families, under its title.
fn of_step(content: &Content, pathway: &str, step: &Step, sheet: &mut Sheet<'_>, look: PaperLook) {
    let message = format!("{pathway}-{}", step.id);
    let Some(words) = content.words.say_if_any(&message, "family") else { return };
    sheet.section(content.words.say(&message), |sheet| say(sheet, look, Drawing::Hands, &words));
}

/// Returns the services that families can ask themselves at any step of the pathway, each once.
fn services(content: &Content, steps: &[Step]) -> Vec<FamilyService> {
    let mut seen = BTreeSet::new();
    let of_step = |step| content.pack.signposts(step, Known::default().age).shown;
    let all = steps.iter().flat_map(of_step).filter(|service| is_for_families(service));
    let first = all.filter(|service| seen.insert(service.id.clone()));
    first.map(|service| family_service(content, service)).collect()
}
