//! Tests the environment variables that the released app reads: a closed list, compared with the program itself.

use std::collections::BTreeSet;

use crate::driver::release_path;

/// Our own variables that a release reads.
const HONOURED: [&str; 1] = ["STEPPING_STONES_HOME"];

/// Returns every name in these bytes with the prefix of our variables.
fn names_in(program: &[u8]) -> BTreeSet<String> {
    let prefix = b"STEPPING_STONES_";
    let starts = program.windows(prefix.len()).enumerate().filter(|(_, window)| window == prefix);
    let name = |start: usize| -> String {
        let letters = program[start..].iter().take_while(|byte| byte.is_ascii_uppercase() || **byte == b'_');
        letters.map(|byte| char::from(*byte)).collect()
    };
    starts.map(|(start, _)| name(start)).collect()
}

#[test]
fn a_release_reads_only_the_variables_on_the_list() {
    let program = std::fs::read(release_path()).unwrap();
    assert_eq!(names_in(&program), HONOURED.map(str::to_owned).into());
}

#[test]
fn a_hidden_name_is_found() {
    let program = b"\0\x01STEPPING_STONES_HOMEtext\0STEPPING_STONES_PICK\xff";
    assert_eq!(names_in(program).into_iter().collect::<Vec<_>>(), ["STEPPING_STONES_HOME", "STEPPING_STONES_PICK"]);
}
