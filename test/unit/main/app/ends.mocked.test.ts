import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchEnds, watchSessionEnd } from '../../../../main/app/ends';
import type { Desk } from '../../../../main/session/desk';
import type { Leaving } from '../../../../main/session/leaving';

const electron = vi.hoisted(() => ({
  app: { on: vi.fn(), exit: vi.fn(), quit: vi.fn() },
  listeners: new Map<string, () => void>(),
}));
vi.mock('electron', () => ({
  app: electron.app,
  powerMonitor: { on: (event: string, listener: () => void) => electron.listeners.set(event, listener) },
}));

/** Signals of this very process: what was listening before listens again afterwards. */
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
let before: Map<string, NodeJS.SignalsListener[]>;

const done: string[] = [];
const desk = {
  flush: async () => done.push('flush'),
  look: async () => done.push('look'),
} as unknown as Desk;
const leavingWith = (safe: boolean) =>
  ({
    atOnce: async () => {
      done.push('atOnce');
      return safe;
    },
  }) as unknown as Leaving;

beforeEach(() => {
  done.length = 0;
  electron.app.exit.mockClear();
  before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  for (const signal of signals) process.removeAllListeners(signal);
});
afterEach(() => {
  for (const signal of signals) {
    process.removeAllListeners(signal);
    for (const listener of before.get(signal) ?? []) process.on(signal, listener);
  }
});

test.each(['suspend', 'lock-screen'])('%s: everything is saved, the planner goes on', (event) => {
  watchEnds(leavingWith(true), desk);
  electron.listeners.get(event)?.();
  expect(done).toEqual(['flush']);
  expect(electron.app.exit).not.toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ['shutdown', () => electron.listeners.get('shutdown')?.()],
  ...signals.map((signal): [string, () => void] => [signal, () => process.emit(signal)]),
])('%s: everything is saved once, then the planner ends', async (_, come) => {
  watchEnds(leavingWith(true), desk);
  come();
  come();
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(0));
  expect(done).toEqual(['atOnce']);
});

test('the exit code says when something could not be saved', async () => {
  watchEnds(leavingWith(false), desk);
  process.emit('SIGTERM');
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(1));
});

test.each([
  ['query-session-end', 'flush'],
  ['session-end', 'atOnce'],
  ['blur', 'flush'],
  ['focus', 'look'],
])('the window tells %s: %s', (event, act) => {
  const window = new EventEmitter();
  watchSessionEnd(window as BrowserWindow, leavingWith(true), desk);
  window.emit(event);
  expect(done).toEqual([act]);
});
