//! Documents that the tests and the example share. Every name in them is made up.

use papers::{
    Block, Document, FixedWords, HeadingLevel, Image, Letterhead, Look, NoticeKind, Signature, Table, Text,
    TextLanguage, TickBox, TimelineEntry,
};

/// The words that every English document needs.
pub(crate) fn words() -> FixedWords {
    FixedWords {
        page: String::from("Page {n} of {m}"),
        continued: String::from("continued"),
        ticked: String::from("Ticked"),
        not_ticked: String::from("Not ticked"),
    }
}

/// A document with these blocks.
pub(crate) fn document(title: &str, look: Look, blocks: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        language: TextLanguage::english(),
        date: String::from("23 November 2026"),
        letterhead: None,
        look,
        words: words(),
        blocks,
    }
}

/// A heading.
pub(crate) fn heading(level: HeadingLevel, words: &str) -> Block {
    Block::Heading(level, Text::new(words))
}

fn texts(items: &[&str]) -> Vec<Text> {
    items.iter().map(|item| Text::new(*item)).collect()
}

fn pairs(items: &[(&str, &str)]) -> Vec<(Text, Text)> {
    items.iter().map(|(label, value)| (Text::new(*label), Text::new(*value))).collect()
}

/// A logo: a tree in a circle.
pub(crate) fn logo() -> Image {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 48' width='120' height='48'>\
        <circle cx='24' cy='24' r='22' fill='#e0f1e6' stroke='#17633f' stroke-width='2'/>\
        <path d='M24 40V22' stroke='#6b4a00' stroke-width='4'/><circle cx='24' cy='18' r='10' fill='#17633f'/>\
        <text x='54' y='30' font-family='Atkinson Hyperlegible Next' font-size='16' fill='#17633f'>Oakfield</text></svg>";
    Image::new(drawing, "The logo of Oakfield Primary School")
}

/// A drawing of two people who talk.
pub(crate) fn drawing() -> Image {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 120' width='160' height='120'>\
        <rect width='160' height='120' rx='8' fill='#c4e3f5'/><circle cx='50' cy='55' r='16' fill='#ecd0a4' stroke='#16202a' stroke-width='2'/>\
        <path d='M26 112c0-26 48-26 48 0' fill='#14505c' stroke='#16202a' stroke-width='2'/>\
        <circle cx='112' cy='62' r='13' fill='#ecd0a4' stroke='#16202a' stroke-width='2'/>\
        <path d='M92 112c0-22 40-22 40 0' fill='#d99a1c' stroke='#16202a' stroke-width='2'/>\
        <path d='M66 22h44a8 8 0 0 1 8 8v8a8 8 0 0 1-8 8H86l-12 9 2-9h-10a8 8 0 0 1-8-8v-8a8 8 0 0 1 8-8z' fill='#fff' stroke='#16202a' stroke-width='2'/></svg>";
    Image::new(drawing, "An adult and a child who talk")
}

/// Every kind of block once, as a support plan would have it.
pub(crate) fn every_block() -> Vec<Block> {
    let mut blocks = vec![
        heading(HeadingLevel::One, "What Sam and the parents say"),
        Block::Quote {
            words: Text::new(
                "I like maths and drawing. I don't like it when the hall is loud.\nPlease tell me before we change rooms.",
            ),
            who: Text::new("Sam, 12 November 2026"),
        },
        Block::Quote {
            words: Text::new("أحب الرسم. أريد أن أجلس بجانب صديقي يوسف.")
                .in_language(TextLanguage::right_to_left("ar")),
            who: Text::new("Sam’s grandmother, in Arabic"),
        },
        heading(HeadingLevel::One, "About Sam"),
        Block::Facts(pairs(&[
            ("Date of birth", "4 May 2017 (9 years)"),
            ("Year group", "Year 5"),
            ("Setting", "Oakfield Primary School, since September 2021"),
            (
                "Stage",
                "SEN support since 3 February 2025; the third cycle of assess, plan, do and review began on 9 September 2026",
            ),
        ])),
        Block::Paragraph(
            Text::new("Sam reads well alone. In groups of more than four, Sam leaves the room about ")
                .strong("three times a week")
                .plain(". The SENCO and the parents agreed what follows. Help for families is at ")
                .link("the local SENDIAS service", "https://www.example.org/sendias")
                .plain("."),
        ),
    ];
    blocks.extend(plan());
    blocks.extend(lists_and_letters());
    blocks
}

