import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, docOf } from '../../../../renderer/fields/rich-text/doc';
import { extensions } from '../../../../renderer/fields/rich-text/extensions';
import { textOf } from '../../../../renderer/fields/rich-text/text-of';
import { normalBlocks } from '../../../../shared/report/normal-text';
import { parseRichText } from '../../../../shared/report/rich-text';
import { writeRichText } from '../../../../shared/report/write-rich-text';
import { seen } from '../../../support/seen-text';

const schema = getSchema(extensions);

const part = fc.constantFrom(
  ...[
    '**',
    '*',
    '_',
    '\\',
    '[x](https://a.org)',
    '[',
    ']',
    '\n',
    '\n\n',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n   1. ',
    '\n> ',
  ],
  ...['a', ' ', 'Wort', '.', '😀', '**fett**', '*b*'],
);
const text = fc.oneof(
  fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string(),
);

/** Documents as the schema allows them, not as the parser makes them. */
const marks = fc.subarray([{ type: 'link', attrs: { href: 'https://a.org/x' } }, { type: 'bold' }, { type: 'italic' }]);
const inline = fc.oneof(
  fc.record({ type: fc.constant('text'), text: fc.oneof(fc.string({ minLength: 1 }), part), marks }),
  fc.constant({ type: 'hardBreak' }),
);
const textBlock = (type: string) => fc.record({ type: fc.constant(type), content: fc.array(inline, { maxLength: 4 }) });
const listOf = (depth: number): fc.Arbitrary<object> =>
  fc.record({
    type: fc.constantFrom('bulletList', 'orderedList'),
    content: fc.array(itemOf(depth), { minLength: 1, maxLength: 3 }),
  });
const itemOf = (depth: number): fc.Arbitrary<object> =>
  fc
    .tuple(textBlock('paragraph'), depth > 0 ? fc.array(listOf(depth - 1), { maxLength: 2 }) : fc.constant([]))
    .map(([first, lists]) => ({ type: 'listItem', content: [first, ...lists] }));
const doc = fc.record({
  type: fc.constant('doc'),
  content: fc.array(fc.oneof(textBlock('paragraph'), textBlock('quote'), listOf(2)), { minLength: 1, maxLength: 4 }),
});

describe('the document of the editor', () => {
  it('holds whatever the parser reads, by the rules of its schema', () => {
    fc.assert(
      fc.property(text, (text) => {
        const blocks = parseRichText(text);
        const node = schema.nodeFromJSON(docOf(blocks));
        node.check();
        expect(normalBlocks(blocksOf(node.toJSON()))).toEqual(normalBlocks(blocks));
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from its written text, whatever the schema allows', () => {
    fc.assert(
      fc.property(doc, (json) => {
        const node = schema.nodeFromJSON(json);
        node.check();
        const written = writeRichText(blocksOf(node.toJSON()));
        expect(textOf(node)).toBe(written);
        const back = schema.nodeFromJSON(docOf(parseRichText(written)));
        back.check();
        // Only what nobody can see may differ: empty paragraphs, blanks that are bold.
        expect(seen(normalBlocks(blocksOf(back.toJSON())))).toEqual(seen(normalBlocks(blocksOf(node.toJSON()))));
      }),
      { numRuns: 100 },
    );
  });
});
