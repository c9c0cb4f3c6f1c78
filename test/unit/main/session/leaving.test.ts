import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Leaving, type Unsaved } from '../../../../main/session/leaving';
import { makeDesk } from './a-desk';

let made: Awaited<ReturnType<typeof makeDesk>>;
beforeEach(async () => {
  made = await makeDesk();
});
afterEach(() => {
  made.desk.discard();
  rmSync(made.folder, { recursive: true, force: true });
});

/** What Electron's window does here: it asks before it closes, and can be ended without asking. */
function aWindow() {
  let listener: (event: { preventDefault: () => void }) => void = () => undefined;
  const window = {
    destroyed: false,
    on: (_event: string, added: typeof listener) => {
      listener = added;
    },
    destroy: () => {
      window.destroyed = true;
    },
    close: () => {
      let prevented = false;
      listener({
        preventDefault: () => {
          prevented = true;
        },
      });
      if (!prevented) window.destroyed = true;
      return prevented;
    },
  };
  return window;
}

/** @param page what the page does when it is told to close */
function leavingWith(page: () => void, answer: Unsaved = 'stay', elsewhere = false) {
  const asked: string[] = [];
  const leaving = new Leaving({
    desk: made.desk,
    send: (event) => {
      if (event === 'app.closing') page();
    },
    askUnsaved: async (failure) => {
      asked.push(failure.code);
      return answer;
    },
    saveElsewhere: async () => elsewhere,
  });
  return { leaving, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Somebody else writes the file, so that it cannot be saved any more without overwriting them. */
const spoil = (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Erstes', 'Fremdes'));

describe('closing the window', () => {
  it('lets it go at once when nothing is open', () => {
    const { leaving } = leavingWith(() => undefined);
    const window = aWindow();
    leaving.guard(window);
    expect(window.close()).toBe(false);
    expect(window.destroyed).toBe(true);
  });

  it('waits until the page has sent the rest and the file is written', async () => {
    const { desk, openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    const { leaving, asked } = leavingWith(() => {
      type(first.session, 1, 'Letzte Worte');
      void desk.close(first.session, '/frame');
    });
    const window = aWindow();
    leaving.guard(window);
    expect(window.close()).toBe(true);
    await expect.poll(() => window.destroyed).toBe(true);
    expect(titleOnDisk(first.path)).toBe('Letzte Worte');
    expect(asked).toEqual([]);
  });

  it('saves what it knows when the page does not answer', { timeout: 10_000 }, async () => {
    const { openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Schon bekannt');
    const { leaving } = leavingWith(() => undefined);
    const window = aWindow();
    leaving.guard(window);
    window.close();
    await expect.poll(() => window.destroyed, { timeout: 8_000 }).toBe(true);
    expect(titleOnDisk(first.path)).toBe('Schon bekannt');
  });

  const answers: readonly [Unsaved, boolean, boolean][] = [
    ['stay', false, false],
    ['elsewhere', false, false],
    ['elsewhere', true, true],
    ['discard', false, true],
  ];
  it.each(answers)('asks when the project cannot be saved: %s (done: %s) closes: %s', async (answer, done, closes) => {
    const { desk, openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Ungesichert');
    spoil(first.path);
    const { leaving, asked } = leavingWith(
      () => void desk.close(first.session, '').catch(() => undefined),
      answer,
      done,
    );
    const window = aWindow();
    leaving.guard(window);
    window.close();
    await expect.poll(() => asked).toEqual(['conflict']);
    await settled();
    await expect.poll(() => window.destroyed).toBe(closes);
    expect(titleOnDisk(first.path)).toBe('Fremdes');
    if (!closes) expect(desk.current?.project.project.title).toBe('Ungesichert');
  });

  it('asks once, however often it is told to close', async () => {
    const { desk, openNew, type } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Ungesichert');
    spoil(first.path);
    const { leaving, asked } = leavingWith(() => void desk.close(first.session, '').catch(() => undefined));
    const window = aWindow();
    leaving.guard(window);
    for (let times = 0; times < 3; times += 1) window.close();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await settled();
    expect(asked).toEqual(['conflict']);
  });
});

describe('an end that nobody can be asked about', () => {
  it('saves what main knows, and what the page still sends', async () => {
    const { desk, openNew, type, titleOnDisk } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Bekannt');
    const { leaving } = leavingWith(() => {
      type(first.session, 2, 'Nachgereicht');
      void desk.close(first.session, '');
    });
    expect(await leaving.atOnce()).toBe(true);
    expect(titleOnDisk(first.path)).toBe('Nachgereicht');
  });

  it('is content when the draft has what the file could not take', async () => {
    const { desk, openNew, type, around } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Ungesichert');
    const project = desk.current?.envelope.id ?? '';
    spoil(first.path);
    const { leaving, asked } = leavingWith(() => void desk.close(first.session, '').catch(() => undefined));
    expect(await leaving.atOnce()).toBe(true);
    expect((await around.stores?.of(project).pendingDraft())?.project.project.title).toBe('Ungesichert');
    expect(asked).toEqual([]);
  });

  it('says so when it could not save anywhere', async () => {
    const { desk, openNew, type, folder } = made;
    const first = await openNew('Erstes');
    type(first.session, 1, 'Ungesichert');
    spoil(first.path);
    const store = path.join(folder, 'data', 'store');
    rmSync(store, { recursive: true });
    writeFileSync(store, '');
    const { leaving, asked } = leavingWith(() => void desk.close(first.session, '').catch(() => undefined));
    expect(await leaving.atOnce()).toBe(false);
    expect(asked).toEqual([]);
  });
});
