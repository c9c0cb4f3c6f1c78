import { expect, test } from 'vitest';
import { goToField, leadOf, leadWords } from '../../../../renderer/preview/leads';
import { ProjectStore } from '../../../../renderer/stores/project-store';
import { UiStore } from '../../../../renderer/stores/ui-store';
import { KIND } from '../../../../shared/report/origin';
import { countingContext, FakeMain, openedProject } from '../fake-project-calls';

function start() {
  const opened = openedProject();
  const store = new ProjectStore(new FakeMain(opened.project).desktop, opened, countingContext());
  return { store, ui: new UiStore(), group: store.add('group', { name: 'Nachbarn' }) };
}

test('words lead into the field they come from', () => {
  const { store, ui, group } = start();
  goToField(ui, store, { id: group, field: 'description' });
  expect(ui.route).toEqual({ kind: 'step', step: 'people', type: 'group', record: group });
  expect(ui.sought).toEqual({ id: group, field: 'description' });
});

test('words about a record as a whole lead into the field that names it', () => {
  const { store, ui, group } = start();
  goToField(ui, store, { id: group, field: null });
  expect(ui.sought).toEqual({ id: group, field: 'name' });
  // What is left open under a rule of the thread is no field.
  goToField(ui, store, { id: group, field: 'G21' });
  expect(ui.sought).toEqual({ id: group, field: 'name' });
});

test('what shows a whole kind leads to where all of it is seen', () => {
  const { store, ui, group } = start();
  const origin = { id: group, field: KIND };
  goToField(ui, store, origin);
  expect(ui.route).toEqual({ kind: 'step', step: 'people', type: 'group', record: null });
  expect(ui.sought).toBeNull();
  const lead = leadOf(store, origin);
  expect(lead && [leadWords('de', lead), leadWords('en', lead)]).toEqual(['Dialoggruppen', 'Dialogue groups']);
});

test('words of the frame lead into its form', () => {
  const { store, ui } = start();
  goToField(ui, store, { id: null, field: 'occasion' });
  expect(ui.route).toMatchObject({ kind: 'step', type: 'brief' });
  expect(ui.sought).toEqual({ id: null, field: 'occasion' });
});

test('what is gone leads nowhere', () => {
  const { store, ui } = start();
  const { route } = ui;
  goToField(ui, store, { id: '00000000-0000-4000-8000-00000000dead', field: 'name' });
  expect(ui.route).toBe(route);
});

test('a place is called by its record and field', () => {
  const { store, group } = start();
  const words = (field: string | null) => {
    const lead = leadOf(store, { id: group, field });
    return lead && [leadWords('de', lead), leadWords('en', lead)];
  };
  expect(words('description')).toEqual(['Dialoggruppe · Beschreibung', 'Dialogue group · Description']);
  // A field that is called like its record.
  expect(words('name')).toEqual(words(null));
  expect(words(null)).toEqual(['Dialoggruppe', 'Dialogue group']);
});
