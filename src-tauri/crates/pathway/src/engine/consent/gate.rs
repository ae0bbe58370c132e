//! Which choices close if consent is missing, refused or withdrawn: how a gate before a choice reads consent.

use std::borrow::Cow;

use crate::base::id::{EvidenceId, ServiceId};
use crate::engine::consent::state::Consent;
use crate::engine::known::Known;
use crate::model::pathway::{Gate, Route, Step};

/// Returns the services for which a gate before a choice asks for consent: those to which the choice refers. A choice that
/// names none may refer to any service of its step, so what was said about one of these counts.
pub(crate) fn asked_for<'s>(step: &'s Step, route: &'s Route, gate: &Gate, known: &Known) -> Cow<'s, [ServiceId]> {
    if !route.services.is_empty() || gate.consents.is_empty() || known.consents.is_empty() {
        return Cow::Borrowed(&route.services);
    }
    Cow::Owned(step.signposts.iter().filter(|service| known.consents.contains_key(*service)).cloned().collect())
}

/// Returns the consents that prevent a choice that refers to these services; `None` stands for the general consent.
pub(crate) fn in_the_way(
    services: &[ServiceId],
    consents: &[EvidenceId],
    known: &Known,
) -> Vec<(Option<ServiceId>, Consent)> {
    let closed = |consent: &Consent| !consent.is_given();
    let general = || consents.iter().filter_map(|id| known.general.get(id).copied().filter(closed));
    if services.is_empty() {
        return general().map(|consent| (None, consent)).collect();
    }
    let of = |service: &ServiceId| match known.consents.get(service) {
        Some(consent) => Some(*consent).filter(closed),
        None => general().next(),
    };
    services.iter().filter_map(|service| Some((Some(service.clone()), of(service)?))).collect()
}

/// Returns what a gate knows before a choice that refers to these services: each of its consents counts only if it is
/// given for one of the services.
pub(crate) fn known_to<'k>(services: &[ServiceId], consents: &[EvidenceId], known: &'k Known) -> Cow<'k, Known> {
    if services.is_empty() || consents.is_empty() || known.consents.is_empty() {
        return Cow::Borrowed(known);
    }
    let mut seen = known.clone();
    for consent in consents {
        let is_given = services.iter().any(|service| match known.consents.get(service) {
            Some(said) => said.is_given(),
            None => known.evidence.contains(consent),
        });
        if is_given {
            seen.evidence.insert(consent.clone());
        } else {
            seen.evidence.remove(consent);
        }
    }
    Cow::Owned(seen)
}
