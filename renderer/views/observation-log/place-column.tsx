import { addRecord, updateRecord } from '../../../shared/project/edits';
import type { RecordOf } from '../../../shared/project/records';
import type { ProjectStore } from '../../stores/project-store';
import type { Option } from '../common/use-records';
import { DraftEditor } from '../grid/editors';
import type { Column } from '../grid/types';
import { channelByName } from './log';
import { PlaceNames } from './PlaceNames';

type Observation = RecordOf<'observation'>;

interface Options {
  readonly key: string;
  readonly label: string;
  readonly channels: readonly Option[];
  readonly store: ProjectStore;
}

/** Where it was heard, typed as a name: one of the channels, or a new one that is created with it. */
export function placeColumn({ key, label, channels, store }: Options): Column<Observation> {
  const names = new Map(channels.map(({ value, label: name }) => [value, name]));
  const text = ({ place, placeText }: Observation) => (place ? (names.get(place) ?? '') : placeText);
  return {
    key,
    label,
    width: 110,
    text,
    edit: ({ row, ...editor }) => (
      <>
        <DraftEditor<string>
          {...editor}
          text={text(row)}
          list="places"
          help=""
          parse={(draft) => draft.trim() || null}
          onChange={(name) => setPlace(store, row, name)}
        />
        <PlaceNames id="places" />
      </>
    ),
  };
}

function setPlace(store: ProjectStore, row: Observation, name: string | null): void {
  const known = name === null ? null : channelByName(store.living('channel'), name);
  if (name === null || known) {
    store.update('observation', row.id, { place: known?.id ?? null });
    return;
  }
  store.together({ act: 'change', type: 'observation' }, (project, context) => {
    const added = addRecord(project, 'channel', { name: name.slice(0, 120) }, context);
    return updateRecord(added.project, 'observation', row.id, { place: added.id }, context);
  });
}
