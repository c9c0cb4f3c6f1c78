import type { Block } from '../blocks';
import { chapterOf, sectionOf } from '../chapter';
import type { Context } from '../context';
import { changedSince } from './changed-since';
import { changes } from './changes';
import { events, learnings } from './events';
import { experiments } from './experiments';
import { metricCharts } from './metric-charts';
import { measurements, metrics } from './metrics';
import { pulses, reviews } from './reviews';

/** How effect is noticed, what happened on the way, what it taught, what we changed, and what is new since a version. */
export function learning(c: Context): Block[] {
  const t = c.texts.learning;
  return chapterOf(c, 'learning', t.intro(c.du), [
    ...sectionOf(t.metrics, [...metrics(c), ...metricCharts(c), ...measurements(c)]),
    ...onTheWay(c),
    ...changedSince(c),
  ]);
}

/** What was tried, what happened, what it taught, what was changed for it, and each look at the course. */
export function onTheWay(c: Context): Block[] {
  const t = c.texts.learning;
  return [
    ...sectionOf(t.experiments, experiments(c), t.experimentsIntro),
    ...sectionOf(t.events, events(c), t.eventsIntro(c.du)),
    ...sectionOf(t.learnings, learnings(c)),
    ...sectionOf(t.changes, changes(c), t.changesIntro),
    ...sectionOf(t.reviews, reviews(c), t.reviewsIntro),
    ...(c.internal ? sectionOf(c.texts.markInternal(t.pulses), pulses(c)) : []),
  ];
}
