//! First setup, unlocking, locking, and preferences.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use casebook::{Casebook, PASSPHRASE_MIN, RecoveryCode as Code128};

use crate::api::copies::{of_field, shown};
use crate::api::navigator::{Inner, Navigator};
use crate::api::snapshot::{Held, Snapshot};
use crate::forms::fields;
use crate::view::setup::{pack_info, urgent_help};
use crate::wire::{
    Code, Failure, Me, OneTimeKey, Phase, Preferences, RecoveryCode, Saved, Secret, Sharing, Status, UrgentHelp,
    one_time_key,
};

impl Navigator {
    pub async fn status(&self) -> Result<Status, Failure> {
        self.run(|inner| Ok(inner.status())).await
    }

    /// Works in any state of the casebook, and waits for no other request. At a known age it names nobody who does not take
    /// that age.
    pub async fn urgent_help(&self, age: Option<u32>) -> Result<UrgentHelp, Failure> {
        let age = age.and_then(|years| u16::try_from(years).ok()).map(pathway::Age::years);
        Ok(urgent_help(&self.inner.snapshot().content, age))
    }

    pub async fn one_time_key(&self) -> Result<Option<OneTimeKey>, Failure> {
        Ok(one_time_key())
    }

    /// Creates the casebook. The recovery code is shown only now.
    pub async fn set_up(&self, passphrase: impl Into<Secret>, me: Me) -> Result<RecoveryCode, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            let me = me_as_typed(&me)?;
            fields::passphrase(&passphrase, "passphrase")?;
            let made = Casebook::create(&inner.folder(), &passphrase, inner.cost);
            let (casebook, code) = made.map_err(|error| of_field(error.into(), "passphrase"))?;
            inner.open_session(casebook)?;
            inner.with_session(|_, session| session.set_me(me))?;
            Ok(shown(&code))
        })
        .await
        .inspect(|_| self.start_checking())
    }

    pub async fn unlock(&self, passphrase: impl Into<Secret>) -> Result<Status, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            fields::passphrase(&passphrase, "passphrase")?;
            let _closed = inner.wait_for_closing();
            if inner.state().session.is_none() {
                let now = inner.clock.now();
                let casebook = inner.guessing(|| Ok(Casebook::open(&inner.folder(), &passphrase, now.at)?))?;
                inner.open_session(casebook)?;
            }
            Ok(inner.status())
        })
        .await
        .inspect(|_| self.opened())
    }

    /// Opens the casebook with the recovery code, sets a new passphrase, and makes a new code.
    pub async fn recover(
        &self,
        code: impl Into<Secret>,
        passphrase: impl Into<Secret>,
    ) -> Result<RecoveryCode, Failure> {
        let (code, passphrase) = (code.into(), passphrase.into());
        self.run(move |inner| {
            fields::passphrase(&code, "code")?;
            let code = Code128::parse(&code)?;
            fields::passphrase(&passphrase, "passphrase")?;
            let _closed = inner.wait_for_closing();
            let now = inner.clock.now().at;
            let (casebook, next) = inner.guessing(|| {
                let recovered = Casebook::recover(&inner.folder(), &code, &passphrase, now);
                recovered.map_err(|error| of_field(error.into(), "passphrase"))
            })?;
            inner.open_session(casebook)?;
            Ok(shown(&next))
        })
        .await
        .inspect(|_| self.opened())
    }

    pub async fn lock(&self) -> Result<Status, Failure> {
        self.run(|inner| {
            inner.lock_now();
            Ok(inner.status())
        })
        .await
    }

    pub async fn change_passphrase(
        &self,
        current: impl Into<Secret>,
        next: impl Into<Secret>,
    ) -> Result<Saved, Failure> {
        let (current, next) = (current.into(), next.into());
        self.run(move |inner| {
            fields::passphrase(&current, "current")?;
            fields::passphrase(&next, "next")?;
            inner.guessing(|| {
                inner.with_session(|_, session| {
                    session.may_write()?;
                    session.casebook.change_passphrase(&current, &next).map_err(|error| match error {
                        casebook::Error::WrongPassphrase => of_field(error.into(), "current"),
                        _ => of_field(error.into(), "next"),
                    })
                })
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Remembers that names are hidden or shown, for the page after the next lock. Whoever cannot unlock the casebook
    /// cannot have them shown in it.
    pub async fn hide_names(&self, hidden: bool) -> Result<Status, Failure> {
        if hidden || self.is_open() {
            self.inner.names_hidden.store(hidden, Ordering::SeqCst);
        }
        self.status().await
    }

    /// Confirms the computer's date, although it does not fit the casebook. The confirmation applies only to the date
    /// that was shown.
    pub async fn confirm_date(&self, today: String) -> Result<Status, Failure> {
        self.run(move |inner| {
            let is_that_day = inner.clock.now().today.to_string() == today;
            inner.with_session(|_, session| {
                if is_that_day { session.confirm_today() } else { Err(Failure::new(Code::ClockInDoubt)) }
            })?;
            Ok(inner.status())
        })
        .await
    }

    /// Tries again to write to a disk that could not be written to when the casebook was opened.
    pub async fn try_disk_again(&self) -> Result<Status, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| session.try_disk_again())?;
            Ok(inner.status())
        })
        .await
    }

    pub async fn set_me(&self, me: Me) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let me = me_as_typed(&me)?;
            inner.with_session(|_, session| session.set_me(me))?;
            Ok(inner.saved())
        })
        .await
    }

    pub async fn set_preferences(&self, preferences: Preferences) -> Result<Status, Failure> {
        self.run(move |inner| {
            let preferences = inner.with_guards_kept(sensible(preferences));
            inner.folders.save_preferences(&preferences).map_err(casebook::Error::from)?;
            let mut state = inner.state();
            if state.preferences.language != preferences.language {
                Arc::make_mut(&mut state.content)
                    .speak(&preferences.language)
                    .map_err(|error| Failure::unexpected(error.to_string()))?;
                state.session.iter_mut().for_each(crate::session::open::Session::forget_editions);
                state.find_index = None;
            }
            inner.auto_lock().set_limit(preferences.lock_after);
            state.preferences = preferences;
            drop(state);
            Ok(inner.status())
        })
        .await
    }
}