fn plan() -> Vec<Block> {
    let row = |cells: [&str; 4]| texts(&cells);
    vec![
        heading(HeadingLevel::One, "Plan"),
        heading(HeadingLevel::Two, "Hopes and support"),
        Block::Table(Table {
            caption: Some(Text::new("What we will do until the review on 12 February 2027")),
            header: texts(&["Hope", "Support", "Who", "How often"]),
            rows: vec![
                row([
                    "Sam stays in small groups",
                    "A seat near the door, and a card to leave with",
                    "Class teacher",
                    "Every lesson",
                ]),
                row([
                    "Sam asks for help",
                    "Practise two sentences with a teaching assistant",
                    "Ms Okafor",
                    "Twice a week, 15 minutes",
                ]),
                row(["The hall is bearable", "Ear defenders; lunch five minutes early", "Lunch staff", "Every day"]),
            ],
            widths: vec![3, 5, 3, 3],
            named_rows: true,
        }),
        heading(HeadingLevel::Two, "What happened so far"),
        Block::Timeline {
            header: [Text::new("When"), Text::new("What happened"), Text::new("By")],
            entries: [
                ("9 September 2026", "A new cycle began. Sam chose the seat by the door.", "Ms Okafor"),
                ("14 October 2026", "Hearing and sight checked: no concern.", "School nurse"),
                (
                    "12 November 2026",
                    "Sam left the room twice this week, and came back alone both times. The card helped.",
                    "Mr Lindqvist",
                ),
            ]
            .map(|(date, what, by)| TimelineEntry { date: date.into(), what: what.into(), by: by.into() })
            .to_vec(),
        },
        Block::Notice {
            kind: NoticeKind::Missing,
            title: Text::new("Missing"),
            text: Text::new("The service asks for the date of the last sight test. Add it before you send this."),
        },
        Block::Notice {
            kind: NoticeKind::Important,
            title: Text::new("Important"),
            text: Text::new("The parents agreed to this referral on 12 November 2026."),
        },
        Block::Notice {
            kind: NoticeKind::Urgent,
            title: Text::new("Urgent help"),
            text: Text::new("If somebody is in danger now, call 999."),
        },
    ]
}

fn lists_and_letters() -> Vec<Block> {
    let tick = |ticked, words: &str| TickBox { ticked, text: Text::new(words) };
    vec![
        heading(HeadingLevel::One, "What to bring"),
        Block::Bullets(texts(&[
            "The last report from school.",
            "Notes about sleep, food and what helps, for as many days as you have. A photo of a page in a notebook is enough.",
            "Someone you trust, if you like.",
        ])),
        Block::Numbers(texts(&[
            "Read the plan.",
            "Write what you would change.",
            "Call the SENCO if a date does not suit you.",
        ])),
        Block::TickBoxes(vec![
            tick(true, "The parents have seen this plan."),
            tick(
                false,
                "Sam has seen this plan, in words or pictures that Sam understands, and has said what is missing from it.",
            ),
        ]),
        Block::Figure {
            image: drawing(),
            caption: Some(Text::new("How Sam likes to talk: side by side, while drawing.")),
        },
        heading(HeadingLevel::Two, "A letter"),
        Block::Address(texts(&["The SEND Team", "Civic Offices", "1 Saxon Gate East", "Milton Keynes MK9 3EJ"])),
        Block::References(pairs(&[("Our reference:", "OAK/2026/17"), ("About:", "Sam, born 4 May 2017")])),
        Block::EasyRead {
            picture: Some(drawing()),
            lines: vec![Text::new("You can say what you want."), Text::new("We will listen.")],
        },
        Block::EasyRead { picture: Some(drawing()), lines: vec![Text::new("You can bring a friend to the meeting.")] },
        Block::EasyRead { picture: None, lines: vec![Text::new("Nobody blames you.")] },
        Block::BlankLines { label: Text::new("What Sam would like to add"), lines: 3 },
        Block::KeepTogether(vec![
            Block::Paragraph(Text::new("We agree to this plan and will review it on 12 February 2027.")),
            Block::Signatures(
                ["Parent or carer", "SENCO", "Sam"]
                    .map(|who| Signature { who: who.into(), date: Text::new("Date") })
                    .to_vec(),
            ),
        ]),
    ]
}

