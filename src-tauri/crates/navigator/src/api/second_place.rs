//! The second place for backups, which the user chose: the same copies are made there, and its absence is told.

use std::path::{Path, PathBuf};

use casebook::Copier;

use crate::api::copies::local;
use crate::api::navigator::{Inner, Navigator};
use crate::session::copy_reminder::PLACE;
use crate::session::open::Session;
use crate::wire::{Code, CopiesPage, CopyPlace, Failure};

impl Navigator {
    /// From now on backups are made in this folder too. The first one is made at once, in parallel with other requests.
    pub async fn choose_copy_place(&self, place: PathBuf) -> Result<CopiesPage, Failure> {
        self.run(move |inner| {
            inner.refuse_own_folder(&place)?;
            let text = place.to_str().ok_or(Failure::new(Code::CopyPlaceMissing))?;
            inner.with_session(|_, session| session.set_copy_place(Some(text)))?;
            inner.copied.place_ended(None);
            inner.copies_page()
        })
        .await
        .inspect(|_| self.copy_if_needed())
    }

    /// From now on no backups are made in the second place. Those that are there stay.
    pub async fn copy_place_off(&self) -> Result<CopiesPage, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| session.set_copy_place(None))?;
            inner.copied.place_ended(None);
            inner.copies_page()
        })
        .await
    }
}

/// A copy for the second place, which is still to be made.
pub(super) struct CopyThere(Copier, PathBuf);

impl Inner {
    /// Prepares a copy for the second place, if there is one.
    pub(super) fn copy_there(&self, session: &Session) -> Result<Option<CopyThere>, Failure> {
        let Some(place) = session.casebook.setting(PLACE)? else { return Ok(None) };
        Ok(Some(CopyThere(session.casebook.copier()?, PathBuf::from(place))))
    }

    /// Makes a copy in the second place, if it does not have the newest entry. Returns whether it was made. A place that
    /// is not there, or takes no copy, is remembered and told.
    pub(super) fn make_there(&self, there: &CopyThere) -> bool {
        let CopyThere(copier, place) = there;
        let made = self.make_in(copier, place);
        match &made {
            // The casebook was closed, which tries it again.
            Err(Failure { code: Code::CopyStopped, .. }) => {}
            ended => self.copied.place_ended(ended.as_ref().err().map(|failure| failure.code)),
        }
        made.unwrap_or(false)
    }

    /// Returns what the page of copies says about the second place.
    pub(super) fn place_line(&self, there: &CopyThere) -> CopyPlace {
        let CopyThere(copier, place) = there;
        let is_missing = (!place.is_dir()).then_some(Code::CopyPlaceMissing);
        CopyPlace {
            place: place.to_string_lossy().into_owned(),
            newest: copier.newest_in(place).map(local),
            failed: is_missing.or(self.copied.place_failed()),
        }
    }

    fn make_in(&self, copier: &Copier, place: &Path) -> Result<bool, Failure> {
        let now = self.clock.now().at;
        if !copier.is_needed_in(place, now)? {
            return Ok(false);
        }
        // A link may lead into the casebook by now.
        self.refuse_own_folder(place)?;
        copier.keep_in(place, now)?;
        Ok(true)
    }
}
