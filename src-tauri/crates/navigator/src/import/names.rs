//! Placeholders that are written instead of a name.

/// Words and symbols that people and programs write for “nothing”.
const NOTHING: &[&str] = &[
    "n/a",
    "n.a.",
    "n.a",
    "#n/a",
    "none",
    "null",
    "nil",
    "unknown",
    "n/k",
    "not known",
    "not given",
    "not provided",
    "not stated",
    "not recorded",
    "not supplied",
    "not available",
    "not applicable",
    "none given",
    "none provided",
    "no name",
    "no surname",
    "no last name",
    "no family name",
    "no forename",
    "no first name",
    "tbc",
    "tba",
    "tbd",
    "to be confirmed",
    "to follow",
];

/// Whether a cell only says that there is nothing: no letters, a word for “nothing”, or x and xxx.
pub(crate) fn is_place_holder(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let bare = text.trim_matches(['(', ')', '[', ']', '<', '>', '?', '!']);
    let is_crosses = bare.len() > 1 && bare.chars().all(|letter| letter == 'x');
    !text.chars().any(char::is_alphanumeric) || NOTHING.contains(&bare) || is_crosses
}

/// Returns a full name without placeholders, and what was left out.
pub(crate) fn without_place_holders(name: &str) -> (String, Option<String>) {
    if name.is_empty() {
        return (String::new(), None);
    }
    if is_place_holder(name) {
        return (String::new(), Some(name.to_owned()));
    }
    // Within a name, only what cannot be part of it is left out: somebody may be called Nil.
    let is_sure = |word: &&str| {
        let bare = word.trim_matches([',', '(', ')', '[', ']']);
        word.chars().any(|letter| letter != ',')
            && (!bare.chars().any(char::is_alphanumeric)
                || matches!(bare.to_lowercase().as_str(), "n/a" | "#n/a" | "n/k" | "tbc" | "unknown"))
    };
    let (mut out, mut kept_words): (Vec<&str>, Vec<&str>) = name.split(' ').partition(is_sure);
    // At the end, several words that only say so together.
    let is_said = |words: &[&str]| words.len() > 1 && is_place_holder(&words.join(" "));
    if let Some(at) = (1..kept_words.len()).find(|at| kept_words.get(*at..).is_some_and(is_said)) {
        out.extend(kept_words.drain(at..));
    }
    let kept_words = kept_words.join(" ");
    match out.is_empty() {
        true => (kept_words, None),
        // A comma that separates nothing is removed.
        false => (kept_words.trim_matches([',', ' ']).to_owned(), Some(out.join(" "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_not_a_name_but_a_short_name_is() {
        for text in [
            ".",
            "-",
            "--",
            "?",
            "N/A",
            "n/a",
            "#N/A",
            "Unknown",
            "UNKNOWN",
            "(unknown)",
            "TBC",
            "xxx",
            "XX",
            "None",
            "null",
            "…",
            "Not known",
        ] {
            assert!(is_place_holder(text), "{text}");
        }
        for text in ["X", "Na", "Ng", "O", "Noné", "Nan", "Xu", "Wren", "Baby of Heron", "Nilsson", "李", "Tba-Wren"]
        {
            assert!(!is_place_holder(text), "{text}");
        }
    }

    #[test]
    fn a_full_name_is_kept_without_placeholders() {
        for (name, kept_words, out) in [
            ("Siti .", "Siti", Some(".")),
            ("Fern N/A", "Fern", Some("N/A")),
            ("Unknown, Fern", "Fern", Some("Unknown,")),
            ("Fern (unknown)", "Fern", Some("(unknown)")),
            ("Fern N/K", "Fern", Some("N/K")),
            ("Fern Not Known", "Fern", Some("Not Known")),
            ("Fern (no surname)", "Fern", Some("(no surname)")),
            ("Not Knowles", "Not Knowles", None),
            ("No Name", "", Some("No Name")),
            ("Heron, Reed", "Heron, Reed", None),
            ("Wren Ng", "Wren Ng", None),
            ("N/A", "", Some("N/A")),
            ("", "", None),
        ] {
            assert_eq!(without_place_holders(name), (kept_words.to_owned(), out.map(str::to_owned)), "{name}");
        }
    }
}
