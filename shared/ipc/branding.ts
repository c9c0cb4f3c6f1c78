import * as v from 'valibot';
import { fieldsSchema } from '../project/fields/schema';
import { type Frame, frameFields } from '../project/frame';
import { type Asset, assetSchema } from '../project/project';
import { singleLine } from '../support/one-line';

/** How a client's documents look, as it stands in a project. */
export type Branding = Frame['branding'];

/** A look that was kept to be used again in other projects, with its logo. */
export interface BrandingProfile {
  readonly id: string;
  readonly name: string;
  readonly branding: Branding;
  readonly logo: Asset | null;
}

export const profileNameSchema = v.pipe(v.string(), v.transform(singleLine), v.trim(), v.minLength(1), v.maxLength(80));
export const profileIdSchema = v.pipe(v.string(), v.uuid());
const brandingSchema = fieldsSchema(frameFields.branding.parts) as v.GenericSchema<unknown, Branding>;

/** What the page hands over to keep; a profile of the same name is replaced. */
export const newProfileSchema = v.strictObject({
  name: profileNameSchema,
  branding: brandingSchema,
  logo: v.nullable(assetSchema),
});
export type NewProfile = v.InferOutput<typeof newProfileSchema>;

export const profileSchema = v.object({ ...newProfileSchema.entries, id: profileIdSchema });
export const mostProfiles = 30;

/** Why something of a client's own Word file cannot be used. */
export type Refusal =
  /** The contents' page numbers could not be worked out with it. */
  | 'unmeasuredFont'
  /** Nobody could read it on white; the readable neighbour is used. */
  | 'paleColour'
  /** A size at which tables and page breaks would no longer fit. */
  | 'oddSize'
  /** The file says nothing about it. */
  | 'absent';

/** What a client's own Word file ("Hausvorlage") says about the look of documents. */
export interface HouseStyle {
  readonly fileName: string;
  /** What can be taken over. */
  readonly taken: Partial<Branding>;
  /** `value`: as the file has it; `instead`: what stands for it. */
  readonly refused: readonly {
    readonly field: keyof Branding;
    readonly why: Refusal;
    readonly value: string;
    readonly instead: string;
  }[];
}
