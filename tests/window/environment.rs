//! What the app as users get it reads from the environment: a closed list, compared with the program itself.

use std::collections::BTreeSet;

use crate::driver::release_path;

/// The variables of our own that a release honours.
const HONOURED: [&str; 1] = ["STEPPING_STONES_HOME"];

/// Every name in these bytes that begins like a variable of ours.
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
fn a_release_honours_the_variables_on_the_list_and_no_other() {
    let program = std::fs::read(release_path()).unwrap();
    assert_eq!(names_in(&program), HONOURED.map(str::to_owned).into());
}

#[test]
fn a_hidden_name_is_found() {
    let program = b"\0\x01STEPPING_STONES_HOMEtext\0STEPPING_STONES_PICK\xff";
    assert_eq!(names_in(program).into_iter().collect::<Vec<_>>(), ["STEPPING_STONES_HOME", "STEPPING_STONES_PICK"]);
}
