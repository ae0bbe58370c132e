//! Everything the screens may ask for; the only crate that knows pathways, words and the casebook together.
//!
//! [`Navigator`] offers one method per request. A request travels down the floors and never up:
//! `api` takes the session and calls `edit` or `view`; `view` makes a page from a case file; `forms` turn what was typed into entries;
//! `session` reads and writes the casebook; `content` is what the app carries; `wire` is what crosses to the screens.
//! Time enters in `api` and nowhere below.

mod api;
mod content;
mod edit;
mod forms;
mod import;
mod session;
mod view;
pub mod wire;

pub use api::navigator::Navigator;
pub use content::shipped::{Content, StartError};
pub use session::auto_lock::Check;
pub use session::clock::Clock;
pub use session::export::ExportPlace;
pub use session::folders::Folders;
