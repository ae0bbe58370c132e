//! Keys with which a page encrypts a passphrase or a recovery code on its way to the app.
//!
//! A web view keeps the messages of a page in memory of the app that the app cannot wipe. What is there is of no use after the
//! request, because its key is gone. The encryption is HPKE ([RFC 9180](https://www.rfc-editor.org/rfc/rfc9180)).

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable, single_shot_open};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// Says in both programs what is encrypted.
const INFO: &[u8] = b"uk.stepping-stones.navigator secret";
/// How many keys wait for their secret. A page that asks for more than it uses makes the oldest useless.
const MOST: usize = 32;

type PrivateKey = <DhP256HkdfSha256 as Kem>::PrivateKey;

static KEYS: Mutex<Keys> = Mutex::new(Keys { last: 0, waiting: VecDeque::new() });

/// A key for one secret.
#[derive(Debug, Serialize, TS)]
pub struct OneTimeKey {
    pub id: u32,
    /// The public part, as RFC 9180 writes it: 65 bytes.
    pub public: Vec<u8>,
}

/// A secret as it arrives from a page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Encrypted {
    key: u32,
    encapsulated: Vec<u8>,
    text: Vec<u8>,
}

struct Keys {
    last: u32,
    waiting: VecDeque<(u32, PrivateKey)>,
}

/// Makes a key, or nothing if the system gives no random bytes.
pub(crate) fn one_time_key() -> Option<OneTimeKey> {
    let mut seed = Zeroizing::new([0_u8; 32]);
    getrandom::fill(seed.as_mut_slice()).ok()?;
    let (private, public) = DhP256HkdfSha256::derive_keypair(seed.as_slice());
    let mut keys = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
    keys.last = keys.last.wrapping_add(1);
    let id = keys.last;
    keys.waiting.push_back((id, private));
    while keys.waiting.len() > MOST {
        keys.waiting.pop_front();
    }
    Some(OneTimeKey { id, public: public.to_bytes().to_vec() })
}

impl Encrypted {
    /// Returns the secret and forgets its key. Nothing, if the key was used before or the text is not what the page sent.
    pub(super) fn decrypt(self) -> Option<Zeroizing<String>> {
        let private = take(self.key)?;
        let encapsulated = Deserializable::from_bytes(&self.encapsulated).ok()?;
        let opened = single_shot_open::<AesGcm256, HkdfSha256, DhP256HkdfSha256>(
            &OpModeR::Base,
            &private,
            &encapsulated,
            INFO,
            &self.text,
            &[],
        );
        String::from_utf8(opened.ok()?).ok().map(Zeroizing::new)
    }
}

fn take(id: u32) -> Option<PrivateKey> {
    let mut keys = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
    let at = keys.waiting.iter().position(|(waiting, _)| *waiting == id)?;
    keys.waiting.remove(at).map(|(_, private)| private)
}

#[cfg(test)]
mod tests {
    use hpke::rand_core::{CryptoRng, Error, RngCore};
    use hpke::{OpModeS, single_shot_seal};
    use serde_json::{Value, json};

    use super::*;
    use crate::wire::Secret;

    /// The randomness of the system, as `hpke` wants it.
    struct System;

    impl CryptoRng for System {}

    impl RngCore for System {
        fn next_u32(&mut self) -> u32 {
            getrandom::u32().unwrap()
        }

        fn next_u64(&mut self) -> u64 {
            getrandom::u64().unwrap()
        }

        fn fill_bytes(&mut self, bytes: &mut [u8]) {
            getrandom::fill(bytes).unwrap();
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
            self.fill_bytes(bytes);
            Ok(())
        }
    }

    /// A secret as the page sends it.
    fn encrypted(secret: &str, with: &OneTimeKey) -> Value {
        let public = Deserializable::from_bytes(&with.public).unwrap();
        let (encapsulated, text) = single_shot_seal::<AesGcm256, HkdfSha256, DhP256HkdfSha256, _>(
            &OpModeS::Base,
            &public,
            INFO,
            secret.as_bytes(),
            &[],
            &mut System,
        )
        .unwrap();
        json!({ "key": with.id, "encapsulated": encapsulated.to_bytes().to_vec(), "text": text })
    }

    fn read(sent: &Value) -> Option<Secret> {
        serde_json::from_value(sent.clone()).ok()
    }

    /// One test, because the keys are those of the program.
    #[test]
    fn a_key_decrypts_one_secret_and_only_what_was_encrypted_for_it() {
        let (one, other) = (one_time_key().unwrap(), one_time_key().unwrap());
        let sent = encrypted("otter é lantern", &one);
        assert_eq!(&*read(&sent).unwrap(), "otter é lantern");
        assert!(read(&sent).is_none(), "the key was used");

        let mut exchanged = encrypted("otter é lantern", &one_time_key().unwrap());
        exchanged["key"] = json!(other.id);
        assert!(read(&exchanged).is_none(), "another key");

        let mut altered = encrypted("otter é lantern", &one_time_key().unwrap());
        altered["text"][0] = json!(altered["text"][0].as_u64().unwrap() ^ 1);
        assert!(read(&altered).is_none(), "another text");
        assert!(read(&json!({ "key": 0, "encapsulated": [], "text": [] })).is_none(), "no key");

        let oldest = one_time_key().unwrap();
        let newer: Vec<OneTimeKey> = (0..MOST).map(|_| one_time_key().unwrap()).collect();
        assert!(read(&encrypted("otter", &oldest)).is_none(), "too many keys were asked for since");
        assert!(newer.iter().all(|key| read(&encrypted("otter", key)).is_some()));
    }
}
