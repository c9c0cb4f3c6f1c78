import type { RecordOf } from '../../project/records';
import { practiceLevels } from '../../project/records/experience';
import type { Block, Fact, ListItem } from '../blocks';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { factsOf, marked, tell } from '../parts';
import { evidenceFact } from '../sources';
import { explained, headingOf, labelled, spans } from '../value-words';

type Channel = RecordOf<'channel'>;

/** The character of each place, its manners, and who of the team knows it from their own practice. */
export function channelPortraits(c: Context): Block[] {
  return c.list('channel').flatMap((channel) => portrait(c, channel));
}

function portrait(c: Context, channel: Channel): Block[] {
  const t = c.texts.listening;
  const { fact, told } = tell(c, 'channel', channel);
  const rules = (wanted: boolean) => {
    const items = told(
      'etiquette',
      rulesOf(channel, wanted).map((rule) => ruleItem(c, rule)),
    );
    return { label: wanted ? t.does : t.doesNot, value: items.length > 0 ? [items] : [] };
  };
  const open = channel.etiquette.length === 0 ? fact('etiquette') : null;
  return factsOf(
    headingOf(c.title('channel', channel)),
    t.portraitDescription(c.title('channel', channel)),
    [
      fact('kind'),
      evidenceFact(c, 'channel', channel),
      fact('placeDetail', t.places),
      fact('character'),
      fact('culture'),
      rules(true),
      rules(false),
      open,
      toneFact(c, channel),
      fact('formats'),
      fact('rhythm'),
      fact('companiesHere'),
      practice(c, channel),
    ],
    channel,
  );
}

/** What one does there, or what one leaves. */
export const rulesOf = (channel: Channel, wanted: boolean): Channel['etiquette'] =>
  channel.etiquette.filter((rule) => (rule.do !== false) === wanted);

export function toneFact(c: Context, channel: Channel): Fact {
  const { lines } = tell(c, 'channel', channel);
  return { label: c.label('channel', 'tone'), value: explained(lines('tone'), lines('toneText')) };
}

function ruleItem(c: Context, rule: Channel['etiquette'][number]): ListItem {
  const evidence = c.option('channel', 'etiquette/evidence', rule.evidence);
  return { spans: [{ text: rule.text }, ...(evidence ? [{ text: ` (${evidence})`, italic: true }] : [])] };
}

/** Who knows the place and how well, the most practised first; how gladly they are there stays in the team. */
function practice(c: Context, channel: Channel): Fact {
  const t = c.texts.listening;
  const rank = ({ level }: RecordOf<'experience'>) => (level ? practiceLevels.indexOf(level) : -1);
  const items = c
    .list('experience')
    .filter((experience) => experience.channel === channel.id && c.name('person', experience.person) !== '')
    .sort((a, b) => rank(b) - rank(a))
    .map((experience): ListItem => {
      const { text } = tell(c, 'experience', experience);
      const said = [
        c.texts.join([text('level'), experience.since === null ? '' : t.since(text('since'))]),
        text('proof').replace(/\.$/, ''),
        labelled(c.label('experience', 'bond'), text('bond')),
      ]
        .filter((part) => part !== '')
        .join('. ');
      return {
        spans: withOrigin(
          spans(labelled(marked(c, experience, c.name('person', experience.person)), said)),
          ofRecord(experience),
        ),
      };
    });
  return { label: t.practice, value: items.length > 0 ? [items] : [] };
}
