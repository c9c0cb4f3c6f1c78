import { expect, test } from './app';
import { LibraryPage } from './pages/library-page';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

test('everything that can be done with a strategy in the library', async ({ app }) => {
  const library = new LibraryPage(app.page);
  await library.isOpen();

  await test.step('search and order', async () => {
    await library.createAndReturn('Zimmerei');
    await library.createAndReturn('Apotheke');
    await library.sortBy('Titel');
    await library.shows('Apotheke', 'Zimmerei');
    await library.sortBy('Letzte Änderung');
    await library.search('zimm');
    await library.shows('Zimmerei');
    await library.search('nirgends');
    await expect(app.page.getByText('Nichts gefunden zu „nirgends“.')).toBeVisible();
    await library.search('');
  });

  await test.step('rename and duplicate', async () => {
    await library.act('Zimmerei', 'Umbenennen');
    await app.page.getByRole('textbox', { name: 'Projekttitel' }).fill('Zimmerei Alt');
    await app.page.keyboard.press('Enter');
    await expect(library.row('Zimmerei Alt')).toBeVisible();
    await library.act('Apotheke', 'Verdoppeln');
    await library.search('apotheke');
    await expect(app.page.getByRole('list', { name: 'In Arbeit' }).getByRole('listitem')).toHaveCount(2);
    await library.search('');
  });

  await test.step('archive and back', async () => {
    await library.act('Zimmerei Alt', 'Ins Archiv');
    await expect(library.row('Zimmerei Alt')).toHaveCount(0);
    await library.shelf('Archiv');
    await library.act('Zimmerei Alt', 'Aus dem Archiv holen');
    await expect(library.row('Zimmerei Alt')).toHaveCount(0);
    await library.shelf('In Arbeit');
    await expect(library.row('Zimmerei Alt')).toBeVisible();
  });

  await test.step('trash and back, and it opens as before', async () => {
    await library.act('Zimmerei Alt', 'In den Papierkorb');
    await expect(library.row('Zimmerei Alt')).toHaveCount(0);
    await library.shelf('Papierkorb');
    await library.act('Zimmerei Alt', 'Zurückholen');
    await library.shelf('In Arbeit');
    await library.open('Zimmerei Alt');
  });

  await test.step('"go on" leads to the very place', async () => {
    const work = new WorkspacePage(app.page);
    await work.goTo('listening', 'Bedürfnisse');
    await app.page.getByRole('button', { name: 'Zur Bibliothek' }).click();
    await library.isOpen();
    await library.goOn();
    await expect(app.page.getByRole('textbox', { name: 'Neues Bedürfnis' })).toBeVisible();
  });
});
