//! Papers: offered, looked at page by page, saved outside the casebook, and noted in the record.

use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use papers::{PaperError, to_word, unsupported_characters};
use record::{EntryBody, NewEntry, school};

use crate::api::navigator::{Inner, Navigator};
use crate::content::collation::sorts_as;
use crate::content::text_match::same_setting;
use crate::forms::{fields, file};
use crate::paper::finished::{FinishedPaper, logo_bytes};
use crate::paper::left_out::{readable, with_journeys};
use crate::paper::source::PaperSource;
use crate::paper::{offers, open_data, write};
use crate::session::export::ExportPlace;
use crate::session::saved_paper::SavedPaper;
use crate::session::seal::FilePassphrase;
use crate::view::children::settings_of;
use crate::view::protection::{all_seen, may_receive, naming};
use crate::wire::{
    Acknowledged, ChildId, Code, Failure, LetterheadForm, LetterheadsPage, PaperForm, PaperFormat, PaperKind,
    PaperLetterhead, PaperPart, PaperPreview, PapersPage, ProtectionLine, Saved,
};

/// How many pages are drawn at once.
const PAGES_AT_ONCE: u32 = 6;
/// How large a page is drawn: an A4 page is 774 pixels wide.
const PIXELS_PER_POINT: f64 = 1.3;
/// The most bytes of a logo. It is stored with the casebook and drawn on every paper.
const LARGEST_LOGO: usize = 1024 * 1024;

impl Navigator {
    /// Returns the papers that can be made for a child, or without one.
    pub async fn papers(&self, child: Option<ChildId>) -> Result<PapersPage, Failure> {
        self.run(move |inner| match child {
            Some(child) => inner.with_case_file(&child, |content, session, case| {
                let begins = session.letterhead_for(None, &case.child.setting)?;
                let page = offers::of_child(content, case, !begins.name.is_empty());
                Ok(with_letterheads(page, session.letterheads()?, begins))
            }),
            None => {
                // Read before the state is taken, because it takes the state too.
                let (all, begins) = (inner.letterheads()?, inner.letterhead(None)?);
                let page = offers::of_nobody(&inner.state().content, !begins.name.is_empty());
                Ok(with_letterheads(page, all, begins))
            }
        })
        .await
    }

    /// Draws pages of a paper, from page `first`, counted from 0.
    pub async fn preview_paper(
        &self,
        child: Option<ChildId>,
        form: PaperForm,
        first: u32,
    ) -> Result<PaperPreview, Failure> {
        self.run(move |inner| {
            let mut finished = inner.paper(child.as_ref(), &form)?;
            let paper = finished.take_pages().map_err(not_made)?;
            let FinishedPaper { document, missing, reminders, .. } = finished;
            let named = match &child {
                Some(child) => inner.notes_naming(child, &form.for_whom)?,
                None => Vec::new(),
            };
            let count = paper.page_count();
            let from = usize::try_from(first).unwrap_or_default().min(count.saturating_sub(1));
            let at_once = usize::try_from(PAGES_AT_ONCE).unwrap_or(1);
            let drawn = paper.to_pictures(from..count.min(from + at_once), PIXELS_PER_POINT).map_err(not_made)?;
            let pages = drawn.iter().map(|png| format!("data:image/png;base64,{}", STANDARD.encode(png))).collect();
            Ok(PaperPreview {
                not_drawn: unsupported_characters(&document).into_iter().collect(),
                title: document.title,
                pages,
                first: u32::try_from(from).unwrap_or(u32::MAX),
                at_once: PAGES_AT_ONCE,
                count: u32::try_from(count).unwrap_or(u32::MAX),
                missing,
                reminders,
                named,
            })
        })
        .await
    }

    /// Saves a paper outside the casebook, unencrypted, if every protective note of the child was read. The record then
    /// says what was made, for whom and why.
    pub async fn save_paper(
        &self,
        child: Option<ChildId>,
        form: PaperForm,
        format: PaperFormat,
        seen: Vec<Acknowledged>,
        place: ExportPlace,
    ) -> Result<Saved, Failure> {
        self.run(move |inner| match &child {
            Some(child) => inner.save_paper_of(child, &form, format, None, &seen, &place),
            None => {
                let paper = inner.paper(None, &form)?;
                inner.write_out(&place, &bytes(paper, format)?)?;
                inner.state().saved_paper = SavedPaper::at(&place, format);
                Ok(Saved { at: inner.clock.now().time_of_day() })
            }
        })
        .await
    }

