import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { contentPolicy } from '../../main/window/content-policy';
import { webPreferences } from '../../main/window/web-preferences';
import type {} from '../../renderer/desktop';
import { callNames } from '../../shared/ipc/channels';
import { answerOpenDialog, expect, test } from './app';
import { dropFile } from './security/drop';
import { secondStart } from './security/second-start';
import { violations, watchViolations } from './security/violations';

const example = path.join(__dirname, '../fixtures/cases/1-kornblum.leitfaden');

/** The title of the project that is open in the window, as main knows it. */
const openedTitle = (page: Page) =>
  page.evaluate(async () => {
    const started = await window.desktop.app.start();
    return started.ok ? (started.value.opened?.fileName ?? null) : null;
  });

const windowCount = (electronApp: ElectronApplication) =>
  electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('the page lives behind all its walls', async ({ app: { electronApp, page } }) => {
  await test.step('every window has the fixed preferences', async () => {
    const found = await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }): object => {
        // Not part of Electron's typings, but the only one who knows what a window was really given.
        const read: unknown = Reflect.get(webContents, 'getLastWebPreferences');
        return typeof read === 'function' ? read.call(webContents) : {};
      }),
    );
    expect(found).toHaveLength(1);
    for (const preferences of found) {
      // Older Electron does not report all of them.
      const reported = Object.entries(webPreferences).filter(([name]) => name in preferences);
      expect(reported.length).toBeGreaterThan(7);
      expect(preferences).toMatchObject(Object.fromEntries(reported));
    }
  });

  await test.step("the page sees nothing of Node, and runs in Chromium's sandbox", async () => {
    expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined');
    expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'process'))).toBe('undefined');
    const pid = await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  });

  await test.step('the policy comes as a header, with a fresh nonce for each load', async () => {
    const nonces = [];
    for (let load = 0; load < 2; load += 1) {
      const response = await page.reload();
      const nonce = await page.locator('meta[name="csp-nonce"]').first().getAttribute('content');
      expect(await response?.headerValue('content-security-policy')).toBe(contentPolicy(nonce ?? ''));
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
    expect(await page.evaluate(() => location.protocol)).toBe('app:');
  });

  await test.step('the bridge has one function for each entry of the contract and nothing else', async () => {
    const keys = await page.evaluate(() =>
      Object.fromEntries(Object.entries(window.desktop).map(([area, verbs]) => [area, Object.keys(verbs)])),
    );
    expect(keys).toEqual({ ...callNames, on: [] });
    const changed = await page.evaluate(() => {
      const before = window.desktop.app.start;
      const tries = [
        () => Reflect.set(window, 'desktop', {}),
        () => Reflect.set(window.desktop, 'app', {}),
        () => Reflect.set(window.desktop.app, 'start', () => null),
      ].map((attempt) => attempt());
      return { tries, same: window.desktop.app.start === before };
    });
    expect(changed).toEqual({ tries: [false, false, false], same: true });
  });

  await test.step('calls with other input than agreed are refused', async () => {
    const answers = await page.evaluate(async () => {
      const call = (area: string, verb: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> =>
        Reflect.get(Reflect.get(window.desktop, area), verb)(input);
      return Promise.all([
        call('project', 'open', { entry: '/etc/passwd' }),
        call('project', 'open', { entry: '0123456789abcdef', path: '/etc/passwd' }),
        call('project', 'create', JSON.parse('{"title":"x","constructor":{"isAdmin":true}}')),
        call('project', 'create', { title: 'x'.repeat(2_000_000) }),
        call('settings', 'change', { libraryFolder: '/etc' }),
        call('library', 'list', { anything: true }),
      ]);
    });
    expect(answers.map(({ error }) => error?.code)).toEqual(answers.map(() => 'invalidInput'));
  });
});

