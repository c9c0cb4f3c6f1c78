import { textsAt } from '../../shared/i18n/records';
import type { OpenReason } from '../../shared/project/define-record';
import type { FieldDifference } from '../../shared/project/differing-fields';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { changedWords, type Stretch } from './changed-words';
import css from './compare.module.css';
import type { ComparedSides } from './sides';
import { type ValueReader, valueText } from './value-text';

interface Props {
  readonly type: RecordType | 'frame';
  readonly difference: FieldDifference;
  readonly sides: ComparedSides;
}

/** One field on both sides, the words that differ marked. */
export function FieldEntry({ type, difference, sides: { names, readers } }: Props) {
  const language = useLanguage();
  const { compare } = useTexts();
  const { path, field, open } = difference;
  const label = field ? labelOf(path, (at) => textsAt(language, type, at).label) : compare.wholeRecord;
  const said = (side: 'before' | 'after', reader: ValueReader) =>
    [
      field ? valueText(reader, field, difference[side], { type, path }) : '',
      open ? openText(open[side], compare.openBecause) : '',
    ]
      .filter(Boolean)
      .join('\n');
  const marked = changedWords(said('before', readers.before), said('after', readers.after));
  return (
    <div className={css.field}>
      <h5>{label}</h5>
      <dl>
        {(['before', 'after'] as const).map((side) => (
          <div key={side} data-side={side}>
            <dt>{names[side]}</dt>
            <dd>
              {marked[side].length === 0 ? <em>{compare.nothing}</em> : <Marked side={side} text={marked[side]} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const openText = (open: OpenReason | null, words: (reason: string) => string) => (open ? words(open.reason) : '');

/** Labels from the field down to the part. */
function labelOf(path: string, label: (path: string) => string): string {
  const names = path.split('/');
  return names.map((_, i) => label(names.slice(0, i + 1).join('/'))).join(' – ');
}

function Marked({ side, text }: { readonly side: 'before' | 'after'; readonly text: readonly Stretch[] }) {
  const Mark = side === 'before' ? 'del' : 'ins';
  // The stretches never move, so their place is their name.
  return text.map(({ text, changed }, i) => {
    const key = `${i}`;
    return changed ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>;
  });
}
