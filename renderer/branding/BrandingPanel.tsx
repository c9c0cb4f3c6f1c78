import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { frameFields } from '../../shared/project/frame';
import { useLanguage, useTexts } from '../i18n';
import { BoundField } from '../steps/record-form/BoundField';
import { FormEnvironment } from '../steps/record-form/FormEnvironment';
import { frameTarget } from '../steps/record-form/target';
import { useProject } from '../stores/app-context';
import css from './branding.module.css';
import { HouseStyleReader } from './HouseStyleReader';
import { Profiles } from './Profiles';

/** How the client's documents look: set by hand, out of a kept profile, or out of a Word file of theirs. */
export const BrandingPanel = observer(function BrandingPanel() {
  const store = useProject();
  const language = useLanguage();
  const { branding } = useTexts();
  const target = useMemo(() => frameTarget(store, language), [store, language]);
  return (
    <section className={css.panel} aria-label={branding.title}>
      <FormEnvironment>
        <BoundField target={target} name="branding" field={frameFields.branding} />
      </FormEnvironment>
      {!store.readOnly && <HouseStyleReader />}
      <Profiles />
    </section>
  );
});
