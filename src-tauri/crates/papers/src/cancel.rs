//! Stopping a paper that is not wanted any more.

use crate::error::PaperError;

/// Asks whether the caller wants to stop. It is called between the stages of a paper.
pub type CancelCheck<'a> = &'a dyn Fn() -> bool;

/// Stops if the caller wants to.
pub(crate) fn go_on(is_cancelled: CancelCheck<'_>) -> Result<(), PaperError> {
    if is_cancelled() { Err(PaperError::Cancelled) } else { Ok(()) }
}
