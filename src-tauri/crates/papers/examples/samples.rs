//! Writes the documents of the tests into a folder, as PDF, Word and pictures, and says how long it took:
//! `cargo run --release -p papers --example samples -- FOLDER`.

#[path = "../tests/papers/sample.rs"]
mod sample;

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use papers::{Document, Look, Paper, to_word};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let samples = [
        ("standard", sample::support_plan(Look::Standard)),
        ("standard-again", sample::support_plan(Look::Standard)),
        ("large-print", sample::support_plan(Look::LargePrint)),
        ("easy-read", sample::support_plan(Look::EasyRead)),
        ("right-to-left", sample::right_to_left()),
        ("hostile", sample::hostile()),
        ("long", sample::long_record(60)),
        ("longest", sample::long_record(200)),
    ];
    for (name, document) in &samples {
        write(folder, name, document)?;
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "an example talks to whoever runs it")]
fn write(folder: &Path, name: &str, document: &Document) -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    let paper = Paper::typeset(document, &|| false)?;
    let typeset = begun.elapsed();
    let pdf = paper.to_pdf()?;
    let written = begun.elapsed();
    let word = to_word(document, &|| false)?;
    let worded = begun.elapsed();
    let pages = paper.page_count();
    for page in 0..pages.min(12) {
        std::fs::write(folder.join(format!("{name}-{:02}.png", page + 1)), paper.to_picture(page, 1.5)?)?;
    }
    let drawn = begun.elapsed();
    println!(
        "{name}: {pages} pages; typeset {typeset:.0?}, PDF {:.0?} ({} KB), Word {:.0?} ({} KB), pictures {:.0?}",
        written - typeset,
        pdf.len() / 1024,
        worded - written,
        word.len() / 1024,
        drawn - worded,
    );
    std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
    std::fs::write(folder.join(format!("{name}.docx")), word)?;
    Ok(())
}
