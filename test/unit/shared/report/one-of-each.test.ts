import { expect, it } from 'vitest';
import type { Language } from '../../../../shared/i18n/records';
import { documentNames } from '../../../../shared/project/documents';
import { documentReport } from '../../../../shared/report/document-report';
import { asProject, fullProject } from './full-project';
import { textsOf } from './reading';

/** Everything that is counted or lasts is one: one hour, one point, one answer. */
function allOne<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, inner) => (typeof inner === 'number' ? 1 : inner)));
}

const nouns: { readonly [L in Language]: RegExp } = {
  de: /(?<![\d.,/])1 (Stunden|Minuten|Wochen|Punkte|Beiträge|Beobachtungen|Orten|Antworten)(?!\p{L})/u,
  en: /(?<![\d.,/])1 (hours|minutes|weeks|percentage points|points|contributions|observations|places|answers|times)(?!\p{L})/u,
};

function read(language: Language): string {
  const project = asProject(allOne(fullProject()));
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const options = { language, locale, edition: 'internal', at: '2026-01-10T08:00:00.000Z' } as const;
  return documentNames
    .flatMap((name) => documentReport(name, project, options).blocks.flatMap(textsOf))
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

it('says one hour and one point where there is one', () => {
  const english = read('en');
  expect(english.match(nouns.en)?.[0]).toBeUndefined();
  for (const one of [
    '1 hour each time',
    'within 1 hour',
    '1 hour per issue',
    '1 contribution a week',
    'after 1 hour',
  ]) {
    expect(english).toContain(one);
  }
  const german = read('de');
  expect(german.match(nouns.de)?.[0]).toBeUndefined();
  for (const one of ['erwartet: 1 Beitrag in der Woche', 'nach 1 Stunde']) expect(german).toContain(one);
});
