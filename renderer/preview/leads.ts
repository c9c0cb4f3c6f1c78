import type { InterfaceLanguage } from '../../shared/i18n/interface-language';
import { fieldTexts, frameFieldTexts, recordTexts } from '../../shared/i18n/records';
import { uiTexts } from '../../shared/i18n/ui-texts';
import { commonFields } from '../../shared/project/define-record';
import { frameFields } from '../../shared/project/frame';
import { type RecordType, recordTypes } from '../../shared/project/record-types';
import { definitions } from '../../shared/project/records';
import { KIND, type Origin } from '../../shared/report/origin';
import type { ProjectStore } from '../stores/project-store';
import type { UiStore } from '../stores/ui-store';

/** Where an origin leads: a field of a form, or a record by its first answer; `null` when it is gone. */
export interface Lead {
  readonly type: RecordType | 'frame';
  readonly field: string | null;
  /** All records of the type, as its view or list shows them. */
  readonly all?: true;
}

/**
 * What a record leaves open on purpose carries names of rules besides those of fields; they lead to the record. What
 * shows a whole kind leads to all of it, as long as the record it was seen by is there.
 */
export function leadOf(store: Pick<ProjectStore, 'find'>, { id, field }: Origin): Lead | null {
  if (id === null) return { type: 'frame', field: field !== null && Object.hasOwn(frameFields, field) ? field : null };
  const type = recordTypes.find((each) => store.find(each, id) !== undefined);
  if (!type) return null;
  if (field === KIND) return { type, field: null, all: true };
  const known =
    field !== null && (Object.hasOwn(definitions[type].fields, field) || Object.hasOwn(commonFields, field));
  return { type, field: known ? field : null };
}

/** `Gruppe · Beschreibung`: the record and the field in which words are written; `Gruppen` for all of them. */
export function leadWords(language: InterfaceLanguage, { type, field, all }: Lead): string {
  if (all && type !== 'frame') return recordTexts(language, type).many;
  const whole = type === 'frame' ? uiTexts(language).shell.frame : recordTexts(language, type).one;
  if (field === null) return whole;
  const { label } = type === 'frame' ? frameFieldTexts(language, field) : fieldTexts(language, type, field);
  return label === whole ? whole : `${whole} · ${label}`;
}

/** Opens the form in which words of a document are written, at their field, or the view of all that a part of it shows. */
export function goToField(ui: UiStore, store: Pick<ProjectStore, 'find'>, origin: Origin): void {
  const lead = leadOf(store, origin);
  if (!lead) return;
  if (lead.type === 'frame' || origin.id === null) ui.openFrame(lead.field);
  else if (lead.all) ui.openKind(lead.type);
  else ui.openRecord({ type: lead.type, id: origin.id }, lead.field ?? definitions[lead.type].title);
}
