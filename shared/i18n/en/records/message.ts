import type { RecordTexts } from '../../record-texts';
import { channel } from './channel';

export const message = {
  one: 'Core message',
  many: 'Core messages',
  add: 'New core message',
  empty: 'No message yet – what shall someone pass on after meeting you?',
  untitled: 'Core message without text',
  why: 'One and the same thought sounds different for every group. The core message says it so that it arrives, and brings the proof along.',
  example:
    'Driving school: to those returning to the wheel, instructor Marlies Pohl says, ‘You may stall the engine here.’ The proof is her practice ground without an audience.',
  fields: {
    text: { label: 'Core message', question: 'What shall the group take away?' },
    group: { label: 'For', question: 'To whom is it addressed?' },
    proof: { label: 'Proof', question: 'What proves it?' },
    tone: { label: 'Tone', question: 'In which tone do we say it?', options: channel.fields.tone.options },
    values: { label: 'Added values', question: 'Which added value does it promise?' },
  },
} satisfies RecordTexts<'message'>;
