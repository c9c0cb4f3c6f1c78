import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { fieldTexts } from '../../../shared/i18n/records';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { useLanguage, useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useProject } from '../../stores/app-context';
import { type Beside, besideTable } from './beside';
import classes from './beside-table.module.css';

interface Props {
  readonly type: RecordType;
  readonly sides: readonly string[];
  readonly several?: boolean;
  /** Records the table shows in its own way. */
  readonly isShown?: (id: Id) => boolean;
  readonly onOpen: (id: Id) => void;
}

/** What a table of pairs has no cell for, below it: with the reason, and a way to its form. Nothing when all have one. */
export const BesideTable = observer(function BesideTable({ type, sides, several = false, isShown, onOpen }: Props) {
  const store = useProject();
  const language = useLanguage();
  const { beside } = useTexts().views;
  const found = useMemo(
    () => computed(() => besideTable(store.project, type, sides, several), { equals: compareStructural }),
    [store, type, sides, several],
  )
    .get()
    .filter(({ id }) => !isShown?.(id));
  if (found.length === 0) return null;
  const reason = ({ why, field }: Beside) => beside[why](fieldTexts(language, type, field).label);
  return (
    <section className={classes.beside} aria-label={beside.title}>
      <h3 className={classes.title}>{beside.title}</h3>
      <ul>
        {found.map((each) => (
          <li key={each.id}>
            <button type="button" className={classes.open} onClick={() => onOpen(each.id)}>
              <span>
                <RecordName to={{ type, id: each.id }} />
              </span>
              <span className={classes.why}>{reason(each)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
