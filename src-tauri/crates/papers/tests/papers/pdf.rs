//! Reads a PDF back with a reader of its own: its structure tree, and the text of each part.

use std::collections::HashMap;

use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, Name, ObjRef, Object, Stream};
use hayro_syntax::page::Page;

/// A part of the structure tree.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// What it is: `H1`, `P`, `Table`, `TH`.
    pub(crate) tag: String,
    /// What an image shows.
    pub(crate) alternative: Option<String>,
    /// The language, if it is not that of the document.
    pub(crate) language: Option<String>,
    /// Whether a header belongs to a row or a column.
    pub(crate) scope: Option<String>,
    /// The text directly in it.
    pub(crate) text: String,
    /// The parts in it.
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The text in it and in its parts.
    pub(crate) fn whole_text(&self) -> String {
        self.children.iter().fold(self.text.clone(), |text, child| text + &child.whole_text())
    }

    /// Every part with one of these tags, in reading order.
    pub(crate) fn all<'a>(&'a self, tags: &[&str]) -> Vec<&'a Element> {
        let own = tags.contains(&self.tag.as_str()).then_some(self);
        own.into_iter().chain(self.children.iter().flat_map(|child| child.all(tags))).collect()
    }
}

/// A PDF as it was read.
pub(crate) struct ReadPdf {
    /// The language of the document.
    pub(crate) language: String,
    /// The title in the metadata.
    pub(crate) title: String,
    /// Whether it says that it is tagged.
    pub(crate) is_marked: bool,
    /// Whether a reader shows its title and not its file name.
    pub(crate) shows_title: bool,
    /// The metadata as XML.
    pub(crate) metadata: String,
    /// The text that is drawn on each page, artifacts included.
    pub(crate) pages: Vec<String>,
    /// The structure tree.
    pub(crate) root: Element,
}

impl ReadPdf {
    /// Reads a PDF.
    pub(crate) fn new(bytes: &[u8]) -> ReadPdf {
        let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
        let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalog");
        let mut contents = HashMap::new();
        let mut pages = Vec::new();
        for page in pdf.pages().iter() {
            let content = content_of(page);
            pages.push(content.text);
            if let Some(id) = page.raw().obj_id() {
                contents.insert(ObjRef::from(id), content.marked);
            }
        }
        let tree: Dict<'_> = catalog.get("StructTreeRoot").expect("a structure tree");
        ReadPdf {
            language: string(&catalog, "Lang").unwrap_or_default(),
            title: pdf.metadata().title.as_deref().map(decoded).unwrap_or_default(),
            is_marked: catalog.get::<Dict<'_>>("MarkInfo").and_then(|mark| mark.get::<bool>("Marked")).unwrap_or(false),
            shows_title: catalog
                .get::<Dict<'_>>("ViewerPreferences")
                .and_then(|view| view.get::<bool>("DisplayDocTitle"))
                .unwrap_or(false),
            metadata: catalog
                .get::<Stream<'_>>("Metadata")
                .and_then(|stream| stream.decoded().ok().map(|xml| String::from_utf8_lossy(&xml).into_owned()))
                .unwrap_or_default(),
            pages,
            root: element(&tree, &contents, None),
        }
    }

    /// All text that is drawn.
    pub(crate) fn text(&self) -> String {
        self.pages.concat()
    }

    /// The text of every part, without artifacts such as footers.
    pub(crate) fn tagged_text(&self) -> String {
        self.root.whole_text()
    }
}

fn string(dict: &Dict<'_>, key: &str) -> Option<String> {
    dict.get::<hayro_syntax::object::String<'_>>(key).map(|bytes| decoded(&bytes))
}

/// Decodes a text string: UTF-16 with a mark of byte order, or else bytes.
fn decoded(bytes: &[u8]) -> String {
    if let Some(units) = bytes.strip_prefix(b"\xfe\xff") {
        let units: Vec<u16> = units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16_lossy(&units);
    }
    bytes.iter().copied().map(char::from).collect()
}

type Marked = HashMap<i64, String>;

