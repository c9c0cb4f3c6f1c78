import type { Cell } from '../blocks';
import { wording } from '../chapters/needs';
import { groupsByRank } from '../chapters/people';
import type { Context } from '../context';
import { tell } from '../parts';
import { headedCell, linesCell } from '../value-words';

type ExerciseName = keyof Context['texts']['workshop']['exercises'];

/** What the project knows already for each exercise, row by row in the columns of its table. */
export const filled: { readonly [N in ExerciseName]: (c: Context) => readonly (readonly Cell[])[] } = {
  groups: (c) =>
    groupsByRank(c).map((group) => {
      const interests = c.list('interest').filter((interest) => interest.group === group.id);
      const { cell } = tell(c, 'group', group);
      return [
        headedCell(c.title('group', group)),
        linesCell(...interests.map((interest) => c.title('interest', interest))),
        cell('appreciation'),
        linesCell(c.option('group', 'evidence', group.evidence)),
      ];
    }),
  listening: (c) =>
    c.list('need').map((need) => {
      const heard = need.observations.flatMap((id) => c.get('observation', id) ?? []);
      const supplies = c.list('supply').filter((supply) => supply.need === need.id);
      const values = c.list('value').filter(({ needs }) => needs.includes(need.id));
      return [
        linesCell(...heard.map((observation) => wording(c, observation))),
        linesCell(c.title('need', need)),
        supplies.flatMap((supply) => tell(c, 'supply', supply).lines('by')),
        linesCell(...values.map((value) => c.title('value', value))),
      ];
    }),
  /** One row of four fields. */
  swot: (c) => {
    const points = (quadrant: 'S' | 'W' | 'O' | 'T') =>
      linesCell(
        ...c
          .list('swotItem')
          .filter((item) => item.quadrant === quadrant)
          .map((item) => `• ${c.title('swotItem', item)}`),
      );
    return [[points('S'), points('W'), points('O'), points('T')]];
  },
  uniqueness: (c) =>
    c.list('usp').map((usp) => {
      const { lines } = tell(c, 'usp', usp);
      const forWhom = usp.needs.map((id) => c.name('group', c.get('need', id)?.group ?? null));
      return [headedCell(c.title('usp', usp)), lines('strengths'), linesCell(...new Set(forWhom))];
    }),
  idea: (c) =>
    c
      .list('idea')
      .filter(({ state }) => state !== 'dropped')
      .map((idea) => {
        const told = idea.carries.filter(({ x, text }) => text !== '' && c.get('group', x));
        const one = told[0];
        const other = told.find(({ x }) => x !== one?.x);
        const example = (cell: typeof one) => (cell ? linesCell(c.name('group', cell.x), cell.text) : []);
        return [headedCell(c.title('idea', idea)), example(one), example(other), []];
      }),
  measures: (c) =>
    c
      .list('measure')
      .filter(({ status }) => status !== 'dropped')
      .map((measure) => {
        const { lines } = tell(c, 'measure', measure);
        return [
          headedCell(c.title('measure', measure)),
          lines('goals'),
          lines('responsible'),
          linesCell(c.shortDate(measure.end ?? measure.start)),
        ];
      }),
};
