//! From the raw files to citations, STOP signs and the directory.

use crate::draft::{Reader, Shared};
use crate::id::SourceId;
use crate::model::{Interrupt, Source};
use crate::raw;
use crate::service::{Contact, Service, ServiceSource};

pub(crate) fn source(reader: &mut Reader<'_>, raw: &raw::Source) -> Source {
    Source {
        id: SourceId::new(reader.id(&raw.id)),
        title: raw.title.clone(),
        publisher: raw.publisher.clone(),
        url: raw.url.clone(),
        page_date: raw.page_date.clone(),
        seen: raw.seen,
        checked: reader.date(&raw.checked),
    }
}

pub(crate) fn interrupt(reader: &mut Reader<'_>, raw: &raw::Interrupt, shared: &Shared) -> Interrupt {
    Interrupt {
        id: crate::id::InterruptId::new(reader.id(&raw.id)),
        urgency: raw.urgency,
        signposts: reader.plain(&raw.signposts, crate::id::ServiceId::new),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.id),
    }
}

pub(crate) fn service(reader: &mut Reader<'_>, raw: &raw::Service) -> Service {
    Service {
        id: crate::id::ServiceId::new(reader.id(&raw.id)),
        name: raw.name.clone(),
        scope: raw.scope,
        status: raw.status,
        successor: raw.successor.as_ref().map(|name| crate::id::ServiceId::new(name.get_ref().as_str())),
        audience: raw.audience.clone(),
        needs: raw.needs.clone(),
        ages: raw.ages,
        confidence: raw.confidence,
        publish: raw.publish,
        checked: reader.date(&raw.checked),
        contacts: raw.contact.iter().map(contact).collect(),
        sources: raw.source.iter().map(service_source).collect(),
        place: reader.place(&raw.id),
    }
}

fn contact(raw: &raw::Contact) -> Contact {
    Contact { kind: raw.kind, value: raw.value.clone(), hours: raw.hours.clone(), seen: raw.seen }
}

fn service_source(raw: &raw::ServiceSource) -> ServiceSource {
    ServiceSource { title: raw.title.clone(), url: raw.url.clone(), seen: raw.seen, page_date: raw.page_date.clone() }
}
