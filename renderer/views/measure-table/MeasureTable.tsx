import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { measure as definition } from '../../../shared/project/records/measure';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import { Filters } from '../common/Filters';
import { optionsOf } from '../common/options-of';
import { QuickAdd } from '../common/QuickAdd';
import tables from '../common/tables.module.css';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived, useLiving, useOptions } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { Grid } from '../grid/Grid';
import type { GridRow } from '../grid/types';
import { sortedPhases } from '../phase-band/band';
import { MeasureSums } from './MeasureSums';
import { type MeasureRow, measureRows, noFilter, passes } from './rows';
import { useMeasureColumns } from './use-measure-columns';

interface Props {
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

const phaseIds = (phases: Parameters<typeof sortedPhases>[0]) => sortedPhases(phases).map(({ id }) => id);

/** Every measure in one table: what, for whom, when, by whom, at what cost. */
export const MeasureTable = observer(function MeasureTable({ selected, onOpen }: Props) {
  const store = useProject();
  const { views } = useTexts();
  const words = useRecordTexts('measure');
  const trash = useTrash('measure');
  const phases = useDerived('phase', phaseIds);
  const phaseNames = new Map(useOptions('phase').map(({ value, label }) => [value, label]));
  const people = useOptions('person');
  const [filter, setFilter] = useState(noFilter);
  const [byPhase, setByPhase] = useState(true);
  const columns = useMeasureColumns(onOpen, byPhase && phases.length > 0);
  const all = useLiving('measure');
  const shown = all.filter((measure) => passes(measure, filter));

  const gridRow = (row: MeasureRow): GridRow<(typeof all)[number]> =>
    row.kind === 'measure'
      ? { kind: 'record', record: row.measure }
      : {
          kind: 'head',
          key: `phase ${row.phase}`,
          title: (row.phase && phaseNames.get(row.phase)) || views.measures.withoutPhase,
          note: views.measures.inPhase(row.count),
        };
  const rows = measureRows(shown, byPhase && phases.length > 0 ? phases : null).map(gridRow);
  const last = rows.at(-1);
  const phaseOfLast = last?.kind === 'record' && byPhase ? last.record.phase : null;
  const start = { phase: phaseOfLast, responsible: filter.person ? [filter.person] : [] };

  return (
    <div className={tables.view}>
      {all.length === 0 ? (
        <p className={tables.empty}>{words.empty}</p>
      ) : (
        <div className={tables.bar}>
          <Filters
            text={filter.text}
            onText={(text) => setFilter({ ...filter, text })}
            choices={[
              {
                label: words.fields.responsible.label,
                value: filter.person,
                options: people,
                onChange: (person) => setFilter({ ...filter, person }),
              },
              {
                label: words.fields.status.label,
                value: filter.status,
                options: optionsOf(words.fields.status.options),
                onChange: (value) =>
                  setFilter({ ...filter, status: definition.fields.status.options.find((o) => o === value) ?? null }),
              },
            ]}
            shown={shown.length}
            all={all.length}
            onClear={() => setFilter(noFilter)}
          />
          <Pills
            label={views.measures.view}
            clearable={false}
            options={[
              { value: 'phase', label: views.measures.byPhase },
              { value: 'flat', label: views.measures.flat },
            ]}
            value={byPhase ? 'phase' : 'flat'}
            onChange={(value) => setByPhase(value === 'phase')}
          />
        </div>
      )}
      {all.length > 0 && shown.length === 0 && <p className={tables.nothing}>{views.table.nothing}</p>}
      {shown.length > 0 && (
        <Grid
          label={views.measures.label}
          keys={views.table.keys}
          columns={columns}
          rows={rows}
          selected={selected}
          readOnly={store.readOnly}
          onTrash={trash}
          onAdd={() => store.add('measure', start)}
          footer={<MeasureSums measures={shown} columns={columns} />}
        />
      )}
      {!store.readOnly && (
        <QuickAdd
          label={words.add}
          placeholder={views.measures.quick}
          maxLength={definition.fields.title.max}
          onAdd={(title) => store.add('measure', { ...start, title })}
          onAddMany={(titles) =>
            store.addMany(
              'measure',
              titles.map((title) => ({ ...start, title })),
            )
          }
        />
      )}
    </div>
  );
});
