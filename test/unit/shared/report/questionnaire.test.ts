import { describe, expect, it } from 'vitest';
import { perspectives } from '../../../../shared/project/records/person';
import { isAnonymous, viewOf } from '../../../../shared/red-thread/divergence';
import { documentReport } from '../../../../shared/report/document-report';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { asProject, fullProject } from './full-project';
import { textsOf } from './reading';

function questionnaire(language: 'de' | 'en', floor: number): string {
  const data = fullProject();
  data.project.settings = { ...(data.project.settings as object), anonymityFloor: floor };
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const options = { language, locale, edition: 'client', at: '2026-01-10T08:00:00.000Z' } as const;
  return documentReport('questionnaire', asProject(data), options).blocks.flatMap(textsOf).join('\n');
}

describe('what the questionnaire promises about the answers', () => {
  it('is what is done: leadership and advisers are shown from one answer on, all others from the floor on', () => {
    const shown = perspectives.filter((view) => viewOf(view, [{ perspective: view, agree: 4, weight: 4 }], 3).agree);
    expect(shown).toEqual(perspectives.filter((view) => !isAnonymous(view)));
    expect(shown).toEqual(['leadership', 'consultant']);
    expect(questionnaire('de', 3)).toMatch(/mindestens 3 Menschen .*Leitung und Beratung sprechen für sich/);
    expect(questionnaire('en', 3)).toMatch(/at least 3 people .*Leadership and advisers speak for themselves/);
  });

  it('does not promise to hide anybody where one answer is enough', () => {
    expect(questionnaire('de', 1)).toContain('schon von einer Antwort an');
    expect(questionnaire('en', 1)).toContain('from a single answer on');
    expect(questionnaire('de', 1)).not.toContain('mindestens');
    expect(questionnaire('en', 1)).not.toContain('at least');
  });
});

it.each(['docx', 'pdf', 'html', 'md'] as const)(
  'promises answers on screen only where there is a field for them: %s',
  (format) => {
    const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' } as const;
    const text = JSON.stringify(
      manuscriptOf({ name: 'questionnaire', format, project: asProject(fullProject()), options }),
    );
    expect(text.includes('am Bildschirm')).toBe(format === 'docx');
  },
);
