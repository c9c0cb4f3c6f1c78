import { observer } from 'mobx-react-lite';
import { workload } from '../../../shared/red-thread/workload';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { usePlan } from '../use-plan';
import css from './effort.module.css';
import { GivingBars } from './GivingBars';
import { PersonWeeks } from './PersonWeeks';

const lists = ['person', 'measure', 'channelRole', 'channel'] as const;

/** What the plan asks of the people who carry it, and whether it gives before it asks. */
export const EffortPage = observer(function EffortPage() {
  const { ui } = useApp();
  const { work } = useTexts().effort;
  const people = usePlan(lists, workload);
  return (
    <div className={css.page}>
      <section className={css.block} aria-label={work.title}>
        <h3>{work.title}</h3>
        {people.length === 0 ? (
          <>
            <p className={css.quiet}>{work.empty}</p>
            <div>
              <Button onClick={() => ui.go({ kind: 'step', step: 'frame', type: 'person', record: null })}>
                {work.toPeople}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p className={css.quiet}>{work.lead}</p>
            <p className="hidden-but-read">{work.keys}</p>
            {people.map((each) => (
              <PersonWeeks key={each.person} work={each} />
            ))}
          </>
        )}
      </section>
      <GivingBars />
    </div>
  );
});
