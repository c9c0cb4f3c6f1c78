import { describe, expect, it } from 'vitest';
import { addRecord, updateRecord } from '../../../shared/project/edits';
import { newProject } from '../../../shared/project/new-project';
import { chainOf, chainRows, idsAt } from '../../../shared/red-thread/chain';
import { findingsOf } from '../../../shared/red-thread/findings';
import { planOf } from '../../../shared/red-thread/plan';
import { stages, threadOf } from '../../../shared/red-thread/thread';
import { countingContext } from '../../support/big-project';
import { caseProject, one, titles } from '../fixtures/case-file';

const day = '2026-06-15';
const kornblum = caseProject('1-kornblum');
const vogtmann = caseProject('3-vogtmann');
const codes = (project: typeof vogtmann) => findingsOf(project, day).findings.map(({ code }) => code);

describe('Idee 1: Roter Faden – gespeicherte Verbindungen mit Lückenliste', () => {
  it('shows exactly the gaps that case 3 names', () => {
    expect(codes(vogtmann)).toEqual(['G04', 'G10', 'G17', 'G18', 'G19', 'G20', 'G21']);
  });

  it('loses only the one gap that is closed', () => {
    const { id } = one(vogtmann, 'measure', 'Messe-Rückblick');
    const timo = one(vogtmann, 'person', 'Timo').id;
    const closed = updateRecord(vogtmann, 'measure', id, { responsible: [timo] }, countingContext());
    expect(codes(closed)).toEqual(['G04', 'G10', 'G18', 'G19', 'G20', 'G21']);
  });

  it('follows the links of a measure stage by stage, as case 1 tells them', () => {
    const thread = threadOf(planOf(kornblum, day));
    const measure = one(kornblum, 'measure', 'Brotmeldung täglich');
    const { up, down } = chainOf(thread, { type: 'measure', id: measure.id });
    const names = [...up.links, ...down.links].map(({ stage, ids }) => [stage, ...titles(kornblum, stage, ids)]);
    expect(names).toEqual([
      ['businessGoal', 'Umsatz halten'],
      ['group', 'Frühaufsteher im Viertel'],
      ['need', 'Sicher sein, dass mein Brot noch da ist'],
      ['value', 'Brotmeldung'],
      ['goal', '60 % der Befragten sagen: „Ich weiß morgens, was es gibt“'],
      [
        'swotItem',
        'Um 9 Uhr ist das halbe Sortiment ausverkauft',
        'Die Ortsgruppe mit 4.100 Mitgliedern ist offen für uns',
      ],
      ['tows', 'W1+O1: Brotmeldung'],
      ['idea', 'Aufgestanden für dich'],
      ['metric', 'Thekenfrage'],
      ['measurement', 'Thekenfrage · 2026-04-30', 'Thekenfrage · 2026-05-29'],
    ]);
    expect([up.missing, down.missing]).toEqual([[], []]);
  });

  it('has one row for each measure that is not dropped, and one for each goal that no measure serves', () => {
    const rows = chainRows(threadOf(planOf(vogtmann, day)));
    expect(rows.map(({ measure }) => titles(vogtmann, 'measure', measure ? [measure] : []))).toEqual([
      ['Auslegungsbeispiel alle zwei Wochen zeigen'],
      ['Montagetagebuch führen'],
      ['Forum-Sprechstunde unter Klarnamen halten'],
      ['Messe-Rückblick schreiben'],
      [],
    ]);
    expect(titles(vogtmann, 'goal', rows.at(-1)?.at.goal ?? [])).toEqual([
      '25 % der Serviceanfragen kommen digital mit Foto',
    ]);
  });

  it('what lies in the trash or was dropped is on no chain', () => {
    const context = countingContext();
    const goal = addRecord(newProject('Plan'), 'goal', { text: 'Ziel' }, context);
    const kept = addRecord(goal.project, 'measure', { title: 'bleibt', goals: [goal.id] }, context);
    const { project } = addRecord(
      kept.project,
      'measure',
      { title: 'entfällt', goals: [goal.id], status: 'dropped' },
      context,
    );
    const { down } = chainOf(threadOf(planOf(project, day)), { type: 'goal', id: goal.id });
    expect(idsAt(down, 'measure')).toEqual([kept.id]);
  });

  it('answers for any record, never twice with the same stage and never with itself', () => {
    for (const project of [kornblum, vogtmann]) {
      const thread = threadOf(planOf(project, day));
      for (const knot of thread.knots) {
        const { up, down } = chainOf(thread, knot);
        for (const { links } of [up, down]) {
          const order = links.map(({ stage }) => stages.indexOf(stage));
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
          expect(links.flatMap(({ ids }) => ids)).not.toContain(knot.id);
        }
      }
    }
  });
});
