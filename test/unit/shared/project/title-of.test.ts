import { describe, expect, it } from 'vitest';
import { addRecord, type EditContext, find, trashRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import type { RecordType } from '../../../../shared/project/record-types';
import { danglingReferences } from '../../../../shared/project/references';
import { repairReferences } from '../../../../shared/project/repair';
import {
  firstLine,
  firstSentences,
  isMadeByTitle,
  type Reader,
  titleOf,
  titleOfRef,
} from '../../../../shared/project/title-of';

let count = 0;
const context: EditContext = {
  now: '2026-03-01T09:00:00.000Z',
  newId: () => `00000000-0000-4000-8000-${`${++count}`.padStart(12, '0')}`,
  author: null,
};

const client: Reader = { internal: false, whole: true, nameOf: () => '', dateOf: (date) => date };

/** A small project: a need that an actor meets, a channel with a legal check, a practice. */
function small() {
  let project: Project = newProject('Titel');
  const add: <T extends RecordType>(type: T, values: Parameters<typeof addRecord<T>>[2]) => string = (type, values) => {
    const added = addRecord(project, type, values, context);
    project = added.project;
    return added.id;
  };
  const person = add('person', { name: 'Jule' });
  const channel = add('channel', { name: 'Fachforum' });
  const actor = add('actor', { name: 'Heimatverein' });
  const need = add('need', { text: 'Ich will wissen, was im Brot ist' });
  const supply = add('supply', { need, by: { type: 'actor', id: actor }, level: 2 });
  const texted = add('supply', { need, by: 'Etikett' });
  const check = add('check', { of: { type: 'channel', id: channel }, kind: 'minors' });
  const experience = add('experience', { person, channel, level: 'publishes' });
  const review = add('review', { date: '2026-09-01' });
  const belief = add('belief', { person, agree: 4 });
  const bare = add('fit', {});
  return { project, channel, actor, supply, texted, check, experience, review, belief, bare };
}

describe('titles', () => {
  const s = small();
  const title = (type: RecordType, id: string) => titleOfRef(s.project, { type, id });

  it('of pairs name what they join', () => {
    expect(title('experience', s.experience)).toBe('Jule · Fachforum');
    expect(title('supply', s.supply)).toBe('Heimatverein · Ich will wissen, was im Brot ist');
    expect(title('supply', s.texted)).toBe('Etikett · Ich will wissen, was im Brot ist');
    expect(title('check', s.check)).toBe('Fachforum');
  });

  it('show dates as they stand and no keys of named values', () => {
    expect(title('review', s.review)).toBe('2026-09-01');
  });

  it('are empty where nothing is said yet, and for records that do not exist', () => {
    expect(title('fit', s.bare)).toBe('');
    expect(title('fit', s.actor)).toBe('');
  });

  it('use only the names their reader may see', () => {
    const record = find(s.project, 'supply', s.supply);
    if (!record) throw new Error('the supply is missing');
    const nameOf: Reader['nameOf'] = (ref) => (ref.type === 'actor' ? '' : titleOfRef(s.project, ref));
    expect(titleOf('supply', record, { ...client, nameOf })).toBe('Ich will wissen, was im Brot ist');
  });

  it('leave out internal fields for those outside the team', () => {
    const record = find(s.project, 'belief', s.belief);
    if (!record) throw new Error('the belief is missing');
    const nameOf: Reader['nameOf'] = (ref) => titleOfRef(s.project, ref);
    expect(titleOf('belief', record, { ...client, nameOf })).toBe('');
    expect(titleOf('belief', record, { ...client, nameOf, internal: true })).toBe('Jule');
  });

  it('are whole and with dates in words in documents', () => {
    const need = s.project.records.need[0];
    const review = find(s.project, 'review', s.review);
    if (!need || !review) throw new Error('need or review is missing');
    const long = { ...need, text: 'Wort '.repeat(40) };
    expect(titleOf('need', long, client)).toBe(long.text.trim());
    expect(titleOf('need', long, { ...client, whole: false }).length).toBeLessThan(95);
    expect(titleOf('review', review, { ...client, dateOf: () => '1. September' })).toBe('1. September');
  });

  it('alone make a record only where they are words', () => {
    expect(isMadeByTitle('group')).toBe(true);
    expect(isMadeByTitle('vision')).toBe(true);
    expect(isMadeByTitle('change')).toBe(false);
    expect(isMadeByTitle('review')).toBe(false);
  });
});

describe('single references of several types', () => {
  it('survive the trash and are taken out when their record is gone', () => {
    const s = small();
    const trashed = trashRecord(s.project, 'channel', s.channel, context);
    expect(danglingReferences(trashed)).toEqual([]);
    const gone = { ...s.project, records: { ...s.project.records, channel: [] } };
    expect(danglingReferences(gone).map(({ path }) => path)).toEqual(['channel', 'of']);
    const { project } = repairReferences(gone);
    expect(find(project, 'check', s.check)?.of).toBeNull();
    expect(danglingReferences(project)).toEqual([]);
  });
});

describe('a long text as a name', () => {
  const long =
    'Wir haben gelernt, dass eine ehrliche Antwort beruhigt. Deshalb gibt es jetzt jeden Abend einen Antwortdienst bis 20 Uhr.';

  it('ends with a sentence in documents, and at a word in the window', () => {
    expect(firstSentences(long)).toBe('Wir haben gelernt, dass eine ehrliche Antwort beruhigt');
    expect(firstLine(long)).toMatch(/ …$/);
  });

  it('keeps questions, and takes no abbreviation for an end', () => {
    const asked = `Warum stehen Sie so früh auf? ${long}`;
    expect(firstSentences(asked)).toMatch(/beruhigt$|auf\?$/);
    const short =
      'Frau Prof. Haas sagt, dass sie den Betrieb am Dienstag mit ihrer ganzen Klasse besuchen möchte, wenn es geht';
    expect(firstSentences(short)).toBe(firstLine(short));
  });

  it('stays as it is when it is short', () => {
    expect(firstSentences('Kleine Wünsche. Große Treue.')).toBe('Kleine Wünsche. Große Treue.');
  });
});
