import { describe, expect, it } from 'vitest';
import { type ReportOptions, strategyReport } from '../../../../shared/report/strategy';
import { asProject, type Data, fullProject, idOf } from './full-project';
import { chaptersOf, readChapter } from './reading';

const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' };
const client = (data: Data) => strategyReport(asProject(data), options);
const internal = (data: Data) => strategyReport(asProject(data), { ...options, edition: 'internal' });

/** One rating by an employee for each degree of agreement; `floor`: fewest answers that may be shown. */
function rated(agree: readonly number[], floor = 3): Data {
  const data = fullProject();
  Object.assign(data.project.settings as object, { anonymityFloor: floor });
  const [first] = data.records.rating ?? [];
  const person = data.records.person?.[0]?.id;
  data.records.rating = agree.map((value, i) => ({
    ...first,
    id: idOf('rating', i + 1),
    perspective: 'employee',
    person,
    agree: value,
    weight: 5,
    comment: 'Qcommentq',
  }));
  return data;
}

describe('ratings', () => {
  it('of employees stay hidden in both editions while there are too few', () => {
    for (const report of [client(rated([2, 4])), internal(rated([2, 4]))]) {
      const text = readChapter(report, 'situation');
      expect(text).toContain('zu wenige Antworten');
      expect(text).not.toContain('Gewicht 5');
      expect(text).not.toContain('Qcommentq');
    }
  });

  it('show the median from the floor on, and never a single answer', () => {
    for (const report of [client(rated([2, 4, 5])), internal(rated([2, 4, 5]))]) {
      const text = readChapter(report, 'situation');
      expect(text).toContain('4 von 5\nGewicht 5');
      expect(text).not.toContain('2 von 5');
      expect(JSON.stringify(report)).not.toContain('Qcommentq');
    }
  });

  it('follow the floor of the project, and say so where it was lowered', () => {
    expect(readChapter(client(rated([2, 4, 5], 4)), 'situation')).toContain('zu wenige Antworten');
    expect(readChapter(client(rated([2], 1)), 'situation')).toContain('2 von 5\nGewicht 5');
    expect(readChapter(client(rated([2], 1)), 'situation')).toContain('schon ab einer Antwort');
    expect(readChapter(client(rated([2, 4, 5])), 'situation')).not.toContain('gesenkt');
  });
});

describe('changes', () => {
  const changed = (record: object, field: string): Data => {
    const data = fullProject();
    const [change] = data.records.change ?? [];
    if (change) change.edits = [{ id: idOf('entry'), record, field, old: 'Qoldq', new: 'Qnewq' }];
    return data;
  };

  it('of internal fields reach the team only', () => {
    const data = changed({ type: 'group', id: idOf('group') }, 'note');
    expect(JSON.stringify(client(data))).not.toContain('Qoldq');
    expect(readChapter(internal(data), 'learning')).toContain('Bisher: Qoldq');
  });

  it('of internal records reach the team only', () => {
    const data = changed({ type: 'group', id: idOf('group') }, 'name');
    for (const group of data.records.group ?? []) group.visibility = 'internal';
    expect(JSON.stringify(client(data))).not.toContain('Qnewq');
    expect(readChapter(internal(data), 'learning')).toContain('Künftig: Qnewq');
  });

  it('of words that are not anonymised reach the team only', () => {
    const data = changed({ type: 'observation', id: idOf('observation') }, 'what');
    for (const observation of data.records.observation ?? []) observation.anonymised = false;
    expect(JSON.stringify(client(data))).not.toContain('Qoldq');
    expect(readChapter(client(data), 'learning')).not.toContain('Qobservationwhatq');
    expect(readChapter(internal(data), 'learning')).toContain('Qobservationwhatq');
  });

  it('of internal fields alone are named by their reason where a course check names them', () => {
    const data = changed({ type: 'group', id: idOf('group') }, 'note');
    const named = (report: ReturnType<typeof client>) => {
      const cards = report.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
      return JSON.stringify(cards.find(({ label }) => label === 'Änderungen')?.value);
    };
    expect(named(client(data))).toContain('Qlearningtextq');
    expect(named(client(data))).not.toContain('Qgroupnameq');
    expect(named(internal(data))).toContain('Qgroupnameq');
  });

  it('of single answers and votes reach nobody', () => {
    for (const [type, field] of [
      ['rating', 'comment'],
      ['belief', 'condition'],
    ] as const) {
      const data = changed({ type, id: idOf(type) }, field);
      for (const report of [client(data), internal(data)]) expect(JSON.stringify(report)).not.toContain('Qoldq');
    }
  });

  it('survive a value that no longer fits its field', () => {
    const data = changed({ type: 'goal', id: idOf('goal') }, 'due');
    expect(readChapter(client(data), 'learning')).not.toContain('Qoldq');
  });
});

describe('people with a voice of their own', () => {
  it('keep their names in the team while what they teach is told', () => {
    const data = fullProject();
    for (const actor of data.records.actor ?? []) actor.visibility = 'internal';
    const report = client(data);
    expect(JSON.stringify(report)).not.toContain('Qactornameq');
    expect(readChapter(report, 'situation')).toContain('Name liegt dem Team vor');
    expect(readChapter(report, 'situation')).toContain('Qcompetitorstrengthsq');
    expect(readChapter(report, 'listening')).toContain('QcommStyleexampleq');
  });

  it('are never named as those who spoke', () => {
    const data = fullProject();
    for (const observation of data.records.observation ?? []) observation.who = [{ type: 'actor', id: idOf('actor') }];
    expect(readChapter(client(data), 'appendix').split('Beobachtung: ')[0]).not.toContain('Qactornameq');
    expect(readChapter(internal(data), 'appendix')).toContain('Qactornameq');
  });
});

describe('chapters and questions of the project’s own', () => {
  it('put a chapter after the one it names, at the end while it names none', () => {
    const data = fullProject();
    expect([...chaptersOf(client(data)).keys()]).toContain('own1');
    const order = () => [...chaptersOf(client(data)).keys()];
    expect(order().indexOf('own1')).toBe(order().indexOf('goals') + 1);
    expect(readChapter(client(data), 'own1')).toContain('QfreeChaptertextq');
    for (const chapter of data.records.freeChapter ?? []) chapter.after = null;
    expect(order().at(-1)).toBe('own1');
  });

  it('ask the team only, unless questions are to be printed; the answers stay in the team then too', () => {
    const data = fullProject();
    expect(JSON.stringify(client(data))).toContain('Qquestiontextq');
    expect(JSON.stringify(client(data))).not.toContain('Qquestionanswerstextq');
    Object.assign(data.project.settings as object, { guidingQuestions: false });
    expect(JSON.stringify(client(data))).not.toContain('Qquestiontextq');
    const appendix = readChapter(internal(fullProject()), 'appendix');
    expect(appendix).toContain('Qquestiontextq');
    expect(appendix).toContain('Ziel · Ziel');
  });
});
