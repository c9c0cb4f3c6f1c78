import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { richCell } from '../rich-text';
import { headedCell } from '../value-words';
import { phasesInOrder } from './dramaturgy';

/** One example for each group in each phase: the proof that the idea carries. */
export function carrying(c: Context, idea: RecordOf<'idea'>): Block[] {
  const t = c.texts.idea;
  const example = (group: string, phase: string) =>
    idea.carries.find(({ x, y }) => x === group && y === phase)?.text ?? '';
  const groups = c.list('group').filter(({ id }) => idea.carries.some(({ x }) => x === id));
  const phases = phasesInOrder(c).filter(({ id }) => idea.carries.some(({ y }) => y === id));
  if (groups.length === 0 || phases.length === 0) return [];
  const title = c.title('idea', idea);
  return tableOf({
    caption: t.carriesCaption(title),
    description: t.carriesDescription(title),
    rows: phases,
    about: idea,
    columns: [
      { header: c.texts.phase, weight: 18, cell: (phase) => headedCell(c.title('phase', phase)) },
      ...groups.map((group) => ({
        header: c.title('group', group),
        weight: 82 / groups.length,
        cell: (phase: RecordOf<'phase'>) =>
          withOrigin(richCell(example(group.id, phase.id)), ofRecord(idea, 'carries')),
      })),
    ],
  });
}
