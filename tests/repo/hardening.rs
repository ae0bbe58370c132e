//! What the window may do: as little as possible, and the same in every list.

use std::collections::BTreeSet;

use serde_json::Value;

use acceptance::text;

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
    // WebView2 would otherwise keep typed names in a profile outside the casebook.
    assert_eq!(window["generalAutofillEnabled"], false);
    assert_eq!(window["incognito"], true);
    // A web view may connect ahead of a page that is then refused. Whatever it tries ends at a port of this computer that nobody uses.
    assert_eq!(window["proxyUrl"], "http://127.0.0.1:1");
    assert_eq!(window["title"], "Stepping Stones", "never a name");
    assert_eq!(config["app"]["windows"].as_array().unwrap().len(), 1);
}

#[test]
fn every_list_of_requests_is_the_same_list() {
    let between =
        |text: &str, from: &str, to: &str| text.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
    let names = |text: &str| -> BTreeSet<String> {
        text.split(|letter: char| !(letter.is_ascii_lowercase() || letter == '_'))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let declared = names(&between(&text("src-tauri/build.rs"), "&[&str] = &[", "];"));
    // Each with the file that it lies in.
    let handler = between(&text("src-tauri/src/commands.rs"), "generate_handler![\n", "]");
    let handled = handler.split(',').filter_map(|path| path.trim().split_once("::")).map(|(_, name)| name.to_owned());
    let handled: BTreeSet<String> = handled.collect();
    let capability: Value = serde_json::from_str(&text("src-tauri/capabilities/main.json")).unwrap();
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|permission| permission.as_str().unwrap().strip_prefix("allow-"))
        .map(|permission| permission.replace('-', "_"))
        .collect();
    // Each call names its request first: `call('status')`, `invoke<Status>("status")` and the like.
    let screens = text("ui/src/lib/commands.ts");
    let called: BTreeSet<String> = declared
        .iter()
        .filter(|name| screens.contains(&format!("'{name}'")) || screens.contains(&format!("\"{name}\"")))
        .cloned()
        .collect();
    assert_eq!(declared, handled, "build.rs and commands.rs");
    assert_eq!(declared, allowed, "build.rs and capabilities/main.json");
    assert_eq!(declared, called, "build.rs and ui/src/lib/commands.ts");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    let others: Vec<&str> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|permission| permission.as_str().filter(|permission| !permission.starts_with("allow-")))
        .collect();
    assert_eq!(others, ["core:webview:allow-set-webview-zoom"]);
}
