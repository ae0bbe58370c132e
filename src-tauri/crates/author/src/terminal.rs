//! Walks in the terminal: the same engine as the app, one line at a time.

use std::io::{BufRead, IsTerminal as _};
use std::path::Path;

use author::EditionText;
use author::walk::{Line, Play, Walk, grammar, line_in_file, read_line};
use jiff::ToSpan;
use pathway::model::Role;
use pathway::{Age, Pack};

use crate::commands::print;

/// Plays a walk file and prints the result.
pub(crate) fn play(saying: EditionText<'_>, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|cause| format!("{} cannot be read: {cause}", file.display()))?;
    let walk = Walk::read(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    let written = walk.write(saying).map_err(|error| {
        let error = author::walk::WalkError { line: line_in_file(&text, error.line), ..error };
        format!("{}: {error}", file.display())
    })?;
    print(&written);
    Ok(())
}

/// Asks for one line after the other until the author quits. Returns `false` if the lines come from a file or a pipe and one
/// of them was wrong: nobody reads the answer to it.
pub(crate) fn walk(saying: EditionText<'_>, pack: &Pack, age: &str, role: &str) -> Result<bool, String> {
    let mut walk = begun(saying, age, role)?;
    let mut play = Play::begin(&walk, saying).map_err(|error| error.to_string())?;
    let pathway = saying.pathway;
    print(&format!(
        "{}, version {} ({}): choose by number or by name; `look` for the complete step, `help` for the rest, `stop` for urgent help, `quit` to end.\n",
        saying.pathway_title(),
        pathway.version,
        pathway.status.as_str()
    ));
    if Age::parse(age).is_some_and(|age| !pathway.ages.holds(age)) {
        print(&format!(
            "This pathway is for ages {}; the app does not begin it for this child.\n",
            author::edition_text::ages(&pathway.ages)
        ));
    }
    print(&format!("\n{}", play.scene()));
    let is_typed = std::io::stdin().is_terminal();
    let mut lines = std::io::stdin().lock().lines();
    let mut every_line_is_right = true;
    loop {
        print("> ");
        let Some(Ok(said)) = lines.next() else { return Ok(is_typed || every_line_is_right) };
        match said.trim() {
            "" => {}
            "quit" | "exit" => return Ok(is_typed || every_line_is_right),
            "help" => print(&format!(
                "a number or the name of a choice; {}; `look`; `save <file>`; `stop`; `quit`\n",
                grammar()
            )),
            "look" => print(&play.step_in_words(pack)),
            "stop" => print_signs(saying, pack),
            said => match said.strip_prefix("save ") {
                Some(file) => {
                    print(&format!("{}\n", save(&walk, saying, Path::new(file.trim())).unwrap_or_else(|error| error)))
                }
                None => every_line_is_right &= happen(&mut walk, &mut play, said),
            },
        }
    }
}

fn begun(saying: EditionText<'_>, age: &str, role: &str) -> Result<Walk, String> {
    let role = Role::ALL.iter().copied().find(|one| one.as_str() == role);
    let role = role.ok_or("no such role: expected senco, health or family-support")?;
    let age = Age::parse(age).ok_or_else(|| format!("`{age}` is not an age: expected 9, or 16y6m"))?;
    let today = jiff::ZonedDateTime::now().date();
    let born = today.checked_sub(i32::from(age.in_months()).months()).map_err(|error| error.to_string())?;
    Ok(Walk {
        title: String::from("A walk in the terminal"),
        pathway: saying.pathway.id.to_string(),
        born,
        role,
        begins: today,
        at: None,
        agreed_by: String::from("nobody yet"),
        lines: Vec::new(),
    })
}

/// Plays a line, and returns whether it could be played.
fn happen(walk: &mut Walk, play: &mut Play<'_>, said: &str) -> bool {
    let Some(line) = understood(said, play) else {
        print(&format!("`{said}` is not a line of a walk. Expected {}.\n", grammar()));
        return false;
    };
    let before = play.choices();
    match play.take(&line) {
        Err(error) => {
            print(&format!("{}. Expected {}.\n", error.found, error.expected));
            false
        }
        Ok(()) => {
            walk.lines.push(line);
            let changed = play.choices() != before;
            print(&if changed {
                format!("\n{}", play.scene())
            } else {
                String::from("Recorded; it changes no choice here.\n")
            });
            true
        }
    }
}

/// Reads a line: a number or a name on its own is a choice; anything else is a line of a walk file.
fn understood(said: &str, play: &Play<'_>) -> Option<Line> {
    let routes = play.standing().routes;
    let (name, because) =
        said.split_once(" because ").map_or((said, None), |(name, because)| (name, Some(because.to_owned())));
    let numbered = name.trim().parse::<usize>().ok().and_then(|number| routes.get(number.checked_sub(1)?));
    let choice = numbered.or_else(|| routes.iter().find(|route| route.choice.as_str() == name.trim()));
    match choice {
        Some(route) => Some(Line::Choose { choice: route.choice.to_string(), because }),
        None => read_line(said),
    }
}

fn save(walk: &Walk, saying: EditionText<'_>, file: &Path) -> Result<String, String> {
    let text = walk.write(saying).map_err(|error| error.to_string())?;
    std::fs::write(file, text).map_err(|cause| format!("{} cannot be written: {cause}", file.display()))?;
    Ok(format!("saved {}", file.display()))
}

/// Prints the STOP signs. The walk does not change.
fn print_signs(saying: EditionText<'_>, pack: &Pack) {
    for sign in &pack.interrupts {
        let message = format!("interrupt-{}", sign.id);
        let act = saying.words.say_attribute(&message, "act");
        print(&format!("STOP  {} ({})\n      {act}\n", saying.words.say(&message), sign.urgency.as_str()));
        for service in sign.signposts.iter().filter_map(|id| pack.services.get(id)) {
            let numbers: Vec<&str> = service
                .contacts
                .iter()
                .filter(|contact| contact.is_number())
                .map(|contact| contact.value.as_str())
                .collect();
            let numbers = if numbers.is_empty() { String::from("no number") } else { numbers.join("; ") };
            print(&format!("      {}: {numbers}\n", service.name));
        }
    }
    print("\n");
}
