import type { CallName, DesktopEvents, EventName, InputOf, OutputOf } from './contract';
import type { Result } from './result';

type Areas = CallName extends `${infer A}.${string}` ? A : never;
type Verbs<A extends string> = CallName extends infer N ? (N extends `${A}.${infer V}` ? V : never) : never;
type CallOf<N extends CallName> =
  undefined extends InputOf<N>
    ? () => Promise<Result<OutputOf<N>>>
    : (input: InputOf<N>) => Promise<Result<OutputOf<N>>>;

/**
 * `window.desktop`: one named function per entry of the contract (`desktop.library.rename({...})`), and `on` for
 * main's events, which answers with a function that stops listening.
 */
export type Desktop = {
  readonly [A in Areas]: {
    readonly [V in Verbs<A>]: `${A}.${V}` extends CallName ? CallOf<`${A}.${V}`> : never;
  };
} & {
  readonly on: <E extends EventName>(event: E, listener: (payload: DesktopEvents[E]) => void) => () => void;
};
