// A field takes no more than its limit, and says so where something that was pasted did not fit: nothing is cut in silence.

export class Limit {
  /** Some of what was pasted last did not fit. */
  cut = $state(false);
  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** For the field: `{...limit.field}`. */
  get field() {
    return {
      maxlength: this.most,
      onpaste: (event: ClipboardEvent) => this.#paste(event),
      onkeydown: () => (this.cut = false),
    };
  }

  #paste(event: ClipboardEvent): void {
    const box = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
    const pasted = event.clipboardData?.getData('text').length ?? 0;
    const chosen = (box.selectionEnd ?? 0) - (box.selectionStart ?? 0);
    this.cut = box.value.length - chosen + pasted > this.most;
  }
}
