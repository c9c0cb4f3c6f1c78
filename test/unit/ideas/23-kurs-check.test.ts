import { describe, expect, it } from 'vitest';
import { isReviewOpen } from '../../../shared/red-thread/review';
import { strategyReport } from '../../../shared/report/strategy';
import { aPlan, found } from '../shared/red-thread/a-plan';
import { readChapter } from '../shared/report/reading';

const review = (values: { readonly stop?: string; readonly start?: string; readonly keep?: string }) =>
  aPlan({ review: [{ id: 'review', date: '2026-06-01', next: '2026-09-01', surprised: 'Viel Besuch', ...values }] });
const isOpen = (plan: ReturnType<typeof review>) => plan.records.review.map(isReviewOpen)[0];
const chapter = (plan: ReturnType<typeof review>) =>
  readChapter(
    strategyReport(plan, { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-21T08:00:00.000Z' }),
    'learning',
  );

describe('a look at the course', () => {
  it('stays open without anything that stops, starts or is kept, whatever surprised us', () => {
    expect(isOpen(review({}))).toBe(true);
    expect(isOpen(review({ stop: '  ' }))).toBe(true);
    expect(chapter(review({}))).toContain('noch offen');
  });

  it.each(['stop', 'start', 'keep'] as const)('is done with something to %s', (field) => {
    expect(isOpen(review({ [field]: 'Den Feldtag' }))).toBe(false);
    expect(chapter(review({ [field]: 'Den Feldtag' }))).not.toContain('noch offen');
  });

  it('sets the next one: without it, once the horizon has begun, that is a gap', () => {
    const horizon = { start: '2026-01-01', end: '2026-12-31' };
    const gap = (next: string | null) =>
      found(aPlan({ review: [{ id: 'review', date: '2026-06-01', keep: 'x', next }] }, { horizon })).some((code) =>
        code.startsWith('G24'),
      );
    expect(gap('2026-09-01')).toBe(false);
    expect([gap(null), gap('2026-06-02')]).toEqual([true, true]);
  });
});
