//! The directory: what fits a search, the closest first.

use pathway::Age;
use pathway::service::{Publish, Service};

use crate::content::Content;
use crate::telling::service_card;
use crate::wire::{Code, Failure, ServiceCard, ServiceList, ServiceQuery};

pub(crate) fn find(content: &Content, query: &ServiceQuery) -> ServiceList {
    let words = words_of(&query.text);
    let mut cards: Vec<ServiceCard> = content
        .pack
        .services
        .values()
        .filter(|service| fits(service, query))
        .map(|service| service_card(&content.words, &content.pack.services, service))
        .filter(|card| words.iter().all(|word| holds(card, word)))
        // A closed service is only shown to somebody who looks for it by name.
        .filter(|card| !card.closed || !words.is_empty())
        .collect();
    cards.sort_by_key(|card| (card.closed, nearness(&card.scope), card.name.to_lowercase()));
    let open = content.pack.services.values().filter(|service| service.publish != Publish::Closed).count();
    ServiceList { services: cards, of: u32::try_from(open).unwrap_or(u32::MAX) }
}

pub(crate) fn one(content: &Content, id: &str) -> Result<ServiceCard, Failure> {
    let service = content.pack.services.get(&id.into()).ok_or(Failure::new(Code::UnknownService))?;
    Ok(service_card(&content.words, &content.pack.services, service))
}

/// Ages that are not known never hide a service.
fn fits(service: &Service, query: &ServiceQuery) -> bool {
    let age = query.age.and_then(|years| u16::try_from(years).ok()).map(Age::years);
    let among = |wanted: &Option<String>, found: &[&str]| {
        wanted.as_deref().is_none_or(|wanted| wanted.is_empty() || found.contains(&wanted))
    };
    let needs: Vec<&str> = service.needs.iter().map(|need| need.as_str()).collect();
    let audience: Vec<&str> = service.audience.iter().map(|audience| audience.as_str()).collect();
    service.may_take(age)
        && among(&query.need, &needs)
        && among(&query.audience, &audience)
        && among(&query.scope, &[service.scope.as_str()])
}

fn words_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}

fn holds(card: &ServiceCard, word: &str) -> bool {
    let texts =
        [Some(&card.name), Some(&card.what), card.who_may_ask.as_ref(), card.how.as_ref(), card.caution.as_ref()];
    texts.into_iter().flatten().any(|text| text.to_lowercase().contains(word)) || card.id.contains(word)
}

/// Milton Keynes first.
fn nearness(scope: &str) -> usize {
    ["milton-keynes", "blmk", "england", "uk"].iter().position(|known| *known == scope).unwrap_or(usize::MAX)
}
