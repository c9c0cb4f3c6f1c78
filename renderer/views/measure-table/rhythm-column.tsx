import { repeatInWords as germanWords } from '../../../shared/i18n/de/repeat';
import { repeatInWords as englishWords } from '../../../shared/i18n/en/repeat';
import type { InterfaceLanguage } from '../../../shared/i18n/interface-language';
import type { RecordTexts } from '../../../shared/i18n/record-texts';
import type { UiTexts } from '../../../shared/i18n/ui-texts';
import type { RecordOf } from '../../../shared/project/records';
import { optionsOf } from '../common/options-of';
import { SelectEditor } from '../grid/SelectEditor';
import type { Column } from '../grid/types';
import { type Repeat, rhythmOf, rhythms, withRhythm } from './repeat';

type Measure = RecordOf<'measure'>;
type RepeatTexts = RecordTexts<'measure'>['fields']['repeat'];

const inWords = { de: germanWords, 'de-x-formal': germanWords, en: englishWords } as const;

/** A repetition as the documents say it: `jeden Montag`, `alle 6 Wochen`; what happens once says so. */
function repeatText(repeat: Repeat, language: InterfaceLanguage, once: string, words: RepeatTexts): string {
  const weekday = repeat.weekday && words.parts.weekday.options[repeat.weekday];
  return repeat.unit ? inWords[language]({ ...repeat, weekday }) : once;
}

/** How often, to be chosen from the usual rhythms; a rarer one stays as it is and is set in the form. */
export function rhythmColumn(
  views: UiTexts['views'],
  language: InterfaceLanguage,
  words: RepeatTexts,
  set: (row: Measure, values: Pick<Measure, 'repeat'>) => void,
): Column<Measure> {
  const { measures } = views;
  const offered = optionsOf(measures.rhythms);
  const text = (m: Measure) => repeatText(m.repeat, language, measures.rhythms.once, words);
  return {
    key: 'repeat',
    label: words.label,
    width: 150,
    text,
    edit: ({ row, ...editor }) => {
      const rhythm = rhythmOf(row.repeat);
      return (
        <SelectEditor
          {...editor}
          value={rhythm ?? 'own'}
          options={rhythm ? offered : [{ value: 'own', label: text(row) }, ...offered]}
          onChange={(value) => {
            const chosen = rhythms.find((each) => each === value);
            if (chosen) set(row, { repeat: withRhythm(row.repeat, chosen) });
          }}
        />
      );
    },
  };
}
