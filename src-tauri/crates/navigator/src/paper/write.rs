//! Chooses the paper that is asked for, and finishes it.

use jiff::civil::Date;

use crate::content::shipped::Content;
use crate::paper::finished::{FinishedPaper, finished};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{fact_sheet, family, home_visit, meeting, pathway_page, plan, profile, referral, whole_record};
use crate::session::case_file::CaseFile;
use crate::wire::{Code, Failure, LetterheadForm, PaperForm, PaperKind};

/// Writes a paper about a child.
///
/// # Errors
/// The form names a journey that the child does not have, or a paper that is about no child.
pub(crate) fn of_child(
    content: &Content,
    case: &CaseFile,
    form: &PaperForm,
    letterhead: &LetterheadForm,
) -> Result<FinishedPaper, Failure> {
    let source = PaperSource::new(content, case, form)?;
    let mut sheet = Sheet::new(&content.words);
    let mut pathway = String::new();
    match form.kind {
        PaperKind::Plan => plan::write(&source, &mut sheet),
        PaperKind::Profile => profile::write(&source, &mut sheet),
        PaperKind::Family => family::write(&source, &mut sheet)?,
        PaperKind::Referral => referral::write(&source, &mut sheet)?,
        PaperKind::PathwayPage => pathway = pathway_page::of_journey(&source, &mut sheet)?,
        PaperKind::Meeting => meeting::write(&source, &mut sheet),
        PaperKind::WholeRecord => whole_record::write(&source, &mut sheet),
        PaperKind::FactSheet | PaperKind::HomeVisit => return Err(Failure::new(Code::UnknownChild)),
    }
    let title = sheet.say_with(title_message(form.kind), &[("name", source.name()), ("pathway", &pathway)]);
    let letterhead = &pathway_page::letterhead(form.kind, letterhead);
    Ok(finished(content, sheet, title, form.look, letterhead, case.today))
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
    Ok(finished(content, sheet, title, form.look, letterhead, today))
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
        PaperKind::FactSheet => "paper-title-fact-sheet",
        PaperKind::HomeVisit => "paper-title-home-visit",
    }
}
