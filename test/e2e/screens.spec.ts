import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stepOf, steps } from '../../shared/method/steps';
import { newProject as emptyProject } from '../../shared/project/new-project';
import { fullProject } from '../support/big-project';
import { type App, expect, screen, test } from './app';
import { projectFile } from './launch/project-file';
import { LibraryPage } from './pages/library-page';
import { openFirst } from './pages/views';
import { choose, goTo, newProject, resize, toLibrary } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';
import { violations, watchViolations } from './security/violations';

type Look = { language: 'german' | 'english'; theme: 'light' | 'dark'; width: number; height: number };

const small = { width: 1024, height: 700 };
const large = { width: 1600, height: 1000 };
const reduced = process.env.LEITFADEN_E2E_REDUCED === '1';
const first: Look = { language: 'german', theme: 'light', ...small };
const second: Look = { language: 'english', theme: 'dark', ...large };
/** Each language, theme and size once; `npm test` takes the first alone. */
const rareLooks: readonly Look[] = reduced ? [first] : [first, second];
/** What has nothing in it yet: `npm test` takes the other look, so that it has seen both. */
const emptyLooks: readonly Look[] = reduced ? [second] : rareLooks;
/** Each language with each theme and each size, each theme with each size; `npm test` takes the first alone. */
const looks: readonly Look[] = reduced
  ? [first]
  : [
      first,
      second,
      { language: 'german', theme: 'dark', ...large },
      { language: 'english', theme: 'light', ...large },
      { language: 'english', theme: 'dark', ...small },
    ];

/** Sets language, theme and size; the page follows without a restart. */
async function look(app: App, { language, theme, width, height }: Look): Promise<void> {
  await choose(app, `view.${language}`);
  await choose(app, `view.theme.${theme}`);
  await resize(app, width, height);
  await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
}

/** What sticks out sideways: of the window, or of a part that scrolls. Tables and tabs may be wider than their place. */
const outside = () =>
  [document.documentElement, ...document.querySelectorAll('main, main *, aside, aside *')].filter((part) => {
    const scrolls = part === document.documentElement || /auto|scroll/.test(getComputedStyle(part).overflowX);
    const mayBeWide = part.matches('nav') || part.querySelector(':scope > table') !== null;
    return scrolls && !mayBeWide && part.scrollWidth > part.clientWidth;
  }).length;

/** Takes a picture; nothing may stick out sideways. */
async function shoot({ page }: App, name: string, { language, theme, width, height }: Look): Promise<void> {
  const parts = await page.evaluate(outside);
  expect.soft(parts, `${name} (${language}, ${width}): parts that stick out`).toBe(0);
  await screen(page, `${name}-${language === 'german' ? 'de' : 'en'}-${theme}-${width}x${height}`);
}

/** Every place of the path. */
async function walk(app: App, state: string, at: Look): Promise<void> {
  for (const step of steps) {
    const tabs = step.number === null ? ['brief', ...step.records] : step.records;
    for (const [i, tab] of tabs.entries()) {
      await goTo(app, step.id, i);
      await shoot(app, `${state}-${step.number ?? 0}${i}-${tab}`, at);
    }
  }
  await choose(app, 'file.documents');
  await shoot(app, `${state}-6-documents`, at);
}

/** The first record of every type with its form, on a board or table as well as in a list. */
async function forms(app: App, at: Look): Promise<void> {
  for (const step of steps) {
    for (const [i, type] of step.records.entries()) {
      await goTo(app, step.id, step.number === null ? i + 1 : i);
      await openFirst(app.page, type);
      await shoot(app, `form-${step.number ?? 0}${i}-${type}`, at);
    }
  }
}

/** The whole of a form: the frame's, and the longest one of a record. */
async function everything(app: App, at: Look): Promise<void> {
  const more = app.page
    .locator('main button[aria-expanded="false"]:not([aria-haspopup])')
    .filter({ hasText: /^(Mehr|More)/ });
  for (const [step, type] of [
    ['frame', null],
    ['idea', 'measure'],
  ] as const) {
    await goTo(app, step, type === null ? 0 : stepOf(type).records.indexOf(type));
    if (type !== null) await openFirst(app.page, type);
    if (await more.isVisible()) await more.click();
    await shoot(app, `more-${step}`, at);
    await app.page.getByRole('main').locator('[data-field="note"]').scrollIntoViewIfNeeded();
    await shoot(app, `more-${step}-end`, at);
  }
}

/** Earlier states: the lists with one that has a name, and that one as it stood. */
async function versions(app: App, at: Look): Promise<void> {
  await choose(app, 'file.versions');
  const form = app.page.getByRole('form');
  await form
    .getByRole('textbox')
    .nth(1)
    .fill(at.language === 'german' ? 'Fassung für die Bäckerei' : 'For the bakery');
  await app.page.keyboard.press('Enter');
  const view = app.page.getByRole('main').getByRole('button', { name: /^(Ansehen|View)/ });
  await expect(view.first()).toBeVisible();
  await shoot(app, 'versions', at);
  await view.first().click();
  await expect(app.page.getByRole('main').getByRole('article').first()).toBeVisible();
  await shoot(app, 'version-view', at);
}

