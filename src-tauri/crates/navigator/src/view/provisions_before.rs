//! The support that earlier plans of this casebook used, to be offered for another plan.
//!
//! People write names into plans (“with Sam”). What is offered for one child must not tell who another one is, so a
//! text is left out if it names any child of the casebook. Other names are unknown to the casebook; therefore a text
//! with a word that is written like a name is offered only if the plans of two children have it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use crate::content::text_match::fold;
use crate::session::plan_support::{TellingWords, UsedProvision};
use crate::session::summary::ChildSummary;
use crate::wire::{ChildId, PlanProvision};

/// The most rows that a search in the form looks through.
const MOST: usize = 400;

/// Returns what can be offered for a plan of this child: first what most children on the same pathways had, then what
/// most children had, then the newest. `None` if the child is unknown.
pub(crate) fn offered(summaries: &[Arc<ChildSummary>], child: &ChildId) -> Option<Vec<PlanProvision>> {
    let own = summaries.iter().find(|summary| summary.child.id == *child)?;
    let under_way = own.row.journeys.iter().filter(|line| !line.ended);
    let pathways: BTreeSet<&str> = under_way.map(|line| line.pathway.id.as_str()).collect();
    let children: Vec<&[UsedProvision]> = summaries.iter().map(|summary| summary.support.rows.as_slice()).collect();
    let mut telling = TellingWords::default();
    for summary in summaries {
        telling.extend(&summary.support.telling);
    }
    Some(ranked(&children, &pathways, &telling))
}

/// How often a row was used.
#[derive(Default)]
struct Use<'a> {
    /// As it was last written.
    row: PlanProvision,
    children: BTreeSet<usize>,
    on_same_pathways: BTreeSet<usize>,
    newest: Option<Date>,
    what: &'a str,
}

fn ranked(children: &[&[UsedProvision]], pathways: &BTreeSet<&str>, telling: &TellingWords) -> Vec<PlanProvision> {
    let texts = TextCounts::of(children);
    let may_show = |text: &str| !telling.are_in(text) && (!has_name_like_word(text) || texts.of_several(text));
    let mut uses: BTreeMap<[String; 3], Use<'_>> = BTreeMap::new();
    for (child, row) in children.iter().enumerate().flat_map(|(child, rows)| rows.iter().map(move |row| (child, row))) {
        if row.what.is_empty() || !may_show(&row.what) {
            continue;
        }
        // How often something is done names days, not people.
        let who = if may_show(&row.who) { row.who.as_str() } else { "" };
        let how_often = if telling.are_in(&row.how_often) { "" } else { row.how_often.as_str() };
        let used = uses.entry([&row.what, who, how_often].map(fold)).or_default();
        used.children.insert(child);
        if row.pathways.iter().any(|pathway| pathways.contains(pathway.as_str())) {
            used.on_same_pathways.insert(child);
        }
        if used.newest <= Some(row.from) {
            let [what, who, how_often] = [&row.what, who, how_often].map(str::to_owned);
            used.row = PlanProvision { id: String::new(), what, who, how_often };
            (used.newest, used.what) = (Some(row.from), &row.what);
        }
    }
    let mut all: Vec<Use<'_>> = uses.into_values().collect();
    all.sort_by(|one, other| {
        let rank = |used: &Use<'_>| (used.on_same_pathways.len(), used.children.len(), used.newest);
        rank(other).cmp(&rank(one)).then_with(|| one.what.cmp(other.what))
    });
    all.into_iter().take(MOST).map(|used| used.row).collect()
}

/// How many children's plans have each text.
struct TextCounts {
    children: HashMap<String, usize>,
}

impl TextCounts {
    fn of(children: &[&[UsedProvision]]) -> TextCounts {
        let mut counts = TextCounts { children: HashMap::new() };
        for rows in children {
            let texts: BTreeSet<String> = rows.iter().flat_map(|row| [fold(&row.what), fold(&row.who)]).collect();
            for text in texts {
                *counts.children.entry(text).or_default() += 1;
            }
        }
        counts
    }

    fn of_several(&self, text: &str) -> bool {
        self.children.get(&fold(text)).is_some_and(|count| *count > 1)
    }
}

