import type { RecordOf } from '../../project/records';
import { firstSentences } from '../../project/title-of';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, tableOf, tell } from '../parts';
import { richCell } from '../rich-text';
import { labelled, linesCell } from '../value-words';

/** What only we can give, which need it answers, and why we of all can. */
export function values(c: Context): Block[] {
  const t = c.texts.listening;
  const { title, field } = columnsOf(c, 'value');
  return tableOf({
    caption: t.valuesCaption,
    description: t.valuesDescription,
    rows: c.list('value'),
    columns: [
      title(19),
      { header: t.consistsOf, weight: 25, tells: 'text', cell: (value) => valueCell(c, value) },
      { header: t.answers, weight: 18, tells: 'needs', cell: (value) => linesCell(...c.names('need', value.needs)) },
      {
        header: t.whyUs,
        weight: 33,
        cell: (value) =>
          tell(c, 'value', value).told('proof', [
            ...richCell(value.proof),
            ...linesCell(labelled(t.strengths, c.names('swotItem', value.proofItems).join('; '))),
          ]),
      },
      field('cost', 13),
    ],
  });
}

/** The first line is the name already; the rest explains it. A first line that was cut for the name stands whole. */
function valueCell(c: Context, value: RecordOf<'value'>): Cell {
  const kind = tell(c, 'value', value).labelledLine('kind');
  const [first, ...rest] = richCell(value.text);
  const named = first?.map(({ text }) => text).join('') === firstSentences(value.text);
  return [...(named ? rest : richCell(value.text)), ...kind];
}
