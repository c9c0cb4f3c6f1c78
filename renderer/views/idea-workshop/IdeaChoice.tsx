import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { type IdeaState, setIdeaState } from '../../../shared/project/choose-idea';
import type { Id } from '../../../shared/project/fields/values';
import { idea as definition } from '../../../shared/project/records/idea';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Pills } from '../../ui/Pills';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving, useRecord } from '../common/use-records';
import css from './idea-workshop.module.css';

const { state: stateField, stateReason } = definition.fields;

/** The state of a variant with its reason. Exactly one is chosen: choosing another asks first. */
export const IdeaChoice = observer(function IdeaChoice({ id }: { readonly id: Id }) {
  const store = useProject();
  const { ideaWorkshop: texts } = useTexts();
  const words = useRecordTexts('idea');
  const idea = useRecord('idea', id);
  const other = useLiving('idea').find((each) => each.state === 'chosen' && each.id !== id);
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) yes.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!idea) return null;

  const set = (state: IdeaState) => {
    setAsking(false);
    const act = state === 'chosen' ? 'choose' : 'change';
    store.together({ act, type: 'idea' }, (project, context) => setIdeaState(project, id, state, context));
  };
  const pick = (state: IdeaState | null) => {
    if (state === null || state === idea.state) return;
    if (state === 'chosen' && other) setAsking(true);
    else set(state);
  };
  return (
    <div className={css.choice}>
      <Pills
        label={texts.state}
        clearable={false}
        options={stateField.options.map((value) => ({ value, label: words.fields.state.options[value] }))}
        value={idea.state}
        onChange={pick}
        disabled={store.readOnly}
      />
      {asking && other && (
        <div ref={yes} className={css.ask} role="alert">
          <p>{texts.chooseAsk(other.title || words.untitled)}</p>
          <Button look="main" onClick={() => set('chosen')}>
            {texts.chooseYes}
          </Button>
          <Button onClick={() => setAsking(false)}>{texts.chooseNo}</Button>
        </div>
      )}
      {idea.state !== 'draft' && (
        <div className={css.reason}>
          <span className={css.label}>{texts.reason}</span>
          <LineEdit
            label={texts.reason}
            value={idea.stateReason}
            maxLength={stateReason.max}
            placeholder={idea.state === 'dropped' ? texts.reasonDropped : texts.reasonInvite}
            readOnly={store.readOnly}
            onChange={(reason) => store.update('idea', id, { stateReason: reason })}
          />
        </div>
      )}
    </div>
  );
});
