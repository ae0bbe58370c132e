//! Restoring a copy from the list of copies: first what would be lost, found by comparing, then the restoring itself.

use std::path::Path;

use casebook::{Casebook, ChildRecord, CopyReason, Difference, LostOf, Restored};

use crate::api::copies::KEPT_SETTINGS;
use crate::api::navigator::{Inner, Navigator};
use crate::forms::fields;
use crate::session::clock::date_of;
use crate::wire::{Code, CopyDifference, Failure, PutBack, Secret, Status};

/// Where the passphrase is typed.
const PASSPHRASE: &str = "passphraseForCopy";

impl Navigator {
    /// Compares a copy with the casebook. Other requests continue meanwhile.
    pub async fn copy_difference(&self, copy: String) -> Result<CopyDifference, Failure> {
        self.run(move |inner| {
            let comparison = inner.with_session(|_, session| Ok(session.casebook.comparison()))?;
            let Difference { lost, gone, newest, regained } = comparison.with(&copy)?;
            let children = inner.with_session(|content, session| {
                let all = session.casebook.children()?;
                let of_child =
                    |lost: &LostOf, child: &ChildRecord| session.casebook.joins().whole_of(&lost.child) == child.id;
                let lost = all.iter().filter(|child| lost.iter().any(|lost| of_child(lost, child)));
                lost.map(|child| session.named(content, child)).collect()
            })?;
            Ok(CopyDifference {
                children,
                gone: u32::try_from(gone).unwrap_or(u32::MAX),
                entries: lost.iter().map(|lost| lost.entries).sum(),
                at_least: lost.iter().any(|lost| lost.at_least),
                newest_on: newest.as_deref().map(date_of),
                regained,
            })
        })
        .await
    }

    /// Puts a copy in the place of the casebook. The present file is moved to `quarantine`, and copied before.
    pub async fn restore_copy(&self, copy: String, passphrase: impl Into<Secret>) -> Result<Status, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            fields::passphrase(&passphrase, PASSPHRASE)?;
            let is_known = || inner.with_session(|_, session| Ok(session.casebook.is_opened_by(&passphrase)?));
            inner.guessing(is_known).map_err(of_passphrase)?;
            let comparison = inner.with_session(|_, session| {
                session.may_write()?;
                Ok(session.casebook.comparison())
            })?;
            // A damaged copy is refused while the casebook is still open.
            comparison.with(&copy)?;
            let now = inner.clock.now().at;
            inner.copy(|copier, tell| copier.aside(CopyReason::BeforeRestore, now, tell))?;
            inner.put_away();
            inner.restore(&copy, &passphrase)?;
            Ok(inner.status())
        })
        .await
        .inspect(|_| self.start_checking())
    }
}

impl Inner {
    /// Restores a copy of the casebook that was closed a moment ago, and opens it; or, if that fails, opens what is there.
    fn restore(&self, copy: &str, passphrase: &str) -> Result<(), Failure> {
        let _closed = self.wait_for_closing();
        let (folder, now) = (self.folder(), self.clock.now().at);
        match Casebook::restore_copy(&folder, copy, passphrase, KEPT_SETTINGS, now) {
            Ok(Restored { casebook, copy, aside }) => {
                self.open_session(casebook).inspect_err(|_| self.auto_lock().locked())?;
                let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
                let aside = aside.to_string_lossy().into_owned();
                self.health.was_put_back(PutBack { copy: copy.as_deref().and_then(name), aside });
                Ok(())
            }
            Err(error) => {
                let opened = Casebook::open(&folder, passphrase, now).map_err(Failure::from);
                let opened = opened.and_then(|casebook| self.open_session(casebook));
                if opened.is_err() && self.state().session.is_none() {
                    self.auto_lock().locked();
                }
                Err(error.into())
            }
        }
    }
}

fn of_passphrase(failure: Failure) -> Failure {
    match failure.code {
        Code::WrongPassphrase | Code::TooManyGuesses => Failure { field: Some(PASSPHRASE.to_owned()), ..failure },
        _ => failure,
    }
}
