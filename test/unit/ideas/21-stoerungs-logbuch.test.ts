import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../shared/red-thread/course';
import { aPlan } from '../shared/red-thread/a-plan';

const measure = { type: 'measure', id: 'measure' } as const;
const plan = aPlan({
  event: [
    { id: 'event', title: 'Azubi antwortet von sich aus' },
    { id: 'other', title: 'Lob' },
  ],
  learning: [
    { id: 'learning', text: 'Die Jungen wollen reden', from: [{ type: 'event', id: 'event' }] },
    { id: 'unrelated', text: 'x', from: [{ type: 'event', id: 'other' }] },
  ],
  change: [
    { id: 'change', reason: 'learning', edits: [{ id: 'e', record: measure, field: 'title', old: null, new: 'y' }] },
  ],
  measure: [{ id: 'measure', title: 'Antworten' }],
});

describe('event, learning and changed measure', () => {
  const course = { events: ['event'], learnings: ['learning'], changes: ['change'], changed: [measure] };

  it.each([
    { type: 'event', id: 'event' },
    { type: 'learning', id: 'learning' },
    { type: 'change', id: 'change' },
    measure,
  ] as const)('are seen from the $type', (at) => {
    expect(courseOf(plan, at)).toEqual(course);
  });

  it('are not mixed with what is about something else', () => {
    expect(courseOf(plan, { type: 'event', id: 'other' })).toEqual({
      events: ['other'],
      learnings: ['unrelated'],
      changes: [],
      changed: [],
    });
    expect(courseOf(plan, { type: 'goal', id: 'measure' }).changes).toEqual([]);
  });

  it('are gone from sight with a change in the trash', () => {
    const change = plan.records.change.map((each) => ({ ...each, deletedAt: '2026-06-15T08:00:00.000Z' }));
    expect(courseOf({ ...plan, records: { ...plan.records, change } }, measure).learnings).toEqual([]);
  });
});
