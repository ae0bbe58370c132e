//! Chooses the paper that is asked for, and finishes it.

use jiff::civil::Date;
use pathway::model::papers::LetterFrom;

use crate::content::shipped::Content;
use crate::paper::finished::{FinishedPaper, finished};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{
    ehc_evidence, fact_sheet, family, home_visit, letter, meeting, pathway_page, plan, profile, referral, support_plan,
    whole_record,
};
use crate::session::attached_files::AttachedFile;
use crate::session::case_file::CaseFile;
use crate::wire::{Code, Failure, LetterheadForm, Me, PaperForm, PaperKind};

/// Writes a paper about a child. `files` are the attached files that are joined in.
///
/// # Errors
/// The form names a journey that the child does not have, or a paper that is about no child.
pub(crate) fn of_child(
    content: &Content,
    case: &CaseFile,
    form: &PaperForm,
    letterhead: &LetterheadForm,
    me: &Me,
    files: &[AttachedFile],
) -> Result<FinishedPaper, Failure> {
    let source = PaperSource::new(content, case, form, me, files)?;
    let mut sheet = Sheet::new(&content.words);
    let mut letterhead = pathway_page::letterhead(form.kind, letterhead);
    let mut title = sheet.say_with(title_message(form.kind), &[("name", source.name())]);
    match form.kind {
        PaperKind::Plan => plan::write(&source, &mut sheet),
        PaperKind::Profile => profile::write(&source, &mut sheet),
        PaperKind::Family => family::write(&source, &mut sheet)?,
        PaperKind::Referral => referral::write(&source, &mut sheet)?,
        PaperKind::PathwayPage => {
            let pathway = pathway_page::of_journey(&source, &mut sheet)?;
            let arguments = [("name", source.name()), ("pathway", pathway.as_str())];
            title = sheet.say_with(title_message(form.kind), &arguments);
        }
        PaperKind::Meeting => meeting::write(&source, &mut sheet),
        PaperKind::WholeRecord => whole_record::write(&source, &mut sheet),
        PaperKind::EhcEvidence => ehc_evidence::write(&source, &mut sheet),
        PaperKind::SupportPlan => {
            let frame = sheet.say(&format!("frame-{}", support_plan::chosen(content, &form.subject)?.id));
            title = sheet.say_with("paper-title-support-plan", &[("frame", &frame), ("name", source.name())]);
            support_plan::write(&source, &mut sheet)?;
        }
        PaperKind::Letter => {
            let chosen = letter::chosen(content, &form.subject)?;
            title = chosen.title(content);
            if chosen.from == LetterFrom::Family {
                // The family writes under its own name.
                letterhead = LetterheadForm::default();
            }
            letter::write(&source, &mut sheet)?;
        }
        PaperKind::FactSheet | PaperKind::HomeVisit => return Err(Failure::new(Code::UnknownChild)),
    }
    Ok(finished(content, sheet, title, form.look, &letterhead, Some(case.today)))
}

/// Writes a paper about no child.
///
/// # Errors
/// The form names a pathway that there is not, or a paper that needs a child.
pub(crate) fn of_nobody(
    content: &Content,
    form: &PaperForm,
    letterhead: &LetterheadForm,
    today: Date,
) -> Result<FinishedPaper, Failure> {
    let mut sheet = Sheet::new(&content.words);
    let mut title = sheet.say(title_message(form.kind));
    match form.kind {
        PaperKind::FactSheet => title = fact_sheet::write(content, form, &mut sheet)?,
        PaperKind::PathwayPage => title = pathway_page::of_pathway(content, form, today, &mut sheet)?,
        PaperKind::HomeVisit => home_visit::write(content, form, &mut sheet),
        _ => return Err(Failure::new(Code::UnknownChild)),
    }
    let letterhead = &pathway_page::letterhead(form.kind, letterhead);
    let date = Some(today).filter(|_| form.kind != PaperKind::HomeVisit);
    Ok(finished(content, sheet, title, form.look, letterhead, date))
}

fn title_message(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Plan => "paper-title-plan",
        PaperKind::Profile => "paper-title-profile",
        PaperKind::Family => "paper-title-family",
        PaperKind::Referral => "paper-title-referral",
        PaperKind::PathwayPage => "paper-title-pathway-page",
        PaperKind::Meeting => "paper-title-meeting",
        PaperKind::WholeRecord => "paper-title-whole-record",
        PaperKind::Letter => "paper-title-letter",
        PaperKind::EhcEvidence => "paper-title-ehc-evidence",
        PaperKind::SupportPlan => "paper-kind-support-plan",
        PaperKind::FactSheet => "paper-title-fact-sheet",
        PaperKind::HomeVisit => "paper-title-home-visit",
    }
}
