import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { ASKING_HINT, type Balance, type BalanceOfPart, givingBalance } from '../../../shared/red-thread/giving';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { useFigure } from '../../views/ratings/use-figure';
import { usePlan } from '../use-plan';
import css from './effort.module.css';

const lists = ['measure', 'phase', 'group'] as const;

/** How many measures give and how many ask: in all, by phase and by group. */
export const GivingBars = observer(function GivingBars() {
  const { ui } = useApp();
  const { giving } = useTexts().effort;
  const balance = usePlan(lists, givingBalance);
  if (balance.all.shares === null) {
    return (
      <section className={css.block} aria-label={giving.title}>
        <h3>{giving.title}</h3>
        <p className={css.quiet}>{giving.empty}</p>
        <div>
          <Button onClick={() => ui.go({ kind: 'step', step: 'idea', type: 'measure', record: null })}>
            {giving.toMeasures}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section className={css.block} aria-label={giving.title}>
      <h3>{giving.title}</h3>
      <p className={css.quiet}>{giving.lead}</p>
      <ul>
        <Bar name={giving.all} balance={balance.all} />
      </ul>
      <Parts title={giving.perPhase} type="phase" parts={balance.phases} />
      <Parts title={giving.perGroup} type="group" parts={balance.groups} />
    </section>
  );
});

interface PartsProps {
  readonly title: string;
  readonly type: 'phase' | 'group';
  readonly parts: readonly BalanceOfPart[];
}

function Parts({ title, type, parts }: PartsProps) {
  const { giving } = useTexts().effort;
  const name = (id: Id | null) => (id === null ? giving.without[type] : <RecordName to={{ type, id }} />);
  return (
    <>
      <h4 className={css.small}>{title}</h4>
      <ul>
        {parts.map(({ id, balance }) => (
          <Bar key={id ?? 'none'} name={name(id)} balance={balance} />
        ))}
      </ul>
    </>
  );
}

const kinds = ['gives', 'mixed', 'asks'] as const;

/** One small bar of three parts, its figures in words, and a hint where much is asked. */
function Bar({ name, balance }: { readonly name: React.ReactNode; readonly balance: Balance }) {
  const { giving } = useTexts().effort;
  const figure = useFigure();
  const { shares, counts, unsaid, asksMuch } = balance;
  const said = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <li className={css.barRow}>
      <span className={css.barName}>{name}</span>
      <span className={css.bar} aria-hidden="true">
        {shares && kinds.map((kind) => <span key={kind} data-kind={kind} style={{ width: `${shares[kind]}%` }} />)}
      </span>
      <span className={css.barWords}>
        {shares && kinds.map((kind) => giving.share(figure(Math.round(shares[kind])), giving.kinds[kind])).join(' · ')}
        <span className={css.quiet}>
          {' '}
          {giving.counted(said)}
          {unsaid > 0 && `, ${giving.unsaid(unsaid)}`}
        </span>
      </span>
      {asksMuch && <span className={css.hint}>{giving.asksMuch(ASKING_HINT)}</span>}
    </li>
  );
}
