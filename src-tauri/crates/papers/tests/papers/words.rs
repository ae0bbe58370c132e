//! Whatever somebody types is shown as it was typed, and nothing of it is read as markup.

use papers::{Block, Look, NoticeKind, Table, Text, TextLanguage, to_pdf, to_word, unsupported_characters};
use proptest::prelude::*;

use crate::docx::ReadWord;
use crate::pdf::ReadPdf;
use crate::sample::{self, document};

/// The most accents that are drawn on one letter.
const MOST_ACCENTS: usize = 4;

/// The letters that are seen, in reading order.
fn seen(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !is_unseen(*letter)).collect()
}

/// Whether nothing is drawn for a character: controls, joiners, marks of direction and what is no character.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || u32::from(letter) & 0xfffe == 0xfffe
}

fn sorted(text: &str) -> Vec<char> {
    let composed = icu_normalizer::ComposingNormalizer::new_nfc().normalize(text).into_owned();
    let mut letters: Vec<char> = seen(&composed).chars().collect();
    letters.sort_unstable();
    letters
}

fn once(letters: &[char]) -> Vec<char> {
    let mut letters = letters.to_vec();
    letters.dedup();
    letters
}

/// Whether a character is drawn on the one before it, or its font draws it as a letter and an accent.
fn is_accent(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' | '\u{900}'..='\u{97f}' | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}' | '\u{a8e0}'..='\u{a8ff}' | 'ǹ' | 'ḿ' | 'ṃ' | 'ṅ' | 'ṣ' | 'ẹ' | 'ị' | 'ọ' | 'ụ'
    )
}

/// The letters that are seen, each once, without the accents on them: a letter with several accents can be found once for each.
fn without_accents(words: &str) -> Vec<char> {
    let decomposed = icu_normalizer::DecomposingNormalizer::new_nfd().normalize(words).into_owned();
    let mut letters: Vec<char> = seen(&decomposed).chars().filter(|letter| !is_accent(*letter)).collect();
    letters.sort_unstable();
    once(&letters)
}

fn everywhere(words: &str) -> Vec<Block> {
    let text = || Text::new(words);
    vec![
        Block::Paragraph(text()),
        Block::Quote { words: text(), who: text() },
        Block::Bullets(vec![text()]),
        Block::Facts(vec![(text(), text())]),
        Block::Table(Table { header: vec![text(), text()], rows: vec![vec![text(), text()]], ..Table::default() }),
        Block::Notice { kind: NoticeKind::Important, title: text(), text: text() },
        Block::Address(vec![text()]),
        Block::References(vec![(text(), text())]),
        Block::BlankLines { label: text(), lines: 1 },
    ]
}

/// How often `everywhere` repeats its words.
const TIMES: usize = 16;

#[test]
fn markup_is_shown_and_never_run() {
    for words in [
        "#read(\"/etc/passwd\")",
        "$x^2$ *bold* _it_ ] } #",
        "</w:t><w:p>&amp;<![CDATA[x]]>",
        "#{panic(1)} <label> @ref = - +",
    ] {
        let document = document("A plan", Look::Standard, everywhere(words));
        let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
        assert_eq!(seen(&pdf.tagged_text()).matches(&seen(words)).count(), TIMES, "{}", pdf.tagged_text());
        let word = ReadWord::new(&to_word(&document, &|| false).unwrap()).text();
        assert_eq!(word.matches(words).count(), TIMES, "{word}");
    }
}

#[test]
fn a_mark_in_a_title_is_only_a_mark() {
    let title = "#panic() & <w:t> \"A\" 'plan' ]]>";
    let document = document(title, Look::Standard, Vec::new());
    let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
    assert_eq!(pdf.title, title);
    assert_eq!(pdf.root.all(&["H1"])[0].whole_text(), title);
    let word = ReadWord::new(&to_word(&document, &|| false).unwrap());
    assert_eq!(word.paragraphs()[0].text, title);
    assert!(word.part("docProps/core.xml").contains("#panic() &amp; &lt;w:t&gt;"));
}

#[test]
fn hostile_words_reach_both_files() {
    let document = sample::hostile();
    let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
    let text = seen(&pdf.text());
    for words in
        ["#read(\"/etc/passwd\")", "let x = 1", "</w:t></w:r></w:p>", "nulbellescape[31mdelete", "twospacesandatab"]
    {
        assert!(text.contains(&seen(words)), "{words}");
    }
    ReadWord::new(&to_word(&document, &|| false).unwrap());
}

#[test]
fn letters_that_no_font_has_are_named_and_drawn_as_boxes() {
    let document = document("A plan", Look::Standard, vec![Block::Paragraph(Text::new("中文 and \u{e000}"))]);
    let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
    assert!(pdf.tagged_text().contains("□□ and □"), "{}", pdf.tagged_text());
    assert_eq!(unsupported_characters(&document).into_iter().collect::<Vec<_>>(), ["中", "文", "\u{e000}"]);
    assert!(
        ReadWord::new(&to_word(&document, &|| false).unwrap()).text().contains("中文"),
        "Word may have a font for them"
    );
}

