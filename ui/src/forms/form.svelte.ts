// One form: the ids of its fields, what is wrong with it, and how it is sent. Two forms on a page share none of this.
import { draftsOfFields, dropDraft } from '../lib/draft';
import { mistakesOf, type Mistake } from '../lib/failures';
import type { Code, Failure, Saved } from '../lib/generated/wire';
import { summarise } from '../lib/page-failure.svelte';
import { request } from '../lib/requests.svelte';
import { watchPage } from '../lib/show-saved';
import { saveBy } from './save';

interface Options {
  /** The draft of the whole form, dropped once the form is saved. */
  draft?: { drop: () => Promise<void> };
  /** The field that a failure is about, if the shell does not name it. */
  about?: Partial<Record<Code, string>>;
}

/** Owned by the component of the form, which passes it to its fields. */
export class Form<Name extends string = string> {
  /** The id of each field, by its name in the request. */
  readonly ids: Readonly<Record<Name, string>>;
  readonly #options: Options;
  #failure = $state.raw<Failure | null>(null);
  /** Mistakes found before the form was sent. */
  #found = $state.raw<Mistake[]>([]);
  #underWay = $state(0);
  /** Another object for each time that something was wrong. */
  #tried = $state.raw<unknown>(null);
  /** The fields that were answered since. */
  #answered = $state.raw<readonly string[]>([]);

  constructor(ids: Record<Name, string>, options: Options = {}) {
    this.ids = ids;
    this.#options = options;
  }

  /** Why the shell refused the form when it was sent last. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** It was sent and is not answered yet. */
  get pending(): boolean {
    return this.#underWay > 0;
  }

  /** Everything that is wrong, in the order of the fields. */
  get mistakes(): Mistake[] {
    const all = [...mistakesOf(this.#failure), ...this.#found];
    return all.filter(({ field }) => field === null || !this.#answered.includes(field));
  }

  get tried(): unknown {
    return this.#tried;
  }

  /** What was wrong with a field goes once somebody answers it. */
  answer(box: Element): void {
    const ids: Readonly<Record<string, string>> = this.ids;
    const isIn = ({ field }: Mistake) => {
      const first = field === null ? null : document.getElementById(ids[field] ?? field);
      return (first?.closest('.govuk-form-group') ?? first)?.contains(box) === true;
    };
    const answered = this.mistakes.filter(isIn).flatMap(({ field }) => field ?? []);
    if (answered.length > 0) this.#answered = [...this.#answered, ...answered];
  }

  /** What is wrong with each field, by its name in the request. */
  get errors(): Partial<Record<string, string>> {
    const errors: Partial<Record<string, string>> = {};
    for (const { field, words } of this.mistakes) if (field !== null) errors[field] ??= words;
    return errors;
  }

  /** Asks the shell something about the form. The answer is undefined if the form was refused. */
  async attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
    this.#underWay += 1;
    try {
      return await request(ask, (failure) => this.#show(failure, []));
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Saves the form, drops its drafts, asks for the page again and shows there what was saved. True if it was saved. */
  async submit(send: () => Promise<Saved | null>, reload: () => Promise<unknown>): Promise<boolean> {
    const page = watchPage(document.activeElement?.closest('form') ?? null);
    const drafts = draftsOfFields(Object.values(this.ids));
    const drop = () => Promise.all([this.#options.draft?.drop(), ...drafts.map(dropDraft)]);
    const isSaved = await saveBy(this, send, reload, drop);
    if (isSaved) await page.show();
    else page.stop();
    return isSaved;
  }

  /** Refuses the form before it is sent if anything is wrong. True if nothing is. */
  check(mistakes: Mistake[]): boolean {
    if (mistakes.length > 0) this.#show(null, mistakes);
    else this.#found = [];
    return mistakes.length === 0;
  }

  /** Refuses the form before it is sent, with the words of a failure. */
  refuse(code: Code, field: Name): void {
    this.refuseAll([[code, field]]);
  }

  /** The same for several fields, in their order. */
  refuseAll(faults: [code: Code, field: Name][]): void {
    const [first, ...also] = faults.map(([code, field]) => ({ code, field, detail: null }));
    if (first !== undefined) this.#show(also.length === 0 ? first : { ...first, also }, []);
  }

  /** Forgets what was wrong. */
  clear(): void {
    [this.#failure, this.#found] = [null, []];
  }

  #show(failure: Failure | null, found: Mistake[]): void {
    const field = failure === null ? undefined : this.#options.about?.[failure.code];
    this.#failure = failure === null || field === undefined ? failure : { ...failure, field };
    this.#found = found;
    [this.#tried, this.#answered] = [{}, []];
    summarise(this);
  }
}
