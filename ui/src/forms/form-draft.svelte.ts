// The draft of a whole form, with its rows and choices, which no single field could keep.
import { onDestroy } from 'svelte';
import { keepsDraft } from '../components/sheet-context';
import { draftOf, dropDraft, holdDraft, keepDraft, leaveDraft } from '../lib/draft';
import type { DraftText } from '../lib/generated/wire';

let lastForm = 0;

/** Created with its component. */
export class FormDraft<T extends object> {
  /** The draft that was restored, for the line that says so. */
  back = $state.raw<DraftText | null>(null);
  /** For the form element: text fires `input`, choices fire `change`. */
  readonly keeping = { oninput: () => this.keep(), onchange: () => this.keep() };
  readonly key: string;
  readonly #read: () => T;
  readonly #fill: (form: T) => void;
  readonly #id: string;
  /** No other form on the page keeps this draft. */
  #isMine = false;
  #before = '';

  /** `read` gives the values of the form, `fill` sets them. */
  constructor(key: string, read: () => T, fill: (form: T) => void) {
    lastForm += 1;
    this.#id = `form ${lastForm}`;
    this.key = key;
    this.#read = read;
    this.#fill = fill;
    keepsDraft(key);
    onDestroy(() => leaveDraft(this.#id));
  }

  /** Restores the draft, once the form has its first values. True if there was one. */
  async load(): Promise<boolean> {
    this.#before = this.#text();
    this.#isMine = holdDraft(this.#id, this.key);
    if (!this.#isMine) return false;
    const found = await draftOf(this.key);
    const typed = found === null ? undefined : parsed<T>(found.text);
    // What was typed in the meantime takes precedence.
    if (typed === undefined || this.#text() !== this.#before) return false;
    this.#fill({ ...this.#start(), ...typed });
    this.back = found;
    return true;
  }

  /** Keeps the form, unless it is as it began. */
  keep(): void {
    const text = this.#text();
    if (this.#isMine) keepDraft(this.key, text === this.#before ? '' : text);
  }

  /** Drops the draft: the form was saved or cancelled. */
  async drop(): Promise<void> {
    this.back = null;
    if (this.#isMine) await dropDraft(this.key);
  }

  /** Discards the draft and resets the form. */
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

/** The values of a draft; undefined if another version of the app kept it in a form that cannot be read. */
function parsed<T>(text: string): Partial<T> | undefined {
  try {
    return JSON.parse(text) as Partial<T>;
  } catch {
    return undefined;
  }
}