/// Whether a word after the first is written like a name: with a capital, but not in capitals only, as in “ELSA”.
fn has_name_like_word(text: &str) -> bool {
    let is_like_name = |word: &str| {
        let letters = word.trim_start_matches(|letter: char| !letter.is_alphabetic());
        letters.starts_with(char::is_uppercase) && letters.chars().any(char::is_lowercase)
    };
    text.split_whitespace().skip(1).any(is_like_name)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn used(pathway: &str, day: i8, [what, who, how_often]: [&str; 3]) -> UsedProvision {
        let (what, who, how_often) = (what.to_owned(), who.to_owned(), how_often.to_owned());
        let pathways = BTreeSet::from([pathway.to_owned()]);
        UsedProvision { pathways, from: date(2026, 11, day), what, who, how_often }
    }

    fn shown(children: &[&[UsedProvision]], pathway: &str, names: &[&str]) -> Vec<[String; 3]> {
        let telling = TellingWords { names: names.iter().map(|name| fold(name)).collect(), ..TellingWords::default() };
        let rows = ranked(children, &BTreeSet::from([pathway]), &telling);
        rows.into_iter().map(|row| [row.what, row.who, row.how_often]).collect()
    }

    #[test]
    fn what_most_children_on_the_same_pathway_had_comes_first() {
        let [door, table, cards, club] = ["Side door", "Quiet table", "Now and next cards", "Lunch club"];
        let first = [used("ebsa", 2, [door, "", ""]), used("ebsa", 2, [table, "", ""])];
        let second = [used("autism", 3, [cards, "", ""]), used("autism", 3, [table, "", ""])];
        // A plan that was carried on has the same rows again.
        let third =
            [used("ebsa", 4, [club, "", ""]), used("ebsa", 9, [club, "", ""]), used("autism", 5, [cards, "", ""])];
        let rows = shown(&[&first, &second, &third], "ebsa", &[]);
        let order: Vec<&str> = rows.iter().map(|[what, _, _]| what.as_str()).collect();
        assert_eq!(order, [table, club, door, cards]);
        let order: Vec<String> =
            shown(&[&first, &second, &third], "autism", &[]).into_iter().map(|[what, ..]| what).collect();
        assert_eq!(order, [cards, table, club, door]);
    }

    #[test]
    fn one_row_in_several_spellings_is_offered_once_as_it_was_last_written() {
        let first = [used("ebsa", 2, ["side door", "key adult", ""])];
        let second = [used("ebsa", 3, ["Side door", "Key adult", ""]), used("ebsa", 3, ["Side door", "Teacher", ""])];
        let rows = shown(&[&first, &second], "ebsa", &[]);
        let row = |who: &str| [String::from("Side door"), who.to_owned(), String::new()];
        assert_eq!(rows, [row("Key adult"), row("Teacher")]);
    }

    #[test]
    fn a_child_is_never_named() {
        let rows = [
            used("ebsa", 2, ["Lunch with Sam", "Key adult", ""]),
            used("ebsa", 2, ["Reading", "sam and a friend", "with Sam on Mondays"]),
        ];
        let offered = shown(&[&rows], "ebsa", &["Sam"]);
        assert_eq!(offered, [["Reading", "", ""].map(str::to_owned)]);
    }

    #[test]
    fn a_word_that_is_written_like_a_name_needs_two_children() {
        let one = [
            used("ebsa", 2, ["Sit with Tom at lunch", "", ""]),
            used("ebsa", 2, ["Zones of Regulation", "ELSA in the den", "Every Monday"]),
            used("ebsa", 2, ["Time with an ELSA", "Mrs Rook", ""]),
        ];
        let other = [used("ebsa", 3, ["Zones of Regulation", "", ""])];
        let offered = shown(&[&one, &other], "ebsa", &[]);
        let row = |row: [&str; 3]| row.map(str::to_owned);
        assert_eq!(offered.len(), 3, "{offered:?}");
        assert!(offered.contains(&row(["Zones of Regulation", "ELSA in the den", "Every Monday"])));
        assert!(offered.contains(&row(["Zones of Regulation", "", ""])));
        assert!(offered.contains(&row(["Time with an ELSA", "", ""])));
    }
}
