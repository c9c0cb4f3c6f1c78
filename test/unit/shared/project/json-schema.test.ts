import { expect, test } from 'vitest';
import { projectFileJsonSchemaText } from '../../../../shared/project/json-schema';

test('the shipped JSON Schema is the one the declared records give (write it anew with `vitest -u`)', async () => {
  await expect(projectFileJsonSchemaText()).toMatchFileSnapshot('../../../../shared/project/leitfaden.schema.json');
});
