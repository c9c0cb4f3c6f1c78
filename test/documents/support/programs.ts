import { spawnSync } from 'node:child_process';

const programs = { soffice: 'LibreOffice', pdftotext: 'Poppler', pdftoppm: 'Poppler', pdffonts: 'Poppler' } as const;

/** The twin of Calibri with the same widths: without it LibreOffice breaks lines where Word does not. */
const font = 'Carlito';

const answers = (program: string, args: readonly string[]): string | null => {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return error ? null : stdout;
};

/** What is missing on this machine to lay documents out, in words; `null` when everything is there. */
export function missing(): string | null {
  const absent = Object.entries(programs).filter(([program]) => answers('which', [program])?.trim() === '');
  const families = answers('fc-list', [':', 'family']) ?? '';
  const gaps = [
    ...absent.map(([program, name]) => `${program} (${name})`),
    ...(families.includes(font) ? [] : [`the font ${font}`]),
  ];
  return gaps.length === 0 ? null : `not installed: ${gaps.join(', ')}`;
}
