// Files dropped onto the window. The shell keeps them; a part of the page that takes files gets each by its number, never by its path.
import { commands } from './commands';
import type { PickedFile } from './generated/wire';
import { attempt } from './page-failure.svelte';

/** The shell tells with this event that something was dropped. */
export const DROPPED = 'stepping-stones:dropped';

type Take = (file: PickedFile) => void;

const takers = new Map<Element, Take>();
/** The part over which a file was dragged last. A drop comes after the drag has left. */
let last: Element | null = null;

/** For `{@attach}`: this part of the page takes files, and is marked while one is dragged over it. */
export function takesFiles(take: Take): (node: Element) => () => void {
  return (node) => {
    takers.set(node, take);
    return () => void takers.delete(node);
  };
}

/** Something is dragged over the page. True if it is a file and can be dropped there. */
export function draggedOver(event: DragEvent): boolean {
  leave();
  last = null;
  if (event.dataTransfer?.types.includes('Files') !== true) return false;
  for (let at = event.target instanceof Element ? event.target : null; at !== null; at = at.parentElement) {
    if (!takers.has(at)) continue;
    last = at;
    at.setAttribute('data-over', '');
    return true;
  }
  return false;
}

/** The drag has left a part of the page. */
export function leave(): void {
  last?.removeAttribute('data-over');
}

/** Something was dropped: gives the file to the part that it was dropped onto. */
export async function takeDropped(): Promise<void> {
  leave();
  const taker = last;
  last = null;
  if (taker === null || !takers.has(taker)) return;
  const file = await attempt(() => commands.droppedFile());
  if (file) takers.get(taker)?.(file);
}
