//! Copies of the casebook, its recovery code, and the verdict on a passphrase before it is set.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use casebook::{BackupFile, Copier, CopyReason, Progress, RecoveryCode as Code128};
use jiff::tz::TimeZone;

use crate::api::navigator::{Inner, Navigator};
use crate::session::copied_days::COPIED_DAYS;
use crate::session::copy_reminder::{COPIED, NOT_BEFORE, PLACE};
use crate::session::export::may_hold_a_copy;
use crate::session::open::Session;
use crate::wire::{
    BackupKind, BackupLine, Code, CopiesPage, CopyMade, Copying, Failure, Judged, MadeAt, NewKey, RecoveryCode, Secret,
    Status, Strength,
};

/// What is about the copies themselves stays as it is when an older copy is restored.
pub(super) const KEPT_SETTINGS: &[&str] = &[COPIED, COPIED_DAYS, NOT_BEFORE, PLACE];

impl Navigator {
    /// Returns the copies in the casebook's folder, and when it was last copied elsewhere.
    pub async fn copies(&self) -> Result<CopiesPage, Failure> {
        self.run(Inner::copies_page).await
    }

    /// Copies the casebook into its `backups` folder. Other requests continue meanwhile.
    pub async fn back_up_now(&self) -> Result<CopyMade, Failure> {
        self.run(|inner| {
            let now = inner.clock.now();
            inner.copy(|copier, tell| copier.aside(CopyReason::Asked, now.at, tell))
        })
        .await
    }

    /// Copies the casebook into a new folder within `place`, to be stored elsewhere. Other requests continue meanwhile.
    pub async fn copy_casebook(&self, place: PathBuf) -> Result<CopyMade, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.refuse_own_folder(&place)?;
            let made = inner.copy(|copier, tell| copier.copy_to(&place, now.at, tell))?;
            // The copy exists, even if the casebook cannot record it because it was locked a moment ago.
            let _ = inner.with_session(|_, session| session.copied_elsewhere(now.today));
            Ok(made)
        })
        .await
    }

    /// Reminds nobody of a copy in another place for a week.
    pub async fn put_off_copy_reminder(&self) -> Result<Status, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| session.put_off_copy_reminder())?;
            Ok(inner.status())
        })
        .await
    }

    /// Returns the progress of a copy. It waits for no other request, so it can be called while a copy is made.
    pub async fn copy_progress(&self) -> Result<Copying, Failure> {
        let so_far = &self.inner.copied;
        let number = |number: &AtomicU32| number.load(Ordering::Relaxed);
        let checking = so_far.checking.load(Ordering::Relaxed);
        Ok(Copying { done: number(&so_far.done), of: number(&so_far.of), checking })
    }

    /// Makes a new recovery code for somebody who knows the passphrase; the old code no longer works.
    pub async fn new_recovery_code(&self, passphrase: impl Into<Secret>) -> Result<RecoveryCode, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            inner.guessing(|| {
                let reissued = inner.with_session(|_, session| {
                    session.may_write()?;
                    let reissued = session.casebook.reissue_recovery(&passphrase);
                    session.look_at_the_code();
                    Ok(reissued?)
                });
                reissued.map(|code| shown(&code)).map_err(|failure| of_field(failure, "passphraseForCode"))
            })
        })
        .await
    }

    /// Encrypts the casebook and its copies with a new key, and makes a new recovery code. An older key file no longer
    /// opens either.
    pub async fn renew_key(&self, passphrase: impl Into<Secret>) -> Result<NewKey, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            // No copy is made while this runs.
            let _turn = inner.copying();
            let renewed = inner.guessing(|| inner.with_session(|_, session| session.renew_key(&passphrase)));
            inner.watch_anew()?;
            let copies_left = |left| u32::try_from(left).unwrap_or(u32::MAX);
            renewed
                .map(|key| NewKey { groups: groups(&key.code), copies_left: copies_left(key.copies_left) })
                .map_err(|failure| of_field(failure, "passphraseForKey"))
        })
        .await
        .inspect(|_| self.start_checking())
    }

    /// Records that the current recovery code was stored safely.
    pub async fn confirm_recovery_code(&self) -> Result<Status, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| {
                let confirmed = session.casebook.confirm_code();
                session.look_at_the_code();
                Ok(confirmed?)
            })?;
            Ok(inner.status())
        })
        .await
    }

    /// Returns how strong a passphrase is, or why it is not accepted. Nothing about it is stored.
    pub async fn judge_passphrase(&self, passphrase: impl Into<Secret>) -> Result<Judged, Failure> {
        let passphrase = passphrase.into();
        self.run(move |_| {
            Ok(match casebook::judge(&passphrase) {
                Ok(casebook::Strength::Fair) => Judged { refused: None, strength: Some(Strength::Fair) },
                Ok(casebook::Strength::Strong) => Judged { refused: None, strength: Some(Strength::Strong) },
                Err(error) => Judged { refused: Some(Failure::from(error).code), strength: None },
            })
        })
        .await
    }
}

