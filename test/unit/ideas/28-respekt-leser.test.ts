import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { respectList } from '../../../shared/i18n/respect-texts';
import { settingsPatchSchema, settingsSchema } from '../../../shared/ipc/types';
import { wordingIn } from '../../../shared/method/respect';
import { frameFields } from '../../../shared/project/frame';
import { recordsOf } from '../../../shared/project/project';
import { recordTypes } from '../../../shared/project/record-types';
import { textsIn, textsInRecord } from '../../../shared/search/texts-in';
import { caseProject, cases } from '../fixtures/case-file';

const german = (text: string) => wordingIn(text, respectList('de'));
const english = (text: string) => wordingIn(text, respectList('en'));
const found = (text: string) => german(text).map((each) => each.found);

describe('row 28: the respect reader', () => {
  it.each(['de', 'en'] as const)('knows at least thirty wordings, each with other words for it: %s', (language) => {
    const list = respectList(language);
    expect(list.length).toBeGreaterThanOrEqual(30);
    expect(new Set(list.map(({ says }) => says.toLowerCase())).size).toBe(list.length);
    for (const { says, forms, instead } of list) {
      expect(instead, says).not.toBe('');
      // What is offered instead is not on the list itself.
      expect(wordingIn(instead, list), says).toEqual([]);
      // Capturing groups would shift which wording was found.
      expect(forms, says).not.toMatch(/\((?!\?)/);
    }
  });

  it('finds the wordings the German list names, whatever their case', () => {
    for (const { says } of respectList('de')) {
      for (const text of [says, says.toUpperCase(), says.toLowerCase(), `Wir wollen „${says}“, jetzt.`])
        expect(german(text), text).not.toEqual([]);
    }
  });

  it('finds the ones the English list names inside a sentence', () => {
    const inside: { readonly [says: string]: string } = {
      harvest: 'Harvest data',
      milk: 'milk our best customers',
      'push onto': 'push it onto them',
      squeeze: 'Squeeze it all out of them',
      trigger: 'Trigger purchases',
      sheep: 'Sheeple',
      'hook customers': 'hook new customers',
    };
    for (const { says } of respectList('en')) {
      const text = inside[says] ?? says;
      for (const each of [text, text.toUpperCase()]) expect(english(each), each).not.toEqual([]);
    }
  });

  it('reads umlauts, whole or put together, small or capital', () => {
    expect(found('KUNDEN KÖDERN')).toEqual(['KÖDERN']);
    expect(found('Kaufkraft abscho\u0308pfen')).toEqual(['abschöpfen']);
    expect(found('Nörgler und Bauernfängerei')).toEqual(['Nörgler', 'Bauernfängerei']);
  });

  it('knows inflected forms and words in between', () => {
    expect(found('Auf der Messe haben wir viele Leads gezielt abgegriffen.')).toEqual(['Leads gezielt abgegriffen']);
    expect(found('Wie wir Zielgruppen auf Instagram bespielen.')).toEqual(['Zielgruppen auf Instagram bespielen']);
    expect(found('Instagram bespielt Lina, die Zielgruppenanalyse macht Petra.')).toEqual([
      'bespielt',
      'Zielgruppenanalyse',
    ]);
    expect(found('abgeschöpfte Kaufkraft, geköderte Gäste')).toEqual(['abgeschöpfte', 'geköderte']);
  });

  it('stops at whole words', () => {
    expect(found('Der Leadsänger schöpft Wasser, die Köderbox bleibt zu, Beispiele helfen.')).toEqual([]);
    expect(english('This leads to a target of 20 visits; the consumerism debate.')).toEqual([]);
  });

  it('offers other words and names each wording once', () => {
    expect(german('Leads, leads, LEADS')).toEqual([{ found: 'LEADS', instead: 'Menschen, die mehr wissen wollen' }]);
    expect(german('Unser Target: Eltern')[0]?.instead).toBe('die Menschen, um die es geht');
  });

  it('finds nothing in the plans that come with the planner', () => {
    for (const name of cases) {
      const list = respectList(name.endsWith('.en') ? 'en' : 'de');
      const project = caseProject(name);
      const texts = recordTypes.flatMap((type) =>
        recordsOf(project, type).flatMap((record) => textsInRecord(type, record)),
      );
      expect(texts.length).toBeGreaterThan(200);
      expect(wordingIn([...texts, ...textsIn(frameFields, project.project)].join('\n'), list), name).toEqual([]);
    }
  });

  it('is on until somebody switches it off, for the window and not for the plan', () => {
    const known = { language: 'de', theme: 'system', libraryFolder: '/', sort: 'title', guidance: true };
    expect(v.parse(settingsSchema, known).respect).toBe(true);
    expect(v.parse(settingsPatchSchema, { respect: false }).respect).toBe(false);
    expect(caseProject('1-kornblum').project.settings).not.toHaveProperty('respect');
  });
});
