//! Text as it is shown: runs of words, each with its style and, if it differs, its language.

/// Which way a script runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// From left to right, as English.
    #[default]
    LeftToRight,
    /// From right to left, as Arabic.
    RightToLeft,
}

/// A language, and which way it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLanguage {
    /// The BCP 47 tag, such as `en-GB` or `ar`.
    pub tag: String,
    /// Which way it is written.
    pub direction: Direction,
}

impl TextLanguage {
    /// British English.
    pub fn english() -> TextLanguage {
        TextLanguage { tag: String::from("en-GB"), direction: Direction::LeftToRight }
    }

    /// A language that is written from left to right.
    pub fn left_to_right(tag: &str) -> TextLanguage {
        TextLanguage { tag: tag.to_owned(), direction: Direction::LeftToRight }
    }

    /// A language that is written from right to left.
    pub fn right_to_left(tag: &str) -> TextLanguage {
        TextLanguage { tag: tag.to_owned(), direction: Direction::RightToLeft }
    }
}

/// How a run is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RunStyle {
    /// As the text around it.
    #[default]
    Plain,
    /// Bold: it matters more than the text around it.
    Strong,
    /// A link to this address: `https:`, `http:`, `mailto:` or `tel:`.
    Link(String),
}

/// Words in one style. A line break in them stays a line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words. They are only ever data: no character in them is markup.
    pub words: String,
    /// How they are shown.
    pub style: RunStyle,
    /// Their language, if it is not that of the text.
    pub language: Option<TextLanguage>,
}

/// A text: its runs in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The runs, in reading order.
    pub runs: Vec<Run>,
    /// The language of the text, if it is not that of the document: a child's words in Arabic, say.
    pub language: Option<TextLanguage>,
}

impl Text {
    /// A plain text.
    pub fn new(words: impl Into<String>) -> Text {
        Text::default().plain(words)
    }

    /// Adds plain words.
    #[must_use]
    pub fn plain(self, words: impl Into<String>) -> Text {
        self.run(words, RunStyle::Plain)
    }

    /// Adds bold words.
    #[must_use]
    pub fn strong(self, words: impl Into<String>) -> Text {
        self.run(words, RunStyle::Strong)
    }

    /// Adds a link.
    #[must_use]
    pub fn link(self, words: impl Into<String>, address: impl Into<String>) -> Text {
        self.run(words, RunStyle::Link(address.into()))
    }

    /// Says in which language the text is.
    #[must_use]
    pub fn in_language(mut self, language: TextLanguage) -> Text {
        self.language = Some(language);
        self
    }

    /// The words without their styles.
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.words.trim().is_empty())
    }

    fn run(mut self, words: impl Into<String>, style: RunStyle) -> Text {
        self.runs.push(Run { words: words.into(), style, language: None });
        self
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Text {
        Text::new(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Text {
        Text::new(words)
    }
}
