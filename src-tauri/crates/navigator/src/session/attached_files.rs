//! The attached files of a child as pictures of their pages, for a paper that joins them in.

use jiff::civil::Date;
use papers::{Image, pages_of_pdf};
use record::EntryBody;
use record::kinds::Media;

use crate::session::case_file::CaseFile;
use crate::session::open::Session;
use crate::wire::Failure;

/// The most pages of one file that are joined in. A longer file is only listed.
const MOST_PAGES: usize = 40;

/// A file of the record that a paper joins in.
pub(crate) struct AttachedFile {
    /// The name of the file.
    pub(crate) name: String,
    /// The day of the entry.
    pub(crate) on: Date,
    /// Its pages as PNG or JPEG pictures; empty if it cannot be drawn.
    pub(crate) pages: Vec<Vec<u8>>,
}

impl Session {
    /// Returns the attached files of a child, the oldest first, without those of entries in `covered`.
    ///
    /// # Errors
    /// A file cannot be read from the casebook. One that cannot be drawn has no pages.
    pub(crate) fn attached_files(&self, case: &CaseFile, covered: &[u32]) -> Result<Vec<AttachedFile>, Failure> {
        let mut files = Vec::new();
        for entry in case.record.in_force.iter().filter(|entry| !covered.contains(&entry.seq)) {
            let EntryBody::Attached { to, name, media, sha256, .. } = &entry.body else { continue };
            if to.is_some_and(|to| covered.contains(&to)) {
                continue;
            }
            let bytes = self.casebook.attachment(&case.child.id, sha256)?;
            files.push(AttachedFile { name: name.clone(), on: entry.on, pages: pages(bytes, *media) });
        }
        Ok(files)
    }
}

/// Returns the pages of a file. A file that cannot be drawn has none, and the paper says so.
fn pages(bytes: Vec<u8>, media: Media) -> Vec<Vec<u8>> {
    match media {
        Media::Pdf => pages_of_pdf(&bytes, MOST_PAGES, &|| false).unwrap_or_default(),
        Media::Png | Media::Jpeg if Image::new(bytes.clone(), "a page").can_be_drawn() => vec![bytes],
        Media::Png | Media::Jpeg | Media::Docx => Vec::new(),
    }
}
