import { describe, expect, it } from 'vitest';
import { updateFrame } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import { channelScales } from '../../../shared/red-thread/fairness';
import { findingsOfRule } from '../../../shared/red-thread/findings';
import { planOf } from '../../../shared/red-thread/plan';
import { notedWhen, preferencesOf } from '../../../shared/red-thread/preferences';
import { caseProject, title } from '../fixtures/case-file';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

const day = '2026-07-01';
const brandner = caseProject('2-brandner');
const favoured = (project: Project) =>
  channelScales(planOf(project, day))
    .rows.filter((row) => row.favoured)
    .map(({ channel }) => title(project, 'channel', channel));
const withThreshold = (fairness: number) =>
  updateFrame(brandner, { settings: { ...brandner.project.settings, fairness } });

describe('row 6: fairness between channels', () => {
  it('weighs LinkedIn in case 2: 60 % of the effort where 15.7 % of the people are', () => {
    const { rows } = channelScales(planOf(brandner, day));
    const linkedIn = rows.find(({ channel }) => title(brandner, 'channel', channel) === 'LinkedIn');
    expect(linkedIn?.effort).toBeCloseTo(60, 6);
    expect(linkedIn?.presence).toBeCloseTo(15.714, 3);
    expect(linkedIn?.points).toBeCloseTo(44.286, 3);
    expect(favoured(brandner)).toEqual(['LinkedIn']);
    expect(findingsOfRule(brandner, day, 'G13').findings.map(({ records }) => records[0]?.title)).toEqual(['LinkedIn']);
  });

  it('follows the threshold of the project', () => {
    expect(favoured(withThreshold(44))).toEqual(['LinkedIn']);
    expect(favoured(withThreshold(45))).toEqual([]);
    expect(findingsOfRule(withThreshold(45), day, 'G13').findings).toEqual([]);
  });

  it('shows every channel, also those nobody has weighed', () => {
    const { rows } = channelScales(planOf(brandner, day));
    expect(rows).toHaveLength(brandner.records.channel.length);
    const sum = (side: 'presence' | 'effort') => rows.reduce((total, row) => total + row[side], 0);
    expect([sum('presence'), sum('effort')].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([100, 100]);
  });

  it('favours nothing while one side is unknown', () => {
    const effortOnly = aPlan({
      channel: [{ id: 'c', name: 'Blog' }],
      measure: [{ id: 'm', channel: ['c'], start: TODAY, efforts: [{ id: 'e', person: null, hours: 5 }] }],
    });
    expect(channelScales(planOf(effortOnly, TODAY))).toMatchObject({
      presenceKnown: false,
      effortKnown: true,
      rows: [{ channel: 'c', effort: 100, favoured: false }],
    });
  });

  it('sets beside it what people like themselves', () => {
    expect(
      preferencesOf(planOf(brandner, day)).map(({ person, channel, likes, noted }) =>
        [title(brandner, 'person', person), title(brandner, 'channel', channel), likes, noted].join(' '),
      ),
    ).toEqual([
      'Josef Brandner LinkedIn true before',
      'Josef Brandner TikTok false before',
      'Lina Graf TikTok true before',
    ]);
  });

  it('says only what can be known about when a liking was noted', () => {
    const at = (created: string, updated: string, listening: string | null = '2026-03-02') =>
      notedWhen({ created: `${created}T10:00:00.000Z`, updated: `${updated}T10:00:00.000Z` }, listening);
    expect(at('2026-02-01', '2026-02-02')).toBe('before');
    expect(at('2026-03-03', '2026-03-03')).toBe('after');
    // The person was there before and changed since, nobody knows by what.
    expect(at('2026-02-01', '2026-04-01')).toBe('unknown');
    expect(at('2026-03-02', '2026-03-02')).toBe('unknown');
    expect(at('2026-03-03', '2026-03-03', null)).toBe('before');
  });
});
