//! Keeps the memory of the app to itself: a crash writes no core dump, and no other program of the same user reads it.

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

#[cfg(all(test, target_os = "linux", not(feature = "driver")))]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior};

    use super::*;

    #[test]
    fn no_other_program_reads_this_process() {
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::Dumpable);
        keep_others_out();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
