import { recordTexts } from '../../i18n/records';
import type { Id } from '../../project/fields/values';
import { type ChainRow, chainRows } from '../../red-thread/chain';
import { heardOf, unheardGroups } from '../../red-thread/listening';
import { planOf } from '../../red-thread/plan';
import { threadOf } from '../../red-thread/thread';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { headedCell, linesCell, plainCell } from '../value-words';
import { goalKey, goalNumbers } from './goal-numbers';

const columns = [
  ['group', 18],
  ['need', 19],
  ['value', 20],
  ['goal', 8],
  ['measure', 20],
  ['metric', 17],
] as const;

/**
 * From the people to the figure that shows the effect, one chain a row; only of what this edition may see, so a cell that
 * has nothing says that nothing is named, not that there is none.
 */
export function redThread(c: Context): Block[] {
  const t = c.texts.appendix;
  const groups = c.list('group').map(({ id }) => id);
  const place = ({ at }: ChainRow) => Math.min(...at.group.map((id) => groups.indexOf(id)), groups.length);
  const cell = (type: (typeof columns)[number][0], { at, measure }: ChainRow): Cell => {
    const linesOf = (ids: readonly Id[]) =>
      ids.flatMap((id) => withOrigin(linesCell(c.name(type, id)), ofRecord({ id })));
    if (type === 'measure') return measure ? linesOf([measure]) : plainCell(t.noneNamed);
    const [first] = at[type];
    if (type === 'metric' && measure && first === undefined) return plainCell(t.noneNamed);
    if (type === 'goal')
      return first === undefined ? [] : withOrigin(plainCell(goalNumbers(c, at.goal)), ofRecord({ id: first }));
    if (type !== 'group' || first === undefined) return linesOf(at[type]);
    return withOrigin(headedCell(c.names(type, at[type]).join('; ')), ofRecord({ id: first }));
  };
  const rows = [...chainRows(threadOf(c))].sort((a, b) => place(a) - place(b));
  const table = tableOf<ChainRow>({
    caption: t.threadCaption,
    description: t.threadDescription,
    rows,
    columns: columns.map(([type, weight]) => ({
      header: recordTexts(c.language, type).one,
      weight,
      cell: (row) => cell(type, row),
    })),
  });
  const goals = rows.flatMap(({ at }) => at.goal);
  return table.length === 0 ? [] : [...table, ...goalKey(c, goals), ...unheard(c)];
}

/** For the team: which goals are not heard yet, and from when on they would be. */
function unheard(c: Context): Block[] {
  if (!c.internal) return [];
  const plan = planOf(c.project, c.today);
  const heard = heardOf(plan);
  const goals = c.list('goal').filter((goal) => unheardGroups(plan, goal, heard).length > 0);
  if (goals.length === 0) return [];
  const { minObservations, minPlaces } = c.frame.settings;
  const names = goals.map((goal) => c.title('goal', goal)).join('; ');
  const text = c.texts.appendix.unheard(names, c.number(minObservations ?? 3), c.number(minPlaces ?? 2));
  return [{ kind: 'paragraph', role: 'note', spans: [{ text: c.texts.markInternal(text) }] }];
}
