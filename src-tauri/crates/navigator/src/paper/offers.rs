//! Which papers can be made for a child or without one, and what can be included in each.

use record::EntryBody;

use crate::content::paper_kinds::kind_message;
use crate::content::shipped::Content;
use crate::paper::fact_sheet;
use crate::paper::referral::referred_to;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::wire::{
    PaperFormat, PaperKind, PaperLook, PaperMade, PaperOffer, PaperPart, PaperPartOffer, PaperSubject, PapersPage,
};

/// The papers about a child, in the order in which they are offered.
const OF_CHILD: [PaperKind; 7] = [
    PaperKind::Plan,
    PaperKind::Referral,
    PaperKind::Family,
    PaperKind::Profile,
    PaperKind::Meeting,
    PaperKind::PathwayPage,
    PaperKind::WholeRecord,
];

/// The papers about no child.
const OF_NOBODY: [PaperKind; 3] = [PaperKind::FactSheet, PaperKind::PathwayPage, PaperKind::HomeVisit];

/// Returns the papers about a child, and those that were made before.
pub(crate) fn of_child(content: &Content, case: &CaseFile, has_letterhead: bool) -> PapersPage {
    let about_journey = |kind| matches!(kind, PaperKind::Referral | PaperKind::Family | PaperKind::PathwayPage);
    let is_under_way = case.under_way().next().is_some();
    let possible = OF_CHILD.into_iter().filter(|kind| !about_journey(*kind) || is_under_way);
    let offers = possible.map(|kind| {
        let journeys = case.under_way().filter(|_| about_journey(kind));
        offer(content, kind, journeys.map(|opened| subject(content, kind, opened)).collect())
    });
    PapersPage { child: Some(case.named.clone()), offers: offers.collect(), made: made(case), has_letterhead }
}

/// Returns the papers about no child.
pub(crate) fn of_nobody(content: &Content, has_letterhead: bool) -> PapersPage {
    let pathways = content.pack.pathways.iter().map(|pathway| PaperSubject {
        id: pathway.id.to_string(),
        words: content.words.say(pathway.id.as_str()),
        for_whom: String::new(),
    });
    let pathways: Vec<PaperSubject> = pathways.collect();
    let offers = OF_NOBODY.map(|kind| {
        let subjects = match kind {
            PaperKind::FactSheet => fact_sheet::subjects(content, pathways.clone()),
            PaperKind::PathwayPage => pathways.clone(),
            _ => Vec::new(),
        };
        offer(content, kind, subjects)
    });
    PapersPage { child: None, offers: offers.into(), made: Vec::new(), has_letterhead }
}

/// Returns a journey that a paper can be about. A referral is made for the services at its step.
fn subject(content: &Content, kind: PaperKind, opened: &JourneyState) -> PaperSubject {
    let services = if kind == PaperKind::Referral { referred_to(content, opened) } else { Vec::new() };
    let names: Vec<&str> = services.iter().map(|service| service.name.as_str()).collect();
    PaperSubject {
        id: opened.record.id.to_string(),
        words: opened.pathway_text().pathway_named().words,
        for_whom: names.join(", "),
    }
}

fn offer(content: &Content, kind: PaperKind, subjects: Vec<PaperSubject>) -> PaperOffer {
    let message = kind_message(kind);
    let looks = match kind {
        PaperKind::Family => vec![PaperLook::Standard, PaperLook::LargePrint, PaperLook::EasyRead],
        // The drawing has one size.
        PaperKind::PathwayPage => vec![PaperLook::Standard],
        _ => vec![PaperLook::Standard, PaperLook::LargePrint],
    };
    PaperOffer {
        kind,
        title: content.words.say(message),
        purpose: content.words.say_attribute(message, "purpose"),
        subjects,
        for_whom: content.words.say_if_any(message, "for-whom").unwrap_or_default(),
        looks,
        parts: parts(kind),
        formats: vec![PaperFormat::Pdf, PaperFormat::Word],
    }
}

/// Returns what can be included. The child's own profile is made of their words; in every other paper nobody's words are
/// included unless somebody wants them.
fn parts(kind: PaperKind) -> Vec<PaperPartOffer> {
    let parts: &[PaperPart] = match kind {
        PaperKind::Plan | PaperKind::Meeting => {
            &[PaperPart::ChildWords, PaperPart::ParentWords, PaperPart::OtherPeople]
        }
        PaperKind::Profile | PaperKind::Family => &[PaperPart::ChildWords, PaperPart::ParentWords],
        PaperKind::Referral | PaperKind::WholeRecord => {
            &[PaperPart::ChildWords, PaperPart::ParentWords, PaperPart::OtherPeople, PaperPart::Notes]
        }
        PaperKind::FactSheet | PaperKind::HomeVisit | PaperKind::PathwayPage => &[],
    };
    let is_own = |part: PaperPart| kind == PaperKind::Profile && part == PaperPart::ChildWords;
    parts.iter().map(|part| PaperPartOffer { part: *part, included: is_own(*part) }).collect()
}

/// Returns the papers that were made before, newest first.
fn made(case: &CaseFile) -> Vec<PaperMade> {
    let made = case.record.in_force.iter().rev().filter_map(|entry| match &entry.body {
        EntryBody::PaperMade { paper, format, for_whom, why, .. } => Some(PaperMade {
            seq: entry.seq,
            kind: *paper,
            format: *format,
            for_whom: for_whom.clone(),
            why: why.clone(),
            on: entry.on.to_string(),
            by: entry.by.clone(),
        }),
        _ => None,
    });
    made.collect()
}
