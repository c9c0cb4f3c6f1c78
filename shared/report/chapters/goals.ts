import { chapterTitle } from '../../i18n/records';
import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import { chapterOf, linked, paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';
import { businessGoals, goalFit } from './goal-fit';
import { inOrder, type NumberedGoal } from './goal-numbers';

const ranks = ['must', 'should', 'could', null] as const;

/** What shall be different, for whom, until when; and what is not wanted. */
export function goals(c: Context): Block[] {
  const t = c.texts.goals;
  const rows = [...inOrder(c)].sort((a, b) => ranks.indexOf(a.goal.priority) - ranks.indexOf(b.goal.priority));
  const table = tableOf<NumberedGoal>({
    caption: t.caption,
    description: t.description,
    rows,
    columns: [
      { header: c.texts.number, weight: 7, cell: ({ number }) => plainCell(number) },
      {
        header: c.label('goal', 'text'),
        weight: 30,
        cell: ({ goal }) => withOrigin(headedCell(c.title('goal', goal)), ofRecord(goal, 'text')),
      },
      { header: t.forWhom, weight: 33, cell: ({ goal }) => withOrigin(forWhom(c, goal), ofRecord(goal, 'groups')) },
      { header: t.typeAndEffect, weight: 20, cell: ({ goal }) => typeAndEffect(c, goal) },
      {
        header: t.dueAndRank,
        weight: 18,
        cell: ({ goal }) => tell(c, 'goal', goal).lines('due', 'priority', 'owner'),
      },
    ],
  });
  const notGoals = rows.flatMap(({ goal }) =>
    goal.notGoal.trim() === '' ? [] : withOrigin(linesCell(goal.notGoal), ofRecord(goal, 'notGoal')),
  );
  const measured =
    table.length > 0 && c.list('metric').length > 0
      ? linked(t.measured, chapterTitle(c.language, 'learning'), 'learning')
      : [];
  // Behind our own introduction, or as a paragraph below that of the project.
  const apart = measured.length > 0 && c.frame.introductions.goals.trim() !== '';
  const intro = t.intro(c.du);
  return chapterOf(c, 'goals', apart ? intro : [{ text: measured.length > 0 ? `${intro} ` : intro }, ...measured], [
    ...(apart ? [paragraph(measured)] : []),
    ...table,
    ...(notGoals.length === 0 ? [] : [{ kind: 'callout', title: t.notGoals, paragraphs: notGoals } as const]),
    ...sectionOf(t.business, businessGoals(c), t.businessIntro),
    ...sectionOf(t.fit, goalFit(c), t.fitIntro),
  ]);
}

function forWhom(c: Context, goal: RecordOf<'goal'>) {
  const businessGoals = c.names('businessGoal', goal.businessGoals).join('; ');
  return linesCell(...c.names('group', goal.groups), labelled(c.label('goal', 'businessGoals'), businessGoals));
}

function typeAndEffect(c: Context, goal: RecordOf<'goal'>) {
  const { text, lines, told } = tell(c, 'goal', goal);
  const [effect] = told('effect', plainCell(text('effect')));
  const level = text('level');
  if (!effect) return [...lines('type'), ...told('level', linesCell(labelled(c.label('goal', 'level'), level)))];
  const onLevel = level === '' ? [] : told('level', [[{ text: ` (${level})` }]]).flat();
  return [...lines('type'), [...effect, ...onLevel]];
}
