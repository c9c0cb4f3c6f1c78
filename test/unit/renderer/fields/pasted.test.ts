import { describe, expect, it } from 'vitest';
import { pastedBlocks } from '../../../../renderer/fields/rich-text/pasted';
import type { Pasted } from '../../../../renderer/fields/rich-text/pasted-element';
import { writeRichText } from '../../../../shared/report/write-rich-text';
import { parseXml, type Xml } from '../../../support/xml';

const node = ({ name, attrs, children }: Xml): Pasted => ({
  tag: name,
  attr: (wanted) => attrs.get(wanted) ?? '',
  children: children.map((child) => (typeof child === 'string' ? child : node(child))),
});
const stored = (html: string) => writeRichText(pastedBlocks([node(parseXml(`<body>${html}</body>`))]));

const item = (level: number, sign: string, text: string) => `
  <p class="MsoListParagraph" style="margin-left:${level * 36}.0pt;mso-list:l0 level${level} lfo1"><span
  style="font-family:Symbol"><span style="mso-list:Ignore">${sign}<span style="font:7.0pt Times">   </span></span></span>${text}<o:p></o:p></p>`;

describe('what is pasted', () => {
  it.each([
    [
      'paragraphs and marks',
      '<p>Ein <b>fetter</b>\n und <i>schräger</i> Satz.</p><p>Zwei</p>',
      'Ein **fetter** und *schräger* Satz.\n\nZwei',
    ],
    [
      'marks that are styles',
      '<p><span style="font-weight:700">a</span> <span style="font-style:italic">b</span></p>',
      '**a** *b*',
    ],
    ['a bold that is none', '<b style="font-weight:normal"><p>a</p><p>b</p></b>', 'a\n\nb'],
    ['no look', '<p style="color:red;font-size:40pt"><font face="Arial"><u>a</u></font></p>', 'a'],
    ['headings', '<h1>Titel</h1><p>Text</p>', '**Titel**\n\nText'],
    ['lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul><ol><li>d</li></ol>', '- a\n  - b\n- c\n\n1. d'],
    ['an inner list beside its item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['line breaks', '<p>a<br/>b</p>', 'a\nb'],
    [
      'rows of a table',
      '<table><tbody><tr><th>a</th><td><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></tbody></table>',
      'a · b\nc · d',
    ],
    [
      'links',
      '<p><a href="https://example.org/(a)">x</a> <a href="mailto:a@b.de">y</a></p>',
      '[x](https://example.org/%28a%29) [y](mailto:a@b.de)',
    ],
    [
      'addresses no link can have',
      '<p><a href="javascript:alert(1)">x</a> <a href="http://example.org">y</a></p>',
      'x y (http://example.org)',
    ],
    ['what a picture shows', '<p>vor <img src="https://example.org/x.png" alt="ein Hof"/></p>', 'vor ein Hof'],
    ['no scripts and styles', '<style>p { color: red }</style><script>alert(1)</script><p>a</p>', 'a'],
    ['signs that mean something here', '<p>1. a *b* [c]</p><p>- d</p>', '1\\. a \\*b\\* \\[c\\]\n\n\\- d'],
    ['text without elements', 'a <b>b</b>', 'a **b**'],
  ])('keeps %s', (_, html, text) => {
    expect(stored(html)).toBe(text);
  });

  it("keeps Word's lists with their levels", () => {
    const html = `<p class="MsoNormal">Vorher<o:p></o:p></p>${item(1, '·', 'a')}${item(2, 'o', '<b>b</b>')}${item(1, '·', 'c')}<p>Nachher</p>${item(1, '1.', 'd')}${item(1, '2.', 'e')}`;
    expect(stored(html)).toBe('Vorher\n\n- a\n  - **b**\n- c\n\nNachher\n\n1. d\n2. e');
  });
});
