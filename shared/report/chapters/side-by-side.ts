import { perspectives } from '../../project/records/person';
import { DEFAULT_FLOOR, floorOf } from '../../red-thread/answers';
import { type Divergence, divergence, type Perspective, type View } from '../../red-thread/divergence';
import type { Block, Cell } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { ofKind, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { capitalised, headedCell, linesCell, plainCell } from '../value-words';
import { type SwotItem, swotInOrder, swotName } from './swot';

interface Row {
  readonly item: SwotItem;
  readonly seen: Divergence;
}

export const ratingsOf = (c: Context, item: SwotItem) =>
  c.list('rating').filter(({ swotItem }) => swotItem === item.id);

const says = ({ agree, weight, covered }: View): boolean => agree !== null || weight !== null || covered;

/** The same statements from every side: medians, never single answers. */
export function sideBySide(c: Context): Block[] {
  const t = c.texts.situation;
  const rows = swotInOrder(c)
    .map((item): Row => ({ item, seen: divergence(item, ratingsOf(c, item), floorOf(c.project)) }))
    .filter(({ seen }) => seen.views.some(says));
  const table = tableOf({
    caption: t.sidesCaption,
    description: t.sidesDescription,
    rows,
    columns: [
      { header: t.statement, weight: 32, cell: ({ item }) => headedCell(swotName(c, item)) },
      ...perspectives.map((perspective) => ({
        header: capitalised(c.option('rating', 'perspective', perspective)),
        weight: 15,
        cell: ({ item, seen }: Row) => ofAnswers(c, item, viewCell(c, seen, perspective)),
      })),
      { header: t.comparison, weight: 23, cell: ({ item, seen }) => ofAnswers(c, item, comparison(c, seen)) },
    ],
  });
  return table.length === 0 ? [] : [...table, ...lowered(c)];
}

/** Figures lead to where the answers are given, not to a single one. */
function ofAnswers(c: Context, item: SwotItem, cell: Cell): Cell {
  const answers = ofKind(ratingsOf(c, item)[0]);
  return answers ? withOrigin(cell, answers) : cell;
}

/** Whoever reads figures of a few people shall know that they are of a few. */
function lowered(c: Context): Block[] {
  const floor = floorOf(c.project);
  return floor < DEFAULT_FLOOR ? [paragraph(c.texts.situation.floorLowered(floor, DEFAULT_FLOOR), 'note')] : [];
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
