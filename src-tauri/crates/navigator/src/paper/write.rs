//! Chooses the paper that is asked for, and finishes it.

use jiff::civil::Date;
use pathway::model::papers::LetterFrom;

use crate::content::shipped::Content;
use crate::paper::finished::{FinishedPaper, finished};
use crate::paper::fitted::{fitted, pages, shortened};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{
    ehc_evidence, fact_sheet, family, home_visit, letter, meeting, pathway_page, plan, profile, referral, support_plan,
    whole_record,
};
use crate::session::attached_files::AttachedFile;
use crate::session::case_file::CaseFile;
use crate::wire::{Code, Failure, LetterheadForm, Me, PaperForm, PaperKind, PaperLook};

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
    let sender = letterhead;
    let mut letterhead = short_letterhead(form, sender);
    let mut title = sheet.say_with(title_message(form.kind), &[("name", source.name())]);
    // A paper that should have so many pages is written anew until it does.
    let version = |write: &dyn Fn(&mut Sheet<'_>)| {
        let mut sheet = Sheet::new(&content.words);
        write(&mut sheet);
        let title = sheet.say_with(title_message(form.kind), &[("name", source.name())]);
        let letterhead = short_letterhead(form, sender);
        Ok(finished(content, sheet, title, form.look, &letterhead, Some(case.today)))
    };
    match form.kind {
        PaperKind::Plan => {
            let versions = plan::LENGTHS.iter().map(|length| version(&|sheet| plan::write(&source, sheet, length)));
            return fitted(pages(2, form.look), versions);
        }
        PaperKind::Profile => {
            let lengths = profile::LENGTHS.iter();
            let versions = lengths.map(|length| version(&|sheet| profile::write(&source, sheet, length)));
            return fitted(pages(1, form.look), versions);
        }
        PaperKind::Family => family::write(&source, &mut sheet, &sender.contact)?,
        PaperKind::Referral => referral::write(&source, &mut sheet)?,
        PaperKind::PathwayPage => return pathway_of_journey(&source, sender),
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
            letter::write(&source, &mut sheet, &sender.name)?;
        }
        PaperKind::FactSheet | PaperKind::HomeVisit => return Err(Failure::new(Code::UnknownChild)),
    }
    let paper = finished(content, sheet, title, form.look, &letterhead, Some(case.today));
    Ok(if form.kind == PaperKind::WholeRecord { paper } else { shortened(paper) })
}

/// Writes where a journey is: the drawing on one page, and a list on one more.
fn pathway_of_journey(source: &PaperSource<'_>, letterhead: &LetterheadForm) -> Result<FinishedPaper, Failure> {
    let PaperSource { content, case, form, .. } = *source;
    let letterhead = short_letterhead(form, letterhead);
    let version = |(depth, is_compact): &(usize, bool)| {
        let mut sheet = Sheet::new(&content.words);
        sheet.is_compact = *is_compact;
        pathway_page::of_journey(source, &mut sheet, *depth)?;
        let title = pathway_page::title_of_journey(source, &sheet)?;
        Ok(finished(content, sheet, title, form.look, &letterhead, Some(case.today)))
    };
    fitted(2, pathway_page::LISTS.iter().map(version))
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
    let letterhead = &short_letterhead(form, letterhead);
    let date = Some(today).filter(|_| form.kind != PaperKind::HomeVisit);
    let paper = finished(content, sheet, title, form.look, letterhead, date);
    Ok(if form.kind == PaperKind::PathwayPage { paper } else { shortened(paper) })
}

/// Returns the letterhead of a paper. Those that have few pages and easy read need the room of the address, and a drawing
/// that of the logo.
fn short_letterhead(form: &PaperForm, letterhead: &LetterheadForm) -> LetterheadForm {
    let LetterheadForm { name, logo, .. } = letterhead.clone();
    if form.look == PaperLook::EasyRead {
        return LetterheadForm { name, logo, ..LetterheadForm::default() };
    }
    match form.kind {
        PaperKind::PathwayPage => LetterheadForm { name, ..LetterheadForm::default() },
        PaperKind::Profile | PaperKind::Plan | PaperKind::HomeVisit => {
            LetterheadForm { name, logo, ..LetterheadForm::default() }
        }
        _ => letterhead.clone(),
    }
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
