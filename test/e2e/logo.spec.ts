import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { answerOpenDialog, answerSaveDialog, expect, freshFolder, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { LibraryPage } from './pages/library-page';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

const secret = 'Zeppelinstr. 4, Hinterhof';

/** A real photograph's shape: a JPEG as the browser draws it. */
async function drawJpeg(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 120;
    canvas.height = 80;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('There is no canvas');
    pen.fillStyle = '#b22';
    pen.fillRect(0, 0, 120, 80);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  return Buffer.from(base64, 'base64');
}

/** An APP1 segment (Exif 2.3): a TIFF header, IFD0 with a description and a pointer to a GPS directory with a latitude. */
function exif(): Buffer {
  const tiff = Buffer.alloc(160);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(2, 8);
  entry(10, 0x010e, 2, secret.length + 1, 100);
  entry(22, 0x8825, 4, 1, 40);
  tiff.writeUInt16LE(2, 40);
  entry(42, 1, 2, 2, 'N'.charCodeAt(0));
  entry(54, 2, 5, 3, 72);
  for (const [i, part] of [51, 1, 3, 1, 14, 1].entries()) tiff.writeUInt32LE(part, 72 + 4 * i);
  tiff.write(secret, 100, 'latin1');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The names of the chunks of a PNG, in order. */
function chunks(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) names.push(png.toString('latin1', at + 4, at + 8));
  return names;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test('a logo is drawn anew: what a camera wrote into it reaches neither the project nor the document', async ({
  app,
}) => {
  const folder = freshFolder('logo');
  const drawn = await drawJpeg(app.page);
  const photo = Buffer.concat([drawn.subarray(0, 2), exif(), drawn.subarray(2)]);
  expect(photo.includes('Exif')).toBe(true);
  writeFileSync(path.join(folder, 'foto.jpg'), photo);
  await answerOpenDialog(app.electronApp, [path.join(folder, 'foto.jpg')]);

  const work = new WorkspacePage(app.page);
  await new LibraryPage(app.page).create('Mit Zeichen');
  await work.showMore();
  await work
    .field('branding')
    .block.getByRole('button', { name: /Bild wählen/ })
    .click();
  const shown = app.page.getByRole('img', { name: 'Gewähltes Bild' });
  await expect.poll(() => shown.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(120);
  await work.saved();

  const text = readFileSync(path.join(app.documentsFolder, 'Leitfaden', 'Mit Zeichen.leitfaden'), 'utf8');
  const { project, assets } = JSON.parse(text).data;
  const hash: string = project.branding.logo.asset;
  expect(Object.keys(assets)).toEqual([hash]);
  expect(assets[hash]).toMatchObject({ mime: 'image/png', width: 120, height: 80 });
  const kept = Buffer.from(assets[hash].base64, 'base64');
  expect(kept.subarray(0, 8).equals(signature)).toBe(true);
  expect(chunks(kept).filter((name) => !/^(IHDR|sRGB|sBIT|IDAT|IEND)$/.test(name))).toEqual([]);
  expect(createHash('sha256').update(kept).digest('hex')).toBe(hash);
  for (const trace of ['Exif', secret]) expect(kept.includes(trace), trace).toBe(false);

  const documents = new DocumentsPage(app.page);
  const file = path.join(freshFolder('export'), 'strategie.docx');
  await answerSaveDialog(app.electronApp, file);
  await documents.open();
  await documents.save();
  const parts = unzipSync(readFileSync(file));
  const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(new Set(pictures.map(([name]) => path.extname(name)))).toEqual(new Set(['.png']));
  expect(pictures.filter(([, bytes]) => Buffer.from(bytes).equals(kept))).toHaveLength(1);
  for (const [name, bytes] of Object.entries(parts)) expect(Buffer.from(bytes).includes(secret), name).toBe(false);
});
