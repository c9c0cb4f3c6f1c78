import { living } from '../edits';
import type { Field, Fields } from '../fields/kinds';
import type { Ref } from '../fields/values';
import { frameFields } from '../frame';
import { hasTwoRules, isTooFastToAsk } from '../letting-go';
import { pointer } from '../problems';
import { type Project, recordsOf } from '../project';
import { type RecordType, recordTypes } from '../record-types';
import { type AnyRecord, definitions, type RecordOf } from '../records';
import { isAcyclic, isInCircle } from './circles';
import { isBackwards } from './order';
import { hasTwin } from './pairs';
import { oddSum } from './shares';
import { isOneSided } from './sides';

/** What a hint can be about; sentences are in `i18n/<language>/hints.ts`. */
export const hintCodes = [
  /** Following the field from record to record comes back to where it began. */
  'circle',
  /** A stretch of time that ends before it begins. */
  'endBeforeStart',
  /** Another record says something about the same pair. */
  'samePair',
  /** Shares of a whole that do not add up to 100. */
  'shareSum',
  /** An option that follows from one of its two sides only. */
  'oneSided',
  /** Another record makes a rule for the same topic. */
  'twoRules',
  /** Who has to ask first shall answer faster than anybody can have asked. */
  'askingTakes',
] as const;
export type HintCode = (typeof hintCodes)[number];

/** Something in a field that is probably not meant. It stays as it is: hints warn, they never prescribe. */
export interface Hint {
  readonly code: HintCode;
  readonly field: string;
  /** What the shares add up to. */
  readonly sum?: number;
}

/** Hints about one field of a record; a record in the trash has none. */
export function hintsAt(project: Project, type: RecordType, record: AnyRecord, name: string): readonly Hint[] {
  const fields: Fields = definitions[type].fields;
  const field = fields[name];
  if (!field || record.deletedAt !== null) return [];
  const sum = name === 'share' ? oddSum(project, type, record) : null;
  const found: readonly (Omit<Hint, 'field'> | false)[] = [
    isAcyclic(field) && isInCircle(project, type, record, name) && { code: 'circle' },
    isBackwards(type, name, field, record) && { code: 'endBeforeStart' },
    name === definitions[type].pair?.[1] && hasTwin(type, record, recordsOf(project, type)) && { code: 'samePair' },
    sum !== null && { code: 'shareSum', sum },
    type === 'tows' && name === 'items' && isOneSided(project, record as RecordOf<'tows'>) && { code: 'oneSided' },
    type === 'readiness' && ruleHint(project, record as RecordOf<'readiness'>, name),
  ];
  return found.filter((hint) => hint !== false).map((hint) => ({ ...hint, field: name }));
}

/** A topic needs exactly one rule, and one that can be kept. */
function ruleHint(project: Project, rule: RecordOf<'readiness'>, name: string): Omit<Hint, 'field'> | false {
  if (name === 'topic') return hasTwoRules(rule, living(project, 'readiness')) && { code: 'twoRules' };
  return name === 'answerTime' && isTooFastToAsk(rule) && { code: 'askingTakes' };
}

/** Hints about one field of the frame. */
export function frameHintsAt({ project }: Project, name: string): readonly Hint[] {
  const fields: { readonly [field: string]: Field } = frameFields;
  const field = fields[name];
  return field && isBackwards('project', name, field, project) ? [{ code: 'endBeforeStart', field: name }] : [];
}

/** A hint with its place. */
export interface PlacedHint extends Hint {
  readonly of: Ref | 'project';
  /** JSON Pointer of the field in the file. */
  readonly path: string;
}

/** Every hint there is about a project, in the order of the file. */
export function allHints(project: Project): PlacedHint[] {
  const inFrame = Object.keys(frameFields).flatMap((name) => frameHintsAt(project, name));
  return [
    ...inFrame.map((hint) => ({ ...hint, of: 'project' as const, path: pointer(['data', 'project', hint.field]) })),
    ...recordTypes.flatMap((type) =>
      recordsOf(project, type).flatMap((record, i) =>
        Object.keys(definitions[type].fields)
          .flatMap((name) => hintsAt(project, type, record, name))
          .map((hint) => ({
            ...hint,
            of: { type, id: record.id },
            path: pointer(['data', 'records', type, i, hint.field]),
          })),
      ),
    ),
  ];
}
