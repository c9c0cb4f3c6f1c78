import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { sampleReport } from './sample-report';

describe('writing a document', () => {
  it('tells how far it is, from little to all, and what it does', async () => {
    const steps: number[] = [];
    const named = new Set<string>();
    await writeDocx(sampleReport('de'), { progress: (done, step) => void (steps.push(done) && named.add(step)) });
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
    expect([...named]).toEqual(['blocks', 'pageNumbers', 'properties', 'check']);
  });

  it('stops with the reason it was cancelled for', async () => {
    const controller = new AbortController();
    const cancelled = writeDocx(sampleReport('de'), {
      signal: controller.signal,
      progress: (done) => done > 0.5 && controller.abort(new Error('enough')),
    });
    await expect(cancelled).rejects.toThrow('enough');
  });
});
