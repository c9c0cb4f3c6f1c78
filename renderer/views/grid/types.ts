import type { ReactNode } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { IconName } from '../../ui/Icon';

export interface EditorProps<R> {
  readonly row: R;
  readonly label: string;
  /** Leaves the cell. */
  readonly done: () => void;
  /** Leaves the cell for the one below; on the last row a new row is added. */
  readonly down: () => void;
}

export interface Column<R> {
  readonly key: string;
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly align?: 'end';
  /** Stands in the cell instead of the text, which is read aloud. */
  readonly icon?: IconName;
  /** What stands in the cell while it is not edited. */
  readonly text: (row: R) => string;
  /** Draws the control while the cell is edited; columns without one are acts. */
  readonly edit?: (props: EditorProps<R>) => ReactNode;
  /** What Enter or a click does in a column that is an act. */
  readonly run?: (row: R) => void;
}

/** A row of the table: a record, or a head over those that follow. */
export type GridRow<R> =
  | { readonly kind: 'head'; readonly key: string; readonly title: string; readonly note: string }
  | { readonly kind: 'record'; readonly record: R };

export interface ActiveCell {
  readonly id: Id;
  readonly column: number;
}
