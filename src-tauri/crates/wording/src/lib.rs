//! Every word on screen, from Fluent files, with a fallback that is reported.
//!
//! The crate does not know what a pathway is. It loads `.ftl` text, formats messages, and lists the messages that are
//! missing. A test can fail on that list, and a screen never shows an id.
//!
//! # Invariants
//!
//! - [`SOURCE_LANGUAGE`] is complete. Every other language falls back to it, message by message.
//! - A message that falls back or is missing is noted ([`Words::unsaid`]).
//! - [`PSEUDO_LANGUAGE`] is made from the source language. It shows text that bypasses Fluent, and screens that are too narrow.
//!
//! # Entry point
//!
//! [`Words::new`] takes the files of a language and of its fallbacks; [`Words::say`] formats a message.
//!
//! # Example
//!
//! ```
//! use wording::{WordFile, Words};
//!
//! let files = [WordFile {
//!     name: String::from("app.ftl"),
//!     text: String::from("greeting = Hello, { $name }"),
//! }];
//! let words = Words::new("en-GB", &[("en-GB", &files)]).unwrap();
//!
//! let said = words.try_say("greeting", None, &[("name", "Sam".into())]).unwrap();
//! assert!(said.contains("Sam"));
//!
//! assert_eq!(words.try_say("farewell", None, &[]), None);
//! assert_eq!(words.unsaid(), ["farewell"]);
//! ```

#![warn(missing_docs)]

mod file;
mod pseudo;
mod read;
mod words;

pub use file::WordFile;
pub use read::{Message, WordingProblem, read_messages};
pub use words::{Argument, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, Words};
