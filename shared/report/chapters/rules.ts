import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import { chapterOf, paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { columnsOf, marked, tableOf, tell } from '../parts';
import { linesCell, plainCell } from '../value-words';

/** How we behave, where we let go, who answers what, and what must be cleared: usable on Monday. */
export function rules(c: Context): Block[] {
  const t = c.texts.rules;
  const [behave, letGo, answer, settle] = [principles(c), readiness(c), escalation(c), checks(c)];
  const some = (...parts: readonly (readonly Block[])[]) => parts.some(({ length }) => length > 0);
  return chapterOf(c, 'rules', t.intro({ behave: some(behave), answer: some(letGo, answer), settle: some(settle) }), [
    ...sectionOf(t.principles, behave),
    ...sectionOf(t.readiness, letGo, t.readinessIntro),
    ...sectionOf(t.escalation, answer),
    ...sectionOf(t.checks, settle, t.noAdvice),
  ]);
}

export function principles(c: Context): Block[] {
  const t = c.texts.rules;
  const { title, field } = columnsOf(c, 'principle');
  return tableOf({
    caption: t.principlesCaption,
    description: t.principlesDescription,
    rows: c.list('principle'),
    columns: [title(40), field('example', 60)],
  });
}

/** `brief`: without how hard it is for us to let go. */
export function readiness(c: Context, brief = false): Block[] {
  const t = c.texts.rules;
  const { title, field } = columnsOf(c, 'readiness');
  return tableOf({
    caption: t.readinessCaption,
    description: t.readinessDescription,
    rows: c.list('readiness'),
    columns: [
      title(28),
      field('whoAnswers', 18),
      {
        header: t.answerTime,
        weight: 14,
        cell: (entry) => tell(c, 'readiness', entry).told('answerTime', hours(c, entry.answerTime)),
      },
      ...(brief ? [] : [field('pace', 14), field('fear', 26)]),
    ],
  });
}

const hours = (c: Context, value: number | null) =>
  plainCell(value === null ? '' : c.texts.withinHours(c.number(value)));

const severities = ['green', 'yellow', 'red', null] as const;

export function escalation(c: Context): Block[] {
  const t = c.texts.rules;
  const { title, field } = columnsOf(c, 'escalation');
  return tableOf({
    caption: t.escalationCaption,
    description: t.escalationDescription,
    rows: [...c.list('escalation')].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
    columns: [
      title(26),
      field('severity', 16),
      {
        header: t.whoAndWhen,
        weight: 22,
        cell: (step) =>
          tell(c, 'escalation', step).told(
            'who',
            linesCell(
              c.name('person', step.who),
              step.within === null ? '' : c.texts.withinHours(c.number(step.within)),
            ),
          ),
      },
      field('text', 36),
    ],
  });
}

const states = ['unclear', 'todo', 'ok', 'not_applicable', null] as const;

/** What must be cleared first; a check of what this edition may not name says nothing. */
function checks(c: Context): Block[] {
  const t = c.texts.rules;
  const { field } = columnsOf(c, 'check');
  const named = ({ of }: RecordOf<'check'>) => (of ? c.typedName(of) : t.nothingNamed);
  const rows = c.list('check').filter((check) => named(check) !== '');
  const table = tableOf({
    caption: t.checksCaption,
    description: t.checksDescription,
    rows: [...rows].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
    columns: [
      field('kind', 30),
      {
        header: c.label('check', 'of'),
        weight: 46,
        tells: 'of',
        cell: (check) => plainCell(marked(c, check, named(check))),
      },
      field('state', 24),
    ],
  });
  const open = rows.filter(({ state }) => state === 'todo' || state === 'unclear').length;
  return open === 0 ? table : [...table, paragraph(t.openChecks(open), 'note')];
}
