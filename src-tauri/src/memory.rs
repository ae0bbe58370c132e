//! Keeps the memory of the app to itself: a crash writes no core dump, no other program of the same user reads it, and what
//! is freed is wiped.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Fills everything with zeros that is freed, so that neither a request (with a passphrase) nor anything that was read of a
/// child stays in memory after it was dropped.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

/// Prevents core dumps of this process and of those that it starts. If the system refuses, the app continues, because
/// this is one precaution of several.
#[cfg(unix)]
pub(crate) fn write_no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = setrlimit(Resource::Core, none);
}

/// On other systems nothing is set: their administrator decides what a crash leaves.
#[cfg(not(unix))]
pub(crate) fn write_no_core_dumps() {}

/// Stops debuggers and other programs of the same user from reading this process. An administrator still can, and the
/// web view is a process of its own that starts without this. The window tests look into the process, so a build for them
/// leaves it out.
#[cfg(all(target_os = "linux", not(feature = "driver")))]
pub(crate) fn keep_others_out() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// On other systems their own protection of processes applies.
#[cfg(not(all(target_os = "linux", not(feature = "driver"))))]
pub(crate) fn keep_others_out() {}

#[cfg(test)]
#[cfg(all(target_os = "linux", not(feature = "driver")))]
#[path = "../../tests/support/memory_scan.rs"]
#[allow(unreachable_pub, dead_code, reason = "several crates share this file")]
mod memory_scan;

#[cfg(test)]
#[cfg(all(target_os = "linux", not(feature = "driver")))]
mod tests {
    use std::process::Command;

    use navigator::wire::{ChildForm, Me, Role, Secret};
    use navigator::{Content, Folders, Navigator};
    use rustix::process::{DumpableBehavior, dumpable_behavior};
    use serde::Deserialize;
    use serde_json::Value;

    use super::memory_scan::Hidden;
    use super::*;

    /// Words that are in no program and in no file.
    fn canary(number: usize) -> String {
        let letter =
            |at: usize| char::from(b'a' + u8::try_from((number * 7919 + at * at * 31 + at * 17) % 26).unwrap());
        (0..28).map(|at| if at % 7 == 6 { ' ' } else { letter(at) }).collect::<String>().trim().to_owned()
    }

    /// Returns a secret as it arrives from the page: the body of a request, read as JSON and then as an argument.
    fn from_the_page(secret: String) -> Secret {
        let body = format!("{{\"passphrase\":\"{secret}\"}}").into_bytes();
        let read: Value = serde_json::from_slice(&body).unwrap();
        Secret::deserialize(&read["passphrase"]).unwrap()
    }

    /// Nothing else may run in the program, so the test starts it again for itself alone.
    #[test]
    fn nothing_of_a_child_and_no_passphrase_outlives_a_lock() {
        let mut test = Command::new(std::env::current_exe().unwrap());
        test.args(["--exact", "--ignored", "--test-threads=1", "memory::tests::of_an_app_that_locks"]);
        let ended = test.output().unwrap();
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(ended.status.success() && said.contains("1 passed"), "{said}");
    }

    #[test]
    #[ignore = "started by the test above, alone in its program"]
    fn of_an_app_that_locks() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders { data: home.path().join("data"), config: home.path().join("config") };
        let navigator = Navigator::new(folders, Content::shipped().unwrap()).unwrap();
        let (passphrase, name, note) = (Hidden::text(&canary(1)), Hidden::text(&canary(2)), Hidden::text(&canary(3)));
        tauri::async_runtime::block_on(async {
            let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
            assert!(navigator.set_up(from_the_page(canary(1)), me).await.is_ok());
            let typed = |text: &str| text.to_owned();
            let form = ChildForm {
                name: canary(2),
                born_day: typed("9"),
                born_month: typed("3"),
                born_year: typed("2017"),
                ..ChildForm::default()
            };
            let child = navigator.add_child(form).await.unwrap().id;
            navigator.add_child_note(child.clone(), canary(3)).await.unwrap();
            let lists = (navigator.children(String::new()).await.unwrap(), navigator.child(child).await.unwrap());
            let found = navigator.search(canary(3)).await.unwrap();
            assert_eq!(found.len(), 1);
            assert!(name.times_in("self") > 0 && note.times_in("self") > 0, "what is shown is found");
            assert_eq!(passphrase.times_in("self"), 0, "the passphrase after the set-up");
            drop((lists, found));
            navigator.lock().await.unwrap();
            assert_eq!([&passphrase, &name, &note].map(|hidden| hidden.times_in("self")), [0, 0, 0], "after the lock");
            navigator.unlock(from_the_page(canary(1))).await.unwrap();
            assert_eq!(passphrase.times_in("self"), 0, "the passphrase after unlocking");
            navigator.lock().await.unwrap();
        });
        assert_eq!([&passphrase, &name, &note].map(|hidden| hidden.times_in("self")), [0, 0, 0], "after the last lock");
    }

    #[test]
    fn no_other_program_reads_this_process() {
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::Dumpable);
        keep_others_out();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
