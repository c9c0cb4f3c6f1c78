import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { recordTexts } from '../../shared/i18n/records';
import type { Ref } from '../../shared/project/fields/values';
import { useLanguage, useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { recordTitle } from '../stores/record-title';
import css from './steps.module.css';

/** The title of a record wherever it is named; follows when the record is renamed or put into the trash. */
export const RecordName = observer(function RecordName({
  to,
  withType = false,
}: {
  readonly to: Ref;
  readonly withType?: boolean;
}) {
  const store = useProject();
  const language = useLanguage();
  const { fields } = useTexts();
  const { type, id } = to;
  const name = useMemo(
    () =>
      computed(
        () => {
          const record = store.find(type, id);
          if (!record) return { title: fields.gone, trashed: false };
          return { title: recordTitle(store, language, type, record), trashed: record.deletedAt !== null };
        },
        { equals: compareStructural },
      ),
    [store, type, id, language, fields],
  ).get();
  return (
    <>
      {withType && <span className={css.nameType}>{recordTexts(language, type).one}</span>}
      {name.title}
      {name.trashed && <span className={css.nameTrash}> ({fields.inTrash})</span>}
    </>
  );
});
