import { FileChild, type IContext, type IXmlableObject, XmlComponent } from 'docx';
import type { Element } from './element';
import { markFor } from './text-aside';

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
