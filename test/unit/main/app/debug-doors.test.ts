import { describe, expect, it } from 'vitest';
import { forbiddenSwitch } from '../../../../main/app/debug-doors';

describe('switches a released planner does not start with', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--Remote-Debugging-Port=1',
    '-remote-debugging-port=1',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-brk=127.0.0.1:9229',
    '--inspect-port=1',
    '--load-extension=/tmp/x',
    '--no-sandbox',
    '--js-flags=--expose-gc',
  ])('%s', (argument) => {
    expect(forbiddenSwitch(['leitfaden', '--lang=de', argument, 'x.leitfaden'])).toBe(argument);
  });

  it('takes everything else', () => {
    const usual = [
      'leitfaden',
      '/tmp/--inspect.leitfaden',
      'no-sandbox',
      '--inspector',
      '--lang=de',
      '--ozone-platform=x11',
    ];
    expect(forbiddenSwitch(usual)).toBeNull();
  });
});
