import { expect, test } from 'vitest';
import { otherDocument } from '../../../../renderer/preview/other-document';
import { all, updateFrame } from '../../../../shared/project/edits';
import { caseProject } from '../../fixtures/case-file';

const project = caseProject('1-kornblum');
const on = (as: 'swot' | 'strategy') => ({ as, language: 'de', edition: 'client' }) as const;
const [group] = all(project, 'group');
const [channel] = all(project, 'channel');

test('what the sheet does not tell stands in the strategy', () => {
  expect(otherDocument(project, on('swot'), { id: group?.id ?? '', field: 'description' })).toBe('strategy');
});

test('what the strategy leaves out may stand on a card, in the words of the field itself', () => {
  const { settings } = project.project;
  const short = updateFrame(project, { settings: { ...settings, leftOut: ['listening'] } });
  expect(otherDocument(short, on('strategy'), { id: channel?.id ?? '', field: 'character' })).toBe('etiquette');
});

test('what no document tells is nowhere', () => {
  expect(otherDocument(project, on('strategy'), { id: 'nobody', field: 'text' })).toBeNull();
});
