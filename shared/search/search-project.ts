import { type BodyChapter, bodyChapters } from '../project/chapters';
import type { Ref } from '../project/fields/values';
import { frameFields } from '../project/frame';
import { type Project, recordsOf } from '../project/project';
import { type RecordType, recordTypes } from '../project/record-types';
import type { AnyRecord } from '../project/records';
import { coveredAnswers } from '../red-thread/answers';
import { plain, wordsOf } from './plain';
import { textsIn, textsInRecord } from './texts-in';

/** A place of the project that holds what was looked for; `frame` is the brief, an introduction that of a chapter. */
export interface Hit {
  readonly at: Ref | 'frame' | { readonly introduction: BodyChapter };
  readonly title: string;
  /** The words around the place of the find; empty when the title says it all. */
  readonly excerpt: string;
}

interface Texts {
  readonly written: readonly string[];
  readonly plain: string;
}

/** They are written elsewhere, so they are found elsewhere. */
const { introductions: _, ...brief } = frameFields;

/** Records never change, so the texts of each are read once; a search after a key press reads one record anew. */
const known = new WeakMap<object, Texts>();

function textsFor(owner: object, read: () => readonly string[]): Texts {
  const found = known.get(owner);
  if (found) return found;
  const texts = textsOf(read());
  known.set(owner, texts);
  return texts;
}

const textsOf = (written: readonly string[]): Texts => ({ written, plain: plain(written.join('\n')) });

/** Chapters without words of their own begin with ours, which nobody looks for. */
const introductionsOf = ({ project: { introductions } }: Project) =>
  bodyChapters
    .filter((chapter) => introductions[chapter].trim() !== '')
    .map((chapter) => ({ chapter, texts: textsOf([introductions[chapter]]) }));

export interface SearchOptions {
  /** What stands for a record in lists. */
  readonly titleOf: (type: RecordType, record: AnyRecord) => string;
  /** Name of the brief. */
  readonly frameTitle: string;
  /** Name of the project's own words at the beginning of a chapter. */
  readonly introductionTitle: (chapter: BodyChapter) => string;
  readonly limit: number;
}

/**
 * Finds records (and the brief) that hold every word of a question, however it is written. Titles count first: those
 * that begin with it, then those that hold all of it, then finds in any other text; ties keep the order of the method.
 * Answers that have to stay covered are not looked into.
 */
export function searchProject(project: Project, question: string, options: SearchOptions): readonly Hit[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  const ranked: { readonly rank: number; readonly hit: Hit }[] = [];
  const look = (at: Hit['at'], title: string, texts: Texts) => {
    const rank = rankOf(plain(title), texts.plain, words);
    if (rank !== null) ranked.push({ rank, hit: { at, title, excerpt: rank < 2 ? '' : excerptOf(texts, words) } });
  };
  look(
    'frame',
    options.frameTitle,
    textsFor(project.project, () => textsIn(brief, project.project)),
  );
  for (const { chapter, texts } of introductionsOf(project)) {
    look({ introduction: chapter }, options.introductionTitle(chapter), texts);
  }
  const covered = coveredAnswers(project);
  for (const type of recordTypes) {
    for (const record of recordsOf(project, type)) {
      if (record.deletedAt !== null || covered.has(record.id)) continue;
      look(
        { type, id: record.id },
        options.titleOf(type, record),
        textsFor(record, () => textsInRecord(type, record)),
      );
    }
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, options.limit)
    .map(({ hit }) => hit);
}

/** 0: the title begins with the first word and holds all; 1: it holds all; 2: the texts do; `null`: not found. */
function rankOf(title: string, texts: string, words: readonly string[]): 0 | 1 | 2 | null {
  if (words.every((word) => title.includes(word))) return title.startsWith(words[0] ?? '') ? 0 : 1;
  return words.every((word) => title.includes(word) || texts.includes(word)) ? 2 : null;
}

const AROUND = 36;

/** The text of the first find, cut at words. */
function excerptOf({ written }: Texts, words: readonly string[]): string {
  const text = written.find((each) => words.some((word) => plain(each).includes(word))) ?? '';
  const line = text.replace(/\s+/g, ' ');
  const at = Math.max(0, plain(line).indexOf(words.find((word) => plain(line).includes(word)) ?? ''));
  const start = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1;
  const end = at + AROUND * 2;
  const cut = end >= line.length ? line.length : Math.max(at, line.lastIndexOf(' ', end));
  return `${start > 0 ? '… ' : ''}${line.slice(start, cut)}${cut < line.length ? ' …' : ''}`;
}
