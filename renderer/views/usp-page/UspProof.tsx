import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { usp as definition } from '../../../shared/project/records/usp';
import { useTexts } from '../../i18n';
import { BoundField } from '../../steps/record-form/BoundField';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import type { FormTarget } from '../../steps/record-form/target';
import { useApp, useProject } from '../../stores/app-context';
import { Chip } from '../../ui/Chip';
import { PickMany } from '../common/PickMany';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import classes from './usp-page.module.css';

interface Props {
  readonly usp: RecordOf<'usp'>;
  readonly target: FormTarget;
}

/** What carries the sentence: strengths of the analysis, needs, added values. */
export const UspProof = observer(function UspProof({ usp, target }: Props) {
  const { usp: words } = useTexts().situation;
  const { needs, values } = definition.fields;
  return (
    <section className={classes.block} aria-label={words.proof}>
      <h3 className={classes.title}>{words.proof}</h3>
      <Strengths usp={usp} />
      <FormEnvironment>
        <BoundField target={target} name="needs" field={needs} />
        <BoundField target={target} name="values" field={values} />
      </FormEnvironment>
    </section>
  );
});

/** Only what stands among the strengths can be chosen; what has left them stays, and says so. */
const Strengths = observer(function Strengths({ usp }: { readonly usp: RecordOf<'usp'> }) {
  const store = useProject();
  const { ui } = useApp();
  const { fields } = useTexts();
  const { usp: words } = useTexts().situation;
  const { strengths: texts } = useRecordTexts('usp').fields;
  const { untitled } = useRecordTexts('swotItem');
  const items = useLiving('swotItem');
  const strengths = items.filter(({ quadrant }) => quadrant === 'S');
  const chosen = items.filter(({ id }) => usp.strengths.includes(id));
  const write = (ids: readonly Id[]) => store.update('usp', usp.id, { strengths: ids });
  return (
    <fieldset className={classes.strengths} data-field="strengths" aria-label={texts.label}>
      <p className={classes.label}>{texts.label}</p>
      <p className={classes.smallQuestion}>{texts.question}</p>
      <div className={classes.chips}>
        {chosen.map(({ id, text }) => (
          <Chip
            key={id}
            tone="thread"
            onOpen={() => ui.openRecord({ type: 'swotItem', id })}
            onRemove={store.readOnly ? undefined : () => write(usp.strengths.filter((each) => each !== id))}
            removeLabel={fields.remove(text || untitled)}
          >
            {text || untitled}
          </Chip>
        ))}
      </div>
      {chosen
        .filter(({ quadrant }) => quadrant !== 'S')
        .map(({ id, text }) => (
          <p key={id} className={classes.warn}>
            {words.notStrength(text || untitled)}
          </p>
        ))}
      {!store.readOnly && strengths.length > 0 && (
        <PickMany
          label={texts.label}
          placeholder={words.strengths}
          options={strengths
            .filter(({ id }) => !usp.strengths.includes(id))
            .map(({ id, text }) => ({ value: id, label: text || untitled }))}
          value={[]}
          onChange={(ids) => write([...usp.strengths, ...ids])}
        />
      )}
      <p className={classes.quiet}>{strengths.length === 0 ? words.noStrengths : words.onlyStrengths}</p>
    </fieldset>
  );
});
