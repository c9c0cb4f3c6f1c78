import { observer } from 'mobx-react-lite';
import { metric as definition } from '../../../shared/project/records/metric';
import { useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import { QuickAdd } from '../common/QuickAdd';
import tables from '../common/tables.module.css';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived } from '../common/use-records';
import { MetricRow } from './MetricRow';
import css from './metric-lines.module.css';

const idsOf = (metrics: readonly { readonly id: string }[]) => metrics.map(({ id }) => id);

/** The metrics as small lines from start to target; the next value is written where its line is. */
export const MetricLines = observer(function MetricLines({ selected, onOpen }: ViewProps) {
  const store = useProject();
  const { metricLines: texts } = useTexts();
  const words = useRecordTexts('metric');
  const ids = useDerived('metric', idsOf);
  return (
    <div className={tables.view}>
      {ids.length === 0 && <p className={tables.empty}>{texts.empty}</p>}
      <ul className={css.rows} aria-label={texts.label}>
        {ids.map((id) => (
          <MetricRow key={id} id={id} selected={id === selected} onOpen={() => onOpen(id)} />
        ))}
      </ul>
      {!store.readOnly && (
        <QuickAdd
          label={words.add}
          placeholder={texts.quick}
          maxLength={definition.fields.name.max}
          onAdd={(name) => store.add('metric', { name })}
          onAddMany={(names) =>
            store.addMany(
              'metric',
              names.map((name) => ({ name })),
            )
          }
        />
      )}
    </div>
  );
});
