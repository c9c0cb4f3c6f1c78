import type { RecordOf } from '../../project/records';
import type { Block, Fact, ListItem } from '../blocks';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { headedCell, headingOf, plainCell } from '../value-words';

type Group = RecordOf<'group'>;
type Presence = RecordOf<'presence'>;

/** More columns than these cannot be read on an upright page; the rest is added up. */
const PLACES = 6;

/** Where people of a group are, the places with the greatest share first. */
function placesOf(c: Context, group: Group): readonly Presence[] {
  return c
    .list('presence')
    .filter((presence) => presence.group === group.id && c.name('channel', presence.channel) !== '')
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
}

const percent = (c: Context, share: number | null): string => (share === null ? '' : c.texts.percent(c.number(share)));

/** The places of one group with share and activity, for its profile. */
export function presenceFact(c: Context, group: Group): Fact {
  const items = placesOf(c, group).map((presence): ListItem => {
    const activity = c.option('presence', 'activity', presence.activity);
    const said = c.texts.join([percent(c, presence.share), activity]);
    const place = c.name('channel', presence.channel);
    const spans = [
      { text: said === '' ? place : `${place}: ${said}` },
      { text: ` (${c.option('presence', 'evidence', presence.evidence)})`, italic: true },
    ];
    return { spans: withOrigin(spans, ofRecord(presence, 'share')) };
  });
  return { label: c.texts.people.online, value: items.length > 0 ? [items] : [] };
}

/** Groups beside places: who is where, in per cent of each group. */
export function presenceTable(c: Context, groups: readonly Group[]): Block[] {
  const t = c.texts.people;
  const rows = groups.map((group) => ({ group, places: placesOf(c, group) })).filter(({ places }) => places.length > 0);
  const all = rows.flatMap(({ places }) => places);
  const sum = (channel: string) =>
    all.reduce((total, presence) => total + (presence.channel === channel ? (presence.share ?? 0) : 0), 0);
  const channels = [...new Set(all.flatMap(({ channel }) => channel ?? []))].sort((a, b) => sum(b) - sum(a));
  const [shown, rest] = [channels.slice(0, PLACES), channels.slice(PLACES)];
  const share = (places: readonly Presence[], of: readonly string[]) => {
    const here = places.filter(({ channel, share }) => share !== null && of.includes(channel ?? ''));
    const [first] = here;
    const total = here.reduce((sum, { share }) => sum + (share ?? 0), 0);
    return first ? withOrigin(plainCell(percent(c, Math.round(total * 10) / 10)), ofRecord(first, 'share')) : [];
  };
  return tableOf({
    caption: t.presenceCaption,
    description: t.presenceDescription,
    rows,
    about: all[0],
    columns: [
      { header: c.label('presence', 'group'), weight: 26, cell: ({ group }) => headedCell(c.title('group', group)) },
      ...shown.map((channel) => ({
        header: headingOf(c.name('channel', channel)),
        weight: 74 / (PLACES + 1),
        align: 'right' as const,
        cell: ({ places }: (typeof rows)[number]) => share(places, [channel]),
      })),
      {
        header: t.elsewhere,
        weight: 74 / (PLACES + 1),
        align: 'right',
        cell: ({ places }) => share(places, rest),
      },
    ],
  });
}
