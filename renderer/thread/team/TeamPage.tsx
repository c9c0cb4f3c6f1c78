import { observer } from 'mobx-react-lite';
import type { RecordType } from '../../../shared/project/record-types';
import { perspectives } from '../../../shared/project/records/person';
import type { DivergenceMap } from '../../../shared/red-thread/divergence-map';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useRecordTexts } from '../../views/common/use-record-texts';
import { useLiving } from '../../views/common/use-records';
import { useFloor } from '../../views/ratings/use-divergence';
import { DivergenceLine } from './DivergenceLine';
import { FloorLine } from './FloorLine';
import { FoundList } from './FoundList';
import { MarkShape } from './MarkShape';
import { StatementName } from './StatementName';
import css from './team.module.css';
import { useDivergenceMap } from './use-divergence-map';

/** How leadership, employees and stakeholders see the same statements, the furthest apart first. */
export const TeamPage = observer(function TeamPage() {
  const { ui } = useApp();
  const { team, situation } = useTexts();
  const items = useLiving('swotItem');
  const map = useDivergenceMap();
  const answered = map.compared.length + map.incomparable.length > 0;
  const go = (type: RecordType) => ui.go({ kind: 'step', step: 'situation', type, record: null });
  if (items.length === 0) {
    return (
      <EmptyState text={situation.ratings.empty}>
        <Button onClick={() => go('swotItem')}>{situation.ratings.toSwot}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={css.page}>
      <p className={css.lead}>{team.lead}</p>
      <FloorLine />
      {!answered ? (
        <EmptyState text={team.noAnswers}>
          <Button onClick={() => go('rating')}>{team.toRatings}</Button>
        </EmptyState>
      ) : (
        <MapOf map={map} advised={hasAdvice(map)} />
      )}
      <div className={css.columns}>
        {answered && <FoundList kind="blindSpots" found={map.blindSpots} />}
        {answered && <FoundList kind="treasures" found={map.treasures} />}
        <FoundList kind="silent" found={map.silent} />
      </div>
    </div>
  );
});

const hasAdvice = ({ compared, incomparable }: DivergenceMap) =>
  [...compared, ...incomparable].some(({ seen }) =>
    seen.views.some(({ perspective, answers }) => perspective === 'consultant' && answers > 0),
  );

/** Legend, one line for each statement that can be compared, and what cannot be compared yet. */
const MapOf = observer(function MapOf({ map, advised }: { readonly map: DivergenceMap; readonly advised: boolean }) {
  const { team, situation } = useTexts();
  const { perspective } = useRecordTexts('rating').fields;
  const floor = useFloor();
  const { agreeWords } = situation.ratings;
  return (
    <section aria-label={team.map}>
      <h3>{team.map}</h3>
      <ul className={css.legend} aria-label={team.marks}>
        {perspectives
          .filter((who) => who !== 'consultant' || advised)
          .map((who) => (
            <li key={who}>
              <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
                <MarkShape perspective={who} letter={team.letters[who]} x={0} y={0} />
              </svg>
              {perspective.options[who]}
            </li>
          ))}
        <li>{team.scale(agreeWords[1], agreeWords[5])}</li>
      </ul>
      {map.compared.length === 0 && <p className={css.quiet}>{team.nothingCompared(floor)}</p>}
      <ul className={css.rows}>
        {map.compared.map((each) => (
          <DivergenceLine key={each.item.id} {...each} />
        ))}
      </ul>
      {map.incomparable.length > 0 && (
        <details className={css.rest}>
          <summary>{team.incomparable(map.incomparable.length)}</summary>
          <ul>
            {map.incomparable.map(({ item }) => (
              <li key={item.id}>
                <StatementName item={item} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});
