import { describe, expect, it } from 'vitest';
import { percent, projectCompleteness } from '../../../shared/project/completeness';
import type { Project } from '../../../shared/project/project';
import { changeReason, leaveOpen, takeBack } from '../../../shared/red-thread/decide';
import type { RuleCode } from '../../../shared/red-thread/finding';
import { findingsOf } from '../../../shared/red-thread/findings';
import type { ReportOptions } from '../../../shared/report/context';
import { strategyReport } from '../../../shared/report/strategy';
import { caseProject } from '../fixtures/case-file';
import { readChapter } from '../shared/report/reading';

const day = '2026-06-15';
const now = { now: '2026-06-15T08:00:00.000Z' };
const vogtmann = caseProject('3-vogtmann');
const reason = { reason: 'Das klärt die Messerunde', revisit: '2026-09-01' };
const de: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: now.now };

function finding(project: Project, code: RuleCode) {
  const found = findingsOf(project, day).findings.find((each) => each.code === code);
  if (!found) throw new Error(`${code} is not found`);
  return found;
}

const left = (code: RuleCode) => leaveOpen(vogtmann, finding(vogtmann, code), reason, now);

describe('Idee 27: Bewusst offen – zählt als entschieden und steht im Anhang', () => {
  it('raises completion where a question is left open', () => {
    const before = projectCompleteness(vogtmann);
    const after = projectCompleteness(left('G17'));
    expect(after.needed).toBe(before.needed);
    expect(after.done).toBe(before.done + 1);
    expect(percent(after)).toBeGreaterThanOrEqual(percent(before));
  });

  it.each(['G04', 'G10', 'G17', 'G18', 'G19', 'G20', 'G21'] as const)(
    'turns %s, and only it, into a decision',
    (code) => {
      const { findings, decided } = findingsOf(left(code), day);
      expect(findings.map((each) => each.code)).toEqual(
        findingsOf(vogtmann, day).findings.flatMap((each) => (each.code === code ? [] : [each.code])),
      );
      expect(decided).toMatchObject([{ code, reason }]);
    },
  );

  it('takes a decision back, and lets its reason be changed', () => {
    const open = left('G19');
    const [decision] = findingsOf(open, day).decided;
    if (!decision) throw new Error('Nothing was decided');
    const changed = changeReason(open, decision, { reason: 'später' }, now);
    expect(findingsOf(changed, day).decided).toMatchObject([{ code: 'G19', reason: { reason: 'später' } }]);
    expect(findingsOf(takeBack(changed, decision, now), day)).toEqual(findingsOf(vogtmann, day));
  });

  it('stands in the appendix under open decisions, with reason and date, also under the code of a rule', () => {
    const named = { G17: 'Verantwortlich', G19: 'Ziel ohne Kennzahl', G21: 'Sichtweise fehlt: Stakeholder' } as const;
    for (const code of ['G17', 'G19', 'G21'] as const) {
      const appendix = readChapter(strategyReport(left(code), de), 'appendix');
      expect(appendix).toContain('Was bewusst offen ist');
      expect(appendix).toContain(named[code]);
      expect(appendix).toContain('Das klärt die Messerunde');
      expect(appendix.replace(/\u00a0/g, ' ')).toContain('01.09.2026');
    }
  });
});
