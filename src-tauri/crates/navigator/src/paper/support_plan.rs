//! The plan in the frame that the pack describes: which sections there are, and in which order, is content.

use papers::NoticeKind;
use pathway::model::papers::{Frame, FrameSection};
use record::kinds::VoiceAbout;

use crate::content::shipped::Content;
use crate::paper::child::Stones;
use crate::paper::plan::{earlier, outcomes, provision, review_due, sign};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{child, profile, safety};
use crate::wire::{Code, Failure, PaperPart, PaperSubject, PlanPage};

/// The subjects of the child's words that tell of strengths.
const STRENGTHS: [VoiceAbout; 2] = [VoiceAbout::Matters, VoiceAbout::Helps];

/// Returns the frames of the pack, as choices.
pub(crate) fn subjects(content: &Content) -> Vec<PaperSubject> {
    let subject = |frame: &Frame| PaperSubject {
        id: frame.id.clone(),
        words: content.words.say(&format!("frame-{}", frame.id)),
        for_whom: String::new(),
    };
    content.pack.frames.iter().map(subject).collect()
}

/// Returns the frame of an id.
///
/// # Errors
/// [`Code::PaperNotMade`]: the pack has no such frame.
pub(crate) fn chosen<'a>(content: &'a Content, id: &str) -> Result<&'a Frame, Failure> {
    content.pack.frames.iter().find(|frame| frame.id == id).ok_or(Failure::new(Code::PaperNotMade))
}

/// Writes the plan in its frame.
///
/// # Errors
/// The pack has no such frame.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) -> Result<(), Failure> {
    let frame = chosen(source.content, &source.form.subject)?;
    let page = source.plans();
    let message = format!("frame-{}", frame.id);
    let title = sheet.say("paper-frame-status");
    sheet.notice(NoticeKind::Important, title, source.content.words.say_attribute(&message, "status"));
    child::facts(source, sheet);
    for section in &frame.sections {
        write_section(source, sheet, *section, &page);
    }
    if page.current.is_empty() {
        sheet.missing("paper-missing-plan");
    } else {
        sign(source, sheet);
    }
    Ok(())
}

fn write_section(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, section: FrameSection, page: &PlanPage) {
    let heading = sheet.say(&format!("frame-section-{}", section.as_str()));
    sheet.section(heading, |sheet| match section {
        FrameSection::Needs => {
            safety::remind(source, sheet);
            child::journeys(source, sheet);
            child::evidence_in_a_paragraph(source, sheet);
        }
        FrameSection::Strengths => strengths(source, sheet),
        FrameSection::Outcomes => page.current.iter().for_each(|plan| outcomes(sheet, &plan.line.outcomes)),
        FrameSection::Provision => page.current.iter().for_each(|plan| provision(source, sheet, &plan.provision)),
        // What matters to the child and what helps is among the strengths.
        FrameSection::Views => child::plain_voices(source, sheet),
        FrameSection::Review => review(source, sheet, page),
    });
}

/// Writes what matters to the child and what helps, in their own words.
fn strengths(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    if source.includes(PaperPart::ChildWords) {
        for about in STRENGTHS {
            profile::child_says(source, sheet, about);
        }
        profile::stones(source, sheet, Stones::InFull);
    }
}

fn review(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, page: &PlanPage) {
    for plan in &page.current {
        let review_on = review_due(sheet, &plan.line);
        sheet.facts([("paper-plan-review-on", review_on), ("paper-plan-by", source.other(&plan.by))]);
    }
    if let Some(cycle) = page.earlier.first() {
        earlier(source, sheet, cycle);
    }
}
