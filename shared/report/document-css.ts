import type { Look } from './blocks';
import { palette, TINTS, typography } from './palette';

/**
 * The style sheet of `markup`, scoped to `.document`, for a client's look. It names no address, and
 * fonts only from the measured list.
 */
export function documentCss(look: Look): string {
  const colours = palette(look);
  const fonts = typography(look);
  const variables = [
    ['text', colours.text],
    ['muted', colours.muted],
    ['primary', colours.primary],
    ['accent', colours.accent],
    ['wash', colours.wash],
    ['shade', colours.shade],
    ['stripe', colours.stripe],
    ['hairline', colours.hairline],
    ['link', colours.link],
  ].map(([name, value]) => `--doc-${name}: #${value};`);
  const faces = `--doc-heading: "${fonts.heading}", Carlito, sans-serif; --doc-body: "${fonts.body}", Carlito, sans-serif;`;
  const tints = Object.entries(TINTS).map(
    ([name, { fill, ink }]) =>
      `.document .quadrants td.${name} { background: #${fill}; } .document .quadrants td.${name} .letter { color: #${ink}; }`,
  );
  const { title, heading, subheading, third, text, table } = fonts.sizes;
  const sizes = `--doc-title: ${title}pt; --doc-h1: ${heading}pt; --doc-h2: ${subheading}pt; --doc-h3: ${third}pt; --doc-size: ${text}pt; --doc-table: ${table}pt;`;
  return `.document { ${variables.join(' ')} ${faces} ${sizes} }\n${TEXT}${TABLES}${FIGURES}${tints.join('\n')}\n`;
}

const TEXT = `
.document { max-width: 46rem; margin: 0 auto; font: var(--doc-size)/1.45 var(--doc-body); color: var(--doc-text); background: #fff; overflow-wrap: break-word; }
.document h1, .document h2, .document h3, .document .contents-title, .document p.title { font-family: var(--doc-heading); font-weight: 700; line-height: 1.25; color: var(--doc-primary); break-after: avoid; }
.document h1, .document .contents-title, .document p.title { font-size: var(--doc-h1); margin: 2.4rem 0 .8rem; }
.document h2 { font-size: var(--doc-h2); margin: 1.6rem 0 .4rem; color: var(--doc-accent); }
.document h3 { font-size: var(--doc-h3); margin: 1.2rem 0 .3rem; }
.document .number { display: inline-block; min-width: 2.2rem; }
.document p { margin: 0 0 .55rem; }
.document p.lead { font-size: 12pt; line-height: 1.42; color: var(--doc-primary); }
.document p.note { font-size: 8.5pt; color: var(--doc-muted); }
.document ul, .document ol { margin: 0 0 .7rem; padding-left: 1.4rem; }
.document ul { list-style: disc; }
.document ol { list-style: decimal; }
.document li::marker { color: var(--doc-accent); }
.document a { color: var(--doc-link); }
.document blockquote { margin: 1rem 2rem 1rem 0; padding-left: 1rem; border-left: 3px solid var(--doc-accent); }
.document blockquote p { font-size: 11.5pt; font-style: italic; color: var(--doc-accent); }
.document blockquote footer { font-size: 9pt; color: var(--doc-muted); }
.document .callout { margin: 1rem 0; padding: .7rem 1rem; background: var(--doc-wash); border-left: 5px solid var(--doc-accent); break-inside: avoid; }
.document .callout p:last-child { margin-bottom: 0; }
.document .callout-title { font-weight: 700; }
.document .callout.lead p:not(.callout-title) { font-size: 16pt; font-weight: 700; line-height: 1.3; color: var(--doc-primary); }
.document .cover { padding: 3rem 0; }
.document.cover-band .cover { padding-left: 2rem; border-left: 1.6rem solid var(--doc-primary); }
.document.cover-plain .cover .client::before { content: ""; display: block; width: 4.5rem; height: .35rem; margin-bottom: 1.2rem; background: var(--doc-primary); }
.document.cover-field .cover { background: linear-gradient(var(--doc-wash), var(--doc-wash)) 0 0 / 100% 24rem no-repeat, linear-gradient(var(--doc-primary), var(--doc-primary)) 0 24rem / 100% .5rem no-repeat; padding: 3rem 2rem; }
.document.cover-field .cover dl { border-top: 0; }
.document .cover .legal { margin-top: 2.4rem; font-size: 8.5pt; color: var(--doc-muted); }
.document .cover .logo { max-width: 16rem; max-height: 6rem; width: auto; height: auto; }
.document .cover .client { font-size: 14pt; font-weight: 700; color: var(--doc-accent); margin-top: 2.4rem; }
.document .cover .title { font: 700 var(--doc-title)/1.2 var(--doc-heading); color: var(--doc-primary); }
.document .cover .subtitle { font-size: 15pt; color: var(--doc-accent); }
.document .cover dl { margin: 2.4rem 0 0; padding-top: .8rem; border-top: 1px solid var(--doc-accent); }
.document .cover dl div { display: flex; gap: 1rem; }
.document .cover dt { flex: 0 0 9rem; font-weight: 700; }
.document .cover dd { margin: 0; }
.document .masthead { margin-bottom: 1rem; border-bottom: 2px solid var(--doc-accent); }
.document .masthead h1 { margin: 0 0 .3rem; }
.document .masthead p { font-size: 9.5pt; color: var(--doc-muted); }
.document .masthead .logo { max-width: 12rem; max-height: 3.4rem; width: auto; height: auto; }
.document .lines { margin: 1.1rem 0; break-inside: avoid; }
.document .lines p { margin: 0; font-weight: 700; }
.document .lines .line { height: 2rem; border-bottom: 1px solid var(--doc-muted); }
.document .contents ol { list-style: none; padding: 0; }
.document .contents .level-1 { font-weight: 700; margin-top: .5rem; }
.document .contents .level-2 { padding-left: 1.4rem; }
.document .contents a { color: inherit; text-decoration: none; }
.document hr { border: 0; margin: 1.5rem 0 0; }
`;

