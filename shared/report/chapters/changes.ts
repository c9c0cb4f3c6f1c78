import * as v from 'valibot';
import { isPersonal } from '../../project/apply-change';
import { commonFields } from '../../project/define-record';
import type { Fields } from '../../project/fields/kinds';
import { fieldSchema } from '../../project/fields/schema';
import type { Ref } from '../../project/fields/values';
import { definitions, type RecordOf } from '../../project/records';
import type { Block, Cell, Fact } from '../blocks';
import type { Context } from '../context';
import { factsOf, marked, tell } from '../parts';
import { richCell } from '../rich-text';
import { flat, labelled, linesCell, plainCell, valueWords } from '../value-words';

type Change = RecordOf<'change'>;
type Edit = Change['edits'][number];

/** What changed in the plan, or is to: before and after, why, who decided. */
export function changes(c: Context): Block[] {
  const t = c.texts.learning;
  return [...c.list('change')]
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
    .flatMap((change) => {
      const { told } = tell(c, 'change', change);
      const title = marked(c, change, t.change(c.date(change.date)));
      return factsOf(
        title,
        t.changeDescription(title),
        [
          { label: c.label('change', 'state'), value: decision(c, change) },
          ...told('edits', editsOf(c, change)),
          { label: c.label('change', 'reason'), value: reason(c, change) },
        ],
        change,
      );
    });
}

/** What a change is about as far as this edition may tell it, each record once. */
export function changedRecords(c: Context, change: Change): readonly string[] {
  const told = change.edits.filter((edit) => editOf(c, edit) !== null);
  return [...new Set(told.flatMap(({ record }) => (record ? c.typedName(record) : [])))];
}

/** Each edit that this edition may show, by record and field. */
const editsOf = (c: Context, change: Change): Fact[] => change.edits.flatMap((edit) => editOf(c, edit) ?? []);

/** What was learned, whole: it is the reason. */
function reason(c: Context, change: Change): Cell {
  const learned = c.get('learning', change.reason);
  const { cell, told } = tell(c, 'change', change);
  return learned?.text ? told('reason', richCell(marked(c, learned, learned.text))) : cell('reason');
}

function decision(c: Context, change: Change): Cell {
  const { text, told } = tell(c, 'change', change);
  const by = text('decidedBy');
  const state = told('state', plainCell(text('state'))).flat();
  if (by === '') return state.length === 0 ? [] : [state];
  return [[...state, ...told('decidedBy', [[{ text: state.length === 0 ? by : ` · ${by}` }]]).flat()]];
}

/** Values of a field this edition may not show, or of a record it may not name, stay out with it. */
function editOf(c: Context, { record, field: name, old, new: next }: Edit): Fact | null {
  const field = record && fieldOf(record, name);
  if (!record || !field || (field.internal && !c.internal) || wordsKept(c, record)) return null;
  const subject = c.typedName(record);
  if (subject === '') return null;
  const words = (value: unknown): string => {
    if (!v.is(fieldSchema(field), value)) return '';
    return flat(valueWords(c, field, value, { type: record.type, path: name }))
      .map((paragraph) => paragraph.map(({ text }) => text).join(''))
      .join(field.kind === 'list' || field.kind === 'parts' ? ', ' : ' ');
  };
  return {
    label: `${subject} · ${c.label(record.type, name)}`,
    value: linesCell(
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
