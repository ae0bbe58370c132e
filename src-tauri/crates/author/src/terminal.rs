//! Walking in the terminal: the same engine as the app, one line at a time.

use std::io::{BufRead, Write as _};
use std::path::Path;

use author::Saying;
use author::walk::{Line, Play, Walk, grammar, read_line};
use jiff::ToSpan;
use pathway::Pack;
use pathway::model::Role;

/// Plays a walk file and prints it as it comes out.
pub(crate) fn play(saying: Saying<'_>, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|cause| format!("{} cannot be read: {cause}", file.display()))?;
    let walk = Walk::read(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    let written = walk.write(saying).map_err(|error| format!("{}: {error}", file.display()))?;
    print!("{written}");
    Ok(())
}

/// Asks for one line after the other until the walk ends or the author has had enough.
pub(crate) fn walk(saying: Saying<'_>, pack: &Pack, age: u8, role: &str) -> Result<(), String> {
    let role = Role::ALL.iter().copied().find(|one| one.as_str() == role);
    let role = role.ok_or("no such role: expected senco, health or family-support")?;
    let today = jiff::ZonedDateTime::now().date();
    let born = today.checked_sub(i32::from(age).years()).map_err(|error| error.to_string())?;
    let mut walk = Walk {
        title: String::from("A walk in the terminal"),
        pathway: saying.pathway.id.to_string(),
        born,
        role,
        begins: today,
        at: None,
        agreed_by: String::from("nobody yet"),
        lines: Vec::new(),
    };
    let mut play = Play::begin(&walk, saying).map_err(|error| error.to_string())?;
    println!(
        "{} — choose by number or by name; `help` for the rest, `stop` for urgent help, `quit` to end.\n",
        saying.pathway_title()
    );
    print!("{}", play.scene());
    let mut lines = std::io::stdin().lock().lines();
    loop {
        print!("> ");
        let _ = std::io::stdout().flush();
        let Some(Ok(said)) = lines.next() else { return Ok(()) };
        match said.trim() {
            "" => {}
            "quit" | "exit" => return Ok(()),
            "help" => println!("a number or the name of a choice; {}; `save <file>`; `stop`; `quit`", grammar()),
            "stop" => print_signs(saying, pack),
            said => {
                if let Some(file) = said.strip_prefix("save ") {
                    println!("{}", save(&walk, saying, Path::new(file.trim())).unwrap_or_else(|error| error));
                    continue;
                }
                let line = understood(said, &play);
                match play.take(&line) {
                    Ok(()) => {
                        walk.lines.push(line);
                        print!("\n{}", play.scene());
                    }
                    Err(error) => println!("{}. Expected {}.", error.found, error.expected),
                }
            }
        }
    }
}

/// A number or a bare name is a choice; anything else is read as in a walk file.
fn understood(said: &str, play: &Play<'_>) -> Line {
    let routes = play.standing().routes;
    let (name, because) =
        said.split_once(" because ").map_or((said, None), |(name, because)| (name, Some(because.to_owned())));
    let numbered = name.trim().parse::<usize>().ok().and_then(|number| routes.get(number.checked_sub(1)?));
    let choice = numbered.or_else(|| routes.iter().find(|route| route.choice.as_str() == name.trim()));
    match choice {
        Some(route) => Line::Choose { choice: route.choice.to_string(), because },
        None => read_line(said).unwrap_or_else(|| Line::Choose { choice: said.to_owned(), because: None }),
    }
}

fn save(walk: &Walk, saying: Saying<'_>, file: &Path) -> Result<String, String> {
    let text = walk.write(saying).map_err(|error| error.to_string())?;
    std::fs::write(file, text).map_err(|cause| format!("{} cannot be written: {cause}", file.display()))?;
    Ok(format!("saved {}", file.display()))
}

/// The STOP signs; the walk stands where it stood.
fn print_signs(saying: Saying<'_>, pack: &Pack) {
    for sign in &pack.interrupts {
        let message = format!("interrupt-{}", sign.id);
        println!("STOP  {} ({})", saying.words.say(&message), sign.urgency.as_str());
        println!("      {}", saying.words.say_attribute(&message, "act"));
    }
    println!();
}
