import { expect, test } from './app';
import { LibraryPage } from './pages/library-page';
import { card } from './pages/views';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

test('no circle can be chosen, and dates in the wrong order are kept and said', async ({ app }) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  await new LibraryPage(page).create('Verdreht');

  await test.step('a group is not offered itself nor what belongs to it', async () => {
    await work.goTo('people');
    await work.write('Neu in „Kern“', 'Stadt', 'Viertel', 'Verein');
    await card(page, 'Viertel').press('Enter');
    await work.showMore();
    await work.field('parent').link('Stadt');
    await work.goTo('people');
    await card(page, 'Stadt').press('Enter');
    await work.field('parent').control().click();
    await expect(page.getByRole('option')).toHaveText(['Verein']);
    await page.keyboard.press('Escape');
  });

  await test.step('the horizon says that it ends before it begins, and stays', async () => {
    await work.goTo('frame');
    const horizon = work.field('horizon');
    await horizon.fill('01.06.2026', 'Planungszeitraum: von');
    await horizon.fill('01.03.2026', 'Planungszeitraum: bis');
    await page.keyboard.press('Tab');
    await expect(horizon.block.getByRole('status')).toHaveText(/Das Ende liegt vor dem Anfang/);
    await work.saved();
    await work.goTo('people');
    await work.goTo('frame');
    await expect(horizon.control('Planungszeitraum: bis')).toHaveValue('01.03.2026');
    await horizon.fill('01.09.2026', 'Planungszeitraum: bis');
    await page.keyboard.press('Tab');
    await expect(horizon.block.getByRole('status')).toHaveCount(0);
  });
});