impl Inner {
    pub(super) fn copies_page(&self) -> Result<CopiesPage, Failure> {
        let folder = self.folder().join("backups").to_string_lossy().into_owned();
        let page = |session: &mut Session| {
            let backups = session.casebook.backups()?.iter().map(backup_line).collect();
            let (copied_on, failed) = (session.casebook.setting(COPIED)?, self.copied.automatic_failed());
            Ok((
                CopiesPage { folder, backups, copied_on, failed, place: None },
                self.copy_there(session).unwrap_or_default(),
            ))
        };
        let (page, there) = self.with_session(|_, session| page(session))?;
        // A slow disk must not delay other requests.
        Ok(CopiesPage { place: there.map(|there| self.place_line(there)), ..page })
    }

    /// Makes a copy in parallel with other requests, one at a time.
    pub(super) fn copy(
        &self,
        make: impl FnOnce(&Copier, &mut dyn FnMut(Progress)) -> Result<PathBuf, casebook::Error>,
    ) -> Result<CopyMade, Failure> {
        let _turn = self.copying();
        let copier = self.with_session(|_, session| Ok(session.casebook.copier()?))?;
        let made = make(&copier, &mut |progress| self.copied.tell(progress));
        self.copied.end();
        Ok(CopyMade { place: made?.to_string_lossy().into_owned(), at: self.clock.now().time_of_day() })
    }

    pub(super) fn refuse_own_folder(&self, place: &Path) -> Result<(), Failure> {
        if may_hold_a_copy(place, &self.folder())? { Ok(()) } else { Err(Failure::new(Code::CopyInCasebook)) }
    }

    /// Lets somebody try a passphrase or a code, unless the last wrong one was too recent.
    pub(super) fn guessing<T>(&self, attempt: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
        let now = self.clock.now().at;
        let mut guesses = self.guesses();
        guesses.may_guess(now)?;
        let answer = attempt();
        match answer.as_ref().map_err(|failure| failure.code) {
            Ok(_) => guesses.was_right(),
            Err(Code::WrongPassphrase | Code::WrongRecoveryCode) => guesses.was_wrong(now),
            Err(_) => {}
        }
        answer
    }
}

/// Returns the local day and time of a copy.
pub(super) fn local(at: jiff::Timestamp) -> MadeAt {
    let made = at.to_zoned_datetime(TimeZone::system());
    MadeAt { on: made.date().to_string(), at: format!("{:02}:{:02}", made.hour(), made.minute()) }
}

fn backup_line(file: &BackupFile) -> BackupLine {
    let kind = match file.why {
        Some(CopyReason::Asked) => BackupKind::Asked,
        Some(CopyReason::BeforeUpgrade(_)) => BackupKind::BeforeUpgrade,
        Some(CopyReason::BeforeImport) => BackupKind::BeforeImport,
        Some(CopyReason::BeforeArchive) => BackupKind::BeforeArchive,
        Some(CopyReason::BeforeRestore) => BackupKind::BeforeRestore,
        Some(CopyReason::Kept) => BackupKind::Kept,
        Some(CopyReason::ByItself) | None => BackupKind::Other,
    };
    let made = local(file.at);
    let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    BackupLine {
        name,
        on: made.on,
        at: made.at,
        kind,
        kilobytes: u32::try_from(file.size.div_ceil(1000)).unwrap_or(u32::MAX),
    }
}

pub(super) fn shown(code: &Code128) -> RecoveryCode {
    RecoveryCode { groups: groups(code) }
}

/// Each group is moved, so that no copy of it stays in memory.
fn groups(code: &Code128) -> Vec<Secret> {
    code.groups().into_iter().map(Secret::from).collect()
}

/// Names the field in which a refused passphrase was typed.
pub(super) fn of_field(failure: Failure, field: &str) -> Failure {
    match failure.code {
        Code::PassphraseTooShort
        | Code::PassphraseBlank
        | Code::PassphraseRepeats
        | Code::PassphraseGuessable
        | Code::WrongPassphrase
        | Code::TooManyGuesses => Failure { field: Some(field.to_owned()), ..failure },
        _ => failure,
    }
}
