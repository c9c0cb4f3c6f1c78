import { Document, type PageNumberEstimator } from 'docx';
import type { Report } from '../../../shared/report/blocks';
import { oneLine } from '../../../shared/report/clean';
import { palette, typography } from '../../../shared/report/palette';
import { numbering } from './numbering';
import { type Flow, sections } from './sections';
import { styles } from './styles/default-styles';
import { externalStyles } from './styles/external-styles';
import { keepTextAside } from './text-aside';

/**
 * The report as a docx document, not yet assembled.
 * @param pageNumbers what fills the contents; without it nothing is filled, which is quicker where there are none
 */
export function buildDocument(report: Report, pageNumbers: PageNumberEstimator | undefined, flow: Flow): Document {
  const colours = palette(report.look);
  const fonts = typography(report.look);
  const document = new Document({
    title: oneLine(report.properties.title),
    externalStyles: externalStyles(colours, fonts.sizes.table),
    styles: styles(colours, fonts.sizes, report.language),
    numbering: numbering(report.unnumbered === true, fonts.sizes.table),
    theme: {
      name: 'Leitfaden',
      colors: {
        dark1: colours.text,
        light1: 'FFFFFF',
        dark2: colours.primary,
        light2: colours.wash,
        accent1: colours.accent,
        accent2: '2E6B4A',
        accent3: '8A5A12',
        accent4: '9B2C23',
        accent5: '5B4B8A',
        accent6: colours.muted,
        hyperlink: colours.link,
        followedHyperlink: '5B4B8A',
      },
      fonts: { headings: fonts.heading, body: fonts.body },
    },
    compatibility: { version: 15 },
    defaultTabStop: 709,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: 357, doNotHyphenateCaps: true },
    pageNumbers,
    sections: sections(report, colours, flow),
  });
  if (!pageNumbers) keepTextAside(document);
  return document;
}
