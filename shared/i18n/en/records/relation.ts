import type { RecordTexts } from '../../record-texts';

export const relation = {
  one: 'Relation',
  many: 'Relations',
  add: 'New relation',
  empty: 'No relation yet – who listens to whom, who supplies whom?',
  untitled: 'Relation without parties',
  why: 'People do not stand alone. If you see who listens to whom, you find ways that no channel offers and notice early whom else a step will touch.',
  example:
    'Brewery: whatever landlady Rosa Lechner has on tap, the whole folk-costume club tries next. So the brewery invites her into the fermenting cellar first.',
  fields: {
    from: { label: 'From', question: 'Where does it start?' },
    kind: {
      label: 'Kind',
      question: 'What joins the two?',
      options: {
        influences: 'influences',
        belongs_to: 'belongs to',
        supplies: 'supplies',
        competes: 'competes with',
        knows: 'knows',
      },
    },
    to: { label: 'To', question: 'Whom does it affect?' },
  },
} satisfies RecordTexts<'relation'>;
