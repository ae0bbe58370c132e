//! The requests that the window may make, made from the navigator's table. Each only hands over to the navigator.

mod by_hand;

use navigator::Navigator;
use navigator::wire::*;
use tauri::{Runtime, State, command, generate_handler};

use crate::auto_lock::ShownLocked;
use crate::dropped::Dropped;
use crate::fresh_page::FreshPage;
use crate::picker::Picker;
use crate::viewer::Viewer;

type Answer<T> = Result<T, Failure>;

macro_rules! answer {
    ([$state:ident] $request:ident($($arg:ident: $type:ty),*) -> $answer:ty) => {
        #[command]
        async fn $request(
            navigator: State<'_, Navigator>,
            state: State<'_, $state>,
            $($arg: $type),*
        ) -> Answer<$answer> {
            by_hand::$request(&navigator, &state, $($arg),*).await
        }
    };
    ($request:ident($($arg:ident: $type:ty),*) -> $answer:ty) => {
        #[command]
        async fn $request(navigator: State<'_, Navigator>, $($arg: $type),*) -> Answer<$answer> {
            navigator.$request($($arg),*).await
        }
    };
}

macro_rules! answers {
    ($($feature:ident { $(
        $(#[doc = $doc:literal])* $([$state:ident])? $request:ident($($arg:ident: $type:ty),*) -> $answer:ty;
    )* })*) => {
        $($(answer! { $([$state])? $request($($arg: $type),*) -> $answer })*)*

        /// Handles every request of the table.
        pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            generate_handler![$($($request),*),*]
        }
    };
}

navigator::for_each_request!(answers);
