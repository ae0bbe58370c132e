// Going back finds a page where it was left: it is scrolled once it is long enough again, unless the person does something first.

const LONGEST = 3_000;
const OWN_WAY = ['wheel', 'pointerdown', 'keydown', 'touchstart'];
let stop = () => undefined as void;

export function scrollBackTo(top: number): void {
  stop();
  if (top <= 0 || typeof ResizeObserver === 'undefined') return;
  const page = document.documentElement;
  const observer = new ResizeObserver(() => {
    if (page.scrollHeight - window.innerHeight < top) return;
    window.scrollTo(0, top);
    stop();
  });
  const clock = setTimeout(() => stop(), LONGEST);
  stop = () => {
    clearTimeout(clock);
    observer.disconnect();
    for (const event of OWN_WAY) window.removeEventListener(event, stop);
    stop = () => undefined;
  };
  for (const event of OWN_WAY) window.addEventListener(event, stop, { passive: true });
  observer.observe(document.body);
}
