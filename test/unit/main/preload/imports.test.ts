import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callNames, eventNames } from '../../../../shared/ipc/channels';
import { contract } from '../../../../shared/ipc/contract';

const folder = path.resolve(__dirname, '../../../../main/preload');

describe('the preload', () => {
  it('imports electron and names only: a sandboxed preload is one small file', () => {
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const imported = sources.flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from),
    );
    expect(new Set(imported)).toEqual(new Set(['electron', '../../shared/ipc/channels', './dropped-files']));
    const channels = readFileSync(path.resolve(folder, '../../shared/ipc/channels.ts'), 'utf8');
    for (const [line] of channels.matchAll(/^.*from '.*$/gm)) expect(line).toMatch(/^import type /);
  });

  it('knows exactly the names of the contract', () => {
    const named = Object.entries(callNames).flatMap(([area, verbs]) => verbs.map((verb) => `${area}.${verb}`));
    expect(named).toEqual(expect.arrayContaining(Object.keys(contract)));
    expect(named).toHaveLength(Object.keys(contract).length);
    expect(new Set(eventNames).size).toBe(eventNames.length);
  });
});
