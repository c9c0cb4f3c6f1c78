import { formatNumber } from '../../../shared/i18n/format';
import { useLocale, useTexts } from '../../i18n';

/** Shares and their differences in the words of the interface, to a tenth. */
export function usePoints(): {
  readonly figure: (value: number) => string;
  readonly difference: (points: number) => string;
} {
  const locale = useLocale();
  const { fairness } = useTexts();
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const figure = (value: number) => formatNumber(rounded(value), locale);
  return {
    figure,
    difference: (points) => {
      const size = rounded(Math.abs(points));
      if (size === 0) return fairness.level;
      return points > 0 ? fairness.above(figure(size)) : fairness.below(figure(size));
    },
  };
}
