//! A blank form for a visit without a computer, in the order in which it can be typed in afterwards.

use crate::content::shipped::Content;
use crate::paper::for_families::{about_urgent, urgent};
use crate::paper::sheet::Sheet;
use crate::wire::PaperForm;

/// What is written down, with the number of lines for it: the visit, then the child.
const FIELDS: [(&str, u8); 13] = [
    ("paper-visit-date", 1),
    ("paper-visit-name", 1),
    ("paper-visit-born", 1),
    ("paper-visit-setting", 1),
    ("paper-visit-people", 2),
    ("paper-visit-language", 1),
    ("paper-visit-call", 1),
    ("paper-visit-child-words", 4),
    ("paper-visit-parent-words", 4),
    ("paper-visit-worry", 4),
    ("paper-visit-tried", 3),
    ("paper-visit-agreed", 3),
    ("paper-visit-consent", 2),
];

/// Writes the form.
pub(crate) fn write(content: &Content, form: &PaperForm, sheet: &mut Sheet<'_>) {
    urgent(content, sheet, form.look, None);
    for (label, lines) in FIELDS {
        sheet.lines(label, lines);
    }
    sheet.signatures([sheet.say("paper-sign-visitor")]);
    about_urgent(content, sheet, form.look, None);
}
