import { describe, expect, it } from 'vitest';
import type { Project } from '../../../../shared/project/project';
import { strategyReport } from '../../../../shared/report/strategy';
import { caseProject } from '../../fixtures/case-file';
import { aPlan } from '../red-thread/a-plan';
import { readChapter, textsOf } from './reading';

const de = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;

/** Everything a strategy says, as a reader finds it. */
const wholeText = (project: Project): string => strategyReport(project, de).blocks.flatMap(textsOf).join('\n');

describe('the document promises and names only what stands in it', () => {
  it('begins the rules with what follows', () => {
    const check = [{ id: 'image', kind: 'image_rights', state: 'todo' }] as const;
    const intro = (project: Project) => readChapter(strategyReport(project, de), 'rules').split('\n')[0];
    expect(intro(aPlan({ check }))).toContain('Damit am Montag jeder weiß, was vorher zu klären ist.');
    expect(intro(aPlan({ check, principle: [{ id: 'p', text: 'Erst fragen' }] }))).toContain(
      'Damit am Montag jeder weiß, wie wir uns verhalten und was vorher zu klären ist.',
    );
    expect(intro(caseProject('1-kornblum'))).toContain('wie wir uns verhalten, wer antwortet und was vorher zu klären');
  });

  it('speaks of versions only where there are some', () => {
    const plan = aPlan({ person: [{ id: 'mira', name: 'Mira', planRole: ['approver'] }] });
    const version = { id: 'v', number: '1.0', name: 'Erste', at: de.at, author: null, note: '' };
    const named = { ...plan, versions: [{ ...version, data: { project: plan.project, records: plan.records } }] };
    const title = (project: Project) =>
      strategyReport(project, de).blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.role === 'title' ? textsOf(block) : [],
      );
    expect(title(plan)).toEqual(['Freigabe']);
    expect(title(named)).toEqual(['Versionen und Freigabe']);
    expect(title({ ...named, records: aPlan({}).records })).toEqual(['Versionen']);
  });

  it('names the day a goal is due once', () => {
    const summary = readChapter(strategyReport(caseProject('2-brandner'), de), 'summary');
    expect(summary).toContain('bis 01.09.2026 unterschrieben');
    expect(summary).not.toContain('(bis 1. September 2026)');
    expect(summary).toContain('als Grund (bis 31. März 2027)');
  });

  it('counts only the ways of giving and asking there are', () => {
    const plan = (...giving: readonly ('gives' | 'mixed' | 'asks' | null)[]) =>
      aPlan({ measure: giving.map((each, i) => ({ id: `m${i}`, title: `M${i}`, giving: each })) });
    const note = (project: Project) => wholeText(project).match(/^Geben oder bitten, nach Zahl.*$/m)?.[0];
    expect(note(plan('gives', 'gives', 'mixed'))).toBe(
      'Geben oder bitten, nach Zahl der Maßnahmen: 2 geben etwas, eine tut beides.',
    );
    expect(note(plan('asks'))).toBe('Geben oder bitten, nach Zahl der Maßnahmen: eine bittet um etwas.');
    expect(note(plan(null))).toBeUndefined();
  });

  it('begins the card of a place with a capital, but for names that are written small', () => {
    const channel = ['vor Ort', 'nebenan.de', 'kununu'].map((name) => ({ id: name, name, kind: 'offline' as const }));
    const cards = strategyReport(aPlan({ channel }), de).blocks.flatMap((block) =>
      block.kind === 'facts' && block.title !== '' ? [block.title] : [],
    );
    expect(cards).toEqual(expect.arrayContaining(['Vor Ort', 'nebenan.de', 'kununu']));
  });

  it('names a single day once', () => {
    const text = wholeText(caseProject('2-brandner'));
    expect(text).toContain('(26.09.2026)');
    expect(text).not.toMatch(/(\d\d\.\d\d\.\d{4}) – \1/);
  });
});

describe('where the groups are and where the hours go', () => {
  const plan = (hours: readonly [number, number]) =>
    aPlan(
      {
        group: [{ id: 'g', name: 'Eltern', priority: 'core' }],
        person: [{ id: 'p', name: 'Mira' }],
        channel: [
          { id: 'a', name: 'Blog' },
          { id: 'b', name: 'LinkedIn' },
        ],
        presence: [
          { id: 'ga', group: 'g', channel: 'a', share: 60 },
          { id: 'gb', group: 'g', channel: 'b', share: 40 },
        ],
        measure: hours.map((each, i) => ({
          id: `m${i}`,
          title: `M${i}`,
          status: 'planned' as const,
          channel: [i === 0 ? 'a' : 'b'],
          start: '2026-07-01',
          end: '2026-07-02',
          efforts: [{ id: `e${i}`, person: 'p', hours: each }],
        })),
      },
      { horizon: { start: '2026-06-01', end: '2026-12-31' } },
    );
  const note = (project: Project) => wholeText(project).match(/^.*Gewicht der Gruppen.*$/m)?.[0];

  it('asks where the hours go elsewhere, and says how groups are weighed', () => {
    expect(note(plan([1, 9]))).toBe(
      'Hier liegt der Anteil am Aufwand mehr als 30\u00a0Prozentpunkte über dem Gewicht der Gruppen: LinkedIn. ' +
        'Passt das zu dem, was dort entstehen soll? Ins Gewicht geht ein, welcher Anteil jeder Gruppe dort ist: ' +
        'bei Gruppen im Kern dreifach, bei wichtigen doppelt, bei allen anderen einfach.',
    );
    expect(note(plan([6, 4]))).toContain(
      'Auf keinem Kanal liegt der Anteil am Aufwand mehr als 30\u00a0Prozentpunkte über dem Gewicht der Gruppen dort.',
    );
  });
});
