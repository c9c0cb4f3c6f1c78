import { divergence, type View } from '../../red-thread/divergence';
import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import { floorOf } from '../../red-thread/answers';
import { ratingsOf } from '../chapters/side-by-side';
import { board, type SwotItem } from '../chapters/swot';
import type { Context } from '../context';

/** Two fields of this height and the head fill a wide page. */
const FIELD = 50;
const MOST = 5;

/** The four fields on one wide page: letters beside the colours, agreement as dots, room for a pen. */
export function swotSheet(c: Context): Block[] {
  const t = c.texts.swotSheet;
  const rated = c.list('swotItem').some((item) => ratings(c, item) !== '');
  return [{ ...board(c, (item) => ratings(c, item)), room: FIELD }, paragraph(rated ? t.key : t.blank, 'note')];
}

/** `Führung ●●●●○ 4 · Mitarbeitende: zu wenige Antworten`. */
function ratings(c: Context, item: SwotItem): string {
  const { views } = divergence(item, ratingsOf(c, item), floorOf(c.project));
  return views
    .map((view) => viewWords(c, view))
    .filter((words) => words !== '')
    .join(' · ');
}

function viewWords(c: Context, { perspective, agree, covered }: View): string {
  const t = c.texts.swotSheet;
  const name = c.option('rating', 'perspective', perspective);
  if (covered) return t.covered(name);
  if (agree === null) return '';
  const full = Math.round(agree);
  return t.agreement(name, '●'.repeat(full) + '○'.repeat(MOST - full), c.number(agree));
}
