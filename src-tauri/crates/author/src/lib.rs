//! For authors of pathways: check, walk, draw, compare and count a pack on disk, without the app.
//!
//! The binary `pathways` (`cargo pathways --help`) is a thin skin over this.

pub mod diff;
pub mod draw;
pub mod explain;
pub mod loaded;
pub mod new;
pub mod pack;
pub mod paths;
pub mod report;
pub mod saying;
pub mod seal;
pub mod stats;
pub mod walk;
pub mod walks;
pub mod words;

pub use loaded::Loaded;
pub use pack::Source;
pub use saying::Saying;
