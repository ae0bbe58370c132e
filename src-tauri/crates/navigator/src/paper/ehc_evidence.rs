//! Evidence for an EHC needs assessment: the two questions of the law beside what is only expected locally, and
//! everything recorded that answers them.

use papers::{Block, Image, Text};
use pathway::condition::{Known, Truth};
use pathway::model::{Gate, Pathway, Step};

use crate::paper::course::course;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{attendance, child, plan, safety};
use crate::session::attached_files::AttachedFile;
use crate::wire::{Force, Origin};

/// The questions of the law, in their order.
const QUESTIONS: [&str; 2] = ["paper-ehc-question-needs", "paper-ehc-question-plan"];

/// Writes the evidence.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    safety::remind(source, sheet);
    sheet.section(sheet.say("paper-section-child"), |sheet| child::facts(source, sheet));
    sheet.section(sheet.say("paper-ehc-questions"), |sheet| questions(source, sheet));
    child::reach(source, sheet);
    child::voices_said(source, sheet);
    sheet.section(sheet.say("paper-ehc-reason"), |sheet| {
        sheet.paragraph(source.form.why.clone());
        if source.form.why.trim().is_empty() {
            sheet.missing("paper-missing-ehc-reason");
            sheet.lines("paper-ehc-reason-lines", 6);
        }
    });
    sheet.section(sheet.say("paper-ehc-needs"), |sheet| {
        child::journeys(source, sheet);
        child::evidence(source, sheet);
    });
    sheet.section(sheet.say("paper-referral-tried"), |sheet| plan::tried(source, sheet));
    sheet.section(sheet.say("paper-absence"), |sheet| attendance::absences(source, sheet));
    sheet.section(sheet.say("paper-ehc-course"), |sheet| course(source, sheet));
    attached(source, sheet);
    sheet.section(sheet.say("paper-sign"), |sheet| sheet.signatures([sheet.say("paper-sign-setting")]));
}

/// Writes what the law asks, and beside it what the council expects before a request. Only the first is the test.
fn questions(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let law = QUESTIONS.map(|question| Text::new(sheet.say_with(question, &[("name", source.name())])));
    sheet.blocks.push(Block::Numbers(law.into()));
    sheet.paragraph(sheet.say("paper-ehc-law"));
    let Some((pathway, step)) = request_step(source) else { return };
    // Only a journey on this pathway knows what its gates ask about.
    let known = source.case.under_way().find(|opened| opened.edition.pathway.id == pathway.id);
    let known = known.map(|opened| opened.known());
    let is_local = |gate: &&Gate| Force::from(gate.force) != Force::Law && Origin::from(gate.origin) != Origin::Law;
    let expected = step.gates.iter().filter(is_local);
    let rows = expected.map(|gate| expectation(source, sheet, pathway, step, gate, known.as_ref())).collect();
    sheet.section(sheet.say("paper-ehc-expected"), |sheet| {
        sheet.paragraph(sheet.say("paper-ehc-expected-is-no-test"));
        if known.is_some() {
            sheet.table(&["paper-ehc-expectation", "paper-ehc-origin", "paper-ehc-recorded"], &[6, 3, 3], rows);
        } else {
            sheet.table(&["paper-ehc-expectation", "paper-ehc-origin"], &[6, 3], rows);
        }
    });
}

/// Returns the step at which an assessment is asked for: the one that the pack says every step must lead to.
fn request_step<'a>(source: &PaperSource<'a>) -> Option<(&'a Pathway, &'a Step)> {
    let link = source.content.pack.required.links.first()?;
    let pathway = source.content.pack.pathway(&link.to.pathway)?;
    Some((pathway, pathway.step(&link.to.step)?))
}

fn expectation(
    source: &PaperSource<'_>,
    sheet: &Sheet<'_>,
    pathway: &Pathway,
    step: &Step,
    gate: &Gate,
    known: Option<&Known>,
) -> Vec<String> {
    let message = format!("{}-{}", pathway.id, step.id);
    let words = source.content.words.say_attribute(&message, &format!("gate-{}", gate.id));
    let origin = match Origin::from(gate.origin) {
        Origin::Law => "origin-law",
        Origin::NationalGuidance => "origin-national-guidance",
        Origin::Local => "origin-local",
        Origin::ExamplePractice => "origin-example-practice",
        Origin::Suggested => "origin-suggested",
    };
    let recorded = known.map(|known| match gate.needs.judge(known).truth {
        Truth::Yes => "paper-ehc-recorded-yes",
        Truth::No => "paper-ehc-recorded-no",
        Truth::NotKnown => "paper-ehc-recorded-not-known",
    });
    [words, sheet.say(origin)].into_iter().chain(recorded.map(|recorded| sheet.say(recorded))).collect()
}

/// Lists the files that are attached, and joins in the pages of those that can be shown.
fn attached(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let files = source.files;
    sheet.section(sheet.say("paper-attached"), |sheet| {
        let row = |file: &AttachedFile| {
            let pages = u32::try_from(file.pages.len()).unwrap_or(u32::MAX);
            let joined = if pages == 0 {
                sheet.say("paper-attached-apart")
            } else {
                sheet.say_numbers("paper-attached-pages", &[("pages", pages)])
            };
            vec![file.name.clone(), sheet.date(file.on), joined]
        };
        let rows = files.iter().map(row).collect();
        sheet.table(&["paper-attached-file", "paper-evidence-of", "paper-attached-joined"], &[6, 3, 3], rows);
    });
    for file in files {
        let count = file.pages.len().to_string();
        for (number, page) in file.pages.iter().enumerate() {
            let number = (number + 1).to_string();
            let arguments = [("file", file.name.as_str()), ("page", number.as_str()), ("pages", count.as_str())];
            let caption = sheet.say_with("paper-attached-page", &arguments);
            let image = Image::new(page.clone(), caption.clone());
            sheet.blocks.push(Block::AttachedPage { image, caption: Text::new(caption) });
        }
    }
}
