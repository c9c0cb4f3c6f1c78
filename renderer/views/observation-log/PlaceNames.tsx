import { observer } from 'mobx-react-lite';
import { channelNames } from '../../../shared/project/records/channel';
import { useOptions } from '../common/use-records';

/** Names offered while a place is typed: the project's own places first, then well-known ones. */
export const PlaceNames = observer(function PlaceNames({ id }: { readonly id: string }) {
  const own = useOptions('channel').map(({ label }) => label);
  return (
    <datalist id={id}>
      {[...new Set([...own, ...channelNames])].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
});
