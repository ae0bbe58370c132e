//! Removes what was copied in the app from the clipboard: after a while, and when the casebook locks. What another program
//! has put there since is never removed.

#[cfg(target_os = "linux")]
pub(crate) use of_the_desktop::{clear, watch};

#[cfg(target_os = "linux")]
mod of_the_desktop {
    use std::cell::Cell;
    use std::rc::Rc;
    use std::time::Duration;

    use gtk::Clipboard;
    use gtk::gdk::{Display, SELECTION_CLIPBOARD, SELECTION_PRIMARY, WindowType, selection_owner_get_for_display};
    use gtk::glib::{MainContext, timeout_add_local_once};
    use gtk::prelude::ObjectExt;

    /// Long enough to paste into a letter or an email that is being written.
    const KEPT_FOR: Duration = Duration::from_secs(120);

    /// What was copied, and on some desktops what is only selected.
    fn both(display: &Display) -> [Clipboard; 2] {
        [SELECTION_CLIPBOARD, SELECTION_PRIMARY].map(|selection| Clipboard::for_display(display, &selection))
    }

    /// Clears the clipboard a while after each copy. Called from the window's own thread.
    pub(crate) fn watch() {
        if let Some(display) = Display::default() {
            watch_for(&display, KEPT_FOR);
        }
    }

    fn watch_for(display: &Display, kept_for: Duration) {
        for clipboard in both(display) {
            let copies = Rc::new(Cell::new(0_u64));
            let weak = clipboard.downgrade();
            clipboard.connect_local("owner-change", false, move |_| {
                let this = copies.get().wrapping_add(1);
                copies.set(this);
                let (copies, weak) = (Rc::clone(&copies), weak.clone());
                timeout_add_local_once(kept_for, move || {
                    if copies.get() == this
                        && let Some(clipboard) = weak.upgrade()
                    {
                        clear_if_ours(&clipboard);
                    }
                });
                None
            });
        }
    }

    /// Clears the clipboard now. Called from any thread.
    pub(crate) fn clear() {
        MainContext::default().invoke(|| {
            Display::default().iter().flat_map(both).for_each(|clipboard| clear_if_ours(&clipboard));
        });
    }

    /// GTK clears whatever is there, so the system is asked first whose it is. A window of another program from which
    /// something was pasted is known here too, as a foreign one.
    fn clear_if_ours(clipboard: &Clipboard) {
        let (Some(display), Some(selection)) = (clipboard.display(), clipboard.selection()) else { return };
        let owner = selection_owner_get_for_display(&display, &selection);
        if owner.is_some_and(|window| window.window_type() != WindowType::Foreign) {
            clipboard.clear();
        }
    }

    #[cfg(test)]
    #[allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by a panic")]
    mod tests {
        use std::io::{BufRead, BufReader};
        use std::process::{Child, Command, Stdio};
        use std::time::Instant;

        use super::*;

        /// A program that ends with its test.
        struct Running(Child);

        /// Starts a display of its own, so that nothing on a desktop is touched. Returns its name.
        fn screen() -> (Running, String) {
            let mut server = Command::new("Xvfb");
            server.args(["-displayfd", "1", "-nolisten", "tcp"]).stdout(Stdio::piped()).stderr(Stdio::null());
            let mut server = server.spawn().expect("Xvfb is installed by `cargo xtask`");
            let mut number = String::new();
            BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
            (Running(server), format!(":{}", number.trim()))
        }

        impl Drop for Running {
            fn drop(&mut self) {
                let _ = self.0.kill();
                let _ = self.0.wait();
            }
        }

        /// GTK belongs to one thread and one display, so it is used in a process of its own.
        #[test]
        fn the_clipboard_is_cleared_unless_another_program_has_copied() {
            let (_screen, display) = screen();
            let ended = start("on_a_display", &display).output().unwrap();
            let said = String::from_utf8_lossy(&ended.stdout);
            assert!(ended.status.success() && said.contains("1 passed"), "{said}");
        }

        #[test]
        #[ignore = "needs a display of its own: started by the test above"]
        fn on_a_display() {
            gtk::init().unwrap();
            let ours = Display::default().unwrap();
            let display = std::env::var("DISPLAY").unwrap();
            // Only reads: GDK knows one owner of the clipboard in a process.
            let other = Display::open(&display).unwrap();
            let seen = || {
                turn(Duration::from_millis(100));
                both(&other).map(|clipboard| clipboard.wait_for_text().map(String::from))
            };
            let copy = |on: &Display, words: &str| both(on).iter().for_each(|clipboard| clipboard.set_text(words));
            let words = |words: &str| [Some(words.to_owned()), Some(words.to_owned())];

            copy(&ours, "Wren Tallow");
            assert_eq!(seen(), words("Wren Tallow"), "another program can paste it");
            clear();
            assert_eq!(seen(), [None, None], "and cannot after a lock");

            copy(&ours, "Wren Tallow");
            assert_eq!(seen(), words("Wren Tallow"));
            let mut program = Running(start("another_program_that_copies", &display).spawn().unwrap());
            let begun = Instant::now();
            while seen() != words("a shopping list") {
                assert!(begun.elapsed() < Duration::from_secs(10), "the other program has not copied");
            }
            clear();
            assert_eq!(seen(), words("a shopping list"), "what another program copied stays");
            assert!(program.0.try_wait().unwrap().is_none(), "the other program still runs");
            drop(program);

            watch_for(&ours, Duration::from_millis(600));
            copy(&ours, "Wren Tallow");
            turn(Duration::from_millis(400));
            copy(&ours, "Reed Heron");
            turn(Duration::from_millis(400));
            assert_eq!(seen(), words("Reed Heron"), "the time begins again with each copy");
            turn(Duration::from_millis(600));
            assert_eq!(seen(), [None, None], "nothing is left after a while");
        }

        #[test]
        #[ignore = "another program: started by the test above"]
        fn another_program_that_copies() {
            gtk::init().unwrap();
            for clipboard in both(&Display::default().unwrap()) {
                // Pastes first, so that its window is known to the program from which it pastes.
                assert_eq!(clipboard.wait_for_text().as_deref(), Some("Wren Tallow"));
                clipboard.set_text("a shopping list");
            }
            turn(Duration::from_secs(30));
        }

        /// Returns the command that runs one of these tests as a program of its own.
        fn start(test: &str, display: &str) -> Command {
            let mut program = Command::new(std::env::current_exe().unwrap());
            program.args(["--exact", "--ignored", &format!("clipboard::of_the_desktop::tests::{test}")]);
            program.env("DISPLAY", display).env("GDK_BACKEND", "x11");
            program
        }

        /// Lets GTK do what it has to for a while.
        fn turn(time: Duration) {
            let begun = Instant::now();
            while begun.elapsed() < time {
                while gtk::events_pending() {
                    gtk::main_iteration_do(false);
                }
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    }
}

/// On other systems the clipboard is not cleared: whether it still has what this app copied was not tried there.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch() {}

#[cfg(not(target_os = "linux"))]
pub(crate) fn clear() {}
