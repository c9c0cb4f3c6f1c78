import { observer } from 'mobx-react-lite';
import { rulesOfTopics } from '../../../shared/project/letting-go';
import { readiness as definition } from '../../../shared/project/records/readiness';
import { useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import { QuickAdd } from '../common/QuickAdd';
import tables from '../common/tables.module.css';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import css from './letting-go.module.css';
import { TopicRow } from './TopicRow';

/** Topic by topic, from letting go to holding on: who may answer without asking, how fast, and what is feared. */
export const LettingGoView = observer(function LettingGoView({ selected, onOpen }: ViewProps) {
  const store = useProject();
  const { lettingGo: texts } = useTexts();
  const { empty, add } = useRecordTexts('readiness');
  const topics = useLiving('readiness');
  const rules = rulesOfTopics(topics);
  const unclear = new Set([...rules.withoutRule, ...rules.twoRules]).size;
  return (
    <div className={tables.view}>
      {topics.length === 0 ? (
        <p className={tables.empty}>{empty}</p>
      ) : (
        <>
          <p className={css.lead}>{texts.lead}</p>
          <p className={css.quiet} role="status">
            {unclear === 0 ? texts.every(topics.length) : texts.left(unclear, topics.length)}
          </p>
          <ul className={css.topics} aria-label={texts.label}>
            {topics.map((topic) => (
              <TopicRow
                key={topic.id}
                topic={topic}
                twice={rules.twoRules.includes(topic)}
                selected={topic.id === selected}
                onOpen={() => onOpen(topic.id)}
              />
            ))}
          </ul>
        </>
      )}
      {!store.readOnly && (
        <QuickAdd
          label={add}
          placeholder={texts.quick}
          maxLength={definition.fields.topic.max}
          onAdd={(topic) => store.add('readiness', { topic })}
          onAddMany={(lines) =>
            store.addMany(
              'readiness',
              lines.map((topic) => ({ topic })),
            )
          }
        />
      )}
    </div>
  );
});
