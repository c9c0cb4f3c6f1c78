import * as v from 'valibot';
import type { Changes } from '../project/changes';
import { cleanLines } from '../project/clean-lines';
import { commonFields } from '../project/define-record';
import type { Fields } from '../project/fields/kinds';
import { idSchema, limits } from '../project/fields/schema';
import { frameFields } from '../project/frame';
import { cleanVersionWords } from '../project/named-versions';
import { assetsSchema, frameSchema, type NamedVersion, recordSchema, versionsSchema } from '../project/project';
import { type RecordType, recordTypes } from '../project/record-types';
import { definitions } from '../project/records';
import { isObject } from '../support/is-object';

const perType = (schema: (type: RecordType) => v.GenericSchema) =>
  v.optional(v.strictObject(Object.fromEntries(recordTypes.map((type) => [type, v.optional(schema(type))]))));

const ids = v.pipe(v.array(idSchema), v.maxLength(limits.records));

const withFields = (schema: v.GenericSchema, fields: Fields) =>
  v.pipe(
    schema,
    v.transform((values) => (isObject(values) ? cleanLines(fields, values) : values)),
  );

const versionsInput = v.pipe(
  versionsSchema,
  v.transform((versions) =>
    (versions as unknown as readonly NamedVersion[]).map((version) => ({ ...version, ...cleanVersionWords(version) })),
  ),
);

const recordInput = (type: RecordType) =>
  withFields(recordSchema(type), { ...commonFields, ...definitions[type].fields });

/** Checks what the page says has changed before main lets it near the file; lines are cleaned to one line. */
export const changesSchema = v.strictObject({
  frame: v.optional(withFields(frameSchema, frameFields)),
  upserts: perType((type) => v.pipe(v.array(recordInput(type)), v.maxLength(limits.records))),
  removed: perType(() => ids),
  order: perType(() => ids),
  assets: v.optional(assetsSchema),
  versions: v.optional(versionsInput),
}) as unknown as v.GenericSchema<unknown, Changes>;
