import { sharedBelief } from '../../red-thread/belief';
import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { columnsOf, tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell } from '../value-words';

/** What all of us believe in together. */
export function vision(c: Context): Block[] {
  return c.list('vision').flatMap((record): Block[] => {
    const paragraphs = tell(c, 'vision', record).cell('text');
    const title = record.visibility === 'internal' ? c.texts.internalWord : '';
    return paragraphs.length === 0 ? [] : [{ kind: 'callout', ...(title !== '' && { title }), paragraphs }];
  });
}

/** How far each person believes in it, said in private: for the team only. */
export function beliefs(c: Context): Block[] {
  const t = c.texts.idea;
  const { field } = columnsOf(c, 'belief');
  const table = tableOf({
    caption: c.texts.markInternal(t.beliefs),
    description: t.beliefsDescription,
    rows: c.list('belief'),
    columns: [
      { header: c.label('belief', 'person'), weight: 28, cell: ({ person }) => headedCell(c.name('person', person)) },
      field('agree', 20),
      field('condition', 52),
    ],
  });
  const { mean, spread, missing } = sharedBelief(c.list('person'), c.list('belief'));
  if (table.length === 0 || mean === null || spread === null) return table;
  const said = t.beliefMean(c.number(Math.round(mean * 10) / 10), c.number(spread.from), c.number(spread.to));
  const without = missing.length === 0 ? '' : t.beliefMissing(c.names('person', missing).join(', '));
  return [...table, paragraph([said, without].filter((text) => text !== '').join(' '), 'note')];
}

/** What each group shall take away, and what proves it. */
export function messages(c: Context): Block[] {
  const t = c.texts.idea;
  const { title, field } = columnsOf(c, 'message');
  const place = new Map(c.list('group').map(({ id }, i) => [id, i]));
  const rank = (group: string | null) => place.get(group ?? '') ?? place.size;
  return tableOf({
    caption: t.messagesCaption,
    description: t.messagesDescription,
    rows: [...c.list('message')].sort((a, b) => rank(a.group) - rank(b.group)),
    columns: [
      title(30),
      field('group', 18),
      {
        header: c.label('message', 'proof'),
        weight: 34,
        cell: (message) => [
          ...tell(c, 'message', message).cell('proof'),
          ...tell(c, 'message', message).told(
            'values',
            linesCell(labelled(c.label('message', 'values'), c.names('value', message.values).join('; '))),
          ),
        ],
      },
      field('tone', 18),
    ],
  });
}

/** How we sound, and how we never do. */
export function tone(c: Context): Block[] {
  const t = c.texts.idea;
  const { title, field } = columnsOf(c, 'tone');
  return tableOf({
    caption: t.toneCaption,
    description: t.toneDescription,
    rows: c.list('tone'),
    columns: [title(24), field('weAreNot', 24), field('example', 38), field('address', 14)],
  });
}