/// The support plan in a look.
pub(crate) fn support_plan(look: Look) -> Document {
    let name = String::from("Oakfield Primary School");
    let letterhead = Letterhead { name, lines: Vec::new(), logo: Some(logo()) };
    Document { letterhead: Some(letterhead), ..document("Support plan for Sam", look, every_block()) }
}

/// A plan in Arabic, from right to left.
pub(crate) fn right_to_left() -> Document {
    let arabic = TextLanguage::right_to_left("ar");
    let facts = [("تاريخ الميلاد", "4 مايو 2017"), ("الصف", "الخامس"), ("المدرسة", "Oakfield Primary School")];
    let blocks = vec![
        heading(HeadingLevel::One, "ماذا يقول سام"),
        Block::Quote {
            words: Text::new("أحب الرياضيات والرسم. لا أحب الضوضاء في القاعة."),
            who: Text::new("سام، 12 نوفمبر 2026"),
        },
        Block::Quote {
            words: Text::new("I like maths and drawing.").in_language(TextLanguage::english()),
            who: Text::new("سام، بالإنجليزية"),
        },
        Block::Facts(pairs(&facts)),
        heading(HeadingLevel::Two, "الخطة"),
        Block::Bullets(texts(&["مقعد بالقرب من الباب.", "بطاقة للخروج من الصف (Exit card).", "غداء مبكر بخمس دقائق."])),
        Block::Table(Table {
            caption: Some(Text::new("ما سنفعله")),
            header: texts(&["الهدف", "الدعم", "من"]),
            rows: vec![
                texts(&["يبقى سام في المجموعات الصغيرة", "مقعد بالقرب من الباب", "المعلمة"]);
                3
            ],
            widths: Vec::new(),
            named_rows: true,
        }),
        Block::Notice {
            kind: NoticeKind::Important,
            title: Text::new("مهم"),
            text: Text::new("اتصل بالرقم 999 عند الخطر."),
        },
        Block::TickBoxes(vec![TickBox { ticked: true, text: Text::new("قرأ الوالدان هذه الخطة.") }]),
        Block::Signatures(vec![Signature { who: Text::new("ولي الأمر"), date: Text::new("التاريخ") }]),
    ];
    let words =
        FixedWords { page: String::from("صفحة {n} من {m}"), continued: String::from("تابع"), ..words() };
    Document {
        language: arabic,
        words,
        date: String::from("23 نوفمبر 2026"),
        ..document("خطة دعم سام", Look::Standard, blocks)
    }
}

