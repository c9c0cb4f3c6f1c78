import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, marked, tableOf, tell } from '../parts';
import { headedCell, plainCell } from '../value-words';
import { goalLines, goalNumbers, inOrder, type NumberedGoal } from './goal-numbers';

/** What the organisation wants as a whole, and which goals contribute to it. */
export function businessGoals(c: Context): Block[] {
  const t = c.texts.goals;
  const { title, field } = columnsOf(c, 'businessGoal');
  return tableOf({
    caption: t.businessCaption,
    description: t.businessDescription,
    rows: c.list('businessGoal'),
    columns: [
      title(50, t.businessGoal),
      field('field', 25),
      {
        header: t.contributing,
        weight: 25,
        cell: ({ id }) =>
          contributing(
            c,
            c.list('goal').filter(({ businessGoals }) => businessGoals.includes(id)),
          ),
      },
    ],
  });
}

/** Readable in grey and without any font of signs. */
/** The goals that contribute, by their numbers. */
function contributing(c: Context, goals: readonly RecordOf<'goal'>[]): Cell {
  const [first] = goals;
  if (!first) return [];
  return tell(c, 'goal', first).told(
    'businessGoals',
    plainCell(
      goalNumbers(
        c,
        goals.map(({ id }) => id),
      ),
    ),
  );
}

const marks = { shared: '++', complementary: '+', neutral: '0', conflict: '!' } as const;
/** Width of a column of marks in hundredths. */
const GOAL = 9;
type Mark = keyof typeof marks;
const order: readonly Mark[] = ['shared', 'complementary', 'neutral', 'conflict'];

/** Our goals held against what people want themselves: four marks, then what joins both. */
export function goalFit(c: Context): Block[] {
  const t = c.texts.goals;
  const fits = c.list('fit').filter(({ goal, interest }) => c.get('goal', goal) && c.get('interest', interest));
  const judged = (goal: NumberedGoal) => fits.some((fit) => fit.goal === goal.goal.id);
  const goals = inOrder(c).filter(judged);
  const rows = c.list('interest').filter(({ id }) => fits.some(({ interest }) => interest === id));
  const matrix = tableOf({
    caption: t.fitCaption(order.map((mark) => `${marks[mark]} ${c.option('fit', 'value', mark)}`).join(', ')),
    description: t.fitDescription,
    rows,
    about: fits[0],
    columns: [
      {
        header: c.label('fit', 'interest'),
        weight: Math.max(40, 100 - GOAL * goals.length),
        cell: (interest) => interestCell(c, interest),
      },
      ...goals.map(({ goal, number }) => ({
        header: number,
        weight: GOAL,
        cell: ({ id }: RecordOf<'interest'>): Cell => {
          const fit = fits.find((each) => each.goal === goal.id && each.interest === id);
          return fit?.value ? tell(c, 'fit', fit).told('value', headedCell(marks[fit.value])) : [];
        },
      })),
    ],
  });
  return matrix.length === 0 ? [] : [...matrix, ...bridges(c, fits)];
}

/** Whose interest it is stands beside it: the rows are many, the columns narrow. */
function interestCell(c: Context, interest: RecordOf<'interest'>): Cell {
  const group = c.name('group', interest.group);
  const [title = []] = headedCell(c.title('interest', interest));
  const whose = tell(c, 'interest', interest).told('group', [[{ text: ` (${group})` }]]);
  return [[...title, ...(group === '' ? [] : whose.flat())]];
}

/** The pairs that want a word: a bridge, or a conflict that has none yet. */
function bridges(c: Context, fits: readonly RecordOf<'fit'>[]): Block[] {
  const t = c.texts.goals;
  const { field } = columnsOf(c, 'fit');
  const goals = c.list('goal').map(({ id }): string | null => id);
  const place = ({ goal }: RecordOf<'fit'>) => goals.indexOf(goal);
  const said = fits.filter(({ bridge, value, open }) => bridge !== '' || value === 'conflict' || open.bridge);
  return tableOf({
    caption: t.bridgesCaption,
    description: t.bridgesDescription,
    rows: said.sort((a, b) => place(a) - place(b) || rank(b) - rank(a)),
    columns: [
      {
        header: c.label('fit', 'goal'),
        weight: 30,
        tells: 'goal',
        cell: (fit) => headedCell(marked(c, fit, goalLines(c, fit.goal ? [fit.goal] : [])[0] ?? '')),
      },
      field('interest', 28),
      field('value', 12),
      {
        header: c.label('fit', 'bridge'),
        weight: 30,
        tells: 'bridge',
        cell: (fit) => plainCell(tell(c, 'fit', fit).text('bridge') || t.noBridge),
      },
    ],
  });
}

const rank = ({ value }: RecordOf<'fit'>): number => (value ? order.indexOf(value) : -1);
