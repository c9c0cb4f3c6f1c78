import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(__dirname, '../../../..');

const sources = ['main', 'renderer', 'shared'].flatMap((layer) =>
  readdirSync(path.join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(layer, file).split(path.sep).join('/')),
);
const filesWith = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')));

describe('the doors between page, main and world', () => {
  it('has one place where calls are answered', () => {
    expect(filesWith(/\bipcMain\b/)).toEqual(['main/ipc/handle.ts']);
    const door = readFileSync(path.join(root, 'main/ipc/handle.ts'), 'utf8');
    expect(door.match(/ipcMain\.handle\(/g)).toHaveLength(1);
    expect(door.match(/ipcMain\.on\(/g)).toHaveLength(1);
  });

  it('has one place where the page reaches main', () => {
    expect(filesWith(/\bipcRenderer\b/).every((file) => file.startsWith('main/preload/'))).toBe(true);
    expect(filesWith(/\bcontextBridge\b/)).toEqual(['main/preload/index.ts']);
    expect(filesWith(/window\.desktop\b/)).toContain('renderer/desktop.ts');
  });

  it('makes windows in one place', () => {
    const made = sources.flatMap(
      (file) => readFileSync(path.join(root, file), 'utf8').match(/new BrowserWindow\(/g) ?? [],
    );
    expect(made).toHaveLength(1);
    expect(filesWith(/new BrowserWindow\(/)).toEqual(['main/window/create-window.ts']);
    expect(filesWith(/\b(?:BrowserView|WebContentsView)\b/)).toEqual([]);
  });

  it('starts no program and opens no address of others, only the document it has written itself', () => {
    expect(filesWith(/openExternal/)).toEqual([]);
    expect(filesWith(/openPath/)).toEqual(['main/ipc/handlers/document.ts']);
    const handler = readFileSync(path.join(root, 'main/ipc/handlers/document.ts'), 'utf8');
    expect(handler.match(/openPath\([^\n]*/g)).toEqual(['openPath(await documents.openable());']);
    expect(filesWith(/child_process|utilityProcess/)).toEqual([]);
    expect(filesWith(/showItemInFolder/)).toEqual(['main/ipc/handlers/document.ts']);
  });

  it('knows no network, updater or crash reporter', () => {
    expect(filesWith(/from '(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?'/)).toEqual([]);
    expect(filesWith(/\b(?:autoUpdater|crashReporter|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/)).toEqual([]);
    expect(filesWith(/(?<![.\w])fetch\(/)).toEqual([]);
    expect(filesWith(/import \{[^}]*\bnet\b[^}]*\} from 'electron'/)).toEqual([]);
  });
});
