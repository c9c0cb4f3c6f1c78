import { chapterTitle } from '../../i18n/records';
import { definitions } from '../../project/records';
import { evidenceOf, grades } from '../../red-thread/evidence';
import type { Block } from '../blocks';
import { chapterAnchor, chapterOf, paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { ofFrame, withOrigin } from '../origin';
import { factsOf, tableOf, tell } from '../parts';
import { richBlocks } from '../rich-text';
import { gradedRules } from '../sources';
import { headedCell, plainCell } from '../value-words';

/** What was asked, by whom, within which bounds, and how well it is supported. */
export function brief(c: Context): Block[] {
  const t = c.texts.brief;
  const { frame } = c;
  const content = [
    ...clientBox(c),
    ...sectionOf(t.occasion, withOrigin(richBlocks(frame.occasion), ofFrame('occasion'))),
    ...sectionOf(t.task, withOrigin(richBlocks(frame.task), ofFrame('task'))),
    ...sectionOf(t.constraints, withOrigin(richBlocks(frame.constraints), ofFrame('constraints'))),
    ...sectionOf(t.people, people(c)),
    ...sectionOf(t.approach, approach(c)),
  ];
  return chapterOf(c, 'brief', '', content);
}

function clientBox(c: Context): Block[] {
  const { client, market } = c.frame;
  const part = (name: keyof typeof client) => ({
    label: c.label('frame', `client/${name}`),
    value: withOrigin(
      plainCell(name === 'sizeClass' ? c.option('frame', 'client/sizeClass', client.sizeClass) : (client[name] ?? '')),
      ofFrame('client'),
    ),
  });
  const rows = [part('name'), part('legalForm'), part('sector'), part('sizeClass'), part('place'), part('website')];
  const all = [...rows, { label: c.label('frame', 'market'), value: withOrigin(plainCell(market), ofFrame('market')) }];
  return all.slice(1).every(({ value }) => value.length === 0)
    ? []
    : factsOf(c.texts.brief.client, c.texts.brief.clientDescription, all);
}

function people(c: Context): Block[] {
  const t = c.texts.brief;
  const people = c.list('person');
  return [
    ...tableOf({
      caption: t.peopleCaption,
      description: t.peopleDescription,
      rows: people,
      columns: [
        { header: t.name, weight: 26, cell: (person) => headedCell(c.title('person', person)) },
        {
          header: c.label('person', 'role'),
          weight: 34,
          cell: (person) => tell(c, 'person', person).told('role', plainCell(person.role)),
        },
        {
          header: c.label('person', 'perspective'),
          weight: 18,
          cell: (person) => tell(c, 'person', person).cell('perspective'),
        },
        {
          header: c.label('person', 'planRole'),
          weight: 22,
          cell: (person) => tell(c, 'person', person).cell('planRole'),
        },
      ],
    }),
    ...(c.internal ? preferences(c) : []),
  ];
}

/** What people like privately must not decide where the strategy goes; it stays in the team. */
function preferences(c: Context): Block[] {
  const t = c.texts.brief;
  const rows = c.list('person').flatMap((person) => person.preferredChannels.map((entry) => ({ person, entry })));
  return tableOf({
    caption: c.texts.markInternal(t.preferences),
    description: t.preferencesDescription,
    rows,
    columns: [
      { header: t.name, weight: 24, cell: ({ person }) => headedCell(c.title('person', person)) },
      {
        header: c.label('person', 'preferredChannels/channel'),
        weight: 22,
        tells: 'preferredChannels',
        cell: ({ entry }) => plainCell(c.name('channel', entry.channel)),
      },
      {
        header: c.label('person', 'preferredChannels/likes'),
        weight: 12,
        tells: 'preferredChannels',
        cell: ({ entry }) => plainCell(c.yesNo(entry.likes)),
      },
      {
        header: c.label('person', 'preferredChannels/why'),
        weight: 42,
        tells: 'preferredChannels',
        cell: ({ entry }) => plainCell(entry.why),
      },
    ],
  });
}

/** When and where people listened, and how much of what is said about people is observed, told or assumed. */
function approach(c: Context): Block[] {
  const t = c.texts.brief;
  const observations = c.list('observation');
  const dates = observations.flatMap(({ date }) => date ?? []).sort();
  const places = new Set(observations.flatMap(({ place }) => place ?? [])).size;
  const [first, last] = [dates[0], dates.at(-1)];
  const listened =
    first && last
      ? [
          { text: ` ${t.listened(places, observations.length, c.date(first), c.date(last))}` },
          { text: chapterTitle(c.language, 'appendix'), to: chapterAnchor('appendix') },
          { text: '.' },
        ]
      : [];
  const evidence = evidenceOf(c.list);
  const marks = gradedRules(c);
  const found = grades.filter((grade) => evidence[grade] > 0 || marks.includes(grade));
  const legend = found.flatMap((grade, i) => [
    { text: c.option(definitions.group.type, 'evidence', grade), bold: true },
    {
      text: `${t.gradeIs(t.grades[grade], evidence[grade] === 0 ? '' : c.number(evidence[grade]))}${i < found.length - 1 ? '; ' : '.'}`,
    },
  ]);
  const marked = evidence.all === 0 ? [] : [paragraph([{ text: `${t.evidence} ` }, ...legend])];
  return listened.length + marked.length === 0 ? [] : [paragraph([{ text: t.noRecipe }, ...listened]), ...marked];
}
