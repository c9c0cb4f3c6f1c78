import type { Fields } from '../../../shared/project/fields/kinds';
import { channel } from '../../../shared/project/records/channel';
import { useTexts } from '../../i18n';
import { BoundField } from '../../steps/record-form/BoundField';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import { FormFields } from '../../steps/record-form/FormFields';
import { RecordFrame } from '../../steps/record-form/RecordFrame';
import { sharedFields } from '../../steps/record-form/shared-fields';
import type { FormTarget } from '../../steps/record-form/target';
import type { DetailProps } from '../../steps/view-props';
import { BalanceNote } from '../notes/BalanceNote';
import { Customs } from './Customs';
import classes from './channel-portrait.module.css';
import { LegalChecks } from './LegalChecks';
import { Practice } from './Practice';

const { fields } = channel;
type Name = keyof typeof fields;

/** What stands at the end under "more". */
const { placeDetail, toneText } = fields;
const rest: Fields = { placeDetail, toneText, ...sharedFields('channel') };

/** A place where people talk, as a page: what it is like, what one does there, who knows it, what we decide. */
export function ChannelPortrait({ type, id, focused, more, onMore, onClose }: DetailProps) {
  const { portrait } = useTexts().listening;
  return (
    <RecordFrame type={type} id={id} focus={focused} onClose={onClose} wide>
      {(target) => (
        <div className={classes.room}>
          <FormEnvironment>
            <Answers target={target} names={['name', 'kind']} />
            <h3 className={classes.title}>{portrait.place}</h3>
            <Answers target={target} names={['character', 'culture']} />
            <h3 className={classes.title}>{portrait.customs}</h3>
            <Customs channel={id} target={target} />
            <h3 className={classes.title}>{portrait.sound}</h3>
            <Answers target={target} names={['tone', 'formats', 'rhythm', 'companiesHere']} />
            <h3 className={classes.title}>{portrait.practice}</h3>
            <Practice channel={id} />
            <h3 className={classes.title}>{portrait.law}</h3>
            <LegalChecks channel={id} />
            <h3 className={classes.title}>{portrait.decision}</h3>
            <div className={classes.decision}>
              <Answers target={target} names={['decision', 'decisionReason', 'decisionGroups']} />
              <BalanceNote channel={id} />
            </div>
          </FormEnvironment>
          <FormFields target={target} fields={rest} more={more} onMore={onMore} />
        </div>
      )}
    </RecordFrame>
  );
}

/** Questions of the page, two beside each other where there is room. */
function Answers({ target, names }: { readonly target: FormTarget; readonly names: readonly Name[] }) {
  return (
    <div className={classes.answers}>
      {names.map((name) => (
        <BoundField key={`${target.key}/${name}`} target={target} name={name} field={fields[name]} />
      ))}
    </div>
  );
}
