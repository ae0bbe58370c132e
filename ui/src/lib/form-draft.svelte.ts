// A whole form that is kept as one draft: rows that come and go and what was chosen too, which no single field holds.
import { draftOf, dropDraft, keepDraft } from './draft';
import type { DraftText } from './generated/wire';

export class FormDraft<T extends object> {
  /** What was typed before and came back, for the line that says so. */
  back = $state.raw<DraftText | null>(null);
  /** For the form: words tell of themselves as they are typed, what is chosen only once it is. */
  readonly keeping = { oninput: () => this.keep(), onchange: () => this.keep() };
  readonly #key: string;
  readonly #read: () => T;
  readonly #fill: (form: T) => void;
  #before = '';

  /** `read` gives the form as it stands, `fill` puts one into its fields. */
  constructor(key: string, read: () => T, fill: (form: T) => void) {
    this.#key = key;
    this.#read = read;
    this.#fill = fill;
  }

  /** Brings back what was typed, once the form holds what it begins with. */
  async load(): Promise<void> {
    this.#before = this.#text();
    const found = await draftOf(this.#key);
    // Whoever began to type meanwhile goes on with what they type.
    if (found === null || this.#text() !== this.#before) return;
    this.#fill({ ...this.#start(), ...(JSON.parse(found.text) as Partial<T>) });
    this.back = found;
  }

  /** Keeps the form as it stands; one that is as it began is nothing to keep. */
  keep(): void {
    const text = this.#text();
    keepDraft(this.#key, text === this.#before ? '' : text);
  }

  /** The form was saved, or is not wanted any more. */
  async drop(): Promise<void> {
    this.back = null;
    await dropDraft(this.#key);
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
