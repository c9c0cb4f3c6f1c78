import type { RecordOf } from '../../project/records';
import type { QuadrantKey } from '../../project/records/swot-item';
import type { Block, BlockOf, Quadrant, Tint } from '../blocks';
import type { Context } from '../context';
import { captioned, ofKind, ofRecord, withOrigin } from '../origin';
import { columnsOf, tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell, spans } from '../value-words';
import { goalKey, goalNumbers } from './goal-numbers';

const order = ['S', 'W', 'O', 'T'] as const;
const tints: { readonly [Q in QuadrantKey]: Tint } = { S: 'strength', W: 'weakness', O: 'opportunity', T: 'threat' };

export type SwotItem = RecordOf<'swotItem'>;

/** By quadrant, the weightiest first. */
export function swotInOrder(c: Context): readonly SwotItem[] {
  const place = ({ quadrant }: SwotItem) => (quadrant ? order.indexOf(quadrant) : order.length);
  return [...c.list('swotItem')].sort((a, b) => place(a) - place(b) || (b.impact ?? 0) - (a.impact ?? 0));
}

/** `S2: Eigene Nähwerkstatt`: the point with the number it has on the board. */
export function swotName(c: Context, item: SwotItem): string {
  const title = c.title('swotItem', item);
  if (!item.quadrant) return title;
  const place = inQuadrant(c, item.quadrant).indexOf(item) + 1;
  return c.texts.numbered(`${c.texts.situation.letters[item.quadrant]}${place}`, title);
}

/** In the order in which the team wrote them. */
const inQuadrant = (c: Context, key: QuadrantKey) => c.list('swotItem').filter(({ quadrant }) => quadrant === key);

/** At a glance, then with their grounds. */
export function swot(c: Context): Block[] {
  const items = c.list('swotItem');
  return items.length === 0 ? [] : [board(c), ...grounds(c)];
}

/** The four fields; `more` adds to what stands there of each point. */
export function board(c: Context, more: (item: SwotItem) => string = () => ''): BlockOf<'quadrants'> {
  const t = c.texts.situation;
  const quadrant = (key: QuadrantKey): Quadrant => ({
    letter: t.letters[key],
    title: t.quadrants[key],
    tint: tints[key],
    items: inQuadrant(c, key).map((item) =>
      withOrigin(spans(withMore(swotName(c, item), more(item))), ofRecord(item, 'text')),
    ),
  });
  return {
    kind: 'quadrants',
    ...captioned(ofKind(c.list('swotItem')[0])),
    caption: t.board,
    description: t.boardDescription,
    columns: [t.helpful, t.hindering],
    rows: [t.inside, t.outside],
    cells: [quadrant('S'), quadrant('W'), quadrant('O'), quadrant('T')],
  };
}

const withMore = (name: string, more: string): string => (more === '' ? name : `${name}\n${more}`);

function grounds(c: Context): Block[] {
  const t = c.texts.situation;
  const { field } = columnsOf(c, 'swotItem');
  const table = tableOf({
    caption: t.grounds,
    description: t.groundsDescription,
    rows: swotInOrder(c),
    columns: [
      { header: c.label('swotItem', 'text'), weight: 34, cell: (item) => headedCell(swotName(c, item)) },
      {
        header: t.fieldAndImpact,
        weight: 19,
        cell: (item) => {
          const { text, told } = tell(c, 'swotItem', item);
          const impact = labelled(c.label('swotItem', 'impact'), text('impact'));
          return [
            ...told('quadrant', plainCell(item.quadrant ? t.quadrants[item.quadrant] : '')),
            ...told('impact', linesCell(impact)),
          ];
        },
      },
      {
        header: c.label('swotItem', 'goals'),
        weight: 11,
        cell: (item) => tell(c, 'swotItem', item).told('goals', plainCell(goalNumbers(c, item.goals))),
      },
      field('raisedBy', 16),
      field('confidence', 20),
    ],
  });
  return [
    ...table,
    ...goalKey(
      c,
      c.list('swotItem').flatMap(({ goals }) => goals),
    ),
  ];
}
