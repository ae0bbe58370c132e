//! From the raw `disagreements.toml` to the model.

use crate::base::id::{DisagreementStepId, EvidenceId};
use crate::model::disagreement::{Disagreement, Disagreements, Limit, NextStep};
use crate::parse::raw_disagreement::{RawDisagreements, RawLimit, RawStep};
use crate::parse::resolve::{Reader, Shared};

/// Looks up every name and reports what is declared twice.
pub(crate) fn draft(reader: &mut Reader<'_>, raw: &RawDisagreements, shared: &Shared) -> Disagreements {
    let mut of: Vec<Disagreement> = Vec::new();
    for one in &raw.disagreement {
        let about = *one.about.get_ref();
        let place = reader.place(&one.about);
        if of.iter().any(|known| known.about == about) {
            reader.twice_at(about.as_str(), &place, "disagreement");
        }
        let at = one.at.iter().map(|name| reader.target(name)).collect();
        of.push(Disagreement { about, at, steps: steps(reader, &one.step, shared), place });
    }
    Disagreements {
        first: steps(reader, &raw.first, shared),
        always: steps(reader, &raw.always, shared),
        of,
        certificate: raw.certificate.as_ref().map(|name| EvidenceId::new(reader.id(name))),
        letters: raw.letters.iter().map(|name| EvidenceId::new(reader.id(name))).collect(),
        undecided: raw.undecided.iter().map(|name| reader.target(name)).collect(),
        appeal: raw.appeal.iter().map(|name| reader.target(name)).collect(),
    }
}

fn steps(reader: &mut Reader<'_>, raw: &[RawStep], shared: &Shared) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Vec::new();
    for one in raw {
        let limit = |reader: &mut Reader<'_>, raw: &RawLimit| Limit {
            from: raw.from,
            time: reader.timescale(&raw.time, shared),
        };
        let step = NextStep {
            id: DisagreementStepId::new(reader.id(&one.id)),
            limits: one.limits.iter().map(|raw| limit(reader, raw)).collect(),
            signposts: reader.services(&one.signposts, shared),
            link: one.link.as_ref().map(|name| reader.target(name)),
            origin: one.origin,
            sources: reader.sources(&one.sources, shared),
            place: reader.place(&one.id),
        };
        if steps.iter().any(|known| known.id == step.id) {
            reader.twice(&one.id, "step");
        }
        steps.push(step);
    }
    steps
}
