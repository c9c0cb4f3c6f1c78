import { type GlossaryEntry, glossaryEntry } from '../../i18n/glossary';
import type { Term } from '../../method/glossary';
import type { Block } from '../blocks';
import { chapterAnchor, sectionOf } from '../chapter';
import type { Context } from '../context';
import { tableOf } from '../parts';
import { headedCell, plainCell } from '../value-words';

/** Terms a reader from outside the field may not know, those first that say least by themselves. */
const unfamiliar: readonly Term[] = [
  'swot',
  'tows',
  'usp',
  'raci',
  'outflow',
  'outcome',
  'output',
  'effectLevel',
  'redThread',
  'dialogueGroup',
  'leadIdea',
  'dramaturgy',
  'netiquette',
  'stakeholder',
  'divergence',
  'blindness',
  'baseline',
  'engagement',
  'community',
  'courseCheck',
  'toneOfVoice',
];
/** More would be a dictionary. */
const MOST = 15;

/** Parts of a block that nobody reads on the page. */
const unseen = new Set(['kind', 'anchor', 'from', 'to', 'link', 'lang', 'description', 'picture', 'logo']);

/**
 * The words of the field that occur in the document, explained at the end of its appendix. Without an appendix there is
 * nothing to look up in: words alone make no chapter.
 */
export function withGlossary(c: Context, body: readonly Block[]): readonly Block[] {
  const start = body.findIndex((block) => 'anchor' in block && block.anchor === chapterAnchor('appendix'));
  if (start < 0) return body;
  const next = body.findIndex((block, i) => i > start && block.kind === 'heading' && block.level === 1);
  const end = next < 0 ? body.length : next;
  return [...body.slice(0, end), ...glossary(c, seen(body)), ...body.slice(end)];
}

function glossary(c: Context, text: string): Block[] {
  const t = c.texts.appendix;
  const rows = unfamiliar
    .map((id) => glossaryEntry(c.language, id))
    .filter(({ term }) => pattern(term).test(text))
    .slice(0, MOST)
    .sort((a, b) => a.term.localeCompare(b.term, c.language));
  const table = tableOf<GlossaryEntry>({
    caption: t.glossaryCaption,
    description: t.glossaryDescription,
    rows,
    columns: [
      { header: t.term, weight: 28, cell: ({ term }) => headedCell(term) },
      { header: t.meaning, weight: 72, cell: (entry) => plainCell(entry.text) },
    ],
  });
  return sectionOf(t.glossary, table, t.glossaryIntro);
}

/** What stands on the pages, run after run. */
function seen(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) => (unseen.has(key) ? '' : seen(part)))
    .join('\n');
}

/** The term as a word of its own, in the plural and inflected too; what stands in brackets is another name for it. */
function pattern(term: string): RegExp {
  const forms = term.split(/[()]/).flatMap((name) => {
    const form = name.trim().replace(/er (?=\p{Lu})/u, 'e[rnms]? ');
    return form === '' ? [] : form.replace(/y$/, '(?:y|ie)');
  });
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?:n|e|en|s)?(?!\\p{L})`, 'iu');
}
