// The map of a pathway: it fits, it opens what is pressed, and where the child is stays in view.
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { mapOf } from '../../dev/mock/pathway';
import JourneyLine from '../../components/JourneyLine.svelte';
import type { MapPlace, MapStep, PathwayMap, Stage } from '../../lib/generated/wire';
import { replace, router } from '../../lib/route.svelte';
import { plain } from '../../lib/words.svelte';
import { layOut, nearest, type Dot } from './layout';
import { arch, fork, tip, wrapped } from './lines';
import PathwayMapView from './PathwayMap.svelte';

const STAGES: Stage[] = ['universal', 'targeted', 'specialist', 'statutory'];
const WIDTHS = [290, 560, 700, 1120, 1280];

/** A pathway as large as the largest, with a long route and a choice that leads back. */
function largeMap(count = 96, passed = 14): PathwayMap {
  const id = (number: number) => `step-${number}`;
  const name = (number: number) => ({ id: id(number), words: `Ask the setting about step number ${number}` });
  const stageOf = (number: number): Stage =>
    STAGES[Math.floor((number / count) * 4 + (number % 3) * 0.4) % 4] ?? 'universal';
  const place = (number: number): MapPlace =>
    number < passed
      ? 'passed'
      : number === passed
        ? 'here'
        : number < passed + 5
          ? 'next'
          : number % 9 === 0
            ? 'not-for-this-child'
            : 'ahead';
  const step = (number: number): MapStep => ({
    step: name(number),
    kind: 'act',
    place: place(number),
    leadsTo: [1, 2, 3, 4, -1]
      .map((more) => number + more)
      .filter((to) => to >= 0 && to < count)
      .map((to) => ({ choice: `The choice of ${to}`, to: name(to), state: 'open' })),
  });
  const all = Array.from({ length: count }, (_, number) => ({ stage: stageOf(number), step: step(number) }));
  return {
    pathway: { id: 'large', words: 'Large' },
    purpose: 'For a test.',
    stages: STAGES.map((stage) => ({
      stage,
      steps: all.filter((one) => one.stage === stage).map((one) => one.step),
    })),
    route: [...Array.from({ length: passed + 1 }, (_, number) => id(number)), id(passed - 1), id(passed)],
  };
}

const onLine = (dots: Dot[]) => dots.filter((dot) => dot.isOnLine).map(({ id }) => id);

