import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, freshFolder, test } from './app';
import { workerDisplay } from './launch/display';
import { ownEnvironment } from './launch/start';
import { where } from './launch/where';

const has = (tool: string) => spawnSync('which', [tool]).status === 0;
/** Root may make a network of its own, without any connection, and look at every call to the system in it. */
const missing = [
  process.platform === 'linux' ? [] : ['Linux'],
  process.getuid?.() === 0 ? [] : ['root'],
  ['strace', 'unshare'].filter((tool) => !has(tool)),
].flat();

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => existsSync(file) && statSync(file).isFile());

test('the main job touches no network: no internet socket, no address asked for', async () => {
  test.skip(missing.length > 0, `missing here: ${missing.join(', ')}`);
  test.setTimeout(120_000);
  const { program, app } = where();
  const [data, documents, exported, logs] = ['data', 'documents', 'export', 'logs'].map(freshFolder);
  const trace = path.join(logs ?? '', 'calls.txt');
  const netLog = path.join(data ?? '', 'net-log.json');
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  const run = spawnSync(
    'unshare',
    ['-n', 'strace', '-f', '-qq', '-e', `trace=${calls}`, '-o', trace, program, app, `--log-net-log=${netLog}`],
    {
      encoding: 'utf8',
      timeout: 110_000,
      env: {
        ...ownEnvironment(await workerDisplay()),
        LEITFADEN_DATA: data,
        LEITFADEN_DOCUMENTS: documents,
        LEITFADEN_UNATTENDED_EXPORT: exported,
      },
    },
  );
  expect(run.stderr).not.toContain('strace:');
  expect(run.status, run.stderr).toBe(0);

  const [document] = filesIn(exported ?? '');
  expect(document).toMatch(/\.docx$/);
  expect(run.stdout.split('\n')).toContain(document);

  const traced = readFileSync(trace, 'utf8').split('\n');
  expect(traced.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0);
  expect(traced.filter((line) => /AF_INET6?\b/.test(line))).toEqual([]);

  const logged = readFileSync(netLog, 'utf8');
  expect(logged).toContain('"events"');
  const asked = logged.match(/"url":"(?:https?|wss?|ftp):[^"]*"/g) ?? [];
  expect(asked).toEqual([]);

  // What Chromium would leave behind had it fetched dictionaries, components or host names.
  for (const file of filesIn(data ?? '').filter((name) => name !== netLog)) {
    expect(readFileSync(file).includes('gvt1.com'), file).toBe(false);
    expect(path.extname(file)).not.toBe('.bdic');
  }
});
