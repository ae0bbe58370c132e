//! From `gaps.toml` to the model: the file as it is written, and with its names read.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::id::PathwayId;
use crate::model::gap::Gap;
use crate::parse::name::SpannedName;
use crate::parse::resolve::{Reader, Shared};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawGaps {
    #[serde(default)]
    pub(crate) gap: Vec<RawGap>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawGap {
    pub(crate) id: SpannedName,
    #[serde(default)]
    pathways: Vec<SpannedName>,
    #[serde(default)]
    ask: Vec<SpannedName>,
    pub(crate) checked: Spanned<Datetime>,
}

impl RawGaps {
    /// Takes out the pathways that a pack leaves out, and what is missing for nobody else.
    pub(crate) fn leave_out(&mut self, is_left_out: &dyn Fn(&str) -> bool) {
        self.gap.retain(|gap| gap.pathways.is_empty() || gap.pathways.iter().any(|name| !is_left_out(name.get_ref())));
        self.gap.iter_mut().for_each(|gap| gap.pathways.retain(|name| !is_left_out(name.get_ref())));
    }
}

pub(crate) fn gaps(reader: &mut Reader<'_>, raw: &RawGaps, shared: &Shared) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for one in &raw.gap {
        let gap = Gap {
            id: reader.id(&one.id),
            pathways: reader.each_once(&one.pathways, "pathway", PathwayId::new),
            ask: reader.services(&one.ask, shared),
            checked: reader.date(&one.checked),
            place: reader.place(&one.id),
        };
        if gaps.iter().any(|known| known.id == gap.id) {
            reader.twice(&one.id, "gap");
        }
        gaps.push(gap);
    }
    gaps
}
