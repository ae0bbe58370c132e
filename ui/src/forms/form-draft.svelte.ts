// A whole form that is kept as one draft: rows that come and go and what was chosen too, which no single field holds.
import { onDestroy } from 'svelte';
import { draftOf, dropDraft, holdDraft, keepDraft, leaveDraft } from '../lib/draft';
import type { DraftText } from '../lib/generated/wire';

let lastForm = 0;

/** Made while its component is. */
export class FormDraft<T extends object> {
  /** What was typed before and came back, for the line that says so. */
  back = $state.raw<DraftText | null>(null);
  /** For the form: words tell of themselves as they are typed, what is chosen only once it is. */
  readonly keeping = { oninput: () => this.keep(), onchange: () => this.keep() };
  readonly key: string;
  readonly #read: () => T;
  readonly #fill: (form: T) => void;
  readonly #id: string;
  /** No other form on the page has charge of the draft. */
  #isMine = false;
  #before = '';

  /** `read` gives the form as it stands, `fill` puts one into its fields. */
  constructor(key: string, read: () => T, fill: (form: T) => void) {
    lastForm += 1;
    this.#id = `form ${lastForm}`;
    this.key = key;
    this.#read = read;
    this.#fill = fill;
    onDestroy(() => leaveDraft(this.#id));
  }

  /** Brings back what was typed, once the form holds what it begins with. True where something came back. */
  async load(): Promise<boolean> {
    this.#before = this.#text();
    this.#isMine = holdDraft(this.#id, this.key);
    if (!this.#isMine) return false;
    const found = await draftOf(this.key);
    const typed = found === null ? undefined : parsed<T>(found.text);
    // Whoever began to type meanwhile goes on with what they type.
    if (typed === undefined || this.#text() !== this.#before) return false;
    this.#fill({ ...this.#start(), ...typed });
    this.back = found;
    return true;
  }

  /** Keeps the form as it stands; one that is as it began is nothing to keep. */
  keep(): void {
    const text = this.#text();
    if (this.#isMine) keepDraft(this.key, text === this.#before ? '' : text);
  }

  /** The form was saved, or is not wanted any more. */
  async drop(): Promise<void> {
    this.back = null;
    if (this.#isMine) await dropDraft(this.key);
  }

  /** Throws away what came back: the form is as it began. */
  discard(): void {
    void this.drop();
    this.#fill(this.#start());
  }

  #text(): string {
    return JSON.stringify(this.#read());
  }

  #start(): T {
    return JSON.parse(this.#before) as T;
  }
}

/** A form as it was kept; nothing where another version kept it in another way. */
function parsed<T>(text: string): Partial<T> | undefined {
  try {
    return JSON.parse(text) as Partial<T>;
  } catch {
    return undefined;
  }
}
