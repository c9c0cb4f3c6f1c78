/** Exit code of a start with a forbidden switch: EX_CONFIG of sysexits.h. */
export const forbiddenSwitchExitCode = 78;

const forbidden = [
  /^--?remote-debugging-/,
  /^--?inspect(?:-|=|$)/,
  /^--?load-extension(?:=|$)/,
  /^--?no-sandbox(?:=|$)/,
  /^--?js-flags(?:=|$)/,
];

/**
 * The first argument that would open the planner to another program or take its walls down, or null.
 * Chromium ignores the case of switches on Windows, so it does not count here either.
 */
export function forbiddenSwitch(argv: readonly string[]): string | null {
  return argv.find((argument) => forbidden.some((pattern) => pattern.test(argument.toLowerCase()))) ?? null;
}
