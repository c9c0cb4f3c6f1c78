/**
 * How `markup` runs over printed pages, for the PDF and for everyone who prints the HTML file. Chromium 114 leaves pages
 * half empty when whole tables are to stay together; only engines that know `text-wrap: pretty` are asked to. It also
 * parts captions from their tables: each asks for the room of a few rows below it, over which its table then lies.
 */
export const printCss = `
@media print {
.document { max-width: none; }
.document * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.document p, .document li { orphans: 2; widows: 2; }
.document .contents { break-after: page; }
.document h1, .document .contents + p.title { break-before: page; }
.document h1, .document .contents-title, .document p.title { margin-top: 0; }
.document .masthead h1 { break-before: auto; }
.document .page-break { margin: 0; break-after: page; }
.document section + section { break-before: page; }
.document h1 + p, .document h2 + p:has(+ table), .document p:has(+ table), .document p:has(+ figure) { break-after: avoid; }
.document table + p.note, .document figure + p.note, .document .callout + p.note { break-before: avoid; }
.document thead { break-inside: avoid; break-after: avoid; }
.document caption { break-after: avoid; break-inside: avoid; padding-bottom: calc(.3rem + 24mm); margin-bottom: -24mm; }
.document tbody tr:first-child:not(:last-child) { break-after: avoid; }
.document .quadrants.open tbody td { height: 57mm; }
.document .landscape .quadrants.open tbody td { height: 44mm; }
.document tfoot { break-inside: avoid; }
.document blockquote, .document .band, .document .quadrants, .document .grid, .document .masthead { break-inside: avoid; }
.document .form.open:not(:has(tbody > tr:nth-child(8))) tbody tr { height: 21mm; }
.document .form.wide tbody tr { height: 140mm; }
.document .cover { position: relative; box-sizing: border-box; display: flex; flex-direction: column; height: 1122px; padding: 27mm 25mm 24mm; break-after: page; break-inside: avoid; }
.document.cover-band .cover { padding-left: 37mm; border-left: 0; background: linear-gradient(var(--doc-primary) 0 67%, var(--doc-accent) 0 84%, color-mix(in srgb, var(--doc-accent) 50%, #fff) 0 87.5%, var(--doc-primary) 0) 0 0 / 15mm 100% no-repeat; }
.document.cover-field .cover { padding: 27mm 25mm 24mm; background: linear-gradient(var(--doc-wash) 0 0) 0 0 / 100% 151mm no-repeat, linear-gradient(var(--doc-primary) 0 0) 0 151mm / 100% 2.3mm no-repeat; }
.document.cover-field .cover dl { position: absolute; top: 164mm; left: 25mm; right: 25mm; margin: 0; }
.document .cover::before { content: ""; order: -1; flex: 0 1 33mm; }
.document .cover::after { content: ""; order: 1; flex: 0 1 46mm; }
.document .cover > * { flex: none; }
.document .cover .logo { order: -2; align-self: flex-start; }
.document .cover .client { margin-top: 0; }
.document .cover dl { order: 2; margin-top: 0; }
.document .cover .legal { order: 3; margin: auto 0 0; padding-top: 8mm; }
.document .contents a { display: flex; align-items: last baseline; gap: .4rem; }
.document .contents .entry { min-width: 0; padding-left: 2.6rem; text-indent: -2.6rem; }
.document .contents .entry .number { min-width: 2.6rem; text-indent: 0; }
.document .contents .level-2 { padding-left: 2.6rem; }
.document .contents .leader { flex: 1 0 1rem; border-bottom: 1pt dotted var(--doc-muted); }
.document .contents .page { flex: none; min-width: 1.4rem; text-align: right; font-variant-numeric: tabular-nums; }
@supports (text-wrap: pretty) {
.document .portrait .data:not(:has(tbody > tr:nth-child(6))), .document .facts:not(:has(tbody > tr:nth-child(8))) { break-inside: avoid; }
.document tbody tr:nth-last-child(2) { break-after: avoid; }
.document p, .document li { text-wrap: pretty; }
}
}
`;
