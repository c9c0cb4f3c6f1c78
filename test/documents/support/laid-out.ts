import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contactSheet } from './contact-sheet';

/** Where documents, PDF files and pictures are left for people to look at. */
export const sheetsFolder = path.resolve(__dirname, '../../../out/sheets');

const output = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });

/** Has LibreOffice lay out all Word files of a folder at once; the PDF files lie beside them. */
export function layOut(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
  const profile = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-office-'));
  const settings = `-env:UserInstallation=file://${profile}`;
  const paths = files.map((file) => path.join(folder, file));
  output('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
  rmSync(profile, { recursive: true, force: true });
}

/** The text of each page, as it stands on it. */
export function pagesOf(pdf: string): string[] {
  return output('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1);
}

/** The text of each page in reading order, so that a cell of a table is one piece. */
export function flowOf(pdf: string): string[] {
  return output('pdftotext', [pdf, '-']).split('\f').slice(0, -1);
}

/** A4 between the margins of the house, in points: upright and on its side. */
const TEXT = { upright: { top: 76.5, bottom: 773.8 }, sideways: { top: 70.8, bottom: 538.6 } } as const;

/** How far down each page its words reach, from 0 to 1. */
export function fillsOf(pdf: string): number[] {
  const pages = output('pdftotext', ['-bbox', pdf, '-']).matchAll(
    /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs,
  );
  return [...pages].map(([, width, height, words = '']) => {
    const { top, bottom } = Number(width) > Number(height) ? TEXT.sideways : TEXT.upright;
    const ends = [...words.matchAll(/yMax="([\d.]+)"/g)].map(([, end]) => Number(end));
    const last = Math.max(top, ...ends.filter((end) => end <= bottom + 2));
    return (last - top) / (bottom - top);
  });
}

/** Names of the fonts in the file, without the mark of a subset. */
export function fontsOf(pdf: string): string[] {
  const rows = output('pdffonts', [pdf]).split('\n').slice(2);
  return rows.flatMap((row) => row.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '') || []);
}

/** Draws every page small, all of them in one picture beside the PDF. */
export function drawSheet(pdf: string): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-pages-'));
  output('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, 'page')]);
  const pages = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(path.join(folder, file)));
  contactSheet(pages, pdf.replace(/\.pdf$/, ''));
  rmSync(folder, { recursive: true });
}

/** A fresh folder below `out/sheets`. */
export function freshFolder(name: string): string {
  const folder = path.join(sheetsFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
