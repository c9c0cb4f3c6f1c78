import { stepOf } from '../../../shared/method/steps';
import { type Finding, targetOf } from '../../../shared/red-thread/finding';
import { firstRoute } from '../../stores/route';
import type { UiStore } from '../../stores/ui-store';

/** Goes to where a finding is dealt with: into the field, to the record, or to the list in which one is missing. */
export function goTo(ui: UiStore, finding: Pick<Finding, 'code' | 'records' | 'fields'>): void {
  const { type, id, field } = targetOf(finding);
  if (type === 'project') ui.go(firstRoute);
  else if (id === null) ui.go({ kind: 'step', step: stepOf(type).id, type, record: null });
  else ui.openRecord({ type, id }, field);
}