    /// Returns who sends the papers of this casebook, in general and for the children of single settings.
    pub async fn letterheads(&self) -> Result<LetterheadsPage, Failure> {
        self.run(|inner| {
            let of_children = inner.with_summaries(|summaries, _| settings_of(summaries))?;
            let all = inner.letterheads()?;
            let mut settings: Vec<String> =
                all.iter().map(|one| one.setting.clone()).filter(|setting| !setting.is_empty()).collect();
            let is_new = |setting: &String| all.iter().all(|one| !same_setting(&one.setting, setting));
            settings.extend(of_children.into_iter().filter(is_new));
            settings.sort_by_cached_key(|setting| sorts_as(setting));
            Ok(LetterheadsPage { all, settings })
        })
        .await
    }

    /// Records who sends the papers of this casebook.
    pub async fn save_letterhead(&self, form: LetterheadForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let form = LetterheadForm {
                setting: fields::line(&form.setting, "setting")?,
                name: fields::line(&form.name, "name")?,
                address: fields::text(&form.address, "address")?,
                contact: fields::text(&form.contact, "contact")?,
                logo: logo(form.logo)?,
            };
            inner.with_session(|_, session| session.set_letterhead(&form))?;
            Ok(Saved { at: inner.clock.now().time_of_day() })
        })
        .await
    }

    /// Returns a logo as a `data:` address, read from the file at `path`.
    pub async fn read_logo(&self, path: PathBuf) -> Result<String, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, _| Ok(()))?;
            let picked = file::read(&path)?;
            let format = picked.media.picture().ok_or(Failure::of_field(Code::FileOfOtherKind, "logo"))?;
            logo(format!("data:{format};base64,{}", STANDARD.encode(picked.bytes)))
        })
        .await
    }
}

impl Inner {
    /// Writes a paper as a document. It is written without the session, because what it says can depend on its pages, and a
    /// paper that takes long to set must delay no other request.
    fn paper(&self, child: Option<&ChildId>, form: &PaperForm) -> Result<FinishedPaper, Failure> {
        let Some(child) = child else {
            let letterhead = self.letterhead(form.letterhead.as_deref())?;
            let content = Arc::clone(&self.state().content);
            return write::of_nobody(&content, form, &letterhead, self.clock.now().today);
        };
        let (case, form, files, letterhead, me) = self.with_case_file(child, |content, session, case| {
            let form = with_journeys(case, form);
            let files = if joins_files(&form) { session.attached_files(case, &form.covered)? } else { Vec::new() };
            let letterhead = session.letterhead_for(form.letterhead.as_deref(), &case.child.setting)?;
            Ok((readable(content, case, &form), form, files, letterhead, session.me.clone()))
        })?;
        let content = Arc::clone(&self.state().content);
        write::of_child(&content, &case, &form, &letterhead, &me, &files)
    }

    /// Writes a paper as data for other programs.
    fn open_data(&self, child: &ChildId, form: &PaperForm) -> Result<Vec<u8>, Failure> {
        self.with_case_file(child, |content, session, case| {
            let form = with_journeys(case, form);
            let case = readable(content, case, &form);
            open_data::written(&PaperSource::new(content, &case, &form, &session.me, &[])?)
        })
    }

    /// Returns the protective notes of a child that name the person for whom a paper is made.
    fn notes_naming(&self, child: &ChildId, for_whom: &str) -> Result<Vec<ProtectionLine>, Failure> {
        self.with_session(|content, session| Ok(naming(content, &session.read(child)?.in_force, for_whom)))
    }

    /// Returns the letterhead of a paper about no child, or an empty one while the casebook is locked.
    fn letterhead(&self, asked: Option<&str>) -> Result<LetterheadForm, Failure> {
        match self.with_session(|_, session| session.letterhead_for(asked, "")) {
            Err(Failure { code: Code::Locked, .. }) => Ok(LetterheadForm::default()),
            letterhead => letterhead,
        }
    }

