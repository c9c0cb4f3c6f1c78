import { defineRecord } from '../define-record';
import { line, link, links, oneOf, text } from '../fields/make';

/** A place where customers talk among themselves, with or without us. */
export const community = defineRecord(
  'community',
  { title: 'name', aboutPeople: true },
  {
    name: line({ chapter: 'listening', needed: true, max: 160 }),
    channel: link('channel', { chapter: 'listening', needed: true }),
    topic: line({ chapter: 'listening', needed: true }),
    ourPlace: oneOf(['guest', 'member', 'host'], { chapter: 'listening', needed: true }),
    groups: links('group', { chapter: 'listening' }),
    rules: text({ chapter: 'listening' }),
    keyMembers: links('actor', { chapter: 'listening' }),
  },
);
