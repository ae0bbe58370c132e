//! Who sends the papers of this casebook: a name, an address and a logo, in general and for the children of one setting.
//! It is about no child.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::collation::sorts_as;
use crate::content::text_match::same_setting;
use crate::session::open::Session;
use crate::wire::{Failure, LetterheadForm};

/// The general letterhead. Until there were others it was the only one.
const LETTERHEAD: &str = "letterhead";
const OF_SETTINGS: &str = "letterheads-of-settings";
/// Which letterhead was chosen last for the children of a setting, if not its own.
const CHOSEN: &str = "letterheads-chosen";

/// A letterhead as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    #[serde(skip_serializing_if = "String::is_empty")]
    setting: String,
    name: String,
    address: String,
    contact: String,
    logo: String,
}

impl From<Stored> for LetterheadForm {
    fn from(stored: Stored) -> LetterheadForm {
        let Stored { setting, name, address, contact, logo } = stored;
        LetterheadForm { setting, name, address, contact, logo }
    }
}

impl From<&LetterheadForm> for Stored {
    fn from(form: &LetterheadForm) -> Stored {
        let LetterheadForm { setting, name, address, contact, logo } = form.clone();
        Stored { setting, name, address, contact, logo }
    }
}

impl Session {
    /// Returns every letterhead, the general one first. That is empty if none is recorded.
    ///
    /// # Errors
    /// What is stored cannot be read, so that it is never overwritten.
    pub(crate) fn letterheads(&self) -> Result<Vec<LetterheadForm>, Failure> {
        let general: Stored = self.stored(LETTERHEAD)?;
        let of_settings: Vec<Stored> = self.stored(OF_SETTINGS)?;
        let mut of_settings: Vec<LetterheadForm> = of_settings.into_iter().map(LetterheadForm::from).collect();
        of_settings.sort_by_cached_key(|one| sorts_as(&one.setting));
        Ok(std::iter::once(general.into()).chain(of_settings).collect())
    }

    /// Returns the letterhead that was asked for, or else the one with which a paper about a child of this setting begins:
    /// the one chosen last for that setting, its own, or the general one.
    pub(crate) fn letterhead_for(&self, asked: Option<&str>, setting: &str) -> Result<LetterheadForm, Failure> {
        let chosen = self.chosen()?;
        let remembered = chosen.iter().find(|(of, _)| same_setting(of, setting)).map(|(_, chosen)| chosen.as_str());
        let wanted = asked.or(remembered).unwrap_or(setting);
        let mut all = self.letterheads()?;
        let at = all.iter().position(|one| same_setting(&one.setting, wanted)).unwrap_or_default();
        Ok(if at < all.len() { all.swap_remove(at) } else { LetterheadForm::default() })
    }

    /// Stores a letterhead in the place of the one of its setting. An empty one of a setting is removed.
    pub(crate) fn set_letterhead(&mut self, letterhead: &LetterheadForm) -> Result<(), Failure> {
        self.may_write()?;
        let new = Stored::from(letterhead);
        if new.setting.is_empty() {
            self.store(LETTERHEAD, &new)?;
        } else {
            let mut all: Vec<Stored> = self.stored(OF_SETTINGS)?;
            all.retain(|one| !same_setting(&one.setting, &new.setting));
            let blank = Stored { setting: new.setting.clone(), ..Stored::default() };
            all.extend(Some(new).filter(|new| *new != blank));
            self.store(OF_SETTINGS, &all)?;
        }
        self.acts.clear();
        Ok(())
    }

    /// Remembers which letterhead was chosen for a paper about a child of this setting.
    pub(crate) fn choose_letterhead(&mut self, setting: &str, chosen: &str) -> Result<(), Failure> {
        let mut all = self.chosen()?;
        all.retain(|of, _| !same_setting(of, setting));
        let by_itself = self.letterheads()?.iter().any(|one| same_setting(&one.setting, setting));
        let is_usual = same_setting(chosen, if by_itself { setting } else { "" });
        if !is_usual {
            all.insert(setting.to_owned(), chosen.to_owned());
        }
        if all == self.chosen()? { Ok(()) } else { self.store(CHOSEN, &all) }
    }

    fn chosen(&self) -> Result<BTreeMap<String, String>, Failure> {
        self.stored(CHOSEN)
    }

    fn stored<T: Default + for<'a> Deserialize<'a>>(&self, key: &str) -> Result<T, Failure> {
        let stored = self.casebook.setting(key)?;
        stored
            .map_or(Ok(T::default()), |text| serde_json::from_str(&text).map_err(|_| Failure::unexpected("letterhead")))
    }

    fn store(&mut self, key: &str, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string(value).map_err(|_| Failure::unexpected("letterhead"))?;
        Ok(self.casebook.put_setting(key, &text)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letterhead_of_an_older_version_is_the_general_one_and_is_stored_as_before() {
        let old = r#"{"name":"Elm School","address":"1 Long Lane","contact":"","logo":""}"#;
        let read: Stored = serde_json::from_str(old).unwrap();
        let form = LetterheadForm::from(read);
        assert_eq!((form.setting.as_str(), form.name.as_str()), ("", "Elm School"));
        assert_eq!(serde_json::to_string(&Stored::from(&form)).unwrap(), old);
    }
}
