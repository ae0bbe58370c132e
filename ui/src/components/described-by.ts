// The ids of the lines that describe a field, for `aria-describedby`.

interface Lines {
  hint?: string;
  error?: string;
}

/** The ids of the hint, the error and one more line, of those that there are. */
export function describedBy(id: string, { hint, error }: Lines, also?: string): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`, also].filter(Boolean).join(' ') || undefined;
}
