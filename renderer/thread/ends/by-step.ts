import { type Step, stepOf, steps } from '../../../shared/method/steps';
import { type Finding, type RuleCode, ruleCodes, targetOf } from '../../../shared/red-thread/finding';

/** The findings of one rule at one station. */
export interface RuleEnds<F extends Finding> {
  readonly code: RuleCode;
  readonly findings: readonly F[];
}

/** What is loose at one station of the path. */
export interface StepEnds<F extends Finding> {
  readonly step: Step;
  readonly rules: readonly RuleEnds<F>[];
}

/** The station at which a finding is dealt with. */
function stepOfFinding(finding: Finding): Step | undefined {
  const { type } = targetOf(finding);
  return type === 'project' ? steps[0] : stepOf(type);
}

/** Findings at the stations of the path where they are dealt with, rule by rule; stations without any are left out. */
export function byStep<F extends Finding>(findings: readonly F[]): readonly StepEnds<F>[] {
  return steps.flatMap((step) => {
    const here = findings.filter((finding) => stepOfFinding(finding)?.id === step.id);
    const rules = ruleCodes
      .map((code) => ({ code, findings: here.filter((finding) => finding.code === code) }))
      .filter((rule) => rule.findings.length > 0);
    return rules.length === 0 ? [] : [{ step, rules }];
  });
}

/** Tells findings apart over edits of the plan. */
export function keyOf({ code, openKey, records, values }: Finding): string {
  const whole = records.length === 0 ? JSON.stringify(values) : '';
  return [code, openKey, whole, ...records.map(({ id }) => id)].join(' ');
}
