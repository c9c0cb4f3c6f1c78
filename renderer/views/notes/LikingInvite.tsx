import { observer } from 'mobx-react-lite';
import type { Plan } from '../../../shared/red-thread/plan';
import { firstListening, preferencesOf } from '../../../shared/red-thread/preferences';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { useReckoned } from '../common/use-reckoned';

/** Before anybody has listened and before anybody has spoken out. */
const invites = (plan: Plan) =>
  firstListening(plan) === null && plan.list('person').length > 0 && preferencesOf(plan).length === 0;

/** Asks the team to say what it likes before the listening begins; silent as soon as somebody has done either. */
export const LikingInvite = observer(function LikingInvite() {
  const { ui } = useApp();
  const { fairness: words } = useTexts();
  if (!useReckoned(invites)) return null;
  return (
    <p data-note="likings">
      {words.invite}
      <Button look="quiet" onClick={() => ui.go({ kind: 'step', step: 'frame', type: 'person', record: null })}>
        {words.toPeople}
      </Button>
    </p>
  );
});
