//! The pictures of easy read: drawings of the Lucide project, under the licence in `pictures/LICENSE`.
//!
//! Which picture suits a line follows from its words. What each picture is found by is in `papers.ftl`.

use papers::Image;

use crate::content::text_match::NamedIn;
use crate::paper::sheet::Sheet;

/// What a line of easy read is about. Where a line could be about several things, the first of them counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Drawing {
    Alert,
    Phone,
    Doctor,
    Law,
    Write,
    Wait,
    Form,
    Calendar,
    Sleep,
    Rest,
    Food,
    Look,
    Hear,
    Speech,
    Home,
    School,
    People,
    Web,
    Place,
    Calm,
    Hands,
}

/// A picture: its name in the messages, and its drawing.
type Picture = (&'static str, &'static [u8]);

macro_rules! pictures {
    ($first:literal, $second:literal) => {
        [
            (concat!("paper-picture-", $first), include_bytes!(concat!("pictures/", $first, ".svg"))),
            (concat!("paper-picture-", $second), include_bytes!(concat!("pictures/", $second, ".svg"))),
        ]
    };
}

impl Drawing {
    const ALL: [Drawing; 21] = [
        Drawing::Alert,
        Drawing::Phone,
        Drawing::Doctor,
        Drawing::Law,
        Drawing::Write,
        Drawing::Wait,
        Drawing::Form,
        Drawing::Calendar,
        Drawing::Sleep,
        Drawing::Rest,
        Drawing::Food,
        Drawing::Look,
        Drawing::Hear,
        Drawing::Speech,
        Drawing::Home,
        Drawing::School,
        Drawing::People,
        Drawing::Web,
        Drawing::Place,
        Drawing::Calm,
        Drawing::Hands,
    ];

    /// Its two pictures. The second is for a line after the first, so that none is there twice in a row.
    fn pictures(self) -> [Picture; 2] {
        match self {
            Drawing::Alert => pictures!("alert", "siren"),
            Drawing::Phone => pictures!("phone", "smartphone"),
            Drawing::Doctor => pictures!("doctor", "hospital"),
            Drawing::Law => pictures!("law", "council"),
            Drawing::Wait => pictures!("wait", "clock"),
            Drawing::Form => pictures!("form", "list"),
            Drawing::Calendar => pictures!("calendar", "day"),
            Drawing::Write => pictures!("pencil", "notebook"),
            Drawing::Sleep => pictures!("moon", "bed"),
            Drawing::Rest => pictures!("armchair", "cup"),
            Drawing::Food => pictures!("apple", "plate"),
            Drawing::Look => pictures!("eye", "magnifier"),
            Drawing::Hear => pictures!("ear", "speech"),
            Drawing::Speech => pictures!("speech", "talk"),
            Drawing::Home => pictures!("home", "sofa"),
            Drawing::School => pictures!("school", "bag"),
            Drawing::People => pictures!("people", "person"),
            Drawing::Web => pictures!("screen", "globe"),
            Drawing::Place => pictures!("place", "signpost"),
            Drawing::Calm => pictures!("leaf", "steps"),
            Drawing::Hands => pictures!("hands", "ring"),
        }
    }

    /// Returns what a line is about, by its words; `None` if none of them says so.
    ///
    /// Two words that belong together, such as “early help”, say more than one of them, so they are looked for first.
    pub(crate) fn suiting(sheet: &Sheet<'_>, line: &str) -> Option<Drawing> {
        let named = NamedIn::new(line);
        Drawing::found(sheet, |found_by| named.pair(found_by))
            .or_else(|| Drawing::found(sheet, |found_by| named.word(found_by)))
    }

    /// Returns the first picture of which one of the words that it is found by is in a line.
    fn found(sheet: &Sheet<'_>, is_in_line: impl Fn(&str) -> bool) -> Option<Drawing> {
        let is_about = |drawing: &&Drawing| {
            let [(message, _), _] = drawing.pictures();
            sheet.say_part(message, "also", &[]).split_whitespace().any(&is_in_line)
        };
        Drawing::ALL.iter().find(is_about).copied()
    }

    /// Returns a picture with what it shows in words: not the one that was there before.
    pub(crate) fn image(self, sheet: &mut Sheet<'_>) -> Image {
        let [first, second] = self.pictures();
        let (message, bytes) = if sheet.drawn == Some(first.0) { second } else { first };
        sheet.drawn = Some(message);
        Image::new(bytes, sheet.say(message))
    }
}

#[cfg(test)]
mod tests {
    use super::Drawing;
    use crate::content::shipped::Content;
    use crate::paper::sheet::Sheet;

    #[test]
    fn rest_is_not_the_night_and_early_help_is_help() {
        let content = Content::shipped().unwrap();
        let sheet = Sheet::new(&content.words);
        let suiting = |line| Drawing::suiting(&sheet, line);
        assert_eq!(suiting("Balance school with rest and friends."), Some(Drawing::Rest));
        assert_eq!(suiting("A worn-out child may need quiet."), Some(Drawing::Rest));
        assert_eq!(suiting("Call the school and ask for early help."), Some(Drawing::Hands));
        assert_eq!(suiting("Go to bed at the same time."), Some(Drawing::Sleep));
    }

    #[test]
    fn a_line_that_no_picture_fits_has_none() {
        let content = Content::shipped().unwrap();
        let sheet = Sheet::new(&content.words);
        let suiting = |line| Drawing::suiting(&sheet, line);
        for line in [
            "For the rest you have to agree, and you may stop at any time.",
            "Nobody blames you.",
            "You can use them where it fits.",
            "Take one small step.",
            "We look after this.",
            "This must be done.",
            "It is the right place.",
            "They see it otherwise.",
        ] {
            assert_eq!(suiting(line), None, "{line}");
        }
        assert_eq!(suiting("Bring the education, health and care plan."), Some(Drawing::Form));
        assert_eq!(suiting("Let them rest first."), Some(Drawing::Rest));
        assert_eq!(suiting("You have no food."), Some(Drawing::Food));
    }
}
