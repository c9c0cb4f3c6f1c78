import { readdirSync, readFileSync, renameSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { bringAxe, everything, findings } from './accessibility/findings';
import { type App, expect, freshFolder, screen, test } from './app';
import { LibraryPage } from './pages/library-page';
import { SafetyPage } from './pages/safety-page';
import { choose, toLibrary } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

const plan = path.join(freshFolder('faults'), 'plan.json');
test.use({ args: ['--lang=de'], env: { LEITFADEN_FAULTS: plan } });

/** Faults of the disk from now on; none without an argument. */
function faults(...list: readonly object[]): void {
  writeFileSync(plan, JSON.stringify({ faults: list }));
  giveToElectron(plan);
}
test.beforeEach(() => faults());

const fullFor = (name: string) => ({ op: 'rename', path: `${name}.leitfaden`, code: 'ENOSPC' });
const folderOf = ({ documentsFolder }: App) => path.join(documentsFolder, 'Leitfaden');
const fileOf = (app: App, name: string) => path.join(folderOf(app), `${name}.leitfaden`);
const textIn = (app: App, name: string) => readFileSync(fileOf(app, name), 'utf8');

/** Ends the planner as a crash does, and starts it again. */
async function crash(app: App): Promise<void> {
  process.kill(await app.electronApp.evaluate(() => process.pid), 'SIGKILL');
  await app.restart();
}

/** Another program writes another title into the file. */
function changeOutside(app: App, name: string, title: string): void {
  const file = JSON.parse(textIn(app, name));
  file.data.project.title = title;
  writeFileSync(fileOf(app, name), JSON.stringify(file));
}

test('killed while somebody types: the draft is back, and can be compared, put aside, brought back and kept', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await new LibraryPage(app.page).create('Bewahrt');
  const first = new WorkspacePage(app.page);
  await first.field('occasion').fill('Es begann mit einem Brief');
  await first.saved();
  // The file is out of reach, so that only the draft can save what follows.
  faults(fullFor('Bewahrt'));
  await first.field('occasion').fill('Es begann mit einem langen Brief');
  await expect(new SafetyPage(app.page).banner('nicht gespeichert: Datenträger voll')).toContainText(
    'im Entwurf sicher',
  );
  await first.field('occasion').control().press('End');
  await first.field('occasion').control().pressSequentially(' und noch etwas');
  await crash(app);
  faults();

  await expect(new LibraryPage(app.page).row('Bewahrt')).toContainText('Nicht gespeicherter Entwurf');
  await screen(app.page, 'safety-library-recovered');
  await new LibraryPage(app.page).open('Bewahrt');
  const work = new WorkspacePage(app.page);
  const safety = new SafetyPage(app.page);
  const recovered = safety.banner('Nicht gespeicherte Änderungen sind wieder da');
  const occasion = work.field('occasion');
  await occasion.says(/^Es begann mit einem langen Brief/);
  await expect(work.saveState).toHaveText('Wartet auf eine Entscheidung');
  expect(textIn(app, 'Bewahrt')).not.toContain('langen');
  await screen(app.page, 'safety-recovered');

  await recovered.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(app.page.locator('ins')).toContainText(['langen']);
  await bringAxe(app.page);
  expect(await findings(app.page, everything)).toEqual([]);
  await screen(app.page, 'safety-compare');
  await app.page.getByRole('button', { name: 'Zurück' }).click();

  await recovered.getByRole('button', { name: 'Stand der Datei nehmen' }).click();
  await occasion.says('Es begann mit einem Brief');
  await expect(recovered).toHaveCount(0);
  await work.saved();

  // The draft put aside is a version: back it comes, and undo takes that back.
  await choose(app, 'file.versions');
  const draft = app.page.getByRole('listitem').filter({ hasText: 'Entwurf, der nicht in die Datei kam' });
  await draft.getByRole('button', { name: /^Wiederherstellen/ }).click();
  await expect.poll(() => textIn(app, 'Bewahrt')).toContain('langen');
  await work.saved();
  await screen(app.page, 'safety-versions');
  await work.undo.click();
  await expect.poll(() => textIn(app, 'Bewahrt')).not.toContain('langen');
  await work.saved();

  faults(fullFor('Bewahrt'));
  await work.goTo('frame');
  await work.field('occasion').fill('Es begann mit zwei Briefen');
  await expect(safety.banner('nicht gespeichert')).toContainText('im Entwurf sicher');
  await crash(app);
  faults();
  await new LibraryPage(app.page).open('Bewahrt');
  await new SafetyPage(app.page).act('Nicht gespeicherte Änderungen sind wieder da', 'Entwurf behalten');
  await new WorkspacePage(app.page).saved();
  expect(textIn(app, 'Bewahrt')).toContain('Es begann mit zwei Briefen');
});

