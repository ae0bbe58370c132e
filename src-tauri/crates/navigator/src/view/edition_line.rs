//! The edition of a pathway that a journey follows.

use jiff::civil::Date;

use crate::content::shipped::Edition;
use crate::wire::EditionLine;

pub(crate) fn edition_line(edition: &Edition, today: Date) -> EditionLine {
    EditionLine {
        version: edition.pathway.version,
        digest: edition.digest.chars().take(12).collect(),
        law_as_at: edition.pathway.law_as_at.to_string(),
        review_by: edition.pathway.review_by.to_string(),
        past_review: edition.pathway.review_by < today,
    }
}
