//! Tests that the window shows only the app, whatever tries to leave it, and that a release opens itself to no other
//! program.

use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use acceptance::processes::family_of;

use crate::driver::{Window, release_path};
use crate::steps::{add_child, set_up};

#[tokio::test]
async fn nothing_leads_out_of_the_app() {
    let home = tempfile::tempdir().unwrap();
    let letter = home.path().join("letter.html");
    std::fs::write(&letter, "<h1>A letter</h1>").unwrap();
    let server = Server::start();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;

    let link = "const a = document.createElement('a'); a.href = arguments[0]; document.body.append(a);";
    let ways = [
        ("an address", "location.assign(arguments[0])".to_owned()),
        ("an address in place of this one", "location.replace(arguments[0])".to_owned()),
        ("a link", format!("{link} a.click()")),
        ("a link for a new window", format!("{link} a.target = '_blank'; a.click()")),
        ("a download", format!("{link} a.download = 'x'; a.click()")),
        ("a new window", "window.open(arguments[0])".to_owned()),
        ("this window by name", "window.open(arguments[0], '_self')".to_owned()),
        ("a form", "const f = document.createElement('form'); f.action = arguments[0]; document.body.append(f); f.submit()".to_owned()),
        ("a refresh", "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + arguments[0]; document.head.append(m)".to_owned()),
        ("a frame", "const f = document.createElement('iframe'); f.src = arguments[0]; document.body.append(f)".to_owned()),
        ("the history", "history.pushState(null, '', '/elsewhere'); history.back(); history.go(-5)".to_owned()),
    ];
    let file = format!("file://{}", letter.display());
    let places =
        [server.address("page"), file, "data:text/html,<h1>elsewhere</h1>".to_owned(), "about:blank".to_owned()];
    for (way, script) in &ways {
        for place in &places {
            let script = script.replace("arguments[0]", &format!("{place:?}"));
            window.script(&format!("setTimeout(() => {{ try {{ {script} }} catch {{}} }}, 0); return true")).await;
            tokio::time::sleep(Duration::from_millis(150)).await;
            let here = window.script("return [location.origin, document.querySelector('h1')?.innerText ?? '']").await;
            let here = here.to_string();
            assert!(here.contains("tauri://localhost") && here.contains("Wren"), "{way} to {place} led to {here}");
        }
    }
    assert_eq!(server.asked(), Vec::<String>::new(), "nothing was fetched");
}

/// Two ports that the web view could open to any program on the computer, in the app exactly as users get it.
#[tokio::test]
async fn a_release_opens_no_port_whatever_the_environment_asks() {
    let home = tempfile::tempdir().unwrap();
    let port = free_port();
    let address = format!("127.0.0.1:{port}");
    let picks = home.path().join("picked");
    let mut app = Command::new(release_path());
    app.env("STEPPING_STONES_HOME", home.path()).env("STEPPING_STONES_PICK", picks).env("HOME", home.path());
    for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        app.env(name, home.path().join("xdg").join(name));
    }
    let asked = [
        ("WEBKIT_INSPECTOR_SERVER", address.as_str()),
        ("WEBKIT_INSPECTOR_HTTP_SERVER", address.as_str()),
        ("TAURI_WEBVIEW_AUTOMATION", "true"),
        ("TAURI_AUTOMATION", "true"),
        ("GTK_MODULES", "anything"),
    ];
    let app = Running(app.envs(asked).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    let id = app.0.id();
    // The page exists once a process draws it.
    let drawn = || family_of(&[id]).iter().any(|one| exe(*one).ends_with("WebKitWebProcess"));
    let begun = Instant::now();
    while !drawn() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the app drew its page");
        assert!(TcpStream::connect(&address).is_err(), "{address} is open");
        std::thread::sleep(Duration::from_millis(50));
    }
    for _ in 0..20 {
        assert!(TcpStream::connect(&address).is_err(), "{address} is open");
        std::thread::sleep(Duration::from_millis(100));
    }
    for one in family_of(&[id]) {
        let given = std::fs::read(format!("/proc/{one}/environ")).unwrap_or_default();
        let given = String::from_utf8_lossy(&given).into_owned();
        for (name, _) in asked {
            assert!(!given.contains(&format!("{name}=")), "{name} reached {}", exe(one).display());
        }
    }
    let kept = files_below(&home.path().join("xdg"));
    assert!(
        !kept.iter().any(|file| ["localstorage", "indexeddb", "cookies"].iter().any(|one| file.contains(one))),
        "{kept:?}"
    );
}

fn exe(id: u32) -> PathBuf {
    std::fs::read_link(format!("/proc/{id}/exe")).unwrap_or_default()
}

fn files_below(folder: &std::path::Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            files.extend(files_below(&entry.path()));
        } else {
            files.push(entry.path().to_string_lossy().to_lowercase());
        }
    }
    files
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The app, ended with everything that it started.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        for id in family_of(&[self.0.id()]) {
            let _ = Command::new("kill").args(["-9", &id.to_string()]).stderr(Stdio::null()).status();
        }
        let _ = self.0.wait();
    }
}

/// Counts the requests, on this computer only.
struct Server {
    port: u16,
    seen: Arc<(AtomicUsize, Mutex<Vec<String>>)>,
}

impl Server {
    fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen: Arc<(AtomicUsize, Mutex<Vec<String>>)> = Arc::default();
        let noted = Arc::clone(&seen);
        std::thread::spawn(move || {
            for mut asked in listener.incoming().flatten() {
                noted.0.fetch_add(1, Ordering::SeqCst);
                let _ = asked.set_read_timeout(Some(Duration::from_millis(300)));
                let mut text = [0; 200];
                let read = asked.read(&mut text).unwrap_or_default();
                noted.1.lock().unwrap().push(String::from_utf8_lossy(&text[..read]).into_owned());
            }
        });
        Server { port, seen }
    }

    fn address(&self, page: &str) -> String {
        format!("http://127.0.0.1:{}/{page}", self.port)
    }

    fn asked(&self) -> Vec<String> {
        self.seen.1.lock().unwrap().clone()
    }
}
