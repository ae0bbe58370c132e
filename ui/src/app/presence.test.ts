// The page's part in automatic locking: what it reports, and that it empties itself when the shell asks.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Presence } from '../lib/generated/wire';
import { PING, reportPresence, STORE } from './presence';

const reports: { idleMs: number; open: boolean }[] = [];
let answer: Presence;
let open: boolean;
const store = vi.fn(() => Promise.resolve());
const leave = vi.fn(() => {
  open = false;
  return Promise.resolve();
});
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  reports.length = 0;
  answer = { open: true, store: false };
  open = true;
  store.mockClear();
  leave.mockClear();
  mockIPC((command, given) => {
    expect(command).toBe('report_presence');
    reports.push(given as { idleMs: number; open: boolean });
    return answer;
  });
  stop = reportPresence({ open: () => open, store, leave });
});
afterEach(() => {
  stop();
  clearMocks();
  vi.useRealTimers();
});

const ping = (kind = PING) => window.dispatchEvent(new Event(kind));
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('answering the shell', () => {
  it('says how long ago the last key or click was', async () => {
    vi.advanceTimersByTime(40_000);
    ping();
    await settled();
    expect(reports).toEqual([{ idleMs: 40_000, open: true }]);
  });

  it('reports a key at once, so that one in the last second before the limit counts', async () => {
    vi.advanceTimersByTime(59_500);
    window.dispatchEvent(new Event('keydown'));
    window.dispatchEvent(new Event('pointerdown'));
    await settled();
    expect(reports).toEqual([{ idleMs: 0, open: true }]);
  });

  it('empties the page when the casebook is locked, and says so', async () => {
    answer = { open: false, store: false };
    ping();
    await settled();
    expect(leave).toHaveBeenCalledOnce();
    expect(reports.map((report) => report.open)).toEqual([true, false]);
  });

  it('saves drafts when the limit is near, without counting that as activity', async () => {
    vi.advanceTimersByTime(57_000);
    ping(STORE);
    await settled();
    expect(store).toHaveBeenCalled();
    expect(reports[0]?.idleMs).toBe(57_000);
  });

  it('does nothing when nothing is open', async () => {
    open = false;
    vi.advanceTimersByTime(5_000);
    window.dispatchEvent(new Event('keydown'));
    await settled();
    expect(reports).toEqual([]);
    ping();
    await settled();
    expect(reports).toEqual([{ idleMs: 0, open: false }]);
    expect(leave).not.toHaveBeenCalled();
  });
});
