import { describe, expect, it } from 'vitest';
import {
  acceptChange,
  changedSince,
  isAcceptable,
  presentValue,
  problemOf,
  rejectChange,
  revertChange,
} from '../../../../shared/project/apply-change';
import { addRecord, find, trashRecord, updateRecord } from '../../../../shared/project/edits';
import type { Json } from '../../../../shared/project/fields/values';
import { newProject } from '../../../../shared/project/new-project';
import { context } from './sample';

const TODAY = '2026-05-02';

/** A plan with one measure, and a change of it that is proposed. */
function proposed(edits: readonly { readonly field: string; readonly new: Json }[]) {
  const measure = addRecord(newProject('Hofladen'), 'measure', { title: 'Hof öffnen', start: '2026-06-01' }, context);
  const record = { type: 'measure', id: measure.id } as const;
  const change = addRecord(
    measure.project,
    'change',
    { edits: edits.map((edit, i) => ({ id: `edit ${i}`, record, old: null, ...edit })) },
    context,
  );
  return { project: change.project, measure: measure.id, change: change.id };
}

const changeIn = (project: ReturnType<typeof proposed>['project'], id: string) => {
  const change = find(project, 'change', id);
  if (!change) throw new Error('The change is gone');
  return change;
};

describe('changes of the plan', () => {
  it('writes every edit and keeps what stood there', () => {
    const { project, measure, change } = proposed([
      { field: 'title', new: 'Hof am Abend öffnen' },
      { field: 'start', new: '2026-07-01' },
    ]);
    const after = acceptChange(project, change, TODAY, context);
    expect(find(after, 'measure', measure)).toMatchObject({ title: 'Hof am Abend öffnen', start: '2026-07-01' });
    const accepted = changeIn(after, change);
    expect(accepted.state).toBe('accepted');
    expect(accepted.date).toBe(TODAY);
    expect(accepted.edits.map(({ old }) => old)).toEqual(['Hof öffnen', '2026-06-01']);
    expect(find(project, 'measure', measure)?.title).toBe('Hof öffnen');
  });

  it('keeps a day of decision that is given', () => {
    const { project, change } = proposed([{ field: 'title', new: 'x' }]);
    const dated = updateRecord(project, 'change', change, { date: '2026-04-01' }, context);
    expect(changeIn(acceptChange(dated, change, TODAY, context), change).date).toBe('2026-04-01');
  });

  it('brings everything back when the acceptance is taken back', () => {
    const { project, measure, change } = proposed([
      { field: 'title', new: 'erst' },
      { field: 'title', new: 'dann' },
      { field: 'start', new: null },
    ]);
    const accepted = acceptChange(project, change, TODAY, context);
    expect(find(accepted, 'measure', measure)).toMatchObject({ title: 'dann', start: null });
    const back = revertChange(accepted, change, context);
    expect(find(back, 'measure', measure)).toEqual(find(project, 'measure', measure));
    expect(changeIn(back, change).state).toBe('reverted');
  });

  it('takes an answer away as the empty value of its field', () => {
    const { project, measure, change } = proposed([{ field: 'goals', new: null }]);
    expect(find(acceptChange(project, change, TODAY, context), 'measure', measure)?.goals).toEqual([]);
  });

  it('accepts all of a change or nothing', () => {
    const { project, change } = proposed([
      { field: 'title', new: 'gut' },
      { field: 'start', new: 'bald' },
    ]);
    expect(changeIn(project, change).edits.map((edit) => problemOf(project, edit))).toEqual([null, 'value']);
    expect(acceptChange(project, change, TODAY, context)).toBe(project);
  });

  it('knows edits without a record, of a record in the trash, and of unknown fields', () => {
    const { project, measure, change } = proposed([
      { field: 'title', new: 'x' },
      { field: 'constructor', new: 'x' },
      { field: 'id', new: 'x' },
    ]);
    const [title, ...others] = changeIn(project, change).edits;
    expect(others.map((edit) => problemOf(project, edit))).toEqual(['field', 'field']);
    if (!title) throw new Error('The edit is gone');
    expect(problemOf(trashRecord(project, 'measure', measure, context), title)).toBe('record');
    expect(problemOf(project, { ...title, record: null })).toBe('record');
    expect(presentValue(project, title)).toBe('Hof öffnen');
    expect(presentValue(project, { ...title, record: null })).toBeUndefined();
  });

  it('accepts once only, and nothing without edits', () => {
    const { project, change } = proposed([{ field: 'title', new: 'x' }]);
    const accepted = acceptChange(project, change, TODAY, context);
    expect(acceptChange(accepted, change, TODAY, context)).toBe(accepted);
    const none = proposed([]);
    expect(isAcceptable(none.project, changeIn(none.project, none.change))).toBe(false);
  });

  it('tells which fields were changed after the acceptance', () => {
    const { project, measure, change } = proposed([
      { field: 'title', new: 'x' },
      { field: 'start', new: '2026-07-01' },
    ]);
    const accepted = acceptChange(project, change, TODAY, context);
    expect(changedSince(accepted, changeIn(accepted, change))).toEqual([]);
    const later = updateRecord(accepted, 'measure', measure, { title: 'y' }, context);
    expect(changedSince(later, changeIn(later, change)).map(({ field }) => field)).toEqual(['title']);
  });

  it('rejects without touching the plan, and never what is accepted', () => {
    const { project, measure, change } = proposed([{ field: 'title', new: 'x' }]);
    const rejected = rejectChange(project, change, TODAY, context);
    expect(changeIn(rejected, change)).toMatchObject({ state: 'rejected', date: TODAY });
    expect(find(rejected, 'measure', measure)).toBe(find(project, 'measure', measure));
    const accepted = acceptChange(project, change, TODAY, context);
    expect(rejectChange(accepted, change, TODAY, context)).toBe(accepted);
    expect(changeIn(acceptChange(rejected, change, TODAY, context), change).state).toBe('accepted');
  });
});
