import { ImportedXmlComponent } from 'docx';

/** An element of WordprocessingML, where the library has none: it knows boxes to tick and no other field to fill in. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string } = {},
  children: readonly (ImportedXmlComponent | string)[] = [],
): ImportedXmlComponent {
  const made = new ImportedXmlComponent(name, attributes);
  for (const child of children) made.push(child);
  return made;
}
