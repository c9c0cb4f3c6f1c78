import { type App, expect, test } from './app';
import { card, cardsIn, drag, line, paste, pile, row } from './pages/views';
import { choose, goTo, newProject, resize } from './pages/window';

/** Everything below is done by keyboard; one project goes through all views, then the application starts again. */
test('the views are written and sorted by keyboard, and everything is there after a restart', async ({ app }) => {
  test.setTimeout(120_000);
  await resize(app, 1600, 1000);
  await choose(app, 'view.german');
  await newProject(app, 'Tastatur');
  await test.step('groups', () => groups(app));
  await test.step('observations', () => observations(app));
  await test.step('SWOT', () => swot(app));
  await test.step('phases', () => phases(app));
  await test.step('measures', () => measures(app));

  await choose(app, 'file.close');
  await app.restart();
  await resize(app, 1600, 1000);
  await app.page
    .getByRole('button', { name: /Tastatur/ })
    .first()
    .click();
  await found(app);
});

async function groups(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'people');
  await line(page, 'Neu in „Kern“').focus();
  await page.keyboard.type('Stammkunden');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nachbarn');
  await page.keyboard.press('Enter');
  await paste(page, '- Eltern\n- Vereine');
  await expect.poll(() => cardsIn(page, /^Kern/)).toEqual(['Stammkunden', 'Nachbarn', 'Eltern', 'Vereine']);

  await card(page, 'Stammkunden').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Eltern')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card(page, 'Eltern')).toBeFocused();
  await card(page, 'Nachbarn').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => cardsIn(page, /^Kern/)).toEqual(['Nachbarn', 'Stammkunden', 'Vereine']);
  await expect.poll(() => cardsIn(page, /^beobachten/)).toEqual(['Eltern']);

  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => cardsIn(page, /^wichtig/)).toEqual(['Nachbarn']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn(page, /^Kern/)).toEqual(['Nachbarn', 'Stammkunden', 'Vereine']);
  await expect(card(page, 'Nachbarn')).toBeFocused();

  await page.keyboard.press('Insert');
  await expect(line(page, 'Neu in „Kern“')).toBeFocused();
  await card(page, 'Vereine').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Sportvereine');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Sportvereine')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Sportvereine')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Sportvereine')).toBeVisible();
  await card(page, 'Sportvereine').dragTo(pile(page, /^wichtig/));
  await expect.poll(() => cardsIn(page, /^wichtig/)).toEqual(['Sportvereine']);
}

async function observations(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'listening', 2);
  await line(page, 'Datum').fill('14.3.26');
  await page.getByRole('combobox', { name: 'Ort', exact: true }).first().fill('Wochenmarkt');
  await expect(page.getByText('„Wochenmarkt“ ist noch kein Ort')).toBeVisible();
  await page.getByRole('textbox', { name: 'Was gesagt wurde' }).focus();
  await page.keyboard.type('Habt ihr das auch ohne Nüsse?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Früher war mehr Kruste');
  await page.keyboard.press('Enter');
  await paste(page, 'Der Laden riecht nach zu Hause\nUm neun ist alles weg');
  await expect(page.getByRole('row')).toHaveCount(5);
  await expect(row(page, 'Kruste').getByRole('button', { name: 'Ort: Wochenmarkt' })).toBeVisible();

  await row(page, 'Kruste')
    .getByRole('button', { name: /^Wer spricht/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Stamm');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Kruste').getByRole('button', { name: 'Wer spricht: Stammkunden' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Bedürfnisse/ })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('Früher war mehr Kruste').first()).toBeVisible();
}

