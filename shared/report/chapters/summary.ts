import type { Block, Fact } from '../blocks';
import { chapterOf } from '../chapter';
import type { Context } from '../context';
import { factsOf } from '../parts';
import { richBlocks } from '../rich-text';
import { linesCell, plainCell, spans } from '../value-words';
import { inOrder } from './goal-numbers';
import { chosenIdea } from './idea';
import { firstSteps } from './next-steps';

const FEW = { findings: 3, goals: 5, steps: 5 } as const;

/** One page that can be read alone. */
export function summary(c: Context): Block[] {
  const t = c.texts.summary;
  const idea = chosenIdea(c);
  const usp = c
    .list('usp')
    .slice(0, 1)
    .flatMap((record) => plainCell(c.title('usp', record)));
  const needs = [...c.list('need')].sort((a, b) => (b.intensity ?? 0) - (a.intensity ?? 0)).slice(0, FEW.findings);
  const budget = c.frame.budgetFrame
    ? c.texts.join([c.money(c.frame.budgetFrame), c.option('frame', 'budgetRhythm', c.frame.budgetRhythm)])
    : '';
  const time = c.frame.timeFrame === null ? '' : c.texts.hoursAWeek(c.number(c.frame.timeFrame));
  const list = (label: string, lines: readonly string[]): Fact => ({
    label,
    value: lines.length === 0 ? [] : [lines.map((line) => ({ spans: spans(line) }))],
  });
  const box = [
    list(
      t.findings,
      needs.map((need) => t.finding(c.name('group', need.group), c.title('need', need))),
    ),
    list(
      t.goals,
      inOrder(c)
        .slice(0, FEW.goals)
        .map(({ goal, number }) => t.goal(number, c.title('goal', goal), c.date(goal.due))),
    ),
    list(
      t.steps,
      firstSteps(c, FEW.steps).map(({ what, who, when }) => t.step(what, who, when)),
    ),
    list(
      t.groups,
      c.list('group').map((group) => c.title('group', group)),
    ),
    { label: t.period, value: plainCell(c.period(c.frame.horizon)) },
    { label: t.timeAndBudget, value: linesCell(time, budget) },
  ];
  const content: Block[] = [
    ...richBlocks(c.frame.task),
    ...(idea ? [{ kind: 'callout', title: c.title('idea', idea), paragraphs: usp } as const] : []),
    ...factsOf(t.box, t.boxDescription, box),
  ];
  const worthIt = content.length > 1 || box.slice(0, 3).some(({ value }) => value.length > 0);
  return chapterOf(c, 'summary', t.intro(c.du), worthIt ? content : []);
}
