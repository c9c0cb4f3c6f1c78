import { CONTENTS_TITLES } from '../styles/front-styles';
import { editParts, type Parts } from './parts';

const ENTRY = /<w:pStyle w:val="TOC([123])"\/><w:tabs><w:tab w:val="left" w:pos="\d+"\/>/g;

/** docx sets the titles of the contents as far in as their numbers are long: they would step aside from chapter 10 on. */
export function alignContents(parts: Parts): void {
  editParts(parts, /^word\/document\.xml$/, (xml) =>
    xml.replace(ENTRY, (_, level: '1' | '2' | '3') => {
      const tab = `<w:tab w:val="left" w:pos="${CONTENTS_TITLES[level]}"/>`;
      return `<w:pStyle w:val="TOC${level}"/><w:tabs>${tab}`;
    }),
  );
}
