//! Opening a copy of a casebook from another place, on a computer that has none or in place of one that does not open.

use std::path::PathBuf;

use casebook::{Adopted, Casebook, OpenedBy, RecoveryCode as Code128};

use crate::api::copies::{of_field, shown};
use crate::api::navigator::{Inner, Navigator};
use crate::forms::fields;
use crate::wire::{Code, CopyChosen, Failure, PutBack, RecoveryCode, Secret, Status};

impl Navigator {
    /// Takes note of the folder that somebody picked, if it has the files of a copy. Nothing is opened yet.
    pub async fn choose_copy(&self, place: PathBuf) -> Result<CopyChosen, Failure> {
        self.run(move |inner| {
            inner.refuse_casebook_itself(&place)?;
            Casebook::look_at_copy(&place).map_err(|error| Failure { field: Some(COPY.to_owned()), ..error.into() })?;
            let chosen = CopyChosen { place: place.to_string_lossy().into_owned() };
            inner.state().chosen_copy = Some(place);
            Ok(chosen)
        })
        .await
    }

    /// Opens the chosen copy with its passphrase, as the casebook of this computer.
    pub async fn open_copy(&self, passphrase: impl Into<Secret>, set_aside: bool) -> Result<Status, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            fields::passphrase(&passphrase, "passphrase")?;
            inner.adopt(&OpenedBy::Passphrase(&passphrase), set_aside)?;
            Ok(inner.status())
        })
        .await
        .inspect(|_| self.opened())
    }

    /// Opens the chosen copy with its recovery code, sets a new passphrase, and makes a new code.
    pub async fn recover_copy(
        &self,
        code: impl Into<Secret>,
        passphrase: impl Into<Secret>,
        set_aside: bool,
    ) -> Result<RecoveryCode, Failure> {
        let (code, passphrase) = (code.into(), passphrase.into());
        self.run(move |inner| {
            fields::passphrase(&code, "code")?;
            let code = Code128::parse(&code)?;
            fields::passphrase(&passphrase, "passphrase")?;
            let next = inner.adopt(&OpenedBy::Code(&code, &passphrase), set_aside)?;
            next.as_ref().map(shown).ok_or_else(|| Failure::unexpected("a copy that was recovered has no code"))
        })
        .await
        .inspect(|_| self.opened())
    }
}

/// The field of the copy.
const COPY: &str = "copy";

impl Inner {
    /// The folder of the casebook is no copy of it. A folder that was set aside in it is one.
    fn refuse_casebook_itself(&self, place: &std::path::Path) -> Result<(), Failure> {
        let own = std::fs::canonicalize(self.folder());
        let is_own = own.is_ok_and(|own| std::fs::canonicalize(place).is_ok_and(|place| place == own));
        if is_own { Err(Failure::of_field(Code::CopyInCasebook, COPY)) } else { Ok(()) }
    }

    /// Makes the chosen copy the casebook of this computer and opens it. Returns the new recovery code, if there is one.
    fn adopt(&self, by: &OpenedBy<'_>, set_aside: bool) -> Result<Option<Code128>, Failure> {
        let _closed = self.wait_for_closing();
        let from = {
            let state = self.state();
            if state.session.is_some() {
                return Err(Failure::new(Code::CasebookExists));
            }
            state.chosen_copy.clone().ok_or(Failure::of_field(Code::CopyNotChosen, COPY))?
        };
        let now = self.clock.now().at;
        let Adopted { casebook, code, aside } = self.guessing(|| {
            Casebook::adopt(&from, &self.folder(), by, set_aside, now).map_err(|error| of_copy(error.into()))
        })?;
        self.open_session(casebook)?;
        if let Some(aside) = aside {
            let copy = from.file_name().map(|name| name.to_string_lossy().into_owned());
            self.health.was_put_back(PutBack { copy, aside: aside.to_string_lossy().into_owned() });
        }
        self.state().chosen_copy = None;
        Ok(code)
    }
}

/// Names the field that a refused copy is about.
fn of_copy(failure: Failure) -> Failure {
    let field = match failure.code {
        Code::CasebookExists => "setAside",
        Code::CopyNotFound | Code::CopyDamaged | Code::CasebookTooNew | Code::FolderUnreadable => COPY,
        _ => return of_field(failure, "passphrase"),
    };
    Failure { field: Some(field.to_owned()), ..failure }
}
