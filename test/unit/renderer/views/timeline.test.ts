import { describe, expect, it } from 'vitest';
import { stageOf, timeline } from '../../../../renderer/views/event-flow/timeline';
import { addRecord, find, type Patch, trashRecord, updateRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { changesOf, learningsFrom } from '../../../../shared/red-thread/course';
import { isReviewOpen } from '../../../../shared/red-thread/review';
import { context } from '../../shared/project/sample';

const withEvent = (values: Patch<'event'>) => addRecord(newProject('Hofladen'), 'event', values, context);
const stage = (project: Project, id: string) => {
  const event = find(project, 'event', id);
  return event && stageOf(project, event);
};

describe('the timeline', () => {
  it('puts events, measurements and reviews by month, the latest first, what has no day on top', () => {
    let project = newProject('Hofladen');
    project = addRecord(project, 'event', { date: '2026-03-04' }, context).project;
    project = addRecord(project, 'measurement', { date: '2026-04-01' }, context).project;
    project = addRecord(project, 'review', { date: '2026-03-30' }, context).project;
    project = addRecord(project, 'event', {}, context).project;
    const short = (months: ReturnType<typeof timeline>) =>
      months.map(({ month, moments }) => [month, ...moments.map(({ type }) => type)]);
    expect(short(timeline(project, null))).toEqual([
      [null, 'event'],
      ['2026-04', 'measurement'],
      ['2026-03', 'review', 'event'],
    ]);
    expect(short(timeline(project, 'event'))).toEqual([
      [null, 'event'],
      ['2026-03', 'event'],
    ]);
  });
});

describe('an event on its way into the plan', () => {
  it('goes from the reaction through learning and change, and back when the change is thrown away', () => {
    const event = withEvent({ title: 'Ein Gast fragt nach Samen' });
    expect(stage(event.project, event.id)).toBe('reaction');
    const reacted = updateRecord(event.project, 'event', event.id, { reaction: 'Welche verschenkt' }, context);
    expect(stage(reacted, event.id)).toBe('learning');
    const from = [{ type: 'event', id: event.id } as const];
    const learned = addRecord(reacted, 'learning', { text: 'Samen sind gefragt', from }, context);
    expect(stage(learned.project, event.id)).toBe('change');
    const noted = updateRecord(learned.project, 'learning', learned.id, { reach: 'note' }, context);
    expect(stage(noted, event.id)).toBe('note');
    const change = addRecord(noted, 'change', { reason: learned.id }, context);
    expect(stage(change.project, event.id)).toBe('proposed');
    const states = (['accepted', 'rejected', 'reverted'] as const).map((state) =>
      stage(updateRecord(change.project, 'change', change.id, { state }, context), event.id),
    );
    expect(states).toEqual(['done', 'rejected', 'rejected']);
    expect(stage(trashRecord(change.project, 'change', change.id, context), event.id)).toBe('note');
    expect(changesOf(change.project, [learned.id]).map(({ id }) => id)).toEqual([change.id]);
  });

  it('has only what was learned from it', () => {
    const event = withEvent({});
    const other = addRecord(event.project, 'learning', { from: [{ type: 'observation', id: event.id }] }, context);
    expect(learningsFrom(other.project, { type: 'event', id: event.id })).toEqual([]);
  });
});

it('a review is open until something is stopped, started or kept', () => {
  const { project, id } = addRecord(newProject('Hofladen'), 'review', { surprised: 'Viel' }, context);
  const review = (values: Patch<'review'>) => {
    const found = find(updateRecord(project, 'review', id, values, context), 'review', id);
    return found && isReviewOpen(found);
  };
  expect(review({})).toBe(true);
  expect(review({ keep: 'Den Feldtag' })).toBe(false);
});
