import path from 'node:path';
import mammoth from 'mammoth';
import { answerSaveDialog, expect, freshFolder, test } from './app';
import { DocumentsPage } from './pages/documents-page';
import { LibraryPage } from './pages/library-page';
import { WorkspacePage } from './pages/workspace-page';

test.use({ args: ['--lang=de'] });
test.setTimeout(120_000);

/** One record of every type: where it is written, and its text. */
const typed = [
  ['frame', 'Personen', 'Käthe Grünewald'],
  ['people', undefined, 'Nachbarinnen vom Lindenhof'],
  ['listening', 'Kanäle', 'nebenan.de'],
  ['listening', 'Beobachtungen', 'Gibt es morgen wieder Bohnen?'],
  ['listening', 'Bedürfnisse', 'Wissen, was morgen reif ist'],
  ['listening', 'Mehrwerte', 'Erntezettel am Abend vorher'],
  ['situation', 'Ziele', 'Jede dritte Nachbarin kennt unsere Erntezeiten'],
  ['situation', 'Aussagen der IST-Analyse', 'Der Acker liegt hinter dem Laden'],
  ['situation', 'Alleinstellungen', 'Nur bei uns sieht man das Gemüse wachsen'],
  ['idea', 'Leitideen', 'Heute reif'],
  ['idea', 'Phasen', 'Aussaat'],
  ['idea', 'Maßnahmen', 'Erntezettel aushängen'],
  ['learning', 'Kennzahlen', 'Strichliste an der Kasse'],
  ['learning', 'Ereignisse', 'Der Hagel vom Pfingstmontag'],
  ['learning', 'Erkenntnisse', 'Ehrlich über den Hagel zu sprechen bindet mehr als jedes Angebot'],
] as const;

