import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openProjectFile } from '../../main/storage/open-project';
import { currentSchema } from '../../shared/project/migrations';
import { planner } from './support/around';
import { inFolder } from './support/machine';
import { promise } from './support/promise';
import { layFirst } from './support/save-loop';

promise('P15', 'a file of a newer planner is refused and stays as it is', (trial) => {
  const schemas = [currentSchema + 1, 9999];
  return trial.ours('newer schema', schemas.length, (n) =>
    inFolder(async (folder) => {
      const { file, data } = await layFirst('ours', folder);
      const newer = readFileSync(file, 'utf8').replace(/"schema":\d+/, `"schema":${schemas[n]}`);
      writeFileSync(file, newer);
      const opened = await openProjectFile(file, planner(data));
      expect(opened).toMatchObject({ ok: false, error: { code: 'tooNew', file: 'Plan.leitfaden' } });
      return { acknowledged: 0, corrupt: readFileSync(file, 'utf8') !== newer };
    }),
  );
});
