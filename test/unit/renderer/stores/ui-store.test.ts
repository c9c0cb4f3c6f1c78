import { expect, test } from 'vitest';
import { UiStore } from '../../../../renderer/stores/ui-store';
import { uiTexts } from '../../../../shared/i18n/ui-texts';

test('settings lead back to where the user stood, however often they are opened', () => {
  const ui = new UiStore();
  ui.openRecord({ type: 'goal', id: '00000000-0000-4000-8000-000000000001' });
  const here = ui.route;
  ui.go({ kind: 'settings' });
  ui.go({ kind: 'settings' });
  expect(ui.beforeSettings).toBe(here);
});

test('an offer to undo goes with the next step, other news stay', () => {
  const ui = new UiStore();
  ui.toast(({ shell }) => shell.notices.example);
  ui.toast(({ shell }) => shell.trash.done('Ziel'), 'edit.undo');
  ui.dropUndoOffers();
  expect(ui.toasts.map(({ text }) => text(uiTexts('de')))).toEqual([uiTexts('de').shell.notices.example]);
  // What stands there follows a switch of the language.
  expect(ui.toasts.map(({ text }) => text(uiTexts('en')))).toEqual([uiTexts('en').shell.notices.example]);
});

test('at most three pieces of news stand on the window', () => {
  const ui = new UiStore();
  for (const text of ['a', 'b', 'c', 'd']) ui.toast(() => text);
  expect(ui.toasts.map(({ text }) => text(uiTexts('de')))).toEqual(['b', 'c', 'd']);
});

test('what somebody is in is kept in mind as long as they stay there', () => {
  const ui = new UiStore();
  const id = '00000000-0000-4000-8000-000000000001';
  ui.openRecord({ type: 'goal', id });
  ui.takeInHand({ id, field: 'text' });
  ui.openRecord({ type: 'goal', id }, 'due');
  expect(ui.inHand).toEqual({ id, field: 'text' });
  ui.go({ kind: 'documents' });
  expect(ui.inHand).toBeNull();
});
