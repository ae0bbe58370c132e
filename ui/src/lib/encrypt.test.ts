// A passphrase is in no message of the page, and whoever has the key reads it.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from './commands';

interface OpenCopy {
  passphrase: { key: number; encapsulated: number[]; text: number[] };
  setAside: boolean;
}

interface Sent {
  messages: [string, unknown][];
  key: unknown;
}

const sent = vi.hoisted((): Sent => {
  // Node encrypts only bytes of its own, not those of the tests' document.
  const bytes = Buffer.alloc(1);
  vi.stubGlobal('ArrayBuffer', bytes.buffer.constructor);
  vi.stubGlobal('Uint8Array', (Object.getPrototypeOf(Buffer.prototype) as object).constructor);
  return { messages: [], key: null };
});
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (request: string, args: unknown) => {
    sent.messages.push([request, args]);
    return Promise.resolve(request === 'one_time_key' ? sent.key : null);
  },
}));

const SUITE = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

beforeEach(() => {
  sent.messages = [];
  sent.key = null;
});

describe('a secret on its way to the app', () => {
  it('is encrypted for the key of this request, and the other arguments are as they were', async () => {
    const pair = await SUITE.kem.generateKeyPair();
    const bytes = [...new Uint8Array(await SUITE.kem.serializePublicKey(pair.publicKey))];
    sent.key = { id: 7, public: bytes };
    await commands.openCopy({ passphrase: 'otter é lantern bridge', setAside: true });
    expect(JSON.stringify(sent.messages)).not.toContain('lantern');
    const [request, args] = sent.messages.at(-1) as [string, OpenCopy];
    expect([request, args.setAside, args.passphrase.key]).toEqual(['open_copy', true, 7]);
    const { encapsulated, text } = args.passphrase;
    const info = new TextEncoder().encode('uk.stepping-stones.navigator secret');
    const opened = await SUITE.open(
      { recipientKey: pair, enc: new Uint8Array(encapsulated), info },
      new Uint8Array(text),
    );
    expect(new TextDecoder().decode(opened)).toBe('otter é lantern bridge');
  });

  it('has a key for each of two, and is sent as it is if there is no key', async () => {
    await commands.changePassphrase({ current: 'one', next: 'two' });
    expect(sent.messages).toEqual([
      ['one_time_key', undefined],
      ['one_time_key', undefined],
      ['change_passphrase', { current: 'one', next: 'two' }],
    ]);
  });
});
