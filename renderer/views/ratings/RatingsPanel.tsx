import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { answersTo } from '../../../shared/red-thread/answers';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { AnswerEntry } from './AnswerEntry';
import { AnswerList } from './AnswerList';
import { Findings } from './Findings';
import classes from './ratings.module.css';
import { useDivergence } from './use-divergence';

/** Everything about how a statement is seen: what the answers come to, each of them, and a new one. */
export const RatingsPanel = observer(function RatingsPanel({ item }: { readonly item: Id }) {
  const store = useProject();
  const { ratings: words } = useTexts().situation;
  const found = useDivergence(item);
  if (!found) return null;
  const answers = answersTo(store.project.records.rating, item);
  return (
    <section className={classes.panel} aria-label={words.panel}>
      <h3 className={classes.panelTitle}>{words.panel}</h3>
      <Findings found={found} />
      {found.views.map((view) => (
        <AnswerList key={view.perspective} view={view} answers={answers} />
      ))}
      {!store.readOnly && <AnswerEntry key={item} item={item} />}
    </section>
  );
});
