// Whose work is in the app: the list is loaded when it is opened, is searched, and shows the words of each licence.
import axe from 'axe-core';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { packageOf, unlisted } from '../../../lint/listed-packages';
import About from '../../screens/About.svelte';
import { found, loadLicences, wholeText } from './list';

const plain = (words: string | null) => (words ?? '').replace(/[\u2066-\u2069]/g, '');

beforeEach(() => {
  document.body.innerHTML = '';
});

it('is loaded when somebody opens it, finds a work, and shows its words', async () => {
  const user = userEvent.setup();
  const { container } = render(About);
  expect(screen.queryByLabelText('Find a library, a font or a licence')).toBeNull();
  await user.click(screen.getByText('Whose work is in the app'));
  const search = await screen.findByLabelText('Find a library, a font or a licence');
  const everything = Number(plain(screen.getByText(/parts of the app$/).textContent).split(' ')[0]);
  expect(everything).toBeGreaterThan(600);
  await user.click(search);
  await user.paste('noto sans arabic');
  expect(plain(screen.getByText(/part of the app$/).textContent)).toBe('One part of the app');
  const [line] = within(container.querySelector('.licences') as HTMLElement).getAllByRole('listitem');
  expect(plain(line?.textContent ?? '')).toContain('OFL-1.1: Noto Sans Arabic (font)');
  expect(line).not.toHaveTextContent('PERMISSION');
  await user.click(within(line as HTMLElement).getByText(/Noto Sans Arabic/));
  expect(line).toHaveTextContent('Copyright 2015-2020 Google LLC');
  expect(line).toHaveTextContent('PERMISSION & CONDITIONS');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
  await user.clear(search);
  await user.paste('zzz');
  expect(screen.getByText('Nothing in the app is called that.')).toBeVisible();
});

it('finds a licence with all its works, and of other licences only the works that were meant', async () => {
  const list = await loadLicences();
  const apache = found(list.texts, 'apache');
  expect(Math.max(...apache.map(({ works }) => works.length))).toBeGreaterThan(100);
  expect(found(list.texts, 'bundle').flatMap(({ works }) => works)).toContain('@fluent/bundle 0.19.1');
  const [tauri] = found(list.texts, 'tauri-runtime-wry');
  expect(tauri?.works).toEqual([expect.stringMatching(/^tauri-runtime-wry /)]);
  expect(tauri && wholeText(tauri, list)).toMatch(/TERMS AND CONDITIONS FOR USE/);
});

it('has words under every line', async () => {
  const list = await loadLicences();
  const empty = list.texts.filter((one) => wholeText(one, list).length < 100 || one.works.length === 0);
  expect(empty).toEqual([]);
});

it('names the package of a bundled module, and those that are not listed', () => {
  expect(packageOf('/a/ui/src/app/main.ts')).toBeNull();
  expect(packageOf('/a/node_modules/svelte/node_modules/@x/y/index.js')).toBe('@x/y');
  expect(packageOf('C:\\a\\node_modules\\clsx\\dist\\clsx.mjs')).toBe('clsx');
  const modules = ['/a/node_modules/clsx/clsx.mjs', '/a/node_modules/left-pad/index.js'];
  expect(unlisted(modules, ['clsx 2.1.1'])).toEqual(['left-pad']);
});
