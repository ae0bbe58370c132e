//! Faults as text: the changed lines of a file, and the line on which the fault must be found.
//!
//! ```text
//! id        = "eating-first"  <- found here
//! …
//! - sources   = ["sensory-general"]
//! + sources   = []
//! ```
//!
//! A line without a sign is a line of the file; `…` stands for any lines between; `-` marks a removed line and `+` an
//! added one. A line of the file can be shortened with `…`. Indentation does not matter.

const MARK: &str = "<- found here";

/// A file with a fault, and the number of the marked line.
#[derive(Debug, PartialEq)]
pub(crate) struct Broken {
    pub(crate) text: String,
    pub(crate) line: Option<u32>,
}

/// Whether a line of a file is the one that the fault names.
fn is_alike(line: &str, named: &str) -> bool {
    match named.strip_suffix('…') {
        Some(beginning) => line.trim().starts_with(beginning.trim_end()),
        None => line.trim() == named,
    }
}

/// Returns a file with the fault in it.
pub(crate) fn broken(text: &str, fault: &str) -> Broken {
    let lines: Vec<&str> = text.lines().collect();
    let (mut at, mut anywhere) = (0, true);
    let mut out: Vec<&str> = Vec::new();
    let mut marked = None;
    for step in fault.trim().lines().map(str::trim) {
        let (step, is_marked) = step.strip_suffix(MARK).map_or((step, false), |step| (step.trim_end(), true));
        if step == "…" {
            anywhere = true;
            continue;
        }
        if let Some(new) = step.strip_prefix("+ ") {
            out.push(new);
        } else {
            let (named, goes) = step.strip_prefix("- ").map_or((step, false), |named| (named, true));
            let next = lines[at..].iter().position(|line| is_alike(line, named)).map(|more| at + more);
            let found = next.filter(|found| anywhere || *found == at);
            let found = found.unwrap_or_else(|| panic!("the file has no line `{named}` there"));
            out.extend(&lines[at..found + usize::from(!goes)]);
            at = found + 1;
            anywhere = false;
        }
        if is_marked {
            marked = Some(u32::try_from(out.len()).unwrap());
        }
    }
    out.extend(&lines[at..]);
    Broken { text: out.join("\n") + "\n", line: marked }
}

#[test]
fn lines_are_removed_and_added_and_the_marked_one_is_numbered() {
    let file = "# A step.\nid = \"one\"\n\nkind = \"act\"\n";
    let fault = "id = \"one\"  <- found here\n…\n- kind = \"act\"\n+ sort = \"act\"";
    let expected = Broken { text: String::from("# A step.\nid = \"one\"\n\nsort = \"act\"\n"), line: Some(2) };
    assert_eq!(broken(file, fault), expected);
    assert_eq!(broken(file, "# A …\n+ id = \"two\"  <- found here").line, Some(2));
}

#[test]
#[should_panic(expected = "no line `kind = \"act\"` there")]
fn lines_that_do_not_follow_one_another_are_refused() {
    broken("id = \"one\"\n\nkind = \"act\"\n", "id = \"one\"\nkind = \"act\"");
}
