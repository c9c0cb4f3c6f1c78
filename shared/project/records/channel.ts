import { defineRecord } from '../define-record';
import { line, lines, links, list, manyOf, oneOf, text, yesNo } from '../fields/make';

/** Alphabetical, because no channel stands above another; any other name is as welcome. */
export const channelNames = [
  'Blog',
  'Bluesky',
  'Discord',
  'Facebook',
  'Fachforum',
  'Google-Unternehmensprofil',
  'Instagram',
  'kununu',
  'LinkedIn',
  'Mastodon',
  'nebenan.de',
  'Newsletter',
  'Pinterest',
  'Podcast',
  'Reddit',
  'Snapchat',
  'Telegram',
  'Threads',
  'TikTok',
  'Twitch',
  'vor Ort',
  'WhatsApp-Kanal',
  'X/Twitter',
  'XING',
  'YouTube',
] as const;

export const tones = [
  'formal',
  'informal',
  'du',
  'sie',
  'humorous',
  'factual',
  'emotional',
  'expert',
  'visual',
  'ironic',
] as const;

/** A place where people talk, online or not. */
export const channel = defineRecord(
  'channel',
  { title: 'name', aboutPeople: true },
  {
    name: line({ chapter: 'listening', needed: true, core: true, max: 120, suggestions: channelNames }),
    kind: oneOf(['network', 'messenger', 'video', 'community', 'review', 'owned', 'audio', 'press', 'offline'], {
      chapter: 'listening',
      needed: true,
    }),
    character: text({ chapter: 'listening', needed: true }),
    culture: text({ chapter: 'listening', needed: true, core: true }),
    etiquette: list(
      {
        do: yesNo({ chapter: 'listening', needed: true, initial: true }),
        text: line({ chapter: 'listening', needed: true }),
        evidence: oneOf(['observed', 'told', 'assumed'], { chapter: 'listening', initial: 'assumed' }),
      },
      { chapter: 'listening', needed: true },
    ),
    tone: manyOf(tones, { chapter: 'listening', needed: true }),
    toneText: line({ chapter: 'listening' }),
    decision: oneOf(['listen_only', 'take_part', 'own_presence', 'pause', 'leave', 'no'], {
      chapter: 'idea',
      needed: true,
    }),
    decisionReason: line({ chapter: 'idea', needed: true }),
    decisionGroups: links('group', { chapter: 'idea', needed: true }),
    placeDetail: lines({ chapter: 'listening' }),
    formats: manyOf(
      [
        'text',
        'image',
        'carousel',
        'short_video',
        'long_video',
        'live',
        'story',
        'audio',
        'poll',
        'comment',
        'article',
        'event',
      ],
      { chapter: 'listening' },
    ),
    rhythm: line({ chapter: 'listening' }),
    companiesHere: text({ chapter: 'listening' }),
  },
);

const silent: readonly (string | null)[] = ['pause', 'leave', 'no'];

/** Whether we have decided not to speak on the channel, for now or for good. */
export const isSilent = ({ decision }: { readonly decision: string | null }): boolean => silent.includes(decision);
