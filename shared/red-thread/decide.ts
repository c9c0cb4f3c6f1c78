import type { OpenReason } from '../project/define-record';
import { type EditContext, setOpen } from '../project/edits';
import type { Project } from '../project/project';
import type { Decided, Finding } from './finding';

/** Leaves a finding open on purpose: from now on it is a decision. */
export function leaveOpen(
  project: Project,
  { records: [first], openKey }: Pick<Finding, 'records' | 'openKey'>,
  reason: OpenReason,
  context: Pick<EditContext, 'now'>,
): Project {
  return setOpen(project, first ?? 'frame', openKey, reason, context);
}

/** Takes a decision back, wherever it is written down: it is a finding again. */
export function takeBack(
  project: Project,
  { places }: Pick<Decided, 'places'>,
  context: Pick<EditContext, 'now'>,
): Project {
  return places.reduce((changed, { of, key }) => setOpen(changed, of, key, null, context), project);
}

/** Gives a decision another reason or another day to look again. */
export function changeReason(
  project: Project,
  { places }: Pick<Decided, 'places'>,
  reason: OpenReason,
  context: Pick<EditContext, 'now'>,
): Project {
  return places.reduce((changed, { of, key }) => setOpen(changed, of, key, reason, context), project);
}
