//! An audit of the seven stepping stones, from form to what is stored.

use jiff::civil::Date;
use record::kinds::OutcomeProgress;

use crate::forms::fields;
use crate::forms::fields::Together;
use crate::session::commitments::StoneAudit;
use crate::wire::{Code, CommitmentForm, Failure};

/// Returns what was said of each stone, and the day of the next one. `today` is the day of the audit.
pub(crate) fn audit(form: &CommitmentForm, today: Date) -> Result<(Vec<StoneAudit>, Option<Date>), Failure> {
    (stones(form), again(form, today)).together()
}

fn stones(form: &CommitmentForm) -> Result<Vec<StoneAudit>, Failure> {
    if form.stones.iter().all(|said| said.progress == OutcomeProgress::NotLookedAt) {
        return Err(Failure::of_field(Code::StoneMissing, "stones"));
    }
    let read = form.stones.iter().map(|said| {
        let field = |name: &str| format!("{name}-{}", said.stone.as_str());
        Ok(StoneAudit {
            stone: said.stone,
            progress: said.progress,
            shows: fields::line(&said.shows, &field("shows"))?,
            next: fields::line(&said.next, &field("next"))?,
        })
    });
    read.collect()
}

fn again(form: &CommitmentForm, today: Date) -> Result<Option<Date>, Failure> {
    match fields::optional_date(form.again_date(), "again")? {
        Some(day) if day <= today => Err(Failure::of_field(Code::NextAuditTooEarly, "again")),
        day => Ok(day),
    }
}
