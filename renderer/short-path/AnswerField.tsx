import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { Fields } from '../../shared/project/fields/kinds';
import type { Ref } from '../../shared/project/fields/values';
import { definitions } from '../../shared/project/records';
import { FieldControl } from '../fields/FieldControl';
import { useLanguage } from '../i18n';
import { recordTarget } from '../steps/record-form/target';
import { useProject } from '../stores/app-context';

/** The control of one field of a record; what it writes stands in the full form as well. */
export const AnswerField = observer(function AnswerField({ of, name }: { readonly of: Ref; readonly name: string }) {
  const store = useProject();
  const language = useLanguage();
  const { type, id } = of;
  const target = useMemo(() => recordTarget(store, { type, id }, language), [store, type, id, language]);
  const value = useMemo(() => computed(() => target.read(name), { equals: compareStructural }), [target, name]).get();
  const fields: Fields = definitions[type].fields;
  const field = fields[name];
  if (!field) return null;
  return (
    <FieldControl
      field={field}
      texts={target.texts(name)}
      value={value}
      onChange={(next) => target.write(name, next)}
      disabled={store.readOnly}
      compact
    />
  );
});
