import { describe, expect, it } from 'vitest';
import { alphabetical } from '../../../renderer/views/common/alphabetical';
import { updateRecord } from '../../../shared/project/edits';
import { channel, channelNames } from '../../../shared/project/records/channel';
import { newRecord } from '../../../shared/project/records/new-record';
import { caseProject, one } from '../fixtures/case-file';
import { context } from '../shared/project/sample';
import { aPlan, found } from '../shared/red-thread/a-plan';

const { compare } = new Intl.Collator('de', { sensitivity: 'base' });

describe('row 7: no ranked list of channels', () => {
  it('offers names in the order of the alphabet, each once', () => {
    expect([...channelNames].sort(compare)).toEqual(channelNames);
    expect(new Set(channelNames).size).toBe(channelNames.length);
    for (const name of ['Blog', 'kununu', 'nebenan.de', 'TikTok', 'vor Ort', 'WhatsApp-Kanal'])
      expect(channelNames).toContain(name);
  });

  it('offers them for the name, which stays open for any other', () => {
    expect(channel.fields.name).toMatchObject({ kind: 'line', suggestions: channelNames });
  });

  it('begins with nothing chosen', () => {
    const fresh = newRecord('channel', { id: 'c', now: '2026-06-15T08:00:00.000Z', author: null });
    expect(fresh).toMatchObject({ name: '', kind: null, decision: null, decisionGroups: [], tone: [], formats: [] });
    expect(aPlan({}).records.channel).toEqual([]);
  });

  it('puts the channels of a plan in the order of the alphabet, wherever they are compared', () => {
    const channels = ['XING', 'vor Ort', 'Äpfelmarkt', 'blog', 'Bluesky', 'Zug'].map((label) => ({ label }));
    expect(alphabetical(channels).map(({ label }) => label)).toEqual([
      'Äpfelmarkt',
      'blog',
      'Bluesky',
      'vor Ort',
      'XING',
      'Zug',
    ]);
  });

  it.each(channel.fields.decision.options)('asks for a reason tied to people: %s', (decision) => {
    const gaps = (reason: string, groups: readonly string[]) =>
      found(
        aPlan({
          group: [{ id: 'parents', name: 'Eltern' }],
          channel: [{ id: 'tiktok', name: 'TikTok', decision, decisionReason: reason, decisionGroups: groups }],
        }),
      ).filter((each) => each.startsWith('G12'));
    expect(gaps('', [])).toEqual(['G12 tiktok']);
    expect(gaps('Kinderkram', [])).toEqual(['G12 tiktok']);
    expect(gaps('', ['parents'])).toEqual(['G12 tiktok']);
    expect(gaps('Niemand von ihnen ist dort', ['parents'])).toEqual([]);
  });

  it('finds the rejection for liking only in case 2, until it names the people', () => {
    const project = caseProject('2-brandner');
    const tikTok = one(project, 'channel', 'TikTok');
    const g12 = (of: typeof project) => found(of, '2026-07-01').filter((each) => each.startsWith('G12'));
    expect(g12(project)).toEqual([`G12 ${tikTok.id}`]);
    const [group] = project.records.group;
    const mended = updateRecord(project, 'channel', tikTok.id, { decisionGroups: [group?.id ?? ''] }, context);
    expect(g12(mended)).toEqual([]);
  });
});
