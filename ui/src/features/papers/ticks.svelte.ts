// What somebody ticked for a paper. What lets words out is asked anew for another paper and another person, and that is said.
import type { PaperPart } from '../../lib/generated/wire';

export class Ticks {
  parts = $state.raw<PaperPart[]>([]);
  /** The words that say why ticks were reset, until somebody ticks again. */
  why = $state<'' | 'papers-parts-anew' | 'papers-parts-another'>('');
  /** What is ticked at first. */
  private usual: PaperPart[] = [];
  /** For whom the boxes were ticked; empty while nobody is named. */
  private tickedFor = '';

  /** Another paper begins with what is usual for it. */
  begin(usual: PaperPart[]): void {
    this.why = this.isChanged ? 'papers-parts-another' : '';
    [this.usual, this.parts, this.tickedFor] = [usual, usual, ''];
  }

  tick(next: PaperPart[], forWhom: string): void {
    [this.parts, this.tickedFor, this.why] = [next, forWhom, ''];
  }

  /** Somebody was named: from now on the ticks are for them. */
  named(forWhom: string): void {
    this.tickedFor ||= forWhom;
  }

  /** As soon as somebody else is named, only what is usual stays ticked. */
  toWhom(next: string): void {
    if (this.tickedFor === '' || next === this.tickedFor) return;
    const left = this.parts.filter((part) => this.usual.includes(part));
    if (left.length < this.parts.length) [this.parts, this.why] = [left, 'papers-parts-anew'];
  }

  private get isChanged(): boolean {
    return this.parts.length !== this.usual.length || this.parts.some((part) => !this.usual.includes(part));
  }
}
