import { describe, expect, it } from 'vitest';
import { acceptChange, revertChange } from '../../../shared/project/apply-change';
import { find } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import { strategyReport } from '../../../shared/report/strategy';
import { context } from '../shared/project/sample';
import { aPlan } from '../shared/red-thread/a-plan';
import { readChapter } from '../shared/report/reading';

const record = { type: 'measure', id: 'measure' } as const;
const plan = aPlan({
  person: [{ id: 'jule', name: 'Jule' }],
  event: [{ id: 'event', title: 'Azubi antwortet' }],
  learning: [{ id: 'learning', text: 'Die Jungen wollen reden', from: [{ type: 'event', id: 'event' }] }],
  measure: [{ id: 'measure', title: 'Sprechstunde der Chefin' }],
  change: [
    {
      id: 'change',
      reason: 'learning',
      decidedBy: 'jule',
      edits: [{ id: 'edit', record, field: 'title', old: null, new: 'Sprechstunde der Azubis' }],
    },
  ],
});
const accepted = acceptChange(plan, 'change', '2026-06-20', context);
const reverted = revertChange(accepted, 'change', context);
const title = (project: Project) => find(project, 'measure', 'measure')?.title;
const chapter = (project: Project) =>
  readChapter(
    strategyReport(project, { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-21T08:00:00.000Z' }),
    'learning',
  );

describe('a change of the plan', () => {
  it('carries old value, new value, reason and decision when it is accepted', () => {
    expect(title(accepted)).toBe('Sprechstunde der Azubis');
    expect(find(accepted, 'change', 'change')).toMatchObject({
      state: 'accepted',
      date: '2026-06-20',
      reason: 'learning',
      decidedBy: 'jule',
      edits: [{ old: 'Sprechstunde der Chefin', new: 'Sprechstunde der Azubis' }],
    });
  });

  it('gives the old value back when the acceptance is undone', () => {
    expect(title(reverted)).toBe('Sprechstunde der Chefin');
    const { updated: _, ...before } = find(plan, 'measure', 'measure') ?? {};
    expect(find(reverted, 'measure', 'measure')).toMatchObject(before);
  });

  it('is told by the chapter of changes as it stands', () => {
    expect(chapter(plan)).toContain('vorgeschlagen');
    expect(chapter(accepted)).toContain('Bisher: Sprechstunde der Chefin');
    expect(chapter(accepted)).toContain('Künftig: Sprechstunde der Azubis');
    expect(chapter(accepted)).toContain('Die Jungen wollen reden');
    expect(chapter(accepted)).toContain('angenommen');
    expect(chapter(reverted)).toContain('zurückgenommen');
    expect(chapter(reverted)).not.toContain('angenommen');
  });
});
