//! The setting's own looks at the seven stepping stones, the newest first.

use crate::session::commitments::{Look, StoneLook};
use crate::wire::{CommitmentLook, CommitmentPage, StoneCommitment};

pub(crate) fn page(looks: Vec<Look>) -> CommitmentPage {
    CommitmentPage { looks: looks.into_iter().rev().map(card).collect() }
}

fn card(look: Look) -> CommitmentLook {
    CommitmentLook {
        number: look.number,
        on: look.on.to_string(),
        by: look.by,
        stones: look.stones.into_iter().map(stone).collect(),
        again: look.again.map(|day| day.to_string()),
    }
}

fn stone(said: StoneLook) -> StoneCommitment {
    StoneCommitment { stone: said.stone, progress: said.progress, shows: said.shows, next: said.next }
}
