// A press counts for the button on which it began, even if the page moves under the pointer: leaving a box with the press
// can show or hide a line above the button.

const PRESSED = 'button, a, summary';

interface Press {
  button: HTMLElement;
  /** Where the button was. */
  was: DOMRect;
}

/** Watches every press in a document, until the returned function is called. */
export function steadyPresses(page: Document): () => void {
  let press: Press | null = null;

  function down({ button: which, target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;
    press = which === 0 && button !== null ? { button, was: button.getBoundingClientRect() } : null;
  }

  function up({ target, clientX: x, clientY: y }: MouseEvent): void {
    const began = press;
    press = null;
    // If the pointer is still on the button, the browser makes the click.
    if (began === null || (target instanceof Node && began.button.contains(target))) return;
    const { button, was } = began;
    const now = button.getBoundingClientRect();
    const isMoved = now.top !== was.top || now.left !== was.left;
    // Somebody who moves the pointer off a button does not want it.
    const isStill = was.left <= x && x <= was.right && was.top <= y && y <= was.bottom;
    if (isMoved && isStill && button.isConnected) button.click();
  }

  page.addEventListener('mousedown', down, true);
  page.addEventListener('mouseup', up, true);
  return () => {
    page.removeEventListener('mousedown', down, true);
    page.removeEventListener('mouseup', up, true);
  };
}
