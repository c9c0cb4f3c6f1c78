import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchFolder, type Row } from './measure';

/** Writes out/bench.json and prints the table. */
function summary(): void {
  if (!existsSync(benchFolder)) return;
  const rows = readdirSync(benchFolder)
    .sort()
    .flatMap((file): Row[] => JSON.parse(readFileSync(path.join(benchFolder, file), 'utf8')));
  const machine = { cpus: os.cpus().length, node: process.version, platform: process.platform };
  writeFileSync(path.resolve(benchFolder, '../bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  const figure = (value: number, unit: string) => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  const kept = (row: Row) => {
    if (!row.limit) return '';
    const { of, most } = row.limit;
    return `${row[of] <= most ? 'kept' : 'BROKEN'}: at most ${of === 'ratio' ? `${most}x` : `${most} ${row.unit}`}`;
  };
  const lines = rows.map((row) => {
    const { name, anchor, unit, ours, theirs, ratio, pairs } = row;
    const figures = [figure(ours, unit), anchor, figure(theirs, unit), `${ratio.toFixed(2)}x`, `${pairs} pairs`];
    return [name, ...figures, kept(row)].join(' | ');
  });
  console.log(['', 'what | ours | against | theirs | ratio | measured | limit', ...lines].join('\n'));
}

export default summary;
