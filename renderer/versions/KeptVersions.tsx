import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatTime } from '../../shared/i18n/format';
import { stepTexts } from '../../shared/i18n/records';
import type { Version } from '../../shared/ipc/safety';
import { stepIds } from '../../shared/method/steps';
import { useLanguage, useLocale, useTexts } from '../i18n';
import { useMoment } from '../safety/use-moment';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { byDay, useDayName } from './days';
import type { Looking } from './looking';
import type { State } from './state';
import { useKeptVersions } from './use-kept-versions';
import { VersionActs } from './VersionActs';
import css from './versions.module.css';

/** The states the planner keeps by itself, by day; two of them can be ticked and compared. */
export const KeptVersions = observer(function KeptVersions({ onLook }: { readonly onLook: (to: Looking) => void }) {
  const { versions } = useTexts();
  const kept = useKeptVersions();
  const read = useRead();
  const dayName = useDayName();
  const [picked, setPicked] = useState<readonly Version[]>([]);
  // The third one ticked takes the place of the first.
  const pick = (version: Version) =>
    setPicked(picked.includes(version) ? picked.filter((one) => one !== version) : [...picked, version].slice(-2));
  const compareTwo = async () => {
    const [before, after] = await Promise.all(
      picked.toSorted((a, b) => a.rev - b.rev || a.at.localeCompare(b.at)).map(read),
    );
    if (before && after) onLook({ kind: 'compare', before, after });
  };
  return (
    <section className={css.section} aria-labelledby="kept-versions">
      <div className={css.keptHead}>
        <h3 id="kept-versions">{versions.kept}</h3>
        <Button disabled={picked.length !== 2} title={versions.pickHint} onClick={() => void compareTwo()}>
          {versions.compareTwo}
        </Button>
      </div>
      <p className={css.hint}>
        {versions.keptHint} {kept && kept.length > 1 && versions.pickHint}
      </p>
      {!kept && <p className={css.none}>{versions.loading}</p>}
      {kept?.length === 0 && <p className={css.none}>{versions.noKept}</p>}
      {byDay(kept ?? []).map(({ day, entries }) => (
        <section key={`${day}/${entries[0]?.id}`} aria-label={dayName(day)}>
          <h4>{dayName(day)}</h4>
          <ul aria-label={dayName(day)}>
            {entries.map((version) => (
              <Row
                key={version.id}
                version={version}
                oldest={version === kept?.at(-1)}
                picked={picked.includes(version)}
                onPick={() => pick(version)}
                onLook={onLook}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});

interface RowProps {
  readonly version: Version;
  readonly oldest: boolean;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onLook: (to: Looking) => void;
}

const Row = observer(function Row({ version, oldest, picked, onPick, onLook }: RowProps) {
  const { versions } = useTexts();
  const locale = useLocale();
  const moment = useMoment();
  const read = useRead();
  const when = moment(version.at);
  return (
    <li className={css.row}>
      <label className={css.when}>
        <input type="checkbox" checked={picked} aria-label={versions.pick(when)} onChange={onPick} />
        {formatTime(version.at, locale)}
      </label>
      <span className={css.what}>
        <Changes version={version} oldest={oldest} />
        <small>
          {versions.kinds[version.kind]}, {versions.who[version.who]}
        </small>
      </span>
      <VersionActs name={when} read={() => read(version)} onLook={onLook} />
    </li>
  );
});

/** How much changed at each station since the state before. */
function Changes({ version: { changes }, oldest }: { readonly version: Version; readonly oldest: boolean }) {
  const language = useLanguage();
  const { versions } = useTexts();
  const told = stepIds.flatMap((step) => {
    const count = changes[step] ?? 0;
    return count > 0 ? [versions.changed(stepTexts(language, step).name, count)] : [];
  });
  return <span>{told.length > 0 ? told.join(' · ') : oldest ? versions.first : versions.unchanged}</span>;
}

/** Reads a kept version whole; what went wrong is told. */
function useRead(): (version: Version) => Promise<State | null> {
  const app = useApp();
  const { session } = useProject();
  const moment = useMoment();
  return async ({ id, at }) => {
    const project = await app.ask(app.desktop.versions.read({ session, version: id }));
    return project && { name: moment(at), project };
  };
}
