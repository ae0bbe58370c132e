//! Who said something.

use crate::forms::fields;
use crate::wire::{Failure, Speaker};

/// Returns which parent or carer speaks, such as “mum”: one line, which can be empty. The child needs no name here.
pub(crate) fn who_spoke(speaker: Speaker, typed: &str, field: &str) -> Result<String, Failure> {
    match speaker {
        Speaker::Child => Ok(String::new()),
        Speaker::Parent => fields::line(typed, field),
    }
}
