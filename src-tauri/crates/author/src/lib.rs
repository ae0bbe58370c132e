//! Tools for authors of pathways: check, walk, draw, compare and count a pack on disk, without the app.
//!
//! The binary `pathways` (`cargo pathways --help`) parses arguments and prints; everything else is here.
//! [`PackFiles::read`] reads a folder with `pathways/` and `locales/`. [`PackFiles::load`] checks it against every
//! rule, and returns a [`Loaded`] pack or every problem, each with its place and how to correct it. The other modules
//! use a loaded pack: [`walk`] replays a walk that a practitioner can read, [`draw`] draws an edition, [`diff`]
//! compares two, [`stats`] counts, and [`seal`] records the digests of live editions.
//!
//! # Invariants
//!
//! - A loaded pack follows every rule, including those about words.
//! - Nothing is written except by [`new`], [`seal`] and the command that adds missing words.
//!
//! # Example
//!
//! ```
//! use author::PackFiles;
//!
//! // An empty pack is refused, and each problem says what is missing.
//! let problems = PackFiles::default().load().err().unwrap();
//! assert!(problems.iter().any(|problem| problem.found.contains("pack.toml")));
//! ```

mod cause;
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
pub mod show;
pub mod stats;
pub mod walk;
pub mod walks;
pub mod words;

pub use edition_text::EditionText;
pub use loaded::Loaded;
pub use pack::PackFiles;
