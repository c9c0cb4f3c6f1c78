import { expect, test } from 'vitest';
import { notShownWords, whyNotShown } from '../../../../renderer/preview/why-not-shown';
import { ProjectStore } from '../../../../renderer/stores/project-store';
import { uiTexts } from '../../../../shared/i18n/ui-texts';
import { countingContext, FakeMain, openedProject } from '../fake-project-calls';

const client = { as: 'strategy', edition: 'client' } as const;
const internal = { as: 'strategy', edition: 'internal' } as const;

function start() {
  const opened = openedProject();
  const store = new ProjectStore(new FakeMain(opened.project).desktop, opened, countingContext());
  return { store, group: store.add('group', { name: 'Nachbarn', description: 'Sie wohnen nebenan.' }) };
}

test('what lies in the trash stands nowhere', () => {
  const { store, group } = start();
  store.trash('group', group);
  expect(whyNotShown(store, internal, { id: group, field: 'description' })).toEqual({ kind: 'trash' });
});

test('internal records and fields are missing in the edition for clients, and in what goes outward at all', () => {
  const { store, group } = start();
  store.update('group', group, { note: 'nur für uns' });
  expect(whyNotShown(store, client, { id: group, field: 'note' })).toEqual({ kind: 'internal' });
  store.update('group', group, { visibility: 'internal' });
  expect(whyNotShown(store, client, { id: group, field: 'description' })).toEqual({ kind: 'internal' });
  const outward = { as: 'questionnaire', edition: 'internal' } as const;
  expect(whyNotShown(store, outward, { id: group, field: 'description' })).toEqual({ kind: 'internal' });
});

test('an empty field says nothing', () => {
  const { store, group } = start();
  expect(whyNotShown(store, client, { id: group, field: 'place' })).toEqual({ kind: 'empty' });
});

test('a chapter that is left out is named, and so is a document that does not tell it', () => {
  const { store, group } = start();
  const { settings } = store.project.project;
  store.updateFrame({ settings: { ...settings, leftOut: ['people'] } });
  const origin = { id: group, field: 'description' };
  const chapter = whyNotShown(store, client, origin);
  expect(chapter).toEqual({ kind: 'chapter', chapter: 'people' });
  expect(notShownWords(uiTexts('en'), 'en', { why: chapter, elsewhere: null })).toContain('People');
  const document = whyNotShown(store, { ...client, as: 'swot' }, origin);
  expect(document).toEqual({ kind: 'document', name: 'swot' });
  const words = (elsewhere: 'summary' | null) => notShownWords(uiTexts('de'), 'de', { why: document, elsewhere });
  expect(words('summary')).toContain('SWOT-Blatt');
  expect(words(null)).toContain('in keinem Dokument');
});

test('what only helps while planning is said to', () => {
  const { store } = start();
  expect(whyNotShown(store, client, { id: null, field: 'docLanguage' })).toEqual({ kind: 'never' });
});
