//! Tests hostile and damaged files: each gives a clear error, never a panic or a hang.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use author::PackFiles;
use pathway::{File, load_pack};
use proptest::prelude::*;
use wording::{WordFile, read_messages};

use acceptance::{root, text};

static SHIPPED: LazyLock<PackFiles> = LazyLock::new(|| PackFiles::read(&root()).unwrap());

/// Much longer than any of them takes; a hang takes minutes.
const LONGEST: Duration = Duration::from_secs(20);

/// The most memory that the test program may ever use, in KiB. The largest hostile file has 100 megabytes.
const MOST_MEMORY: u64 = 3 * 1024 * 1024;

/// Checks the most memory that this program ever used, if the system reports it.
fn within_memory() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    assert!(peak.is_none_or(|peak| peak < MOST_MEMORY), "{peak:?} KiB");
}

/// Loads the shipped pack with one file replaced. Returns the problems.
fn load_with(name: &str, bytes: Vec<u8>) -> Vec<String> {
    let source = SHIPPED.clone().with(name, bytes);
    let begun = Instant::now();
    let problems = load_pack(&source.structure).map_or_else(|problems| problems, |_| Vec::new());
    assert!(begun.elapsed() < LONGEST, "{name} took {:?}", begun.elapsed());
    within_memory();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn an_invalid_pathway_file_is_refused_with_its_place() {
    let sound = text("pathways/sensory/v1.toml");
    let evidence = "id   = \"sensory-audit\"";
    assert!(sound.contains(evidence));
    let id = |id: &str| sound.replacen(evidence, &format!("id = \"{id}\""), 1).into_bytes();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing at all", Vec::new(), "P01"),
        ("a hundred megabytes", vec![b'#'; 100 * 1024 * 1024], "bytes"),
        ("bytes that are not text", vec![0xff, 0xfe, 0x00, 0x80], "UTF-8"),
        ("a cut-off letter", sound.as_bytes()[..sound.find('’').map_or(sound.len() / 2, |at| at + 1)].to_vec(), "P01"),
        ("brackets without end", "a = ".bytes().chain(std::iter::repeat_n(b'[', 200_000)).collect(), "nested"),
        ("tables in tables", format!("a = {}1{}", "{ a = ".repeat(90_000), " }".repeat(90_000)).into_bytes(), "nested"),
        (
            "conditions in conditions",
            sound.replacen("when    = {", &format!("when = {}", "{ not = ".repeat(70)), 1).into_bytes(),
            "P01",
        ),
        ("a dotted key without end", format!("{} = 1", vec!["a"; 300_000].join(".")).into_bytes(), "P01"),
        ("headers without end", "[[step.route]]\n".repeat(100_000).into_bytes(), "P01"),
        (
            "a number beyond numbers",
            sound.replacen("version   = 1", "version = 99999999999999999999", 1).into_bytes(),
            "P01",
        ),
        ("a null in a string", id("no\u{0}tice"), "P01"),
        ("right to left", id("\u{202e}eciton"), "P02"),
        ("a letter that looks like another", id("n\u{043e}tice"), "P02"),
        ("an endless id", id(&"a".repeat(100_000)), "P02"),
        (
            "the same step twice",
            format!("{sound}\n[[step]]\nid=\"notice\"\nkind=\"finish\"\nstage=\"universal\"\norigin=\"local\"\n")
                .into_bytes(),
            "second time",
        ),
        ("a merge gone wrong", format!("<<<<<<< ours\n{sound}").into_bytes(), "P01"),
        ("windows line ends", sound.replace('\n', "\r\n").into_bytes(), ""),
        ("a byte order mark", format!("\u{feff}{sound}").into_bytes(), ""),
    ];
    for (what, bytes, expected) in cases {
        let messages = load_with("sensory/v1.toml", bytes);
        if expected.is_empty() {
            assert!(messages.is_empty(), "{what}: {messages:#?}");
        } else {
            assert!(
                messages.iter().any(|messages| messages.contains(expected)),
                "{what}: expected {expected}, found {messages:#?}"
            );
            assert!(
                messages.iter().all(|messages| !messages.contains('\u{202e}') && messages.len() < 200_000),
                "{what}: the message itself does harm"
            );
        }
    }
}