const TABLES = `
.document table { width: 100%; margin: 0 0 1.3rem; border-collapse: collapse; font-size: var(--doc-table); line-height: 1.32; }
.document caption, .document figcaption { padding: .7rem 0 .3rem; text-align: left; font-size: 9pt; font-weight: 700; color: var(--doc-muted); }
.document td, .document th { padding: .25rem .4rem; text-align: left; vertical-align: top; }
.document td p, .document th p { margin: 0; }
.document td ul { margin: 0; padding-left: 1rem; }
.document .right { text-align: right; }
.document tr { break-inside: avoid; }
.document table.data, .document table.form { border-top: 1px solid var(--doc-primary); border-bottom: 1px solid var(--doc-primary); }
.document .data thead th, .document .form thead th { background: var(--doc-primary); color: #fff; vertical-align: bottom; }
.document .data tbody tr + tr > *, .document .form tbody tr + tr > * { border-top: 1px solid var(--doc-hairline); }
.document .data tbody tr:nth-child(even) { background: var(--doc-stripe); }
.document .data tbody th p + p, .document .form tbody th { font-weight: 400; }
.document .data tfoot > tr > * { border-top: 1px solid var(--doc-primary); font-weight: 700; }
.document .form tbody tr { height: 3.6rem; }
.document .form.tight tbody tr { height: auto; }
.document .form.wide tbody tr { height: 10rem; }
.document .form td { border-left: 1px solid var(--doc-hairline); }
.document .facts { border-top: 2px solid var(--doc-accent); border-bottom: 1px solid var(--doc-hairline); }
.document .facts thead th { background: var(--doc-wash); font-size: 1.21em; color: var(--doc-primary); }
.document .facts { table-layout: fixed; }
.document .facts tbody tr > * { border-top: 1px solid var(--doc-hairline); }
.document .quadrants { table-layout: fixed; border-collapse: separate; border-spacing: .2rem; }
.document .quadrants th { width: 50%; font-size: 9pt; text-align: center; color: var(--doc-muted); }
.document .quadrants tbody th, .document .quadrants thead td { width: 1.8rem; vertical-align: middle; }
.document .quadrants tbody th span { writing-mode: vertical-rl; transform: rotate(180deg); }
.document .quadrants tbody td { height: 9rem; padding: .5rem .7rem; }
.document .quadrants.open tbody td { height: 16rem; }
.document .quadrant-title { font-size: 11pt; font-weight: 700; color: var(--doc-primary); }
.document .letter { font-size: 15pt; font-weight: 700; margin-right: .3rem; }
.document .grid { table-layout: fixed; border-top: 1px solid var(--doc-primary); border-bottom: 1px solid var(--doc-primary); }
.document .grid thead > tr > * { background: var(--doc-wash); vertical-align: bottom; text-align: center; font-weight: 700; color: var(--doc-muted); }
.document .grid tbody tr > * { border-top: 1px solid var(--doc-hairline); }
.document .grid tbody tr > * + * { border-left: 1px solid var(--doc-hairline); }
.document .grid tbody tr { height: 3.4rem; }
.document .grid tbody th { vertical-align: middle; }
.document .grid td.strong { background: var(--doc-shade); }
.document .grid td.light { background: var(--doc-wash); }
.document .grid-title { font-weight: 700; }
.document .band { table-layout: fixed; border-top: 1px solid var(--doc-primary); border-bottom: 1px solid var(--doc-primary); }
.document .band thead td, .document .band tbody th { width: 28%; }
.document .band thead > tr > * { background: var(--doc-wash); padding-left: .1rem; padding-right: .1rem; font-size: 8pt; color: var(--doc-primary); }
.document .band tbody tr > * { border-top: 1px solid var(--doc-hairline); vertical-align: middle; }
.document .band tbody th { color: var(--doc-primary); }
.document .band p.note { font-weight: 400; }
.document .band .bar { background: var(--doc-primary); color: #fff; font-size: 8.5pt; font-weight: 700; text-align: center; }
.document .band .bar.accent { background: var(--doc-accent); }
`;

const FIGURES = `
.document figure { margin: 1rem 0 1.4rem; break-inside: avoid; }
.document .picture { max-width: 100%; height: auto; }
.document .chart { display: block; width: 100%; }
.document .chart text { font: 12px var(--doc-body); fill: var(--doc-text); }
.document .chart .middle { text-anchor: middle; }
.document .chart .end { text-anchor: end; }
.document .series-0 { fill: var(--doc-primary); stroke: var(--doc-primary); background: var(--doc-primary); }
.document .series-1 { fill: var(--doc-accent); stroke: var(--doc-accent); background: var(--doc-accent); }
.document .series-2 { fill: var(--doc-muted); stroke: var(--doc-muted); background: var(--doc-muted); }
.document .series-3 { fill: #2e6b4a; stroke: #2e6b4a; background: #2e6b4a; }
.document .chart .rule { stroke: var(--doc-hairline); }
.document .chart .line { fill: none; stroke-width: 2.5; }
.document .legend { display: flex; gap: 1.2rem; list-style: none; padding: 0; font-size: 9pt; }
.document .key { display: inline-block; width: .7rem; height: .7rem; vertical-align: middle; }
`;
