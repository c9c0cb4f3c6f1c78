import type { RecordOf } from '../../project/records';
import { perspectives } from '../../project/records/person';
import { type Divergence, divergence, isCovered, type Perspective, type View } from '../../red-thread/divergence';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { marked, tableOf } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';
import { type SwotItem, swotInOrder, swotName } from './swot';

interface Row {
  readonly item: SwotItem;
  readonly seen: Divergence;
}

/** Fewest answers of employees or stakeholders that are shown. */
export const floorOf = (c: Context): number => c.frame.settings.anonymityFloor ?? 3;

const ratingsOf = (c: Context, item: SwotItem) => c.list('rating').filter(({ swotItem }) => swotItem === item.id);

const says = ({ agree, weight, covered }: View): boolean => agree !== null || weight !== null || covered;

/** The same statements from every side: medians, never single answers. */
export function sideBySide(c: Context): Block[] {
  const t = c.texts.situation;
  const rows = swotInOrder(c)
    .map((item): Row => ({ item, seen: divergence(item, ratingsOf(c, item), floorOf(c)) }))
    .filter(({ seen }) => seen.views.some(says));
  return tableOf({
    caption: t.sidesCaption,
    description: t.sidesDescription,
    rows,
    columns: [
      { header: t.statement, weight: 32, cell: ({ item }) => headedCell(swotName(c, item)) },
      ...perspectives.map((perspective) => ({
        header: c.option('rating', 'perspective', perspective),
        weight: 15,
        cell: ({ seen }: Row) => viewCell(c, seen, perspective),
      })),
      { header: t.comparison, weight: 23, cell: ({ seen }) => comparison(c, seen) },
    ],
  });
}

function viewCell(c: Context, { views }: Divergence, perspective: Perspective): Cell {
  const t = c.texts.situation;
  const view = views.find((one) => one.perspective === perspective);
  if (!view) return [];
  if (view.covered) return plainCell(t.tooFew);
  return linesCell(
    view.agree === null ? '' : t.median(c.number(view.agree)),
    view.weight === null ? '' : t.weight(c.number(view.weight)),
  );
}

/** In neutral words: who is right is nobody's business here. */
function comparison(c: Context, { verdict, blindSpot, treasure }: Divergence): Cell {
  const t = c.texts.situation;
  return linesCell(t.divergence[verdict], blindSpot ? t.outlook.blindSpot : '', treasure ? t.outlook.treasure : '');
}

/** Single answers with names and comments: for the team, and only from perspectives with answers enough. */
export function singleRatings(c: Context): Block[] {
  const t = c.texts.situation;
  const rows = swotInOrder(c).flatMap((item) =>
    perspectives.flatMap((perspective) => {
      const ratings = ratingsOf(c, item).filter((rating) => rating.perspective === perspective);
      const known = ratings.filter(({ agree }) => agree !== null).length;
      const hidden = ratings.length === 0 || isCovered(perspective, Math.max(1, known), floorOf(c));
      return hidden ? [] : [{ item, perspective, ratings }];
    }),
  );
  return tableOf({
    caption: c.texts.markInternal(t.ratingsCaption),
    description: t.ratingsDescription,
    rows,
    columns: [
      { header: t.statement, weight: 34, cell: ({ item }) => headedCell(swotName(c, item)) },
      {
        header: c.label('rating', 'perspective'),
        weight: 18,
        cell: ({ perspective }) => plainCell(c.option('rating', 'perspective', perspective)),
      },
      {
        header: t.answers,
        weight: 48,
        cell: ({ ratings }) => linesCell(...ratings.map((rating) => answer(c, rating))),
      },
    ],
  });
}

/** `Karin Jahn: 4 von 5, Gewicht 3`, and what was added. */
function answer(c: Context, rating: RecordOf<'rating'>): string {
  const t = c.texts.situation;
  const degree = rating.agree === null ? t.unsure : c.texts.scale(rating.agree);
  const weight = rating.weight === null ? '' : t.weight(c.number(rating.weight));
  const said = c.texts.join([degree, weight, rating.comment]);
  const name = marked(c, rating, c.name('person', rating.person));
  return name === '' ? said : labelled(name, said);
}
