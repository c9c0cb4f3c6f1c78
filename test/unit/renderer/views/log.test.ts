import { describe, expect, it } from 'vitest';
import { addObservations } from '../../../../renderer/views/observation-log/entry';
import { carriedOver, noFilter, passes, sortedLog } from '../../../../renderer/views/observation-log/log';
import { addRecord, living } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { RecordOf } from '../../../../shared/project/records';
import { newRecord } from '../../../../shared/project/records/new-record';

const observation = (id: string, values: Partial<RecordOf<'observation'>> = {}): RecordOf<'observation'> => ({
  ...newRecord('observation', { id, now: '2026-01-01T00:00:00Z', author: null }),
  ...values,
});
const context = () => {
  let n = 0;
  return { now: '2026-01-01T00:00:00Z', newId: () => `id-${++n}`, author: null };
};

describe('the order of the log', () => {
  const list = [
    observation('a', { date: '2026-03-01' }),
    observation('b', { date: null }),
    observation('c', { date: '2026-02-01' }),
    observation('d', { date: '2026-03-01' }),
  ];
  const ids = (order: 'newest' | 'oldest') => sortedLog(list, order).map(({ id }) => id);

  it('has the undated on top and the same day in the order of writing', () => {
    expect(ids('newest')).toEqual(['b', 'd', 'a', 'c']);
    expect(ids('oldest')).toEqual(['b', 'c', 'a', 'd']);
  });
});

describe('the filter', () => {
  it('asks for place, group, kind and words, all of them', () => {
    const heard = observation('a', {
      what: 'Das Brot ist ausverkauft',
      place: 'k',
      kind: 'criticism',
      who: [{ type: 'group', id: 'g' }],
    });
    expect(passes(heard, { channel: 'k', group: 'g', kind: 'criticism', text: 'brot' })).toBe(true);
    expect(passes(heard, { ...noFilter, channel: 'x' })).toBe(false);
    expect(passes(heard, { ...noFilter, group: 'x' })).toBe(false);
    expect(passes(heard, { ...noFilter, kind: 'praise' })).toBe(false);
    expect(passes(heard, { ...noFilter, text: 'Kuchen' })).toBe(false);
  });
});

describe('writing down', () => {
  const entry = { date: '2026-03-01', place: ' xing ', listener: null, who: ['g'], kind: null };

  it('finds the place whatever its case', () => {
    const at = context();
    const project = addRecord(newProject('t'), 'channel', { name: 'XING' }, at).project;
    const after = addObservations(project, entry, ['Ein Satz'], at);
    expect(living(after, 'channel')).toHaveLength(1);
    expect(living(after, 'observation')[0]).toMatchObject({
      what: 'Ein Satz',
      date: '2026-03-01',
      place: living(after, 'channel')[0]?.id,
      who: [{ type: 'group', id: 'g' }],
    });
  });

  it('creates a new place once for several lines', () => {
    const after = addObservations(newProject('t'), entry, ['eins', 'zwei'], context());
    expect(living(after, 'channel').map(({ name }) => name)).toEqual(['xing']);
    expect(living(after, 'observation').map(({ what, place }) => [what, place])).toEqual([
      ['eins', 'id-1'],
      ['zwei', 'id-1'],
    ]);
  });

  it('leaves place and date empty when nothing is said', () => {
    const after = addObservations(newProject('t'), { ...entry, date: '', place: ' ' }, ['eins'], context());
    expect(living(after, 'observation')[0]).toMatchObject({ date: null, place: null });
    expect(living(after, 'channel')).toEqual([]);
  });

  it('takes date, place and listener over from the last row', () => {
    const last = observation('a', { date: '2026-02-02', place: 'k', listener: 'p' });
    expect(carriedOver(last, '2026-03-03')).toEqual({ date: '2026-02-02', place: 'k', listener: 'p' });
    expect(carriedOver(undefined, '2026-03-03')).toEqual({ date: '2026-03-03', place: null, listener: null });
  });
});
