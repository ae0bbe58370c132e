// What was saved is brought into view and lit; nothing is if nothing was saved.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './show-saved';

const words = 'I like the library because it is quiet.';

function pageWith(html: string): HTMLElement {
  document.body.innerHTML = `<div class="bar"></div><main id="main">${html}</main>`;
  return document.getElementById('main') as HTMLElement;
}

const FORM = `<section><ul><li>Older words</li></ul></section>
  <form><textarea></textarea><button>Save</button></form><p id="changed">1 entry</p>`;

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('After a form is saved', () => {
  it('the row that has its words is scrolled to and lit', async () => {
    const page = pageWith(FORM);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const form = page.querySelector('form') as HTMLFormElement;
    (form.querySelector('textarea') as HTMLTextAreaElement).value = words;
    const watch = watchPage(form);
    const row = document.createElement('li');
    row.innerHTML = `<p>${words}</p><p>23 November</p>`;
    vi.spyOn(row.querySelector('p') as Element, 'getBoundingClientRect').mockReturnValue({
      top: -123,
      bottom: -60,
    } as DOMRect);
    page.querySelector('ul')?.prepend(row);
    (page.querySelector('#changed') as HTMLElement).textContent = '2 entries';
    await watch.show();
    expect(row.querySelector('p')).toHaveClass('is-lit');
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('without words, the first new row is lit', async () => {
    const page = pageWith(FORM);
    const watch = watchPage(page.querySelector('form'));
    page.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li id="new">2 to 20 November</li>');
    await watch.show();
    expect(document.getElementById('new')).toHaveClass('is-lit');
  });

  it('nothing is lit in the form itself, in a status or in a closed part', async () => {
    const page = pageWith(`${FORM}<p role="status"></p><details><summary>More</summary></details>`);
    const form = page.querySelector('form') as HTMLFormElement;
    (form.querySelector('textarea') as HTMLTextAreaElement).value = words;
    const watch = watchPage(form);
    form.insertAdjacentHTML('beforeend', `<p>${words}</p>`);
    (page.querySelector('[role=status]') as HTMLElement).textContent = words;
    page.querySelector('details')?.insertAdjacentHTML('beforeend', `<ul><li>${words}</li></ul>`);
    await watch.show();
    expect(page.querySelector('.is-lit')).toBeNull();
  });
});
