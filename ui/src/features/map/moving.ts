// Moves a region that scrolls: the wheel zooms around the pointer, and dragging scrolls.
import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A hand that moves less than this presses. */
const STILL = 5;
const A_NOTCH = 1.15;

export interface Zoom {
  now: () => number;
  /** Returns the zoom that was set, which has its limits. */
  set: (zoom: number) => number;
}

export function moving(zoom: Zoom): Attachment<HTMLElement> {
  return (frame) => {
    let from: { x: number; y: number; left: number; top: number } | null = null;
    let dragged = false;

    function onwheel(event: WheelEvent) {
      if (event.shiftKey || event.deltaY === 0) return;
      // At its limit the wheel scrolls the page, so that nobody is caught in the drawing.
      const next = zoom.now() * (event.deltaY < 0 ? A_NOTCH : 1 / A_NOTCH);
      if (zoomAround(frame, zoom, next, event)) event.preventDefault();
    }

    function onpointerdown(event: PointerEvent) {
      dragged = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
    }

    function onpointermove(event: PointerEvent) {
      if (from === null) return;
      if (event.buttons === 0) return onpointerup();
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged && Math.hypot(x, y) < STILL) return;
      dragged = true;
      frame.dataset['dragged'] = '';
      frame.scrollLeft = from.left - x;
      frame.scrollTop = from.top - y;
    }

    function onpointerup() {
      from = null;
      delete frame.dataset['dragged'];
    }

    // Whoever dragged from a step did not press it.
    function onclick(event: MouseEvent) {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    }

    const ondragstart = (event: DragEvent) => {
      event.preventDefault();
    };
    const stop = new AbortController();
    const { signal } = stop;
    frame.addEventListener('wheel', onwheel, { signal, passive: false });
    frame.addEventListener('pointerdown', onpointerdown, { signal });
    frame.addEventListener('click', onclick, { signal, capture: true });
    frame.addEventListener('dragstart', ondragstart, { signal });
    window.addEventListener('pointermove', onpointermove, { signal });
    window.addEventListener('pointerup', onpointerup, { signal });
    return () => {
      stop.abort();
    };
  };
}

/** Zooms so that what is under the point, or else in the middle, stays there. Returns whether anything changed. */
export function zoomAround(frame: HTMLElement, zoom: Zoom, next: number, point?: MouseEvent): boolean {
  const before = zoom.now();
  const box = frame.getBoundingClientRect();
  const x = point ? point.clientX - box.left : frame.clientWidth / 2;
  const y = point ? point.clientY - box.top : frame.clientHeight / 2;
  const { scrollLeft, scrollTop } = frame;
  const times = zoom.set(next) / before;
  // It can scroll there only once it has its new size.
  flushSync();
  frame.scrollLeft = (scrollLeft + x) * times - x;
  frame.scrollTop = (scrollTop + y) * times - y;
  return times !== 1;
}
