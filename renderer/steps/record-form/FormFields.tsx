import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import type { Fields } from '../../../shared/project/fields/kinds';
import { useTexts } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { BoundField } from './BoundField';
import { FormEnvironment } from './FormEnvironment';
import css from './form.module.css';
import { OwnQuestionsAt } from './OwnQuestionsAt';
import type { FormTarget } from './target';
import { useSoughtIn } from './use-sought';

export interface FormFieldsProps {
  readonly target: FormTarget;
  readonly fields: Fields;
  /** Whether the fields beyond the essential ones are shown. */
  readonly more: boolean;
  readonly onMore: (more: boolean) => void;
}

/** The essential fields first, the rest under "more". */
export const FormFields = observer(function FormFields({ target, fields, more, onMore }: FormFieldsProps) {
  const { editor } = useTexts();
  const entries = Object.entries(fields);
  const rest = entries.filter(([, field]) => !field.needed);
  const hidden = useSoughtIn(target.of?.id ?? null);
  const unfold = !more && rest.some(([name]) => name === hidden);
  useEffect(() => {
    if (unfold) onMore(true);
  }, [unfold, onMore]);
  const bound = ([name, field]: (typeof entries)[number]) => (
    <BoundField key={`${target.key}/${name}`} target={target} name={name} field={field} />
  );
  return (
    <FormEnvironment>
      {entries.filter(([, field]) => field.needed).map(bound)}
      <OwnQuestionsAt target={target} field={null} />
      {rest.length > 0 && (
        <button type="button" className={css.more} aria-expanded={more} onClick={() => onMore(!more)}>
          <Icon name={more ? 'down' : 'forward'} />
          {more ? editor.less : editor.more}
          {!more && <span>{rest.map(([name]) => target.texts(name).label).join(' · ')}</span>}
        </button>
      )}
      {more && rest.map(bound)}
    </FormEnvironment>
  );
});
