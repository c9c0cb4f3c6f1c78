import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { sampleReport } from './sample-report';

describe('writing a document', () => {
  it('tells how far it is, from little to all', async () => {
    const steps: number[] = [];
    await writeDocx(sampleReport('de'), { progress: (done) => steps.push(done) });
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
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
