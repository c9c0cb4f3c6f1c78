import type { RecordOf } from '../../project/records';
import type { QuadrantKey } from '../../project/records/swot-item';
import type { Block, Quadrant, Tint } from '../blocks';
import type { Context } from '../context';
import { columnsOf, tableOf, tell } from '../parts';
import { labelled, linesCell, plainCell, spans } from '../value-words';
import { goalLines } from './goal-numbers';

const order = ['S', 'W', 'O', 'T'] as const;
const tints: { readonly [Q in QuadrantKey]: Tint } = { S: 'strength', W: 'weakness', O: 'opportunity', T: 'threat' };

export type SwotItem = RecordOf<'swotItem'>;

/** By quadrant, the weightiest first. */
export function swotInOrder(c: Context): readonly SwotItem[] {
  const place = ({ quadrant }: SwotItem) => (quadrant ? order.indexOf(quadrant) : order.length);
  return [...c.list('swotItem')].sort((a, b) => place(a) - place(b) || (b.impact ?? 0) - (a.impact ?? 0));
}

/** `S: Eigene Nähwerkstatt` where a point stands without its field. */
export function swotName(c: Context, item: SwotItem): string {
  const title = c.title('swotItem', item);
  return item.quadrant ? c.texts.numbered(c.texts.situation.letters[item.quadrant], title) : title;
}

/** At a glance, then with their grounds. */
export function swot(c: Context): Block[] {
  const items = c.list('swotItem');
  return items.length === 0 ? [] : [board(c, items), ...grounds(c)];
}

function board(c: Context, items: readonly SwotItem[]): Block {
  const t = c.texts.situation;
  const quadrant = (key: QuadrantKey): Quadrant => ({
    letter: t.letters[key],
    title: t.quadrants[key],
    tint: tints[key],
    items: items.filter((item) => item.quadrant === key).map((item) => spans(c.title('swotItem', item))),
  });
  return {
    kind: 'quadrants',
    caption: t.board,
    description: t.boardDescription,
    columns: [t.helpful, t.hindering],
    rows: [t.inside, t.outside],
    cells: [quadrant('S'), quadrant('W'), quadrant('O'), quadrant('T')],
  };
}

function grounds(c: Context): Block[] {
  const t = c.texts.situation;
  const { title, field } = columnsOf(c, 'swotItem');
  return tableOf({
    caption: t.grounds,
    description: t.groundsDescription,
    rows: swotInOrder(c),
    columns: [
      {
        header: c.label('swotItem', 'quadrant'),
        weight: 13,
        cell: ({ quadrant }) => plainCell(quadrant ? t.quadrants[quadrant] : ''),
      },
      title(30),
      { header: c.label('swotItem', 'goals'), weight: 26, cell: ({ goals }) => linesCell(...goalLines(c, goals)) },
      field('raisedBy', 18),
      {
        header: t.confidenceAndImpact,
        weight: 19,
        cell: (item) => {
          const { text } = tell(c, 'swotItem', item);
          return linesCell(text('confidence'), labelled(c.label('swotItem', 'impact'), text('impact')));
        },
      },
    ],
  });
}
