import { formatDate, formatMoney, formatNumber, formatPeriod, formatShortDate, type Locale } from '../i18n/format';
import { commonTexts, type Language, optionName, recordTexts, textsAt } from '../i18n/records';
import { all, living } from '../project/edits';
import type { Id, Money, Period, Ref } from '../project/fields/values';
import type { Frame } from '../project/frame';
import { projectOfVersion } from '../project/named-versions';
import { type NamedVersion, type Project, recordsOf } from '../project/project';
import { type RecordType, recordTypes } from '../project/record-types';
import type { AnyRecord, RecordOf } from '../project/records';
import { type Reader, titleOf } from '../project/title-of';
import { type ReportTexts, reportTexts } from './texts';

/** Who reads the document: the client edition leaves out everything internal. */
export type Edition = 'client' | 'internal';

export interface ReportOptions {
  readonly language: Language;
  readonly locale: Locale;
  readonly edition: Edition;
  /** Moment of the export, ISO date-time. */
  readonly at: string;
  /** The day of it where it is made, ISO date; without it the day in UTC. */
  readonly day?: string;
  /** Number of the version; without it the newest named version speaks. */
  readonly version?: string;
  /** What the project's file is known by, through renaming and moving: calendars tell by it whose days they have. */
  readonly projectId?: string;
  /** Words say where they come from: for the preview. What is written into files shows nobody the inside of a project. */
  readonly origins?: boolean;
}

/** The project as this document may see it, and the words and formats of its language. */
export interface Context {
  readonly project: Project;
  readonly frame: Frame;
  readonly options: ReportOptions;
  readonly language: Language;
  /** ISO date of the document. */
  readonly today: string;
  readonly internal: boolean;
  readonly texts: ReportTexts;
  /** The readers are addressed with the familiar „du“; English has one form only. */
  readonly du: boolean;
  /** The project as it was in a version, as this document may see it: without what the team has taken back since. */
  asOf(version: NamedVersion): Context;
  /** Records of a type that may be shown: not in the trash, not internal in the client edition. */
  list<T extends RecordType>(type: T): readonly RecordOf<T>[];
  /** A shown record by its id. */
  get<T extends RecordType>(type: T, id: Id | null): RecordOf<T> | undefined;
  /** The words that stand for a record where another names it; `''` when it may not be shown. */
  name(type: RecordType, id: Id | null): string;
  names(type: RecordType, ids: readonly Id[]): string[];
  /** With the name of its type in front, for references to anything. */
  typedName(ref: Ref): string;
  /** The words that stand for a record in its own place: never shortened, marked when internal. */
  title(type: RecordType, record: AnyRecord): string;
  label(type: RecordType | 'frame', path: string): string;
  option(type: RecordType | 'frame', path: string, option: string | null): string;
  yesNo(value: boolean | null): string;
  date(date: string | null): string;
  shortDate(date: string | null): string;
  period(period: Period | null): string;
  number(value: number): string;
  money(money: Money): string;
}

/** Without the trash and, for clients, without what is internal: whatever is not here cannot slip into a chapter. */
function shownOnly(project: Project, internal: boolean): Project {
  const records: { [T in RecordType]?: readonly AnyRecord[] } = {};
  for (const type of recordTypes) {
    const left = living<RecordType>(project, type);
    records[type] = internal ? left : left.filter(({ visibility }) => visibility !== 'internal');
  }
  return { ...project, records: records as Project['records'] };
}

/**
 * A former state as clients may be told of it today. A record the team has taken back is not spoken of, not even that it
 * went: what counts is the newest state that still has it, be it the present, its trash or a later version. One that is
 * nowhere any more is told as gone in the words of the former version, which its readers have seen; what it said
 * afterwards stands in no state that is asked.
 */
function withoutHidden(version: NamedVersion, now: Project): Project {
  const then = projectOfVersion(now, version);
  const later = now.versions.slice(now.versions.findIndex(({ id }) => id === version.id) + 1);
  const states = [...later.map((each) => projectOfVersion(now, each)), now];
  const records: { [T in RecordType]?: readonly AnyRecord[] } = {};
  for (const type of recordTypes) {
    const last = new Map(
      states.flatMap((state) => recordsOf(state, type).map(({ id, visibility }) => [id, visibility])),
    );
    records[type] = recordsOf(then, type).filter(({ id }) => last.get(id) !== 'internal');
  }
  return { ...then, records: records as Project['records'] };
}

export function createContext(project: Project, options: ReportOptions): Context {
  const { language, locale } = options;
  const internal = options.edition === 'internal';
  const texts = reportTexts(language);
  const visible = shownOnly(project, internal);
  const places = new Map(recordTypes.flatMap((type) => all(visible, type).map(({ id }, i) => [`${type}/${id}`, i])));
  const list = <T extends RecordType>(type: T) => all(visible, type);
  const get = <T extends RecordType>(type: T, id: Id | null) => list(type)[places.get(`${type}/${id}`) ?? -1];
  const marked = (type: RecordType, record: AnyRecord, text: string) => {
    if ('anonymised' in record && record.anonymised === false && !internal) return texts.notAnonymised;
    const own = text || recordTexts(language, type).untitled;
    return record.visibility === 'internal' ? texts.markInternal(own) : own;
  };
  const reader: Reader = {
    internal,
    whole: true,
    nameOf: (ref) => name(ref.type, ref.id),
    dateOf: (date) => formatShortDate(date, locale),
  };
  const title = (type: RecordType, record: AnyRecord) => marked(type, record, titleOf(type, record, reader));
  const name = (type: RecordType, id: Id | null) => {
    const record = get(type, id);
    return record ? title(type, record) : '';
  };
  const shortDate = (date: string | null) => (date ? formatShortDate(date, locale) : '');
  const words = commonTexts(language);
  return {
    project: visible,
    frame: project.project,
    options,
    language,
    today: options.day ?? options.at.slice(0, 10),
    internal,
    texts,
    du: project.project.address === 'du',
    asOf: (version) =>
      createContext(internal ? projectOfVersion(project, version) : withoutHidden(version, project), options),
    list,
    get,
    name,
    title,
    names: (type, ids) => ids.map((id) => name(type, id)).filter((found) => found !== ''),
    typedName: (ref) => {
      const found = name(ref.type, ref.id);
      return found === '' ? '' : `${recordTexts(language, ref.type).one}: ${found}`;
    },
    label: (type, path) => textsAt(language, type, path).label,
    option: (type, path, option) => (option === null ? '' : optionName(language, type, path, option)),
    yesNo: (value) => (value === null ? '' : value ? words.yes : words.no),
    date: (date) => (date ? formatDate(date, locale) : ''),
    shortDate,
    period: (period) => (period ? formatPeriod(period, locale) : ''),
    number: (value) => formatNumber(value, locale),
    money: (money) => formatMoney(money, locale),
  };
}
