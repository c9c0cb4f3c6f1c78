import type { OpenFields } from '../project/define-record';
import type { Ref } from '../project/fields/values';
import type { Project } from '../project/project';
import { type Decided, type Finding, type Found, type OpenPlace, type RuleCode, ruleCodes } from './finding';
import { type Plan, planOf } from './plan';
import { remember } from './remember';
import { rules } from './rules';

/** What the rules say about a plan on a day. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** Left open on purpose, so no findings any more. */
  readonly decided: readonly Decided[];
}

/** Everything the rules find, in the order of their numbers, then of the file. `day`: the day of the check, ISO. */
export function findingsOf(project: Project, day: string): Findings {
  return together(ruleCodes.map((code) => judge(planOf(project, day), code)));
}

/** What one rule finds; for views that ask about one thing only. */
export function findingsOfRule(project: Project, day: string, code: RuleCode): Findings {
  return judge(planOf(project, day), code);
}

/**
 * The same as `findingsOf`, for somebody who asks again after every key: a rule is asked anew only when something it
 * read has changed. Keeps the last answer only.
 */
export function createChecker(): (project: Project, day: string) => Findings {
  const asked = ruleCodes.map((code) => remember((plan) => judge(plan, code)));
  return (project, day) => together(asked.map((ask) => ask(project, day)));
}

function together(parts: readonly Findings[]): Findings {
  return { findings: parts.flatMap(({ findings }) => findings), decided: parts.flatMap(({ decided }) => decided) };
}

function judge(plan: Plan, code: RuleCode): Findings {
  const judged = rules[code](plan).map((found) => decide(plan, code, found));
  return {
    findings: judged.filter((finding) => !('reason' in finding)),
    decided: judged.filter((finding) => 'reason' in finding),
  };
}

/** A finding is decided by its whole record, by each of its fields, or under its own code, left open on purpose. */
function decide(
  plan: Plan,
  code: RuleCode,
  { level = 'gap', of, fields = [], values = [], part }: Found,
): Finding | Decided {
  const opens =
    of.length > 0 ? of.map((ref) => [ref, openOf(plan, ref)] as const) : [['frame', plan.frame.open] as const];
  const placesOf = (keys: readonly string[]): readonly OpenPlace[] =>
    opens.flatMap(([at, open]) => keys.filter((key) => Object.hasOwn(open, key)).map((key) => ({ of: at, key })));
  const keys = [...(of.length > 0 ? ['*'] : []), code, ...(part ? [`${code}.${part}`] : [])];
  const left = fields.filter((field) => !opens.some(([, open]) => Object.hasOwn(open, field)));
  const whole = placesOf(keys);
  const places = whole.length === 0 && fields.length > 0 && left.length === 0 ? placesOf(fields) : whole;
  const [first] = places;
  const reason = first && (first.of === 'frame' ? plan.frame.open : openOf(plan, first.of))[first.key];
  const finding: Finding = {
    code,
    level,
    records: of.map(({ type, id }) => ({ type, id, title: plan.title(type, id) })),
    fields: reason ? fields : left,
    values,
    openKey: fields.length === 1 && fields[0] ? fields[0] : part ? `${code}.${part}` : code,
  };
  return reason ? { ...finding, reason, places } : finding;
}

const openOf = (plan: Plan, { type, id }: Ref): OpenFields => plan.get(type, id)?.open ?? {};
