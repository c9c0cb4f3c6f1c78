import type { AnyFieldTexts } from '../../shared/i18n/record-texts';
import type { Field, Fields } from '../../shared/project/fields/kinds';
import { FieldControl } from './FieldControl';
import css from './fields.module.css';

export interface InnerFieldsProps {
  readonly fields: Fields;
  readonly texts: { readonly [name: string]: AnyFieldTexts } | undefined;
  readonly values: { readonly [name: string]: unknown };
  readonly onChange: (name: string, value: unknown) => void;
  readonly disabled: boolean;
}

/** The fields inside a field: a small label each, several on a line. */
export function InnerFields({ fields, texts, values, onChange, disabled }: InnerFieldsProps) {
  return (
    <div className={css.inner}>
      {Object.entries(fields).map(([name, field]) => {
        const own = texts?.[name] ?? { label: name };
        return (
          <div key={name} className={css.innerField} data-kind={field.kind} data-long={isLong(field)}>
            <span className={css.innerLabel} aria-hidden="true">
              {own.label}
            </span>
            <FieldControl
              field={field}
              texts={own}
              value={values[name]}
              onChange={(value) => onChange(name, value)}
              disabled={disabled}
              compact
            />
          </div>
        );
      })}
    </div>
  );
}

const isLong = (field: Field) => field.kind === 'line' && field.max > 200;
