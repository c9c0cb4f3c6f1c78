import { FileChild, type IContext, type IXmlableObject, XmlComponent } from 'docx';
import { markFor } from './text-aside';

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

/** An element where the library asks for a component of its own. */
export class Written extends FileChild {
  constructor(readonly element: Element) {
    super(element.name);
  }

  override prepForXml(context: IContext): IXmlableObject {
    return markFor(this.element, context) ?? xmlable(this.element, context);
  }
}

const NOTHING: IXmlableObject = Object.freeze({});

/** The element in the form the library makes XML of: without content its attributes stand alone. */
function xmlable({ name, attributes, children }: Element, context: IContext): IXmlableObject {
  if (children.length === 0) return { [name]: attributes === undefined ? NOTHING : { _attr: attributes } };
  const content: unknown[] = attributes === undefined ? [] : [{ _attr: attributes }];
  for (const child of children) {
    const written = typeof child === 'string' ? child : form(child, context);
    if (written !== undefined) content.push(written);
  }
  return { [name]: content };
}

function form(child: Element | XmlComponent, context: IContext): IXmlableObject | undefined {
  return child instanceof XmlComponent ? child.prepForXml(context) : xmlable(child, context);
}
