//! The pictures of easy read: drawings of the Lucide project, under the licence in `pictures/LICENSE`.

use papers::Image;

use crate::paper::sheet::Sheet;

/// A drawing that stands for a kind of sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drawing {
    Calendar,
    Phone,
    People,
    Speech,
    Hands,
    Alert,
    Place,
    Law,
}

impl Drawing {
    /// Returns the drawing with what it shows in words.
    pub(crate) fn image(self, sheet: &Sheet<'_>) -> Image {
        let (bytes, alternative): (&[u8], _) = match self {
            Drawing::Calendar => (include_bytes!("pictures/calendar.svg"), "paper-picture-calendar"),
            Drawing::Phone => (include_bytes!("pictures/phone.svg"), "paper-picture-phone"),
            Drawing::People => (include_bytes!("pictures/people.svg"), "paper-picture-people"),
            Drawing::Speech => (include_bytes!("pictures/speech.svg"), "paper-picture-speech"),
            Drawing::Hands => (include_bytes!("pictures/hands.svg"), "paper-picture-hands"),
            Drawing::Alert => (include_bytes!("pictures/alert.svg"), "paper-picture-alert"),
            Drawing::Place => (include_bytes!("pictures/place.svg"), "paper-picture-place"),
            Drawing::Law => (include_bytes!("pictures/law.svg"), "paper-picture-law"),
        };
        Image::new(bytes, sheet.say(alternative))
    }
}
