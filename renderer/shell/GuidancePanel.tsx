import { observer } from 'mobx-react-lite';
import type { InterfaceLanguage } from '../../shared/i18n/interface-language';
import { fieldTexts, frameFieldTexts, frameWords, guidanceOf, recordTexts, stepTexts } from '../../shared/i18n/records';
import { coreField } from '../../shared/method/short-path';
import type { StepId } from '../../shared/method/steps';
import type { RecordType } from '../../shared/project/record-types';
import { definitions } from '../../shared/project/records';
import { useLanguage, useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { IconButton } from '../ui/Button';
import { GuidanceTerms } from './GuidanceTerms';
import { OwnQuestions } from './OwnQuestions';
import { RecordThread } from './RecordThread';
import css from './shell.module.css';
import { useFocusedField } from './use-focused-field';

/** Question, reason and example of what is being answered, and the red thread of the chosen record. */
export const GuidancePanel = observer(function GuidancePanel() {
  const app = useApp();
  const { guidance } = useTexts().shell;
  const { route } = app.ui;
  const language = useLanguage();
  const focused = useFocusedField();
  if (route.kind !== 'step') return null;
  const type = route.type === 'brief' ? 'frame' : route.type;
  // A core field has a reason and an example of its own, which stand here while it is answered.
  const core = focused !== null && coreField(type, focused) !== undefined ? focused : null;
  const { why, example } = core ? guidanceOf(language, type, core) : wordsOf(language, type);
  return (
    <aside className={css.guidance} aria-label={guidance.title} data-over={app.ui.narrow}>
      <div className={css.guidanceFold}>
        <IconButton icon="forward" label={guidance.hide} onClick={() => void app.toggleGuidance()} />
      </div>
      <section>
        <h2>{guidance.question}</h2>
        <p className={css.leadQuestion}>{leadQuestion(language, type, core, route.step)}</p>
      </section>
      <section>
        <h2>{guidance.why}</h2>
        <p>{why}</p>
      </section>
      <section>
        <h2>{guidance.example}</h2>
        <p className={css.example}>{example}</p>
      </section>
      <OwnQuestions type={type} focused={focused} />
      <GuidanceTerms type={type} />
      {type !== 'frame' && <RecordThread type={type} id={route.record} />}
    </aside>
  );
});

const wordsOf = (language: InterfaceLanguage, type: RecordType | 'frame') =>
  type === 'frame' ? frameWords(language) : recordTexts(language, type);

function leadQuestion(
  language: InterfaceLanguage,
  type: RecordType | 'frame',
  core: string | null,
  step: StepId,
): string {
  const { subtitle } = stepTexts(language, step);
  if (type === 'frame') return (core && frameFieldTexts(language, core).question) || subtitle;
  return fieldTexts(language, type, core ?? definitions[type].title).question ?? subtitle;
}
