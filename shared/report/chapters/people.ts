import type { RecordOf } from '../../project/records';
import type { Block, Fact, ListItem } from '../blocks';
import { chapterOf, sectionOf } from '../chapter';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { factsOf, tableOf, tell } from '../parts';
import { richBlocks } from '../rich-text';
import { evidenceFact, withEvidence } from '../sources';
import { explained, headedCell, plainCell } from '../value-words';
import { actors, relations } from './actors';
import { influenceGrid } from './influence-grid';
import { presenceFact, presenceTable } from './presence';

const ranks = ['core', 'important', 'watch', null] as const;

/** Those we need first in front. */
export const groupsByRank = (c: Context): readonly Group[] =>
  [...c.list('group')].sort((a, b) => ranks.indexOf(a.priority) - ranks.indexOf(b.priority));

/** The groups, those we need first in front; respect comes before figures. */
export function people(c: Context): Block[] {
  const t = c.texts.people;
  const groups = groupsByRank(c);
  const content = [
    ...overview(c, groups),
    ...groups.flatMap((group) =>
      withOrigin(
        sectionOf(c.title('group', group), [...story(c, group), ...profile(c, group)]),
        ofRecord(group, 'name'),
      ),
    ),
    ...sectionOf(t.presence, presenceTable(c, groups), t.presenceIntro),
    ...sectionOf(t.influence, influenceGrid(c, groups), t.influenceIntro),
    ...sectionOf(t.actors, [...actors(c), ...relations(c)], t.actorsIntro),
  ];
  return chapterOf(c, 'people', t.intro(c.du), withEvidence(c, 'people', content));
}

type Group = RecordOf<'group'>;

function overview(c: Context, groups: readonly Group[]): Block[] {
  const t = c.texts.people;
  return tableOf({
    caption: t.overview,
    description: t.overviewDescription,
    rows: groups,
    columns: [
      { header: c.label('group', 'name'), weight: 28, cell: (group) => headedCell(c.title('group', group)) },
      { header: c.label('group', 'kind'), weight: 16, cell: (group) => tell(c, 'group', group).cell('kind') },
      { header: c.label('group', 'priority'), weight: 14, cell: (group) => tell(c, 'group', group).cell('priority') },
      {
        header: t.number,
        weight: 10,
        align: 'right',
        cell: (group) =>
          tell(c, 'group', group).told(
            'sizeNumber',
            plainCell(group.sizeNumber === null ? '' : c.number(group.sizeNumber)),
          ),
      },
      {
        header: t.relation,
        weight: 32,
        cell: (group) => withOrigin(plainCell(relation(c, group)), ofRecord(group, 'relationWanted')),
      },
    ],
  });
}

/** From the relationship of today to the one that is wanted. */
function relation(c: Context, group: Group): string {
  const now = c.option('group', 'relationNow', group.relationNow);
  const wanted = c.option('group', 'relationWanted', group.relationWanted);
  return now && wanted ? `${now} → ${wanted}` : wanted ? `→ ${wanted}` : now;
}

/** How they live and decide stands as text; a box would break it up. */
function story(c: Context, group: Group): Block[] {
  const open = group.open.description;
  const text = group.description === '' && open ? c.texts.leftOpen(open.reason) : group.description;
  return withOrigin(richBlocks(text), ofRecord(group, 'description'));
}

function profile(c: Context, group: Group): Block[] {
  const t = c.texts.people;
  const { fact, text, told } = tell(c, 'group', group);
  return factsOf(
    t.profile(c.title('group', group)),
    t.profileDescription(c.title('group', group)),
    [
      fact('appreciation', t.appreciation),
      {
        label: t.kindAndRank,
        value: told(
          'priority',
          explained(plainCell(c.texts.join([text('kind'), text('priority')])), plainCell(text('priorityReason'))),
        ),
      },
      {
        label: t.relation,
        value: told('relationWanted', explained(plainCell(relation(c, group)), plainCell(text('relationWantedText')))),
      },
      interests(c, group),
      presenceFact(c, group),
      fact('influence', t.theirInfluence),
      fact('affected', t.ourEffect),
      fact('size'),
      fact('place'),
      fact('trustBasis'),
      fact('gift'),
      fact('language'),
      fact('barriers'),
      fact('parent'),
      fact('decisionRole'),
      evidenceFact(c, 'group', group),
    ],
    group,
  );
}

/** What they want to achieve themselves; our goals are held against it. */
function interests(c: Context, group: Group): Fact {
  const items = c
    .list('interest')
    .filter((interest) => interest.group === group.id)
    .map((interest): ListItem => {
      const evidence = c.option('interest', 'evidence', interest.evidence);
      const spans = [{ text: c.title('interest', interest) }, { text: ` (${evidence})`, italic: true }];
      return { spans: withOrigin(spans, ofRecord(interest, 'text')) };
    });
  return { label: c.texts.people.interests, value: items.length > 0 ? [items] : [] };
}
