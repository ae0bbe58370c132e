//! Which papers can be made for a child or without one, and what can be included in each.

use pathway::service::Service;
use record::EntryBody;

use crate::content::paper_kinds::{OF_CHILD, OF_NOBODY, can_cover, kind_message};
use crate::content::shipped::Content;
use crate::paper::fact_sheet;
use crate::paper::referral::referred_to;
use crate::paper::{letter, pathway_page, support_plan};
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::wire::{PaperFormat, PaperKind, PaperLook, PaperMade, PaperOffer, PaperPart, PaperSubject, PapersPage};

/// Returns the papers about a child, and those that were made before.
pub(crate) fn of_child(content: &Content, case: &CaseFile, has_letterhead: bool) -> PapersPage {
    let possible = OF_CHILD.into_iter().filter_map(|kind| Some((kind, subjects(content, case, kind)?)));
    let offers = possible.map(|(kind, subjects)| offer(content, kind, subjects));
    let (child, offers, made) = (Some(case.named.clone()), offers.collect(), made(case));
    PapersPage { child, offers, made, has_letterhead, letterheads: Vec::new(), letterhead: String::new() }
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
            PaperKind::PathwayPage => pathway_page::subjects(content),
            _ => Vec::new(),
        };
        offer(content, kind, subjects)
    });
    let (letterheads, letterhead) = (Vec::new(), String::new());
    PapersPage { child: None, offers: offers.into(), made: Vec::new(), has_letterhead, letterheads, letterhead }
}

/// Returns what a paper can be about: empty if it is about the child alone, `None` if there is nothing that it could be
/// about.
fn subjects(content: &Content, case: &CaseFile, kind: PaperKind) -> Option<Vec<PaperSubject>> {
    let all: Vec<PaperSubject> = match kind {
        PaperKind::Referral | PaperKind::Family | PaperKind::PathwayPage => {
            case.under_way().flat_map(|opened| of_journey(content, kind, opened)).collect()
        }
        PaperKind::Letter => {
            letter::all(content).filter(|one| one.is_for(case)).map(|one| one.subject(content)).collect()
        }
        PaperKind::SupportPlan => support_plan::subjects(content),
        _ => return Some(Vec::new()),
    };
    (!all.is_empty()).then_some(all)
}

/// Returns a journey that a paper can be about. A referral goes to one service: there is one choice for each.
fn of_journey(content: &Content, kind: PaperKind, opened: &JourneyState) -> Vec<PaperSubject> {
    let (id, pathway) = (opened.record.id.to_string(), opened.pathway_text().pathway_named().words);
    let services = if kind == PaperKind::Referral { referred_to(content, opened) } else { Vec::new() };
    if services.is_empty() {
        return vec![PaperSubject { id, words: pathway, for_whom: String::new() }];
    }
    let subject = |service: &Service| PaperSubject {
        id: format!("{id}/{}", service.id),
        words: format!("{}: {pathway}", service.name),
        for_whom: service.name.clone(),
    };
    services.into_iter().map(subject).collect()
}

fn offer(content: &Content, kind: PaperKind, subjects: Vec<PaperSubject>) -> PaperOffer {
    let message = kind_message(kind);
    let looks = match kind {
        PaperKind::Family | PaperKind::FactSheet => {
            vec![PaperLook::Standard, PaperLook::LargePrint, PaperLook::EasyRead]
        }
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
        parts: parts(kind).to_vec(),
        usual: usual(kind).to_vec(),
        can_cover: can_cover(kind),
        formats: formats(kind),
        repeats_why: repeats_why(kind),
    }
}

/// Returns the formats of a paper. What is data as much as words can be read by other programs too.
fn formats(kind: PaperKind) -> Vec<PaperFormat> {
    let mut formats = vec![PaperFormat::Pdf, PaperFormat::Word];
    if matches!(kind, PaperKind::SupportPlan | PaperKind::WholeRecord) {
        formats.push(PaperFormat::Json);
    }
    formats
}

/// Whether a paper repeats why it is made.
fn repeats_why(kind: PaperKind) -> bool {
    matches!(kind, PaperKind::Referral | PaperKind::Letter | PaperKind::EhcEvidence)
}

/// Returns what is ticked at first. A plan and its meeting are for the family and the school, and are of no use to them
/// without the outcomes and who gives the support. Everything else goes out only if somebody ticks it.
fn usual(kind: PaperKind) -> &'static [PaperPart] {
    match kind {
        PaperKind::Plan | PaperKind::SupportPlan | PaperKind::Meeting => &[PaperPart::Agreed],
        _ => &[],
    }
}

/// Returns what can be included. Nothing is, in any paper, unless it is ticked.
fn parts(kind: PaperKind) -> &'static [PaperPart] {
    match kind {
        PaperKind::Plan | PaperKind::Meeting => {
            &[PaperPart::Agreed, PaperPart::ChildWords, PaperPart::ParentWords, PaperPart::OtherPeople]
        }
        PaperKind::SupportPlan => &[
            PaperPart::Agreed,
            PaperPart::ChildWords,
            PaperPart::ParentWords,
            PaperPart::OtherPeople,
            PaperPart::Safety,
        ],
        PaperKind::Letter => {
            &[PaperPart::ChildWords, PaperPart::ParentWords, PaperPart::OtherPeople, PaperPart::Safety]
        }
        PaperKind::Profile | PaperKind::Family => &[PaperPart::ChildWords, PaperPart::ParentWords],
        PaperKind::Referral => &[
            PaperPart::ChildWords,
            PaperPart::ParentWords,
            PaperPart::OtherPeople,
            PaperPart::Contacts,
            PaperPart::Notes,
            PaperPart::Protections,
            PaperPart::Safety,
        ],
        PaperKind::WholeRecord => &[
            PaperPart::ChildWords,
            PaperPart::ParentWords,
            PaperPart::OtherPeople,
            PaperPart::Contacts,
            PaperPart::Notes,
            PaperPart::Safety,
        ],
        PaperKind::EhcEvidence => &[
            PaperPart::ChildWords,
            PaperPart::ParentWords,
            PaperPart::OtherPeople,
            PaperPart::Contacts,
            PaperPart::Notes,
            PaperPart::Files,
            PaperPart::Safety,
        ],
        PaperKind::FactSheet | PaperKind::HomeVisit | PaperKind::PathwayPage => &[],
    }
}

/// Returns the papers that were made before, newest first.
fn made(case: &CaseFile) -> Vec<PaperMade> {
    let made = case.record.in_force.iter().rev().filter_map(|entry| match &entry.body {
        EntryBody::PaperMade { paper, format, for_whom, why, sealed, .. } => Some(PaperMade {
            seq: entry.seq,
            kind: *paper,
            format: *format,
            sealed: *sealed,
            for_whom: for_whom.clone(),
            why: why.clone(),
            on: entry.on.to_string(),
            by: entry.by.clone(),
        }),
        _ => None,
    });
    made.collect()
}