test('nothing leads out of the page', async ({ app: { electronApp, page } }) => {
  const address = page.url();
  await watchViolations(page);

  await test.step('no code, style, picture, frame or connection from elsewhere', async () => {
    const outcome = await page.evaluate(async () => {
      const add = (html: string) => {
        const holder = document.createElement('div');
        holder.innerHTML = html;
        document.body.append(holder);
      };
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      add('<img src="https://example.com/x.png"><iframe src="https://example.com/"></iframe>');
      add('<style>body { --planted: 1 }</style><object data="https://example.com/"></object>');
      const failed = async (attempt: () => unknown) => {
        // In a task of its own: what the debugger evaluates itself may use eval.
        await new Promise((resolve) => setTimeout(resolve));
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      return {
        inlineRan: Reflect.has(window, 'inlineRan'),
        planted: getComputedStyle(document.body).getPropertyValue('--planted'),
        evalFails: await failed(() => Reflect.get(globalThis, 'eval')('1')),
        functionFails: await failed(() => new Function('return 1')()),
        fetchFails: await failed(() => fetch('https://example.com/')),
        ownFetchFails: await failed(() => fetch('app://bundle/index.html')),
        socketFails: await new Promise((resolve) => {
          const socket = new WebSocket('wss://example.com/');
          socket.onerror = () => resolve(true);
          socket.onopen = () => resolve(false);
        }).catch(() => true),
      };
    });
    expect(outcome).toEqual({
      inlineRan: false,
      planted: '',
      evalFails: true,
      functionFails: true,
      fetchFails: true,
      ownFetchFails: true,
      socketFails: true,
    });
    const blocked = await violations(page);
    for (const directive of [
      'script-src-elem',
      'script-src',
      'connect-src',
      'img-src',
      'style-src-elem',
      'frame-src',
    ]) {
      expect(blocked).toContain(directive);
    }
  });

  await test.step('no navigation', async () => {
    await page.evaluate(() => {
      const follow = (html: string, act: (element: HTMLElement) => void) => {
        const holder = document.createElement('div');
        holder.innerHTML = html;
        document.body.append(holder);
        const element = holder.firstElementChild;
        if (element instanceof HTMLElement) act(element);
      };
      location.href = 'https://example.com/';
      location.href = 'file:///etc/passwd';
      follow('<a href="https://example.com/">x</a>', (link) => link.click());
      follow('<form action="https://example.com/"><button>x</button></form>', (form) =>
        form.querySelector('button')?.click(),
      );
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = '0;url=https://example.com/';
      document.head.append(refresh);
    });
    await page.waitForTimeout(500);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => typeof window.desktop)).toBe('object');
  });

  await test.step('no second window', async () => {
    const opened = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
      return [window.open('https://example.com/'), window.open('app://bundle/index.html'), window.open('about:blank')];
    });
    expect(opened).toEqual([null, null, null]);
    expect(await windowCount(electronApp)).toBe(1);
  });

  await test.step('no permission, no device, no network from main', async () => {
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ];
      const states = names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      );
      const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
      connection.createDataChannel('x');
      const candidates: string[] = [];
      const gathered = new Promise<void>((resolve) => {
        connection.onicecandidate = ({ candidate }) => (candidate ? candidates.push(candidate.candidate) : resolve());
      });
      await connection.setLocalDescription(await connection.createOffer());
      await gathered;
      return { states: await Promise.all([...states, media]), candidates };
    });
    expect(new Set(states.states)).toEqual(new Set(['denied']));
    expect(states.candidates).toEqual([]);
    const answer = await electronApp.evaluate(({ net }) =>
      net.fetch('https://example.com/').then(
        () => 'reached',
        (error: Error) => error.message,
      ),
    );
    expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
  });
});

test('the ordinary journey breaks no rule of the policy', async ({ app: { page } }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seenViolations', seen);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber }) =>
      seen.push(`${effectiveDirective} ${sourceFile}:${lineNumber}`),
    );
  });
  expect(await page.evaluate(async () => (await window.desktop.project.openExample({ language: 'de' })).ok)).toBe(true);
  // The page starts again with the project that is open.
  await page.reload();
  await expect(page.locator('h1')).not.toBeEmpty();
  let visited = 0;
  for (const step of [0, 1, 2, 3, 4, 5]) {
    await page.keyboard.press(`Control+${step}`);
    for (const tab of await page.getByRole('main').getByRole('navigation').getByRole('button').all()) {
      await tab.click();
      visited += 1;
    }
  }
  expect(visited).toBeGreaterThan(10);
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((chosen) => window.desktop.settings.change({ theme: chosen }), theme);
  }
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('files from outside come through one door', async ({ app }) => {
  const { page, place, documentsFolder } = app;
  expect(await openedTitle(page)).toBeNull();
  const strategy = place(example, 'Von außen.leitfaden');

  await test.step('a second start hands its file to the first and ends', async () => {
    expect(await secondStart(app, [strategy])).toBe(0);
    await expect.poll(() => openedTitle(page)).toBe('Von außen.leitfaden');
    expect(await windowCount(app.electronApp)).toBe(1);
  });

  await test.step('what is no project file is ignored or named, never opened', async () => {
    const disguised = path.join(documentsFolder, 'disguised.leitfaden');
    symlinkSync('/etc/passwd', disguised);
    const damaged = path.join(documentsFolder, 'damaged.leitfaden');
    writeFileSync(damaged, '{"format":"leit');
    for (const argument of ['/etc/passwd', disguised, damaged, documentsFolder, '--opened=x.leitfaden']) {
      expect(await secondStart(app, [argument])).toBe(0);
    }
    expect(await openedTitle(page)).toBe('Von außen.leitfaden');
    expect(readFileSync(damaged, 'utf8')).toBe('{"format":"leit');
  });

  await test.step('a picture is what its bytes say', async () => {
    const png = path.join(documentsFolder, 'logo.txt');
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    writeFileSync(png, Buffer.from(pixel, 'base64'));
    await answerOpenDialog(app.electronApp, [png]);
    const pick = () => page.evaluate(() => window.desktop.image.pick());
    expect(await pick()).toEqual({ ok: true, value: { mime: 'image/png', base64: pixel, width: 1, height: 1 } });
    const svg = path.join(documentsFolder, 'logo.png');
    writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await answerOpenDialog(app.electronApp, [svg]);
    expect(await pick()).toEqual({ ok: false, error: { code: 'badImage', file: 'logo.png' } });
    await answerOpenDialog(app.electronApp, []);
    expect(await pick()).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  await test.step('what the planner keeps for itself is for its owner only', () => {
    const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
    expect(modeOf(app.dataFolder)).toBe('700');
    for (const file of ['settings.json', 'library.json']) expect(modeOf(path.join(app.dataFolder, file))).toBe('600');
  });

  await test.step('a dropped project file opens, and the page never learns its path', async () => {
    const dropped = place(example, 'Abgelegt.leitfaden');
    await dropFile(page, dropped);
    await expect.poll(() => openedTitle(page)).toBe('Abgelegt.leitfaden');
    await dropFile(page, '/etc/hostname');
    expect(await openedTitle(page)).toBe('Abgelegt.leitfaden');
    const known = await page.evaluate(async () => JSON.stringify(await window.desktop.app.start()));
    expect(known).not.toContain(dropped);
  });
});
