import { documentTitle } from '../../i18n/records';
import type { DocumentName } from '../../project/documents';
import type { Block } from '../blocks';
import { logoOf, versionNumber } from '../chapters/cover';
import type { Context } from '../context';

/** What a paper without a cover begins with: its name, for whom, which project, as of when. */
export function masthead(c: Context, name: DocumentName): Block {
  const { frame, texts } = c;
  const version = versionNumber(c);
  const logo = logoOf(c);
  const parts = [
    frame.client.name,
    frame.title,
    version === '' ? '' : texts.papers.version(version),
    texts.papers.asOf(c.date(c.today)),
    c.internal ? texts.cover.internalEdition : '',
  ];
  return {
    kind: 'masthead',
    title: documentTitle(c.language, name),
    line: parts.filter((part) => part !== '').join(' · '),
    ...(logo && { logo }),
  };
}
