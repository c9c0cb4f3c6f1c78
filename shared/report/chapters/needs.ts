import type { RecordOf } from '../../project/records';
import { meeting } from '../../red-thread/supply';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, marked, tableOf, tell } from '../parts';
import { evidenceCell } from '../sources';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';

type Need = RecordOf<'need'>;

/** What people need, in their view, and how we know. */
export function needs(c: Context): Block[] {
  const t = c.texts.listening;
  const { title, field } = columnsOf(c, 'need');
  return tableOf({
    caption: t.needsCaption,
    description: t.needsDescription,
    rows: c.list('need'),
    columns: [
      title(28),
      field('group', 18, t.whose),
      {
        header: t.kindAndStrength,
        weight: 18,
        cell: (need) => [
          ...tell(c, 'need', need).lines('kind'),
          ...tell(c, 'need', need).labelledLine('intensity', t.strength),
        ],
      },
      field('longing', 16),
      { header: t.heard, weight: 30, cell: (need) => heard(c, need) },
    ],
  });
}

function heard(c: Context, need: Need): Cell {
  const said = need.observations.flatMap((id) => {
    const observation = c.get('observation', id);
    if (!observation) return [];
    return `${wording(c, observation)}${observation.date ? ` (${c.shortDate(observation.date)})` : ''}`;
  });
  const { told } = tell(c, 'need', need);
  const [grade, ...sources] = evidenceCell(c, 'need', need);
  const marks = linesCell(labelled(c.label('need', 'evidence'), grade?.map(({ text }) => text).join('') ?? ''));
  return [...told('observations', linesCell(...said)), ...told('evidence', marks), ...sources];
}

/** What was said; words that are not anonymised yet never leave the team. */
export function wording(c: Context, observation: RecordOf<'observation'>): string {
  const text = c.name('observation', observation.id);
  const hidden = observation.anonymised === false && !c.internal;
  return observation.quote && !hidden ? c.texts.quoted(text) : text;
}

/** Who meets each need already; where nobody does it well there is an opening. */
export function supplies(c: Context): Block[] {
  const t = c.texts.listening;
  const all = c.list('supply');
  const rows = c
    .list('need')
    .map((need) => ({ need, given: all.filter((supply) => supply.need === need.id) }))
    .sort((a, b) => (b.need.intensity ?? 0) - (a.need.intensity ?? 0));
  if (rows.every(({ given }) => given.length === 0)) return [];
  return tableOf({
    caption: t.suppliesCaption,
    description: t.suppliesDescription,
    rows,
    columns: [
      { header: c.label('supply', 'need'), weight: 45, cell: ({ need }) => headedCell(c.title('need', need)) },
      {
        header: t.metBy,
        weight: 27,
        cell: ({ given }) =>
          [...given]
            .sort((a, b) => (b.level ?? 0) - (a.level ?? 0))
            .flatMap((supply) =>
              tell(c, 'supply', supply).told(
                'level',
                linesCell([supplier(c, supply), level(c, supply)].filter((part) => part !== '').join(': ')),
              ),
            ),
      },
      {
        header: t.gap,
        weight: 28,
        cell: ({ need, given }) =>
          meeting(given, need.id).length > 0 ? plainCell(t.met) : headedCell(given.length === 0 ? t.nobody : t.opening),
      },
    ],
  });
}

const level = (c: Context, supply: RecordOf<'supply'>) => tell(c, 'supply', supply).text('level');

/** Somebody whose name stays in the team still meets the need. */
function supplier(c: Context, supply: RecordOf<'supply'>): string {
  const name = tell(c, 'supply', supply).text('by');
  return marked(c, supply, name === '' && supply.by !== null && supply.by !== '' ? c.texts.unnamed : name);
}
