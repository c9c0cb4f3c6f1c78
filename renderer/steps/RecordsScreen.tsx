import { useElementSize } from '@mantine/hooks';
import { computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useCallback, useMemo, useState } from 'react';
import type { Id } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { RecordForm } from './record-form/RecordForm';
import { RecordList } from './record-list/RecordList';
import css from './steps.module.css';
import { details, views, whole } from './views';

export interface RecordsScreenProps {
  readonly type: RecordType;
  readonly selected: Id | null;
}

/** Two columns need this much room in CSS pixels; a board needs more than a list. */
const ROOM = { list: 700, board: 1040 };

/** List (or the view that stands in for it) and form side by side; where there is no room, one after the other. */
export const RecordsScreen = observer(function RecordsScreen({ type, selected }: RecordsScreenProps) {
  const { ui } = useApp();
  const { editor } = useTexts();
  const store = useProject();
  const [more, setMore] = useState(false);
  const [closed, setClosed] = useState(false);
  const open = useCallback(
    (id: Id | null) => {
      const { route } = ui;
      if (route.kind === 'step') ui.go({ ...route, record: id });
    },
    [ui],
  );
  const View = views[type];
  const Detail = details[type] ?? RecordForm;
  const kind = View ? 'board' : 'list';
  const { ref, width } = useElementSize();
  const single = ui.narrow || width < ROOM[kind];
  // Beside a list the first record is read at once, until somebody chooses or closes; the focus stays where it is.
  const first = useMemo(() => computed(() => store.living(type)[0]?.id ?? null), [store, type]).get();
  const shown = selected ?? (View || single || closed ? null : first);
  // A view that is its own form keeps the whole width, whatever is chosen.
  const beside = whole.includes(type) ? null : shown;
  return (
    <div ref={ref} className={css.records} data-view={kind} data-selected={beside !== null} data-single={single}>
      <div className={css.overview}>
        {View ? <View selected={selected} onOpen={open} /> : <RecordList type={type} selected={shown} onOpen={open} />}
      </div>
      {(beside !== null || !View) && (
        <section className={css.detail}>
          {beside === null ? (
            <p className={css.pick}>{editor.pick}</p>
          ) : (
            <Detail
              key={`${beside} ${selected !== null}`}
              type={type}
              id={beside}
              focused={selected !== null}
              more={more}
              onMore={setMore}
              onClose={() => {
                setClosed(true);
                open(null);
              }}
            />
          )}
        </section>
      )}
    </div>
  );
});
