import { describe, expect, it } from 'vitest';
import { checkKinds, checkOf, setCheck, uncleared } from '../../../../../renderer/views/channel-portrait/checks';
import { changeRule, pairs, type Rule, withRules } from '../../../../../renderer/views/channel-portrait/customs';
import { practiceOf, setPractice } from '../../../../../renderer/views/common/practice';
import { addRecord, living } from '../../../../../shared/project/edits';
import { newProject } from '../../../../../shared/project/new-project';
import { context } from '../../../shared/project/sample';

const rule = (id: string, done: boolean | null): Rule => ({ id, do: done, text: id, evidence: 'told' });

describe('customs', () => {
  it('stand in pairs, with gaps where one side has more', () => {
    const rules = [rule('a', true), rule('b', false), rule('c', true)];
    expect(pairs(rules).map((pair) => [pair.do?.id, pair.dont?.id])).toEqual([
      ['a', 'b'],
      ['c', undefined],
    ]);
    expect(pairs([])).toEqual([]);
  });

  it('count as done while nobody has said otherwise', () => {
    expect(pairs([rule('a', null)])[0]?.do?.id).toBe('a');
  });

  it('grow at the end of their side and begin as assumed', () => {
    let n = 0;
    const grown = withRules([rule('a', true)], 'dont', ['schreien', 'werben'], () => `new ${n++}`);
    expect(grown.slice(1)).toEqual([
      { id: 'new 0', do: false, text: 'schreien', evidence: 'assumed' },
      { id: 'new 1', do: false, text: 'werben', evidence: 'assumed' },
    ]);
  });

  it('change sides without losing anything', () => {
    expect(changeRule([rule('a', true), rule('b', true)], 'b', { do: false })).toEqual([
      rule('a', true),
      rule('b', false),
    ]);
  });
});

describe('practice', () => {
  const say = (level: 'reader' | 'publishes' | null, project = newProject('Plan'), person = 'p', channel = 'c') =>
    setPractice(project, person, channel, level, context);

  it('is one record for each person and channel, however often it changes', () => {
    const project = say('publishes', say('reader'));
    expect(living(project, 'experience')).toMatchObject([{ person: 'p', channel: 'c', level: 'publishes' }]);
  });

  it('is another record for another pair', () => {
    const project = say('reader', say('reader', say('reader'), 'q'), 'p', 'd');
    expect(living(project, 'experience')).toHaveLength(3);
  });

  it('goes to the trash when the answer is taken back, and nothing comes of nothing', () => {
    expect(living(say(null, say('reader')), 'experience')).toEqual([]);
    const untouched = newProject('Plan');
    expect(say(null, untouched)).toBe(untouched);
  });

  it('shows the first of a pair, and names what has been entered besides', () => {
    const first = addRecord(newProject('Plan'), 'experience', { person: 'p', channel: 'c', level: 'reader' }, context);
    const { project } = addRecord(first.project, 'experience', { person: 'p', channel: 'c', level: 'none' }, context);
    expect(practiceOf(living(project, 'experience'), 'p', 'c')).toMatchObject({
      record: { id: first.id, level: 'reader' },
      others: [expect.objectContaining({ level: 'none' })],
    });
  });
});

describe('legal checks', () => {
  it('are one record for each question of a channel', () => {
    const asked = setCheck(newProject('Plan'), 'c', 'imprint', 'todo', context);
    const project = setCheck(asked, 'c', 'imprint', 'ok', context);
    expect(living(project, 'check')).toMatchObject([
      { of: { type: 'channel', id: 'c' }, kind: 'imprint', state: 'ok' },
    ]);
    expect(checkOf(living(project, 'check'), 'd', 'imprint')).toBeNull();
    expect(living(setCheck(project, 'c', 'imprint', null, context), 'check')).toEqual([]);
  });

  it('are not mixed up with those of a measure of the same id', () => {
    const { project } = addRecord(
      newProject('Plan'),
      'check',
      { of: { type: 'measure', id: 'c' }, kind: 'imprint', state: 'ok' },
      context,
    );
    expect(checkOf(living(project, 'check'), 'c', 'imprint')).toBeNull();
  });

  it('count as open until they are cleared or do not apply', () => {
    let project = newProject('Plan');
    expect(uncleared(living(project, 'check'), 'c')).toBe(7);
    project = setCheck(project, 'c', 'imprint', 'ok', context);
    project = setCheck(project, 'c', 'privacy', 'not_applicable', context);
    project = setCheck(project, 'c', 'minors', 'unclear', context);
    project = setCheck(project, 'c', 'ad_label', 'todo', context);
    expect(uncleared(living(project, 'check'), 'c')).toBe(5);
    expect(checkKinds).toHaveLength(7);
  });
});
