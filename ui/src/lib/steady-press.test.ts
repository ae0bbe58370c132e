// A press counts for the button on which it began, once, even if the page moves under the pointer.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { steadyPresses } from './steady-press';

let stop: () => void;
const pressed = vi.fn();

/** A button in the page whose place is read from `top`. */
function placed(top: () => number): HTMLButtonElement {
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(10, top(), 100, 30);
  button.addEventListener('click', pressed);
  document.body.append(button);
  return button;
}

function mouse(kind: string, target: Element, y: number, button = 0): void {
  target.dispatchEvent(
    new MouseEvent(kind, { bubbles: true, cancelable: true, clientX: 50, clientY: y, button }),
  );
}

beforeEach(() => {
  document.body.replaceChildren();
  pressed.mockReset();
  stop = steadyPresses(document);
});

afterEach(() => stop());

describe('a press', () => {
  it('counts once if the button moves away before it ends', () => {
    let top = 100;
    const button = placed(() => top);
    mouse('mousedown', button, 110);
    top = 160;
    mouse('mouseup', document.body, 110);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('is left to the browser while the pointer is on the button', () => {
    let top = 100;
    const button = placed(() => top);
    mouse('mousedown', button, 110);
    top = 105;
    mouse('mouseup', button, 110);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('does not count if the pointer leaves the button, the button is gone, or another mouse button is used', () => {
    const still = placed(() => 100);
    mouse('mousedown', still, 110);
    mouse('mouseup', document.body, 300);
    let top = 100;
    const moving = placed(() => top);
    mouse('mousedown', moving, 110);
    top = 160;
    mouse('mouseup', document.body, 300);
    top = 100;
    mouse('mousedown', moving, 110);
    top = 160;
    moving.remove();
    mouse('mouseup', document.body, 110);
    document.body.append(moving);
    top = 100;
    mouse('mousedown', moving, 110, 2);
    top = 160;
    mouse('mouseup', document.body, 110, 2);
    expect(pressed).not.toHaveBeenCalled();
  });
});
