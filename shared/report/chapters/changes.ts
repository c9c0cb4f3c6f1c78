import * as v from 'valibot';
import { isPersonal } from '../../project/apply-change';
import { commonFields } from '../../project/define-record';
import type { Fields } from '../../project/fields/kinds';
import { fieldSchema } from '../../project/fields/schema';
import type { Ref } from '../../project/fields/values';
import { definitions, type RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { marked, tableOf, tell } from '../parts';
import { richCell } from '../rich-text';
import { flat, headedCell, labelled, linesCell, valueWords } from '../value-words';

type Change = RecordOf<'change'>;
type Edit = Change['edits'][number];

interface Row {
  readonly change: Change;
  readonly subject: string;
  readonly values: Cell;
  /** Reason and decision stand once for each change. */
  readonly first: boolean;
}

/** What changed in the plan: before and after, why, who decided. */
export function changes(c: Context): Block[] {
  const t = c.texts.learning;
  const rows = [...c.list('change')]
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
    .flatMap((change) => rowsOf(c, change));
  return tableOf({
    caption: t.changesCaption,
    description: t.changesDescription,
    rows,
    columns: [
      {
        header: c.label('change', 'edits'),
        weight: 26,
        tells: 'edits',
        cell: ({ change, subject, first }) => headedCell(first ? marked(c, change, subject) : subject),
      },
      { header: t.beforeAfter, weight: 32, tells: 'edits', cell: ({ values }) => values },
      {
        header: c.label('change', 'reason'),
        weight: 24,
        cell: ({ change, first }) => (first ? reason(c, change) : []),
      },
      { header: t.decision, weight: 18, cell: ({ change, first }) => (first ? decision(c, change) : []) },
    ],
  });
}

function rowsOf(c: Context, change: Change): Row[] {
  const edits = change.edits.flatMap((edit) => editOf(c, edit) ?? []);
  const rows = edits.length > 0 ? edits : [{ subject: '', values: [] }];
  return rows.map((row, i) => ({ ...row, change, first: i === 0 }));
}

/** What was learned, whole: it is the reason. */
function reason(c: Context, change: Change): Cell {
  const learned = c.get('learning', change.reason);
  const { cell, told } = tell(c, 'change', change);
  return learned?.text ? told('reason', richCell(marked(c, learned, learned.text))) : cell('reason');
}

function decision(c: Context, change: Change): Cell {
  const { text, told, lines } = tell(c, 'change', change);
  return [...told('state', headedCell(text('state'))), ...lines('decidedBy', 'date')];
}

/** Values of a field this edition may not show, or of a record it may not name, stay out with it. */
function editOf(c: Context, { record, field: name, old, new: next }: Edit): Pick<Row, 'subject' | 'values'> | null {
  const field = record && fieldOf(record, name);
  if (!record || !field || (field.internal && !c.internal) || wordsKept(c, record)) return null;
  const subject = c.typedName(record);
  if (subject === '') return null;
  const words = (value: unknown): string => {
    if (!v.is(fieldSchema(field), value)) return '';
    return flat(valueWords(c, field, value, { type: record.type, path: name }))
      .map((paragraph) => paragraph.map(({ text }) => text).join(''))
      .join(' ');
  };
  return {
    subject: `${subject} · ${c.label(record.type, name)}`,
    values: linesCell(
      labelled(c.label('change', 'edits/old'), words(old)),
      labelled(c.label('change', 'edits/new'), words(next)),
    ),
  };
}

function fieldOf({ type }: Ref, name: string) {
  if (isPersonal(type)) return undefined;
  const fields: Fields = { ...commonFields, ...definitions[type].fields };
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Words that are not anonymised yet do not leave the team by way of a change either. */
function wordsKept(c: Context, { type, id }: Ref): boolean {
  return !c.internal && type === 'observation' && c.get('observation', id)?.anonymised === false;
}
