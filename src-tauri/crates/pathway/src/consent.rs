//! Consent per service: what was given and withdrawn, and which doors it holds open on a day.
//!
//! A gate that needs evidence of kind consent, before a choice that names the services it goes to, is judged for those services. Consent for one of them that is in
//! force meets it. The general evidence still meets it for a service of which nothing was ever said; once something was, only consent for that service does.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::condition::Known;
use crate::entry::Act;
use crate::id::{EvidenceId, ServiceId};

/// One thing that was said about consent, in the order in which it was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Given {
        service: ServiceId,
        from: Date,
        /// The last day on which it holds.
        until: Option<Date>,
    },
    /// Withdrawn for one service, or for all.
    Withdrawn { service: Option<ServiceId>, on: Date },
}

impl Said {
    /// What an entry of that day says about consent.
    pub fn of(act: &Act, on: Date) -> Option<Said> {
        match act {
            Act::Consented { service, from, until } => {
                Some(Said::Given { service: service.clone(), from: *from, until: *until })
            }
            // Nothing can be withdrawn for later: from the day on which it is written down at the latest, it holds.
            Act::Withdrawn { service, on: day } => {
                Some(Said::Withdrawn { service: service.clone(), on: (*day).min(on) })
            }
            _ => None,
        }
    }
}

/// How consent for one service stands on a day. A service of which nothing was said by then has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    Given {
        until: Option<Date>,
    },
    /// This was its last day.
    Ended {
        on: Date,
    },
    Withdrawn {
        on: Date,
    },
}

/// How consent stands on a day, by service. A withdrawal takes back what was written down before it; what is given later holds again.
pub fn consents_on(said: &[Said], day: Date) -> BTreeMap<ServiceId, Consent> {
    let mut consents = BTreeMap::new();
    for one in said {
        match one {
            Said::Given { service, from, until } if *from <= day => {
                let ends = |until: Option<Date>| until.unwrap_or(Date::MAX);
                let until = match consents.get(service) {
                    Some(Consent::Given { until: other }) if ends(*other) > ends(*until) => *other,
                    Some(Consent::Ended { on }) if *on > ends(*until) => Some(*on),
                    _ => *until,
                };
                let consent = match until {
                    Some(on) if on < day => Consent::Ended { on },
                    _ => Consent::Given { until },
                };
                consents.insert(service.clone(), consent);
            }
            Said::Withdrawn { service: Some(service), on } if *on <= day => {
                consents.insert(service.clone(), Consent::Withdrawn { on: *on });
            }
            Said::Withdrawn { service: None, on } if *on <= day => {
                consents.values_mut().for_each(|consent| *consent = Consent::Withdrawn { on: *on });
            }
            Said::Given { .. } | Said::Withdrawn { .. } => {}
        }
    }
    consents
}

/// What is known as a gate before a choice to these services sees it: each of its consents is held just where it is for one of the services.
pub(crate) fn known_to<'k>(services: &[ServiceId], consents: &[EvidenceId], known: &'k Known) -> Cow<'k, Known> {
    if services.is_empty() || consents.is_empty() || known.consents.is_empty() {
        return Cow::Borrowed(known);
    }
    let mut seen = known.clone();
    for consent in consents {
        let held = services.iter().any(|service| match known.consents.get(service) {
            Some(Consent::Given { .. }) => true,
            Some(Consent::Ended { .. } | Consent::Withdrawn { .. }) => false,
            None => known.evidence.contains(consent),
        });
        if held {
            seen.evidence.insert(consent.clone());
        } else {
            seen.evidence.remove(consent);
        }
    }
    Cow::Owned(seen)
}
