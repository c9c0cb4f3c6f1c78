import type { ImageField } from '../../shared/project/fields/kinds';
import type { ImageValue } from '../../shared/project/fields/values';
import { Button } from '../ui/Button';
import { useFields } from './environment';
import css from './fields.module.css';
import type { FieldProps } from './props';

/** A picture kept inside the project. */
export function ImageControl({ texts, value, onChange, disabled }: FieldProps<ImageField, ImageValue | null>) {
  const { texts: words, pickImage, imageUrl } = useFields();
  const url = value && imageUrl(value);
  const pick = async () => {
    const picked = await pickImage();
    if (picked) onChange(picked);
  };
  return (
    <div className={css.image}>
      {url && <img src={url} alt={words.imageAlt} />}
      {!disabled && (
        <Button aria-label={`${texts.label}: ${words.image}`} onClick={() => void pick()}>
          {value ? words.imageReplace : words.image}
        </Button>
      )}
      {value && !disabled && (
        <Button look="quiet" onClick={() => onChange(null)}>
          {words.imageRemove}
        </Button>
      )}
    </div>
  );
}