fn element(dict: &Dict<'_>, contents: &HashMap<ObjRef, Marked>, page: Option<ObjRef>) -> Element {
    let page = dict.get_ref("Pg").or(page);
    let mut read = Element {
        tag: dict.get::<Name<'_>>("S").map(|tag| tag.as_str().to_owned()).unwrap_or_default(),
        alternative: string(dict, "Alt"),
        language: string(dict, "Lang"),
        scope: attributes(dict).find_map(|own| own.get::<Name<'_>>("Scope").map(|scope| scope.as_str().to_owned())),
        ..Element::default()
    };
    let kids: Vec<Object<'_>> = match dict.get::<Array<'_>>("K") {
        Some(kids) => kids.iter::<Object<'_>>().collect(),
        None => dict.get::<Object<'_>>("K").into_iter().collect(),
    };
    for kid in kids {
        match kid {
            Object::Number(number) => read.text += &marked(contents, page, number.as_i64()),
            Object::Dict(kid) if kid.contains_key("MCID") => {
                let number = kid.get::<i32>("MCID").unwrap_or(-1);
                read.text += &marked(contents, kid.get_ref("Pg").or(page), i64::from(number));
            }
            Object::Dict(kid) if kid.contains_key("S") => read.children.push(element(&kid, contents, page)),
            _ => {}
        }
    }
    read
}

/// The attributes of a part: one dictionary, or several.
fn attributes<'a>(dict: &Dict<'a>) -> impl Iterator<Item = Dict<'a>> {
    let several: Vec<Dict<'a>> = match dict.get::<Array<'a>>("A") {
        Some(all) => all
            .iter::<Object<'a>>()
            .filter_map(|one| if let Object::Dict(one) = one { Some(one) } else { None })
            .collect(),
        None => Vec::new(),
    };
    dict.get::<Dict<'a>>("A").into_iter().chain(several)
}

fn marked(contents: &HashMap<ObjRef, Marked>, page: Option<ObjRef>, number: i64) -> String {
    page.and_then(|page| contents.get(&page)?.get(&number).cloned()).unwrap_or_default()
}

/// The text of a page: all of it, and by the number of its marked content.
#[derive(Default)]
struct Content {
    text: String,
    marked: Marked,
}

/// What is open while a page is read.
#[derive(Default)]
struct Span {
    number: Option<i64>,
    replaced: bool,
}

impl Content {
    fn show(&mut self, words: &str, open: &[Span]) {
        if open.iter().any(|span| span.replaced) {
            return;
        }
        self.add(words, open);
    }

    fn add(&mut self, words: &str, open: &[Span]) {
        self.text += words;
        if let Some(number) = open.iter().rev().find_map(|span| span.number) {
            *self.marked.entry(number).or_default() += words;
        }
    }
}

fn content_of(page: &Page<'_>) -> Content {
    let (mut content, mut open, mut font) = (Content::default(), Vec::new(), HashMap::new());
    let mut operations = page.typed_operations();
    while let Some(operation) = operations.next() {
        match operation {
            TypedInstruction::TextFont(name) => {
                font = page.resources().get_font(name.0).map(|font| unicode_of(&font)).unwrap_or_default()
            }
            TypedInstruction::ShowText(text) => content.show(&letters(text.0, &font), &open),
            TypedInstruction::ShowTexts(texts) => {
                for text in texts.0.iter::<Object<'_>>() {
                    if let Object::String(text) = text {
                        content.show(&letters(&text, &font), &open);
                    }
                }
            }
            TypedInstruction::BeginMarkedContent(_) => open.push(Span::default()),
            TypedInstruction::BeginMarkedContentWithProperties(begun) => {
                let Object::Dict(properties) = begun.1 else { panic!("properties that are named") };
                let actual = string(properties, "ActualText");
                if let Some(actual) = &actual {
                    content.show(actual, &open);
                }
                open.push(Span { number: properties.get::<i32>("MCID").map(i64::from), replaced: actual.is_some() });
            }
            TypedInstruction::EndMarkedContent(_) => _ = open.pop(),
            _ => {}
        }
    }
    content
}

type Unicode = HashMap<u16, String>;

fn letters(text: &[u8], font: &Unicode) -> String {
    text.chunks(2).map(|pair| font.get(&u16::from_be_bytes([pair[0], pair[1]])).map_or("?", String::as_str)).collect()
}

/// Reads which characters the codes of a font stand for.
fn unicode_of(font: &Dict<'_>) -> Unicode {
    let map = font.get::<Stream<'_>>("ToUnicode").expect("a map to Unicode");
    let map = map.decoded().expect("a stream");
    let map = String::from_utf8_lossy(&map).into_owned();
    let mut found = HashMap::new();
    for section in map.split("beginbfchar").skip(1) {
        let codes = codes_in(section.split("endbfchar").next().unwrap_or_default());
        for pair in codes.chunks(2) {
            found.insert(number(&pair[0]), decoded(&[b"\xfe\xff", pair[1].as_slice()].concat()));
        }
    }
    assert!(!map.contains("beginbfrange"), "ranges are not read");
    found
}

/// Reads the codes in `<0041>` marks.
fn codes_in(section: &str) -> Vec<Vec<u8>> {
    let marks = section.split('<').skip(1).filter_map(|mark| mark.split('>').next());
    marks
        .map(|mark| {
            (0..mark.len() / 2).map(|at| u8::from_str_radix(&mark[at * 2..at * 2 + 2], 16).expect("a code")).collect()
        })
        .collect()
}

fn number(code: &[u8]) -> u16 {
    code.iter().fold(0, |number, byte| number << 8 | u16::from(*byte))
}
