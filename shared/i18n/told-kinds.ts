/** Kinds of values a person can tell apart; the words stand in `<language>/cli.ts`. */
export type ToldKind = 'text' | 'number' | 'yesNo' | 'list' | 'group' | 'nothing';

const named: { readonly [technical: string]: ToldKind } = {
  string: 'text',
  number: 'number',
  boolean: 'yesNo',
  true: 'yesNo',
  false: 'yesNo',
  Array: 'list',
  Object: 'group',
  null: 'nothing',
};

/** The kind the validator means by `string`, `"x"`, `5`, `Array` …; `undefined` for what is none. */
function kindOf(technical: string): ToldKind | undefined {
  if (technical.startsWith('"')) return 'text';
  return named[technical] ?? (/^-?\d/.test(technical) ? 'number' : undefined);
}

/** The kinds in what the validator has expected or received: `string`, `(number | string)`; each once. */
export function kindsIn(technical = ''): readonly ToldKind[] {
  if (technical.startsWith('"')) return ['text'];
  const kinds = technical
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map(kindOf);
  return [...new Set(kinds)].filter((kind) => kind !== undefined);
}

/** The values in `("core" | "important")`; empty when it lists none. */
export function optionsIn(technical = ''): readonly string[] {
  return [...technical.matchAll(/"([^"]*)"/g)].map(([, option]) => option ?? '');
}

/** The number in `<=120` or `>=1`. */
export function limitIn(technical = ''): { readonly most: boolean; readonly value: string } | undefined {
  const [, sign, value] = technical.match(/^([<>])=(-?[\d.e+]+)$/) ?? [];
  return value === undefined ? undefined : { most: sign === '<', value };
}

/** A received value without the quotes the validator puts around texts. */
export const valueIn = (technical = ''): string => technical.replace(/^"|"$/g, '');
