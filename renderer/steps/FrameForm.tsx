import { observer } from 'mobx-react-lite';
import { useMemo, useRef, useState } from 'react';
import type { Fields } from '../../shared/project/fields/kinds';
import { frameFields } from '../../shared/project/frame';
import { useLanguage } from '../i18n';
import { useProject } from '../stores/app-context';
import { FormFields } from './record-form/FormFields';
import { frameTarget } from './record-form/target';
import { useSought } from './record-form/use-sought';
import css from './steps.module.css';

// Introductions stand beside the document's preview, settings where they are at work.
const { introductions: _, settings: __, ...here } = frameFields;
const fields: Fields = here;

/** The form of the frame: brief, look of the document, sign-off. */
export const FrameForm = observer(function FrameForm() {
  const store = useProject();
  const language = useLanguage();
  const [more, setMore] = useState(false);
  const target = useMemo(() => frameTarget(store, language), [store, language]);
  const form = useRef<HTMLDivElement>(null);
  useSought(form, null);
  return (
    <div className={css.frame}>
      <div ref={form} className={css.form} data-record="frame">
        <FormFields target={target} fields={fields} more={more} onMore={setMore} />
      </div>
    </div>
  );
});
