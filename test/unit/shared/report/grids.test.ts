import { expect, it } from 'vitest';
import { addRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import type { Block, BlockOf } from '../../../../shared/report/blocks';
import { strategyReport } from '../../../../shared/report/strategy';
import { countingContext } from '../../../support/big-project';
import { chaptersOf, textsOf } from './reading';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;

const chapter = (project: Project, name: string): readonly Block[] =>
  chaptersOf(strategyReport(project, options)).get(name) ?? [];
const gridIn = (project: Project, name: string): BlockOf<'grid'> | undefined => {
  const block = chapter(project, name).find(({ kind }) => kind === 'grid');
  return block?.kind === 'grid' ? block : undefined;
};

/** Each field that holds or says something as `row, column: title; entries`. */
function told(grid: BlockOf<'grid'> | undefined): string[] {
  const words = grid?.fields.flatMap((row, y) =>
    row.map(({ title, items }, x) => {
      const entries = items.map((spans) => spans.map(({ text }) => text).join(''));
      const said = [...(title ? [`${title}!`] : []), ...entries].join(' ');
      return said === '' ? '' : `${grid.rows.levels[y]}, ${grid.columns.levels[x]}: ${said}`;
    }),
  );
  return (words ?? []).filter((line) => line !== '').map((line) => line.replaceAll('\u00a0', ' '));
}

function groups(...all: readonly (readonly [string, number | null, number | null])[]): Project {
  const context = countingContext();
  return all.reduce(
    (project, [name, influence, affected]) =>
      addRecord(project, 'group', { name, influence, affected }, context).project,
    newProject('Plan'),
  );
}

it('writes each group into its field, and names those who are affected but hardly heard', () => {
  const grid = gridIn(groups(['Eltern', 5, 4], ['Nachbarn', 1, 5], ['Presse', 4, 2], ['Verein', 3, 3]), 'people');
  expect([grid?.rows.name, grid?.columns.name]).toEqual([
    '↑\u00a0Ihr Einfluss auf uns',
    'Unsere Wirkung auf sie\u00a0→',
  ]);
  expect(told(grid)).toEqual([
    'hoch (4–5), gering (1–2): Presse (4/2)',
    'hoch (4–5), hoch (4–5): Enge Wechselwirkung! Eltern (5/4)',
    'mittel (3), mittel (3): Verein (3/3)',
    'gering (1–2), hoch (4–5): Leicht zu übersehen! Nachbarn (1/5)',
  ]);
});

it('says which groups have no place yet, and draws nothing where hardly any has one', () => {
  const project = groups(['Eltern', 5, 4], ['Nachbarn', 1, 5], ['Presse', 4, null], ['Verein', null, null]);
  const words = chapter(project, 'people').flatMap(textsOf);
  expect(words).toContain('Noch nicht eingeordnet, weil eine der beiden Angaben fehlt: Presse.');
  expect(gridIn(groups(['Eltern', 5, 4], ['Presse', 4, null]), 'people')).toBeUndefined();
});

/** Needs with their strength and how well each of those who meet them does it. */
function needs(...all: readonly (readonly [string, number | null, readonly (number | null)[]])[]): Project {
  const context = countingContext();
  return all.reduce((before, [text, intensity, levels]) => {
    const { project, id } = addRecord(before, 'need', { text, intensity }, context);
    return levels.reduce(
      (more, level, i) => addRecord(more, 'supply', { need: id, by: `Anbieter ${i}`, level }, context).project,
      project,
    );
  }, newProject('Plan'));
}

it('shows for which weighty needs there is room: nobody meets them, or only weakly', () => {
  const project = needs(
    ['Brot', 5, []],
    ['Rat', 4, [1, 2]],
    ['Trost', 4, [2, 3]],
    ['Spaß', 2, [null]],
    ['Ruhe', null, []],
  );
  expect(told(gridIn(project, 'listening'))).toEqual([
    'hoch (4–5), niemand: Am meisten Platz für uns! Brot (5/–)',
    'hoch (4–5), schwach (1–2): Platz für uns! Rat (4/2)',
    'hoch (4–5), erfüllt (3–5): Trost (4/3)',
    'gering (1–2), schwach (1–2): Spaß (2/–)',
  ]);
});

it('leaves the needs without a grid while nobody has looked who meets them', () => {
  expect(gridIn(needs(['Brot', 5, []], ['Rat', 4, []]), 'listening')).toBeUndefined();
});
