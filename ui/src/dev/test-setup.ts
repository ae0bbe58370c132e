// What every test of the screens needs: matchers, and the parts of a browser that jsdom leaves out.
import '@testing-library/jest-dom/vitest';

window.scrollTo = () => undefined;

// What the tests' document lacks: a dialog that opens and closes, and scrolling.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView = () => undefined;

// Nothing has a size there, so nothing changes it.
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
