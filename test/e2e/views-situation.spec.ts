import type { Locator, Page } from '@playwright/test';
import type { StepId } from '../../shared/method/steps';
import { type App, expect, test } from './app';
import { card, line } from './pages/views';
import { choose, newProject, resize } from './pages/window';

/** Everything below is done by keyboard; one project goes through all views, then the application starts again. */
test('portrait, openings, fit, ratings, options and USP are written by keyboard and there after a restart', async ({
  app,
}) => {
  test.setTimeout(150_000);
  await resize(app, 1600, 1000);
  await choose(app, 'view.german');
  await newProject(app, 'Sichtweisen');
  await test.step('people', () => people(app));
  await test.step('portrait of a channel', () => portrait(app));
  await test.step('who meets which need', () => openings(app));
  await test.step('goals and interests', () => compare(app));
  await test.step('ratings', () => ratings(app));
  await test.step('options', () => options(app));
  await test.step('USP', () => usp(app));
  await test.step('rare types', () => rare(app));

  await choose(app, 'file.close');
  await app.restart();
  await resize(app, 1600, 1000);
  await app.page
    .getByRole('button', { name: /Sichtweisen/ })
    .first()
    .click();
  await test.step('everything is there', () => found(app));
});

/** Goes to a tab of a step by its name. */
async function tab(app: App, step: StepId, name: RegExp): Promise<void> {
  await choose(app, `go.${step}`);
  await app.page.getByRole('main').getByRole('navigation').first().getByRole('button', { name }).click();
}

/** Writes into a line and presses Enter. */
async function write(at: Locator, text: string): Promise<void> {
  await at.focus();
  await at.page().keyboard.type(text);
  await at.page().keyboard.press('Enter');
}

/** Chooses one of a few words by Space. */
async function say(page: Page, group: string | RegExp, word: string): Promise<void> {
  const choice = page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: word, exact: true });
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
}

const cell = (page: Page, name: RegExp): Locator => page.locator('[data-cell]').and(page.getByLabel(name));

async function people(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'frame', /^Personen/);
  await write(page.getByRole('textbox', { name: 'Neue Person' }), 'Jule Kornblum');
  await tab(app, 'people', /^Dialoggruppen/);
  await write(line(page, 'Neu in „Kern“'), 'Nachbarn');
  await tab(app, 'people', /^Interessen/);
  await write(page.getByRole('textbox', { name: 'Neues Interesse' }), 'Ruhe am Morgen');
}

async function portrait(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'listening', /^Kanäle/);
  await write(page.getByRole('combobox', { name: 'Neuer Kanal' }), 'Wochenmarkt');
  await page
    .getByRole('list', { name: /^Liste/ })
    .getByRole('button', { name: 'Wochenmarkt' })
    .press('Enter');
  await write(line(page, 'Was kommt hier gut an?'), 'Erst grüßen, dann reden');
  await write(line(page, 'Was kommt hier gut an?'), 'Vordrängeln');
  await page.getByRole('button', { name: '„Vordrängeln“ auf die andere Seite stellen' }).press('Enter');
  await say(page, 'Praxis von Jule Kornblum', 'liest mit');
  await page.keyboard.press('ArrowRight');
  await write(line(page, 'Beleg für die Praxis von Jule Kornblum'), 'Stand seit dem Frühjahr');
  await say(page, 'Bildrechte', 'zu klären');
  await expect(page.getByText('7 Punkte sind noch zu klären')).toBeVisible();
  await say(page, 'Bildrechte', 'geklärt');
  await expect(page.getByText('6 Punkte sind noch zu klären')).toBeVisible();
  await say(page, 'Entscheidung', 'mitreden');
}

async function openings(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'listening', /^Bedürfnisse/);
  await write(page.getByRole('textbox', { name: 'Neues Bedürfnis' }), 'Wissen, was drin ist');
  await tab(app, 'listening', /^Angebote/);
  const supplier = page.getByRole('combobox', { name: 'Wer erfüllt es schon?' });
  await supplier.focus();
  await page.keyboard.type('Discounter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await cell(page, /Discounter: Lücke$/).focus();
  await page.keyboard.press('4');
  await expect(page.getByText('Jedes Bedürfnis erfüllt schon jemand.')).toBeVisible();
  await page.keyboard.press('2');
  await expect(cell(page, /Discounter: 2 – wenig$/)).toBeFocused();
  await expect(page.getByText('1 von 1 Bedürfnissen sind offen.')).toBeVisible();
  await write(line(page, 'Mehrwert daraus machen: Wissen, was drin ist'), 'Jede Woche eine Zutat erklären');
  await expect(line(page, 'Mehrwert')).toHaveValue('Jede Woche eine Zutat erklären');
}

async function compare(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'situation', /^Ziele/);
  await write(page.getByRole('textbox', { name: 'Neues Ziel' }), 'Nachbarn kommen vor sieben');
  await tab(app, 'situation', /^Abgleich/);
  await cell(page, /Ruhe am Morgen: noch nicht verglichen$/).focus();
  await page.keyboard.press('k');
  await expect(cell(page, /im Konflikt, Brücke fehlt$/)).toBeFocused();
  await expect(page.getByText('Ein Konflikt braucht eine Brücke')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(line(page, 'Brücke')).toBeFocused();
  await page.keyboard.type('Leise Tür');
  await page.keyboard.press('Enter');
  await expect(cell(page, /im Konflikt, mit Brücke$/)).toBeFocused();
}

