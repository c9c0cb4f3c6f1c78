import { documentTitle } from '../i18n/records';
import { type DocumentName, documents } from '../project/documents';
import type { Block, Report } from './blocks';
import { authors, confidentiality } from './chapters/cover';
import type { Context } from './context';
import { lookOf, onTheWall } from './look';
import { withoutOrigins } from './origin';
import { polish } from './polish';

/** A document around its blocks: properties, head and foot of the pages, the client's look, typography. */
export function reportOf(c: Context, name: DocumentName, blocks: readonly Block[], unnumbered = false): Report {
  const { texts, frame, options } = c;
  const title = documentTitle(c.language, name);
  // A form that staff and guests get must not say that it is for the client's eyes only.
  const outward = documents[name].outward === true;
  const readers = outward ? '' : c.internal ? texts.cover.internalEdition : confidentiality(c);
  const report = polish(
    {
      language: options.locale,
      properties: {
        title: texts.propertyTitle(title, frame.client.name, frame.title),
        subject: title,
        author: authors(c).join(', '),
        company: frame.client.name,
        keywords: [title, frame.client.name, frame.title].filter((word) => word !== ''),
        at: options.at,
      },
      header: { left: frame.client.name, right: c.internal ? texts.markInternal(frame.title) : frame.title },
      footer: {
        left: [frame.branding.footer, readers].filter((part) => part !== '').join(' · '),
      },
      words: texts.words,
      look: documents[name].wall ? onTheWall(lookOf(frame.branding)) : lookOf(frame.branding),
      ...(unnumbered && { unnumbered }),
      blocks,
    },
    options.language,
  );
  return options.origins ? report : withoutOrigins(report);
}
