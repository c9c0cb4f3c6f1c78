import { expect, test, vi } from 'vitest';
import { ExportStore } from '../../../../renderer/stores/export-store';
import { ProjectStore } from '../../../../renderer/stores/project-store';
import type { Desktop } from '../../../../shared/ipc/desktop';
import { type Failure, fail, ok, type Result } from '../../../../shared/ipc/result';
import type { Exported } from '../../../../shared/ipc/types';
import type { WritingState } from '../../../../shared/ipc/writing-step';
import { countingContext, FakeMain, openedProject } from '../fake-project-calls';

const choices = { as: 'strategy', edition: 'client', language: 'de', format: 'pdf' } as const;
const written = { fileName: 'Plan.pdf', folder: '/Dokumente', numbersLeftToWord: false };

/** A main that writes until the test says what came of it. */
function start(stopped: Failure | null = null) {
  const opened = openedProject();
  const project = new ProjectStore(new FakeMain(opened.project).desktop, opened, countingContext());
  const failures: Failure[] = [];
  const orders: ((answer: Result<Exported>) => void)[] = [];
  const listeners: ((payload: WritingState) => void)[] = [];
  const desktop: Pick<Desktop, 'document' | 'on'> = {
    document: {
      export: () => new Promise((answer) => orders.push(answer)),
      exportAll: async () => ok({ fileNames: ['Plan.docx'], folder: '/Dokumente', stopped }),
      cancel: async () => {
        orders.at(-1)?.(fail('cancelled'));
        return ok(null);
      },
      reveal: async () => ok(null),
      open: async () => fail('missing'),
    },
    on: (event, listener) => {
      if (event === 'export.progress') listeners.push(listener as (payload: WritingState) => void);
      return () => undefined;
    },
  };
  const store = new ExportStore(desktop, (failure) => failures.push(failure));
  const progress = (done: number) => {
    for (const listener of listeners) listener({ as: 'strategy', done, step: 'pages' });
  };
  return { store, project, orders, failures, progress };
}

test('tells how far the writing is and what came of it, whoever looks', async () => {
  const { store, project, orders, progress } = start();
  const order = store.start(project, choices);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  expect(store.state).toEqual({ kind: 'writing', now: null });
  progress(0.4);
  expect(store.state).toEqual({ kind: 'writing', now: { as: 'strategy', done: 0.4, step: 'pages' } });
  orders[0]?.(ok(written));
  await order;
  expect(store.state).toEqual({ kind: 'done', exported: written });
  // Late news of an order that has ended say nothing any more.
  progress(0.9);
  expect(store.state.kind).toBe('done');
});

test('a second order waits for nobody: the first goes on alone', async () => {
  const { store, project, orders } = start();
  const order = store.start(project, choices);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  await store.start(project, choices);
  await store.startAll(project, choices);
  expect(orders).toHaveLength(1);
  expect(store.state.kind).toBe('writing');
  orders[0]?.(ok(written));
  await order;
  expect(store.state.kind).toBe('done');
});

test('can be cancelled and started again', async () => {
  const { store, project, orders, failures } = start();
  const order = store.start(project, choices);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  store.cancel();
  await order;
  expect(store.state).toEqual({ kind: 'idle' });
  expect(failures).toEqual([{ code: 'cancelled' }]);
  await store.startAll(project, choices);
  expect(store.state).toMatchObject({ kind: 'allDone', exported: { fileNames: ['Plan.docx'] } });
});

test('a project that is left takes its result along, but not what is still being written', async () => {
  const { store, project, orders } = start();
  const order = store.start(project, choices);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  store.leaveProject();
  expect(store.state.kind).toBe('writing');
  orders[0]?.(ok(written));
  await order;
  expect(store.state.kind).toBe('done');
  store.leaveProject();
  expect(store.state).toEqual({ kind: 'idle' });
});

test('all documents that end half-way are told of, and so is why', async () => {
  const stopped: Failure = { code: 'diskFull', file: 'Blatt.docx', document: true };
  const { store, project, failures } = start(stopped);
  await store.startAll(project, choices);
  expect(store.state).toMatchObject({ kind: 'allDone', exported: { fileNames: ['Plan.docx'] } });
  expect(failures).toEqual([stopped]);
});
