// The limit of a text field. The field says so if pasted text did not fit: nothing is cut silently.

export class Limit {
  /** Part of what was pasted last did not fit. */
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
