import type { TextField } from '../../shared/project/fields/kinds';
import type { FieldProps } from './props';
import { RichText } from './rich-text/RichText';

/** Long text; it is stored as Markdown and shown as it will be read. */
export function TextControl({ texts, value, onChange, disabled }: FieldProps<TextField, string>) {
  return <RichText label={texts.label} invite={texts.invite} value={value} onChange={onChange} disabled={disabled} />;
}
