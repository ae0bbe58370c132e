//! The shell: one window over the navigator. Nothing about care is decided here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod auto_lock;
mod clipboard;
mod commands;
mod computer;
mod dropped;
mod environment;
mod fresh_page;
mod memory;
mod navigation;
mod picker;
mod viewer;

use std::ffi::OsStr;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use navigator::{Content, Folders, Navigator, StartError};
use tauri::{App, AppHandle, Manager, RunEvent};
use tauri_plugin_log::{RotationStrategy, Target, TargetKind};

fn main() -> ExitCode {
    if let Err(error) = environment::clean() {
        return could_not_start(&error);
    }
    memory::write_no_core_dumps();
    memory::keep_others_out();
    // The content loads on another processor while the web view starts.
    let content = thread::spawn(Content::shipped);
    #[cfg_attr(not(feature = "driver"), expect(unused_mut, reason = "only the window tests change it"))]
    let mut context = tauri::generate_context!();
    #[cfg(feature = "driver")]
    open_to_a_driver(&mut context);
    let started = tauri::Builder::default()
        // First, so that a second start only brings the first window to the front.
        .plugin(one_window(&context.config().identifier))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(log_plugin())
        .plugin(navigation::plugin())
        .setup(|app| set_up(app, content))
        .invoke_handler(commands::handler())
        .build(context);
    match started {
        Ok(app) => {
            app.run(when_it_ends);
            ExitCode::SUCCESS
        }
        Err(error) => could_not_start(&error),
    }
}

/// Makes a second start bring the first window forward. A start with a folder of its own is another app: it gets a window.
fn one_window<R: tauri::Runtime>(identifier: &str) -> tauri::plugin::TauriPlugin<R> {
    let app = tauri_plugin_single_instance::Builder::new().callback(|app, _, _| bring_forward(app));
    match std::env::var_os(environment::HOME) {
        Some(home) => app.dbus_id(name_of_home(identifier, &home)).build(),
        None => app.build(),
    }
}

/// Returns the name by which a start with a folder of its own is known on the bus of the desktop.
fn name_of_home(identifier: &str, home: &OsStr) -> String {
    let mut hasher = DefaultHasher::new();
    std::fs::canonicalize(home).unwrap_or_else(|_| home.into()).hash(&mut hasher);
    format!("{identifier}.h{:016x}", hasher.finish())
}

/// Closing the window locks the casebook, so that it is closed completely and a copy is made.
fn when_it_ends(app: &AppHandle, event: RunEvent) {
    if matches!(event, RunEvent::Exit)
        && let Some(navigator) = app.try_state::<Navigator>()
    {
        navigator.lock_now();
        clipboard::clear();
    }
}

/// Reports why the app could not start. There is no window to show it in.
#[allow(clippy::print_stderr)]
fn could_not_start(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("Stepping Stones could not start: {error}");
    ExitCode::FAILURE
}

/// WebKitGTK cannot drive a private window, so a build for the window tests opens a plain one if a driver has started
/// it. Every other build always opens a private window.
#[cfg(feature = "driver")]
fn open_to_a_driver(context: &mut tauri::Context) {
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        for window in &mut context.config_mut().app.windows {
            window.incognito = false;
        }
    }
}

fn set_up(
    app: &App,
    content: thread::JoinHandle<Result<Content, StartError>>,
) -> Result<(), Box<dyn std::error::Error>> {
    let folders = match std::env::var_os(environment::HOME).map(PathBuf::from) {
        Some(home) => Folders { data: home.join("data"), config: home.join("config") },
        None => Folders { data: app.path().app_local_data_dir()?, config: app.path().app_config_dir()? },
    };
    let content = content.join().map_err(|_| "the content could not be loaded")??;
    app.manage(Navigator::new(folders, content)?);
    app.manage(picker::Picker::new(app.handle().clone()));
    app.manage(viewer::Viewer);
    app.manage(auto_lock::ShownLocked::default());
    app.manage(fresh_page::FreshPage::new(app.handle().clone()));
    clipboard::watch();
    auto_lock::watch_the_page(app.handle())?;
    dropped::watch(app);
    auto_lock::start(app.handle());
    computer::watch(app.handle());
    Ok(())
}

fn bring_forward<R: tauri::Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        // If a window cannot be brought to the front, that is not an error.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Writes the app's own messages to a separate file. They have no names and no words of a record.
fn log_plugin<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_log::Builder::new()
        .clear_targets()
        .target(Target::new(TargetKind::LogDir { file_name: None }))
        .level(tauri_plugin_log::log::LevelFilter::Warn)
        .max_file_size(200_000)
        .rotation_strategy(RotationStrategy::KeepSome(3))
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_has_a_window_of_its_own_however_it_is_spelt() {
        let one = std::env::current_dir().unwrap();
        let name = |home: &std::path::Path| name_of_home("uk.example", home.as_os_str());
        assert_eq!(name(&one), name(&one.join("src/..")));
        assert_ne!(name(&one), name(&one.join("src")));
        assert!(name(&one).starts_with("uk.example.h"), "{}", name(&one));
    }
}