/** Dialogs that ask nothing of the project. */
async function dialogs(app: App, at: Look): Promise<void> {
  for (const command of ['file.new', 'edit.recordTrash', 'help.shortcuts', 'help.about']) {
    await choose(app, command);
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await shoot(app, `dialog-${command.replace('.', '-')}`, at);
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
  }
}

test('every screen, in both languages, both themes and two sizes', async ({ app }) => {
  test.setTimeout(480_000);
  const complaints: string[] = [];
  app.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  app.page.on('pageerror', (error) => complaints.push(error.message));
  await watchViolations(app.page);

  for (const at of emptyLooks) {
    await look(app, at);
    await shoot(app, 'empty-library', at);
    await newProject(app, at.language === 'german' ? 'Ein leeres Blatt' : 'A blank sheet');
    await walk(app, 'empty', at);
    await toLibrary(app);
  }

  // The example is opened in the language of the interface.
  await look(app, first);
  await choose(app, 'file.example');
  await expect(app.page.getByRole('heading', { name: 'Aufgestanden für dich', level: 1 })).toBeVisible();
  for (const at of looks) {
    await look(app, at);
    await walk(app, 'typical', at);
    await choose(app, 'edit.settings');
    await shoot(app, 'settings', at);
  }
  for (const at of rareLooks) {
    await look(app, at);
    // The longest form follows below; `npm run e2e` takes all of them.
    if (!reduced) await forms(app, at);
    await versions(app, at);
    await dialogs(app, at);
    await everything(app, at);
  }
  await toLibrary(app);
  for (const at of looks) {
    await look(app, at);
    await shoot(app, 'typical-library', at);
  }

  expect(complaints).toEqual([]);
  expect(await violations(app.page)).toEqual([]);
});

test('what goes wrong, what is put away, and what is full', async ({ app }) => {
  test.setTimeout(480_000);
  const folder = path.join(app.documentsFolder, 'Leitfaden');
  const full = projectFile(fullProject('Dreihundert Einträge'), 'voll', folder);
  for (const name of ['archiv', 'papierkorb']) projectFile(emptyProject(`Strategie aus dem ${name}`), name, folder);
  const text = readFileSync(full, 'utf8');
  writeFileSync(path.join(folder, 'kaputt.leitfaden'), text.slice(0, 400));
  writeFileSync(path.join(folder, 'neuer.leitfaden'), text.replace(/"schema": ?\d+/, '"schema": 9999'));
  await app.restart();
  await choose(app, 'view.german');
  const { page } = app;
  const library = new LibraryPage(page);
  await library.act('Strategie aus dem archiv', 'Ins Archiv');
  await library.act('Strategie aus dem papierkorb', 'In den Papierkorb');
  await expect(library.row('Strategie aus dem papierkorb')).toHaveCount(0);

  for (const at of rareLooks) {
    await look(app, at);
    await shoot(app, 'library-problems', at);
    const shelves = page.getByRole('main').getByRole('button', { name: /^(Archiv|Archive|Papierkorb|Trash)$/ });
    for (const [i, name] of ['archive', 'trash'].entries()) {
      await shelves.nth(i).click();
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
      await shoot(app, `library-${name}`, at);
    }
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(In Arbeit|In progress)$/ })
      .click();
    await library.row('kaputt').getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await shoot(app, 'dialog-failure', at);
    await page.keyboard.press('Escape');
    await library.row('Dreihundert Einträge').getByRole('button').first().click();
    await expect(page.getByRole('heading', { name: 'Dreihundert Einträge', level: 1 })).toBeVisible();
    // Three hundred records take their time; `npm test` leaves this walk to `npm run e2e`.
    if (at === first && !reduced) await walk(app, 'full', at);
    await toLibrary(app);
  }

  await library.row('Dreihundert Einträge').getByRole('button').first().click();
  await goTo(app, 'frame');
  await expect(new WorkspacePage(page).field('occasion').control()).toBeEnabled();
  chmodSync(folder, 0o555);
  try {
    await new WorkspacePage(page).field('occasion').control().fill('Noch nicht auf dem Datenträger');
    await expect(page.locator('footer').getByRole('status')).toHaveText(/^(Nicht gespeichert|Not saved)/, {
      timeout: 20_000,
    });
    for (const at of rareLooks) {
      await look(app, at);
      await shoot(app, 'not-saved', at);
    }
  } finally {
    chmodSync(folder, 0o755);
  }
  await page
    .locator('footer')
    .getByRole('button', { name: /^(Noch einmal|Again)$/ })
    .click();
  await expect(page.locator('footer').getByRole('status')).toHaveText(/^(Gespeichert|Saved)/);
  chmodSync(full, 0o444);
  await app.restart({ args: [full] });
  for (const at of rareLooks) {
    await look(app, at);
    await goTo(app, 'situation');
    await expect(app.page.getByText(/Nur zum Lesen geöffnet|Open for reading only/).first()).toBeVisible();
    await shoot(app, 'read-only', at);
  }
});
