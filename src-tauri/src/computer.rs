//! Locks when the computer is about to sleep, when its screen locks, and when another account takes over the screen.
//!
//! On Linux, the login service (logind) and the desktop's screen saver report this over D-Bus. A computer without them
//! still locks after sleep, because the check that runs every second notices the gap. On Windows and macOS, only that
//! check exists so far.

#[cfg(target_os = "linux")]
pub(crate) use linux::watch;

#[cfg(not(target_os = "linux"))]
pub(crate) fn watch<R: tauri::Runtime>(_: &tauri::AppHandle<R>) {}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashMap;
    use std::thread;
    use std::time::Duration;

    use tauri::{AppHandle, Runtime};
    use tauri_plugin_log::log::warn;
    use zbus::blocking::connection::Builder;
    use zbus::blocking::{Connection, MessageIterator};
    use zbus::message::Type;
    use zbus::zvariant::{OwnedFd, OwnedValue};
    use zbus::{MatchRule, Message};

    use crate::auto_lock::lock_for_the_system;

    /// How long to wait for the login service. If it does not answer, its signals must still be received.
    const ANSWER: Duration = Duration::from_secs(1);
    const LOGIN: &str = "org.freedesktop.login1";
    const SESSION: &str = "org.freedesktop.login1.Session";

    /// Listens on both buses while the app runs. Without a bus there is nothing to receive, and the app continues.
    pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
        listen(app, "the login service", follow_logins);
        listen(app, "the screen saver", follow_screen_savers);
    }

    fn listen<R: Runtime>(app: &AppHandle<R>, what: &'static str, follow: fn(&AppHandle<R>) -> zbus::Result<()>) {
        let app = app.clone();
        thread::spawn(move || {
            if let Err(error) = follow(&app) {
                warn!("{what} cannot be heard: {error}");
            }
        });
    }

    fn follow_logins<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
        let bus = Builder::system()?.method_timeout(ANSWER).build()?;
        let rule = MatchRule::builder().msg_type(Type::Signal).sender(LOGIN)?.build();
        let signals = MessageIterator::for_match_rule(rule, &bus, None)?;
        let own = own_session(&bus);
        // Sleep waits while this is held, so that the casebook is locked before the computer sleeps.
        let mut delay = delay_sleep(&bus);
        let can_delay = delay.is_some();
        for signal in signals {
            let signal = signal?;
            match heard(&signal, own.as_deref()) {
                Some(Heard::Lock) => lock_for_the_system(app),
                Some(Heard::Sleep) => {
                    lock_for_the_system(app);
                    delay = None;
                }
                Some(Heard::Wake) if can_delay && delay.is_none() => delay = delay_sleep(&bus),
                Some(Heard::Wake) | None => {}
            }
        }
        Ok(())
    }

    fn follow_screen_savers<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let rule = MatchRule::builder().msg_type(Type::Signal).member("ActiveChanged")?.build();
        for signal in MessageIterator::for_match_rule(rule, &bus, None)? {
            let signal = signal?;
            // GNOME, KDE, Cinnamon, MATE and Xfce each have their own interface, with a name that ends like this.
            let is_saver = signal.header().interface().is_some_and(|name| name.ends_with(".ScreenSaver"));
            if is_saver && signal.body().deserialize::<bool>().unwrap_or(false) {
                lock_for_the_system(app);
            }
        }
        Ok(())
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Heard {
        Lock,
        Sleep,
        Wake,
    }

    /// Returns what a signal of the login service means for this app. `own` is the path of the app's session; if it is
    /// not known, every session counts, because an unnecessary lock does no harm.
    fn heard(signal: &Message, own: Option<&str>) -> Option<Heard> {
        let header = signal.header();
        let is_own = || header.path().is_some_and(|path| own.is_none_or(|own| own == path.as_str()));
        match header.member()?.as_str() {
            "PrepareForSleep" => {
                let sleeps: bool = signal.body().deserialize().ok()?;
                Some(if sleeps { Heard::Sleep } else { Heard::Wake })
            }
            "PrepareForShutdown" => Some(Heard::Lock),
            "Lock" if is_own() => Some(Heard::Lock),
            "PropertiesChanged" if is_own() => {
                let body = signal.body();
                let (interface, changed, _): (String, HashMap<String, OwnedValue>, Vec<String>) =
                    body.deserialize().ok()?;
                let is =
                    |name: &str, value: bool| changed.get(name).is_some_and(|found| bool::try_from(found) == Ok(value));
                // This session becomes inactive when another account uses the screen.
                (interface == SESSION && (is("LockedHint", true) || is("Active", false))).then_some(Heard::Lock)
            }
            _ => None,
        }
    }

    fn own_session(bus: &Connection) -> Option<String> {
        use zbus::zvariant::OwnedObjectPath;

        let ask = |method: &str, argument: Argument<'_>| -> zbus::Result<OwnedObjectPath> {
            let manager = "org.freedesktop.login1.Manager";
            let path = "/org/freedesktop/login1";
            let answer = match argument {
                Argument::Id(id) => bus.call_method(Some(LOGIN), path, Some(manager), method, &(id,))?,
                Argument::Process(id) => bus.call_method(Some(LOGIN), path, Some(manager), method, &(id,))?,
            };
            answer.body().deserialize()
        };
        let named = std::env::var("XDG_SESSION_ID").ok().and_then(|id| ask("GetSession", Argument::Id(&id)).ok());
        let path = named.or_else(|| ask("GetSessionByPID", Argument::Process(std::process::id())).ok())?;
        Some(path.as_str().to_owned())
    }

    enum Argument<'a> {
        Id(&'a str),
        Process(u32),
    }

    /// Asks the login service to delay sleep. The delay ends when the result is dropped.
    fn delay_sleep(bus: &Connection) -> Option<OwnedFd> {
        let what = ("sleep", "Stepping Stones", "Locking the casebook", "delay");
        let manager = Some("org.freedesktop.login1.Manager");
        let answer = bus.call_method(Some(LOGIN), "/org/freedesktop/login1", manager, "Inhibit", &what);
        answer.ok()?.body().deserialize().ok()
    }
}
