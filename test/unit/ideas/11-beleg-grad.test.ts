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
    expect(evidenceOf(list, 'people')).toEqual({ all: 3, observed: 1, told: 1, assumed: 1, assumedShare: 33 });
    expect(evidenceOf(list, 'listening')).toEqual({ all: 1, observed: 1, told: 0, assumed: 0, assumedShare: 0 });
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
        const [all, observed, told, assumed, share] = (notes[i]?.match(/\d+/g) ?? []).map(Number);
        expect([all, observed, told, assumed], `${edition} ${chapter}`).toEqual([
          shown.length,
          count('observed'),
          count('told'),
          count('assumed'),
        ]);
        expect(share).toBe(Math.round((100 * count('assumed')) / shown.length));
        expect(notes[i]).toBe(c.texts.evidenceSentence(evidenceOf(c.list, chapter)));
      }
    }
  });

  it('says it in both languages, also of a single statement', () => {
    const one = { all: 1, observed: 0, told: 0, assumed: 1, assumedShare: 100 };
    expect(reportTexts('de').evidenceSentence(one)).toBe('Die eine Aussage über Menschen ist angenommen.');
    expect(
      reportTexts('en').evidenceSentence({ ...one, all: 14, observed: 9, told: 3, assumed: 2, assumedShare: 14 }),
    ).toBe('Of 14 statements about people, 9 are observed, 3 told to us and 2 assumed (14% assumptions).');
    expect(uiTexts('de').notes.evidence({ all: 14, observed: 9, told: 3, assumed: 2, assumedShare: 14 })).toBe(
      'Von 14 Aussagen über Menschen sind 9 beobachtet, 3 erzählt und 2 angenommen (14 % Annahmen).',
    );
  });
});
