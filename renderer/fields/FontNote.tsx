import { isMeasuredFont } from '../../shared/support/measured-fonts';
import { useFields } from './environment';
import css from './fields.module.css';

/** Says why a font is not used in documents, and what stands for it. */
export function FontNote({ font }: { readonly font: string }) {
  const { texts } = useFields();
  return font.trim() === '' || isMeasuredFont(font.trim()) ? null : <p className={css.note}>{texts.unmeasuredFont}</p>;
}
