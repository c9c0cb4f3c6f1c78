import { type ReactNode, useMemo } from 'react';
import { commonTexts, recordTexts } from '../../../shared/i18n/records';
import type { Ref } from '../../../shared/project/fields/values';
import { type RecordType, recordTypes } from '../../../shared/project/record-types';
import { definitions } from '../../../shared/project/records';
import { isMadeByTitle } from '../../../shared/project/title-of';
import { FieldContext, type FieldEnvironment } from '../../fields/environment';
import { localeOf, useLanguage, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';
import { RecordName } from '../RecordName';
import { pickImage } from './pick-image';

/** Hands the controls what they need from the project and the window. */
export function FormEnvironment({ children }: { readonly children: ReactNode }) {
  const app = useApp();
  const store = useProject();
  const language = useLanguage();
  const { fields } = useTexts();
  const environment = useMemo<FieldEnvironment>(() => {
    const choicesOf = (type: RecordType) =>
      store.living(type).map((record) => ({
        to: { type, id: record.id },
        title: recordTitle(store, language, type, record),
        typeName: recordTexts(language, type).one,
      }));
    return {
      texts: fields,
      words: commonTexts(language),
      locale: localeOf(language),
      choices: (types) => (types === 'any' ? recordTypes : types).flatMap(choicesOf),
      create: (type, title): Ref => ({ type, id: store.add(type, { [definitions[type].title]: title }) }),
      creatable: isMadeByTitle,
      nameOf: (type) => recordTexts(language, type).one,
      RecordName,
      open: (to) => app.ui.openRecord(to),
      pickImage: () => pickImage(app, store),
      imageUrl: ({ asset }) => {
        const kept = store.project.assets[asset];
        return kept ? `data:${kept.mime};base64,${kept.base64}` : null;
      },
      newId: () => crypto.randomUUID(),
    };
  }, [app, store, language, fields]);
  return <FieldContext value={environment}>{children}</FieldContext>;
}