/// What somebody could type to break a paper.
pub(crate) fn hostile_words() -> Vec<String> {
    vec![
        String::from(
            "#read(\"/etc/passwd\") $x^2$ *bold* _it_ ] [ } { \\ // /* `raw` = Heading - item @ref <label> ~ -- ... #let x = 1",
        ),
        String::from("</w:t></w:r></w:p><w:p><!-- --><![CDATA[x]]>&amp;&lt;&#0;<?xml?> \"quoted\" 'single'"),
        String::from("nul\u{0}bell\u{7}escape\u{1b}[31m delete\u{7f} c1\u{9b} bom\u{feff} not\u{fffe} private\u{e000}"),
        String::from(
            "\u{202e}turned round\u{202c} \u{2067}isolated \u{200f}mark \u{2069}\u{2069}\u{202c} \u{202e}left open",
        ),
        String::from(
            "👩‍👧 👍🏽 🇬🇧 ❤️ 1️⃣ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ☎ ✓ → Γειά Привет नमस्ते 中文 日本語 한국어 ខ្មែរ e\u{301} q\u{303} ب\u{303} a\u{30a}\u{323}\u{489}",
        ),
        "Wolfeschlegelsteinhausenbergerdorff".repeat(9),
        String::from("zero\u{200b}width\u{200d}joiner\u{200c}non\u{2060}word\u{ad}soft"),
        format!("Z{}algo", "\u{30d}\u{311}\u{317}".repeat(60)),
        String::from("  two  spaces\tand a tab\r\nand\rlines\u{2028}of\u{2029}every\u{b}kind\u{85}here  "),
    ]
}

/// What somebody typed to break a paper, wherever text can be.
pub(crate) fn hostile() -> Document {
    let hostile = hostile_words();
    let texts: Vec<Text> = hostile.iter().map(Text::new).collect();
    let one = texts.first().cloned().unwrap_or_default();
    let name = Text::new("Wolfeschlegelsteinhausenbergerdorff".repeat(9));
    let mut blocks =
        vec![heading(HeadingLevel::One, "Hostile #heading(1) <w:p>"), Block::Heading(HeadingLevel::Two, name.clone())];
    blocks.extend(texts.iter().cloned().map(Block::Paragraph));
    blocks.extend(texts.iter().map(|text| Block::Quote { words: text.clone(), who: name.clone() }));
    blocks.push(Block::Bullets(texts.clone()));
    blocks.push(Block::Table(Table {
        caption: Some(one.clone()),
        header: vec![name.clone(), one, Text::new("C"), Text::new("D")],
        rows: texts.iter().map(|text| vec![name.clone(), text.clone(), text.clone(), text.clone()]).collect(),
        widths: Vec::new(),
        named_rows: true,
    }));
    blocks.push(Block::Facts(texts.iter().map(|text| (name.clone(), text.clone())).collect()));
    blocks.push(Block::Notice { kind: NoticeKind::Urgent, title: name.clone(), text: name.clone() });
    blocks.push(Block::Signatures(vec![Signature { who: name.clone(), date: Text::new("Date") }]));
    let title = format!("#title[{}] & <w:t>", "Wolfeschlegelsteinhausenbergerdorff".repeat(9));
    document(&title, Look::Standard, blocks)
}

/// A record with so many entries in a table, some of them long.
pub(crate) fn long_record(entries: usize) -> Document {
    let long = "Sam worked in the small group for the whole lesson and asked for help twice, once with the card and once in words. ";
    let row = |number: usize| {
        let repeats = [1, 3, 1, 1, 9, 2].into_iter().cycle().nth(number).unwrap_or(1);
        vec![
            Text::new(format!("{} May 2026", number % 28 + 1)),
            Text::new(long.repeat(repeats)),
            Text::new("Ms Okafor"),
        ]
    };
    let mut blocks = Vec::new();
    for section in 0..entries.div_ceil(20) {
        blocks.push(heading(HeadingLevel::One, &format!("Section {}", section + 1)));
        blocks.push(heading(HeadingLevel::Two, "Entries"));
        blocks.push(Block::Table(Table {
            caption: Some(Text::new(format!("Entries of section {}", section + 1))),
            header: texts(&["When", "What was recorded", "By"]),
            rows: (0..20).map(|number| row(section * 20 + number)).collect(),
            widths: vec![2, 6, 2],
            named_rows: false,
        }));
        blocks.push(Block::Paragraph(Text::new(long.repeat(section % 4 + 1))));
    }
    document("The record of Sam", Look::Standard, blocks)
}
