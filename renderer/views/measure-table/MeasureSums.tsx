import { observer } from 'mobx-react-lite';
import { formatMoney, formatNumber } from '../../../shared/i18n/format';
import type { RecordOf } from '../../../shared/project/records';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import type { Column } from '../grid/types';
import classes from './measure-sums.module.css';
import { sumsOf } from './rows';

interface Props {
  readonly measures: readonly RecordOf<'measure'>[];
  readonly columns: readonly Column<RecordOf<'measure'>>[];
}

/** What all that is shown takes: hours over the whole horizon, and money. It stays in sight below the rows. */
export const MeasureSums = observer(function MeasureSums({ measures, columns }: Props) {
  const { measures: texts } = useTexts().views;
  const locale = useLocale();
  const { hours, costs } = sumsOf(measures, useProject().project.project.horizon?.end ?? null);
  return (
    <tr>
      <th scope="row" colSpan={columns.length}>
        <span className={classes.line} title={texts.sumsHint}>
          <span>{texts.sums}</span>
          <span>
            {texts.hours}: <strong>{texts.hoursSum(formatNumber(hours, locale))}</strong>
          </span>
          <span>
            {texts.cost}:{' '}
            <strong>{costs.map((money) => formatMoney(money, locale)).join(' + ') || texts.costNone}</strong>
          </span>
          <span className={classes.hint}>{texts.sumsHint}</span>
        </span>
      </th>
    </tr>
  );
});
