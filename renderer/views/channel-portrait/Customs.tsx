import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { channel as definition } from '../../../shared/project/records/channel';
import { useTexts } from '../../i18n';
import { OpenStrip } from '../../steps/record-form/OpenStrip';
import type { FormTarget } from '../../steps/record-form/target';
import { useProject } from '../../stores/app-context';
import { QuickAdd } from '../common/QuickAdd';
import { useRecord } from '../common/use-records';
import classes from './channel-portrait.module.css';
import { changeRule, type Pair, pairs, type Rule, withRules } from './customs';
import { RuleLine } from './RuleLine';

const sides = ['do', 'dont'] as const satisfies readonly (keyof Pair)[];
const { max } = definition.fields.etiquette.entry.text;

/** What one does here and what one leaves be, in pairs; rules can change sides. */
export const Customs = observer(function Customs({
  channel,
  target,
}: {
  readonly channel: Id;
  readonly target: FormTarget;
}) {
  const store = useProject();
  const { portrait } = useTexts().listening;
  const { editor } = useTexts();
  const record = useRecord('channel', channel);
  if (!record) return null;
  const open = target.openOf('etiquette');
  const write = (etiquette: readonly Rule[]) => store.update('channel', channel, { etiquette });
  const add = (side: keyof Pair, texts: readonly string[]) =>
    write(withRules(record.etiquette, side, texts, () => crypto.randomUUID()));
  return (
    <fieldset className={classes.customs} data-field="etiquette" aria-label={portrait.customs}>
      {sides.map((side) => (
        <h4 key={side} className={classes.side} data-side={side}>
          {portrait[side]}
        </h4>
      ))}
      {pairs(record.etiquette).map((pair) =>
        sides.map((side) => {
          const rule = pair[side];
          const key = `${pair.do?.id}/${pair.dont?.id}/${side}`;
          if (!rule) return <span key={key} />;
          return (
            <RuleLine
              key={rule.id}
              rule={rule}
              side={side}
              readOnly={store.readOnly}
              onChange={(patch) => write(changeRule(record.etiquette, rule.id, patch))}
              onRemove={() => write(record.etiquette.filter(({ id }) => id !== rule.id))}
            />
          );
        }),
      )}
      {!store.readOnly &&
        sides.map((side) => (
          <QuickAdd
            key={side}
            label={side === 'do' ? portrait.addDo : portrait.addDont}
            placeholder={`+ ${side === 'do' ? portrait.addDo : portrait.addDont}`}
            maxLength={max}
            onAdd={(text) => add(side, [text])}
            onAddMany={(lines) => add(side, lines)}
          />
        ))}
      <div className={classes.across}>
        {open ? (
          <OpenStrip open={open} disabled={store.readOnly} onChange={(reason) => target.setOpen('etiquette', reason)} />
        ) : (
          !store.readOnly &&
          record.etiquette.length === 0 && (
            <button type="button" className={classes.leave} onClick={() => target.setOpen('etiquette', { reason: '' })}>
              {editor.open}
            </button>
          )
        )}
      </div>
    </fieldset>
  );
});
