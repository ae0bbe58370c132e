//! What can be answered while a long request uses the state: urgent help, services and the status of the app.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::api::state::State;
use crate::content::shipped::Content;
use crate::session::open::Session;
use crate::wire::{ClockDoubt, Code, Me, Preferences};

/// The part of the state without children and keys. Cheap to clone.
#[derive(Clone)]
pub(super) struct Snapshot {
    pub(super) content: Arc<Content>,
    pub(super) preferences: Preferences,
    /// The person who opened the casebook; `None` while it is closed.
    pub(super) me: Option<Me>,
    /// Why the date of this computer looks wrong.
    pub(super) clock: Option<ClockDoubt>,
    /// Why the disk cannot be written to.
    pub(super) hindrance: Option<Code>,
    /// Part of the recovery code was typed to confirm it, or no casebook is open.
    pub(super) code_confirmed: bool,
    /// There was no copy in another place for a while.
    pub(super) copy_is_old: bool,
    /// The casebook was copied to another place before.
    pub(super) copied_before: bool,
}

impl Snapshot {
    pub(super) fn of(state: &State) -> Snapshot {
        Snapshot {
            content: Arc::clone(&state.content),
            preferences: state.preferences.clone(),
            me: state.session.as_ref().map(|session| session.me.clone()),
            clock: state.session.as_ref().and_then(Session::clock_doubt),
            hindrance: state.session.as_ref().and_then(Session::hindrance),
            code_confirmed: state.session.as_ref().is_none_or(Session::code_is_confirmed),
            copy_is_old: state.session.as_ref().is_some_and(Session::copy_is_old),
            copied_before: state.session.as_ref().is_some_and(Session::copied_before),
        }
    }
}

/// Returns a copy of the front. The lock is held only while it is copied.
pub(super) fn read(snapshot: &Mutex<Snapshot>) -> Snapshot {
    snapshot.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// The state while one request uses it. The front is renewed when the state is released, so no request can forget to do
/// so.
pub(super) struct Held<'a> {
    state: MutexGuard<'a, State>,
    snapshot: &'a Mutex<Snapshot>,
}

impl<'a> Held<'a> {
    pub(super) fn new(state: MutexGuard<'a, State>, snapshot: &'a Mutex<Snapshot>) -> Held<'a> {
        Held { state, snapshot }
    }
}

impl Deref for Held<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut State {
        &mut self.state
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        *self.snapshot.lock().unwrap_or_else(PoisonError::into_inner) = Snapshot::of(&self.state);
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::sync::mpsc;
    use std::time::Duration;

    use casebook::KeyCost;

    use crate::wire::{Me, Phase, Preferences, Pretend, Role, ServiceQuery};
    use crate::{Clock, Content, Folders, Navigator};

    fn navigator(folder: &std::path::Path) -> Navigator {
        let folders = Folders { data: folder.join("data"), config: folder.join("config") };
        Navigator::with(folders, Clock::System, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().build().unwrap()
    }

    /// Returns the answer to a request, or `None` if it waits. The limit is long enough for any machine; only a fault
    /// reaches it.
    fn answered<T: Send + 'static>(request: impl Future<Output = T> + Send + 'static) -> Option<T> {
        let (tell, received) = mpsc::channel();
        std::thread::spawn(move || tell.send(runtime().block_on(request)));
        received.recv_timeout(Duration::from_secs(20)).ok()
    }

    #[test]
    fn requests_without_a_casebook_are_answered_while_another_uses_the_state() {
        let folder = tempfile::tempdir().unwrap();
        let navigator = navigator(folder.path());
        let _held = navigator.inner.state();
        let one = navigator.clone();
        let help = answered(async move { one.urgent_help(None).await.unwrap() }).expect("urgent help waited");
        assert!(help.signs.len() > 5);
        let one = navigator.clone();
        assert!(answered(async move { one.status().await.unwrap() }).is_some(), "the status waited");
        let (one, id) = (navigator.clone(), help.services[0].id.clone());
        assert!(answered(async move { one.service(id).await.unwrap() }).is_some(), "a service of urgent help waited");
        let one = navigator.clone();
        let all = answered(async move { one.find_services(ServiceQuery::default()).await.unwrap() });
        assert!(all.is_some_and(|list| !list.services.is_empty()), "the directory waited");
        let (one, nobody) = (navigator.clone(), Pretend { age: None, role: None });
        let map = answered(async move { one.pathway_map(String::from("ebsa"), None, nobody).await.unwrap() });
        assert!(map.is_some(), "a pathway waited");
    }

    #[test]
    fn the_front_matches_the_state_after_each_request() {
        let folder = tempfile::tempdir().unwrap();
        let navigator = navigator(folder.path());
        runtime().block_on(async {
            let status = || async { navigator.status().await.unwrap() };
            assert_eq!((status().await.phase, status().await.me), (Phase::New, None));
            let me = |name: &str, role| Me { name: name.to_owned(), role };
            let passphrase = String::from("otter lantern bridge");
            let code = navigator.set_up(passphrase.clone(), me("R. Practitioner", Role::Senco)).await;
            assert!(code.is_ok());
            assert_eq!(
                (status().await.phase, status().await.me),
                (Phase::Open, Some(me("R. Practitioner", Role::Senco)))
            );
            navigator.set_me(me("Somebody else", Role::Health)).await.unwrap();
            assert_eq!(status().await.me, Some(me("Somebody else", Role::Health)));
            let large = Preferences { text_size: 150, ..Preferences::default() };
            navigator.set_preferences(large).await.unwrap();
            assert_eq!(status().await.preferences.text_size, 150);
            assert_eq!(navigator.lock().await.unwrap().phase, Phase::Locked);
            assert_eq!((status().await.phase, status().await.me), (Phase::Locked, None));
            assert_eq!(navigator.unlock(passphrase).await.unwrap().phase, Phase::Open);
        });
    }
}
