//! The folders of the casebook and of the preferences, which contain nothing personal.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use tempfile::NamedTempFile;

use crate::wire::Preferences;

/// The two folders that the shell provides.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The platform's local app data; the casebook is in a folder below it.
    pub data: PathBuf,
    /// The platform's configuration folder, for the preferences.
    pub config: PathBuf,
}

impl Folders {
    pub(crate) fn casebook(&self) -> PathBuf {
        self.data.join("casebook")
    }

    /// The file that counts wrong passphrases.
    pub(crate) fn guesses(&self) -> PathBuf {
        self.data.join("guesses")
    }

    fn preferences_file(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// Returns the preferences as last saved. If they cannot be read, returns the defaults and leaves the file as it
    /// is.
    pub(crate) fn preferences(&self) -> Preferences {
        fs::read(self.preferences_file()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes to a temporary file and renames it, so the file is always complete.
    pub(crate) fn save_preferences(&self, preferences: &Preferences) -> std::io::Result<()> {
        fs::create_dir_all(&self.config)?;
        let mut file = NamedTempFile::new_in(&self.config)?;
        file.write_all(&serde_json::to_vec_pretty(preferences).map_err(std::io::Error::other)?)?;
        file.as_file().sync_all()?;
        file.persist(self.preferences_file()).map(drop).map_err(|failed| failed.error)
    }
}
