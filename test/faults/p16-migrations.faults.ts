import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { openProjectFile, saveDocument } from '../../main/storage/open-project';
import { sha256 } from '../../main/storage/read-bytes';
import { isSealed } from '../../shared/project/envelope';
import { currentSchema, migrate } from '../../shared/project/migrations';
import { orFail, planner } from './support/around';
import { inFolder, pause } from './support/machine';
import { payload } from './support/payload';
import { promise, times } from './support/promise';
import { between, pick } from './support/random';
import { type Place, placeIn, SaveLoop } from './support/save-loop';
import { sure } from './support/sure';

const fixtures = path.resolve(__dirname, '../fixtures');
/** One frozen file for each schema there has been, and whole projects of the first. */
const files = ['versions', 'cases'].flatMap((folder) =>
  readdirSync(path.join(fixtures, folder))
    .filter((name) => name.endsWith('.leitfaden'))
    .map((name) => path.join(fixtures, folder, name)),
);

function place(folder: string, from: string): Place {
  const there = placeIn(folder);
  mkdirSync(there.home);
  copyFileSync(from, there.file);
  return there;
}

/** Opened and saved once: nothing it held is lost, also not what this planner does not know. */
function opensAndSaves(from: string) {
  return inFolder(async (folder) => {
    const { file, data } = place(folder, from);
    const before = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...before, later: 'a', data: { ...before.data, later: { b: [1] } } }));
    const around = planner(data);
    const opened = orFail(await openProjectFile(file, around));
    await saveDocument(
      opened.db,
      opened.file,
      { envelope: opened.db.data.envelope, project: opened.db.data.project },
      around,
    );
    const { later, data: content, schema } = JSON.parse(readFileSync(file, 'utf8'));
    expect([schema, later, content.later]).toEqual([currentSchema, 'a', { b: [1] }]);
    const migrated = migrate(before.data, before.schema);
    expect(migrate(migrated, currentSchema), 'migrating twice is migrating once').toEqual(migrated);
    // Questions that came later have their empty answers.
    expect(content, path.basename(from)).toMatchObject(Object(migrated));
    return { acknowledged: 1 };
  });
}

/** Killed while a planner with the schema after ours saves an old file for the first time. */
function killedInMigration(from: string, after: number) {
  return inFolder(async (folder) => {
    const there = place(folder, from);
    const old = readFileSync(there.file);
    const loop = new SaveLoop({ subject: 'ours', ...there }, { program: 'save-loop-next-schema' });
    await loop.says('ready');
    await pause(after);
    await loop.kill();
    const now = readFileSync(there.file);
    const content = JSON.parse(now.toString());
    const history = path.join(there.data, 'store', content.id, 'history');
    const versions = existsSync(history) ? readdirSync(history) : [];
    const kept = versions.filter((name) => name.includes('before-migration')).map((name) => path.join(history, name));
    const untouched = now.equals(old);
    const saved = content.data.project.note === payload(Number(content.data.project.note.split(':')[0]));
    const whole =
      content.schema === currentSchema + 1 && isSealed(content, sha256) && saved && content.data.migrated === 1;
    return {
      acknowledged: loop.saved.length,
      lost: untouched ? loop.saved.length > 0 : !kept.some((file) => readFileSync(file).equals(old)),
      corrupt: !untouched && !whole,
      seen: `${loop.lines.slice(0, 3).join(' | ')} ${loop.complaint} ${versions.join(' ')}`,
    };
  });
}

promise('P16', 'every earlier schema opens, and is kept before it is migrated', async (trial) => {
  for (let schema = 1; schema <= currentSchema; schema += 1) {
    expect(files.map((file) => path.relative(fixtures, file))).toContain(`versions/${schema}.leitfaden`);
  }
  await trial.ours('files of every schema', files.length, (n) => opensAndSaves(sure(files[n])));
  await trial.ours('kill -9 in a migration to the next schema', times(60, 3), () =>
    killedInMigration(pick(trial.random, files), between(trial.random, 0, 60)),
  );
  if (currentSchema === 1) trial.note('there is one schema so far; the migration to a second one is the check’s own.');
});