async function ratings(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'situation', /^Aussagen/);
  await write(line(page, 'Neu in „S · Stärken“'), 'Sauerteig seit 1931');
  await write(line(page, 'Neu in „O · Chancen“'), 'Ortsgruppe sucht Themen');
  await tab(app, 'situation', /^Einschätzungen/);
  await page.getByRole('button', { name: 'Sauerteig seit 1931' }).focus();
  await page.keyboard.press('Enter');
  await answer(page, '2 – eher nicht');
  await say(page, 'Aus wessen Sicht?', 'Mitarbeitende');
  await answer(page, '5 – ganz und gar');
  await answer(page, '4 – eher ja');
  await expect(page.getByText('2 von 3 Antworten, noch verdeckt').last()).toBeVisible();
  await expect(page.getByText('ungesehener Schatz')).toHaveCount(0);
  await answer(page, '4 – eher ja');
  await expect(page.getByText('ungesehener Schatz').first()).toBeVisible();
  await page.getByRole('button', { name: 'weiß nicht' }).press('Enter');
  await page.getByRole('button', { name: 'Antwort festhalten' }).press('Enter');
  await expect(page.getByText('Mitarbeitende: Mitte 4 von 5, 3 Antworten, 1 × weiß nicht').last()).toBeVisible();
}

async function answer(page: Page, word: string): Promise<void> {
  await say(page, 'Stimmt das aus deiner Sicht?', word);
  await page.getByRole('button', { name: 'Antwort festhalten' }).press('Enter');
}

async function options(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'situation', /^Strategieoptionen/);
  await write(line(page, 'Neu in „SO“'), 'Brotgeschichten erzählen');
  const option = card(page, 'Brotgeschichten erzählen');
  await expect(option.getByText('Es fehlt eine Stärke')).toBeVisible();
  await option.focus();
  await page.keyboard.press('a');
  await page.keyboard.type('Sauer');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(option.getByText('Es fehlt eine Stärke')).toHaveCount(0);
  await expect(option.getByText('Es fehlt eine Chance')).toBeVisible();
  await page.getByRole('button', { name: /^Ortsgruppe sucht Themen/ }).dragTo(option.getByRole('article'));
  await expect(option.getByText('Es fehlt eine Chance')).toHaveCount(0);
  await option.focus();
  await page.keyboard.press('w');
  await option.getByRole('textbox', { name: 'Grund' }).focus();
  await page.keyboard.type('Die Gruppe fragt danach');
}

async function usp(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'situation', /^Alleinstellungen/);
  await page.getByRole('button', { name: 'Den ersten Versuch aufschreiben' }).press('Enter');
  await line(page, 'Alleinstellung').focus();
  await page.keyboard.type('Wir sind um vier Uhr wach, damit du um sieben frühstücken kannst.');
  await expect(page.getByText('12 Wörter')).toBeVisible();
  await say(page, /^Gibt es das nur bei uns/, 'ja');
  await expect(page.getByText('4 Proben sind noch offen.')).toBeVisible();
  await say(page, /^Könnte ein Mitbewerber/, 'ja');
  await expect(page.getByText('Was könnt nur ihr sagen?')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('3 Proben sind noch offen.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 Proben sind noch offen.')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(page.getByText('3 Proben sind noch offen.')).toBeVisible();
}

async function rare(app: App): Promise<void> {
  const { page } = app;
  await choose(app, 'go.situation');
  const tabs = page.getByRole('main').getByRole('navigation').first();
  await expect(tabs.getByRole('button', { name: 'Dialoggruppen erneut' })).toContainText('1');
  await tabs.getByRole('button', { name: 'Mehr' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Ressourcen/ }).press('Enter');
  await expect(tabs.getByRole('button', { name: /^Ressourcen/ })).toHaveAttribute('aria-current', 'page');
}

/** What has to be there after the restart. */
async function found(app: App): Promise<void> {
  const { page } = app;
  await tab(app, 'listening', /^Kanäle/);
  await page
    .getByRole('list', { name: /^Liste/ })
    .getByRole('button', { name: 'Wochenmarkt' })
    .press('Enter');
  await expect(line(page, 'Regel: Erst grüßen, dann reden')).toBeVisible();
  await expect(page.getByRole('button', { name: '„Vordrängeln“ auf die andere Seite stellen' })).toBeVisible();
  const practice = page.getByRole('radiogroup', { name: 'Praxis von Jule Kornblum' });
  await expect(practice.getByRole('radio', { name: 'redet mit' })).toBeChecked();
  await expect(line(page, 'Beleg für die Praxis von Jule Kornblum')).toHaveValue('Stand seit dem Frühjahr');
  await expect(page.getByText('6 Punkte sind noch zu klären')).toBeVisible();
  await tab(app, 'listening', /^Angebote/);
  await expect(cell(page, /Discounter: 2 – wenig$/)).toBeVisible();
  await expect(line(page, 'Mehrwert')).toHaveValue('Jede Woche eine Zutat erklären');
  await tab(app, 'situation', /^Abgleich/);
  await expect(cell(page, /im Konflikt, mit Brücke$/)).toBeVisible();
  await expect(line(page, 'Brücke')).toHaveValue('Leise Tür');
  await tab(app, 'situation', /^Aussagen/);
  await expect(card(page, 'Sauerteig seit 1931').getByText('ungesehener Schatz')).toBeVisible();
  await tab(app, 'situation', /^Strategieoptionen/);
  const option = card(page, 'Brotgeschichten erzählen');
  await expect(option.getByRole('textbox', { name: 'Grund' })).toHaveValue('Die Gruppe fragt danach');
  await expect(option.getByText(/^Es fehlt/)).toHaveCount(0);
  await tab(app, 'situation', /^Alleinstellungen/);
  await expect(line(page, 'Alleinstellung')).toHaveValue(/^Wir sind um vier Uhr wach/);
  await expect(page.getByText('3 Proben sind noch offen.')).toBeVisible();
}
