import type { InterfaceLanguage } from '../../shared/i18n/interface-language';
import { chapterTitle, documentTitle } from '../../shared/i18n/records';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { Chapter } from '../../shared/project/chapters';
import { commonFields } from '../../shared/project/define-record';
import { type DocumentName, documents } from '../../shared/project/documents';
import { isFilled } from '../../shared/project/fields/empty';
import type { Field, Fields } from '../../shared/project/fields/kinds';
import { frameFields } from '../../shared/project/frame';
import { type AnyRecord, definitions } from '../../shared/project/records';
import type { Origin } from '../../shared/report/origin';
import type { ProjectStore } from '../stores/project-store';
import type { Choices } from './choices';
import { leadOf } from './leads';

/** Why something does not stand in the chosen document. */
export type NotShown =
  | { readonly kind: 'trash' | 'internal' | 'empty' | 'never' | 'unknown' }
  | { readonly kind: 'chapter'; readonly chapter: Chapter }
  | { readonly kind: 'document'; readonly name: DocumentName };

/** The first reason that is known; asked only where no words of the document come from there. */
export function whyNotShown(
  store: Pick<ProjectStore, 'project' | 'find'>,
  { as, edition }: Pick<Choices, 'as' | 'edition'>,
  origin: Origin,
): NotShown {
  const lead = leadOf(store, origin);
  if (!lead) return { kind: 'unknown' };
  const { frame, record } = { frame: store.project.project, record: recordOf(store, lead.type, origin) };
  const forClients = edition === 'client' || documents[as].outward === true;
  if (record?.deletedAt) return { kind: 'trash' };
  if (record?.visibility === 'internal' && forClients) return { kind: 'internal' };
  const fields: Fields = lead.type === 'frame' ? frameFields : { ...commonFields, ...definitions[lead.type].fields };
  const name = lead.field ?? (lead.type === 'frame' ? 'title' : definitions[lead.type].title);
  const field: Field | undefined = fields[name];
  if (!field) return { kind: 'unknown' };
  if (field.chapter === null) return { kind: 'never' };
  if (field.internal && forClients) return { kind: 'internal' };
  if (!isFilled(field, Reflect.get(record ?? frame, name))) return { kind: 'empty' };
  if (as !== 'strategy') return { kind: 'document', name: as };
  const leftOut: readonly Chapter[] = frame.settings.leftOut;
  return leftOut.includes(field.chapter) ? { kind: 'chapter', chapter: field.chapter } : { kind: 'unknown' };
}

function recordOf(
  store: Pick<ProjectStore, 'find'>,
  type: NonNullable<ReturnType<typeof leadOf>>['type'],
  { id }: Origin,
): AnyRecord | undefined {
  return type === 'frame' ? undefined : store.find(type, id);
}

/** The reason as a sentence; what stands in no other document either says so. */
export function notShownWords(
  { documents: { notShown } }: UiTexts,
  language: InterfaceLanguage,
  { why, elsewhere }: { readonly why: NotShown; readonly elsewhere: DocumentName | null },
): string {
  if (why.kind === 'chapter') return notShown.chapter(chapterTitle(language === 'en' ? 'en' : 'de', why.chapter));
  if (why.kind === 'document' && elsewhere === null) return notShown.nowhere;
  if (why.kind === 'document') return notShown.document(documentTitle(language, why.name));
  return notShown[why.kind];
}
