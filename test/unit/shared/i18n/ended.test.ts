import { expect, test } from 'vitest';
import { ended } from '../../../../shared/i18n/ended';

test('a sentence that ends in words of somebody else has one stop', () => {
  expect(['Noch ungehört: Z1', 'Bis 31.10.', 'Wer fragt?', 'So …', ''].map(ended)).toEqual([
    'Noch ungehört: Z1.',
    'Bis 31.10.',
    'Wer fragt?',
    'So …',
    '',
  ]);
});
