import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type App, answerSaveDialog, expect, test } from './app';

const example = path.join(__dirname, '../fixtures/cases/1-kornblum.leitfaden');
const titleOnDisk = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')).data.project.title;

/** Runs in the page, by way of main: works for a page that has been loaded anew, too. */
const inPage = (electronApp: ElectronApplication, script: string) =>
  electronApp.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    script,
  );

/** Gives the open project another title, as the page does. */
async function retitle({ electronApp }: App, title: string): Promise<void> {
  const answer = await inPage(
    electronApp,
    `window.desktop.app.start().then(({ value: { opened } }) => window.desktop.project.changed({
      session: opened.session, seq: 1000, changes: { frame: { ...opened.project.project, title: ${JSON.stringify(title)} } },
    }))`,
  );
  expect(answer).toEqual({ ok: true, value: null });
}

const openedTitle = ({ electronApp }: App) =>
  inPage(electronApp, 'window.desktop.app.start().then((start) => start.value.opened?.project.project.title ?? null)');

/** Answers the question about an unsaved project with a button; the result tells what was asked. */
async function answerUnsaved(electronApp: ElectronApplication, button: number) {
  await electronApp.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBox = async (...given: unknown[]) => {
      asked.push(String(Reflect.get(Object(given.at(-1)), 'message')));
      return { response, checkboxChecked: false };
    };
  }, button);
  return (): Promise<string[]> => electronApp.evaluate(() => Reflect.get(globalThis, 'asked'));
}

const ways = {
  'closing the window': ({ electronApp }: App) =>
    electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  quitting: ({ electronApp }: App) => electronApp.evaluate(({ app }) => app.quit()),
  SIGTERM: ({ electronApp }: App) => process.kill(electronApp.process().pid ?? 0, 'SIGTERM'),
  SIGINT: ({ electronApp }: App) => process.kill(electronApp.process().pid ?? 0, 'SIGINT'),
  SIGHUP: ({ electronApp }: App) => process.kill(electronApp.process().pid ?? 0, 'SIGHUP'),
} as const;

test('every way out saves what has just been typed', async ({ app }) => {
  test.setTimeout(90_000);
  const file = app.place(example);
  for (const [way, leave] of Object.entries(ways)) {
    await test.step(way, async () => {
      await app.restart({ args: [file] });
      await retitle(app, `Vor: ${way}`);
      const exited = once(app.electronApp.process(), 'exit');
      await leave(app);
      const [code] = await exited;
      expect(titleOnDisk(file)).toBe(`Vor: ${way}`);
      expect(code).toBe(0);
    });
  }
});

test('a project that cannot be saved keeps its window, until its owner decides', async ({ app }) => {
  const file = app.place(example);
  await app.restart({ args: [file] });
  const before = titleOnDisk(file);
  expect(await openedTitle(app)).toBe(before);
  // Somebody else changes the file while something here is newer, and it must not be overwritten.
  await retitle(app, 'Nur in diesem Fenster');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  const close = () => app.electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const questions = await answerUnsaved(app.electronApp, 0);
  await close();
  await expect.poll(questions).toHaveLength(1);
  expect((await questions())[0]).toContain(path.basename(file));
  expect(await openedTitle(app)).toBe('Nur in diesem Fenster');
  expect(titleOnDisk(file)).toBe(before);

  const elsewhere = path.join(app.documentsFolder, 'Anderswo.leitfaden');
  await answerSaveDialog(app.electronApp, elsewhere);
  await answerUnsaved(app.electronApp, 1);
  const exited = once(app.electronApp.process(), 'exit');
  await close();
  await exited;
  expect(titleOnDisk(elsewhere)).toBe('Nur in diesem Fenster');
  expect(titleOnDisk(file)).toBe(before);
});

test('a page that crashes comes back with its project', async ({ app }) => {
  const file = app.place(example);
  await app.restart({ args: [file] });
  await retitle(app, 'Vor dem Absturz');
  await app.electronApp.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // What is asked of a page that is just dying is never answered, so the next one is waited for.
    const loadedAgain = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    return loadedAgain;
  });
  expect(await openedTitle(app)).toBe('Vor dem Absturz');
  await expect.poll(() => titleOnDisk(file)).toBe('Vor dem Absturz');
});

test('the window comes back where it stood, in the colours that were chosen', async ({ app }) => {
  const bounds = { x: 120, y: 90, width: 1100, height: 700 };
  const place = () =>
    app.electronApp.evaluate(({ BrowserWindow, nativeTheme }) => ({
      bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
      background: BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
      theme: nativeTheme.themeSource,
    }));
  await app.electronApp.evaluate(
    ({ BrowserWindow }, area) => BrowserWindow.getAllWindows()[0]?.setBounds(area),
    bounds,
  );
  await inPage(app.electronApp, "window.desktop.settings.change({ theme: 'dark' })");
  await expect.poll(place).toEqual({ bounds, background: '#15181D', theme: 'dark' });
  await app.restart();
  expect(await place()).toEqual({ bounds, background: '#15181D', theme: 'dark' });
});

test('the menu says what the page says, and nothing of developers', async ({ app }) => {
  const chosen = await inPage(
    app.electronApp,
    `(async () => {
      const { desktop } = window;
      const ran = new Promise((resolve) => desktop.on('command.run', resolve));
      window.ran = ran;
      return desktop.menu.update([
        { id: 'test.one', menu: 'file', label: 'Erster Befehl', accelerator: 'CmdOrCtrl+Shift+F9', enabled: true },
        { id: 'test.two', menu: 'help', label: 'Ohne Kürzel', accelerator: 'Nonsense+++', enabled: false },
      ]);
    })()`,
  );
  expect(chosen).toEqual({ ok: true, value: null });
  const shown = await app.electronApp.evaluate(({ Menu }) => {
    const flat = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    flat.find(({ id }) => id === 'test.one')?.click();
    return flat.map(({ label, role, enabled }) => ({ label, role, enabled }));
  });
  expect(shown).toContainEqual(expect.objectContaining({ label: 'Erster Befehl', enabled: true }));
  expect(shown).toContainEqual(expect.objectContaining({ label: 'Ohne Kürzel', enabled: false }));
  for (const { role } of shown) expect(String(role).toLowerCase()).not.toMatch(/reload|devtools/);
  expect(await inPage(app.electronApp, 'window.ran')).toEqual({ id: 'test.one' });
});
