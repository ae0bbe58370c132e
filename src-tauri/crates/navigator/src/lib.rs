//! Every request that the screens can make. The only crate that uses pathways, words and the casebook together.
//!
//! [`Navigator`] offers one method per request. A request goes down through the floors and never up: `api` takes the
//! session and calls `edit`, `paper` or `view`; `view` makes a page from a case file, `paper` a document; `forms` turn typed text into entries;
//! `session` reads and writes the casebook; `content` is what the app ships; `wire` is what is sent to the screens.
//! Only `api` reads the clock.

mod api;
mod content;
mod edit;
mod forms;
mod import;
mod paper;
mod session;
mod view;
pub mod wire;

pub use api::navigator::Navigator;
pub use content::shipped::{Content, StartError};
pub use session::auto_lock::Check;
pub use session::clock::Clock;
pub use session::export::ExportPlace;
pub use session::folders::Folders;
