import type { Block } from '../blocks';
import type { Context } from '../context';
import { columnsOf, tableOf, tell } from '../parts';
import { headedCell } from '../value-words';

/** What was tried on a small scale, by what sign, and what came of it. */
export function experiments(c: Context): Block[] {
  const t = c.texts.learning;
  const { title, field } = columnsOf(c, 'experiment');
  return tableOf({
    caption: t.experimentsCaption,
    description: t.experimentsDescription,
    rows: [...c.list('experiment')].sort((a, b) => (a.period?.start ?? '9').localeCompare(b.period?.start ?? '9')),
    columns: [
      title(30),
      {
        header: t.whereAndWhen,
        weight: 22,
        cell: (experiment) => tell(c, 'experiment', experiment).lines('measure', 'period'),
      },
      field('successSign', 24),
      {
        header: c.label('experiment', 'result'),
        weight: 24,
        cell: (experiment) => {
          const { text, told, lines } = tell(c, 'experiment', experiment);
          return [...told('result', headedCell(text('result'))), ...lines('learning')];
        },
      },
    ],
  });
}
