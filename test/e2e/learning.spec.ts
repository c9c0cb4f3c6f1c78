import { type App, expect, test } from './app';
import { line } from './pages/views';
import { choose, newProject, resize } from './pages/window';

/** Goes to a tab of a step by its name. */
async function goToTab(app: App, step: string, tab: RegExp): Promise<void> {
  await choose(app, `go.${step}`);
  await app.page.getByRole('main').getByRole('navigation').getByRole('button', { name: tab }).press('Enter');
}

async function write(app: App, ...lines: string[]): Promise<void> {
  for (const text of lines) {
    await app.page.keyboard.type(text);
    await app.page.keyboard.press('Enter');
  }
}

test('an event becomes a learning and a change, which is accepted, undone, accepted and taken back', async ({
  app,
}) => {
  test.setTimeout(90_000);
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  await newProject(app, 'Hofladen');
  const { page } = app;
  await goToTab(app, 'idea', /^Maßnahmen/);
  await line(page, 'Neue Maßnahme').focus();
  await write(app, 'Samstags öffnen');

  await goToTab(app, 'learning', /^Ereignisse/);
  await line(page, 'Neues Ereignis').focus();
  await write(app, 'Eine Schulklasse stand am Zaun');
  const event = page.getByRole('listitem', { name: 'Eine Schulklasse stand am Zaun' });
  await expect(event.getByText('Reaktion fehlt')).toBeVisible();
  await event.getByRole('textbox', { name: /^Was haben wir getan/ }).focus();
  await page.keyboard.type('Alle hereingelassen');
  await line(page, 'Erkenntnis festhalten: Eine Schulklasse stand am Zaun').focus();
  await write(app, 'Wir haben gelernt, dass Kinder alles wissen wollen.');
  await expect(event.getByText('noch nichts geändert')).toBeVisible();
  await event.getByRole('button', { name: /^Änderung vorschlagen/ }).press('Enter');

  const change = event.getByRole('region', { name: 'Änderung' });
  await change.getByRole('combobox', { name: 'Welcher Eintrag ändert sich?' }).focus();
  await page.keyboard.type('Samstags');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await change.getByRole('combobox', { name: 'Welches Feld?' }).selectOption({ label: 'Maßnahme' });
  await expect(change.getByRole('textbox', { name: 'Bisher: Maßnahme' })).toHaveValue('Samstags öffnen');
  await change.getByRole('textbox', { name: 'Künftig: Maßnahme' }).fill('Freitags für Schulen öffnen');
  const accept = change.getByRole('button', { name: 'Annehmen und in den Plan schreiben' });
  await accept.press('Enter');
  await expect(event.getByText('im Plan angekommen')).toBeVisible();
  await measureIs(app, 'Freitags für Schulen öffnen');

  await page.keyboard.press('Control+z');
  await measureIs(app, 'Samstags öffnen');
  await goToTab(app, 'learning', /^Ereignisse/);
  await expect(event.getByText('Änderung vorgeschlagen')).toBeVisible();
  await accept.press('Enter');
  await measureIs(app, 'Freitags für Schulen öffnen');

  await page.getByRole('button', { name: 'Maßnahme: Freitags für Schulen öffnen' }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await write(app, 'Jeden Tag öffnen');
  await page.keyboard.press('Escape');
  await goToTab(app, 'learning', /^Ereignisse/);
  const unfold = event.getByRole('button', { name: /Fragen zeigen$/ });
  await unfold.press('Enter');
  await expect(change.getByRole('textbox', { name: 'Vorher: Maßnahme' })).toHaveValue('Samstags öffnen');
  await change.getByRole('button', { name: 'Annahme zurücknehmen' }).press('Enter');
  await expect(change.getByRole('alert')).toContainText('Maßnahme');
  await change.getByRole('button', { name: 'Trotzdem zurücknehmen' }).press('Enter');
  await expect(change.getByText('zurückgenommen')).toBeVisible();
  await measureIs(app, 'Samstags öffnen');
});

async function measureIs(app: App, title: string): Promise<void> {
  await goToTab(app, 'idea', /^Maßnahmen/);
  await expect(app.page.getByRole('button', { name: `Maßnahme: ${title}`, exact: true })).toBeVisible();
}

test('measurements are written one after the other and draw the line; the timeline shows them', async ({ app }) => {
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  await newProject(app, 'Hofladen');
  const { page } = app;
  await goToTab(app, 'learning', /^Kennzahlen/);
  await line(page, 'Neue Kennzahl').focus();
  await write(app, 'Gäste am Samstag');
  const metric = page.getByRole('listitem', { name: 'Gäste am Samstag' });
  await metric.getByRole('textbox', { name: 'Datum' }).fill('31.2.26');
  await metric.getByRole('textbox', { name: 'Wert' }).focus();
  await write(app, '12');
  await expect(metric.getByRole('alert')).toContainText('lässt sich nicht lesen');
  await metric.getByRole('textbox', { name: 'Datum' }).fill('1.3.26');
  await metric.getByRole('textbox', { name: 'Wert' }).focus();
  await page.keyboard.press('Enter');
  await metric.getByRole('textbox', { name: 'Datum' }).fill('8.3.26');
  await metric.getByRole('textbox', { name: 'Wert' }).focus();
  await write(app, '17,5', 'deutlich mehr');
  await expect(metric.getByRole('img')).toHaveAttribute('aria-label', /1\. März 2026: 12; 8\. März 2026: 17,5/);
  await metric.getByRole('button', { name: /^Messwerte zeigen/ }).press('Enter');
  await expect(metric.getByRole('listitem')).toHaveCount(3);
  await goToTab(app, 'learning', /^Ereignisse/);
  await expect(page.getByText('deutlich mehr')).toBeVisible();
});

test('one lead idea is chosen; choosing another asks; people judge by keyboard; the grid keeps examples', async ({
  app,
}) => {
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  await newProject(app, 'Hofladen');
  const { page } = app;
  await choose(app, 'go.people');
  await line(page, 'Neu in „Kern“').focus();
  await write(app, 'Nachbarn');
  await goToTab(app, 'idea', /^Phasen/);
  await line(page, 'Neue Phase').focus();
  await write(app, 'Auftakt');
  await goToTab(app, 'idea', /^Leitideen/);
  await line(page, 'Neue Variante').focus();
  await write(app, 'Komm aufs Feld', 'Jede Rübe hat einen Namen');
  const first = page.getByRole('listitem', { name: 'Komm aufs Feld' });
  const second = page.getByRole('listitem', { name: 'Jede Rübe hat einen Namen' });
  await first.getByRole('radio', { name: 'gewählt' }).press('Space');
  await expect(first).toHaveAttribute('data-state', 'chosen');
  await first.getByRole('textbox', { name: 'Grund' }).fill('Alle wollten sofort losgehen.');
  await second.getByRole('radio', { name: 'gewählt' }).press('Space');
  await expect(second.getByRole('alert')).toContainText('Komm aufs Feld');
  await expect(first).toHaveAttribute('data-state', 'chosen');
  await second.getByRole('button', { name: 'Ja, diese wählen' }).press('Enter');
  await expect(second).toHaveAttribute('data-state', 'chosen');
  await expect(first).toHaveAttribute('data-state', 'shortlisted');
  await page.keyboard.press('Control+z');
  await expect(first).toHaveAttribute('data-state', 'chosen');

  await first.getByRole('combobox', { name: 'Wer urteilt?' }).focus();
  await page.keyboard.type('Ida');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const bar = first.getByRole('slider', { name: 'Mut, Ida' });
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveAttribute('aria-valuetext', '2 von 5');
  await expect(page.getByText('1 von 1 Feldern noch leer')).toBeVisible();
  await page.getByRole('textbox', { name: 'Beispiel für Nachbarn in Auftakt' }).fill('Schuhe an');
  await expect(page.getByText('alle 1 Felder gefüllt')).toBeVisible();
});
