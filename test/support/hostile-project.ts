import { emptyValue } from '../../shared/project/fields/empty';
import type { Field, Fields } from '../../shared/project/fields/kinds';
import { frameFields } from '../../shared/project/frame';
import { newProject } from '../../shared/project/new-project';
import type { Project } from '../../shared/project/project';
import { type RecordType, recordTypes } from '../../shared/project/record-types';
import { definitions } from '../../shared/project/records';
import { newRecord } from '../../shared/project/records/new-record';

const COPIES = 3;
const NOW = '2026-03-01T08:00:00.000Z';
const DAY = '2026-03-02';
/** Fields that must not lead to their own record. */
const circles: readonly string[] = ['parent', 'dependsOn'];

const idOf = (type: RecordType | 'entry', copy = 0) =>
  `00000000-0000-4000-8000-${String(['entry', ...recordTypes].indexOf(type) * 100 + copy + 1).padStart(12, '0')}`;

/**
 * A project in which every place for text, of the frame and of each record type, holds one of the given texts; dates,
 * choices and references are filled as well, so that every view has something to show.
 * @returns the project, and which of the texts have found a place
 */
export function hostileProject(texts: readonly string[]): { readonly project: Project; readonly used: Set<string> } {
  const used = new Set<string>();
  let turn = 0;
  const take = (max = 500): string => {
    for (let i = 0; i < texts.length; i += 1) {
      const text = texts[(turn + i) % texts.length] ?? '';
      if (text.length > max) continue;
      turn += i + 1;
      used.add(text);
      return text;
    }
    // Too small for any of them: as much of one as fits.
    return (texts[0] ?? '').slice(0, max);
  };
  const filled = (name: string, field: Field): unknown => {
    if (circles.includes(name)) return emptyValue(field);
    switch (field.kind) {
      case 'line':
        return take(field.max);
      case 'text':
        return `${take()}\n\n${take()}`;
      case 'lines':
        return [take(), take()];
      case 'numberOrText':
      case 'refOrText':
        return take();
      case 'grid':
        return [{ x: idOf(field.x), y: idOf(field.y), text: take() }];
      case 'oneOf':
        return field.options.find((option) => option === 'chosen') ?? field.options[0];
      case 'manyOf':
        return field.options;
      case 'number':
        return Math.max(1, field.min);
      case 'scale':
        return 4;
      case 'yesNo':
        return true;
      case 'date':
        return DAY;
      case 'period':
        return { start: DAY, end: '2026-06-30' };
      case 'money':
        return { amount: 77, currency: 'EUR' };
      case 'link':
        return idOf(field.to);
      case 'links':
        return [idOf(field.to)];
      case 'refs': {
        const type = field.to === 'any' ? 'goal' : field.to[0];
        return type ? [{ type, id: idOf(type) }] : [];
      }
      case 'parts':
        return fill(field.parts);
      case 'list':
        return [{ id: idOf('entry'), ...fill(field.entry) }];
      case 'image':
        return null;
    }
  };
  const fill = (fields: Fields): object =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(name, field)]));

  const empty = newProject('');
  const records = Object.fromEntries(
    recordTypes.map((type) => [
      type,
      Array.from({ length: COPIES }, (_, copy) => ({
        ...newRecord(type, { id: idOf(type, copy), now: NOW, author: null }),
        ...fill(definitions[type].fields),
        tags: [take()],
        note: take(),
        open: copy === 0 ? { '*': { reason: take() } } : {},
        deletedAt: copy === COPIES - 1 ? NOW : null,
      })),
    ]),
  );
  const framed = { ...empty.project, ...fill(frameFields) };
  // Every chapter is to be read.
  const project = { ...framed, settings: { ...framed.settings, leftOut: [] } };
  return { project: { ...empty, project, records: { ...empty.records, ...records } }, used };
}
