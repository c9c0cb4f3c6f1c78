import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import { rulesOf, toneFact } from '../chapters/channel-portraits';
import type { Context } from '../context';
import { factsOf, tableOf, tell } from '../parts';
import { labelled, linesCell, plainCell, spans } from '../value-words';

type Channel = RecordOf<'channel'>;

/** A card for each place, on a page of its own, to pin on the wall. */
export function etiquette(c: Context): Block[] {
  return c.list('channel').flatMap((channel, i) => {
    const parts = card(c, channel);
    const title: Block = { kind: 'heading', level: 2, text: c.title('channel', channel) };
    if (parts.length === 0) return [];
    return [...(i === 0 ? [] : [{ kind: 'pageBreak' } as const]), title, ...parts];
  });
}

function card(c: Context, channel: Channel): Block[] {
  const t = c.texts.etiquetteCard;
  const { fact, cell } = tell(c, 'channel', channel);
  const character = [...cell('character'), ...cell('culture')];
  const name = c.title('channel', channel);
  return [
    ...(character.length > 0 ? [{ kind: 'callout', title: t.character, paragraphs: character } as const] : []),
    ...manners(c, channel),
    ...factsOf(t.tone, t.toneDescription(name), [toneFact(c, channel), fact('formats'), ...ours(c, channel)]),
  ];
}

/** Side by side, and told apart by mark and head. */
function manners(c: Context, channel: Channel): Block[] {
  const [does, doesNot] = [rulesOf(channel, true), rulesOf(channel, false)];
  const count = Math.max(does.length, doesNot.length);
  const marked = (mark: string, text: string | undefined): Cell => (text ? [spans(`${mark} ${text}`)] : []);
  return tableOf({
    caption: c.texts.etiquetteCard.rules,
    description: c.texts.etiquetteCard.rulesDescription(c.title('channel', channel)),
    rows: Array.from({ length: count }, (_, i) => i),
    columns: [
      { header: c.texts.listening.does, weight: 50, cell: (i) => marked('✓', does[i]?.text) },
      { header: c.texts.listening.doesNot, weight: 50, cell: (i) => marked('✗', doesNot[i]?.text) },
    ],
  });
}

/** Our task there, who speaks for us, and how soon. */
function ours(c: Context, channel: Channel) {
  const t = c.texts.etiquetteCard;
  const roles = c.list('channelRole').filter((role) => role.channel === channel.id);
  return [
    { label: t.our, value: roles.flatMap((role) => tell(c, 'channelRole', role).cell('purpose')) },
    {
      label: t.responsible,
      value: roles.flatMap(({ responsible, deputy }) =>
        linesCell(c.name('person', responsible), labelled(c.label('channelRole', 'deputy'), c.name('person', deputy))),
      ),
    },
    {
      label: t.answer,
      value: roles.flatMap(({ answerTime }) =>
        plainCell(answerTime === null ? '' : c.texts.withinHours(c.number(answerTime))),
      ),
    },
  ];
}
