import type { XmlComponent } from 'docx';

/**
 * An element of WordprocessingML as it is written. The text of a document is thousands of them: the library's own
 * components would take several times as long. Components that do more than say their XML, such as charts and pictures,
 * stand among the elements as they are.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes | undefined;
  readonly children: readonly Part[];
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;
export type Part = Element | XmlComponent | string;

export function element(name: string, attributes?: Attributes, children: readonly Part[] = []): Element {
  return { name, attributes, children };
}
