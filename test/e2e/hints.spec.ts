import { addRecord, type Patch } from '../../shared/project/edits';
import { newProject } from '../../shared/project/new-project';
import type { RecordType } from '../../shared/project/record-types';
import { expect, screen, test } from './app';
import { projectFile } from './launch/project-file';
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

/** A project in which pairs stand twice and records lack a side. */
function crooked() {
  let project = newProject('Doppelt');
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const add = <T extends RecordType>(type: T, values: Patch<T>) => {
    const added = addRecord(project, type, values, { now: '2026-03-01T09:00:00.000Z', newId, author: null });
    project = added.project;
    return added.id;
  };
  const goal = add('goal', { text: 'Gehört werden' });
  const interest = add('interest', { text: 'Ruhe am Morgen' });
  add('fit', { goal, interest, value: 'shared' });
  add('fit', { goal, interest, value: 'conflict' });
  add('need', { text: 'Wissen, was es gibt' });
  add('supply', { by: 'Landfrauen', level: 4 });
  add('swotItem', { text: 'Früh auf', quadrant: 'S' });
  add('rating', { perspective: 'employee', agree: 4 });
  const group = add('group', { name: 'Nachbarn' });
  for (const [name, share] of [
    ['nebenan.de', 5],
    ['vor Ort', 1],
  ] as const)
    add('presence', { group, channel: add('channel', { name }), share });
  return project;
}

test('nothing is lost from sight: what a table has no cell for stands below it; shares come to 100', async ({
  app,
}) => {
  await app.restart({ args: ['--lang=de', projectFile(crooked(), 'doppelt', app.documentsFolder)] });
  const { page } = app;
  const work = new WorkspacePage(page);
  const beside = page.getByRole('region', { name: 'Außerhalb der Tabelle' }).getByRole('button');

  await work.goTo('situation', 'Abgleich');
  await expect(beside).toHaveText([/Gehört werden · Ruhe am Morgen.*steht schon einmal da/]);
  await screen(page, 'hints-fit');
  await beside.click();
  await expect(work.field('interest').block.getByRole('status')).toHaveText(/mit demselben Paar/);
  await work.goTo('situation', 'Einschätzungen');
  await expect(beside).toHaveText([/noch ohne: Aussage/]);
  await work.goTo('listening', 'Angebote anderer');
  await expect(beside).toHaveText([/Landfrauen.*noch ohne: Bedürfnis/]);
  await screen(page, 'hints-supply');

  await work.goTo('people', 'Präsenz der Gruppen');
  await work.row('Präsenz der Gruppen', 'nebenan.de').click();
  const share = work.field('share');
  await expect(share.block.getByRole('status')).toContainText('zusammen 6 %, nicht 100 %');
  await screen(page, 'hints-share');
  await share.block.getByRole('button', { name: 'Im selben Verhältnis auf 100 % bringen' }).click();
  await expect(share.control()).toHaveValue('83');
  await expect(share.block.getByRole('status')).toHaveCount(0);
  await work.undo.click();
  await expect(share.control()).toHaveValue('5');
});
