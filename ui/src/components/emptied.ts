// Empties a field as it leaves the page.

/** The element outlives its page in the memory of the web view until that is tidied, so a secret in it is removed first. */
export function emptied(input: HTMLInputElement): () => void {
  return () => {
    input.value = '';
  };
}
