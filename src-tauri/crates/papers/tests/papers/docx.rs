//! Reads a Word file back: its parts as XML, and its paragraphs.

use std::io::{Cursor, Read};

use roxmltree::{Document, Node};

/// A Word file as it was read.
pub(crate) struct ReadWord {
    parts: Vec<(String, Vec<u8>)>,
}

/// A paragraph.
#[derive(Debug, PartialEq)]
pub(crate) struct Paragraph {
    /// The id of its style.
    pub(crate) style: String,
    /// Its text, with line breaks.
    pub(crate) text: String,
}

impl ReadWord {
    /// Reads a Word file. Every part of it that is XML must be well formed.
    pub(crate) fn new(bytes: &[u8]) -> ReadWord {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
        let mut parts = Vec::new();
        for number in 0..archive.len() {
            let mut file = archive.by_index(number).expect("a part");
            let (name, mut content) = (file.name().to_owned(), Vec::new());
            file.read_to_end(&mut content).expect("a part that can be read");
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let xml = std::str::from_utf8(&content).expect("UTF-8");
                Document::parse(xml).unwrap_or_else(|error| panic!("{name}: {error}"));
            }
            parts.push((name, content));
        }
        ReadWord { parts }
    }

    /// A part as text.
    pub(crate) fn part(&self, name: &str) -> &str {
        let (_, content) = self.parts.iter().find(|(part, _)| part == name).unwrap_or_else(|| panic!("no {name}"));
        std::str::from_utf8(content).expect("UTF-8")
    }

    /// The names of the parts that begin so.
    pub(crate) fn names(&self, begin: &str) -> Vec<&str> {
        self.parts.iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with(begin)).collect()
    }

    /// The paragraphs in reading order, those in tables included.
    pub(crate) fn paragraphs(&self) -> Vec<Paragraph> {
        let body = Document::parse(self.part("word/document.xml")).expect("XML");
        body.descendants().filter(|node| node.has_tag_name((W, "p"))).map(paragraph).collect()
    }

    /// All text.
    pub(crate) fn text(&self) -> String {
        self.paragraphs().into_iter().map(|paragraph| paragraph.text + "\n").collect()
    }
}

/// The namespace of the body.
pub(crate) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn paragraph(node: Node<'_, '_>) -> Paragraph {
    let style = node.descendants().find(|node| node.has_tag_name((W, "pStyle")));
    let words = node.descendants().filter_map(|node| {
        if node.has_tag_name((W, "t")) {
            Some(node.text().unwrap_or_default())
        } else {
            node.has_tag_name((W, "br")).then_some("\n")
        }
    });
    Paragraph {
        style: style.and_then(|style| style.attribute((W, "val"))).unwrap_or_default().to_owned(),
        text: words.collect(),
    }
}
