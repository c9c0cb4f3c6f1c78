import type { Ref } from '../../shared/project/fields/values';
import { Chip } from '../ui/Chip';
import { useFields } from './environment';

/** A tie to another record; opens it, or lets it go. */
export function RefChip({ to, onRemove }: { readonly to: Ref; readonly onRemove: (() => void) | undefined }) {
  const { RecordName, open, texts, nameOf } = useFields();
  return (
    <Chip tone="thread" onOpen={() => open(to)} onRemove={onRemove} removeLabel={texts.remove(nameOf(to.type))}>
      <RecordName to={to} />
    </Chip>
  );
}
