import type { Page } from '@playwright/test';
import { bringAxe, everything, findings } from './accessibility/findings';
import { type App, expect, screen, test } from './app';
import { choose, resize } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

const fixture = 'test/fixtures/cases/1-kornblum.leitfaden';

/** The example in German, in a large window. */
async function open(app: App): Promise<WorkspacePage> {
  await app.restart({ args: [app.place(fixture)] });
  await choose(app, 'view.german');
  await resize(app, 1600, 1000);
  return new WorkspacePage(app.page);
}

/** Goes to a page of the thread. */
async function thread(app: App, page: string): Promise<void> {
  await choose(app, 'go.thread');
  await app.page.getByRole('main').getByRole('navigation').getByRole('button', { name: page, exact: true }).click();
}

const statements = (page: Page) => page.getByRole('region', { name: 'Divergenz-Landkarte' }).getByRole('listitem');

test('the team sees where its views lie apart and how full its weeks are, and goes from there to what it is about', async ({
  app,
}) => {
  const workspace = await open(app);
  const { page } = app;
  const main = page.getByRole('main');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bringAxe(page);

  await test.step('the map of divergence', async () => {
    await thread(app, 'Team');
    const first = statements(page).filter({ hasText: 'Abstand' }).first();
    await expect(first).toContainText('AbweichungAbstand 1');
    await expect(first.getByRole('img')).toHaveAccessibleName(/Führung: Mitte \d.* von 5, \d+ Antwort/);
    await screen(page, 'team-de-light');
    expect(await findings(page, everything)).toEqual([]);
    const before = await main.getByText('Abstand').count();
    await page.getByLabel('Mitarbeitende und Stakeholder werden gezeigt ab').selectOption({ label: '10 Antworten' });
    await expect(main.getByText('Abstand')).not.toHaveCount(before);
    await workspace.goTo('situation', 'Einschätzungen');
    await expect(main.getByText('verdeckte Antwort 1').first()).toBeVisible();
    await expect(main.getByText('Die Projektdatei selbst enthält jede')).toBeVisible();
    await thread(app, 'Team');
    await page.getByLabel('Mitarbeitende und Stakeholder werden gezeigt ab').selectOption({ label: '2 Antworten' });
    await expect(main.getByText('Jedes Dokument sagt dann, dass die Grenze gesenkt ist.')).toBeVisible();
    await first.getByRole('button').press('Enter');
    await expect(page.getByRole('form', { name: 'Aussage' })).toBeVisible();
  });

  await test.step('the weeks of a person, by keyboard', async () => {
    await thread(app, 'Kräfte');
    const jule = page.getByRole('region', { name: 'Jule Kornblum' });
    const weeks = jule.getByRole('group', { name: 'Wochen von Jule Kornblum' });
    await weeks.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect(weeks.locator('[aria-pressed="true"]')).toHaveAccessibleName(/^KW 9, 23\.02\.2026 bis 01\.03\.2026/);
    await page.keyboard.press('ArrowRight');
    await expect(weeks.locator(':focus')).toHaveAccessibleName(/^KW 10, /);
    await screen(page, 'effort-de-light');
    expect(await findings(page, everything)).toEqual([]);
    await expect(page.getByRole('region', { name: 'Geben und Bitten' })).toContainText(
      '67 % geben · 17 % beides · 17 % bitten',
    );
    await jule.locator('[aria-live] li').first().getByRole('button').press('Enter');
    await expect(page.getByRole('form').first()).toBeVisible();
  });
});

test('each person votes alone; what it comes to names who is missing and never who said what', async ({ app }) => {
  const workspace = await open(app);
  const { page } = app;
  const main = page.getByRole('main');
  await workspace.goTo('idea');
  await main.getByRole('navigation').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: /^Zustimmungen/ }).click();

  const vote = async (person: string, degree: string, condition: string) => {
    await main.getByRole('button', { name: `Stimme abgeben: ${person}` }).press('Enter');
    await expect(main.getByRole('region', { name: 'Was zusammenkommt' })).toHaveCount(0);
    await page.getByRole('radio', { name: degree }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: 'Was müsste sich ändern?' }).fill(condition);
    await main.getByRole('button', { name: 'Festhalten und verdecken' }).press('Enter');
  };
  await vote('Jule Kornblum', '5 – ganz und gar', '');
  await expect(main).toContainText('Ab der zweiten Stimme');
  await vote('Hannes Kornblum', '2 – kaum', 'Mehr Zeit am Morgen');
  const summary = main.getByRole('region', { name: 'Was zusammenkommt' });
  await expect(summary).toContainText('Mittel 3,5 von 5 aus 2 Stimmen');
  await expect(summary).toContainText('von 2 bis 5');
  await expect(summary).toContainText('Mehr Zeit am Morgen');
  await expect(summary).toContainText('Es fehlt noch: Derya Aksoy, Pfarrer Brink');
  await screen(page, 'beliefs-de-light');
  await main.getByRole('button', { name: 'neu abgeben: Hannes Kornblum' }).press('Enter');
  await expect(main).not.toContainText('Mehr Zeit am Morgen');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(main.getByRole('button', { name: 'neu abgeben: Hannes Kornblum' })).toBeFocused();
});
