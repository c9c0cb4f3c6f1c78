import { observer } from 'mobx-react-lite';
import { hintSentence } from '../../../shared/i18n/hint-texts';
import { isTooFastToAsk } from '../../../shared/project/letting-go';
import type { RecordOf } from '../../../shared/project/records';
import { readiness as definition } from '../../../shared/project/records/readiness';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useFigure } from '../ratings/use-figure';
import { LettingGoScale } from './LettingGoScale';
import css from './letting-go.module.css';

interface Props {
  readonly topic: RecordOf<'readiness'>;
  /** Another line is about the same topic. */
  readonly twice: boolean;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

/** One topic with its rule, how fast an answer shall come, at which pace, and what is feared. */
export const TopicRow = observer(function TopicRow({ topic, twice, selected, onOpen }: Props) {
  const store = useProject();
  const { lettingGo: texts } = useTexts();
  const { fields, untitled } = useRecordTexts('readiness');
  const language = useLanguage();
  const figure = useFigure();
  const name = topic.topic || untitled;
  const { answerTime, pace, fear } = topic;
  const facts = [
    answerTime === null ? '' : `${fields.answerTime.label}: ${figure(answerTime)}`,
    pace === null ? '' : `${fields.pace.label}: ${pace}/5`,
    fear === '' ? '' : `${fields.fear.label}: ${fear}`,
  ].filter(Boolean);
  return (
    <li className={css.topic} data-selected={selected}>
      <div className={css.name}>
        <LineEdit
          label={fields.topic.label}
          value={topic.topic}
          maxLength={definition.fields.topic.max}
          placeholder={untitled}
          readOnly={store.readOnly}
          onChange={(next) => store.update('readiness', topic.id, { topic: next })}
        />
      </div>
      <LettingGoScale
        label={texts.rule(name)}
        value={topic.whoAnswers}
        disabled={store.readOnly}
        onChange={(whoAnswers) => store.update('readiness', topic.id, { whoAnswers })}
      />
      <Button look="quiet" data-id={topic.id} aria-label={texts.open(name)} onClick={onOpen}>
        {texts.openShort}
      </Button>
      <div className={css.below}>
        {facts.length > 0 && <p className={css.quiet}>{facts.join(' · ')}</p>}
        {topic.whoAnswers === null && <p className={css.hint}>{texts.withoutRule}</p>}
        {twice && <p className={css.hint}>{hintSentence(language, { code: 'twoRules', field: 'topic' })}</p>}
        {isTooFastToAsk(topic) && (
          <p className={css.hint}>{hintSentence(language, { code: 'askingTakes', field: 'answerTime' })}</p>
        )}
      </div>
    </li>
  );
});
