//! A paper as a file outside the casebook: encrypted with a passphrase, or opened to be printed.

use std::path::PathBuf;

use crate::api::copies::of_field;
use crate::api::navigator::Navigator;
use crate::forms::fields;
use crate::session::export::ExportPlace;
use crate::session::saved_paper::SavedPaper;
use crate::session::seal::FilePassphrase;
use crate::wire::{Acknowledged, ChildId, Code, Failure, PaperForm, PaperFormat, Saved, Secret};

impl Navigator {
    /// Saves a paper about a child outside the casebook, encrypted with a passphrase that nothing keeps.
    pub async fn save_sealed_paper(
        &self,
        child: ChildId,
        form: PaperForm,
        format: PaperFormat,
        passphrase: impl Into<Secret>,
        seen: Vec<Acknowledged>,
        place: ExportPlace,
    ) -> Result<Saved, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            let passphrase = file_passphrase(&passphrase)?;
            inner.save_paper_of(&child, &form, format, Some(passphrase), &seen, &place)
        })
        .await
    }

    /// Returns where the paper is that was saved last, for the shell to open it, and its format.
    ///
    /// # Errors
    /// [`Code::PaperGone`].
    pub async fn paper_to_open(&self) -> Result<(PathBuf, PaperFormat), Failure> {
        self.run(|inner| {
            let state = inner.state();
            state.saved_paper.as_ref().and_then(SavedPaper::there).ok_or(Failure::new(Code::PaperGone))
        })
        .await
    }
}

fn file_passphrase(typed: &str) -> Result<FilePassphrase, Failure> {
    fields::passphrase(typed, "passphrase")?;
    FilePassphrase::accept(typed).map_err(|failure| of_field(failure, "passphrase"))
}
