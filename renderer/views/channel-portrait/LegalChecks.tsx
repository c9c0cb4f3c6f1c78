import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { check as definition } from '../../../shared/project/records/check';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import classes from './channel-portrait.module.css';
import { checkKinds, checkOf, setCheck, uncleared } from './checks';

/** The legal questions of a place with their state. Reminds of what must be cleared; no legal advice. */
export const LegalChecks = observer(function LegalChecks({ channel }: { readonly channel: Id }) {
  const store = useProject();
  const { portrait } = useTexts().listening;
  const { kind: kinds, state: states } = useRecordTexts('check').fields;
  const checks = useLiving('check');
  const open = uncleared(checks, channel);
  const options = definition.fields.state.options.map((value) => ({ value, label: states.options[value] }));
  return (
    <div className={classes.law}>
      <p className={classes.quiet}>
        {portrait.noAdvice} {open === 0 ? portrait.lawDone : portrait.lawOpen(open)}
      </p>
      {checkKinds.map((kind) => {
        const found = checkOf(checks, channel, kind);
        return (
          <div key={kind} className={classes.check}>
            <span>{kinds.options[kind]}</span>
            <Pills
              label={kinds.options[kind]}
              options={options}
              value={found?.state ?? null}
              disabled={store.readOnly}
              onChange={(state) =>
                store.together(
                  { act: found ? 'change' : 'add', type: 'check' },
                  (project, context) => setCheck(project, channel, kind, state, context),
                  `check/${channel}/${kind}`,
                )
              }
            />
          </div>
        );
      })}
    </div>
  );
});
