// Opens a form that is folded away, as the menu of a child does.
import { tick } from 'svelte';
import { openAround } from './draft';

/** Opens the first form in a part of the page with everything that it is folded into, and puts the cursor into its first field. */
export async function openForm(part: Element | null): Promise<void> {
  const form = part?.querySelector('form');
  if (!form) return;
  openAround(form);
  await tick();
  const box = form.closest('details') ?? form;
  box.scrollIntoView({ block: 'center' });
  box.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
}