describe('the layout', () => {
  it.each(WIDTHS)('is as wide as the window has room for, at %d px', (width) => {
    const layout = layOut(largeMap(), width);
    expect(layout.width).toBeCloseTo(width);
    for (const { x, y } of layout.dots) {
      expect(x).toBeGreaterThan(12);
      expect(x).toBeLessThan(width - 12);
      expect(y).toBeLessThan(layout.height - 14);
    }
  });

  it.each(WIDTHS)('leaves room to press each step, at %d px', (width) => {
    const { dots } = layOut(largeMap(), width);
    expect(dots).toHaveLength(96);
    for (const [index, one] of dots.entries())
      for (const other of dots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.id} and ${other.id}`).toBeGreaterThan(28);
  });

  it('draws the route so far, where the child is and what comes next, in that order down the page', () => {
    const { dots } = layOut(mapOf('ebsa', 'journey-1'), 1120);
    expect(onLine(dots)).toEqual(['notice', 'on-roll', 'plan', 'review']);
    const rows = dots.filter((dot) => dot.isOnLine).map(({ y }) => y);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(dots.find(({ isHere }) => isHere)?.id).toBe('plan');
    expect(dots.find(({ id }) => id === 'review')?.choices).toEqual(['The plan is agreed']);
  });

  it('has room for the words of each step', () => {
    for (const width of WIDTHS) {
      const { dots, others, height } = layOut(largeMap(), width);
      for (const dot of dots.filter(({ isOnLine }) => !isOnLine)) {
        const letters = Math.floor((dot.column.width - 64) / 7);
        const ends = dot.y - 10 + wrapped(dot.words, letters).length * 18;
        const below = [...dots, ...others].filter(
          ({ x, y }) => y > dot.y && x >= dot.column.x && x < dot.column.x + dot.column.width,
        );
        expect(ends, `${dot.id} at ${width}`).toBeLessThan(Math.min(height, ...below.map(({ y }) => y - 10)));
      }
    }
  });

  it('draws a line for each choice that was made and each that can be', () => {
    const map = largeMap();
    const kinds = layOut(map, 1120).lines.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(map.route.length - 1);
    expect(kinds.filter((kind) => kind === 'next')).toHaveLength(5);
  });

  it('takes less than a frame of the screen for the largest pathway', () => {
    const map = largeMap();
    const times = Array.from({ length: 15 }, () => {
      const begun = performance.now();
      layOut(map, 1120);
      return performance.now() - begun;
    }).sort((a, b) => a - b);
    expect(times[7]).toBeLessThan(16);
  });

  it('gives a column to each stage, or one to all if they would be too narrow', () => {
    expect(layOut(largeMap(), 1120).columns).toHaveLength(4);
    expect(layOut(largeMap(), 560).columns).toHaveLength(1);
  });

  it('finds the next step in the direction of an arrow key', () => {
    const { dots } = layOut(mapOf('ebsa', 'journey-1'), 1120);
    const dot = (id: string) => dots.find((one) => one.id === id) as Dot;
    expect(nearest(dots, dot('notice'), 'ArrowDown')?.id).toBe('on-roll');
    expect(nearest(dots, dot('waiting'), 'ArrowDown')?.id).toBe('supported');
    expect(nearest(dots, dot('council'), 'ArrowRight')?.id).toBe('waiting');
    expect(nearest(dots, dot('notice'), 'ArrowUp')).toBeUndefined();
    expect(nearest(dots, dot('notice'), 'a')).toBeUndefined();
  });
});

describe('the lines', () => {
  it('are arrows: each ends beside the step that it leads to, with a tip of its own', () => {
    const { lines, dots } = layOut(largeMap(), 1120);
    for (const { path, tip: point } of lines) {
      const [x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(point)?.slice(1).map(Number) ?? [];
      expect(path.endsWith(`${x} ${y}`), `${path} ends at ${point}`).toBe(true);
      const nearest = Math.min(...dots.map((dot) => Math.hypot(dot.x - (x ?? 0), dot.y - (y ?? 0))));
      expect(nearest).toBeGreaterThan(12);
      expect(nearest).toBeLessThan(19);
    }
    expect(tip([10, 10], [0, 2], 5)).toBe('M10 10 L7 5 L13 5 Z');
  });

  it('turn half way to the words above the step that they lead to', () => {
    expect(fork([0, 0], [100, 80], 20)).toBe('M0 0 L0 52 Q0 60 8 60 L92 60 Q100 60 100 68 L100 80');
    expect(fork([10, 0], [10, 80], 20)).toBe('M10 0 L10 80');
    expect(arch([0, 50], [60, 50])).toBe('M0 50 Q30 32 60 50');
  });

  it('break words between them, and never within one', () => {
    expect(wrapped('Agree a first plan', 9)).toEqual(['Agree a', 'first', 'plan']);
    expect(wrapped('Extraordinarily', 5)).toEqual(['Extraordinarily']);
  });
});

describe('the map', () => {
  const screenOf = (step: string) => ({ at: 'step', journey: 'journey-1', step }) as const;
  const sheet = () => document.querySelector<HTMLElement>('.drawing__sheet');
  const zoomed = () => sheet()?.style.fontSize;

  beforeEach(() => {
    replace({ at: 'journey-map', journey: 'journey-1' });
  });

  function show(map = mapOf('ebsa', 'journey-1')) {
    render(PathwayMapView, { map, screenOf });
    return within(screen.getByRole('group', { name: /^Map of/ }));
  }

  it('opens a step by a click, also one that is not next', async () => {
    const map = show();
    await userEvent.click(map.getByRole('link', { name: /^Wait for specialist help/ }));
    expect(router.current).toEqual({ at: 'step', journey: 'journey-1', step: 'waiting' });
  });

  it('is one stop of Tab, where the child is; arrows go on, and Enter opens', async () => {
    const map = show();
    const user = userEvent.setup();
    const stops = map.getAllByRole('link').filter((link) => link.tabIndex === 0);
    expect(stops.map((link) => link.getAttribute('data-step'))).toEqual(['plan']);
    stops[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(map.getByRole('link', { name: /^Review the plan The plan is agreed/ })).toHaveFocus();
    expect(map.getAllByRole('link').filter((link) => link.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(router.current).toEqual({ at: 'step', journey: 'journey-1', step: 'review' });
  });

  it('says where the child is', () => {
    const map = show();
    expect(map.getByRole('link', { current: 'step' })).toHaveTextContent(
      /Agree a first plan with the family\s*You are here/,
    );
  });

  it('has the name of each step and of each stage in sight, and above it what the marks mean', () => {
    const map = show();
    for (const name of [
      'Wait for specialist help',
      'The child is supported',
      'Ask the council for education',
    ])
      expect(map.getByText(name)).toBeVisible();
    for (const stage of [
      /Universal: for every child/,
      /Targeted: extra help/,
      /Specialist: help from outside/,
    ])
      expect(map.getByText(stage)).toBeVisible();
    const key = screen.getByRole('list', { name: 'What the marks mean' });
    const words = within(key).getAllByRole('listitem');
    expect(words.map((one) => one.textContent.trim())).toEqual([
      'Been here',
      'You are here',
      'Could be next',
      'Other step',
      'Not reachable from here',
      'The route so far',
      'A choice from here',
      'Where a step leads, while you point at it',
      'Universal',
      'Targeted',
      'Specialist',
    ]);
    const frame = screen.getByRole('group', { name: /^Map of/ });
    expect(key.compareDocumentPosition(frame)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows no place of a child without one', () => {
    const map = show(mapOf('ebsa', null));
    expect(map.queryByRole('link', { current: 'step' })).toBeNull();
    expect(map.getByText('It begins here')).toBeVisible();
    expect(screen.queryByText('You are here')).toBeNull();
  });

  it('zooms by button, key and wheel, and fits again', async () => {
    const map = show();
    const user = userEvent.setup();
    expect(zoomed()).toBe('1rem');
    await user.click(screen.getByRole('button', { name: 'Larger' }));
    expect(zoomed()).toBe('1.25rem');
    map.getByRole('link', { current: 'step' }).focus();
    await user.keyboard('++');
    expect(Number.parseFloat(zoomed() ?? '')).toBeCloseTo(1.25 ** 3);
    await user.keyboard('-');
    expect(Number.parseFloat(zoomed() ?? '')).toBeCloseTo(1.25 ** 2);
    await fireEvent.wheel(screen.getByRole('group', { name: /^Map of/ }), { deltaY: -1 });
    expect(Number.parseFloat(zoomed() ?? '')).toBeGreaterThan(1.25 ** 2);
    await user.keyboard('0');
    expect(zoomed()).toBe('1rem');
    await user.keyboard('+');
    await user.click(screen.getByRole('button', { name: 'Fit to width' }));
    expect(zoomed()).toBe('1rem');
  });

  it('lets the wheel scroll the page at its limit', async () => {
    show();
    const frame = screen.getByRole('group', { name: /^Map of/ });
    const turn = () => fireEvent.wheel(frame, { deltaY: 1, cancelable: true });
    // It is false if the map took the event.
    expect(await turn()).toBe(false);
    for (let turned = 0; turned < 20; turned += 1) await turn();
    expect(await turn()).toBe(true);
  });

  it('brings where the child is into sight when it fits, with room below for what comes next', async () => {
    const map = largeMap();
    show(map);
    const frame = screen.getByRole('group', { name: /^Map of/ });
    const { height, width, dots } = layOut(map, 1120);
    const size = { scrollHeight: height, scrollWidth: width, clientHeight: 500, clientWidth: 1120 };
    for (const [name, value] of Object.entries(size)) Object.defineProperty(frame, name, { value });
    await userEvent.click(screen.getByRole('button', { name: 'Fit to width' }));
    const here = dots.find(({ isHere }) => isHere)?.y ?? 0;
    expect(here).toBeGreaterThan(500);
    expect(frame.scrollTop).toBeCloseTo(here - 125);
  });

  it('opens nothing after a drag, which moves the map', async () => {
    const map = show();
    const frame = screen.getByRole('group', { name: /^Map of/ });
    const link = map.getByRole('link', { current: 'step' });
    await fireEvent.pointerDown(link, { button: 0, clientX: 100, clientY: 300 });
    await fireEvent.pointerMove(window, { buttons: 1, clientX: 90, clientY: 250 });
    expect([frame.scrollLeft, frame.scrollTop]).toEqual([10, 50]);
    await fireEvent.pointerUp(window);
    await fireEvent.click(link);
    expect(router.current.at).toBe('journey-map');
    await fireEvent.click(link);
    expect(router.current.at).toBe('step');
  });

  it('folds the list of the same steps by stage, each with its count', async () => {
    show();
    const list = within(screen.getByRole('region', { name: 'All steps in order' }));
    const folds = list.getAllByRole('group');
    expect(folds.map((fold) => (fold as HTMLDetailsElement).open)).toEqual([false, false, false]);
    await userEvent.click(list.getByText(/Targeted: extra help, planned and reviewed.* \(.?3.?\)/));
    const link = list.getByRole('link', { name: 'Agree a first plan with the family' });
    expect(link.closest('li')).toHaveTextContent('You are here');
    expect(list.queryByText('Not reachable from here')).toBeNull();
  });

  it('is clean in axe', async () => {
    show();
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('the small line', () => {
  const step = (id: string, stage: Stage) => ({ step: { id, words: `Step ${id}` }, stage });

  it('says each step with its stage, and where the child is', () => {
    render(JourneyLine, {
      trail: [step('one', 'universal'), step('two', 'targeted')],
      here: step('three', 'specialist'),
    });
    const items = within(screen.getByRole('list', { name: 'Route so far' })).getAllByRole('listitem');
    expect(items.map((one) => plain(one.textContent).replace(/\s+/g, ' ').trim())).toEqual([
      'Step one, Universal',
      'Step two, Targeted',
      'Step three Specialist',
    ]);
    expect(items[2]).toHaveAttribute('aria-current', 'step');
  });

  it('counts what it has no room for', () => {
    const trail = Array.from({ length: 20 }, (_, number) => step(String(number), 'targeted'));
    render(JourneyLine, { trail, here: step('now', 'statutory') });
    expect(screen.getByText(/8.* earlier/)).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(14);
  });
});
