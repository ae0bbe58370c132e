//! The measures of each look, shared by every format.

use crate::document::{Document, Look};

/// The width of an A4 page in millimetres.
pub(crate) const PAGE_WIDTH: f64 = 210.0;
/// The margins at the sides of every page of a document with a drawing, in millimetres.
const DRAWING_MARGIN: f64 = 12.0;
/// Points in a millimetre.
pub(crate) const POINTS: f64 = 72.0 / 25.4;

/// The colours, as in the app (`ui/src/styles/_tokens.scss`). Every pair has a contrast of at least 7 to 1.
pub(crate) mod colour {
    pub(crate) const INK: &str = "16202a";
    pub(crate) const QUIET: &str = "4a5661";
    pub(crate) const LINE: &str = "b9c2c9";
    pub(crate) const BRAND: &str = "14505c";
    pub(crate) const BRAND_SOFT: &str = "e6f2f4";
    pub(crate) const WARM: &str = "d99a1c";
    pub(crate) const WARM_SOFT: &str = "fdf5e4";
    pub(crate) const CAUTION: &str = "6b4a00";
    pub(crate) const CAUTION_SOFT: &str = "fdf1d3";
    pub(crate) const URGENT: &str = "b3201b";
    pub(crate) const URGENT_SOFT: &str = "fdeceb";
}

/// The measures of a look. Lengths are in points unless said otherwise.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measures {
    /// The size of the text.
    pub(crate) size: f64,
    /// The size of the title.
    pub(crate) title: f64,
    /// The sizes of headings of level 1 to 3.
    pub(crate) headings: [f64; 3],
    /// The size of text in tables.
    pub(crate) small: f64,
    /// The size of the footer.
    pub(crate) footer: f64,
    /// The most letters of the title in the footer.
    pub(crate) footer_title: usize,
    /// The space between lines, in heights of a letter.
    pub(crate) leading: f64,
    /// The space between paragraphs, in heights of a letter.
    pub(crate) spacing: f64,
    /// The margins at the sides, in millimetres.
    pub(crate) margin: f64,
    /// How much space there is around boxes, tables and headings, compared with the ordinary look.
    pub(crate) air: f64,
}

impl Measures {
    /// The measures of a look.
    pub(crate) fn of(look: Look) -> Measures {
        match look {
            Look::Standard => Measures {
                size: 11.0,
                title: 23.0,
                headings: [15.5, 12.5, 11.0],
                small: 10.0,
                footer: 9.0,
                footer_title: 70,
                leading: 0.62,
                spacing: 0.95,
                margin: 22.0,
                air: 1.0,
            },
            Look::Compact => Measures {
                size: 10.0,
                title: 19.0,
                headings: [12.5, 11.0, 10.0],
                small: 9.2,
                footer: 8.5,
                footer_title: 80,
                leading: 0.55,
                spacing: 0.8,
                margin: 19.0,
                air: 0.62,
            },
            Look::LargePrint => Measures {
                size: 18.0,
                title: 30.0,
                headings: [24.0, 20.0, 18.0],
                small: 18.0,
                footer: 16.0,
                footer_title: 26,
                leading: 0.7,
                spacing: 1.0,
                margin: 19.0,
                air: 1.0,
            },
            Look::EasyRead => Measures {
                size: 15.0,
                title: 25.0,
                headings: [20.0, 17.0, 15.0],
                small: 15.0,
                footer: 12.0,
                footer_title: 45,
                leading: 0.75,
                spacing: 1.0,
                margin: 20.0,
                air: 1.0,
            },
        }
    }

    /// The measures of a document. A drawing needs the width of the page, so all of the document has narrow margins and
    /// nothing stands in them.
    pub(crate) fn of_document(document: &Document) -> Measures {
        let measures = Measures::of(document.look);
        if document.has_drawing() { Measures { margin: DRAWING_MARGIN, ..measures } } else { measures }
    }

    /// The width of the text on a page.
    pub(crate) fn text_width(self) -> f64 {
        (PAGE_WIDTH - 2.0 * self.margin) * POINTS
    }
}
