//! For authors of pathways: check, walk, draw, compare and count a pack on disk, without the app.
//!
//! The binary `pathways` (`cargo pathways --help`) is a thin skin over this.

pub mod diff;
pub mod draw;
pub mod edition_text;
pub mod explain;
pub mod loaded;
pub mod new;
pub mod pack;
pub mod paths;
pub mod report;
pub mod seal;
pub mod stats;
pub mod walk;
pub mod walks;
pub mod words;

pub use edition_text::EditionText;
pub use loaded::Loaded;
pub use pack::PackFiles;
