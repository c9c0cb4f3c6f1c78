import { observer } from 'mobx-react-lite';
import { frameFields } from '../../../shared/project/frame';
import { NumberControl } from '../../fields/NumberControl';
import { useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import { useProject } from '../../stores/app-context';
import classes from './channels.module.css';

/** From how many points on a channel counts as favoured; a setting of the project, named and changed here. */
export const Threshold = observer(function Threshold() {
  const store = useProject();
  const { fairness: words } = useTexts();
  const { settings } = store.project.project;
  return (
    <FormEnvironment>
      <div className={classes.threshold}>
        <span aria-hidden="true">{words.threshold}</span>
        <NumberControl
          field={frameFields.settings.parts.fairness}
          texts={{ label: words.threshold }}
          value={settings.fairness}
          onChange={(fairness) => store.updateFrame({ settings: { ...settings, fairness } })}
          disabled={store.readOnly}
        />
        <span aria-hidden="true">{words.thresholdUnit}</span>
      </div>
    </FormEnvironment>
  );
});
