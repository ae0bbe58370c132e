//! Why a paper could not be made. Nothing is written by then.

/// Why a paper could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The document has no title.
    #[error("the document has no title")]
    NoTitle,
    /// A heading has no words.
    #[error("a heading has no words")]
    EmptyHeading,
    /// The first heading is not of level 1, or a heading skips a level.
    #[error("a heading skips a level")]
    HeadingOrder,
    /// The tag of a language is not valid.
    #[error("the tag of a language is not valid")]
    LanguageTag,
    /// An image does not say what it shows.
    #[error("an image does not say what it shows")]
    NoAlternative,
    /// An image is no PNG, JPEG or SVG file, or it is damaged.
    #[error("an image is no PNG, JPEG or SVG file, or it is damaged")]
    ImageFormat,
    /// An image has too many bytes or pixels.
    #[error("an image has too many bytes or pixels")]
    ImageTooLarge,
    /// The rows of a table do not have as many cells as its header.
    #[error("the rows of a table do not have as many cells as its header")]
    TableShape,
    /// A link has an address that is not `https:`, `http:`, `mailto:` or `tel:`.
    #[error("a link has an address that cannot be opened from a paper")]
    LinkAddress,
    /// Blocks are nested too deeply.
    #[error("blocks are nested too deeply")]
    TooDeep,
    /// The document has no page with this number.
    #[error("the document has no page with this number")]
    NoSuchPage,
    /// A picture of a page would have too many pixels, or none.
    #[error("a picture of a page would have too many pixels, or none")]
    PictureSize,
    /// The caller asked to stop.
    #[error("the paper was cancelled")]
    Cancelled,
    /// The typesetter refused the document.
    #[error("the document could not be typeset")]
    Typesetting {
        /// What the typesetter said. It can repeat words of the document, so it does not belong in a log.
        detail: String,
    },
    /// The Word file could not be written.
    #[error("the Word file could not be written")]
    Word,
}
