import type { Id } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';

/** What a view that stands in for a list gets. */
export interface ViewProps {
  /** The record whose form is open beside the view. */
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

/** What the form or page of one record gets. */
export interface DetailProps {
  readonly type: RecordType;
  readonly id: Id;
  /** Whether the first question takes the focus. */
  readonly focused: boolean;
  /** Whether the fields beyond the essential ones are shown. */
  readonly more: boolean;
  readonly onMore: (more: boolean) => void;
  readonly onClose: () => void;
}
