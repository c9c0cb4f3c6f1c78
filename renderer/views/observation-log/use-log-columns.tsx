import { useMemo } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { observation as definition } from '../../../shared/project/records/observation';
import { useLocale, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { useToday } from '../common/clock';
import { optionsOf } from '../common/options-of';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions } from '../common/use-records';
import { useStable } from '../common/use-stable';
import { actColumn, choiceColumn, dateColumn, manyColumn, textColumn } from '../grid/make-columns';
import type { Column } from '../grid/types';
import { placeColumn } from './place-column';

type Observation = RecordOf<'observation'>;
type Values = Partial<Omit<Observation, 'id' | 'created' | 'updated'>>;

const MAX_TEXT = 5_000;

/** The columns of the log, made anew only when a text or a name they show has changed. */
export function useLogColumns(open: (id: Id) => void): readonly Column<Observation>[] {
  const app = useApp();
  const store = useProject();
  const onOpen = useStable(open);
  const { views, fields: help } = useTexts();
  const { fields } = useRecordTexts('observation');
  const locale = useLocale();
  const today = useToday();
  const groups = useOptions('group');
  const channels = useOptions('channel');

  return useMemo(() => {
    const set = (row: Observation, values: Values) => store.update('observation', row.id, values);
    const label = (key: keyof typeof fields) => ({ key, label: fields[key].label });
    const { kind } = definition.fields;
    const toNeed = (row: Observation) => {
      const group = row.who.find((ref) => ref.type === 'group')?.id ?? null;
      const need = store.add('need', { group, observations: [row.id] });
      app.ui.openRecord({ type: 'need', id: need });
    };
    return [
      dateColumn<Observation>({
        ...label('date'),
        width: 96,
        locale,
        today,
        placeholder: views.table.dateHint,
        help: help.dateBad,
        get: (o) => o.date,
        set: (o, date) => set(o, { date }),
      }),
      placeColumn({ ...label('place'), channels, store }),
      textColumn<Observation>({
        ...label('what'),
        width: 230,
        max: MAX_TEXT,
        get: (o) => o.what,
        set: (o, what) => set(o, { what }),
      }),
      manyColumn<Observation>({
        ...label('who'),
        width: 120,
        options: groups,
        get: (o) => o.who.map(({ id }) => id),
        set: (o, ids) => set(o, { who: ids.map((id) => ({ type: 'group', id })) }),
      }),
      choiceColumn<Observation>({
        ...label('kind'),
        width: 104,
        none: views.table.none,
        options: optionsOf(fields.kind.options),
        get: (o) => o.kind,
        set: (o, value) => set(o, { kind: kind.options.find((option) => option === value) ?? null }),
      }),
      actColumn<Observation>({ key: 'need', label: '', text: views.log.toNeed, icon: 'arrow', width: 40, run: toNeed }),
      actColumn<Observation>({
        key: 'open',
        label: '',
        text: views.table.open,
        icon: 'forward',
        width: 40,
        run: (o) => onOpen(o.id),
      }),
    ];
  }, [app, store, views, help, fields, locale, today, groups, channels, onOpen]);
}
