import { useMemo } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { measure as definition } from '../../../shared/project/records/measure';
import { useLanguage, useLocale, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { useToday } from '../common/clock';
import { optionsOf } from '../common/options-of';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions } from '../common/use-records';
import { useStable } from '../common/use-stable';
import { actColumn, choiceColumn, dateColumn, manyColumn, textColumn } from '../grid/make-columns';
import type { Column } from '../grid/types';
import { costColumn, hoursColumn } from './figure-columns';
import { rhythmColumn } from './rhythm-column';

type Measure = RecordOf<'measure'>;
type Values = Partial<Omit<Measure, 'id' | 'created' | 'updated'>>;

/** The columns of the table of measures, who, when and state first; grouped by phase without the phase; made anew only when a text or a name they show has changed. */
export function useMeasureColumns(open: (id: Id) => void, byPhase: boolean): readonly Column<Measure>[] {
  const store = useProject();
  const onOpen = useStable(open);
  const { views, fields: help, thread } = useTexts();
  const { ui } = useApp();
  const { fields } = useRecordTexts('measure');
  const language = useLanguage();
  const locale = useLocale();
  const today = useToday();
  const groups = useOptions('group');
  const goals = useOptions('goal');
  const channels = useOptions('channel');
  const phases = useOptions('phase');
  const people = useOptions('person');
  const currency = store.project.project.budgetFrame?.currency ?? 'EUR';

  return useMemo(() => {
    const set = (row: Measure, values: Values) => store.update('measure', row.id, values);
    const none = views.table.none;
    const date = { locale, today, placeholder: views.table.dateHint, help: help.dateBad };
    const label = (key: keyof typeof fields) => ({ key, label: fields[key].label });
    const { kind, giving, status } = definition.fields;
    return [
      textColumn<Measure>({
        ...label('title'),
        width: 220,
        max: definition.fields.title.max,
        get: (m) => m.title,
        set: (m, title) => set(m, { title }),
      }),
      manyColumn<Measure>({
        ...label('responsible'),
        width: 130,
        options: people,
        get: (m) => m.responsible,
        set: (m, ids) => set(m, { responsible: ids }),
      }),
      dateColumn<Measure>({
        ...date,
        ...label('start'),
        width: 110,
        get: (m) => m.start,
        set: (m, start) => set(m, { start }),
      }),
      dateColumn<Measure>({
        ...date,
        ...label('end'),
        width: 110,
        get: (m) => m.end,
        set: (m, end) => set(m, { end }),
      }),
      choiceColumn<Measure>({
        ...label('status'),
        width: 110,
        none,
        options: optionsOf(fields.status.options),
        get: (m) => m.status,
        set: (m, v) => set(m, { status: status.options.find((o) => o === v) ?? null }),
      }),
      choiceColumn<Measure>({
        ...label('kind'),
        width: 130,
        none,
        options: optionsOf(fields.kind.options),
        get: (m) => m.kind,
        set: (m, v) => set(m, { kind: kind.options.find((o) => o === v) ?? null }),
      }),
      manyColumn<Measure>({
        ...label('groups'),
        width: 180,
        options: groups,
        get: (m) => m.groups,
        set: (m, ids) => set(m, { groups: ids }),
      }),
      manyColumn<Measure>({
        ...label('goals'),
        width: 200,
        options: goals,
        get: (m) => m.goals,
        set: (m, ids) => set(m, { goals: ids }),
      }),
      manyColumn<Measure>({
        ...label('channel'),
        width: 150,
        options: channels,
        get: (m) => m.channel,
        set: (m, ids) => set(m, { channel: ids }),
      }),
      ...(byPhase
        ? []
        : [
            choiceColumn<Measure>({
              ...label('phase'),
              width: 140,
              none,
              options: phases,
              get: (m) => m.phase,
              set: (m, phase) => set(m, { phase }),
            }),
          ]),
      rhythmColumn(views, language, fields.repeat, set),
      hoursColumn({ texts: views.measures, locale, help: help.numberBad, set, people }),
      costColumn({ texts: views.measures, locale, help: help.numberBad, set, currency }),
      choiceColumn<Measure>({
        ...label('giving'),
        width: 100,
        none,
        options: optionsOf(fields.giving.options),
        get: (m) => m.giving,
        set: (m, v) => set(m, { giving: giving.options.find((o) => o === v) ?? null }),
      }),
      actColumn<Measure>({
        key: 'why',
        label: '',
        text: thread.why.title,
        icon: 'why',
        width: 40,
        run: (m) => ui.show({ kind: 'why', of: { type: 'measure', id: m.id } }),
      }),
      actColumn<Measure>({
        key: 'open',
        label: '',
        text: views.table.open,
        icon: 'forward',
        width: 40,
        run: (m) => onOpen(m.id),
      }),
    ];
  }, [
    store,
    ui,
    views,
    thread,
    help,
    fields,
    language,
    locale,
    today,
    groups,
    goals,
    channels,
    phases,
    people,
    currency,
    onOpen,
    byPhase,
  ]);
}
