import { type DocumentName, documentNames } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import { type Markup, markup } from '../../shared/report/markup';
import { type Origin, originText } from '../../shared/report/origin';
import type { Choices } from './choices';
import { placeFrom } from './places';
import { previewReport } from './preview-report';

/** The first document beside the chosen one with words from a field; else one with other words of its record. */
export function otherDocument(
  project: Project,
  choices: Pick<Choices, 'as' | 'language' | 'edition'>,
  origin: Origin,
): DocumentName | null {
  let near: DocumentName | null = null;
  for (const name of documentNames) {
    if (name === choices.as) continue;
    const place = placeFrom(placesOf(markup(previewReport(project, name, choices, true))), origin);
    if (place?.from === originText(origin)) return name;
    if (place) near ??= name;
  }
  return near;
}

function placesOf(node: Markup | string): { readonly from: string }[] {
  if (typeof node === 'string') return [];
  const from = node.attrs['data-from'];
  return [...(from === undefined ? [] : [{ from }]), ...node.children.flatMap(placesOf)];
}
