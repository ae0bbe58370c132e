//! The setting's own audits of the seven stepping stones, the newest first.

use crate::session::commitments::{StoneAudit, StoredAudit};
use crate::wire::{CommitmentPage, SelfAudit, StoneCommitment};

pub(crate) fn page(audits: Vec<StoredAudit>) -> CommitmentPage {
    CommitmentPage { audits: audits.into_iter().rev().map(card).collect() }
}

fn card(audit: StoredAudit) -> SelfAudit {
    SelfAudit {
        number: audit.number,
        on: audit.on.to_string(),
        by: audit.by,
        stones: audit.stones.into_iter().map(stone).collect(),
        again: audit.again.map(|day| day.to_string()),
    }
}

fn stone(said: StoneAudit) -> StoneCommitment {
    StoneCommitment { stone: said.stone, progress: said.progress, shows: said.shows, next: said.next }
}
