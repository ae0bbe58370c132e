//! Names and texts compared with what somebody typed, folded as in every search.

pub(crate) use casebook::folding::fold;
use casebook::folding::{letters, stands_apart, without_punctuation};

/// Returns text for comparing: normalised, with one space between words. Names that look nearly the same count as the
/// same.
pub(crate) fn compared(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two settings are the same, however somebody typed them: the full stop of `St. Ann's` does not count either.
pub(crate) fn same_setting(one: &str, other: &str) -> bool {
    one == other || setting_key(one) == setting_key(other)
}

/// A setting in the form in which settings are compared.
pub(crate) fn setting_key(setting: &str) -> String {
    compared(&without_punctuation(setting))
}

/// The words of a line, and each two that follow each other, to look for what it names.
pub(crate) struct NamedIn {
    words: Vec<String>,
    pairs: Vec<String>,
}

impl NamedIn {
    pub(crate) fn new(line: &str) -> NamedIn {
        let folded = fold(line);
        let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.map(str::to_owned).collect();
        NamedIn { pairs: words.windows(2).map(|pair| pair.join("-")).collect(), words }
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// Whether the line has this word.
    pub(crate) fn word(&self, word: &str) -> bool {
        self.words.iter().any(|one| one == word)
    }

    /// Whether it has these two words after each other, written with a hyphen between them: `early-help`.
    pub(crate) fn pair(&self, pair: &str) -> bool {
        self.pairs.iter().any(|one| one == pair)
    }
}

/// The words that a person typed.
pub(crate) struct Query {
    words: Vec<Vec<char>>,
    case: Vec<char>,
}

impl Query {
    pub(crate) fn new(typed: &str) -> Query {
        let words: Vec<Vec<char>> = fold(typed).split_whitespace().map(|word| word.chars().collect()).collect();
        Query { case: words.join(&' '), words }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether exactly this was typed, in whatever case.
    pub(crate) fn is_exactly(&self, text: &str) -> bool {
        !self.is_empty() && self.case == fold(text).chars().collect::<Vec<_>>()
    }
}

/// How closely something matches what was typed; the closest match is the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MatchRank {
    /// Its name begins with the complete text.
    Begins,
    /// Its name has every word, each at the beginning of one of its own words.
    Named,
    /// Its name has every word somewhere.
    Within,
    /// Its other words contain the words that its name does not.
    InWords,
}

/// A name, ready to be compared and marked.
pub(crate) struct SearchableText {
    shown: String,
    letters: Vec<char>,
    /// For each letter, the byte position of its character in the original text.
    from: Vec<usize>,
}

impl SearchableText {
    pub(crate) fn new(shown: String) -> SearchableText {
        let (letters, from) =
            shown.char_indices().flat_map(|(at, letter)| letters(letter).map(move |folded| (folded, at))).unzip();
        SearchableText { shown, letters, from }
    }

    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// Returns how closely the name and its other normalised words match. `None` if some word is in neither.
    pub(crate) fn closeness(&self, wanted: &Query, words: &str) -> Option<MatchRank> {
        let all = |has: &dyn Fn(&Vec<char>) -> bool| wanted.words.iter().all(has);
        if self.letters.starts_with(&wanted.case) {
            Some(MatchRank::Begins)
        } else if all(&|word| self.at(word, true).is_some()) {
            Some(MatchRank::Named)
        } else if all(&|word| self.at(word, false).is_some()) {
            Some(MatchRank::Within)
        } else if all(&|word| self.at(word, true).is_some() || has_word(words, word)) {
            Some(MatchRank::InWords)
        } else {
            None
        }
    }

    /// Returns the name in pieces; every second piece is what was typed.
    pub(crate) fn pieces(&self, wanted: &Query) -> Vec<String> {
        let mut marked: Vec<(usize, usize)> = wanted
            .words
            .iter()
            .filter_map(|word| self.bytes(self.at(word, true).or_else(|| self.at(word, false))?, word))
            .collect();
        marked.sort_unstable();
        let (mut pieces, mut done) = (Vec::new(), 0);
        for (from, to) in marked.into_iter() {
            if from < done {
                continue;
            }
            pieces.extend([done..from, from..to].map(|part| self.shown.get(part).unwrap_or_default().to_owned()));
            done = to;
        }
        pieces.push(self.shown.get(done..).unwrap_or_default().to_owned());
        pieces
    }

    /// Returns the position of the letter at which a word is found: at the beginning of a word of the name, or
    /// anywhere.
    fn at(&self, word: &[char], begins: bool) -> Option<usize> {
        let stands = |at: &usize| self.letters.get(*at..).is_some_and(|rest| rest.starts_with(word));
        let is_start = |at: &usize| {
            let before = at.checked_sub(1).and_then(|before| self.letters.get(before));
            before.is_none_or(|before| !before.is_alphanumeric())
                || self.letters.get(*at).copied().is_some_and(stands_apart)
        };
        (0..self.letters.len()).find(|at| stands(at) && (!begins || is_start(at)))
    }

    /// Returns the byte range of a word in the original text, including the marks that follow its letters.
    fn bytes(&self, at: usize, word: &[char]) -> Option<(usize, usize)> {
        let last = *self.from.get(at + word.len().checked_sub(1)?)?;
        let next = self.from.get(at + word.len()).copied().unwrap_or(self.shown.len());
        let width = self.shown.get(last..)?.chars().next()?.len_utf8();
        Some((*self.from.get(at)?, next.max(last + width)))
    }
}

/// Whether some word of normalised text begins with `word`.
fn has_word(text: &str, word: &[char]) -> bool {
    let is_apart = word.first().copied().is_some_and(stands_apart);
    let word: String = word.iter().collect();
    text.match_indices(&word).any(|(at, _)| {
        is_apart
            || text
                .get(..at)
                .and_then(|before| before.chars().next_back())
                .is_none_or(|before| !before.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, typed: &str) -> Option<(MatchRank, String)> {
        let (name, wanted) = (SearchableText::new(name.to_owned()), Query::new(typed));
        let closeness = name.closeness(&wanted, &fold("What the crèche says."))?;
        let marked = name
            .pieces(&wanted)
            .iter()
            .enumerate()
            .map(|(at, piece)| if at % 2 == 1 { format!("[{piece}]") } else { piece.clone() })
            .collect();
        Some((closeness, marked))
    }

    #[test]
    fn accents_and_case_do_not_matter_and_the_match_is_marked_in_the_original_text() {
        let at = |closeness, marked: &str| Some((closeness, marked.to_owned()));
        assert_eq!(found("Zoë Tallow", "ZOE"), at(MatchRank::Begins, "[Zoë] Tallow"));
        assert_eq!(found("Zoe\u{308} Tallow", "zoë t"), at(MatchRank::Begins, "[Zoe\u{308}] [T]allow"));
        assert_eq!(found("Wren Tallow", "tal wr"), at(MatchRank::Named, "[Wr]en [Tal]low"));
        assert_eq!(found("Wren Tallow", "allow"), at(MatchRank::Within, "Wren T[allow]"));
        assert_eq!(found("Wren Tallow", "creche wren"), at(MatchRank::InWords, "[Wren] Tallow"));
        assert_eq!(found("Wren Tallow", "reche"), None, "only the beginning of a word counts in a text");
        assert_eq!(found("Wren Tallow", "wren owl"), None);
        assert_eq!(found("Straße", "STRASSE"), at(MatchRank::Begins, "[Straße]"));
        assert_eq!(found("İpek Moss", "ipek"), at(MatchRank::Begins, "[İpek] Moss"));
        assert_eq!(found("Łukasz Tern", "lukasz"), at(MatchRank::Begins, "[Łukasz] Tern"));
        assert_eq!(found("Ærø Tern", "aero"), at(MatchRank::Begins, "[Ærø] Tern"));
        assert_eq!(found("Niamh O’Tern", "o'tern"), at(MatchRank::Named, "Niamh [O’Tern]"));
        assert_eq!(found("Niamh O’Tern", "otern"), at(MatchRank::Named, "Niamh [O’Tern]"));
        assert_eq!(found("Anne‐Marie Tern", "anne-marie"), at(MatchRank::Begins, "[Anne]‐[Marie] Tern"));
        assert_eq!(found("Anne Marie Tern", "anne–m"), at(MatchRank::Begins, "[Anne] [M]arie Tern"));
    }

    #[test]
    fn a_name_in_a_script_without_spaces_is_found_by_any_of_its_characters() {
        let at = |closeness, marked: &str| Some((closeness, marked.to_owned()));
        assert_eq!(found("王小明", "小明"), at(MatchRank::Named, "王[小明]"));
        assert_eq!(found("王小明 Wang", "wang"), at(MatchRank::Named, "王小明 [Wang]"));
        assert!(has_word(&fold("她喜欢学校"), &['学', '校']));
    }
}
