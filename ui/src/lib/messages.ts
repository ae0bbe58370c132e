// The Fluent files of one language. Each is read when the first of its messages is asked for: the first page needs few of them, and would wait for all.
import { FluentResource, type FluentBundle } from '@fluent/bundle';

/** The frame of every page, with the terms that other files quote. */
const FIRST = 'shell';
/** Shared with the shell, so its messages do not begin with its name. */
const SHARED = 'vocabulary';

type Message = ReturnType<FluentBundle['getMessage']>;

export class Messages {
  readonly bundle: FluentBundle;
  /** The files that were not read yet, by name. The messages of a file begin with its name. */
  readonly #unread: Map<string, string>;

  /** `files` has the text of each file by its name, without its ending. */
  constructor(bundle: FluentBundle, files: ReadonlyMap<string, string>) {
    this.bundle = bundle;
    this.#unread = new Map(files);
    this.#read(FIRST);
  }

  get(id: string): Message {
    if (!this.bundle.hasMessage(id)) this.#readFilesOf(id);
    return this.bundle.getMessage(id);
  }

  #readFilesOf(id: string): void {
    for (const name of [...this.#unread.keys()]) if (id.startsWith(`${name}-`)) this.#read(name);
    if (!this.bundle.hasMessage(id)) this.#read(SHARED);
  }

  /** Reads a file, and those of the messages that it quotes. */
  #read(name: string): void {
    const text = this.#unread.get(name);
    if (text === undefined) return;
    this.#unread.delete(name);
    this.bundle.addResource(new FluentResource(text));
    for (const [, quoted] of text.matchAll(/\{ *([a-z][a-z0-9-]*) *\}/g))
      if (quoted !== undefined && !this.bundle.hasMessage(quoted)) this.#readFilesOf(quoted);
  }
}