test('the whole way once: from an empty project to a Word strategy', async ({ app }) => {
  const title = 'Hofladen Grünewald';
  const work = new WorkspacePage(app.page);

  await test.step('an empty project', async () => {
    await new LibraryPage(app.page).create(title);
    await work.field('client').fill('Grünewald GbR', 'Name');
    await work.field('occasion').fill('Der Wochenmarkt schließt im **Herbst**.');
    await work.field('horizon').fill('1.3.2026', 'Planungszeitraum: von');
    await work.field('horizon').fill('28.02.2027', 'Planungszeitraum: bis');
    await expect(work.path).toContainText('Grünewald GbR');
    await work.goTo('frame', 'Personen');
    await work.write('Neue Person', 'Käthe Grünewald');
    await work.row('Personen', 'Käthe').click();
    await work.field('role').fill('führt den Hofladen');
  });

  await test.step('people, on the board', async () => {
    await work.goTo('people');
    await work.write('Neu in „Kern“', 'Nachbarinnen vom Lindenhof');
    await app.page.getByRole('main').getByText('Nachbarinnen vom Lindenhof').first().dblclick();
    await work.field('appreciation').fill('Sie bringen ihre Körbe selbst mit.');
    await work.field('relationWanted').choose('empfiehlt uns');
  });

  await test.step('listening', async () => {
    await work.goTo('listening');
    await work.write('Neuer Kanal', 'nebenan.de');
    await work.row('Kanäle', 'nebenan.de').click();
    await work.field('culture').fill('Man hilft sich, ohne viel zu fragen.');
    await work.goTo('listening', 'Beobachtungen');
    await work.write('Was gesagt wurde', '„Gibt es morgen wieder Bohnen?“');
    await expect(app.page.getByRole('row').filter({ hasText: 'Bohnen' })).toBeVisible();
    await work.goTo('listening', 'Bedürfnisse');
    await work.write('Neues Bedürfnis', 'Wissen, was morgen reif ist');
    await work.row('Bedürfnisse', 'Wissen, was morgen reif ist').click();
    await work.field('group').link('Nachbarinnen vom Lindenhof');
    await work.goTo('listening', 'Mehrwerte');
    await work.write('Neuer Mehrwert', 'Erntezettel am Abend vorher');
  });

  await test.step('goals, situation, positioning, lead idea, phases, measures', async () => {
    await work.goTo('situation', 'Ziele');
    await work.write('Neues Ziel', 'Jede dritte Nachbarin kennt unsere Erntezeiten');
    await work.row('Ziele', 'Jede dritte').click();
    await work.field('groups').link('Nachbarinnen vom Lindenhof');
    await work.goTo('situation', 'Aussagen der IST-Analyse');
    await work.write('Neu in „S · Stärken“', 'Der Acker liegt hinter dem Laden');
    await work.goTo('situation', 'Alleinstellungen');
    await app.page.getByRole('button', { name: 'Den ersten Versuch aufschreiben' }).click();
    await work.field('sentence').fill('Nur bei uns sieht man das Gemüse wachsen');
    await work.goTo('idea');
    await work.write('Neue Variante', 'Heute reif');
    await work.card('Heute reif').getByRole('radio', { name: 'gewählt' }).press('Space');
    await work.goTo('idea', 'Phasen');
    await work.write('Neue Phase', 'Aussaat');
    await work.goTo('idea', 'Maßnahmen');
    await work.write('Neue Maßnahme', 'Erntezettel aushängen');
    await expect(app.page.getByRole('row').filter({ hasText: 'Erntezettel aushängen' })).toBeVisible();
  });

  await test.step('learning, with a goal found by its title', async () => {
    await work.goTo('learning', 'Ereignisse');
    await work.write('Neues Ereignis', 'Der Hagel vom Pfingstmontag');
    await work.goTo('learning', 'Erkenntnisse');
    await work.write('Neue Erkenntnis', 'Ehrlich über den Hagel zu sprechen bindet mehr als jedes Angebot');
    await work.goTo('learning', 'Kennzahlen');
    await work.write('Neue Kennzahl', 'Strichliste an der Kasse');
    await work.openCard('Strichliste an der Kasse');
    await work.field('goal').link('Jede dritte Nachbarin');
    await work.field('target').fill('33');
    await work.field('unit').fill('Prozent');
  });

  await test.step('undo and redo say what they do, and do it', async () => {
    await expect(work.undo).toHaveText('Rückgängig: Kennzahl geändert');
    await app.page.keyboard.press('Control+z');
    await expect(work.field('unit').control()).toHaveValue('');
    await app.page.keyboard.press('Control+Shift+z');
    await expect(work.field('unit').control()).toHaveValue('Prozent');
    await work.field('target').fill('44');
    await app.page.keyboard.press('Control+z');
    await expect(work.field('target').control()).toHaveValue('33');
    await work.saved();
  });

  await test.step('after a restart everything is there, where the work stopped', async () => {
    await app.restart();
    await new LibraryPage(app.page).goOn();
    const again = new WorkspacePage(app.page);
    await expect(again.field('unit').control()).toHaveValue('Prozent');
    for (const [station, tab, text] of typed) {
      await again.goTo(station, tab);
      await expect.poll(() => again.shown(), `${text} is there again`).toContain(text);
    }
    await again.goTo('frame');
    await expect(again.field('horizon').control('Planungszeitraum: bis')).toHaveValue('28.02.2027');
  });

  await test.step('the Word document holds what was typed', async () => {
    const documents = new DocumentsPage(app.page);
    const file = path.join(freshFolder('export'), 'strategie.docx');
    await answerSaveDialog(app.electronApp, file);
    await documents.open();
    await expect(documents.preview).toContainText('Heute reif');
    await documents.save();
    const { value } = await mammoth.extractRawText({ path: file });
    // Dates keep their parts together by hard spaces.
    const written = value.replace(/\s+/g, ' ');
    for (const text of [
      title,
      'Grünewald GbR',
      'Der Wochenmarkt schließt im Herbst.',
      '1. März 2026 bis 28. Februar 2027',
      'Sie bringen ihre Körbe selbst mit.',
      'Man hilft sich, ohne viel zu fragen.',
      'führt den Hofladen',
      ...typed.map(([, , text]) => text),
    ]) {
      expect(written).toContain(text);
    }
  });
});
