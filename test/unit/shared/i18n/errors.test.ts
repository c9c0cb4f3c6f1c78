import { describe, expect, test } from 'vitest';
import { errorSentence } from '../../../../shared/i18n/error-texts';
import { errorCodes } from '../../../../shared/ipc/result';

/** About no file, but about what was just done. */
const withoutFile = ['busy', 'cancelled', 'notOpen'];

describe.each(['de', 'de-x-formal', 'en'] as const)('failures in %s', (language) => {
  test.each(errorCodes)('%s says which file and what to do, in whole sentences', (code) => {
    const sentence = errorSentence(language, { code, file: 'Plan.leitfaden' });
    if (!withoutFile.includes(code)) expect(sentence).toContain('Plan.leitfaden');
    expect(sentence.match(/[.] |[.]$/g)?.length).toBeGreaterThanOrEqual(2);
    expect(sentence).not.toMatch(/undefined|null/);
  });

  test.each(errorCodes)('%s of a document says what became of the document', (code) => {
    const sentence = errorSentence(language, { code, file: 'Plan.docx', document: true });
    if (!withoutFile.includes(code)) expect(sentence).toContain('Plan.docx');
    expect(sentence.match(/[.] |[.]$/g)?.length).toBeGreaterThanOrEqual(2);
    // It is not tried again by itself, and it is no version of the project.
    expect(sentence).not.toMatch(/von selbst gespeichert|by itself/);
  });

  test.each(errorCodes)('%s reads well without a file name', (code) => {
    expect(errorSentence(language, { code })).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });
});
