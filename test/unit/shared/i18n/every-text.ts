import type { Guidance } from '../../../../shared/i18n/core-texts';
import type { InterfaceLanguage } from '../../../../shared/i18n/interface-language';
import { frameWords, guidanceOf, recordTexts } from '../../../../shared/i18n/records';
import { type CoreField, shortPath } from '../../../../shared/method/short-path';
import type { Field, Fields } from '../../../../shared/project/fields/kinds';
import { frameFields } from '../../../../shared/project/frame';
import { type RecordType, recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';

/** A field with its path inside a record, e.g. `etiquette/evidence`. */
export interface PlacedField {
  readonly path: string;
  readonly field: Field;
}

/** Every field of a set with those inside its parts and entries. */
export function placedFields(fields: Fields, prefix = ''): readonly PlacedField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const inner = field.kind === 'parts' ? field.parts : field.kind === 'list' ? field.entry : {};
    return [{ path, field }, ...placedFields(inner, `${path}/`)];
  });
}

/** All declared sets of fields: the frame and every record. */
export const declared = [
  { type: 'frame', fields: frameFields as Fields },
  ...recordTypes.map((type) => ({ type, fields: definitions[type].fields as Fields })),
] as const;

/** Every string in a set of texts, however deep. */
export function strings(texts: object): readonly string[] {
  return Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'string' ? [text] : typeof text === 'object' && text !== null ? strings(text) : [],
  );
}

/** Guidance of a core field, e.g. of `group.name`. */
export function coreGuidance(language: InterfaceLanguage, place: CoreField): Guidance {
  const [type = '', field = ''] = place.split('.');
  return guidanceOf(language, type as RecordType | 'frame', field);
}

/** All guidance: of the frame, of every record, of every core field. */
export function guidance(language: InterfaceLanguage): readonly { readonly place: string; readonly words: Guidance }[] {
  return [
    { place: 'frame', words: frameWords(language) },
    ...recordTypes.map((type) => ({ place: type, words: recordTexts(language, type) })),
    ...shortPath.map((place) => ({ place, words: coreGuidance(language, place) })),
  ];
}
