//! What a paper about a child is written from: the case file, what somebody wants in it, and who sends it.

use jiff::civil::Date;
use record::EntryBody;
use record::entry::plan::Heard;

use crate::content::paper_kinds::can_cover;
use crate::content::shipped::Content;
use crate::session::attached_files::AttachedFile;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view;
use crate::view::context::ViewContext;
use crate::wire::{Code, Cycle, Failure, HeardShown, Me, PaperForm, PaperPart, PlanPage, ReviewShown, Role};

/// What a paper about a child is written from.
#[derive(Clone, Copy)]
pub(crate) struct PaperSource<'a> {
    pub(crate) content: &'a Content,
    pub(crate) case: &'a CaseFile,
    pub(crate) form: &'a PaperForm,
    pub(crate) born: Date,
    /// Who makes the paper.
    pub(crate) me: &'a Me,
    /// The files that are joined in.
    pub(crate) files: &'a [AttachedFile],
}

impl<'a> PaperSource<'a> {
    /// What a paper about the child of a case file is written from.
    ///
    /// # Errors
    /// The birth date cannot be read, or entries are covered for a paper that cannot leave them out.
    pub(crate) fn new(
        content: &'a Content,
        case: &'a CaseFile,
        form: &'a PaperForm,
        me: &'a Me,
        files: &'a [AttachedFile],
    ) -> Result<PaperSource<'a>, Failure> {
        if !form.covered.is_empty() && !can_cover(form.kind) {
            return Err(Failure::unexpected("covered entries"));
        }
        Ok(PaperSource { content, case, form, born: case.born()?, me, files })
    }

    /// Whether somebody wants this part in the paper.
    pub(crate) fn includes(&self, part: PaperPart) -> bool {
        self.form.parts.contains(&part)
    }

    /// The name of somebody other than the child, if names of other people are wanted.
    pub(crate) fn other(&self, name: &str) -> String {
        if self.includes(PaperPart::OtherPeople) { name.to_owned() } else { String::new() }
    }

    /// Who gives support, if what was agreed is wanted in full, or names of other people are.
    pub(crate) fn who_gives(&self, name: &str) -> String {
        if self.includes(PaperPart::Agreed) { name.to_owned() } else { self.other(name) }
    }

    /// The role of whoever makes the paper, as a message.
    pub(crate) fn my_role(&self) -> &'static str {
        practitioner_role(self.me.role)
    }

    /// The child's name, as it is displayed.
    pub(crate) fn name(&self) -> &'a str {
        &self.case.named.words
    }

    /// Whether nothing of an entry, as it was written, may be in the paper.
    pub(crate) fn is_named(&self, seq: u32) -> bool {
        self.form.covered.contains(&seq)
    }

    /// The service that a referral goes to; empty if none is named.
    pub(crate) fn service(&self) -> &'a str {
        self.form.subject.split_once('/').map(|(_, service)| service).unwrap_or_default()
    }

    /// Whether nothing of an entry, as it now reads, may be in the paper: it is covered, or an entry that gave it other words is.
    pub(crate) fn is_covered(&self, seq: u32) -> bool {
        let gives_words =
            |by: u32| self.case.record.written(by).is_some_and(|entry| reworded(&entry.body) == Some(seq));
        self.is_named(seq) || self.form.covered.iter().any(|by| gives_words(*by))
    }

    /// The plans and their reviews, without what is covered.
    pub(crate) fn plans(&self) -> PlanPage {
        let mut page = view::plan::page(self.case);
        page.current.retain(|plan| !self.is_covered(plan.line.plan));
        page.earlier.retain(|cycle| !self.is_covered(cycle.plan.line.plan));
        page.earlier.iter_mut().for_each(|cycle| self.cover(cycle));
        page
    }

    /// Takes what is covered out of how a plan was closed. A review repeats words of other entries.
    fn cover(&self, cycle: &mut Cycle) {
        cycle.ended.take_if(|ended| self.is_covered(ended.seq));
        cycle.review.take_if(|review| self.is_covered(review.seq));
        if let Some(review) = &mut cycle.review {
            self.cover_heard(review);
        }
    }

    fn cover_heard(&self, shown: &mut ReviewShown) {
        let Some(EntryBody::Reviewed(review)) = self.case.record.standing(shown.seq).map(|entry| &entry.body) else {
            return;
        };
        for (heard, shown) in [(&review.child, &mut shown.child), (&review.parent, &mut shown.parent)] {
            let (Heard::Said(seq) | Heard::NotHeard(seq)) = heard;
            if self.is_covered(*seq) {
                *shown = HeardShown { words: None, said_by: String::new(), not_heard: None };
            }
        }
    }

    /// The journey that the paper is about.
    ///
    /// # Errors
    /// [`Code::UnknownJourney`].
    pub(crate) fn journey(&self) -> Result<&'a JourneyState, Failure> {
        let (journey, _) = self.form.subject.split_once('/').unwrap_or((&self.form.subject, ""));
        let is_asked = |opened: &&JourneyState| opened.record.id.as_str() == journey;
        self.case.journeys.iter().find(is_asked).ok_or(Failure::new(Code::UnknownJourney))
    }

    /// What a page about a journey's step needs.
    pub(crate) fn context(&self, opened: &'a JourneyState) -> ViewContext<'a> {
        ViewContext::of(self.content, opened, self.case.by_pathway())
    }
}

/// Returns the number of the entry to which another gives other words.
fn reworded(body: &EntryBody) -> Option<u32> {
    match body {
        EntryBody::Corrected { seq, .. } | EntryBody::Changed { seq, .. } => Some(*seq),
        EntryBody::PlanChanged { plan, .. } => Some(*plan),
        _ => None,
    }
}

/// Returns the message of a practitioner’s role.
pub(crate) fn practitioner_role(role: Role) -> &'static str {
    match role {
        Role::Senco => "role-senco",
        Role::Health => "role-health",
        Role::FamilySupport => "role-family-support",
    }
}
