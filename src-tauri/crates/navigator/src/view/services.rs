//! The directory: the services that match a search, closest match first.

use pathway::Age;
use pathway::service::{Area, Need, Publish, Service};
use wording::Words;

use crate::content::collation::sorts_as;
use crate::content::labels::service_card;
use crate::content::shipped::Content;
use crate::content::text_match::fold;
use crate::wire::{Code, Failure, ServiceCard, ServiceList, ServiceQuery};

pub(crate) fn find(content: &Content, query: &ServiceQuery) -> ServiceList {
    let words = words_of(&query.text);
    let mut cards = matching(content, query, &words);
    let open_query = ServiceQuery { text: query.text.clone(), age: query.age, ..ServiceQuery::default() };
    let all = if words.is_empty() { cards.len() } else { matching(content, &open_query, &words).len() };
    let outside = u32::try_from(all.saturating_sub(cards.len())).unwrap_or(u32::MAX);
    // What is known to take the age comes before what may or may not.
    let unsure = |card: &ServiceCard| query.age.is_some() && card.age_not_known;
    let first = |card: &ServiceCard| first_number(content, query, &card.id);
    cards.sort_by_cached_key(|card| {
        let near = nearness(&content.pack.areas, &card.scope.id);
        let (found, for_adults) =
            (found_in(&content.words, card, &words), query.age.is_none() && is_for_adults(content, &card.id));
        let main = how_much_for(card, query);
        (card.closed, first(card), found, unsure(card), near, for_adults, main, sorts_as(&card.name))
    });
    let open = content.pack.services.values().filter(|service| service.publish != Publish::Closed).count();
    ServiceList { services: cards, of: u32::try_from(open).unwrap_or(u32::MAX), outside }
}

/// Returns the services that fit the filters and have every word.
fn matching(content: &Content, query: &ServiceQuery, words: &[String]) -> Vec<ServiceCard> {
    let fitting = content.pack.services.values().filter(|service| fits(service, query));
    let cards = fitting.map(|service| service_card(&content.words, &content.pack.services, service));
    let has_words = |card: &ServiceCard| {
        let said = said(&content.words, card);
        words.iter().all(|word| said.contains(word))
    };
    // A closed service is only shown to somebody who searches for it by name.
    cards.filter(|card| has_words(card) && (!card.closed || !words.is_empty())).collect()
}

pub(crate) fn one(content: &Content, id: &str) -> Result<ServiceCard, Failure> {
    let service = content.pack.services.get(&id.into()).ok_or(Failure::new(Code::UnknownService))?;
    Ok(service_card(&content.words, &content.pack.services, service))
}

/// A service whose ages are not known is never hidden.
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
    text.split_whitespace().map(fold).collect()
}

/// Returns everything that finds a service, normalised: what its card says, the needs that it is listed under, and other
/// words that people use for what it does.
fn said(words: &Words, card: &ServiceCard) -> String {
    let texts =
        [Some(&card.name), Some(&card.what), card.who_may_ask.as_ref(), card.how.as_ref(), card.caution.as_ref()];
    let needs = card.needs.iter().map(|need| words.say(&format!("components-need-{need}")));
    let also = also(words, card);
    let all: Vec<String> =
        texts.into_iter().flatten().cloned().chain(needs).chain(also).chain([card.id.clone()]).collect();
    fold(&all.join("\n"))
}

/// Returns the other words by which a service is found.
fn also(words: &Words, card: &ServiceCard) -> Option<String> {
    words.say_if_any(&format!("service-{}", card.id), "also")
}

/// Returns where the words of the search are: what is called so comes before what is there for it, and that before what only
/// mentions it. Of two that are called so, the one that is there for it comes first.
fn found_in(words: &Words, card: &ServiceCard, wanted: &[String]) -> FoundIn {
    if wanted.is_empty() {
        return FoundIn::NameAndPurpose;
    }
    let has_all = |text: &str| wanted.iter().all(|word| fold(text).contains(word));
    match (has_all(&card.name), also(words, card).is_some_and(|also| has_all(&also))) {
        (true, true) => FoundIn::NameAndPurpose,
        (true, false) => FoundIn::Name,
        (false, true) => FoundIn::Purpose,
        (false, false) => FoundIn::Elsewhere,
    }
}

/// Where the words of a search were found, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum FoundIn {
    NameAndPurpose,
    Name,
    Purpose,
    Elsewhere,
}

/// Returns the place of the need that is looked for among the needs of a service, which lists its main one first.
fn how_much_for(card: &ServiceCard, query: &ServiceQuery) -> usize {
    let wanted = query.need.as_deref().unwrap_or_default();
    card.needs.iter().position(|need| need == wanted).unwrap_or(0)
}

/// Whether a service takes only adults; some take them from 17. Most who look in the directory look for a child.
fn is_for_adults(content: &Content, id: &str) -> bool {
    let service = content.pack.services.get(&id.into());
    service.and_then(|service| service.ages.from).is_some_and(|from| from >= Age::years(17))
}

/// Returns the place among the first numbers of urgent help, for somebody who looks for help in a crisis or with mental health.
fn first_number(content: &Content, query: &ServiceQuery, id: &str) -> usize {
    let may_be_urgent =
        [Need::Crisis, Need::MentalHealth].map(|need| Some(need.as_str())).contains(&query.need.as_deref());
    let mut first = content.pack.first_numbers.iter().filter(|_| may_be_urgent);
    first.position(|number| number.service.as_str() == id).unwrap_or(usize::MAX)
}

