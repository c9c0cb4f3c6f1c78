import type { AnyFieldTexts } from '../../shared/i18n/record-texts';
import type { Field } from '../../shared/project/fields/kinds';
import { assertNever } from '../../shared/support/assert-never';
import { DateControl } from './DateControl';
import { GridControl } from './GridControl';
import { ImageControl } from './ImageControl';
import { JsonControl } from './JsonControl';
import { LineControl } from './LineControl';
import { LinesControl } from './LinesControl';
import { LinkControl } from './LinkControl';
import { LinksControl } from './LinksControl';
import { ListControl } from './ListControl';
import { ManyOfControl } from './ManyOfControl';
import { MoneyControl } from './MoneyControl';
import { NumberControl } from './NumberControl';
import { NumberOrTextControl } from './NumberOrTextControl';
import { OneOfControl } from './OneOfControl';
import { PartsControl } from './PartsControl';
import { PeriodControl } from './PeriodControl';
import type { BarredRecords } from './props';
import { RefControl } from './RefControl';
import { RefOrTextControl } from './RefOrTextControl';
import { RefsControl } from './RefsControl';
import * as read from './read';
import { ScaleControl } from './ScaleControl';
import { TextControl } from './TextControl';
import { YesNoControl } from './YesNoControl';

export interface FieldControlProps {
  readonly field: Field;
  readonly texts: AnyFieldTexts;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly disabled: boolean;
  readonly barred?: BarredRecords | undefined;
  readonly compact?: boolean;
}

/** The control for a declared field, whatever its kind. */
export function FieldControl({ field, value, ...rest }: FieldControlProps) {
  switch (field.kind) {
    case 'line':
      return <LineControl {...rest} field={field} value={read.asText(value)} />;
    case 'text':
      return <TextControl {...rest} field={field} value={read.asText(value)} />;
    case 'lines':
      return <LinesControl {...rest} field={field} value={read.asTexts(value)} />;
    case 'oneOf':
      return <OneOfControl {...rest} field={field} value={read.asTextOrNull(value)} />;
    case 'manyOf':
      return <ManyOfControl {...rest} field={field} value={read.asTexts(value)} />;
    case 'number':
      return <NumberControl {...rest} field={field} value={read.asNumber(value)} />;
    case 'scale':
      return <ScaleControl {...rest} field={field} value={read.asNumber(value)} />;
    case 'yesNo':
      return <YesNoControl {...rest} field={field} value={read.asYesNo(value)} />;
    case 'date':
      return <DateControl {...rest} field={field} value={read.asTextOrNull(value)} />;
    case 'period':
      return <PeriodControl {...rest} field={field} value={read.asPeriod(value)} />;
    case 'money':
      return <MoneyControl {...rest} field={field} value={read.asMoney(value)} />;
    case 'numberOrText':
      return <NumberOrTextControl {...rest} field={field} value={read.asNumberOrText(value)} />;
    case 'link':
      return <LinkControl {...rest} field={field} value={read.asTextOrNull(value)} />;
    case 'links':
      return <LinksControl {...rest} field={field} value={read.asTexts(value)} />;
    case 'ref':
      return <RefControl {...rest} field={field} value={read.asRef(value)} />;
    case 'refs':
      return <RefsControl {...rest} field={field} value={read.asRefs(value)} />;
    case 'refOrText':
      return <RefOrTextControl {...rest} field={field} value={read.asRefOrText(value)} />;
    case 'parts':
      return <PartsControl {...rest} field={field} value={read.asObject(value)} />;
    case 'list':
      return <ListControl {...rest} field={field} value={read.asEntries(value)} />;
    case 'grid':
      return <GridControl {...rest} field={field} value={read.asCells(value)} />;
    case 'json':
      return <JsonControl {...rest} field={field} value={value} />;
    case 'image':
      return <ImageControl {...rest} field={field} value={read.asImage(value)} />;
    default:
      return assertNever(field);
  }
}
