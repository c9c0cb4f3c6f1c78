import { reportTexts as german } from '../i18n/de/report';
import { reportTexts as english } from '../i18n/en/report';
import type { Language } from '../i18n/records';
import type { Widen } from '../i18n/widen';

/** The document's own sentences; names of records, fields and values come from the records' texts. */
export type ReportTexts = Widen<typeof german>;

const texts: { readonly [L in Language]: ReportTexts } = { de: german, en: english };

export const reportTexts = (language: Language): ReportTexts => texts[language];
