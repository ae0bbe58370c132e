//! A passphrase or a recovery code as it travels: wiped from memory when it is dropped, and never printed.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::one_time_key::Encrypted;

/// A text that must not stay in memory.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Secret {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Secret {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Takes the text over without a copy.
impl From<String> for Secret {
    fn from(text: String) -> Secret {
        Secret(Zeroizing::new(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Secret(…)")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}

/// From a page it arrives encrypted, or as a text if the page cannot encrypt.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Secret, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Secret;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("a text, or one that was encrypted with a key for it")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Secret, E> {
                Ok(Secret::from(text.to_owned()))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Secret, E> {
                Ok(Secret::from(text))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Secret, A::Error> {
                let encrypted = Encrypted::deserialize(MapAccessDeserializer::new(map))?;
                encrypted
                    .decrypt()
                    .map(Secret)
                    .ok_or_else(|| A::Error::custom("this secret cannot be decrypted with its key"))
            }
        }

        from.deserialize_any(Text)
    }
}

/// The screens know it as plain text.
impl TS for Secret {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        String::from("string")
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn a_secret_is_plain_text_to_the_screens_and_is_never_printed() {
        let secret: Secret = serde_json::from_str(r#""otter \u00e9 lantern""#).unwrap();
        assert_eq!(&*secret, "otter é lantern");
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""otter é lantern""#);
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert!(serde_json::from_str::<Secret>("7").is_err());
    }
}
