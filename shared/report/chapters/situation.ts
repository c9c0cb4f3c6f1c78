import { floorOf } from '../../red-thread/answers';
import type { Block } from '../blocks';
import { chapterOf, sectionOf } from '../chapter';
import type { Context } from '../context';
import { audits, competitors, means, workshops } from './audits';
import { divergenceChart } from './divergence-chart';
import { sideBySide } from './side-by-side';
import { swot } from './swot';
import { tows } from './tows';

/** What is there already, what helps and hinders in view of the goals, how each side sees it, and what follows. */
export function situation(c: Context): Block[] {
  const t = c.texts.situation;
  return chapterOf(c, 'situation', t.intro(c.du), [
    ...sectionOf(t.audit, audits(c), t.auditIntro),
    ...sectionOf(t.means, means(c)),
    ...sectionOf(t.competitors, competitors(c), t.competitorsIntro),
    ...sectionOf(t.swot, swot(c), t.swotIntro(c.du)),
    ...sectionOf(t.sides, [...sideBySide(c), ...divergenceChart(c)], t.sidesIntro(c.number(floorOf(c.project)))),
    ...sectionOf(t.tows, tows(c), t.towsIntro),
    ...sectionOf(t.workshops, workshops(c), t.workshopsIntro),
  ]);
}