    /// Returns every letterhead, or none while the casebook is locked.
    fn letterheads(&self) -> Result<Vec<LetterheadForm>, Failure> {
        match self.with_session(|_, session| session.letterheads()) {
            Err(Failure { code: Code::Locked, .. }) => Ok(Vec::new()),
            letterheads => letterheads,
        }
    }

    /// Saves a paper about a child, encrypted if there is a passphrase, and records that it was made.
    pub(super) fn save_paper_of(
        &self,
        child: &ChildId,
        form: &PaperForm,
        format: PaperFormat,
        passphrase: Option<FilePassphrase>,
        seen: &[Acknowledged],
        place: &ExportPlace,
    ) -> Result<Saved, Failure> {
        let for_whom = fields::required_line(&form.for_whom, "forWhom", Code::RecipientMissing)?;
        let why = fields::text(&form.why, "why")?;
        self.with_session(|_, session| {
            // The record must be able to say that the paper was made.
            session.may_write()?;
            all_seen(child, &session.read(child)?.in_force, seen)
        })?;
        may_receive(&self.notes_naming(child, &for_whom)?, &form.despite, &why)?;
        let bytes = match format {
            PaperFormat::Json => self.open_data(child, form)?,
            PaperFormat::Pdf | PaperFormat::Word => bytes(self.paper(Some(child), form)?, format)?,
        };
        let sealed = passphrase.is_some();
        let bytes = match passphrase {
            Some(passphrase) => passphrase.seal(&bytes)?,
            None => bytes,
        };
        self.write_out(place, &bytes)?;
        // An encrypted file can be opened by its receiver alone.
        self.state().saved_paper = SavedPaper::at(place, format).filter(|_| !sealed);
        let about = form.subject.clone();
        let made = EntryBody::PaperMade { paper: form.kind, format, about, for_whom, why, sealed };
        let saved = self.write(child, vec![NewEntry::of_child(made)], None)?;
        self.with_session(|_, session| {
            if let Some(chosen) = &form.letterhead {
                let setting = school::on(&session.read(child)?.in_force, self.clock.now().today);
                session.choose_letterhead(&setting, chosen)?;
            }
            // What left cannot be undone, and neither can anything before it without a surprise.
            session.acts.clear();
            Ok(())
        })?;
        Ok(saved)
    }
}

/// Adds the letterheads to choose from. Those without a name would print nothing.
fn with_letterheads(page: PapersPage, all: Vec<LetterheadForm>, begins: LetterheadForm) -> PapersPage {
    let named = all.into_iter().filter(|one| !one.name.is_empty());
    let letterheads = named.map(|one| PaperLetterhead { setting: one.setting, name: one.name }).collect();
    PapersPage { letterheads, letterhead: begins.setting, ..page }
}

/// Whether a paper joins in the attached files of the child.
fn joins_files(form: &PaperForm) -> bool {
    form.kind == PaperKind::EhcEvidence && form.parts.contains(&PaperPart::Files)
}

fn bytes(mut paper: FinishedPaper, format: PaperFormat) -> Result<Vec<u8>, Failure> {
    match format {
        PaperFormat::Pdf => paper.take_pages().and_then(|pages| pages.to_pdf()),
        PaperFormat::Word => to_word(&paper.document, &|| false),
        // A paper about no child has no data.
        PaperFormat::Json => return Err(Failure::new(Code::PaperNotMade)),
    }
    .map_err(not_made)
}

/// Returns what a screen shows of a failed paper. What the typesetter said can repeat words of the record, so it is left
/// out.
fn not_made(error: PaperError) -> Failure {
    let code = match error {
        PaperError::ImageFormat => Code::FileOfOtherKind,
        PaperError::ImageTooLarge => Code::FileTooLarge,
        _ => Code::PaperNotMade,
    };
    Failure::new(code)
}

/// Checks that a logo is a picture that fits a paper. It may be empty.
fn logo(address: String) -> Result<String, Failure> {
    if address.is_empty() {
        return Ok(address);
    }
    let bytes = logo_bytes(&address).ok_or(Failure::of_field(Code::FileOfOtherKind, "logo"))?;
    if bytes.len() > LARGEST_LOGO {
        return Err(Failure::of_field(Code::FileTooLarge, "logo"));
    }
    Ok(address)
}
