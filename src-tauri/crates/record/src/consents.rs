//! Consent: the events that gave or withdrew it, and the days on which it ends.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pathway::consent::{Consent, ConsentEvent, consents_on};
use pathway::id::ServiceId;

use crate::entry::{EntryBody, RecordEntry};
use crate::record::Record;

/// Every consent that was given or withdrawn, in the order of the record.
///
/// Evidence of any kind gives an event too, because the record does not know which evidence is consent.
pub fn consent_events(record: &Record) -> Vec<ConsentEvent> {
    let events = record.in_force.iter();
    events.filter_map(|entry| ConsentEvent::of(&entry.body.act()?, entry.happened(), entry.seq)).collect()
}

/// The service that an entry is about, if it is about consent for one.
pub fn service_of(entry: &RecordEntry) -> Option<&str> {
    match &entry.body {
        EntryBody::Consented { service, .. } => Some(service),
        EntryBody::ConsentWithdrawn { service, .. } => service.as_deref(),
        _ => None,
    }
}

/// The end dates of consent from `today` on, each with its service, earliest first. Consent still applies on its end date.
///
/// An end date counts only if the consent is still in force on that day; `born` decides whose consent counts.
pub fn consent_ends(record: &Record, born: Date, today: Date) -> Vec<(ServiceId, Date)> {
    let last_day = |entry: &RecordEntry| match &entry.body {
        EntryBody::Consented { until, .. } => until.filter(|until| *until >= today),
        _ => None,
    };
    let days: BTreeSet<Date> = record.in_force.iter().filter_map(last_day).collect();
    let events = consent_events(record);
    let ends_on = |on: Date| {
        let now = consents_on(&events, &[], Some(born), on).into_iter();
        let ends =
            now.filter(move |(_, consent)| matches!(consent, Consent::Given { until: Some(last), .. } if *last == on));
        ends.map(move |(id, _)| (id, on))
    };
    days.into_iter().flat_map(ends_on).collect()
}
