import { formatMonth } from '../../../shared/i18n/format';
import type { Period } from '../../../shared/project/fields/values';
import { useLocale, useTexts } from '../../i18n';
import { useWidth } from '../common/use-width';
import { monthMarks, share } from './band';
import classes from './phase-band.module.css';

/** Pixels a month's name needs. */
const LABEL = 64;
const percent = (part: number) => `${part * 100}%`;

interface Props {
  readonly span: Period;
  readonly today: string;
}

/** The months above the band, their lines through it, and today, if it lies inside. */
export function BandHead({ span, today }: Props) {
  const { phases: texts } = useTexts().views;
  const locale = useLocale();
  const [scale, width] = useWidth(768);
  const marks = monthMarks(span, Math.max(1, Math.floor(width / LABEL)));
  const inside = today >= span.start && today <= span.end;
  return (
    <div className={classes.head}>
      <div ref={scale} className={classes.scale}>
        {marks.map(({ month, left, labelled }) => (
          <span key={month} className={classes.month} style={{ left: percent(left) }}>
            {labelled && formatMonth(month, locale)}
          </span>
        ))}
        {inside && (
          <span className={classes.today} style={{ left: percent(share(today, span)) }}>
            <span className={classes.todayWord}>{texts.today}</span>
          </span>
        )}
      </div>
    </div>
  );
}
