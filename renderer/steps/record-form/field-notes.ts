import type { ComponentType } from 'react';
import type { RecordType } from '../../../shared/project/record-types';
import { HearingNote } from '../../views/notes/HearingNote';
import { LikingNote } from '../../views/notes/LikingNote';
import { RhythmNote } from '../../views/notes/RhythmNote';
import type { NoteProps } from '../view-props';

/** What the plan itself knows about single questions; it stands below their answers. */
export const fieldNotes: { readonly [T in RecordType]?: { readonly [field: string]: ComponentType<NoteProps> } } = {
  person: { preferredChannels: LikingNote },
  channel: { rhythm: RhythmNote },
  goal: { groups: HearingNote },
  channelRole: { frequency: RhythmNote },
  format: { rhythm: RhythmNote },
};
