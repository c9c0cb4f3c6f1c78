import { recordTexts } from '../../shared/i18n/records';
import type { RecordDifference, RecordFate } from '../../shared/project/compare';
import { titleOf } from '../../shared/project/title-of';
import { useLanguage, useTexts } from '../i18n';
import { Tag } from '../ui/Chip';
import css from './compare.module.css';
import { entryFields } from './entry-fields';
import { FieldEntry } from './FieldEntry';
import type { ComparedSides } from './sides';

interface Props {
  readonly difference: RecordDifference;
  readonly sides: ComparedSides;
}

/** One record that differs: its title, what became of it, and its fields; of one that is new or gone all that it holds. */
export function RecordEntry({ difference, sides }: Props) {
  const { compare } = useTexts();
  const { type, fate, moved } = difference;
  const oneSided = difference.before === null || difference.after === null;
  const { shown, covered } = entryFields(difference, sides.isCovered(difference));
  const title = useTitle(difference, sides);
  const list = shown.map((field) => <FieldEntry key={field.path} type={type} difference={field} sides={sides} />);
  return (
    <article className={css.record} data-fate={fate} aria-label={title}>
      <h4>
        {title} <Tag tone={toneOf(fate)}>{sides.fate(fate)}</Tag>
        {moved && fate !== 'moved' && <Tag>{compare.moved}</Tag>}
      </h4>
      {covered && <p className={css.same}>{compare.covered}</p>}
      {oneSided && list.length > 0 ? (
        <details>
          <summary>{compare.content}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </article>
  );
}

function useTitle({ type, before, after }: RecordDifference, { readers }: ComparedSides): string {
  const language = useLanguage();
  const record = after ?? before;
  const { nameOf } = after ? readers.after : readers.before;
  const title = record && titleOf(type, record, { internal: true, whole: false, nameOf, dateOf: (date) => date });
  return title || recordTexts(language, type).untitled;
}

const toneOf = (fate: RecordFate) => (fate === 'removed' || fate === 'trashed' ? 'warn' : 'plain');
