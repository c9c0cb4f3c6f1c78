import { readFile } from 'node:fs/promises';
import { openProjectFile } from '../../../main/storage/open-project';
import { planner } from './around';
import { numberIn } from './payload';

/** Who saves: the shipped storage, and what others would take. */
export const subjects = ['ours', 'lowdb JSONFilePreset', 'write-file-atomic'] as const;
export type Subject = (typeof subjects)[number];
export const stock = ['lowdb JSONFilePreset', 'write-file-atomic'] as const;

/** Number of the save a file holds, after reading it the way its owner does; or why it holds none. */
export type Found = { readonly n: number } | { readonly broken: string };

export async function readBack(subject: Subject, { file, data }: { file: string; data: string }): Promise<Found> {
  const note = await (subject === 'ours' ? noteInProject(file, data) : noteInJson(file));
  if (typeof note !== 'string') return note;
  const n = numberIn(note);
  return n === null ? { broken: `torn text of ${note.length} characters` } : { n };
}

async function noteInProject(file: string, data: string): Promise<string | { broken: string }> {
  const opened = await openProjectFile(file, planner(data));
  if (!opened.ok) return { broken: JSON.stringify(opened.error) };
  if (opened.value.notices.length > 0) return { broken: `opened with ${opened.value.notices.join(', ')}` };
  const { db, draft } = opened.value;
  const { note } = db.data.project.project;
  // What comes up after a crash may be newer than the file, never older.
  const offered = draft && numberIn(draft.project.project.note);
  if (draft && (offered === null || offered < Number(numberIn(note))))
    return { broken: `a draft with ${offered} is offered` };
  return note;
}

async function noteInJson(file: string): Promise<string | { broken: string }> {
  try {
    const data: { note: string } = JSON.parse(await readFile(file, 'utf8'));
    return data.note;
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}
