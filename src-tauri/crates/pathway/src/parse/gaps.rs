//! From `gaps.toml` to the model: the file as it is written, and with its names read.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::id::{PathwayId, ServiceId};
use crate::model::gap::Gap;
use crate::parse::name::SpannedName;
use crate::parse::resolve::Reader;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawGaps {
    #[serde(default)]
    gap: Vec<RawGap>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawGap {
    id: SpannedName,
    #[serde(default)]
    pathways: Vec<SpannedName>,
    #[serde(default)]
    ask: Vec<SpannedName>,
    checked: Spanned<Datetime>,
}

pub(crate) fn gaps(reader: &mut Reader<'_>, raw: &RawGaps) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for one in &raw.gap {
        let gap = Gap {
            id: reader.id(&one.id),
            pathways: reader.each_once(&one.pathways, "pathway", PathwayId::new),
            ask: reader.each_once(&one.ask, "service", ServiceId::new),
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
