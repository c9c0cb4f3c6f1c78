import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { answerOpenDialog, answerSaveDialog, expect, freshFolder, screen, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { choose, newProject } from './pages/window';

const plan = path.join(freshFolder('faults'), 'plan.json');
test.use({ args: ['--lang=de'], env: { LEITFADEN_FAULTS: plan } });

/** Faults of the disk from now on; what waits to try again waits a hundredth of the time. */
function faults(...list: readonly object[]): void {
  writeFileSync(plan, JSON.stringify({ faults: list, clock: { speed: 100 } }));
  giveToElectron(plan);
}
test.beforeEach(() => faults());

test('a document that is open elsewhere or finds no room is not replaced, and the window says why', async ({ app }) => {
  const folder = freshFolder('documents');
  const file = path.join(folder, 'Strategie.md');
  writeFileSync(file, 'das Dokument von gestern');
  giveToElectron(file);
  const documents = new DocumentsPage(app.page);
  await choose(app, 'file.example');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toContainText('Aufgestanden für dich');
  await documents.open();
  await documents.choose('Markdown');
  await answerSaveDialog(app.electronApp, file);
  const library = path.join(app.documentsFolder, 'Leitfaden');
  const [name = ''] = readdirSync(library).filter((one) => one.endsWith('.leitfaden'));
  const { data: before } = JSON.parse(readFileSync(path.join(library, name), 'utf8'));
  const cases = [
    {
      fault: { op: 'rename', path: 'Strategie.md', code: 'EBUSY' },
      says: 'ist gerade in einem anderen Programm offen',
    },
    { fault: { op: 'writeFile', path: folder, code: 'ENOSPC' }, says: 'Auf dem Datenträger ist kein Platz mehr' },
  ];
  for (const { fault, says } of cases) {
    faults(fault);
    await documents.press();
    const dialog = app.page.getByRole('dialog');
    await expect(dialog).toContainText(says, { timeout: 30_000 });
    await expect(dialog).toContainText('„Strategie.md“');
    await app.page.keyboard.press('Escape');
    expect(readFileSync(file, 'utf8')).toBe('das Dokument von gestern');
    expect(readdirSync(folder)).toEqual(['Strategie.md']);
  }
  const { data: after } = JSON.parse(readFileSync(path.join(library, name), 'utf8'));
  expect({ ...after, project: { ...after.project, settings: 0 } }).toEqual({
    ...before,
    project: { ...before.project, settings: 0 },
  });

  faults();
  await documents.save();
  expect(readFileSync(file, 'utf8')).toContain('Aufgestanden für dich');
});

test('all documents that end half-way: the window says why, how many are there, and another try writes beside them', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const folder = freshFolder('documents-all');
  const panel = app.page.getByRole('complementary');
  const all = panel.getByRole('button', { name: 'Alle in einen Ordner …' });
  // An empty project has the forms, and is quickly written.
  await newProject(app, 'Ein leeres Blatt');
  await new DocumentsPage(app.page).open();
  await answerOpenDialog(app.electronApp, [folder]);

  faults({ op: 'link', path: 'Team-Fragebogen', code: 'ENOSPC' });
  await all.click();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText('Auf dem Datenträger ist kein Platz mehr', { timeout: 120_000 });
  await app.page.keyboard.press('Escape');
  const outcome = panel.getByRole('status').filter({ hasText: 'Bis zum Abbruch sind 2 Dokumente geschrieben.' });
  await expect(outcome).toContainText(folder);
  await expect(panel.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible();
  await screen(app.page, 'documents-half-way');
  const first = readdirSync(folder);
  expect(first).toHaveLength(2);

  faults();
  await all.click();
  await expect(panel.getByText('4 Dokumente sind geschrieben.')).toBeVisible({ timeout: 120_000 });
  const written = readdirSync(folder);
  expect(written).toEqual(expect.arrayContaining(first));
  expect(written).toHaveLength(6);
  expect(written.filter((name) => name.includes('(2)'))).toHaveLength(2);
});
