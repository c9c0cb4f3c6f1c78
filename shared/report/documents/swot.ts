import { floorOf } from '../../red-thread/answers';
import { divergence, type View } from '../../red-thread/divergence';
import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import { logoOf } from '../chapters/cover';
import { ratingsOf } from '../chapters/side-by-side';
import { board, type SwotItem } from '../chapters/swot';
import type { Context } from '../context';
import { capitalised } from '../value-words';

/** Two fields of this height in millimetres and the head fill a wide page; a logo takes its part. */
const [FIELD, BELOW_LOGO] = [57, 47];
const MOST = 5;

/** The four fields on one wide page: letters beside the colours, agreement as dots, room for a pen. */
export function swotSheet(c: Context): Block[] {
  const t = c.texts.swotSheet;
  const rated = c.list('swotItem').some((item) => ratings(c, item) !== '');
  return [
    { ...board(c, (item) => ratings(c, item)), room: logoOf(c) ? BELOW_LOGO : FIELD },
    paragraph(rated ? t.key : t.blank, 'note'),
  ];
}

/** `Führung ●●●●○ 4 · Mitarbeitende: zu wenige Antworten`. */
function ratings(c: Context, item: SwotItem): string {
  const { views } = divergence(item, ratingsOf(c, item), floorOf(c.project));
  return capitalised(
    views
      .map((view) => viewWords(c, view))
      .filter((words) => words !== '')
      .join(' · '),
  );
}

function viewWords(c: Context, { perspective, agree, covered }: View): string {
  const t = c.texts.swotSheet;
  const name = c.option('rating', 'perspective', perspective);
  if (covered) return t.covered(name);
  if (agree === null) return '';
  const full = Math.round(agree);
  return t.agreement(name, '●'.repeat(full) + '○'.repeat(MOST - full), c.number(agree));
}
