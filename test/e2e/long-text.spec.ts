import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newProject } from '../../shared/project/new-project';
import { expect, screen, test } from './app';
import { projectFile } from './launch/project-file';
import { resize } from './pages/window';
import { WorkspacePage } from './pages/workspace-page';
import { violations, watchViolations } from './security/violations';

const untouched = '* ein Punkt\n* noch  einer\n\n__fett__ und 3.000 Euro';
const plan = newProject('Lange Texte');
const file = projectFile(
  { ...plan, project: { ...plan.project, task: untouched, occasion: 'Ein **fetter** Anfang.' } },
  'Lange Texte',
);

test.use({ args: ['--lang=de', file] });

const stored = (field: 'occasion' | 'task'): string => JSON.parse(readFileSync(file, 'utf8')).data.project[field];

/** Pastes what another program has put on the clipboard. */
async function paste(page: Page, html: string, text = ''): Promise<void> {
  await page.evaluate(
    ([html = '', text = '']) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );
}

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { color: red }</style></head>
<body><!--StartFragment--><h1 style="color:navy">Vom Wochenmarkt</h1>
<p class=MsoNormal style='font-size:40.0pt;color:red;background:yellow'>Jeden <b>Samstag</b>, <i>auch im Winter</i>.<o:p></o:p></p>
<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span>Brot</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>dunkel</p>
<table style="border:1px solid red"><tr><td>Jule</td><td>Hannes</td></tr></table>
<p><a href="https://example.org/markt" onclick="alert(1)">Markt</a> <a href="javascript:alert(1)">Falle</a><img src="https://example.org/x.png" onerror="window.ranHere=1"></p><!--EndFragment--></body></html>`;

test('a long text is written as it will be read, and only by the person', async ({ app }) => {
  const { page } = app;
  await watchViolations(page);
  const work = new WorkspacePage(page);
  await work.goTo('frame');
  const occasion = work.field('occasion');
  const text = occasion.control();
  const task = work.field('task').control();

  await test.step('looking at a text writes nothing', async () => {
    await expect(task.locator('ul > li')).toHaveCount(2);
    await expect(text.locator('strong')).toHaveText('fetter');
    await task.click();
    await text.click();
    await page.keyboard.press('Tab');
    await expect(work.undo).toBeDisabled();
    expect(stored('task')).toBe(untouched);
  });

  await test.step('signs at the beginning make lists and quotes, keys make marks', async () => {
    await text.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Drei *Dinge*: ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Brot');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- eins');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('darin');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('> gesagt');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('- getan');
    await work.saved();
    expect(stored('occasion')).toBe('Drei *Dinge*: **Brot**\n\n- eins\n  - darin\n\n> gesagt\n> - getan');
  });

  await test.step('the tools are reached and left by keyboard, and Tab passes them by', async () => {
    await page.keyboard.press('Alt+F10');
    await expect(page.getByRole('button', { name: 'Fett', exact: true })).toBeFocused();
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Zitat', exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Zitat', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expect(text.locator('blockquote')).toHaveCount(0);
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Adresse des Links' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('toolbar')).toHaveCount(0);
  });

  await test.step('undo takes the text back and leaves the cursor in it', async () => {
    await text.focus();
    await page.keyboard.press('Control+z');
    await expect(text.locator('blockquote')).toHaveCount(1);
    await page.keyboard.press('Control+y');
    await expect(text.locator('blockquote')).toHaveCount(0);
    await expect(text).toBeFocused();
  });

  await test.step('a link takes https and mail only, and is never followed', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Markt');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+Shift+L');
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('example.org/markt');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await expect(text.getByRole('link', { name: 'Markt' })).toHaveAttribute('href', 'https://example.org/markt');
    await work.saved();
    expect(stored('occasion')).toBe('[Markt](https://example.org/markt)');
    const address = page.url();
    await text.getByRole('link').click();
    await text.getByRole('link').click({ modifiers: ['Control'] });
    await text.getByRole('link').click({ button: 'middle' });
    expect(page.url()).toBe(address);
    expect(await app.electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  await test.step('a paste from Word keeps what it says and drops how it looks', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(page, fromWord);
    await work.saved();
    expect(stored('occasion')).toBe(
      '**Vom Wochenmarkt**\n\nJeden **Samstag**, *auch im Winter*.\n\n- Brot\n  - dunkel\n\nJule · Hannes\n\n[Markt](https://example.org/markt) Falle',
    );
    const kept = await text.evaluate((shown) =>
      [...shown.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name)),
    );
    expect(kept.filter((name) => !['href', 'tabindex'].includes(name))).toEqual([]);
    expect(await page.evaluate(() => Reflect.has(window, 'ranHere'))).toBe(false);
  });

  await test.step('what is too long is not taken, and that is said', async () => {
    await page.keyboard.press('Control+a');
    await paste(page, '', 'a'.repeat(100_001));
    await expect(page.getByRole('alert')).toContainText('100.000 Zeichen');
    await expect(text).toContainText('Vom Wochenmarkt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('!');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the text that was only looked at is what it was', async () => {
    await work.saved();
    expect(stored('task')).toBe(untouched);
    expect(await violations(page)).toEqual([]);
  });

  await resize(app, 1024, 700);
  await screen(page, 'long-text');
});
