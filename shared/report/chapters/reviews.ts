import type { Id } from '../../project/fields/values';
import { isReviewOpen } from '../../red-thread/review';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { columnsOf, factsOf, marked, tableOf, tell } from '../parts';
import { headedCell, linesCell, plainCell } from '../value-words';
import { changedRecords } from './changes';

/** Each look at the course: what was good, what we stop, start and keep, and when we look again. */
export function reviews(c: Context): Block[] {
  const t = c.texts.learning;
  return [...c.list('review')]
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
    .flatMap((review) => {
      const { fact, told } = tell(c, 'review', review);
      const title = marked(c, review, t.review(c.date(review.date)));
      return factsOf(title, t.reviewDescription(title), [
        {
          label: c.label('review', 'people'),
          value: told('people', plainCell(c.names('person', review.people).join(', '))),
        },
        fact('good'),
        fact('surprised'),
        fact('stop'),
        fact('start'),
        fact('keep'),
        {
          label: c.label('review', 'changes'),
          value: told('changes', linesCell(...changed(c, review.changes))),
        },
        { label: t.reviewState, value: plainCell(isReviewOpen(review) ? t.reviewOpen : '') },
        fact('next'),
      ]);
    });
}

/** What is changed, each change in a line; without anything this edition may name, why. */
const changed = (c: Context, ids: readonly Id[]): string[] =>
  ids.flatMap((id) => {
    const change = c.get('change', id);
    return change ? changedRecords(c, change).join('; ') || c.name('change', id) : [];
  });

/** How the people feel about the work: for the team only. */
export function pulses(c: Context): Block[] {
  const t = c.texts.learning;
  const { field } = columnsOf(c, 'pulse');
  return tableOf({
    caption: t.pulsesCaption,
    description: t.pulsesDescription,
    rows: [...c.list('pulse')].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9')),
    columns: [
      { header: c.label('pulse', 'person'), weight: 26, cell: ({ person }) => headedCell(c.name('person', person)) },
      field('date', 14),
      field('pride', 15),
      field('passion', 15),
      field('willingnessToLearn', 15),
      field('control', 15),
    ],
  });
}
