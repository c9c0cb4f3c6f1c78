import path from 'node:path';
import type { Page } from '@playwright/test';
import { steps } from '../../shared/method/steps';
import { hostileProject } from '../support/hostile-project';
import { type App, expect, test } from './app';
import { projectFile } from './launch/project-file';
import { openFirst } from './pages/views';
import { choose, goTo, toLibrary } from './pages/window';
import { payloads } from './security/payloads';
import { violations, watchViolations } from './security/violations';

test.use({ args: ['--lang=de'] });

/** Notes everything text must never bring about. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => seen.push(`navigation: ${frame.url()}`));
  page.on('request', (request) => /^(app|data|blob):/.test(request.url()) || seen.push(`request: ${request.url()}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}

/** What text has become in the page besides text: elements that act, attributes that act, addresses that act. */
const alive = () =>
  [...document.querySelectorAll('body *')].flatMap((element) => {
    const acts = /^(script|iframe|object|embed|meta|base|marquee)$/i.test(element.tagName) && !element.closest('head');
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') || (/^(href|src|action|data)$/.test(name) && /^\s*(java|vb|data:text)/i.test(value)),
    );
    const own = element.matches('script[src^="app:"], script[src^="/"], script[src^="./"]');
    return (acts && !own) || attributes.length > 0 ? [element.outerHTML.slice(0, 120)] : [];
  });

/** Looks at what is shown: the payloads stand there as text, and nothing of them lives. */
async function harmless({ page }: App, place: string): Promise<void> {
  const shown = () =>
    page.evaluate(() => {
      const typed = [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value'));
      return [document.body.textContent, ...typed].join('\n');
    });
  await expect.poll(shown, `${place} shows hostile text`).toContain('x=1');
  expect(await page.evaluate(alive), place).toEqual([]);
  // Titles lose the marks of Markdown, `__` among them.
  const set = await page.evaluate(() => ['__x', 'x'].filter((name) => Reflect.has(window, name)));
  expect(set, place).toEqual([]);
}

test('hostile text in every field stays text on every screen', async ({ app }) => {
  test.setTimeout(120_000);
  const { project, used } = hostileProject(payloads);
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  expect([...used].sort()).toEqual([...new Set(payloads)].sort());
  projectFile(project, 'feindlich', path.join(app.documentsFolder, 'Leitfaden'));
  await app.restart();
  const { page } = app;
  const seen = watch(page);
  await watchViolations(page);
  const address = page.url();
  await harmless(app, 'library');
  await page.getByRole('list', { name: 'In Arbeit' }).getByRole('button').first().click();
  await expect(page.getByRole('navigation', { name: 'Der Weg' })).toBeVisible();

  for (const step of steps) {
    const tabs = step.number === null ? (['brief', ...step.records] as const) : step.records;
    for (const [i, tab] of tabs.entries()) {
      await test.step(tab, async () => {
        await goTo(app, step.id, i);
        await harmless(app, tab);
        if (tab !== 'brief') await openFirst(page, tab);
        const more = page
          .getByRole('main')
          .locator('button[aria-expanded="false"]:not([aria-haspopup])', { hasText: /^Mehr/ });
        if (await more.isVisible()) await more.click();
        await harmless(app, `${tab} form`);
      });
    }
  }
  await test.step('trash of the project', async () => {
    await choose(app, 'edit.recordTrash');
    await expect(page.getByRole('dialog')).toContainText('x=1');
    await harmless(app, 'trash');
    await page.keyboard.press('Escape');
  });
  await test.step('documents, both editions and languages', async () => {
    await choose(app, 'file.documents');
    for (const choice of ['intern, mit Notizen', 'Englisch', 'Deutsch']) {
      await page.getByRole('complementary').getByText(choice).first().click();
      await expect(page.getByRole('region', { name: 'Vorschau des Dokuments' })).toContainText('x=1');
      await harmless(app, `documents ${choice}`);
    }
  });
  await toLibrary(app);
  await harmless(app, 'library');

  expect(page.url()).toBe(address);
  expect(await violations(page)).toEqual([]);
  expect(seen).toEqual([]);
});