impl Inner {
    pub(super) fn status(&self) -> Status {
        let today = self.clock.now().today;
        // A request that uses the casebook now checks the clock itself.
        if let Ok(state) = self.state.try_lock() {
            let mut held = Held::new(state, &self.snapshot);
            held.session.iter_mut().for_each(|session| session.look_at_the_clock(today));
        }
        let Snapshot { content, preferences, me, clock, hindrance, code_confirmed, copy_is_old, copied_before } =
            self.snapshot();
        // A lock is reported at once, even while a long request still uses the casebook.
        let me = me.filter(|_| self.auto_lock().is_open());
        let (phase, fault) = match &me {
            Some(_) => (Phase::Open, None),
            None => match Casebook::look(&self.folder()) {
                Ok(false) => (Phase::New, None),
                Ok(true) => (Phase::Locked, None),
                // An unreadable casebook must not be reported as missing: it may contain years of work.
                Err(error) => (Phase::Locked, Some(error.into())),
            },
        };
        Status {
            phase,
            fault,
            app_version: String::from(env!("CARGO_PKG_VERSION")),
            folder: self.folder().to_string_lossy().into_owned(),
            pack: pack_info(&content, today),
            preferences,
            languages: content.languages(),
            me,
            code_confirmed,
            copy_is_old,
            copied_before,
            sharing: match *self.sharing.lock().unwrap_or_else(std::sync::PoisonError::into_inner) {
                casebook::Sharing::Private => Sharing::Private,
                casebook::Sharing::Closed => Sharing::Closed,
                casebook::Sharing::Open => Sharing::Open,
            },
            passphrase_min: u32::try_from(PASSPHRASE_MIN).unwrap_or(u32::MAX),
            today: today.to_string(),
            clock,
            hindrance,
            names_hidden: self.names_hidden.load(Ordering::SeqCst),
        }
    }

    /// Names that were hidden stay so; whoever chose it in the settings begins with names hidden.
    pub(super) fn hide_names_at_opening(&self) {
        let always = self.state().preferences.open_with_names_hidden;
        self.names_hidden.fetch_or(always, Ordering::SeqCst);
    }

    pub(super) fn saved(&self) -> Saved {
        Saved { at: self.clock.now().time_of_day() }
    }
}

fn me_as_typed(me: &Me) -> Result<Me, Failure> {
    Ok(Me { name: fields::required_line(&me.name, "name", Code::NameMissing)?, role: me.role })
}

/// Returns preferences with every value in range; other values become the nearest allowed one.
fn sensible(preferences: Preferences) -> Preferences {
    let Preferences { language, .. } = &preferences;
    // No language tag is longer.
    let language = if language.len() > 35 { Preferences::default().language } else { language.clone() };
    Preferences {
        language,
        text_size: preferences.text_size.clamp(100, 200),
        lock_after: preferences.lock_after.min(120),
        ..preferences
    }
}
