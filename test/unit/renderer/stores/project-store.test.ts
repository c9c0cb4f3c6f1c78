import { autorun } from 'mobx';
import { expect, test, vi } from 'vitest';
import { ProjectStore } from '../../../../renderer/stores/project-store';
import type { OpenedProject } from '../../../../shared/ipc/types';
import { countingContext, FakeMain, openedProject } from '../fake-project-calls';

function start(readOnly: OpenedProject['readOnly'] = null) {
  const opened = { ...openedProject(), readOnly };
  const main = new FakeMain(opened.project);
  return { main, store: new ProjectStore(main.desktop, opened, countingContext()) };
}

test('everything written reaches main, in order and whole', async () => {
  const { main, store } = start();
  const id = store.add('group', { name: 'Nachbarn' });
  await store.flush();
  store.update('group', id, { name: 'Nachbarinnen' });
  store.addMany('group', [{ name: 'Eltern' }, { name: 'Kinder' }]);
  store.move('group', id, 2);
  await store.flush();
  expect(main.mirror).toEqual(store.project);
  expect(main.seqs).toEqual([1, 2]);
  expect(store.living('group').map(({ name }) => name)).toEqual(['Eltern', 'Kinder', 'Nachbarinnen']);
});

test('what is written while a message is under way goes with the next one', async () => {
  const { main, store } = start();
  main.hold();
  const id = store.add('goal', { text: 'eins' });
  const first = store.flush();
  await vi.waitFor(() => expect(main.arrived).toBe(1));
  store.update('goal', id, { text: 'zwei' });
  const second = store.flush();
  main.release();
  await Promise.all([first, second]);
  expect(main.seqs).toEqual([1, 2]);
  expect(main.mirror).toEqual(store.project);
});

test('what main refused is carried again by the next message, and the state says so meanwhile', async () => {
  const { main, store } = start();
  main.refuse = true;
  store.add('goal', { text: 'erst abgelehnt' });
  await store.flush();
  expect(store.saveState).toEqual({ kind: 'notSaved', error: { code: 'invalidInput' }, draft: null });
  main.refuse = false;
  store.add('goal', { text: 'dann genommen' });
  await store.flush();
  expect(main.mirror.records.goal.map(({ text }) => text)).toEqual(['erst abgelehnt', 'dann genommen']);
});

test('"saved" is believed only when it covers everything that was sent and nothing waits', async () => {
  const { store } = start();
  const saved = { kind: 'saved', at: '2026-03-01T10:00:01.000Z' } as const;
  store.add('goal', { text: 'eins' });
  await store.flush();
  store.add('goal', { text: 'zwei' });
  store.onSaveState(1, saved);
  expect(store.saveState.kind).toBe('editing');
  await store.flush();
  store.onSaveState(1, saved);
  expect(store.saveState.kind).toBe('editing');
  store.onSaveState(2, saved);
  expect(store.saveState).toEqual(saved);
});

test('what is undone before it was sent leaves the file as it was: saved', async () => {
  const { main, store } = start();
  const id = store.add('goal', { text: 'eins' });
  await store.flush();
  store.onSaveState(1, { kind: 'saved', at: '2026-03-01T10:00:01.000Z' });
  store.update('goal', id, { text: 'ein Versehen' });
  store.undo();
  expect(store.saveState.kind).toBe('editing');
  await store.flush();
  expect(main.seqs).toEqual([1]);
  expect(store.saveState).toEqual({ kind: 'saved', at: '2026-03-01T10:00:01.000Z' });
});

test('undo covers the whole project and main follows it', async () => {
  const { main, store } = start();
  const before = store.project;
  const id = store.add('group', { name: 'Nachbarn' });
  store.updateFrame({ occasion: 'Umzug' });
  store.trash('group', id);
  store.undo();
  store.undo();
  store.undo();
  expect(store.project).toBe(before);
  expect(store.canUndo).toBe(false);
  store.redo();
  await store.flush();
  expect(main.mirror).toEqual(store.project);
  expect(store.nextRedo).toEqual({ act: 'change', type: 'frame' });
});

test('a file open for reading only does not change', () => {
  const { store } = start({ kind: 'file' });
  store.add('group', { name: 'Nachbarn' });
  store.keepAsset('0'.repeat(64), { mime: 'image/png', base64: 'AA==', width: 1, height: 1 });
  expect(store.living('group')).toEqual([]);
  expect(store.project.assets).toEqual({});
  expect(store.canUndo).toBe(false);
});

test('a key press in one record does not wake those who watch another', () => {
  const { store } = start();
  const watched = store.add('group', { name: 'Nachbarn' });
  const typed = store.add('group', { name: 'Eltern' });
  const seen: unknown[] = [];
  const stop = autorun(() => seen.push(store.find('group', watched)));
  store.update('group', typed, { name: 'Eltern im Viertel' });
  stop();
  // The record is the same object, so a computed over it stays quiet.
  expect(new Set(seen).size).toBe(1);
});

test('what is safe is told of the newest change only; a file that waits goes on waiting while somebody types', async () => {
  const { store } = start();
  const at = '2026-03-01T10:00:00.000Z';
  store.add('goal', { text: 'eins' });
  await store.flush();
  store.onSaveState(1, { kind: 'draft', at });
  expect(store.saveState).toEqual({ kind: 'draft', at });

  store.add('goal', { text: 'zwei' });
  store.onSaveState(1, { kind: 'draft', at });
  expect(store.saveState.kind).toBe('editing');

  await store.flush();
  const error = { code: 'diskFull' } as const;
  store.onSaveState(2, { kind: 'notSaved', error, draft: at });
  expect(store.saveState).toEqual({ kind: 'notSaved', error, draft: at });
  store.add('goal', { text: 'drei' });
  expect(store.saveState).toEqual({ kind: 'notSaved', error, draft: null });
  store.onSaveState(2, { kind: 'held', draft: at });
  expect(store.saveState).toEqual({ kind: 'held', draft: null });
});

test('after a decision the same session goes on: its file, what is settled, and nothing newer passes for saved', async () => {
  const { store } = start();
  store.setHold({ kind: 'deleted' });
  store.add('goal', { text: 'eins' });
  await store.flush();
  const { seq } = store;
  store.add('goal', { text: 'zwei' });
  store.follow({ ...openedProject(), fileName: 'Probe (Kopie).leitfaden' }, seq);
  expect([store.hold, store.fileName, store.saveState.kind]).toEqual([null, 'Probe (Kopie).leitfaden', 'editing']);
  expect(await store.hadNews()).toBe(true);
  expect(await store.hadNews()).toBe(false);
});
