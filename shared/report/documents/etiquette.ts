import type { RecordOf } from '../../project/records';
import { isSilent } from '../../project/records/channel';
import type { Block, ListItem } from '../blocks';
import { rulesOf, toneFact } from '../chapters/channel-portraits';
import type { Context } from '../context';
import { ofRecord, originText } from '../origin';
import { factsOf, tell } from '../parts';
import { headingOf, labelled, linesCell, plainCell, spans } from '../value-words';

type Channel = RecordOf<'channel'>;

/** A card for each place where we are or listen, on a page of its own, to pin on the wall. */
export function etiquette(c: Context): Block[] {
  const places = c.list('channel').filter((channel) => !isSilent(channel));
  const cards = places.map((channel) => card(c, channel));
  return cards
    .filter((parts) => parts.length > 0)
    .flatMap((parts, i) => [...(i === 0 ? [] : [{ kind: 'pageBreak' } as const]), ...parts]);
}

/** Nothing for a place of which nothing is known but its name. */
function card(c: Context, channel: Channel): Block[] {
  const t = c.texts.etiquetteCard;
  const { fact, cell } = tell(c, 'channel', channel);
  const character = [...cell('character'), ...cell('culture')];
  const name = c.title('channel', channel);
  const parts: Block[] = [
    ...(character.length > 0 ? [{ kind: 'callout', title: t.character, paragraphs: character } as const] : []),
    ...manners(c, channel),
    ...factsOf(t.tone, t.toneDescription(name), [toneFact(c, channel), fact('formats'), ...ours(c, channel)], channel),
  ];
  const title: Block = {
    kind: 'heading',
    level: 2,
    text: headingOf(name),
    from: originText(ofRecord(channel, 'name')),
  };
  return parts.length === 0 ? [] : [title, ...parts];
}

/** Told apart by their labels and by a mark, not by colour alone. */
function manners(c: Context, channel: Channel): Block[] {
  const t = c.texts.etiquetteCard;
  const { told } = tell(c, 'channel', channel);
  const rules = (wanted: boolean, mark: string) => {
    const items = rulesOf(channel, wanted).map(({ text }): ListItem => ({ spans: spans(text) }));
    return {
      label: `${mark} ${wanted ? c.texts.listening.does : c.texts.listening.doesNot}`,
      value: told('etiquette', items.length > 0 ? [items] : []),
    };
  };
  return factsOf(t.rules, t.rulesDescription(c.title('channel', channel)), [rules(true, '✓'), rules(false, '✗')]);
}

/** Our task there, who speaks for us, and how soon. */
function ours(c: Context, channel: Channel) {
  const t = c.texts.etiquetteCard;
  const roles = c.list('channelRole').filter((role) => role.channel === channel.id);
  return [
    { label: t.our, value: roles.flatMap((role) => tell(c, 'channelRole', role).cell('purpose')) },
    {
      label: t.responsible,
      value: roles.flatMap((role) => {
        const { told } = tell(c, 'channelRole', role);
        const deputy = labelled(c.label('channelRole', 'deputy'), c.name('person', role.deputy));
        return [
          ...told('responsible', linesCell(c.name('person', role.responsible))),
          ...told('deputy', linesCell(deputy)),
        ];
      }),
    },
    {
      label: t.answer,
      value: roles.flatMap((role) => {
        const { answerTime } = role;
        const said = answerTime === null ? '' : c.texts.withinHours(c.number(answerTime));
        return tell(c, 'channelRole', role).told('answerTime', plainCell(said));
      }),
    },
  ];
}
