//! Where the text of a running job goes: to the terminal, or into a buffer while another job has the terminal.

use std::cell::RefCell;
use std::io::{BufRead, BufReader};
use std::process::{Command, ExitStatus, Stdio};
use std::thread::{Scope, ScopedJoinHandle};

use anyhow::{Context, Result, anyhow};

thread_local! {
    /// The text of a job in the background. `None` on the thread that has the terminal.
    static BUFFER: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Prints one line.
pub(crate) fn say(line: &str) {
    let is_kept = BUFFER.with_borrow_mut(|buffer| {
        let Some(buffer) = buffer else { return false };
        buffer.push_str(line);
        buffer.push('\n');
        true
    });
    if !is_kept {
        println!("{line}");
    }
}

fn has_terminal() -> bool {
    BUFFER.with_borrow(Option::is_none)
}

/// Runs a program with no input and shows its output. In the foreground the program itself writes to the terminal, so that
/// its progress bars work.
pub(crate) fn show(command: &mut Command) -> Result<ExitStatus> {
    if has_terminal() { Ok(command.stdin(Stdio::null()).status()?) } else { show_lines(command, |_| ()) }
}

/// Runs a program with no input. Shows each line that it prints, and gives it to `each`.
pub(crate) fn show_lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<ExitStatus> {
    let (reader, writer) = std::io::pipe()?;
    if !has_terminal() {
        command.stderr(writer.try_clone()?);
    }
    let mut process = command.stdin(Stdio::null()).stdout(writer).spawn()?;
    // The command has its own copy of the writing end; the output ends only once that is closed too.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\r', '\n']);
        say(text);
        each(text);
        line.clear();
    }
    Ok(process.wait()?)
}

/// Gives this thread, and the programs that it runs from now on, a lower priority. The tests in the window measure what
/// somebody sees, so other jobs must not slow them down.
pub(crate) fn lower_priority() {
    // On Linux each thread has a priority of its own; elsewhere nothing changes.
    let thread = std::fs::read_link("/proc/thread-self").unwrap_or_default();
    if let Some(id) = thread.file_name() {
        // It only helps: a machine that refuses runs the same tests, more slowly.
        let _ = Command::new("renice")
            .args(["-n", "10", "-p"])
            .arg(id)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

/// A job in the background.
pub(crate) struct Job<'scope, T>(ScopedJoinHandle<'scope, (String, Result<T>)>);

/// Starts a job in the background.
pub(crate) fn start<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> Result<T> + Send + 'scope,
) -> Job<'scope, T> {
    Job(scope.spawn(|| {
        BUFFER.set(Some(String::new()));
        let result = work();
        (BUFFER.take().unwrap_or_default(), result)
    }))
}

impl<T> Job<'_, T> {
    /// Waits for the job, then prints everything that it said.
    pub(crate) fn finish(self) -> Result<T> {
        let (text, result) = self.0.join().map_err(|_| anyhow!("a job in the background panicked"))?;
        say(text.trim_end());
        result.context("a job in the background failed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_in_the_background_keeps_its_text_until_it_is_asked() {
        let seen = std::thread::scope(|scope| {
            let job = start(scope, || {
                say("first");
                let mut seen = Vec::new();
                let status = show_lines(Command::new("sh").args(["-c", "echo out; echo err >&2"]), |line| {
                    seen.push(line.to_owned());
                })?;
                Ok((status.success(), seen, BUFFER.with_borrow(Clone::clone)))
            });
            job.finish()
        });
        let (succeeded, seen, text) = seen.expect("the job succeeds");
        assert!(succeeded);
        assert_eq!(seen, ["out", "err"]);
        assert_eq!(text.as_deref(), Some("first\nout\nerr\n"));
    }

    #[test]
    fn a_job_that_fails_says_so_once_it_is_asked() {
        let result = std::thread::scope(|scope| start(scope, || Err::<(), _>(anyhow!("no"))).finish());
        assert!(format!("{:#}", result.expect_err("it fails")).contains("no"));
    }
}