/// Returns the position of the nearest area, in the order of the pack.
fn nearness(areas: &[Area], scope: &str) -> usize {
    areas.iter().position(|known| known.id.as_str() == scope).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the areas of the results in the order in which they are listed, each once.
    fn listed(content: &Content, query: &ServiceQuery) -> Vec<String> {
        let mut areas: Vec<String> = find(content, query).services.into_iter().map(|card| card.scope.id).collect();
        areas.dedup();
        areas
    }

    /// Returns the areas in which some service works, in the order of the pack.
    fn in_use(content: &Content) -> Vec<String> {
        let areas = content.pack.areas.iter().map(|area| &area.id);
        areas
            .filter(|area| content.pack.services.values().any(|service| service.scope == **area))
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn services_are_listed_in_the_order_in_which_the_pack_lists_its_areas() {
        let mut content = Content::shipped().unwrap();
        // A closed service is listed last.
        content.pack.services.retain(|_, service| service.publish != Publish::Closed);
        let all = ServiceQuery::default();
        assert!(in_use(&content).len() > 1);
        assert_eq!(listed(&content, &all), in_use(&content));
        content.pack.areas.reverse();
        assert_eq!(listed(&content, &all), in_use(&content));
    }

    #[test]
    fn a_service_that_is_known_to_take_the_age_comes_before_one_that_may() {
        let content = Content::shipped().unwrap();
        let query = ServiceQuery { age: Some(9), ..ServiceQuery::default() };
        let found: Vec<bool> = find(&content, &query).services.iter().map(|card| card.age_not_known).collect();
        assert!(found.contains(&true) && found.contains(&false));
        assert!(found.is_sorted(), "{found:?}");
    }

    fn ids(query: &ServiceQuery) -> Vec<String> {
        find(&Content::shipped().unwrap(), query).services.into_iter().map(|card| card.id).collect()
    }

    fn place(found: &[String], id: &str) -> usize {
        found.iter().position(|one| one == id).unwrap_or_else(|| panic!("{id} is not among {found:?}"))
    }

    #[test]
    fn with_mental_health_urgent_help_comes_first_and_then_what_is_mainly_for_it() {
        for (age, main) in [(12, "mk-camhs"), (16, "mk-camhs"), (20, "mk-talking-therapies")] {
            let need = Some(String::from("mental-health"));
            let found = ids(&ServiceQuery { need, age: Some(age), ..ServiceQuery::default() });
            assert_eq!(found[0], "nhs-111-mental-health", "{age}");
            assert!(place(&found, main) < 8, "{age}: {found:?}");
            for other in ["arc-mk", "mk-young-people-drugs-alcohol", "mk-ehc-team", "mk-eps"] {
                let after = found.iter().position(|one| one == other).is_none_or(|at| at > place(&found, main));
                assert!(after, "{age}: {other} comes before {main}");
            }
        }
    }

    #[test]
    fn what_is_there_for_a_worry_comes_before_what_only_mentions_it() {
        let typed = |text: &str| ids(&ServiceQuery { text: String::from(text), ..ServiceQuery::default() });
        let food = typed("food");
        assert!(place(&food, "mk-food-bank") < place(&food, "mk-holiday-activities"), "{food:?}");
        let money = typed("money");
        for help in ["mk-food-bank", "mk-citizens-advice", "mk-local-welfare", "mk-family-centres", "stepchange"] {
            assert!(place(&money, help) < place(&money, "mk-exploitation-tool"), "{help}: {money:?}");
        }
        let abuse = typed("domestic abuse");
        assert!(place(&abuse, "mk-act") <= 1, "{abuse:?}");
    }

    #[test]
    fn a_filter_says_how_many_more_would_match_without_it() {
        let content = Content::shipped().unwrap();
        let all = ServiceQuery { text: String::from("speech"), ..ServiceQuery::default() };
        let open = find(&content, &all);
        let narrow = find(&content, &ServiceQuery { need: Some(String::from("crisis")), ..all });
        assert!(!open.services.is_empty() && open.outside == 0);
        assert_eq!(narrow.services.len() + usize::try_from(narrow.outside).unwrap(), open.services.len());
        let nothing_typed = ServiceQuery { need: Some(String::from("crisis")), ..ServiceQuery::default() };
        assert_eq!(find(&content, &nothing_typed).outside, 0);
    }

    #[test]
    fn an_area_narrows_to_its_services_and_has_words() {
        let content = Content::shipped().unwrap();
        for area in &content.pack.areas {
            let query = ServiceQuery { scope: Some(area.id.to_string()), ..ServiceQuery::default() };
            let words = content.words.say(&format!("area-{}", area.id));
            for card in find(&content, &query).services {
                assert_eq!((card.scope.id.as_str(), &card.scope.words), (area.id.as_str(), &words), "{}", card.id);
            }
        }
        let nowhere = ServiceQuery { scope: Some(String::from("nowhere")), ..ServiceQuery::default() };
        assert!(find(&content, &nowhere).services.is_empty());
    }
}
