import { observer } from 'mobx-react-lite';
import { fieldTexts, recordTexts } from '../../shared/i18n/records';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { useOptions } from '../views/common/use-records';
import { AnswerField } from './AnswerField';
import css from './short-path.module.css';

export interface EachStopProps {
  readonly type: RecordType;
  readonly fields: readonly string[];
}

/** The same question about every record named before. */
export const EachStop = observer(function EachStop({ type, fields }: EachStopProps) {
  const { shortPath } = useTexts();
  const language = useLanguage();
  const records = useOptions(type);
  if (records.length === 0) return <p className={css.hint}>{shortPath.noneYet(recordTexts(language, type).one)}</p>;
  return (
    <ul className={css.each}>
      {records.map(({ value: id, label }) => (
        <li key={id}>
          <fieldset className={css.one}>
            <legend>{label}</legend>
            {fields.map((field, i) => (
              <div key={field}>
                {i > 0 && <p className={css.second}>{fieldTexts(language, type, field).question}</p>}
                <AnswerField of={{ type, id }} name={field} />
              </div>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
});
