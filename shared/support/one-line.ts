const [ESC, BEL] = ['\u001B', '\u0007'];
/** The same commands as one character (C1): CSI; and DCS, SOS, OSC, PM, APC, which end in ST. */
const [CSI, STRINGS, ST] = ['\u009B', '\u0090\u0098\u009D\u009E\u009F', '\u009C'];
/** Sequences by which text would command a terminal: colours, titles, links, and short ones. */
const commands = new RegExp(
  `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]?|` +
    `(?:${ESC}[PX\\]^_]|[${STRINGS}])[^${BEL}${ESC}${ST}]*(?:${BEL}|${ESC}\\\\|${ST})?|` +
    `${ESC}[ -/]*[0-~]?`,
  'gu',
);
const lineEnds = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/gu;
const controls = /\p{Cc}/gu;

/** Text for a field of one line: line ends and tabs become blanks, other control characters go. Edges stay as they are. */
export function singleLine(text: string): string {
  return text.replace(lineEnds, ' ').replace(controls, '');
}

/** The same for a terminal, which must not be told anything by a text from a file. */
export function forTerminal(text: string): string {
  return singleLine(text.replace(commands, ''));
}
