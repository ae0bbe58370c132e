//! One window and its driver: started, read, pressed, and ended by their own process ids.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use acceptance::processes::end_family;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// How long to wait for anything to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// Finds elements by what a user sees. Texts are compared without directional isolation marks.
const FIND: &str = r"
    const tidy = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
    const shown = (e) => e.checkVisibility ? e.checkVisibility() : e.getClientRects().length > 0;
    const [kind, text] = arguments;
    const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
    const seen = (e) => {
      const copy = e.cloneNode(true);
      copy.querySelectorAll('.govuk-visually-hidden').forEach((hidden) => hidden.remove());
      return tidy(copy.textContent);
    };
    // The end of what only a screen reader reads does not count: a button about a child would be taken for the link to them
    // as long as their list is loading.
    const named = (list) => list.find((e) => tidy(e.textContent) === text) ?? list.find((e) => tidy(e.textContent).startsWith(text))
        ?? list.find((e) => seen(e).endsWith(text));
    switch (kind) {
      case 'press': return named(all('button, a, summary')) ?? null;
      case 'field': {
        const label = named(all('label'));
        return label ? document.getElementById(label.htmlFor) : null;
      }
      case 'heading': return named(all('h1')) ?? null;
      case 'says': return tidy(document.body.innerText).includes(text) ? document.body : null;
      default: return document.querySelector(text);
    }";

fn path_from(name: &str) -> PathBuf {
    std::env::var_os(name).map(PathBuf::from).unwrap_or_else(|| panic!("{name} is set by `cargo xtask test window`"))
}

pub(crate) fn app_path() -> PathBuf {
    path_from("STEPPING_STONES_APP").canonicalize().unwrap()
}

/// Returns the path of the app exactly as users get it, without the feature for the driver.
pub(crate) fn release_path() -> PathBuf {
    path_from("STEPPING_STONES_RELEASE")
}

/// The app in its window, with a folder of the test.
pub(crate) struct Window {
    client: Client,
    driver: Child,
    /// The file from which the app reads the answer to its next dialog.
    picks: PathBuf,
}

impl Window {
    /// Opens the app with `home` as its folder and as the home of its web view.
    pub(crate) async fn open(home: &Path) -> Window {
        Window::open_with(home, &[]).await
    }

