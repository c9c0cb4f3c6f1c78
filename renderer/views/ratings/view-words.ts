import type { UiTexts } from '../../../shared/i18n/ui-texts';
import type { Divergence, View } from '../../../shared/red-thread/divergence';

type Words = UiTexts['situation']['ratings'];

/** What a perspective says, as it stands in a small column: a figure, or a sign that there is none to show. */
export function shortView({ agree, covered, dontKnow }: View, figure: (n: number) => string): string {
  if (agree !== null) return figure(agree);
  if (covered) return '…';
  return dontKnow > 0 ? '?' : '–';
}

/** The same in words. */
export function viewInWords(
  view: View,
  who: string,
  words: Words,
  floor: number,
  figure: (n: number) => string,
): string {
  const { agree, answers, covered, dontKnow } = view;
  const unknown = dontKnow > 0 ? words.dontKnows(dontKnow) : '';
  if (agree !== null)
    return words.medianOf(who, figure(agree), [words.answers(answers), unknown].filter(Boolean).join(', '));
  return words.noMedian(who, covered ? words.covered(answers, floor) : unknown || words.none);
}

/** What is worth talking about, in words; the comparison itself first. Nothing while nobody has answered. */
export function findings(found: Divergence, words: Words): readonly string[] {
  const answered = found.views.some(({ answers, dontKnow }) => answers + dontKnow > 0);
  if (!answered) return [];
  return [
    words.verdicts[found.verdict],
    ...(found.blindSpot ? [words.blindSpot] : []),
    ...(found.treasure ? [words.treasure] : []),
    ...(found.silent ? [words.silent] : []),
  ];
}
