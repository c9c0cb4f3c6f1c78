import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';

type Measure = RecordOf<'measure'>;

/** One person's hours of one repetition; `person` is `null` while nobody is named. */
export interface HoursLine {
  /** Id of the effort, also of one that is still to come. */
  readonly id: Id;
  readonly person: Id | null;
  readonly hours: number | null;
}

/** The lines to write hours in: those responsible first, with or without hours, then every other effort. */
export function hoursLines(
  { responsible, efforts }: Pick<Measure, 'responsible' | 'efforts'>,
  newId: () => Id,
): HoursLine[] {
  const first = responsible.flatMap((person): HoursLine[] => {
    const own = efforts.filter((effort) => effort.person === person);
    return own.length > 0 ? own : [{ id: newId(), person, hours: null }];
  });
  return [...first, ...efforts.filter(({ person }) => person === null || !responsible.includes(person))];
}

/** Efforts in their order with the hours of the lines: emptied ones go, untouched ones stay, new ones follow. */
export function withHours(efforts: Measure['efforts'], lines: readonly HoursLine[]): Measure['efforts'] {
  const kept = efforts.flatMap((effort) => {
    const line = lines.find(({ id }) => id === effort.id);
    if (!line || line.hours === effort.hours) return [effort];
    return line.hours === null ? [] : [{ ...effort, hours: line.hours }];
  });
  const added = lines.filter(({ id, hours }) => hours !== null && !efforts.some((effort) => effort.id === id));
  return [...kept, ...added.map(({ id, person, hours }) => ({ id, person, hours }))];
}
