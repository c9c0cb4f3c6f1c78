import { type StepId, stepIds, steps } from '../../shared/method/steps';
import type { Id } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import { firstPage, type ThreadPage, threadPages } from '../thread/page-names';

/** Where the user stands. `type: 'brief'` is the form of the frame itself. */
export type Route =
  | { readonly kind: 'library' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'step'; readonly step: StepId; readonly type: RecordType | 'brief'; readonly record: Id | null }
  /** The red thread through the whole plan. */
  | { readonly kind: 'thread'; readonly page: ThreadPage }
  | { readonly kind: 'documents' }
  /** Earlier states of the project. */
  | { readonly kind: 'versions' }
  /** The project beside what its file holds, or beside a second file that a sync service left (its id). */
  | { readonly kind: 'compare'; readonly copy: string | null }
  /** The 45-minute path; where it stands is kept in the project. */
  | { readonly kind: 'shortPath' };

export const firstRoute = { kind: 'step', step: 'frame', type: 'brief', record: null } as const satisfies Route;

/** The first place of a step. */
export function routeOfStep(step: StepId): Route {
  if (step === 'frame') return firstRoute;
  const type = steps.find(({ id }) => id === step)?.records[0] ?? 'brief';
  return { kind: 'step', step, type, record: null };
}

/** A route as text, for "continue where I stopped". */
export function routeToText(route: Route): string {
  if (route.kind === 'thread') return ['thread', route.page].join('/');
  return route.kind === 'step' ? ['step', route.step, route.type, route.record ?? ''].join('/') : route.kind;
}

export function routeFromText(text: string | null): Route {
  const [kind, second, type, record] = (text ?? '').split('/');
  if (kind === 'thread') return { kind, page: threadPages.find((page) => page === second) ?? firstPage };
  if (kind === 'documents' || kind === 'versions' || kind === 'shortPath') return { kind };
  const step = stepIds.find((id) => id === second);
  if (kind !== 'step' || !step) return firstRoute;
  const found = steps
    .filter(({ id }) => id === step)
    .flatMap(({ records, more, again }) => [...records, ...more, ...again])
    .find((known) => known === type);
  if (!found) return routeOfStep(step);
  return { kind: 'step', step, type: found, record: record || null };
}