#[test]
fn languages_that_families_speak_come_out_as_they_were_typed() {
    for (tag, words) in [
        ("ar", "أحب الرياضيات والرسم. لا أحب الضوضاء في القاعة. قرأ الوالدان هذه الخطة إلى شؤون بيئة"),
        ("ur", "مجھے ریاضی اور ڈرائنگ پسند ہے۔ مجھے شور پسند نہیں ٹ ڑ گھر چائے"),
        ("fa", "من ریاضی و نقاشی را دوست دارم. پدر و مادر گچ ژاله"),
        ("ps", "زه د ریاضي سره مینه لرم ټ ډ ړ ږ ښ ګ ڼ ې ۍ ځ څ"),
        ("pl", "Zażółć gęślą jaźń"),
        ("ro", "Îmi place să desenez și să citesc în țară"),
        ("cy", "Rwy’n hoffi’r tŷ a’r dŵr ŵ ŷ"),
        ("lt", "Man patinka piešti ąčęėįšųūž"),
        ("uk", "Я люблю малювати їжака ґ є"),
        ("el", "Μου αρέσει να ζωγραφίζω ΐ"),
        ("vi", "Tôi thích vẽ những bức tranh đẹp"),
    ] {
        let text = Text::new(words).in_language(TextLanguage::left_to_right(tag));
        let document = document("A plan", Look::Standard, vec![Block::Quote { words: text, who: Text::default() }]);
        let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
        assert_eq!(sorted(&pdf.root.all(&["BlockQuote"])[0].whole_text()), sorted(words), "{tag}");
        assert!(unsupported_characters(&document).is_empty(), "{tag}");
    }
}

#[test]
fn lines_stay_lines() {
    let words = "one\r\ntwo\rthree\n\nfive";
    let document = document("A plan", Look::Standard, vec![Block::Paragraph(Text::new(words))]);
    let word = ReadWord::new(&to_word(&document, &|| false).unwrap());
    assert!(word.text().contains("one\ntwo\nthree\n\nfive"), "{}", word.text());
    let pages = papers::Paper::typeset(&document, &|| false).unwrap();
    assert_eq!(pages.page_count(), 1);
}

/// Words as people and machines write them.
fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,60}",
        1 => proptest::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter),
        1 => "[#$*_`@<>\\[\\]{}()\\\\/=+~&;:'\"a-z0-9 \n-]{0,80}",
        1 => "[\u{600}-\u{6ff}a-z0-9 \u{202a}-\u{202e}\u{2066}-\u{2069}\u{200e}\u{200f}\n]{0,40}",
        1 => "[a-z\u{300}-\u{36f}\u{1f300}-\u{1f6ff}\u{200d}\u{fe0f}]{0,30}",
        1 => "[A-Za-z]{60,400}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_come_out_of_the_pdf_as_they_were_typed(words in any_words()) {
        let language = TextLanguage::right_to_left("ar");
        let blocks = vec![Block::Paragraph(Text::new(words.clone())), Block::Paragraph(Text::new(words.clone()).in_language(language))];
        let document = document("A plan", Look::Standard, blocks);
        let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
        let found = pdf.root.all(&["P"]).iter().map(|paragraph| paragraph.whole_text()).collect::<String>();
        let unsupported = unsupported_characters(&document);
        if unsupported.is_empty() {
            let (expected, found) = (sorted(&(words.repeat(2) + "23 November 2026")), sorted(&found));
            // A letter and an accent that Unicode has no character for can be found twice; see the page of the crate.
            let has_accents = words.chars().any(is_accent);
            prop_assert!(found == expected || has_accents && once(&found) == once(&expected), "{:?} {:?}", found, expected);
        } else if unsupported.iter().all(|letters| letters.chars().filter(|letter| is_accent(*letter)).count() > MOST_ACCENTS) {
            // Of too many accents on one letter, the first are drawn: nothing needs a box, and every letter is kept.
            prop_assert_eq!(without_accents(&found), without_accents(&(words.repeat(2) + "23 November 2026")));
        } else {
            prop_assert!(found.contains('□'));
        }
    }

    #[test]
    fn accents_that_pile_up_are_cut_short_and_the_letters_kept(words in "[a-z]{0,3}([a-z]?[\u{300}-\u{304}]{5,9}){1,4}[a-z]{0,3}") {
        let document = document("A plan", Look::Standard, vec![Block::Paragraph(Text::new(words.clone()))]);
        let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
        prop_assert!(!unsupported_characters(&document).is_empty());
        let heading = "A plan23 November 2026";
        prop_assert_eq!(without_accents(&pdf.tagged_text()), without_accents(&(heading.to_owned() + &words)));
    }

    #[test]
    fn plain_letters_come_out_of_the_pdf_in_order(words in "[ -~\u{a1}-\u{17f}]{1,300}") {
        let document = document("A plan", Look::Standard, vec![Block::Paragraph(Text::new(words.clone()))]);
        let pdf = ReadPdf::new(&to_pdf(&document).unwrap());
        prop_assert!(seen(&pdf.tagged_text()).ends_with(&seen(&words)), "{}", pdf.tagged_text());
    }

    #[test]
    fn any_words_come_out_of_the_word_file_as_they_were_typed(words in any_words()) {
        let document = document("A plan", Look::Standard, everywhere(&words));
        let word = ReadWord::new(&to_word(&document, &|| false).unwrap());
        let found = word.paragraphs().into_iter().filter(|paragraph| !["Title", "Subtitle"].contains(&paragraph.style.as_str())).map(|paragraph| paragraph.text).collect::<String>();
        prop_assert_eq!(seen(&found).len(), seen(&words).len() * TIMES);
        prop_assert!(seen(&found).starts_with(&seen(&words)));
    }
}
