import { bringAxe, everything, findings } from './accessibility/findings';
import { expect, screen, test } from './app';
import { choose, resize } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

test('channels on the scales, practice in a matrix, goals that wait to be heard, wordings about people', async ({
  app,
}) => {
  test.setTimeout(240_000);
  await app.restart({ args: ['--lang=de', app.place('test/fixtures/cases/2-brandner.leitfaden')] });
  await resize(app, 1600, 1000);
  const { page } = app;
  const work = new WorkspacePage(page);
  const main = page.getByRole('main');
  // Half-faded dialogs have other colours than those that are read.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bringAxe(page);

  await test.step('fairness: LinkedIn stands out, the alphabet orders, the threshold decides', async () => {
    await main
      .page()
      .getByRole('navigation', { name: 'Der Weg' })
      .getByRole('button', { name: /^Faden/ })
      .click();
    await main.getByRole('button', { name: 'Kanäle', exact: true }).click();
    await expect(main.getByText('bevorzugt: mehr als 30 Punkte Abstand')).toHaveCount(1);
    const row = main.getByRole('listitem').filter({ has: page.getByRole('button', { name: /: LinkedIn$/ }) });
    await expect(row).toContainText('44,3 Punkte mehr Aufwand als Menschen');
    await expect(row).toContainText('Josef Brandner mag diesen Kanal: „Da sind Entscheider“');
    await expect(row).toContainText('vor der ersten Beobachtung notiert');
    expect(await main.getByRole('button', { name: /^Kanal öffnen: / }).allTextContents()).toEqual([
      'Berufsmesse',
      'Forum Photovoltaik',
      'Google-Unternehmensprofil',
      'Instagram',
      'LinkedIn',
      'TikTok',
      'vor Ort',
    ]);
    await screen(page, 'channels-page');
    expect.soft(await findings(page, everything), 'channels-page').toEqual([]);
    const threshold = main.getByRole('textbox', { name: /Als bevorzugt gilt/ });
    await threshold.fill('50');
    await threshold.press('Enter');
    await expect(main.getByText('Kein Kanal ist bevorzugt.')).toBeVisible();
    await choose(app, 'edit.undo');
    await expect(main.getByText('Ein Kanal ist bevorzugt.')).toBeVisible();
    await row.getByRole('button', { name: 'Kanal öffnen: LinkedIn' }).click();
    await expect(main.getByText(/Menschen hier: 15,7 %\. Aufwand hier: 60 %\./)).toBeVisible();
  });

  await test.step('a new channel: nothing chosen, names by the alphabet; a no without people is a loose end', async () => {
    await work.goTo('listening', 'Kanäle');
    await main.getByRole('button', { name: 'Anlegen' }).click();
    const { block } = work.field('decision');
    await expect(block.getByRole('radio')).toHaveCount(6);
    await expect(main.getByRole('form').locator('fieldset[data-field] input:checked')).toHaveCount(0);
    await work.field('name').fill('in');
    const offered = page.getByRole('option');
    await expect(offered).toHaveText(['Instagram', 'LinkedIn', 'Pinterest', 'XING']);
    await expect(page.locator('[role="option"]:is([aria-selected="true"], [data-combobox-selected])')).toHaveCount(0);
    await work.field('name').fill('Werkskantine');
    await page.keyboard.press('Escape');
    await work.field('decision').choose('nicht hingehen');
    await work.path.getByRole('button', { name: /^Faden/ }).click();
    await main.getByRole('button', { name: 'Offene Enden', exact: true }).click();
    await expect(
      main.getByText(/Zur Entscheidung „nicht hingehen“ fehlt noch: Begründung aus den Menschen, Für wen/),
    ).toBeVisible();
    await choose(app, 'edit.undo');
  });

  await test.step('practice by keyboard; two weeks of practice and back', async () => {
    await work.goTo('listening', 'Praxis');
    const cell = main.getByRole('group', { name: /^Petra Wolf, Instagram: / });
    await cell.focus();
    await page.keyboard.press('1');
    await expect(main.getByRole('group', { name: 'Petra Wolf, Instagram: liest mit' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(main.getByRole('textbox', { name: 'Beleg' })).toBeFocused();
    await page.keyboard.type('@wolf.liest');
    await page.keyboard.press('Enter');
    await screen(page, 'practice-matrix');
    expect.soft(await findings(page, everything), 'practice-matrix').toEqual([]);
    const measures = () => work.path;
    await expect(measures()).toBeVisible();
    await main.getByRole('button', { name: 'Zwei Wochen üben' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem')).toHaveCount(4);
    await expect(dialog.getByRole('radio', { name: 'Petra Wolf' })).toBeChecked();
    await dialog.getByRole('textbox', { name: 'Erster Tag' }).fill('06.07.2026');
    await page.keyboard.press('Tab');
    await expect(dialog.getByText('17.07.2026 bis 19.07.2026')).toBeVisible();
    await screen(page, 'practice-path');
    expect.soft(await findings(page, everything), 'practice-path').toEqual([]);
    await dialog.getByRole('button', { name: 'Vier Maßnahmen anlegen' }).click();
    await expect(dialog).toHaveCount(0);
    await work.goTo('idea', 'Maßnahmen');
    await expect(main.getByText('Instagram: mitlesen und Sitten notieren')).toBeVisible();
    await choose(app, 'edit.undo');
    await expect(main.getByText(/^Instagram: (mitlesen|Beiträge|in Gesprächen|einen eigenen)/)).toHaveCount(0);
    await expect(main.getByText('PV-Klartext auf LinkedIn')).toBeVisible();
  });

  await test.step('a goal says whether its groups were heard', async () => {
    await work.goTo('situation', 'Ziele');
    await expect(work.rows('Ziele').filter({ hasText: 'gehört' })).toHaveCount(3);
    await work.write('Neues Ziel', 'Die Innung zeigt auf uns');
    await work.row('Ziele', 'Innung').click();
    await work.field('groups').link('Innung und Berufsschule');
    const missing = 'Innung und Berufsschule: 0 von 3 Beobachtungen, 0 von 2 Orten';
    await expect(work.row('Ziele', 'Innung')).toContainText(`noch ungehört · ${missing}`);
    await expect(work.field('groups').block).toContainText(missing);
    await screen(page, 'goals-heard');
    expect.soft(await findings(page, everything), 'goals-heard').toEqual([]);
  });

  await test.step('wordings about people are pointed out, never changed, and no longer once switched off', async () => {
    const text = work.field('text');
    await text.fill('Wir wollen Kaufkraft ABSCHÖPFEN');
    await expect(text.block.getByRole('status')).toHaveText(/„ABSCHÖPFEN“.*fair anbieten/);
    await choose(app, 'edit.settings');
    await page.getByRole('radiogroup', { name: 'Respekt-Leser' }).getByText('nein', { exact: true }).click();
    await page.getByRole('button', { name: 'Zurück', exact: true }).click();
    await text.says('Wir wollen Kaufkraft ABSCHÖPFEN');
    await expect(text.block.getByRole('status')).toHaveCount(0);
  });
});
