import type { RecordTexts } from '../../record-texts';

export const channel = {
  one: 'Channel',
  many: 'Channels',
  add: 'New channel',
  empty: 'No place yet – where did you last hear people talk about your subject?',
  untitled: 'Channel without a name',
  why: 'Every place has a character of its own, and nobody finds the right tone from outside. No channel stands above another: what counts is where the people are, not what we like.',
  example:
    'Beekeeper: Jonas Weiß only reads along in the specialist forum at first. He notices that a question without a photo of the comb is thought rude there.',
  fields: {
    name: {
      label: 'Channel or place',
      question: 'Where do people talk?',
      invite: 'A network, a forum, the regulars’ table – every place counts.',
    },
    kind: {
      label: 'Kind',
      question: 'What sort of place is it?',
      options: {
        network: 'social network',
        messenger: 'messenger',
        video: 'video',
        community: 'forum or community',
        review: 'review site',
        owned: 'a place of our own',
        audio: 'audio',
        press: 'press',
        offline: 'in person',
      },
    },
    character: {
      label: 'Character',
      question: 'What is the place’s own character?',
      invite: 'If it were a room: how does it feel to walk in?',
    },
    culture: {
      label: 'Culture',
      question: 'What is usual here, and what is embarrassing?',
      invite: 'Values, humour, insider words, sore points, small rituals.',
    },
    etiquette: {
      label: 'Etiquette',
      question: 'Which rules hold, written or not?',
      invite: 'Read along for a while: what earns thanks, what earns mockery?',
      add: 'Add a rule',
      entry: {
        do: { label: 'This is done here' },
        text: { label: 'Rule' },
        evidence: {
          label: 'Evidence',
          options: { observed: 'observed', told: 'told to us', assumed: 'assumed' },
        },
      },
    },
    tone: {
      label: 'Tone',
      question: 'What does a good post sound like?',
      options: {
        formal: 'formal',
        informal: 'informal',
        du: 'first names (du)',
        sie: 'polite form (Sie)',
        humorous: 'humorous',
        factual: 'factual',
        emotional: 'emotional',
        expert: 'expert',
        visual: 'visual',
        ironic: 'ironic',
      },
    },
    toneText: {
      label: 'Tone in words',
      question: 'How would you describe this sound to someone?',
    },
    decision: {
      label: 'Decision',
      question: 'What do we do here?',
      options: {
        listen_only: 'only listen',
        take_part: 'join in',
        own_presence: 'a presence of our own',
        pause: 'pause',
        leave: 'say goodbye',
        no: 'stay away',
      },
    },
    decisionReason: {
      label: 'Reason, from the people',
      question: 'Why is this good for the people there?',
      invite: 'For whom – not: because we like the channel. A no needs a reason too.',
    },
    decisionGroups: {
      label: 'For whom',
      question: 'For which groups do we decide this?',
    },
    placeDetail: {
      label: 'Sub-places',
      question: 'Which group, which hashtag?',
    },
    formats: {
      label: 'Formats',
      question: 'What do people share here?',
      options: {
        text: 'text',
        image: 'picture',
        carousel: 'series of pictures',
        short_video: 'short video',
        long_video: 'long video',
        live: 'live broadcast',
        story: 'story',
        audio: 'audio',
        poll: 'poll',
        comment: 'comment',
        article: 'article',
        event: 'event',
      },
    },
    rhythm: {
      label: 'Rhythm',
      question: 'When is it alive here?',
      invite: 'Only what you have observed in this place yourselves.',
    },
    companiesHere: {
      label: 'How organisations behave',
      question: 'How are organisations received?',
    },
  },
} satisfies RecordTexts<'channel'>;
