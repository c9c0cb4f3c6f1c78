import * as v from 'valibot';
import { commonFieldsOf } from './define-record';
import { dateSchema, fieldsSchema, idSchema, limits, noList, timestampSchema } from './fields/schema';
import type { Id } from './fields/values';
import { type Frame, frameFields } from './frame';
import { type RecordType, recordTypes } from './record-types';
import { type AnyRecord, definitions, type RecordOf } from './records';

export type Records = { readonly [T in RecordType]: readonly RecordOf<T>[] };

/** All records of a type, the trash included, as records of any type. */
export function recordsOf(project: Project, type: RecordType): readonly AnyRecord[] {
  return project.records[type];
}

/** A picture of the project; its key in `assets` is the sha256 of the bytes. */
export interface Asset {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** A version somebody gave a name to; at most 20 travel in the file. */
export interface NamedVersion {
  readonly id: Id;
  readonly number: string;
  readonly name: string;
  readonly at: string;
  readonly author: Id | null;
  readonly note: string;
  readonly data: { readonly project: Frame; readonly records: Records };
}

/** One strategy, whole: the `data` of a file. Frozen; every edit makes a new one that shares what did not change. */
export interface Project {
  readonly project: Frame;
  readonly records: Records;
  readonly assets: { readonly [sha256: string]: Asset };
  readonly versions: readonly NamedVersion[];
}

const openSchema = v.optional(
  noList(
    v.record(
      v.pipe(v.string(), v.maxLength(80)),
      v.looseObject({
        reason: v.pipe(v.string(), v.maxLength(limits.text)),
        revisit: v.optional(v.nullable(dateSchema), null),
      }),
    ),
  ),
  () => ({}),
);

const recordEntries = {
  id: idSchema,
  created: timestampSchema,
  updated: timestampSchema,
  open: openSchema,
  deletedAt: v.optional(v.nullable(timestampSchema), null),
};

const recordSchemas = new Map(
  recordTypes.map((type) => [
    type,
    fieldsSchema({ ...commonFieldsOf(definitions[type]), ...definitions[type].fields }, recordEntries),
  ]),
);

/** The validator of one record of a type; always the same object, so that the JSON Schema can name it. */
export function recordSchema(type: RecordType): v.GenericSchema {
  return recordSchemas.get(type) ?? v.never();
}

export const frameSchema = fieldsSchema(frameFields, { open: openSchema });

export const recordsSchema = noList(
  v.looseObject(
    Object.fromEntries(
      recordTypes.map((type) => [
        type,
        v.optional(v.pipe(v.array(recordSchema(type)), v.maxLength(limits.records)), () => []),
      ]),
    ),
  ),
);

export const assetSchema = v.strictObject({
  mime: v.picklist(['image/png', 'image/jpeg']),
  base64: v.pipe(v.string(), v.maxLength(2_800_000), v.regex(/^[A-Za-z0-9+/]+=*$/)),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8_000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8_000)),
});

const versionSchema = v.looseObject({
  id: idSchema,
  number: v.pipe(v.string(), v.maxLength(40)),
  name: v.pipe(v.string(), v.maxLength(200)),
  at: timestampSchema,
  author: v.optional(v.nullable(idSchema), null),
  note: v.optional(v.pipe(v.string(), v.maxLength(limits.text)), ''),
  data: v.looseObject({ project: frameSchema, records: recordsSchema }),
});

export const assetsSchema = noList(v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), assetSchema));
export const versionsSchema = v.pipe(v.array(versionSchema), v.maxLength(20));

/** The validator of a whole project. References are looked at apart, in `references.ts`. */
export const projectSchema = noList(
  v.looseObject({
    project: frameSchema,
    records: recordsSchema,
    assets: v.optional(assetsSchema, () => ({})),
    versions: v.optional(versionsSchema, () => []),
  }),
) as unknown as v.GenericSchema<unknown, Project>;
