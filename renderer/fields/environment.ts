import { type ComponentType, createContext, useContext } from 'react';
import type { Locale } from '../../shared/i18n/format';
import type { CommonWords } from '../../shared/i18n/records';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { ImageValue, Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';

/** A record that can be chosen. */
export interface Choice {
  readonly to: Ref;
  readonly title: string;
  /** Name of its type, shown where several types stand together. */
  readonly typeName: string;
}

/** What controls need besides their value; the form hands it in, so that no control knows a store. */
export interface FieldEnvironment {
  readonly texts: UiTexts['fields'];
  readonly words: CommonWords;
  readonly locale: Locale;
  /** Living records of these types, read when the picker opens. */
  readonly choices: (types: readonly RecordType[] | 'any') => readonly Choice[];
  /** Adds a record under this title. */
  readonly create: (type: RecordType, title: string) => Ref;
  /** Whether a title is enough to add a record of this type. */
  readonly creatable: (type: RecordType) => boolean;
  readonly nameOf: (type: RecordType) => string;
  /** Title of a record that follows its changes. */
  readonly RecordName: ComponentType<{ readonly to: Ref }>;
  readonly open: (to: Ref) => void;
  /** Lets the user choose a picture and keeps it in the project; `null` when nothing was chosen. */
  readonly pickImage: () => Promise<ImageValue | null>;
  /** Address to show a kept picture with. */
  readonly imageUrl: (image: ImageValue) => string | null;
  readonly newId: () => string;
}

export const FieldContext = createContext<FieldEnvironment | null>(null);

export function useFields(): FieldEnvironment {
  const environment = useContext(FieldContext);
  if (!environment) throw new Error('FieldContext is missing');
  return environment;
}
