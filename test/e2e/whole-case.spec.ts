import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { uiTexts } from '../../shared/i18n/ui-texts';
import { steps } from '../../shared/method/steps';
import type { Project } from '../../shared/project/project';
import { type App, answerOpenDialog, answerSaveDialog, expect, freshFolder, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { LibraryPage } from './pages/library-page';
import { resize } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';
import { readCase } from './typist/case';
import { documentOf, parts, partsOf, pixels, said } from './typist/compare';
import { Desk } from './typist/desk';
import { enterFrame, enterStep, tieLooseEnds } from './typist/typist';

test.use({ args: ['--lang=de'] });
test.setTimeout(900_000);

test('a whole strategy entered by hand, step 1 by keyboard alone, makes the same document', async ({ app }) => {
  const plan = readCase('test/fixtures/cases/1-kornblum.leitfaden');
  const { title } = plan.project;
  const desk = new Desk(app, plan);
  app.page.setDefaultTimeout(10_000);
  await resize(app, 1600, 950);
  await answerOpenDialog(app.electronApp, [logoOf(plan)]);
  await new LibraryPage(app.page).create(title);

  await test.step('the frame', () => enterFrame(desk));
  for (const step of steps) {
    await test.step(`step ${step.number ?? 0}`, async () => {
      if (step.number === 1) desk.byKeyboardAlone();
      await enterStep(desk, step);
      desk.byMouse();
    });
  }
  await test.step('what could only be tied once everything was there', () => tieLooseEnds(desk));
  await new WorkspacePage(app.page).saved();

  await test.step('the project says the same', async () => {
    const entered = readCase(savedFile(app));
    expect(said(entered)).toEqual(said(plan));
    expect(await pixels(app.page, entered)).toEqual(await pixels(app.page, plan));
  });
  await test.step('the document is the same', async () => {
    const documents = new DocumentsPage(app.page);
    await documents.open();
    await documents.choose(uiTexts('de').documents.client);
    expect(await exported(app, documents)).toEqual(parts(await documentOf(plan, 'client')));
  });
});

/** The one project of the library. */
function savedFile({ documentsFolder }: App): string {
  const library = path.join(documentsFolder, 'Leitfaden');
  const [name = ''] = readdirSync(library).filter((each) => each.endsWith('.leitfaden'));
  return path.join(library, name);
}

/** The picture of the plan as a file, as a client would send it. */
function logoOf({ assets }: Project): string {
  const file = path.join(freshFolder('logo'), 'zeichen.png');
  writeFileSync(file, Buffer.from(Object.values(assets)[0]?.base64 ?? '', 'base64'));
  giveToElectron(file);
  return file;
}

/** Saves the document through the window; its parts. */
async function exported(app: App, documents: DocumentsPage): Promise<ReturnType<typeof parts>> {
  const file = path.join(freshFolder('export'), 'strategie.docx');
  await answerSaveDialog(app.electronApp, file);
  await documents.save();
  await expect.poll(() => existsSync(file)).toBe(true);
  return partsOf(file);
}
