//! What a paper about a child is written from: the case file, what somebody wants in it, and who sends it.

use jiff::civil::Date;

use crate::content::shipped::Content;
use crate::session::attached_files::AttachedFile;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::wire::{Code, Failure, PaperForm, PaperPart};

/// What a paper about a child is written from.
#[derive(Clone, Copy)]
pub(crate) struct PaperSource<'a> {
    pub(crate) content: &'a Content,
    pub(crate) case: &'a CaseFile,
    pub(crate) form: &'a PaperForm,
    pub(crate) born: Date,
    /// The files that are joined in.
    pub(crate) files: &'a [AttachedFile],
}

impl<'a> PaperSource<'a> {
    /// What a paper about the child of a case file is written from.
    ///
    /// # Errors
    /// The birth date cannot be read.
    pub(crate) fn new(
        content: &'a Content,
        case: &'a CaseFile,
        form: &'a PaperForm,
        files: &'a [AttachedFile],
    ) -> Result<PaperSource<'a>, Failure> {
        Ok(PaperSource { content, case, form, born: case.born()?, files })
    }

    /// Whether somebody wants this part in the paper.
    pub(crate) fn includes(&self, part: PaperPart) -> bool {
        self.form.parts.contains(&part)
    }

    /// The name of somebody other than the child, if names of other people are wanted.
    pub(crate) fn other(&self, name: &str) -> String {
        if self.includes(PaperPart::OtherPeople) { name.to_owned() } else { String::new() }
    }

    /// The child's name, as it is displayed.
    pub(crate) fn name(&self) -> &'a str {
        &self.case.named.words
    }

    /// Whether nothing of an entry may be in the paper.
    pub(crate) fn is_covered(&self, seq: u32) -> bool {
        self.form.covered.contains(&seq)
    }

    /// The service that a referral goes to; empty if none is named.
    pub(crate) fn service(&self) -> &'a str {
        self.form.subject.split_once('/').map(|(_, service)| service).unwrap_or_default()
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
