import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../storage/support/temp-folder';

const program = path.resolve(__dirname, '../../../../build/cli.mjs');

function leitfaden(folder: string, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
    const child = execFile(process.execPath, [program, ...args], { cwd: folder, env }, (_, out, error) =>
      resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });
}

// The first call may have to build the program.
describe('the program as people start it', { timeout: 120_000 }, () => {
  test('from an empty file to a Word document', async () => {
    const folder = await tempFolder();
    expect(await leitfaden(folder, 'new', 'plan.leitfaden', '--title', 'Plan')).toMatchObject({ code: 0, error: '' });
    const { code, out } = await leitfaden(folder, 'check', 'plan.leitfaden', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true });
    const args = ['export', 'plan.leitfaden', '--as', 'strategy', '--format', 'docx', '--out', 'plan.docx'];
    expect(await leitfaden(folder, ...args)).toMatchObject({ code: 0, error: '' });
    expect((await leitfaden(folder, ...args)).code).toBe(1);
  });

  test('what is long arrives whole through a pipe; wrong usage ends with 2', async () => {
    const folder = await tempFolder();
    expect(JSON.parse((await leitfaden(folder, 'schema')).out)).toHaveProperty('$defs.goal');
    expect((await leitfaden(folder, 'nonsense')).code).toBe(2);
    expect((await leitfaden(folder, 'check', 'fort.leitfaden')).code).toBe(1);
  });
});
