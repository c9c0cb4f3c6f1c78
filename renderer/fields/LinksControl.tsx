import type { LinksField } from '../../shared/project/fields/kinds';
import type { Id } from '../../shared/project/fields/values';
import type { FieldProps } from './props';
import { RefsInput } from './RefsInput';

/** Several records of a fixed type. */
export function LinksControl(props: FieldProps<LinksField, readonly Id[]>) {
  const { field, texts, value, onChange, disabled, barred } = props;
  return (
    <RefsInput
      texts={texts}
      types={[field.to]}
      value={value.map((id) => ({ type: field.to, id }))}
      onChange={(refs) => onChange(refs.map(({ id }) => id))}
      disabled={disabled}
      barred={barred}
    />
  );
}
