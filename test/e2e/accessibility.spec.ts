import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunOptions } from 'axe-core';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { stops } from '../../shared/method/short-path-stops';
import { steps } from '../../shared/method/steps';
import { newProject } from '../../shared/project/new-project';
import { bringAxe, colours, everything, findings } from './accessibility/findings';
import { openForm } from './accessibility/openers';
import { type App, expect, test } from './app';
import { projectFile } from './launch/project-file';
import { LibraryPage } from './pages/library-page';
import { choose, goTo, resize, toLibrary } from './pages/window';

const reduced = process.env.LEITFADEN_E2E_REDUCED === '1';

/** Looks at what is shown and notes each finding once, with the first place where it was seen. */
type Look = (place: string) => Promise<void>;

/** What is edited where it stands. */
const withoutForm: readonly string[] = ['rating', 'usp', 'belief'];

/** Long forms with many kinds of questions; `npm test` reads these alone, `npm run e2e` all. */
const manyKinds: readonly string[] = ['group', 'channel', 'goal', 'measure'];

/**
 * Every tab of every station, those under "Mehr" too (in `npm run e2e`); with `forms` also a form with all its questions.
 */
async function wholePath(app: App, look: Look, forms: boolean): Promise<void> {
  const { page } = app;
  const tabs = page.getByRole('main').getByRole('navigation').getByRole('button');
  for (const step of steps) {
    const shown = [...(step.number === null ? (['brief'] as const) : []), ...step.records, ...step.again];
    for (const [i, tab] of [...shown, ...(reduced ? [] : step.more)].entries()) {
      const rare = i >= shown.length;
      await goTo(app, step.id, rare ? 0 : i);
      if (rare) {
        await tabs.last().click();
        const items = page.getByRole('menuitem');
        await expect(items).toHaveCount(step.more.length);
        if (i === shown.length) await look(`${step.id}: menu`);
        await items.nth(i - shown.length).click();
        await expect(items).toHaveCount(0);
      }
      await look(tab);
      if (forms && tab !== 'brief' && !withoutForm.includes(tab) && (!reduced || manyKinds.includes(tab))) {
        await openForm(page, tab);
        await look(`${tab}, form`);
      }
    }
  }
}

/** What lies over the desk or beside the path. */
async function aside(app: App, look: Look): Promise<void> {
  const { page } = app;
  await choose(app, 'file.documents');
  await expect(page.getByRole('region', { name: 'Vorschau des Dokuments' })).toBeVisible();
  await look('documents');
  await page.getByText(/^Kapitel: /).click();
  await page.getByRole('button', { name: 'Eigene Einleitung: Menschen' }).click();
  await page.getByRole('textbox', { name: 'Eigene Einleitung: Menschen' }).click();
  await look('documents, with the chapters unfolded');
  await thread(app, look);
  for (const command of [
    'file.new',
    'edit.recordTrash',
    'go.search',
    'help.glossary',
    'help.shortcuts',
    'help.about',
  ]) {
    await choose(app, command);
    await expect(page.getByRole('dialog')).toHaveAccessibleName(/\S/);
    await look(command);
    if (command === 'go.search') {
      await page.keyboard.type('an');
      await expect(page.getByRole('option').first()).toBeVisible();
      await look('search, with results');
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await goTo(app, 'people');
  await page.getByRole('main').locator('[data-card]').first().press('Delete');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await look('trash, with what hangs on the record');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await choose(app, 'file.versions');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Fassung für die Bäckerei');
  await page.keyboard.press('Enter');
  const named = page.getByRole('list', { name: 'Benannte Versionen' }).getByRole('listitem');
  await expect(named.first()).toBeVisible();
  await look('versions');
  await named.first().getByRole('button', { name: 'Ansehen' }).click();
  await expect(page.getByRole('heading', { name: /^Stand: / })).toBeVisible();
  await look('version, as it stood');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await choose(app, 'go.shortPath');
  await questions(app, look);
  await choose(app, 'edit.settings');
  await expect(page.getByRole('textbox', { name: 'Dein Name' })).toBeVisible();
  await look('settings');
  await toLibrary(app);
  await look('library');
  const library = new LibraryPage(page);
  await library.act(other, 'Umbenennen');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(other);
  await look('rename');
  await page.keyboard.press('Escape');
  await library.row(broken).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('failure');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Every page of the red thread; the map with a chain, and as a list. */
async function thread(app: App, look: Look): Promise<void> {
  const main = app.page.getByRole('main');
  await choose(app, 'go.thread');
  const tabs = main.getByRole('navigation').getByRole('button');
  for (const [i, tab] of (await tabs.all()).entries()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await look(`thread, page ${i}`);
  }
  await tabs.first().click();
  await main.locator('button[data-look]').first().click();
  await look('thread, chain');
  await main.getByText('als Liste').click();
  await look('thread, list');
}

/** One question of each kind on the short path, and its end; Ctrl+Enter goes on. */
async function questions({ page }: App, look: Look): Promise<void> {
  const kinds = new Set<string>();
  for (const [i, { kind, type }] of stops.entries()) {
    await expect(page.getByText(new RegExp(`^Frage ${i + 1} von \\d+$`))).toBeVisible();
    const name = type === 'swotItem' ? type : kind;
    if (!kinds.has(name)) await look(`short path, ${name}`);
    kinds.add(name);
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByRole('heading', { name: 'Der Anfang steht.' })).toBeVisible();
  await look('short path, end');
  // The next round begins at the first question again.
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Noch einmal|^Von vorn/ })
    .click();
  await page.keyboard.press('Escape');
}

const other = 'Ein anderer Plan';
const broken = 'kaputt';

test('no screen keeps anybody out: axe finds nothing serious or critical', async ({ app }) => {
  test.setTimeout(480_000);
  const { page } = app;
  const found = new Map<string, string>();
  const note = async (place: string, options: RunOptions) => {
    for (const finding of await findings(page, options)) found.set(finding, found.get(finding) ?? place);
  };
  /** The planner follows the system's theme while it is open, also behind dialogs. */
  const system = async (colorScheme: 'light' | 'dark') => {
    // Half-faded dialogs have other colours than those that are read.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  };
  const inBothThemes: Look = async (place) => {
    await note(place, everything);
    await system('dark');
    await note(`${place}, dark`, colours);
    await system('light');
  };
  const begin = async (width: number, height: number) => {
    await resize(app, width, height);
    await choose(app, 'file.example');
    await expect(page.getByRole('navigation', { name: 'Der Weg' })).toBeVisible();
  };

  await bringAxe(page);
  await choose(app, 'view.german');
  await choose(app, 'view.theme.system');
  await system('light');
  const folder = path.join(app.documentsFolder, 'Leitfaden');
  projectFile(newProject(other), 'anderer', folder);
  const file = path.join(folder, `${broken}.leitfaden`);
  writeFileSync(file, '{"format":"leitfaden","data":');
  giveToElectron(file);
  await begin(1600, 1000);
  // `npm test` looks at forms alone in the dark, and leaves the second round to `npm run e2e`.
  const inLight: Look = (place) => note(place, everything);
  const onPath: Look = (place) => (place.endsWith(', form') ? inBothThemes(place) : inLight(place));
  await wholePath(app, reduced ? onPath : inBothThemes, true);
  await aside(app, reduced ? inLight : inBothThemes);

  if (!reduced) {
    await begin(1024, 700);
    const narrow: Look = (place) => note(`${place}, narrow`, everything);
    await wholePath(app, narrow, false);
    await aside(app, narrow);
  }

  expect([...found].map(([finding, place]) => `${place}: ${finding}`)).toEqual([]);
});
