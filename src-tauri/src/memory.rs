//! What the memory of the app holds stays there: no picture of it is written to disk when it ends badly.

/// Lets the system write no core dump of this process, nor of those that it starts. Where the system will not have it, the app goes on: it is one precaution of several.
#[cfg(unix)]
pub(crate) fn write_no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = setrlimit(Resource::Core, none);
}

/// Elsewhere nothing is set: what a crash leaves there is for the system's administrator to decide.
#[cfg(not(unix))]
pub(crate) fn write_no_core_dumps() {}