#[test]
fn steps_in_a_cycle_are_visited_once() {
    let mut file = String::from(
        "# A ring of a thousand steps.\nid = \"ring\"\nversion = 1\nstatus = \"draft\"\nages = { from = 0, under = 26 }\nlaw-as-at = 2026-11-01\nreview-by = 2027-09-01\nstart = \"s0\"\n",
    );
    for number in 0..1000 {
        file += &format!(
            "[[step]]\nid = \"s{number}\"\nkind = \"act\"\nstage = \"universal\"\nlead = [\"senco\"]\norigin = \"suggested\"\nsources = [\"sensory-general\"]\n[[step.route]]\nchoice = \"on\"\nto = \"s{}\"\n",
            (number + 1) % 1000
        );
    }
    let messages = load_with("ring/v1.toml", file.into_bytes());
    assert_eq!(messages.iter().filter(|messages| messages.starts_with("P05")).count(), 1000, "{:?}", messages.first());
}

#[test]
fn a_pathway_with_too_many_states_is_reported() {
    let mut file = String::from(
        "# Every choice waits for evidence of its own.\nid = \"wide\"\nversion = 1\nstatus = \"draft\"\nages = { from = 0, under = 26 }\nlaw-as-at = 2026-11-01\nreview-by = 2027-09-01\nstart = \"a\"\n",
    );
    for number in 0..30 {
        file += &format!("[[evidence]]\nid = \"e{number}\"\nkind = \"record\"\n");
    }
    file += "[[step]]\nid = \"a\"\nkind = \"act\"\nstage = \"universal\"\nlead = [\"senco\"]\norigin = \"suggested\"\nsources = [\"sensory-general\"]\n";
    for number in 0..30 {
        file +=
            &format!("[[step.route]]\nchoice = \"c{number}\"\nto = \"end\"\nwhen = {{ evidence = \"e{number}\" }}\n");
    }
    file += "[[step]]\nid = \"end\"\nkind = \"finish\"\nstage = \"universal\"\noutcome = \"supported\"\norigin = \"suggested\"\nsources = [\"sensory-general\"]\n";
    let messages = load_with("wide/v1.toml", file.into_bytes());
    assert!(messages.iter().any(|messages| messages.starts_with("P22")), "{messages:#?}");
}

#[test]
fn an_invalid_file_of_words_is_refused_with_its_line() {
    let deep = format!("a = {}x{}", "{ ".repeat(20_000), " }".repeat(20_000));
    let many = "a = x\n".repeat(50_000);
    let ring = String::from("a = { b }\nb = { a }\n");
    let bomb: String =
        (1..40).map(|number| format!("m{number} = {{ m{} }}{{ m{} }}\n", number - 1, number - 1)).collect();
    for (what, words) in
        [("deep", deep), ("many", many), ("a ring", ring), ("a bomb", bomb), ("cut off", String::from("a = { $b"))]
    {
        let begun = Instant::now();
        let file = WordFile { name: String::from("hostile.ftl"), text: words };
        // Any result is accepted, as long as reading, formatting and listing end.
        let _ = read_messages(&file);
        if let Ok(words) = wording::Words::new("en-GB", &[("en-GB", &[file])]) {
            let _ = (words.try_say("a", None, &[]), words.try_say("m39", None, &[]));
        }
        assert!(begun.elapsed() < LONGEST, "{what} took {:?}", begun.elapsed());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn a_shipped_file_with_bytes_changed_is_read_or_refused(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..5), 1..12),
    ) {
        let file: &File = which.get(&SHIPPED.structure);
        let mut bytes = file.bytes.clone();
        for (at, byte, how) in &changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = *byte,
                1 => bytes.insert(at, *byte),
                2 => { bytes.remove(at); }
                3 => bytes.truncate(at.max(1)),
                _ => {
                    let copy: Vec<u8> = bytes[at..(at + 200).min(bytes.len())].to_vec();
                    bytes.splice(at..at, copy);
                }
            }
        }
        let name = file.name.clone();
        let begun = Instant::now();
        let problems = load_pack(&SHIPPED.clone().with(&name, bytes).structure).map_or_else(|problems| problems, |_| Vec::new());
        prop_assert!(begun.elapsed() < LONGEST, "{} took {:?}", name, begun.elapsed());
        within_memory();
        for problem in &problems {
            prop_assert!(problem.place.line >= 1 && problem.place.column >= 1 && !problem.found.is_empty() && !problem.mend.is_empty());
        }
    }

    #[test]
    fn words_with_bytes_changed_are_read_or_refused(cut in any::<prop::sample::Index>(), junk in "\\PC{0,40}") {
        let words = text("locales/en-GB/pathways/sensory.ftl");
        let at = words.char_indices().map(|(at, _)| at).nth(cut.index(words.chars().count())).unwrap();
        let file = WordFile { name: String::from("changed.ftl"), text: format!("{}{junk}{}", &words[..at], &words[at..]) };
        if let Err(problems) = read_messages(&file) {
            prop_assert!(problems.iter().all(|problem| problem.line >= 1));
        }
    }
}
