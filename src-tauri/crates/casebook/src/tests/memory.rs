//! What stays in memory of a passphrase, of a recovery code and of the key: looked for in the memory of this very program.
//! Nothing else may run in it, so each test starts the program again for itself alone.

#[path = "../../../../../tests/support/memory_scan.rs"]
#[allow(
    unreachable_pub,
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "several crates share this file of tests"
)]
mod memory_scan;

use std::process::Command;

use zeroize::Zeroizing;

use self::memory_scan::Hidden;
use super::{entry, now};
use crate::KeyCost;
use crate::casebook::Casebook;

/// A passphrase that is in no program and in no file: it is made from numbers.
fn canary(number: u32) -> Zeroizing<String> {
    // Enough capacity from the start: a text that grows leaves copies.
    let mut words = Zeroizing::new(String::with_capacity(64));
    for word in 0..4_u32 {
        for letter in 0..7_u32 {
            let place = (number + 1) * 7919 + word * 104_729 + letter * (letter + 3) * 1299;
            words.push(char::from(b'a' + u8::try_from(place % 26).unwrap()));
        }
        words.push(if word == 3 { '.' } else { ' ' });
    }
    words
}

fn hidden(number: u32) -> Hidden {
    Hidden::text(&canary(number))
}

fn alone(test: &str) {
    let ended = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "--test-threads=1", &format!("tests::memory::{test}")])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(ended.status.success() && said.contains("1 passed"), "{said}\n{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn a_secret_in_memory_is_found() {
    let secret = canary(9);
    assert!(hidden(9).times_in("self") >= 1);
    drop(secret);
}

#[test]
fn no_passphrase_outlives_its_use_and_no_key_the_casebook() {
    alone("of_a_casebook_that_is_opened_and_closed");
}

#[test]
#[ignore = "started by the test above, alone in its program"]
fn of_a_casebook_that_is_opened_and_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second, third) = (hidden(1), hidden(2), hidden(3));
    let (mut casebook, code) = Casebook::create(folder.path(), &canary(1), KeyCost::CHEAPEST).unwrap();
    assert_eq!(first.times_in("self"), 0, "after it was set up");
    let key = Hidden::bytes(casebook.key.bytes());
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "words")]).unwrap();
    assert!(key.times_in("self") >= 1, "the key of an open casebook is found");
    let secret = Hidden::bytes(code.secret());
    casebook.close().unwrap();
    assert_eq!(key.times_in("self"), 0, "the key after closing");

    let casebook = Casebook::open(folder.path(), &canary(1), now()).unwrap();
    assert_eq!(first.times_in("self"), 0, "after unlocking");
    casebook.change_passphrase(&canary(1), &canary(2)).unwrap();
    assert_eq!((first.times_in("self"), second.times_in("self")), (0, 0), "after it was changed");
    casebook.close().unwrap();
    assert_eq!(key.times_in("self"), 0, "the key after closing again");

    assert!(secret.times_in("self") >= 1, "the code that is still held is found");
    let (casebook, next) = Casebook::recover(folder.path(), &code, &canary(3), now()).unwrap();
    drop((code, next));
    assert_eq!((secret.times_in("self"), third.times_in("self")), (0, 0), "after recovering");
    casebook.close().unwrap();
    let wrong = Casebook::open(folder.path(), &canary(4), now());
    assert!(wrong.is_err());
    assert_eq!(hidden(4).times_in("self"), 0, "a wrong one");
}
