//! What the plans of a child used, and the words that would tell which child it was.

use std::collections::BTreeSet;

use jiff::civil::Date;
use record::plans::plans;
use record::{EntryBody, Record};

use crate::content::text_match::{compared, fold};
use crate::session::journey::JourneyState;

/// What the plans of one child used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlanSupport {
    pub(crate) rows: Vec<UsedProvision>,
    pub(crate) telling: TellingWords,
}

/// One piece of provision, and the plan that used it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UsedProvision {
    /// The pathways that the plan served.
    pub(crate) pathways: BTreeSet<String>,
    /// The first day of the plan.
    pub(crate) from: Date,
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) how_often: String,
}

/// Normalised words that tell who a child is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TellingWords {
    /// Every word of a name that the child has or had, and of the people in protective notes.
    pub(crate) names: BTreeSet<String>,
    /// Settings and the pupil number.
    pub(crate) phrases: BTreeSet<String>,
}

impl PlanSupport {
    /// A child made for training offers nothing to the plans of others.
    pub(crate) fn of(read: &Record, journeys: &[JourneyState], sample: bool) -> PlanSupport {
        let mut support = PlanSupport::default();
        // Names that were undone or corrected may still be used in a text.
        for entry in &read.all {
            support.telling.add(&entry.body);
        }
        if sample {
            return support;
        }
        for plan in plans(&read.in_force) {
            let served = journeys.iter().filter(|opened| plan.agreed.journeys.iter().any(|id| opened.record.id == *id));
            let pathways: BTreeSet<String> = served.map(|opened| opened.record.pathway.clone()).collect();
            support.rows.extend(plan.agreed.provision.iter().map(|row| UsedProvision {
                pathways: pathways.clone(),
                from: plan.agreed.from,
                what: row.what.clone(),
                who: row.who.clone(),
                how_often: row.how_often.clone(),
            }));
        }
        support
    }
}

impl TellingWords {
    fn add(&mut self, body: &EntryBody) {
        match body {
            EntryBody::Profile { name, known_as, legal_name, setting, upn, .. } => {
                [name, known_as, legal_name].into_iter().for_each(|name| self.add_name(name));
                self.add_phrases([setting, upn]);
            }
            EntryBody::Moved { setting, .. } => self.add_phrases([setting]),
            EntryBody::Protected(note) => {
                // “Father, Daniel Tern”: a name begins with a capital.
                let names = note.who.split_whitespace().filter(|word| word.chars().any(char::is_uppercase));
                names.for_each(|name| self.add_name(name));
            }
            EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => self.add(to),
            _ => {}
        }
    }

    /// Adds each word of a name: “Anne-Marie” is also “Marie” and “Annemarie”.
    fn add_name(&mut self, name: &str) {
        for word in name.split_whitespace().map(fold) {
            let joined: String = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
            let all = words_of(&word).chain([joined]);
            // A single letter is an initial, and would be found in every text.
            self.names.extend(all.filter(|word| word.len() > 1));
        }
    }

    fn add_phrases<const N: usize>(&mut self, phrases: [&String; N]) {
        let folded = phrases.into_iter().map(|phrase| compared(phrase));
        self.phrases.extend(folded.filter(|phrase| !phrase.is_empty()));
    }

    pub(crate) fn extend(&mut self, other: &TellingWords) {
        self.names.extend(other.names.iter().cloned());
        self.phrases.extend(other.phrases.iter().cloned());
    }

    /// Whether a text has one of these words. It errs on the safe side: a word that is also a name counts as the name.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        let folded = compared(text);
        let is_name = |word: &str| self.names.contains(word);
        let mut words = words_of(&folded);
        // “Sams lunch club”.
        words.any(|word| is_name(&word) || word.strip_suffix('s').is_some_and(is_name))
            // Not every script has spaces between words.
            || self.names.iter().any(|name| !name.is_ascii() && folded.contains(name.as_str()))
            || self.phrases.iter().any(|phrase| folded.contains(phrase.as_str()))
    }
}

fn words_of(folded: &str) -> impl Iterator<Item = String> {
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use record::entry::Protection;

    use super::*;

    fn telling() -> TellingWords {
        let profile = |name: &str, known_as: &str, legal_name: &str| EntryBody::Profile {
            name: name.to_owned(),
            known_as: known_as.to_owned(),
            born: date(2017, 3, 9),
            setting: String::from("Ash Tree School"),
            legal_name: legal_name.to_owned(),
            upn: String::from("H801200001001"),
        };
        let note = Protection {
            against: record::kinds::ProtectionKind::NoContact,
            who: String::from("the uncle, Daniel Tern"),
            words: String::new(),
            given_by: String::new(),
            from: date(2026, 9, 1).into(),
        };
        let mut telling = TellingWords::default();
        telling.add(&profile("Samira O’Connor-Blythe", "Sam", "Zoë B. Łukasz"));
        telling.add(&profile("李小龍", "", ""));
        telling.add(&EntryBody::Protected(note));
        telling
    }

    #[test]
    fn a_text_with_a_name_in_any_spelling_tells_who_it_was() {
        let telling = telling();
        for text in [
            "Lunch with Sam",
            "lunch with SAM",
            "Sam’s own table",
            "Sams lunch club",
            "(sam) reads",
            "Mrs Blythe",
            "Ask Mr O'Connor",
            "mrs oconnorblythe",
            "zoe and a friend",
            "Lukasz reads aloud",
            "和李小龍一起",
            "Daniel may not collect",
            "Ash  Tree School library",
            "see h801200001001",
        ] {
            assert!(telling.are_in(text), "{text}");
        }
    }

    #[test]
    fn a_text_without_a_name_tells_nobody() {
        let telling = telling();
        for text in [
            "Meet at the side door",
            "Same table each day",
            "The uncle collects",
            "Plan B for a bad day",
            "Under the ash tree",
            "",
        ] {
            assert!(!telling.are_in(text), "{text}");
        }
    }
}
