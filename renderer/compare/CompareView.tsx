import { type RefObject, useId, useMemo, useRef } from 'react';
import { frameWords, recordTexts, stepTexts } from '../../shared/i18n/records';
import { compareProjects, countDifferences, type StationDifference } from '../../shared/project/compare';
import type { Project } from '../../shared/project/project';
import { useLanguage, useTexts } from '../i18n';
import css from './compare.module.css';
import { FieldEntry } from './FieldEntry';
import { RecordEntry } from './RecordEntry';
import { type Sides, useSides } from './sides';

export interface CompareViewProps {
  readonly before: Project;
  readonly after: Project;
  /** What the two states are called. */
  readonly names: Sides<string>;
  /** `later`: the second came after the first; `beside`: neither came first. */
  readonly relation: 'later' | 'beside';
}

/** Two states of a project, field by field: grouped by station, records by their titles, changed words marked. */
export function CompareView({ before, after, names, relation }: CompareViewProps) {
  const language = useLanguage();
  const { compare } = useTexts();
  const page = useRef<HTMLDivElement>(null);
  const sides = useSides(before, after, names, relation);
  const differences = useMemo(() => compareProjects(before, after), [before, after]);
  const counts = countDifferences(differences);
  if (differences.length === 0) return <p className={css.same}>{compare.same}</p>;
  return (
    <div className={css.compare} ref={page}>
      <nav className={css.jumps} aria-label={compare.stations}>
        {differences.map(({ station }) => (
          <button key={station} type="button" onClick={() => jumpTo(page, station)}>
            {stepTexts(language, station).name} <span>{counts[station]}</span>
          </button>
        ))}
      </nav>
      {differences.map((difference) => (
        <Station
          key={difference.station}
          difference={difference}
          count={counts[difference.station] ?? 0}
          sides={sides}
        />
      ))}
    </div>
  );
}

function jumpTo(page: RefObject<HTMLDivElement | null>, station: string): void {
  const heading = page.current?.querySelector<HTMLElement>(`[data-station="${station}"]`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface StationProps {
  readonly difference: StationDifference;
  readonly count: number;
  readonly sides: ReturnType<typeof useSides>;
}

function Station({ difference: { station, frame, records }, count, sides }: StationProps) {
  const language = useLanguage();
  const { compare } = useTexts();
  const id = useId();
  const types = [...new Set(records.map(({ type }) => type))];
  return (
    <section className={css.station} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-station={station}>
        {stepTexts(language, station).name} <small>{compare.counted(count)}</small>
      </h3>
      {frame.length > 0 && (
        <article className={css.record} aria-label={frameWords(language).name}>
          <h4 className="hidden-but-read">{frameWords(language).name}</h4>
          {frame.map((field) => (
            <FieldEntry key={field.path} type="frame" difference={field} sides={sides} />
          ))}
        </article>
      )}
      {types.map((type) => (
        <div key={type}>
          <p className={css.type}>{recordTexts(language, type).many}</p>
          {records
            .filter((record) => record.type === type)
            .map((record) => (
              <RecordEntry key={record.id} difference={record} sides={sides} />
            ))}
        </div>
      ))}
    </section>
  );
}
