//! Keeps the memory of the app off the disk: a crash writes no core dump.

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
