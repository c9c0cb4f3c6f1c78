import { randomUUID } from 'node:crypto';
import { addRecord, updateFrame } from '../../shared/project/edits';
import { newProject } from '../../shared/project/new-project';
import { type App, expect, screen, test } from './app';
import { projectFile } from './launch/project-file';
import { says } from './pages/text-control';
import { card } from './pages/views';
import { choose, goTo, resize, toLibrary } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

const heading = (app: App, text: string | RegExp) => app.page.getByRole('heading', { level: 1, name: text });

/** Begins a project through the third door, by keyboard. */
async function begin(app: App, title: string): Promise<void> {
  await app.page.getByRole('button', { name: /^45 Minuten/ }).press('Enter');
  await app.page.getByRole('dialog').getByRole('textbox').fill(title);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('Frage 1 von 18')).toBeVisible();
}

test('the core questions are answered by keyboard alone, left, taken up again, and stand in the full forms', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await choose(app, 'view.german');
  await resize(app, 1024, 700);
  await begin(app, 'Hofladen am Bach');
  const { keyboard } = app.page;
  const next = () => keyboard.press('Control+Enter');

  await expect(heading(app, /Wie nennen alle/)).toBeVisible();
  await expect(app.page.getByRole('textbox', { name: 'Projekttitel' })).toHaveValue('Hofladen am Bach');
  await keyboard.press('Enter');
  await expect(heading(app, /Für wen/)).toBeVisible();
  await keyboard.type('Familie Behrens');
  await keyboard.press('Enter');
  await keyboard.type('Der Großhändler hat gekündigt.');
  await next();

  await keyboard.type('Stammkunden');
  await keyboard.press('Enter');
  await keyboard.type('Nachbarn');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(app.page.getByText('Frage 5 von 18')).toBeVisible();
  await screen(app.page, 'short-path-each-de-light-1024x700');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const kind = app.page.getByRole('combobox', { name: 'Art' }).first();
  await expect(kind).toHaveValue('Kunde');
  await keyboard.press('ArrowDown');
  await next();
  await keyboard.press('Alt+ArrowLeft');
  await expect(kind).toHaveValue('Kunde');
  await next();
  await keyboard.type('Sie tragen ihre Körbe selbst herein.');
  await keyboard.press('Escape');
  await expect(app.page.getByRole('navigation', { name: 'Der Weg' })).toBeVisible();

  await toLibrary(app);
  await app.restart();
  await choose(app, 'view.german');
  await app.page
    .getByRole('button', { name: /Hofladen am Bach/ })
    .first()
    .click();
  await choose(app, 'go.shortPath');
  await expect(app.page.getByText('Frage 6 von 18')).toBeVisible();
  await says(app.page.getByRole('textbox').first(), 'Sie tragen ihre Körbe selbst herein.');
  await rest(app);

  await expect(heading(app, 'Der Anfang steht.')).toBeFocused();
  await app.page.getByRole('button', { name: 'Zum ganzen Plan' }).press('Enter');
  await inForms(app);
});

/** The questions from the wanted relationship to the metrics. */
async function rest(app: App): Promise<void> {
  const { keyboard } = app.page;
  const next = () => app.page.keyboard.press('Control+Enter');
  await next();
  await expect(app.page.getByText('Frage 7 von 18')).toBeVisible();
  await next();
  for (const line of ['Wochenmarkt', 'Hoftor']) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await next();
  await keyboard.type('Man grüßt sich.');
  await next();
  for (const answer of ['Wissen, woher es kommt', 'Der Acker zum Anfassen', 'Nachbarn kommen einmal im Monat']) {
    await keyboard.type(answer);
    await keyboard.press('Enter');
    await keyboard.press('Enter');
  }
  await expect(app.page.getByText('Frage 13 von 18')).toBeVisible();
  await keyboard.type('Eigener Acker');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Kein Schild');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(app.page.getByText('Frage 14 von 18')).toBeVisible();
  for (const answer of ['Nur hier sieht man jede Rübe wachsen', 'Komm aufs Feld', 'Feldtag ausrichten']) {
    await keyboard.type(answer);
    await keyboard.press('Enter');
    await keyboard.press('Enter');
  }
  await expect(app.page.getByText('Frage 17 von 18')).toBeVisible();
  await keyboard.type('1.6.26');
  await app.page.getByRole('combobox', { name: 'Verantwortlich' }).focus();
  await keyboard.type('Ida Behrens');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(app.page.getByRole('button', { name: 'Ida Behrens', exact: true })).toBeVisible();
  await keyboard.press('Alt+ArrowLeft');
  await expect(app.page.getByText('Frage 16 von 18')).toBeVisible();
  await next();
  await next();
  await keyboard.type('Gäste beim Feldtag');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
}

/** What was answered stands in the full plan, each answer once. */
async function inForms(app: App): Promise<void> {
  const { page } = app;
  const full = new WorkspacePage(page);
  await goTo(app, 'people');
  await expect(page.locator('[data-card]')).toHaveCount(2);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('korbe');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await full.field('appreciation').says(/Körbe selbst/);
  await goTo(app, 'frame');
  await full.field('occasion').says('Der Großhändler hat gekündigt.');
  await expect(page.locator('[data-field="client"] input').first()).toHaveValue('Familie Behrens');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Feldtag');
  await expect(page.getByRole('option', { name: /Feldtag ausrichten/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field="start"] input').first()).toHaveValue('01.06.2026');
  await expect(
    page.locator('[data-field="responsible"]').getByRole('button', { name: 'Ida Behrens', exact: true }),
  ).toBeVisible();
}

test('own questions are asked when their step is through, for each record; the answer stands in its form', async ({
  app,
}) => {
  const context = { now: '2026-03-01T09:00:00.000Z', newId: randomUUID, author: null };
  const named = addRecord(newProject('Ofenbau'), 'group', { name: 'Nachbarn' }, context).project;
  const on = { record: 'Dialoggruppe', field: 'Wertschätzung' };
  const asked = addRecord(named, 'question', { text: 'Haben sie selbst Feuer gemacht?', on }, context).project;
  const { settings } = asked.project;
  const left = updateFrame(asked, { settings: { ...settings, shortPathAt: 'group.relationWanted' } });
  await app.restart({ args: [projectFile(left, 'ofenbau', app.documentsFolder)] });
  const { page } = app;
  await choose(app, 'view.german');
  await choose(app, 'go.shortPath');
  await expect(page.getByText('Frage 7 von 19')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(app, 'Eigene Fragen')).toBeVisible();
  await page.keyboard.type('Ja, in ihren Kaminen.');
  await screen(page, 'short-path-own-de');
  await page.keyboard.press('Control+Enter');
  await expect(heading(app, /Wo reden die Menschen/)).toBeVisible();

  await page.keyboard.press('Escape');
  await goTo(app, 'people');
  await card(page, 'Nachbarn').press('Enter');
  const answer = page.locator('[data-field="appreciation"]').getByLabel('Haben sie selbst Feuer gemacht?');
  await expect(answer).toHaveValue('Ja, in ihren Kaminen.');
  await answer.scrollIntoViewIfNeeded();
  await screen(page, 'own-question-form-de');
});
