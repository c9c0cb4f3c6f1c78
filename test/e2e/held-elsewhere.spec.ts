import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, screen, test } from './app';
import { workerDisplay } from './launch/display';
import { close, freshFolders, start } from './launch/start';
import { LibraryPage } from './pages/library-page';
import { SafetyPage } from './pages/safety-page';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });

test('a second planner on the same file reads only, says who has it, and can work once it is free', async ({ app }) => {
  test.setTimeout(120_000);
  await new LibraryPage(app.page).create('Gemeinsam');
  await new WorkspacePage(app.page).saved();
  const file = path.join(app.documentsFolder, 'Leitfaden', 'Gemeinsam.leitfaden');
  const before = readFileSync(file, 'utf8');

  const second = await start(freshFolders(), await workerDisplay(), {
    args: ['--lang=en', file],
    env: {},
    packaged: false,
  });
  try {
    const { page } = second;
    const safety = new SafetyPage(page);
    const occasion = new WorkspacePage(page).field('occasion').control();
    await expect(safety.banner('Open for reading only')).toContainText(
      'has this file open in another Leitfaden on this computer, since today',
    );
    await expect(occasion).toBeDisabled();
    await screen(page, 'safety-held');

    await safety.act('Open for reading only', 'Try again');
    await expect(page.getByText('This file can still only be read.')).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe(before);

    await app.close();
    await safety.act('Open for reading only', 'Try again');
    await expect(safety.banner('Open for reading only')).toHaveCount(0);
    await occasion.fill('Now it is our turn');
    await expect(page.locator('footer').getByRole('status')).toHaveText(/^Saved \d\d:\d\d$/);
    expect(readFileSync(file, 'utf8')).toContain('Now it is our turn');

    // Whoever cannot wait works on in a copy, which is a project of its own.
    const third = await start(freshFolders(), await workerDisplay(), {
      args: ['--lang=en', file],
      env: {},
      packaged: false,
    });
    try {
      const work = new WorkspacePage(third.page);
      await new SafetyPage(third.page).act('Open for reading only', 'Open a copy');
      await expect(new SafetyPage(third.page).banner('Open for reading only')).toHaveCount(0);
      await work.field('occasion').fill('Meanwhile in the copy');
      await expect(third.page.locator('footer').getByRole('status')).toHaveText(/^Saved \d\d:\d\d$/);
      expect(readFileSync(file, 'utf8')).not.toContain('Meanwhile');
    } finally {
      await close(third);
    }
  } finally {
    await close(second);
  }
});
