import { emptyValues } from '../../shared/project/fields/empty';
import type { ListField } from '../../shared/project/fields/kinds';
import { Button, IconButton } from '../ui/Button';
import { useFields } from './environment';
import css from './fields.module.css';
import { InnerFields } from './InnerFields';
import type { FieldProps } from './props';
import type { Entry } from './read';

/** Sub-entries, one block each. */
export function ListControl({ field, texts, value, onChange, disabled }: FieldProps<ListField, readonly Entry[]>) {
  const { texts: words, newId } = useFields();
  const change = (id: string, name: string, part: unknown) =>
    onChange(value.map((entry) => (entry.id === id ? { ...entry, [name]: part } : entry)));
  return (
    <div className={css.list}>
      {value.map((entry) => (
        <div key={entry.id} className={css.entry}>
          <InnerFields
            fields={field.entry}
            texts={texts.entry}
            values={entry}
            onChange={(name, part) => change(entry.id, name, part)}
            disabled={disabled}
          />
          {!disabled && (
            <IconButton
              icon="close"
              label={words.removeEntry}
              onClick={() => onChange(value.filter(({ id }) => id !== entry.id))}
            />
          )}
        </div>
      ))}
      {!disabled && (
        <Button
          look="quiet"
          icon="plus"
          onClick={() => onChange([...value, { ...emptyValues(field.entry), id: newId() }])}
        >
          {texts.add ?? words.addEntry}
        </Button>
      )}
    </div>
  );
}
