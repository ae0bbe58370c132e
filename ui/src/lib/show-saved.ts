// After a form is saved, the part of the page that shows it is brought into view and lit for a second.
import { tick } from 'svelte';

interface Watch {
  /** Shows what was saved. */
  show: () => Promise<void>;
  /** Nothing was saved. */
  stop: () => void;
}

/** What shows one thing that was recorded, from the smallest. */
const PARTS = 'li, tr, dd, blockquote, .card, .facts__row, p';
/** What changes with every save, and says nothing about what was saved. */
const ELSEWHERE = 'form, dialog, [role=status], [role=alert], [hidden], details:not([open])';
/** Shorter words may stand anywhere on the page. */
const SHORTEST = 3;
const LIT_FOR = 1_500;

/** Watches how the page changes from now on. `form` has what is about to be saved. */
export function watchPage(form: Element | null): Watch {
  const page = document.getElementById('main');
  const typed = typedIn(form);
  const changed = new Set<Element>();
  const note = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.parentElement !== null) changed.add(target.parentElement);
      for (const node of addedNodes) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element !== null) changed.add(element);
      }
    }
  };
  const observer = new MutationObserver(note);
  if (page !== null) observer.observe(page, { childList: true, characterData: true, subtree: true });
  return {
    stop: () => observer.disconnect(),
    show: async () => {
      await tick();
      note(observer.takeRecords());
      observer.disconnect();
      const part = partOf([...changed].filter(isShown), typed);
      if (part !== null) light(part);
    },
  };
}

/** The words in the fields of a form, the longest first. */
function typedIn(form: Element | null): string[] {
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea');
  const texts = [...(fields ?? [])].map((field) => tidy(field.value));
  return texts.filter((text) => text.length >= SHORTEST).sort((one, other) => other.length - one.length);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function isShown(element: Element): boolean {
  return element.isConnected && element.closest(ELSEWHERE) === null && tidy(element.textContent) !== '';
}

/** The part that has the words; without words, the first new row of a list or table. */
function partOf(changed: Element[], typed: string[]): Element | null {
  const inOrder = changed.sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  for (const text of typed) {
    const around = inOrder.filter((element) => tidy(element.textContent).includes(text));
    const smallest = around.map((element) => smallestWith(element, text)).find(isShown);
    if (smallest !== undefined) return smallest.closest(PARTS) ?? smallest;
  }
  return inOrder.find((element) => element.matches('li, tr, dd, .card')) ?? null;
}

function smallestWith(element: Element, text: string): Element {
  const inside = [...element.children].find((child) => tidy(child.textContent).includes(text));
  return inside === undefined ? element : smallestWith(inside, text);
}

function light(part: Element): void {
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const { top, bottom } = part.getBoundingClientRect();
  if (top < Math.max(bar, 0) || bottom > window.innerHeight) part.scrollIntoView({ block: 'center' });
  part.classList.add('is-lit');
  setTimeout(() => part.classList.remove('is-lit'), LIT_FOR);
}