test('a file changed elsewhere: read anew while nothing is unsaved here, else both states stay and a person decides', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  const work = new WorkspacePage(page);
  const safety = new SafetyPage(page);
  await new LibraryPage(page).create('Geteilt');
  await work.saved();
  changeOutside(app, 'Geteilt', 'Von nebenan');
  await expect(work.path).toContainText('Von nebenan');
  await expect(page.getByText('ist neu geladen')).toBeVisible();

  const diverge = async (mine: string, theirs: string) => {
    faults(fullFor('Geteilt'));
    await work.field('occasion').fill(mine);
    await expect(safety.banner('nicht gespeichert')).toBeVisible();
    changeOutside(app, 'Geteilt', theirs);
    await expect(safety.banner('wurde an anderer Stelle geändert')).toBeVisible({ timeout: 15_000 });
    faults();
  };
  await diverge('Meines eins', 'Ihres eins');
  await screen(page, 'safety-conflict');
  await safety.act('wurde an anderer Stelle geändert', 'Stand der Datei öffnen');
  await expect(work.path).toContainText('Ihres eins');
  await work.field('occasion').says('');
  await work.saved();

  await diverge('Meines zwei', 'Ihres zwei');
  await safety.act('wurde an anderer Stelle geändert', 'Beide behalten');
  await work.saved();
  await work.field('occasion').says('Meines zwei');
  expect(textIn(app, 'Geteilt')).toContain('Ihres zwei');
  const [copy = ''] = readdirSync(folderOf(app)).filter((name) => /^Geteilt \(Kopie von .+\)\.leitfaden$/.test(name));
  expect(readFileSync(path.join(folderOf(app), copy), 'utf8')).toContain('Meines zwei');
});

test('taken away while open, and a second file that a sync service left: both are told, and nothing is lost', async ({
  app,
}) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  const safety = new SafetyPage(page);
  await new LibraryPage(page).create('Geordnet');
  await work.field('occasion').fill('Was hier steht');
  await work.saved();

  unlinkSync(fileOf(app, 'Geordnet'));
  const deleted = safety.banner('„Geordnet.leitfaden“ ist nicht mehr da');
  await expect(deleted).toContainText('Hier ist noch alles offen', { timeout: 15_000 });
  await screen(page, 'safety-deleted');
  await deleted.getByRole('button', { name: 'An derselben Stelle speichern' }).click();
  await work.saved();
  await expect(deleted).toHaveCount(0);
  expect(textIn(app, 'Geordnet')).toContain('Was hier steht');

  const second = 'Geordnet.sync-conflict-20261125-080000-ABCDEFG';
  const theirs = JSON.parse(textIn(app, 'Geordnet'));
  theirs.data.project.occasion = 'Was drüben steht';
  writeFileSync(fileOf(app, second), JSON.stringify(theirs));
  giveToElectron(fileOf(app, second));
  const copies = safety.banner('Daneben liegt eine zweite Fassung');
  await expect(copies).toContainText(`„${second}.leitfaden“`, { timeout: 15_000 });
  await screen(page, 'safety-second-file');
  await copies.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page.locator('del')).toContainText(['drüben']);
  await page.getByRole('button', { name: 'Zurück' }).click();
  await copies.getByRole('button', { name: 'Öffnen' }).click();
  await work.field('occasion').says('Was drüben steht');
  expect(textIn(app, 'Geordnet')).toContain('Was hier steht');
});

test('no room, no folder, no sound file: what is told, what is kept, and how it goes on', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  const work = new WorkspacePage(page);
  const safety = new SafetyPage(page);
  await new LibraryPage(page).create('Zäh');
  await work.field('occasion').fill('Der erste Satz');
  await work.saved();

  faults({ op: 'writeFile', path: folderOf(app), code: 'ENOSPC' });
  await work.field('occasion').fill('Der zweite Satz');
  await expect(work.saveState).toHaveText('Nicht gespeichert: Datenträger voll');
  await expect(safety.banner('„Zäh.leitfaden“ ist nicht gespeichert')).toContainText('im Entwurf sicher');
  await screen(page, 'safety-full');
  expect(textIn(app, 'Zäh')).toContain('Der erste Satz');
  faults();
  await work.saved();
  expect(textIn(app, 'Zäh')).toContain('Der zweite Satz');

  const away = `${folderOf(app)} weg`;
  renameSync(folderOf(app), away);
  await work.field('occasion').fill('Der dritte Satz');
  await expect(work.saveState).toHaveText('Nicht gespeichert: die Datei ist nicht mehr da', { timeout: 15_000 });
  renameSync(away, folderOf(app));
  await work.saved();
  expect(textIn(app, 'Zäh')).toContain('Der dritte Satz');

  await toLibrary(app);
  truncateSync(fileOf(app, 'Zäh'), 300);
  const half = textIn(app, 'Zäh');
  await page.getByRole('button', { name: /Zäh/ }).first().click();
  await expect(safety.banner('„Zäh.leitfaden“ ist beschädigt')).toBeVisible();
  await work.field('occasion').says(/^Der (zweite|dritte) Satz$/);
  expect(textIn(app, 'Zäh')).toBe(half);
  await screen(page, 'safety-damaged');
  await safety.act('ist beschädigt', 'Mit dieser Fassung weiterarbeiten');
  await work.saved();
  expect(JSON.parse(textIn(app, 'Zäh')).format).toBe('leitfaden');
  const [aside = ''] = readdirSync(folderOf(app)).filter((name) => name.startsWith('Zäh.damaged-'));
  expect(readFileSync(path.join(folderOf(app), aside), 'utf8')).toBe(half);
});
