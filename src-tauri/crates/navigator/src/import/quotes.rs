//! Quotes in a table. A quote that is never closed takes the rows below it into its cell, and the CSV reader would not
//! report it.

/// A quoted cell that a person should check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quoted {
    /// The lines on which the cell begins and ends, counted from 1.
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// There are letters between its closing quote and the next separator.
    pub(crate) stray: bool,
    /// The most separators on any of its lines after the first.
    pub(crate) separators: usize,
    /// The file ends inside it.
    pub(crate) is_open: bool,
}

/// Returns every quoted cell that is open, has letters after its closing quote, or has several lines. The rules are
/// those of the CSV reader.
pub(crate) fn odd(text: &str, separator: u8) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut bytes = text.bytes().peekable();
    let (mut line, mut at_start) = (1, true);
    while let Some(byte) = bytes.next() {
        if byte == b'"' && at_start {
            let quoted = cell(&mut bytes, separator, &mut line);
            if quoted.is_open || quoted.stray || quoted.to > quoted.from {
                found.push(quoted);
            }
            at_start = false;
        } else {
            line += u32::from(byte == b'\n');
            at_start = byte == separator || byte == b'\n';
        }
    }
    found
}

/// Reads a quoted cell, from after its opening quote to its closing quote.
fn cell(bytes: &mut std::iter::Peekable<std::str::Bytes<'_>>, separator: u8, line: &mut u32) -> Quoted {
    let from = *line;
    let (mut most, mut here) = (0, 0);
    while let Some(byte) = bytes.next() {
        match byte {
            // Two quotes stand for one quote.
            b'"' if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            b'"' => {
                let mut behind = bytes.clone().skip_while(|next| *next == b' ');
                let stray = behind.next().is_some_and(|next| next != separator && next != b'\n');
                return Quoted { from, to: *line, stray, separators: most, is_open: false };
            }
            b'\n' => {
                *line += 1;
                here = 0;
            }
            byte if byte == separator && *line > from => {
                here += 1;
                most = most.max(here);
            }
            _ => {}
        }
    }
    Quoted { from, to: *line, stray: false, separators: most, is_open: true }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_quote_that_is_never_closed_is_found_with_its_line() {
        let first = |text: &str| odd(text, b',').first().copied();
        assert_eq!(first("a,\"b\"\nc,\"d \"\"e\"\" f\"\n"), None, "closed, and quotes within");
        assert_eq!(first("a,5' 3\" tall\nb,2\n"), None, "a quote within a cell is a letter");
        let open = first("a,b\nc,\"see blue file\nd,e\nf,g\n").unwrap();
        assert_eq!((open.from, open.is_open, open.separators), (2, true, 1));
        let swallowed = first("a,\"see blue file\nd,e\nf,\"g\"\n").unwrap();
        assert_eq!(
            (swallowed.from, swallowed.to, swallowed.stray),
            (1, 3, true),
            "closed by the opening quote of another cell"
        );
        let stray = first("\"Wren\" Tallow,b\n").unwrap();
        assert_eq!((stray.from, stray.to, stray.stray), (1, 1, true));
        assert_eq!(first("\"\"\n"), None);
    }

    proptest! {
        /// Whatever a program wrote has no open quote, and no letters after a closing quote.
        #[test]
        fn the_output_of_a_csv_writer_is_never_reported_as_open(rows in prop::collection::vec(prop::collection::vec("[a\", \n;é]{0,6}", 2), 1..6)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            prop_assert!(odd(&text, b',').iter().all(|quoted| !quoted.is_open && !quoted.stray), "{}", text);
        }
    }
}
