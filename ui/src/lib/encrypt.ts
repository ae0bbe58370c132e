// Encrypts a passphrase or a recovery code on its way to the app: what a web view keeps of its messages cannot be wiped. HPKE, RFC 9180.
import { invoke } from '@tauri-apps/api/core';
import type { OneTimeKey } from './generated/wire';

/** As in `wire/one_time_key.rs`. */
const INFO = new TextEncoder().encode('uk.stepping-stones.navigator secret');

/** Makes a request of which some arguments are secret. */
export async function invokeEncrypted<T>(
  request: string,
  args: Record<string, unknown>,
  secret: string[],
): Promise<T> {
  const sent = { ...args };
  // One after the other: each needs a key of its own.
  for (const name of secret) sent[name] = await encrypted(String(args[name]));
  return invoke<T>(request, sent);
}

/** The text itself if it cannot be encrypted: nobody is kept from their casebook for that. */
async function encrypted(text: string) {
  const key = await invoke<OneTimeKey | null>('one_time_key').catch(() => null);
  if (key === null || !('subtle' in crypto)) return text;
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const recipientPublicKey = await suite.kem.deserializePublicKey(new Uint8Array(key.public));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: INFO }, new TextEncoder().encode(text));
  return { key: key.id, encapsulated: bytes(enc), text: bytes(ct) };
}

const bytes = (buffer: ArrayBuffer) => [...new Uint8Array(buffer)];
