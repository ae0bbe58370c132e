//! Checks that the window may do as little as possible, and that all lists agree.

use std::collections::BTreeSet;

use serde_json::Value;

use acceptance::{project_files, text};

fn config() -> Value {
    serde_json::from_str(&text("src-tauri/tauri.conf.json")).unwrap()
}

#[test]
fn the_content_security_policy_names_nothing_outside() {
    let config = config();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    let directives: Vec<&str> = policy.split(';').map(str::trim).collect();
    for wanted in [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "connect-src ipc: http://ipc.localhost",
    ] {
        assert!(directives.contains(&wanted), "{wanted} in {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("blob:") && !policy.contains('*'), "{policy}");
    assert_eq!(policy.matches("http").count(), 1, "the one `http` is the app's own bridge");
}

#[test]
fn the_window_is_hardened() {
    let config = config();
    let security = &config["app"]["security"];
    let window = &config["app"]["windows"][0];
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(config["build"]["removeUnusedCommands"], true);
    // Otherwise WebView2 would store typed names in a profile outside the casebook.
    assert_eq!(window["generalAutofillEnabled"], false);
    assert_eq!(window["incognito"], true);
    // The shell takes what is dropped, so that no page of the web view ever opens it. The page gets no event with a path.
    assert_eq!(window["dragDropEnabled"], true);
    // A web view may open a connection before a page is refused. Every attempt ends at an unused port of this computer.
    assert_eq!(window["proxyUrl"], "http://127.0.0.1:1");
    assert_eq!(window["title"], "Stepping Stones", "never a name");
    assert_eq!(config["app"]["windows"].as_array().unwrap().len(), 1);
}

#[test]
fn the_screens_call_every_request_of_the_table_and_the_window_may_do_nothing_else() {
    let table = text("src-tauri/crates/navigator/src/wire/requests.rs");
    let rows = table.lines().filter(|line| line.ends_with(';') && line.contains(" -> "));
    let declared: BTreeSet<&str> =
        rows.filter_map(|line| line.split('(').next()?.split_whitespace().next_back()).collect();
    assert!(declared.len() > 80, "the table was read: {declared:?}");
    let is_screen = |file: &&String| {
        let is_code = file.ends_with(".svelte") || file.ends_with(".ts") && !file.ends_with(".test.ts");
        is_code && file.starts_with("ui/src/") && !file.starts_with("ui/src/dev/")
    };
    let screens: String = project_files().iter().filter(is_screen).map(|file| text(file)).collect();
    // The generated calls are named `addChild` for `add_child`.
    let made = text("ui/src/lib/generated/commands.ts");
    for request in declared {
        let call = made.lines().find(|line| line.contains(&format!("('{request}'"))).expect(request);
        let name = call.trim().split(':').next().unwrap();
        // The calls with a passphrase are made by this file, which cannot use the calls in turn.
        let by_itself = request == "one_time_key" && text("ui/src/lib/encrypt.ts").contains("'one_time_key'");
        assert!(screens.contains(&format!("commands.{name}")) || by_itself, "no screen makes the request {request}");
    }
    let capability: Value = serde_json::from_str(&text("src-tauri/capabilities/main.json")).unwrap();
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability["permissions"], serde_json::json!(["core:webview:allow-set-webview-zoom"]));
    let app: Value = serde_json::from_str(&text("src-tauri/tauri.conf.json")).unwrap();
    assert_eq!(app["app"]["security"]["capabilities"], serde_json::json!(["main", "requests"]));
}
