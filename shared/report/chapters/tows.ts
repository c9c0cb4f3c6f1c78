import type { RecordOf } from '../../project/records';
import type { Block, Quadrant, Tint } from '../blocks';
import type { Context } from '../context';
import { captioned, ofKind, ofRecord, withOrigin } from '../origin';
import { columnsOf, tableOf, tell } from '../parts';
import { capitalised, headedCell, linesCell, plainCell, spans } from '../value-words';
import { swotInOrder, swotName } from './swot';

type Tows = RecordOf<'tows'>;
type Kind = NonNullable<Tows['kind']>;

const kinds: readonly Kind[] = ['SO', 'WO', 'ST', 'WT'];
const tints: { readonly [K in Kind]: Tint } = { SO: 'strength', WO: 'opportunity', ST: 'weakness', WT: 'threat' };

/** What follows from two sides of the analysis: the options at a glance, then what they are made of. */
export function tows(c: Context): Block[] {
  const options = c.list('tows');
  const placed = options.filter(({ kind }) => kind !== null);
  return options.length === 0 ? [] : [...(placed.length > 1 ? [board(c, placed)] : []), ...table(c, options)];
}

function board(c: Context, options: readonly Tows[]): Block {
  const t = c.texts.situation;
  const quadrant = (kind: Kind): Quadrant => ({
    letter: kind,
    title: capitalised(c.option('tows', 'kind', kind)),
    tint: tints[kind],
    items: options
      .filter((option) => option.kind === kind)
      .map((option) =>
        withOrigin(
          [...spans(c.title('tows', option)), ...(option.chosen ? [{ text: ` (${t.chosen})`, italic: true }] : [])],
          ofRecord(option, 'text'),
        ),
      ),
  });
  return {
    kind: 'quadrants',
    ...captioned(ofKind(options[0])),
    caption: t.towsBoard,
    description: t.towsBoardDescription,
    columns: [t.quadrants.S, t.quadrants.W],
    rows: [t.quadrants.O, t.quadrants.T],
    cells: [quadrant('SO'), quadrant('WO'), quadrant('ST'), quadrant('WT')],
  };
}

function table(c: Context, options: readonly Tows[]): Block[] {
  const t = c.texts.situation;
  const { title, field } = columnsOf(c, 'tows');
  const place = ({ kind }: Tows) => (kind ? kinds.indexOf(kind) : kinds.length);
  return tableOf({
    caption: t.towsCaption,
    description: t.towsDescription,
    rows: [...options].sort((a, b) => place(a) - place(b)),
    columns: [
      {
        ...field('kind', 16),
        cell: (option) => {
          const { text, told } = tell(c, 'tows', option);
          return told('kind', plainCell(capitalised(text('kind'))));
        },
      },
      title(28),
      {
        header: t.madeOf,
        weight: 32,
        cell: (option) =>
          tell(c, 'tows', option).told(
            'items',
            linesCell(
              ...swotInOrder(c)
                .filter(({ id }) => option.items.includes(id))
                .map((item) => swotName(c, item)),
            ),
          ),
      },
      {
        header: t.choice,
        weight: 24,
        tells: 'chosen',
        cell: (option) => [
          ...(option.chosen === null ? [] : option.chosen ? headedCell(t.chosen) : plainCell(t.notChosen)),
          ...tell(c, 'tows', option).cell('reason'),
        ],
      },
    ],
  });
}
