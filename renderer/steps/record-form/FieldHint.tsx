import { hintSentence } from '../../../shared/i18n/hint-texts';
import type { Hint } from '../../../shared/project/hints/hints';
import { useLanguage, useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import css from './form.module.css';
import type { FormTarget } from './target';

/** A sentence about what is probably not meant, with the way out where there is one; it can be left as it is. */
export function FieldHint({ hint, target }: { readonly hint: Hint; readonly target: FormTarget }) {
  const language = useLanguage();
  const { editor } = useTexts();
  const mend = target.readOnly ? null : target.mend(hint);
  return (
    <p className={css.hint} role="status">
      {hintSentence(language, hint)}
      {mend && (
        <Button look="quiet" onClick={mend}>
          {editor.makeHundred}
        </Button>
      )}
    </p>
  );
}
