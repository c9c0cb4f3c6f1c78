import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from '../../build/runtime/paths.mjs';
import { type App, answerSaveDialog, expect, test } from './app';
import { startEmpty } from './launch/empty';
import { close } from './launch/start';
import { DocumentsPage } from './pages/documents-page';

const example = path.join(__dirname, '../fixtures/cases/1-kornblum.leitfaden');
const folder = path.join(outFolder, 'document');

test.use({ args: ['--lang=de'] });

/** The pages of a Word file as pictures, rendered by LibreOffice; `null` where it is not installed. */
function renderedPages(docx: string): Buffer[] | null {
  const pdf = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, docx]);
  if (pdf.status !== 0) return null;
  const name = path.join(folder, path.basename(docx, '.docx'));
  const pages = spawnSync('pdftoppm', ['-r', '60', '-png', `${name}.pdf`, `${name}-page`]);
  if (pages.status !== 0) return null;
  const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
  return files.sort().map((file) => readFileSync(path.join(folder, file)));
}

/** The sheets of the preview as pictures. */
async function previewSheets(documents: DocumentsPage): Promise<Buffer[]> {
  const sheets = await documents.preview.locator('[data-orientation]').all();
  const pictures: Buffer[] = [];
  for (const sheet of sheets) pictures.push(await sheet.screenshot());
  return pictures;
}

/** Lays pictures out side by side on one page and takes a picture of it. */
async function layOut(pictures: readonly Buffer[], target: string): Promise<void> {
  const canvas = await startEmpty();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await canvas.page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;background:#888;margin:12px}
     img{width:270px}</style>${images.join('')}`,
  );
  await canvas.page.screenshot({ path: target, fullPage: true });
  await close(canvas);
}

async function exportedBy(app: App): Promise<{ documents: DocumentsPage; docx: string }> {
  const documents = new DocumentsPage(app.page);
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toBeVisible();
  await documents.open();
  const docx = path.join(app.documentsFolder, 'strategie.docx');
  await answerSaveDialog(app.electronApp, docx);
  await documents.save();
  return { documents, docx };
}

test('the pages of the example’s strategy lie side by side on one sheet', async ({ app }) => {
  test.setTimeout(120_000);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await app.restart({ args: ['--lang=de', app.place(example)] });
  const { documents, docx } = await exportedBy(app);
  const pictures = renderedPages(docx) ?? (await previewSheets(documents));
  expect(pictures.length).toBeGreaterThan(12);
  const target = path.join(outFolder, 'document-pages.png');
  await layOut(pictures, target);
  expect(existsSync(target)).toBe(true);
});
