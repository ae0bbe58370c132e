//! Where things lie: the casebook, and the preferences, which hold nothing personal.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use tempfile::NamedTempFile;

use crate::wire::Preferences;

/// The two folders that the shell gives.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The platform's local app data: the casebook lies below it.
    pub data: PathBuf,
    /// The platform's configuration: preferences.
    pub config: PathBuf,
}

impl Folders {
    pub(crate) fn casebook(&self) -> PathBuf {
        self.data.join("casebook")
    }

    /// How often a passphrase was guessed wrongly.
    pub(crate) fn guesses(&self) -> PathBuf {
        self.data.join("guesses")
    }

    fn preferences_file(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// The preferences as last saved; what cannot be read is left alone and the usual ones are used.
    pub(crate) fn preferences(&self) -> Preferences {
        fs::read(self.preferences_file()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Saves beside the file and puts it in place whole.
    pub(crate) fn save_preferences(&self, preferences: &Preferences) -> std::io::Result<()> {
        fs::create_dir_all(&self.config)?;
        let mut file = NamedTempFile::new_in(&self.config)?;
        file.write_all(&serde_json::to_vec_pretty(preferences).map_err(std::io::Error::other)?)?;
        file.as_file().sync_all()?;
        file.persist(self.preferences_file()).map(drop).map_err(|failed| failed.error)
    }
}
