import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Knot } from '../../../shared/red-thread/thread';
import { useTexts } from '../../i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Pills } from '../../ui/Pills';
import { ChainTable } from './ChainTable';
import css from './map.module.css';
import { ThreadCanvas } from './ThreadCanvas';
import { chainIds } from './ties';
import { useThreadMap } from './use-thread-map';
import { WhyStrip } from './WhyStrip';

type Shown = 'all' | 'loose' | 'chain';

/** The plan as columns from the people to what is learned; the chain of the chosen record lights up. The same as a list. */
export const MapPage = observer(function MapPage() {
  const { map: words } = useTexts().thread;
  const map = useThreadMap();
  const [as, setAs] = useState<'map' | 'list'>('map');
  const [shown, setShown] = useState<Shown>('all');
  const [chosen, setChosen] = useState<Knot | null>(null);
  const active = chosen && map.knots.find(({ id }) => id === chosen.id);
  const lit = active ? chainIds(map.thread, active) : null;
  if (map.knots.length === 0) return <EmptyState text={words.empty} />;
  const filter = shown === 'chain' && !lit ? 'all' : shown;
  const knots = map.knots.filter(
    ({ id }) => filter === 'all' || (filter === 'loose' ? map.loose.has(id) : lit?.has(id)),
  );
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <Pills
          label={words.as}
          clearable={false}
          options={[
            { value: 'map', label: words.map },
            { value: 'list', label: words.list },
          ]}
          value={as}
          onChange={(value) => setAs(value ?? 'map')}
        />
        {as === 'map' && (
          <Pills
            label={words.show}
            clearable={false}
            options={[
              { value: 'all', label: words.all },
              { value: 'loose', label: words.loose(map.knots.filter(({ id }) => map.loose.has(id)).length) },
              ...(lit ? [{ value: 'chain' as const, label: words.chain }] : []),
            ]}
            value={filter}
            onChange={(value) => setShown(value ?? 'all')}
          />
        )}
      </div>
      {as === 'list' ? (
        <ChainTable map={map} />
      ) : (
        <>
          {knots.length === 0 && <p className={css.nothing}>{words.nothingLoose}</p>}
          <ThreadCanvas map={map} knots={knots} lit={lit} active={active ?? null} onChoose={setChosen} />
          {active ? <WhyStrip of={active} /> : <p className={css.hint}>{words.hint}</p>}
        </>
      )}
    </div>
  );
});
