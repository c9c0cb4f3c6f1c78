import { readFileSync } from 'node:fs';
import { isRoot, nobody } from '../../../build/runtime/user.mjs';
import { expect, test } from '../app';

const linux = process.platform === 'linux';

/** One value of /proc/<pid>/status, such as "Seccomp". */
function status(pid: number, key: string): string | undefined {
  return readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${key}:\\s*(.*)$`, 'm'))?.[1];
}

test('the page runs in Chromium’s sandbox and nothing switched it off', async ({ app }) => {
  test.skip(!linux, 'read from /proc');
  const processes = await app.electronApp.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, pid }) => ({ type: String(type), pid })),
  );
  const pages = processes.filter(({ type }) => type === 'Tab');
  expect(pages.length).toBeGreaterThan(0);
  for (const { pid } of pages) {
    expect(status(pid, 'Seccomp')).toBe('2');
    expect(status(pid, 'NoNewPrivs')).toBe('1');
  }
  for (const { pid } of processes) {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    // Utility processes of some kinds have a sandbox of their own making; the browser and its pages never go without.
    expect(command.includes('--no-sandbox')).toBe(false);
  }
});

test('started by root, the planner runs as nobody, with a home of its own', async ({ app }) => {
  test.skip(!isRoot(), 'only root changes the user');
  const found = await app.electronApp.evaluate(({ app }) => ({
    uid: process.getuid?.(),
    gid: process.getgid?.(),
    groups: process.getgroups?.(),
    home: app.getPath('home'),
  }));
  expect(found).toMatchObject({ uid: nobody, gid: nobody });
  expect(found.groups?.filter((group) => group !== nobody)).toEqual([]);
  expect(found.home).toContain('leitfaden-run-');
});
