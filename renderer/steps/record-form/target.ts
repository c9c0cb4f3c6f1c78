import type { InterfaceLanguage } from '../../../shared/i18n/interface-language';
import type { AnyFieldTexts } from '../../../shared/i18n/record-texts';
import { fieldTexts, frameFieldTexts } from '../../../shared/i18n/records';
import type { OpenReason } from '../../../shared/project/define-record';
import { find } from '../../../shared/project/edits';
import type { Id, Ref } from '../../../shared/project/fields/values';
import { barredIn } from '../../../shared/project/hints/circles';
import { frameHintsAt, type Hint, hintsAt } from '../../../shared/project/hints/hints';
import { makeHundred } from '../../../shared/project/hints/shares';
import type { RecordType } from '../../../shared/project/record-types';
import type { ProjectStore } from '../../stores/project-store';

/** What a form edits: a record or the frame, seen alike. Reading is observed by MobX. */
export interface FormTarget {
  readonly key: string;
  /** What is asked about: own questions of the project stand at their field. */
  readonly about: RecordType | 'frame';
  /** The record; `null` for the frame. */
  readonly of: Ref | null;
  readonly readOnly: boolean;
  readonly read: (field: string) => unknown;
  readonly write: (field: string, value: unknown) => void;
  readonly openOf: (field: string) => OpenReason | null;
  readonly setOpen: (field: string, reason: OpenReason | null) => void;
  readonly texts: (field: string) => AnyFieldTexts;
  /** What is probably not meant in a field; it stays as it is. */
  readonly hints: (field: string) => readonly Hint[];
  /** Does what a hint offers, as one step of undo; `null` where it only says something. */
  readonly mend: (hint: Hint) => (() => void) | null;
  /** Records that a field cannot name, because they lead back to this one. */
  readonly barred: (field: string) => ReadonlySet<Id>;
}

export function recordTarget(store: ProjectStore, ref: Ref, language: InterfaceLanguage): FormTarget {
  const { type, id } = ref;
  const record = () => store.find(type, id);
  return {
    key: id,
    about: type,
    of: ref,
    readOnly: store.readOnly,
    read: (field) => {
      const found = record();
      return found && Reflect.get(found, field);
    },
    write: (field, value) => store.setField(ref, field, value),
    openOf: (field) => record()?.open[field] ?? null,
    setOpen: (field, reason) => store.setOpen(ref, field, reason),
    texts: (field) => fieldTexts(language, type, field),
    hints: (field) => {
      const found = record();
      return found ? hintsAt(store.project, type, found, field) : [];
    },
    mend: ({ code }) => {
      if (code !== 'shareSum' || (type !== 'presence' && type !== 'pillar')) return null;
      return () =>
        store.together({ act: 'change', type }, (project, context) => {
          const found = find(project, type, id);
          return found ? makeHundred(project, type, found, context) : project;
        });
    },
    barred: (field) => barredIn(store.project, type, id, field),
  };
}

export function frameTarget(store: ProjectStore, language: InterfaceLanguage): FormTarget {
  return {
    key: 'frame',
    about: 'frame',
    of: null,
    readOnly: store.readOnly,
    read: (field) => Reflect.get(store.project.project, field),
    write: (field, value) => store.setField('frame', field, value),
    openOf: (field) => store.project.project.open[field] ?? null,
    setOpen: (field, reason) => store.setOpen('frame', field, reason),
    texts: (field) => frameFieldTexts(language, field),
    hints: (field) => frameHintsAt(store.project, field),
    mend: () => null,
    barred: () => new Set(),
  };
}
