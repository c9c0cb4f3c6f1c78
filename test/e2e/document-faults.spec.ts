import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { answerSaveDialog, expect, freshFolder, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { choose } from './pages/window';

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
  const file = path.join(folder, 'Strategie.docx');
  writeFileSync(file, 'das Dokument von gestern');
  giveToElectron(file);
  const documents = new DocumentsPage(app.page);
  await choose(app, 'file.example');
  await documents.open();
  await answerSaveDialog(app.electronApp, file);
  const title = app.page.getByRole('banner');
  const before = await title.textContent();
  const cases = [
    {
      fault: { op: 'rename', path: 'Strategie.docx', code: 'EBUSY' },
      says: 'ist gerade in einem anderen Programm offen',
    },
    { fault: { op: 'writeFile', path: folder, code: 'ENOSPC' }, says: 'Auf dem Datenträger ist kein Platz mehr' },
  ];
  for (const { fault, says } of cases) {
    faults(fault);
    await documents.press();
    const dialog = app.page.getByRole('dialog');
    await expect(dialog).toContainText(says, { timeout: 30_000 });
    await expect(dialog).toContainText('„Strategie.docx“');
    await app.page.keyboard.press('Escape');
    expect(readFileSync(file, 'utf8')).toBe('das Dokument von gestern');
    expect(readdirSync(folder)).toEqual(['Strategie.docx']);
  }
  expect(await title.textContent()).toBe(before);

  faults();
  await documents.save();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});
