import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveTarget } from '../../../../main/session/save-target';
import { newProject } from '../../../../shared/project/new-project';
import { exampleIds, makeDesk } from './a-desk';

let made: Awaited<ReturnType<typeof makeDesk>>;
beforeEach(async () => {
  made = await makeDesk();
});
afterEach(() => {
  made.desk.discard();
  rmSync(made.folder, { recursive: true, force: true });
});

describe('the one project on the desk', () => {
  it('knows only the session it has given out', async () => {
    const { desk, openNew } = made;
    expect(() => desk.sessionOf('')).toThrow('notOpen');
    const first = await openNew('Erstes');
    expect(desk.sessionOf(first.session).fileName).toBe('Erstes.leitfaden');
    const second = await openNew('Zweites');
    expect(() => desk.sessionOf(first.session)).toThrow('notOpen');
    expect(desk.opened()?.session).toBe(second.session);
  });

  it('saves the project before when another one is opened', async () => {
    const { openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Erstes, geändert');
    await openNew('Zweites');
    expect(titleOnDisk(first.path)).toBe('Erstes, geändert');
  });

  it('makes no second session of the same file', async () => {
    const { desk, openNew, type } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Noch nicht gesichert');
    const again = await desk.open(first.path);
    expect(again).toMatchObject({ ok: true, value: { session: first.session } });
    expect(desk.current?.project.project.title).toBe('Noch nicht gesichert');
  });

  it('keeps the open project when the other file cannot be read', async () => {
    const { desk, folder, openNew } = made;
    const first = await openNew('Erstes');
    const damaged = path.join(folder, 'damaged.leitfaden');
    writeFileSync(damaged, '{');
    expect(await desk.open(damaged)).toMatchObject({
      ok: false,
      error: { code: 'damaged', file: 'damaged.leitfaden' },
    });
    expect(desk.opened()?.session).toBe(first.session);
    expect(readFileSync(damaged, 'utf8')).toBe('{');
  });

  it('keeps the open project when it cannot be saved, and opens nothing else', async () => {
    const { desk, openNew, type, titleOnDisk } = made;
    const second = await openNew('Zweites');
    const first = await openNew('Erstes');
    type(first.session, 1, 'Ungesichert');
    // Somebody else has written the file meanwhile.
    writeFileSync(first.path, readFileSync(first.path, 'utf8').replaceAll('Erstes', 'Fremdes'));
    expect(await desk.open(second.path)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(desk.opened()?.session).toBe(first.session);
    expect(desk.current?.project.project.title).toBe('Ungesichert');
    expect(titleOnDisk(first.path)).toBe('Fremdes');
    await expect(desk.close(first.session, '/frame')).rejects.toMatchObject({ failure: { code: 'conflict' } });
    expect(desk.opened()?.session).toBe(first.session);
  });

  it('saves on closing and remembers where the reader stood', async () => {
    const { desk, openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Geschlossen');
    await desk.close(first.session, '/people/group');
    expect(desk.opened()).toBeNull();
    expect(titleOnDisk(first.path)).toBe('Geschlossen');
    expect(await desk.open(first.path)).toMatchObject({ ok: true, value: { route: '/people/group' } });
  });

  it('goes on in the file that was chosen, also in the place of another one', async () => {
    const { desk, around, folder, openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    const chosen = path.join(folder, 'Anderswo.leitfaden');
    copyFileSync(first.path, chosen);
    type(first.session, 1, 'Umgezogen');
    const target = await saveTarget(chosen, desk.sessionOf(first.session).project, around);
    const moved = await desk.saveAs(first.session, target);
    expect(moved).toMatchObject({ session: first.session, fileName: 'Anderswo.leitfaden' });
    expect(moved.entry).not.toBe(first.entry);
    expect(titleOnDisk(chosen)).toBe('Umgezogen');
    expect(titleOnDisk(first.path)).toBe('Erstes');
    type(first.session, 2, 'Weiter hier');
    await desk.flush();
    expect(titleOnDisk(chosen)).toBe('Weiter hier');
  });

  it.each(exampleIds)('marks an example, in whichever language and way it was opened', async (id) => {
    const { desk, library } = made;
    const copy = await library.create(newProject('Beispiel'), { id });
    expect(copy.ok && (await desk.open(copy.value.path))).toMatchObject({ ok: true, value: { notices: ['example'] } });
  });
});
