import type { ComponentType } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { HearingMark } from '../../views/notes/HearingMark';

/** What else a row of a list says about its record. */
export const rowMarks: { readonly [T in RecordType]?: ComponentType<{ readonly id: Id }> } = { goal: HearingMark };
