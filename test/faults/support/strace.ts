import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One system call of a traced process, in the order in which they ended. */
export interface Call {
  readonly name: string;
  /** Everything between the brackets, strings in hex. */
  readonly args: string;
  /** Strings among the arguments, decoded. */
  readonly strings: readonly Buffer[];
  /** What the call answered; below zero it failed. */
  readonly result: number;
  /** Seconds since the epoch at which it was entered. */
  readonly entered: number;
}

/**
 * The command in front of Node that traces or disturbs its calls. One thread does all the work on files, so that
 * their order is told as it was and `when=` counts all of them.
 */
export function straced(folder: string, trace: string, ...inject: readonly string[]) {
  const log = path.join(folder, 'strace.log');
  return {
    within: ['strace', '-f', '-ttt', '-xx', '-s', '10000000', '-o', log, '-e', `trace=${trace}`].concat(
      inject.flatMap((order) => ['-e', `inject=${order}`]),
    ),
    env: { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' },
    calls: () => callsIn(readFileSync(log, 'utf8')),
  };
}

/** Reads a log; a call that another thread interrupted is put together again. */
export function callsIn(log: string): Call[] {
  const begun = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, pid = '', time = '', rest = ''] = line.match(/^(\d+) +([\d.]+) (.*)$/) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(pid, `${time} ${rest.slice(0, -'<unfinished ...>'.length)}`);
      return [];
    }
    const resumed = rest.match(/^<\.\.\. \w+ resumed>(.*)$/);
    const whole = resumed ? `${begun.get(pid) ?? ''}${resumed[1]}` : `${time} ${rest}`;
    const [, entered, name, args, result] = whole.match(/^([\d.]+) (\w+)\((.*)\) += (-?\d+)/) ?? [];
    if (name === undefined || args === undefined) return [];
    const strings = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
    );
    return [{ name, args, strings, result: Number(result), entered: Number(entered) }];
  });
}

/** The number of the open file a call is about. */
export const fileOf = ({ args }: Call): number => Number.parseInt(args, 10);
