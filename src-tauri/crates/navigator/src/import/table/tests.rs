//! Tests tables as programs write them, and files that are not tables.

use encoding_rs::WINDOWS_1252;
use proptest::prelude::*;

use super::*;

fn written(rows: &[Vec<String>], separator: u8, quote_all: bool) -> String {
    let style = if quote_all { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
    let mut writer =
        csv::WriterBuilder::new().delimiter(separator).quote_style(style).flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// Returns the bytes of a text in each encoding that a program may use.
fn encoded(text: &str, how: u8) -> Vec<u8> {
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    match how {
        0 => text.as_bytes().to_vec(),
        1 => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        2 => [b"\xff\xfe".to_vec(), utf_16(u16::to_le_bytes)].concat(),
        3 => [b"\xfe\xff".to_vec(), utf_16(u16::to_be_bytes)].concat(),
        _ => WINDOWS_1252.encode(text).0.into_owned(),
    }
}

/// Whether the accents of a text show that it is in Windows-1252: each follows a small letter, so as Mac Roman it would
/// be a capital inside a word. Without that, `éA` and `ÈA` are the same bytes and nobody can know which was meant.
fn shows_its_encoding(text: &str) -> bool {
    let before = std::iter::once(' ').chain(text.chars());
    before.zip(text.chars()).all(|(before, letter)| letter.is_ascii() || before.is_ascii_lowercase())
}

proptest! {
    /// What was written is read back unchanged, whatever the separator, the quotes and the encoding.
    #[test]
    fn a_table_is_read_back_unchanged(
        rows in prop::collection::vec(prop::collection::vec("[=+@-]?[A-Za-zéüñ][A-Za-zéüñ',;\"é ]{0,8}[a-z]", 3), 1..12),
        separator in prop::sample::select(vec![b',', b';', b'\t']),
        quote_all: bool,
        how in 0_u8..5,
    ) {
        prop_assume!(how != 4 || rows.iter().flatten().all(|cell| shows_its_encoding(cell)));
        let headings = ["Surname", "Forename", "Birth"].map(String::from).to_vec();
        let all: Vec<Vec<String>> = std::iter::once(headings.clone()).chain(rows.clone()).collect();
        let table = read(&encoded(&written(&all, separator, quote_all), how), Chosen::default()).unwrap();
        let tidied: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| tidy(cell)).collect()).collect();
        prop_assert_eq!(table.headings, headings);
        prop_assert_eq!(table.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(), tidied);
    }

    #[test]
    fn no_file_causes_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes, Chosen::default());
    }
}

#[test]
fn rows_have_the_line_numbers_that_a_person_counts() {
    let lines = |text: &str| {
        read(text.as_bytes(), Chosen::default()).unwrap().rows.iter().map(|row| row.line).collect::<Vec<_>>()
    };
    assert_eq!(lines("Name,Born\nWren,2017-03-09\nLinnet,2017-03-09\n"), [2, 3]);
    assert_eq!(lines("Name,Born\r\nWren,2017-03-09\r\nLinnet,2017-03-09"), [2, 3]);
    assert_eq!(lines("Name,Born\rWren,2017-03-09\rLinnet,2017-03-09"), [2, 3]);
    assert_eq!(lines("Name,Born\n\n,\nWren,2017-03-09\n\n\n\"Lin\nnet\",2017-03-09\nRobin,2017-03-09\n"), [4, 7, 9]);
}

#[test]
fn files_that_are_not_tables_are_refused() {
    let code =
        |bytes: &[u8]| read(bytes, Chosen::default()).map_err(|failure| failure.code).map(|table| table.rows.len());
    assert_eq!(code(b""), Err(Code::ImportEmpty));
    assert_eq!(code(b"Surname,Date of birth\n"), Err(Code::ImportEmpty));
    assert_eq!(code(b"PK\x03\x04workbook"), Err(Code::ImportWorkbook));
    assert_eq!(code(b"\x89PNG\r\n\x1a\n\0\0"), Err(Code::ImportNotTable));
    assert_eq!(code(b"only one column\nof words\n"), Err(Code::ImportNotTable));
    assert_eq!(code(&vec![b'a'; MOST_BYTES + 1]), Err(Code::ImportTooLarge));
    let long = |rows: usize| format!("Name,Born\n{}", "Wren,2017-03-09\n".repeat(rows));
    assert_eq!(code(long(MOST_ROWS).as_bytes()), Ok(MOST_ROWS));
    assert_eq!(code(long(MOST_ROWS + 1).as_bytes()), Err(Code::ImportTooManyRows));
    assert_eq!(
        read(b"Wren Tallow,09/03/2017\n", Chosen::default()).unwrap().headings,
        Vec::<String>::new(),
        "no headings"
    );
}
/// Returns the headings, the numbers of the lines above them, and the line of each row.
fn outline(text: &str) -> (Vec<String>, Vec<u32>, Vec<u32>) {
    let table = read(text.as_bytes(), Chosen::default()).map_err(|failure| failure.code).unwrap();
    let lines = |all: &[ImportLine]| all.iter().map(|one| one.line).collect();
    (table.headings.clone(), lines(&table.skipped), table.rows.iter().map(|row| row.line).collect())
}