async function swot(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'situation', 4);
  await line(page, 'Neu in „S · Stärken“').focus();
  await page.keyboard.type('Sauerteig seit 1931');
  await page.keyboard.press('Enter');
  await paste(page, 'Lage an der Schule\nZwei Filialen');
  await card(page, 'Lage an der Schule').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('4');
  await page.keyboard.press('m');
  await expect(card(page, 'Lage an der Schule').getByRole('button', { name: 'Mitarbeitende' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await card(page, 'Zwei Filialen').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => cardsIn(page, /^T · Risiken/)).toEqual(['Zwei Filialen']);
  await expect(card(page, 'Zwei Filialen')).toBeFocused();
}

async function phases(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'idea', 5);
  await line(page, 'Neue Phase').focus();
  await page.keyboard.type('Zuhören');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Auftakt');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('button', { name: /^Auftakt verschieben/ });
  const before = await bar.getAttribute('aria-label');
  await page.getByRole('button', { name: /^Ende von Auftakt/ }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(bar).not.toHaveAttribute('aria-label', before ?? '');
  await bar.focus();
  await page.keyboard.press('Alt+ArrowUp');
  const moved = await bar.getAttribute('aria-label');
  await drag(page, page.getByRole('button', { name: /^Ende von Auftakt/ }), 150);
  await expect(bar).not.toHaveAttribute('aria-label', moved ?? '');
  await page.keyboard.press('Control+z');
  await expect(bar).toHaveAttribute('aria-label', moved ?? '');
  await expect(page.getByRole('textbox', { name: 'Phase', exact: true }).first()).toHaveValue('Auftakt');
}

async function measures(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'idea', 6);
  await line(page, 'Neue Maßnahme').focus();
  await page.keyboard.type('Backstube öffnen');
  await page.keyboard.press('Enter');
  await row(page, 'Backstube öffnen').getByRole('button', { name: /^Art/ }).focus();
  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption({ label: 'Veranstaltung' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nachb');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await row(page, 'Backstube öffnen')
    .getByRole('button', { name: /^Beginn/ })
    .focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('31.2.26');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('kein Datum');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1.4.26');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Maßnahme', exact: true })).toBeFocused();
  await page.keyboard.type('Rezepte erzählen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'Maßnahme: Backstube öffnen' })).toBeFocused();

  // Who puts in how much: a line each, in one step.
  await row(page, 'Backstube öffnen')
    .getByRole('button', { name: /^Aufwand/ })
    .focus();
  await page.keyboard.press('F2');
  await expect(line(page, 'Stunden: ohne Person')).toBeFocused();
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  const hours = page.getByRole('button', { name: 'Aufwand: 2,5 Std.' });
  await expect(hours).toBeVisible();
  await page.keyboard.press('Escape');
  await hours.focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Aufwand: 3,5 Std.' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Of hundreds of rows only those in sight exist; the last one is there as soon as the cursor goes to it.
  await line(page, 'Neue Maßnahme').focus();
  await paste(page, Array.from({ length: 300 }, (_, i) => `Maßnahme Nummer ${i + 1}`).join('\n'));
  await expect(page.getByText('302', { exact: true }).first()).toBeVisible();
  // The number of them is told before the table has drawn them.
  await expect(row(page, 'Maßnahme Nummer 5').first()).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(80);
  const top = page.getByRole('button', { name: 'Maßnahme: Backstube öffnen' });
  await top.focus();
  await expect(top).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(row(page, 'Maßnahme Nummer 300').getByRole('button', { name: 'Öffnen' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row').filter({ hasText: 'Nummer' })).toHaveCount(0);
}

/** What has to be there after the restart. */
async function found(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'people');
  await expect.poll(() => cardsIn(page, /^Kern/)).toEqual(['Nachbarn', 'Stammkunden']);
  expect(await cardsIn(page, /^wichtig/)).toEqual(['Sportvereine']);
  expect(await cardsIn(page, /^beobachten/)).toEqual(['Eltern']);
  await goTo(app, 'listening', 2);
  await expect(row(page, 'Kruste').getByRole('button', { name: 'Wer spricht: Stammkunden' })).toBeVisible();
  await expect(row(page, 'ohne Nüsse').getByRole('button', { name: 'Datum: 14.03.2026' })).toBeVisible();
  await goTo(app, 'situation', 4);
  await expect.poll(() => cardsIn(page, /^S · Stärken/)).toEqual(['Lage an der Schule', 'Sauerteig seit 1931']);
  await expect(card(page, 'Lage an der Schule').getByRole('group', { name: 'Bedeutung 4 von 5' })).toBeVisible();
  await goTo(app, 'idea', 5);
  await expect(page.getByRole('textbox', { name: 'Phase', exact: true }).first()).toHaveValue('Auftakt');
  await goTo(app, 'idea', 6);
  const measure = row(page, 'Backstube öffnen');
  await expect(measure.getByRole('button', { name: 'Art: Veranstaltung' })).toBeVisible();
  await expect(measure.getByRole('button', { name: 'Dialoggruppen: Nachbarn' })).toBeVisible();
  await expect(measure.getByRole('button', { name: 'Beginn: 01.04.2026' })).toBeVisible();
  await expect(row(page, 'Rezepte erzählen')).toBeVisible();
}
