import type { Block } from '../blocks';
import { chapterOf, sectionOf } from '../chapter';
import type { Context } from '../context';
import { withEvidence } from '../sources';
import { channelPortraits } from './channel-portraits';
import { communities, listeningPlan, styles } from './keep-listening';
import { needGrid } from './need-grid';
import { needs, supplies } from './needs';
import { values } from './values';

/** What people need, what only we can give, the places and their manners, and how we go on listening. */
export function listening(c: Context): Block[] {
  const t = c.texts.listening;
  const content = [
    ...sectionOf(t.needs, needs(c)),
    ...sectionOf(t.supplies, [...needGrid(c), ...supplies(c)], t.suppliesIntro),
    ...sectionOf(t.values, values(c), t.valuesIntro(c.du)),
    ...sectionOf(t.channels, channelPortraits(c), t.channelsIntro),
    ...sectionOf(t.communities, communities(c), t.communitiesIntro),
    ...sectionOf(t.styles, styles(c), t.stylesIntro),
    ...sectionOf(t.plan, listeningPlan(c), t.planIntro),
  ];
  return chapterOf(c, 'listening', t.intro(c.du), withEvidence(c, 'listening', content));
}
