import type { RecordTexts } from '../../record-texts';

export const presence = {
  one: 'Presence',
  many: 'Presence of the groups',
  add: 'Add a place of the group',
  empty: 'No place yet – where did you last meet people from this group?',
  untitled: 'Presence without a group',
  why: 'It is not our liking that decides on a channel, but where the people really are. The shares will show later whether our effort goes where somebody listens.',
  example:
    'Music school: the young drummers swap their recordings almost only on Discord. Their teacher Ana Petrović sees there who practises in secret, too.',
  fields: {
    group: { label: 'Dialogue group', question: 'Which group is it about?' },
    channel: { label: 'Channel', question: 'Where are they really?' },
    share: {
      label: 'Share in per cent',
      question: 'What part of the group is to be found there?',
      invite: 'An estimate will do; together the places of a group make 100.',
    },
    activity: {
      label: 'Activity',
      question: 'What do they do there?',
      options: { reads: 'reads or listens', reacts: 'reacts', writes: 'joins in', leads: 'leads the talk' },
    },
  },
} satisfies RecordTexts<'presence'>;
