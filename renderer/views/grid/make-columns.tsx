import { formatShortDate, type Locale } from '../../../shared/i18n/format';
import type { Id } from '../../../shared/project/fields/values';
import type { IconName } from '../../ui/Icon';
import { parseDay } from '../common/date-text';
import { PickMany } from '../common/PickMany';
import type { Option } from '../common/use-records';
import { DraftEditor, TextEditor } from './editors';
import classes from './grid.module.css';
import { SelectEditor } from './SelectEditor';
import type { Column } from './types';

/** The columns tables are made of, one maker for each kind of field. */

interface Base<R, V> {
  readonly key: string;
  readonly label: string;
  readonly width: number;
  readonly get: (row: R) => V;
  readonly set: (row: R, value: V) => void;
}

export function textColumn<R>(o: Base<R, string> & { readonly max: number }): Column<R> {
  return {
    ...o,
    text: o.get,
    edit: ({ row, ...editor }) => (
      <TextEditor {...editor} value={o.get(row)} maxLength={o.max} onChange={(value) => o.set(row, value)} />
    ),
  };
}

interface Choice<R> extends Base<R, string | null> {
  readonly options: readonly Option[];
  readonly none?: string;
}

export function choiceColumn<R>(o: Choice<R>): Column<R> {
  const names = new Map(o.options.map(({ value, label }) => [value, label]));
  return {
    ...o,
    text: (row) => names.get(o.get(row) ?? '') ?? '',
    edit: ({ row, ...editor }) => (
      <SelectEditor
        {...editor}
        value={o.get(row)}
        options={o.options}
        {...(o.none === undefined ? {} : { none: o.none })}
        onChange={(value) => o.set(row, value)}
      />
    ),
  };
}

interface Many<R> extends Base<R, readonly Id[]> {
  readonly options: readonly Option[];
}

export function manyColumn<R>(o: Many<R>): Column<R> {
  const names = new Map(o.options.map(({ value, label }) => [value, label]));
  return {
    ...o,
    text: (row) =>
      o
        .get(row)
        .flatMap((id) => names.get(id) ?? [])
        .join(', '),
    edit: ({ row, label, done, down }) => (
      <div className={classes.overlay}>
        <PickMany
          label={label}
          options={o.options}
          value={o.get(row)}
          focus
          onChange={(ids) => o.set(row, ids)}
          onDone={done}
          onEnter={down}
        />
      </div>
    ),
  };
}

interface DateOptions<R> extends Base<R, string | null> {
  readonly locale: Locale;
  readonly today: () => string;
  readonly placeholder: string;
  readonly help: string;
}

export function dateColumn<R>(o: DateOptions<R>): Column<R> {
  const text = (row: R) => dateText(o.get(row), o.locale);
  return {
    ...o,
    text,
    edit: ({ row, ...editor }) => (
      <DraftEditor
        {...editor}
        text={text(row)}
        placeholder={o.placeholder}
        help={o.help}
        parse={(draft) => parseDay(draft, o.today())}
        onChange={(value) => o.set(row, value)}
      />
    ),
  };
}

const dateText = (date: string | null, locale: Locale) => (date ? formatShortDate(date, locale) : '');

interface NumberOptions<R> extends Base<R, number | null> {
  readonly show: (row: R) => string;
  /** `null` when empty, `undefined` when it cannot be read. */
  readonly parse: (text: string) => number | null | undefined;
  readonly help: string;
}

export function numberColumn<R>(o: NumberOptions<R>): Column<R> {
  return {
    ...o,
    align: 'end',
    text: o.show,
    edit: ({ row, ...editor }) => (
      <DraftEditor
        {...editor}
        text={o.show(row)}
        help={o.help}
        parse={o.parse}
        onChange={(value) => o.set(row, value)}
      />
    ),
  };
}

export function actColumn<R>(o: {
  key: string;
  label: string;
  text: string;
  icon?: IconName;
  width: number;
  run: (row: R) => void;
}): Column<R> {
  return { ...o, text: () => o.text };
}
