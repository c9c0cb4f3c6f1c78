import type { Id, Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';

/** What a view that stands in for a list gets. */
export interface ViewProps {
  /** The record whose form is open beside the view. */
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

/** What a note below a question gets. */
export interface NoteProps {
  /** The record that is asked about. */
  readonly of: Ref;
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
