import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { AnyFieldTexts } from '../i18n/record-texts';
import { fieldTexts, frameFieldTexts, recordTexts } from '../i18n/records';
import { isObject } from '../support/is-object';
import { commonFields } from './define-record';
import { envelopeEntries } from './envelope';
import type { Field, Fields } from './fields/kinds';
import { frameFields } from './frame';
import { frameSchema, projectSchema, recordSchema, recordsSchema } from './project';
import { recordTypes } from './record-types';
import { definitions } from './records';

/** JSON Schema, as far as it is looked at here. */
interface Node {
  title?: string;
  description?: string;
  readonly properties?: { readonly [name: string]: Node };
  readonly items?: Node;
}

const fileSchema = v.looseObject({
  ...envelopeEntries,
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  data: projectSchema,
});

const about = `A strategy of the planner Leitfaden. Everything but format, schema, id and data may be left out: missing fields
read as empty, unknown ones are carried along. "sha256" is the hex SHA-256 of the JSON of the whole file without this
field; without it the file is valid and counts as edited outside. Links hold the id of a record of the named type.`;

/** The text of the shipped file `leitfaden.schema.json`. */
export const projectFileJsonSchemaText = (): string => `${JSON.stringify(projectFileJsonSchema(), null, 2)}\n`;

/** The JSON Schema (2020-12) of a `*.leitfaden` file, with the words the planner has for each field. */
export function projectFileJsonSchema(): object {
  const schema: unknown = toJsonSchema(fileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: {
      project: frameSchema,
      records: recordsSchema,
      ...Object.fromEntries(recordTypes.map((type) => [type, recordSchema(type)])),
    },
  });
  if (!isObject(schema) || !isObject(schema.$defs)) throw new Error('The JSON Schema has no definitions');
  const defs = schema.$defs as { readonly [name: string]: Node | undefined };
  annotate(defs.project, frameFields, (field) => [frameFieldTexts('en', field), frameFieldTexts('de', field)]);
  for (const type of recordTypes) {
    const def = defs[type];
    if (!def) throw new Error(`The JSON Schema does not define ${type}`);
    def.title = recordTexts('en', type).one;
    def.description = recordTexts('de', type).one;
    const fields: Fields = { ...commonFields, ...definitions[type].fields };
    annotate(def, fields, (field) => [fieldTexts('en', type, field), fieldTexts('de', type, field)]);
  }
  return { ...schema, title: 'Leitfaden project', description: about.replaceAll('\n', ' ') };
}

type BothTexts = readonly [english: AnyFieldTexts, german: AnyFieldTexts];

function annotate(node: Node | undefined, fields: Fields, textsOf: (field: string) => BothTexts): void {
  for (const [name, field] of Object.entries(fields)) {
    const property = node?.properties?.[name];
    if (!property) throw new Error(`The JSON Schema has no place for ${name}`);
    const [english, german] = textsOf(name);
    property.title = english.label;
    property.description = [german.label, english.question, targetOf(field)].filter(Boolean).join(' – ');
    const inner = field.kind === 'parts' ? field.parts : field.kind === 'list' ? field.entry : {};
    annotate(field.kind === 'list' ? property.items : property, inner, (part) => [
      textOfPart(english, part),
      textOfPart(german, part),
    ]);
  }
}

/** Links hold bare ids; which records they mean is nowhere else to be seen. */
function targetOf(field: Field): string {
  if (field.kind === 'grid') return `x: id of ${field.x}, y: id of ${field.y}`;
  if (field.kind !== 'link' && field.kind !== 'links') return '';
  return field.kind === 'link' ? `id of ${field.to}` : `ids of ${field.to}`;
}

function textOfPart(texts: AnyFieldTexts, part: string): AnyFieldTexts {
  const found = texts.parts?.[part] ?? texts.entry?.[part];
  if (!found) throw new Error(`No text for ${part}`);
  return found;
}
