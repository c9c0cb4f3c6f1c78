import { expect, test } from './app';
import { LibraryPage } from './pages/library-page';
import { choose, toLibrary } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

/** Labels of the native menu, all levels. */
const menuLabels = (app: { electronApp: import('@playwright/test').ElectronApplication }) =>
  app.electronApp.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [
      label,
      ...(submenu?.items ?? []).map((item) => item.label),
    ]),
  );

test('language and appearance change at once, everywhere, and stay', async ({ app }) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  await new LibraryPage(page).create('Sprachprobe');
  await work.goTo('listening');
  await work.write('Neuer Kanal', 'Marktplatz');

  await test.step('from German to English while a record is open', async () => {
    await work.row('Kanäle', 'Marktplatz').click();
    expect(await menuLabels(app)).toContain('Einstellungen');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Listen, understand');
    await expect(page.getByRole('navigation', { name: 'The path' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(work.field('name').control()).toHaveValue('Marktplatz');
    await expect.poll(() => menuLabels(app)).toContain('Settings');
    await expect.poll(() => menuLabels(app)).not.toContain('Einstellungen');
  });

  await test.step('numbers and dates follow', async () => {
    await page.keyboard.press('Control+0');
    await work.field('horizon').fill('01/03/2026', 'Planning horizon: from');
    await page.keyboard.press('Tab');
    await expect(work.field('horizon').control('Planning horizon: from')).toHaveValue('01/03/2026');
  });

  await test.step('dark is chosen in the settings', async () => {
    await page.keyboard.press('Control+,');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByText('dark', { exact: true }).click();
    await expect.poll(paper).not.toBe(light);
  });

  await test.step('both are remembered', async () => {
    await app.restart();
    await expect(app.page.getByRole('heading', { name: 'Library' })).toBeVisible();
    await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});

test('the example speaks the language of the interface; each is a file of its own, marked as invented', async ({
  app,
}) => {
  const { page } = app;
  const library = page.getByRole('list', { name: /In Arbeit|In progress/ });
  for (const [language, title] of [
    ['german', 'Beispiel: Aufgestanden für dich'],
    ['english', 'Example: Up early for you'],
    ['german', 'Beispiel: Aufgestanden für dich'],
  ] as const) {
    await choose(app, `view.${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'german' ? 'de' : 'en');
    await choose(app, 'file.example');
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(page.getByText(language === 'german' ? /erfundenes Beispiel/ : /invented example/)).toBeVisible();
    await toLibrary(app);
  }
  await expect(library.getByRole('listitem')).toHaveCount(2);
});
