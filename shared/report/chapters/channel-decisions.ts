import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { tableOf, tell } from '../parts';
import { headedCell, linesCell } from '../value-words';

const order = ['own_presence', 'take_part', 'listen_only', 'pause', 'leave', 'no'] as const;

/** Where we go and where we do not, each with its reason in people; a No is a decision too. */
export function channelDecisions(c: Context): Block[] {
  const t = c.texts.idea;
  const said = ({ decision, decisionReason, decisionGroups }: RecordOf<'channel'>) =>
    decision !== null || decisionReason !== '' || decisionGroups.length > 0;
  const place = ({ decision }: RecordOf<'channel'>) => (decision ? order.indexOf(decision) : order.length);
  return tableOf({
    caption: t.decisions,
    description: t.decisionsDescription,
    rows: c
      .list('channel')
      .filter(said)
      .sort((a, b) => place(a) - place(b)),
    columns: [
      { header: c.label('channel', 'name'), weight: 22, cell: (channel) => headedCell(c.title('channel', channel)) },
      {
        header: c.label('channel', 'decision'),
        weight: 16,
        cell: (channel) => tell(c, 'channel', channel).cell('decision'),
      },
      {
        header: c.label('channel', 'decisionReason'),
        weight: 38,
        cell: (channel) => tell(c, 'channel', channel).cell('decisionReason'),
      },
      {
        header: t.decisionGroups,
        weight: 24,
        tells: 'decisionGroups',
        cell: ({ decisionGroups }) => linesCell(...c.names('group', decisionGroups)),
      },
    ],
  });
}
