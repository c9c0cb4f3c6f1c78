import { describe, expect, it } from 'vitest';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { trashRecord } from '../../../shared/project/edits';
import { recordsOf } from '../../../shared/project/project';
import { chaptersAboutPeople, evidenceOf, typesAboutPeople } from '../../../shared/red-thread/evidence';
import { planOf } from '../../../shared/red-thread/plan';
import { listening } from '../../../shared/report/chapters/listening';
import { people } from '../../../shared/report/chapters/people';
import { createContext } from '../../../shared/report/context';
import { reportTexts } from '../../../shared/report/texts';
import { caseProject, cases } from '../fixtures/case-file';
import { context } from '../shared/project/sample';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

describe('row 11: how statements about people are supported', () => {
  const plan = aPlan({
    group: [
      { id: 'a', evidence: 'observed' },
      { id: 'b', evidence: 'told' },
    ],
    interest: [{ id: 'c' }],
    need: [{ id: 'd', evidence: 'observed' }],
    goal: [{ id: 'e' }],
  });

  it('counts observed, told and assumed, chapter by chapter; goals say nothing about people', () => {
    const { list } = planOf(plan, TODAY);
    expect(evidenceOf(list, 'people')).toEqual({
      all: 3,
      types: ['group', 'interest'],
      observed: 1,
      told: 1,
      assumed: 1,
      assumedShare: 33,
    });
    expect(evidenceOf(list, 'listening')).toMatchObject({ all: 1, types: ['need'], observed: 1, told: 0 });
    expect(evidenceOf(list)).toMatchObject({ all: 4, observed: 2, assumedShare: 25 });
    expect(evidenceOf(planOf(trashRecord(plan, 'interest', 'c', context), TODAY).list)).toMatchObject({
      all: 3,
      assumed: 0,
    });
  });

  it('leaves no statement out and counts none twice', () => {
    const apart = chaptersAboutPeople.flatMap((chapter) => typesAboutPeople(chapter));
    expect([...apart].sort()).toEqual([...typesAboutPeople()].sort());
    for (const name of cases) {
      const { list } = planOf(caseProject(name), TODAY);
      const [people, listening] = chaptersAboutPeople.map((chapter) => evidenceOf(list, chapter).all);
      expect((people ?? 0) + (listening ?? 0), name).toBe(evidenceOf(list).all);
      expect(evidenceOf(list).all).toBeGreaterThan(20);
    }
  });

  it('is nothing at all while nothing is said', () => {
    expect(evidenceOf(planOf(aPlan({}), TODAY).list)).toEqual({
      all: 0,
      types: [],
      observed: 0,
      told: 0,
      assumed: 0,
      assumedShare: 0,
    });
  });
});

describe('row 11: the figure in the document', () => {
  const notesOf = (name: (typeof cases)[number], edition: 'client' | 'internal') => {
    const language = name.endsWith('.en') ? 'en' : 'de';
    const project = caseProject(name);
    const options = {
      language,
      locale: language === 'en' ? 'en-GB' : 'de-DE',
      edition,
      at: '2026-07-01T10:00:00.000Z',
    } as const;
    const c = createContext(project, options);
    const notes = [people(c), listening(c)].map((blocks) => {
      // Right below the heading and its introduction.
      const note = blocks.slice(0, 3).find((block) => block.kind === 'paragraph' && block.role === 'note');
      return note?.kind === 'paragraph' ? note.spans.map(({ text }) => text).join('') : '';
    });
    return { project, c, notes };
  };

  it.each(cases)('begins each chapter about people with the count of its data: %s', (name) => {
    for (const edition of ['client', 'internal'] as const) {
      const { project, c, notes } = notesOf(name, edition);
      for (const [i, chapter] of chaptersAboutPeople.entries()) {
        // Counted by hand, from the file.
        const shown = typesAboutPeople(chapter).flatMap((type) =>
          recordsOf(project, type).filter(
            ({ deletedAt, visibility }) => deletedAt === null && (edition === 'internal' || visibility === 'client'),
          ),
        );
        const count = (grade: string) => shown.filter(({ evidence }) => evidence === grade).length;
        const told = notes[i]?.match(/\d+/g)?.map(Number);
        const counts = ['observed', 'told', 'assumed'].map(count).filter((number) => number > 0);
        const share = Math.round((100 * count('assumed')) / shown.length);
        expect(told, `${edition} ${chapter}`).toEqual([
          shown.length,
          ...(counts.length > 1 ? counts : []),
          ...(counts.length > 1 && count('assumed') > 0 ? [share] : []),
        ]);
        expect(notes[i]).toContain(c.texts.evidenceSentence(evidenceOf(c.list, chapter)));
      }
    }
  });

  it('says what is counted and leaves out what there is none of, in both languages', () => {
    const some = { all: 14, types: ['group', 'need'], observed: 9, told: 3, assumed: 2, assumedShare: 14 } as const;
    const { evidenceSentence: german } = reportTexts('de');
    const { evidenceSentence: english } = reportTexts('en');
    const told =
      'Von 14 Aussagen über Menschen (Dialoggruppen, Bedürfnisse) sind 9 beobachtet, 3 erzählt und 2 angenommen (14 % Annahmen).';
    expect(german(some)).toBe(told);
    expect(uiTexts('de').notes.evidence(some)).toBe(told);
    expect(english(some)).toBe(
      'Of 14 statements about people (dialogue groups, needs), 9 are observed, 3 told to us and 2 assumed (14% assumptions).',
    );
    const sure = { ...some, all: 12, assumed: 0, assumedShare: 0 };
    expect(german(sure)).toBe(
      'Von 12 Aussagen über Menschen (Dialoggruppen, Bedürfnisse) sind 9 beobachtet und 3 erzählt.',
    );
    const alike = { ...sure, all: 9, told: 0 };
    expect(german(alike)).toBe('Alle 9 Aussagen über Menschen (Dialoggruppen, Bedürfnisse) sind beobachtet.');
    expect(english(alike)).toBe('All 9 statements about people (dialogue groups, needs) are observed.');
  });

  it('says it of a single statement', () => {
    const one = { all: 1, types: ['need'], observed: 0, told: 0, assumed: 1, assumedShare: 100 } as const;
    expect(reportTexts('de').evidenceSentence(one)).toBe('Die eine Aussage über Menschen ist angenommen.');
    expect(reportTexts('en').evidenceSentence(one)).toBe('The one statement about people is assumed.');
  });

  it('says that the customs of the places are not counted, where there are any', () => {
    const { c, notes } = notesOf('1-kornblum', 'client');
    expect(notes[0]).not.toContain(c.texts.listening.rulesApart);
    expect(notes[1]).toContain(c.texts.listening.rulesApart);
  });
});
