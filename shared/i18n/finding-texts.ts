import type { Finding, RuleCode, Value } from '../red-thread/finding';
import { findings as german } from './de/findings';
import { findings as english } from './en/findings';
import { formatDate, formatNumber, type Locale } from './format';
import type { InterfaceLanguage } from './interface-language';
import { fieldTexts, frameFieldTexts, optionName, recordTexts } from './records';

const textsOf = (language: InterfaceLanguage) => (language === 'en' ? english : german);
const localeOf = (language: InterfaceLanguage): Locale => (language === 'en' ? 'en-GB' : 'de-DE');

/** The name of a rule in lists, e.g. „Ziel ohne Kennzahl“. */
export const ruleName = (language: InterfaceLanguage, code: RuleCode): string => textsOf(language)[code].name;

/** Why what a rule finds matters. */
export const ruleWhy = (language: InterfaceLanguage, code: RuleCode): string => textsOf(language)[code].why;

/** What a finding says, without the title of what it is about. */
export function findingSentence(
  language: InterfaceLanguage,
  { code, records, fields, values }: Pick<Finding, 'code' | 'records' | 'fields' | 'values'>,
): string {
  const [type] = records.map((record) => record.type);
  const labels = fields.map((field) => (type ? fieldTexts(language, type, field) : frameFieldTexts(language, field)));
  const [a = '', b = '', c = '', d = ''] = values.map((value) => inWords(language, value));
  return textsOf(language)[code].says(labels.map(({ label }) => label).join(', '), a, b, c, d);
}

/** The whole message: what it is about, then the sentence. */
export function findingMessage(
  language: InterfaceLanguage,
  finding: Pick<Finding, 'code' | 'records' | 'fields' | 'values'>,
): string {
  const [first] = finding.records;
  const sentence = findingSentence(language, finding);
  if (!first || finding.code === 'G14') return sentence;
  return `${first.title || recordTexts(language, first.type).untitled}: ${sentence}`;
}

function inWords(language: InterfaceLanguage, value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, localeOf(language));
  if ('date' in value) return formatDate(value.date, localeOf(language));
  if ('option' in value) return optionName(language, value.of, value.field, value.option);
  if ('untitled' in value) return recordTexts(language, value.untitled).untitled;
  if ('crossed' in value) return value.crossed.map((side) => inWords(language, side)).join(' × ');
  return value.map((each) => inWords(language, each)).join(', ');
}
