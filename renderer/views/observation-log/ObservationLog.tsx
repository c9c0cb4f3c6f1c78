import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { observation as definition } from '../../../shared/project/records/observation';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import { Filters } from '../common/Filters';
import { optionsOf } from '../common/options-of';
import tables from '../common/tables.module.css';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving, useOptions } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { Grid } from '../grid/Grid';
import { LogEntry } from './LogEntry';
import { type LogOrder, noFilter, passes, sortedLog } from './log';
import { useLogColumns } from './use-log-columns';

interface Props {
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

/** What was heard and seen, a row each: written fast, found again fast. */
export const ObservationLog = observer(function ObservationLog({ selected, onOpen }: Props) {
  const store = useProject();
  const { views } = useTexts();
  const words = useRecordTexts('observation');
  const trash = useTrash('observation');
  const columns = useLogColumns(onOpen);
  const channels = useOptions('channel');
  const groups = useOptions('group');
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<LogOrder>('newest');
  const all = useLiving('observation');
  const shown = sortedLog(
    all.filter((observation) => passes(observation, filter)),
    order,
  );
  const { kind } = definition.fields;

  return (
    <div className={tables.view}>
      {!store.readOnly && <LogEntry />}
      {all.length === 0 ? (
        <p className={tables.empty}>{words.empty}</p>
      ) : (
        <div className={tables.bar}>
          <Filters
            text={filter.text}
            onText={(text) => setFilter({ ...filter, text })}
            choices={[
              {
                label: words.fields.place.label,
                value: filter.channel,
                options: channels,
                onChange: (channel) => setFilter({ ...filter, channel }),
              },
              {
                label: words.fields.who.label,
                value: filter.group,
                options: groups,
                onChange: (group) => setFilter({ ...filter, group }),
              },
              {
                label: words.fields.kind.label,
                value: filter.kind,
                options: optionsOf(words.fields.kind.options),
                onChange: (value) => setFilter({ ...filter, kind: kind.options.find((o) => o === value) ?? null }),
              },
            ]}
            shown={shown.length}
            all={all.length}
            onClear={() => setFilter(noFilter)}
          />
          <Pills
            label={views.log.order}
            clearable={false}
            options={[
              { value: 'newest', label: views.log.newest },
              { value: 'oldest', label: views.log.oldest },
            ]}
            value={order}
            onChange={(value) => value && setOrder(value)}
          />
        </div>
      )}
      {all.length > 0 && shown.length === 0 && <p className={tables.nothing}>{views.table.nothing}</p>}
      {shown.length > 0 && (
        <Grid
          label={views.log.label}
          keys={views.table.keys}
          columns={columns}
          rows={shown.map((record) => ({ kind: 'record', record }))}
          selected={selected}
          readOnly={store.readOnly}
          onTrash={trash}
          onAdd={null}
        />
      )}
    </div>
  );
});