#[test]
fn headings_are_found_below_a_banner_and_below_the_line_that_names_the_separator() {
    let headings = ["Surname", "Forename", "Date of birth", "School"].map(String::from).to_vec();
    let table = |separator: &str| {
        let rows =
            ["Surname;Forename;Date of birth;School", "Heron;Reed;09/03/2017;Elm", "Plover;Sedge;14/11/2015;Elm"];
        rows.join("\n").replace(';', separator) + "\n"
    };
    let banner = "SEN register\nPrinted for the SENCO\n\n";
    for separator in [",", ";", "\t", "|"] {
        let (plain, spread) = (
            banner.to_owned(),
            format!("SEN register{}\nPrinted today{}\n\n", separator.repeat(3), separator.repeat(3)),
        );
        for above in [plain, spread] {
            assert_eq!(
                outline(&(above + &table(separator))),
                (headings.clone(), vec![1, 2], vec![5, 6]),
                "{separator}"
            );
        }
        for first in [
            format!("sep={separator}\n"),
            format!("\"sep={separator}\"\n"),
            format!("SEP={separator}{separator}{separator}\r\n"),
        ] {
            assert_eq!(outline(&(first + &table(separator))), (headings.clone(), vec![], vec![3, 4]), "{separator}");
        }
        // Both together.
        let both = format!("sep={separator}\n{banner}{}", table(separator));
        assert_eq!(outline(&both), (headings.clone(), vec![2, 3], vec![6, 7]), "{separator}");
    }
    // An unusual separator.
    assert_eq!(outline(&("sep=^\n".to_owned() + &table("^"))).0, headings);
}

#[test]
fn a_heading_can_contain_dates_and_a_child_is_not_a_heading() {
    let (headings, _, rows) =
        outline("Name,DOB,01/09/2025 - 19/12/2025,31/12/2025\nWren,09/03/2017,12,3\nReed,14/11/2015,4,1\n");
    assert_eq!((headings.len(), rows), (4, vec![2, 3]));
    assert_eq!(outline("Wren,09/03/2017,Elm\nReed,14/11/2015,Elm\n"), (vec![], vec![], vec![1, 2]), "no headings");
    // Column names that the app does not know, and a total at the end.
    let (headings, _, rows) = outline("Who,When,Where\nWren,09/03/2017,Elm\nReed,14/11/2015,Elm\nTotal,,2\n");
    assert_eq!((headings.len(), rows), (3, vec![2, 3, 4]));
}

#[test]
fn a_choice_overrides_a_guess() {
    let text = b"Wren,09/03/2017;a\nReed,14/11/2015;b\nLinnet,01/02/2016;c\n";
    let chosen = Chosen { separator: Some(b';'), heading_line: Some(2), ..Chosen::default() };
    let table = read(text, chosen).unwrap();
    assert_eq!((table.headings[0].as_str(), table.columns, table.rows.len()), ("Reed,14/11/2015", 2, 1));
    assert_eq!((table.reading.separator.as_str(), table.reading.heading_line, table.skipped[0].line), (";", 2, 1));
    let none = read(b"Name,Born\nWren,1\n", Chosen { heading_line: Some(0), ..Chosen::default() }).unwrap();
    assert_eq!((none.headings.len(), none.rows.len()), (0, 2));
}

#[test]
fn a_quote_that_is_never_closed_is_reported_with_its_line_and_no_row_is_lost() {
    let open = |text: &str| {
        read(text.as_bytes(), Chosen::default())
            .map(|table| table.rows.len())
            .map_err(|failure| (failure.code, failure.detail))
    };
    let open_quote_at = |line: &str| Err((Code::ImportQuoteOpen, Some(line.to_owned())));
    let head = "Name,Born,Notes\nWren,09/03/2017,\"has glasses\"\n";
    assert_eq!(
        open(&format!("{head}Reed,14/11/2015,\"see file\nLinnet,1/6/2016,\nRobin,2/6/2016,\n")),
        open_quote_at("3")
    );
    assert_eq!(
        open(&format!("{head}Reed,14/11/2015,\"see file\nLinnet,1/6/2016,\"tall\"\nRobin,2/6/2016,\n")),
        open_quote_at("3"),
        "the next quote closed it"
    );
    assert_eq!(open(&format!("\"Printed\n{head}")), open_quote_at("1"));
    assert_eq!(open(&format!("{head}Reed,14/11/2015,\"two\nlines\"\n")), Ok(2), "a note over two lines is a note");
}

#[test]
fn a_row_that_does_not_fit_its_headings_is_reported() {
    let two = "Name,Born\n\"Wren\nReed,14/11/2015\nLin\",1/6/2016\nRobin,2/6/2016\n";
    let doubts = |text: &str| -> Vec<_> {
        let rows = read(text.as_bytes(), Chosen::default()).unwrap().rows;
        rows.into_iter().map(|row| (row.line, row.doubts)).collect()
    };
    assert_eq!(doubts(two), [(2, vec![Doubt::RowsInside(2, 4)]), (5, vec![])], "in a table of two columns too");
    let text = "Name,Born,School\nWren,09/03/2017,Elm, the second\nReed,14/11/2015\n\"Lin\" net,1/6/2016,Elm\nRobin,2/6/2016,\"a\nSedge,3/6/2016,Elm\nb\"\nFen,4/6/2016,Elm,\n";
    assert_eq!(
        doubts(text),
        [
            (2, vec![Doubt::Wider(String::from("the second"))]),
            (3, vec![Doubt::Narrower(2)]),
            (4, vec![Doubt::StrayQuote]),
            (5, vec![Doubt::RowsInside(5, 7)]),
            (8, vec![]),
        ]
    );
}
