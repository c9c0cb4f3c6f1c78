import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { Fields } from '../../shared/project/fields/kinds';
import { frameFields } from '../../shared/project/frame';
import { FieldControl } from '../fields/FieldControl';
import { useLanguage } from '../i18n';
import { frameTarget } from '../steps/record-form/target';
import { useProject } from '../stores/app-context';
import { coreOnly } from './core-field';

const fields: Fields = frameFields;

/** One answer for the whole project. */
export const FrameStop = observer(function FrameStop({ field: name }: { readonly field: string }) {
  const store = useProject();
  const language = useLanguage();
  const target = useMemo(() => frameTarget(store, language), [store, language]);
  const field = fields[name];
  if (!field) return null;
  return (
    <FieldControl
      field={coreOnly(field)}
      texts={target.texts(name)}
      value={target.read(name)}
      onChange={(value) => target.write(name, value)}
      disabled={store.readOnly}
    />
  );
});