    /// Opens the app with more variables in its environment.
    pub(crate) async fn open_with(home: &Path, environment: &[(&str, &str)]) -> Window {
        crate::privacy::watch_sockets();
        end_processes_of(&app_path());
        let (port, native) = (free_port(), free_port());
        let picks = home.join("picked");
        let driver = Command::new(path_from("STEPPING_STONES_DRIVER"))
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .env("STEPPING_STONES_HOME", home)
            .env("STEPPING_STONES_PICK", &picks)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("xdg-data"))
            .env("XDG_CONFIG_HOME", home.join("xdg-config"))
            .env("XDG_CACHE_HOME", home.join("xdg-cache"))
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let client = connect(port).await;
        let window = Window { client, driver, picks };
        window.until("the first page", "css", "h1").await;
        window
    }

    /// Answers every dialog from now on with this path, as if a person had picked it.
    pub(crate) fn pick(&self, path: &Path) {
        std::fs::write(&self.picks, path.to_str().unwrap()).unwrap();
    }

    /// Ends the app as a power cut would.
    pub(crate) fn kill(mut self) {
        self.end();
    }

    /// Ends the app first, then its driver and everything that the driver started, each by its own id.
    fn end(&mut self) {
        end_processes_of(&app_path());
        end_family(&mut self.driver);
    }

    pub(crate) async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that calls its last argument when it has ended. Returns what it passes to it.
    pub(crate) async fn script_that_waits(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    async fn find(&self, kind: &str, text: &str) -> Option<Element> {
        let found = self.client.execute(FIND, vec![json!(kind), json!(text)]).await.ok()?;
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    async fn until(&self, what: &str, kind: &str, text: &str) -> Element {
        let begun = Instant::now();
        loop {
            if let Some(element) = self.find(kind, text).await {
                return element;
            }
            if begun.elapsed() > PATIENCE {
                // A screenshot that is never answered would delay all later requests.
                let said = self.script("return document.body.innerText").await;
                self.shot("failed").await;
                panic!(
                    "{what}: {kind} “{text}” did not appear. The window says:\n{}",
                    said.as_str().unwrap_or_default()
                );
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Waits until a script returns `true`.
    pub(crate) async fn until_true(&self, what: &str, script: &str) {
        let begun = Instant::now();
        while self.script(script).await.as_bool() != Some(true) {
            if begun.elapsed() > PATIENCE {
                self.shot("failed").await;
                panic!("{what}: not true after {PATIENCE:?}");
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Waits until nothing on the page has this text.
    pub(crate) async fn gone(&self, text: &str) {
        let begun = Instant::now();
        while self.shows("says", text).await {
            assert!(begun.elapsed() < PATIENCE, "“{text}” is still there");
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Presses what a user could press now. It tries again if the element is redrawn or covered.
    pub(crate) async fn press(&self, text: &str) {
        let begun = Instant::now();
        loop {
            let found = self.until("to press", "press", text).await;
            match found.click().await {
                Ok(()) => return,
                Err(error) if begun.elapsed() > PATIENCE => {
                    self.shot("failed").await;
                    panic!("“{text}” could not be pressed: {error:?}");
                }
                // It may be under the header; a user would scroll.
                Err(_) => {
                    let middle = "arguments[0].scrollIntoView({ block: 'center' })";
                    let _ = self.client.execute(middle, vec![json!(found)]).await;
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    /// Presses the first element that fits a selector.
    pub(crate) async fn press_first(&self, selector: &str) {
        let begun = Instant::now();
        loop {
            let found = self.until("to press", "css", selector).await;
            let Err(error) = found.clone().click().await else { return };
            assert!(begun.elapsed() < PATIENCE, "“{selector}” could not be pressed: {error:?}");
            // It may be under the header or the button of the choices; a user would scroll.
            let middle = "arguments[0].scrollIntoView({ block: 'center' })";
            let _ = self.client.execute(middle, vec![json!(found)]).await;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    pub(crate) async fn type_into(&self, label: &str, text: &str) {
        let begun = Instant::now();
        loop {
            let field = self.until("to type into", "field", label).await;
            let typed = match field.clear().await {
                Ok(()) => field.send_keys(text).await,
                Err(error) => Err(error),
            };
            // A page that is loaded again meanwhile, as after a lock, may have taken only part of it. The text itself is not
            // asked for: it would pass through the app's memory, where a passphrase is looked for.
            let has_all = self.length_in(&field).await.is_ok_and(|length| length == text.encode_utf16().count() as u64);
            match typed {
                Ok(()) if has_all || begun.elapsed() > PATIENCE => return,
                Err(error) if begun.elapsed() > PATIENCE => panic!("“{label}” took no text: {error}"),
                Ok(()) | Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    /// Returns how many characters a field has, as the page counts them.
    async fn length_in(&self, field: &Element) -> Result<u64, CmdError> {
        let length = self.client.execute("return arguments[0].value.length", vec![json!(field)]).await?;
        Ok(length.as_u64().unwrap_or_default())
    }

    pub(crate) async fn choose(&self, label: &str) {
        self.until("to choose", "field", label).await.click().await.unwrap();
    }

    pub(crate) async fn value_of(&self, label: &str) -> String {
        let field = self.until("to read", "field", label).await;
        field.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Types where the focus is. It tries again if a page that is just being drawn takes that element away.
    pub(crate) async fn keys(&self, keys: &str) {
        let begun = Instant::now();
        loop {
            let typed = match self.client.active_element().await {
                Ok(focused) => focused.send_keys(keys).await,
                Err(error) => Err(error),
            };
            match typed {
                Ok(()) => return,
                Err(error) => assert!(begun.elapsed() < PATIENCE, "{keys:?} could not be typed: {error:?}"),
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    pub(crate) async fn heading(&self, text: &str) {
        self.until("the page", "heading", text).await;
    }

    pub(crate) async fn says(&self, text: &str) {
        self.until("the words", "says", text).await;
    }

    pub(crate) async fn shows(&self, kind: &str, text: &str) -> bool {
        self.find(kind, text).await.is_some()
    }

    pub(crate) async fn title_of_page(&self) -> String {
        let said = self.script("return document.querySelector('h1')?.innerText ?? ''").await;
        said.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
    }

    pub(crate) async fn size(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// Saves a picture of the screen to `target/window-shots`. The driver may never answer such a request, so the
    /// screen is captured instead.
    /// The folder in which the pictures of the window are.
    pub(crate) fn shots() -> PathBuf {
        app_path().ancestors().nth(2).unwrap().join("window-shots")
    }

    pub(crate) async fn shot(&self, name: &str) {
        let folder = Window::shots();
        std::fs::create_dir_all(&folder).unwrap();
        // Gives the page a moment to draw the last change.
        tokio::time::sleep(Duration::from_millis(150)).await;
        let picture = folder.join(format!("{name}.png"));
        let taken = Command::new("import").args(["-window", "root"]).arg(picture).stderr(Stdio::null()).status();
        if !taken.is_ok_and(|taken| taken.success()) {
            eprintln!("no picture of {name}");
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.end();
    }
}

async fn connect(port: u16) -> Client {
    // Without `browserName`, because WebKitGTK would start its own browser.
    let capabilities = json!({ "tauri:options": { "application": app_path() } });
    let begun = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let builder = builder.capabilities(capabilities.as_object().unwrap().clone());
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            Err(error) if begun.elapsed() > PATIENCE => panic!("the window could not be driven: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Returns the ids of all processes that run this program.
pub(crate) fn processes_of(program: &Path) -> Vec<u32> {
    let ids =
        std::fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id: &u32| std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program)).collect()
}

fn end_processes_of(program: &Path) {
    for id in processes_of(program) {
        let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
    }
    let begun = Instant::now();
    while !processes_of(program).is_empty() && begun.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(20));
    }
}
