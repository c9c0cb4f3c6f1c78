import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { projectCompleteness } from '../../../../shared/project/completeness';
import { projectSchema } from '../../../../shared/project/project';
import { danglingReferences } from '../../../../shared/project/references';
import { strategyReport } from '../../../../shared/report/strategy';
import { chaptersOf, readChapter } from './reading';

/** Read without the validator, which puts known keys first: the sum is over the file as it was written. */
const envelope: { readonly sha256: string; readonly data: unknown } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../../fixtures/cases/1-kornblum.leitfaden'), 'utf8'),
);
const project = v.parse(projectSchema, envelope.data);
const made = {
  language: 'de',
  locale: 'de-DE',
  edition: 'client',
  at: '2026-06-15T08:00:00.000Z',
  version: '1.0',
} as const;
const report = strategyReport(project, made);

describe('the example project', () => {
  it('is valid, whole and says that it is invented', () => {
    expect(danglingReferences(project)).toEqual([]);
    const { done, needed } = projectCompleteness(project);
    expect(done).toBe(needed);
    expect(project.project.title).toMatch(/^Beispiel: /);
    expect(project.project.occasion).toContain('erfunden');
  });

  it('reads the same in whatever order words were ticked', () => {
    const { person, channel, message, swotItem } = project.records;
    const backwards = {
      ...project.records,
      person: person.map((each) => ({ ...each, planRole: each.planRole.toReversed() })),
      channel: channel.map((each) => ({
        ...each,
        tone: each.tone.toReversed(),
        formats: each.formats.toReversed(),
      })),
      message: message.map((each) => ({ ...each, tone: each.tone.toReversed() })),
      swotItem: swotItem.map((each) => ({ ...each, raisedBy: each.raisedBy.toReversed() })),
    };
    expect(strategyReport({ ...project, records: backwards }, made)).toEqual(report);
  });

  it('carries the check sum of its own content', () => {
    const { sha256, ...rest } = envelope;
    expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toBe(sha256);
  });

  it('keeps pictures under the sum of their bytes', () => {
    for (const [key, { base64 }] of Object.entries(project.assets)) {
      expect(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')).toBe(key);
    }
  });
});

describe('its strategy', () => {
  it('has every chapter, decision first', () => {
    expect([...chaptersOf(report).keys()]).toEqual([
      'cover',
      'summary',
      'brief',
      'people',
      'listening',
      'goals',
      'situation',
      'positioning',
      'idea',
      'dramaturgy',
      'measures',
      'resources',
      'rules',
      'learning',
      'nextSteps',
      'appendix',
    ]);
  });

  it('adds up', () => {
    expect(readChapter(report, 'resources')).toContain(
      'Vom Budget von 3.600,00 € sind 1.800,00 € verplant; 1.800,00 € bleiben frei.',
    );
    expect(readChapter(report, 'brief')).toContain('an vier Orten: neun Beobachtungen');
    expect(readChapter(report, 'measures')).toContain('4 geben etwas, eine tut beides, eine bittet um etwas');
  });

  it('says when things repeat', () => {
    const plan = readChapter(report, 'measures');
    expect(plan).toContain('täglich');
    expect(plan).toContain('jeden Donnerstag');
    expect(plan).toContain('am ersten Montag jedes Monats');
  });

  it('puts the wide plan on wide pages and comes back', () => {
    const sections = report.blocks.flatMap((block) => (block.kind === 'section' ? [block.orientation] : []));
    expect(sections).toEqual(['landscape', 'portrait']);
  });

  it('uses the colours of the house where they can be read', () => {
    expect(report.look).toMatchObject({ primary: '1E2F66', accent: '8A5A12' });
  });
});
