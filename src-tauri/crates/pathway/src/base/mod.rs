//! The basic types of the crate: ids, ages, places in files, closed lists and the English school year.

pub mod age;
pub mod id;
pub(crate) mod lists;
pub(crate) mod place;
pub mod school_age;
pub mod school_year;
