import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatShortDate } from '../../shared/i18n/format';
import { practiceWords } from '../../shared/i18n/practice-path-texts';
import type { Id } from '../../shared/project/fields/values';
import { activeMeasures, planOf } from '../../shared/red-thread/plan';
import { responsibleFor } from '../../shared/red-thread/practice';
import { addPracticePath, practicePath } from '../../shared/red-thread/practice-path';
import { DateInput } from '../fields/DateInput';
import { useLocale, useTexts } from '../i18n';
import { FormEnvironment } from '../steps/record-form/FormEnvironment';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Pills } from '../ui/Pills';
import { useToday } from '../views/common/clock';
import { useOptions } from '../views/common/use-records';
import css from './practice-path.module.css';

interface Props {
  readonly channel: Id;
  /** Who practises; `null`: whoever is responsible there. */
  readonly person: Id | null;
}

/** Shows the four measures of a practice path before they are added, all in one step. */
export const PracticePathDialog = observer(function PracticePathDialog({ channel, person }: Props) {
  const { ui } = useApp();
  const store = useProject();
  const today = useToday();
  const locale = useLocale();
  const { path: words } = useTexts().practice;
  const { dialog } = useTexts().shell;
  const people = useOptions('person');
  const plan = planOf(store.project, today());
  const [start, setStart] = useState<string | null>(today);
  const [who, setWho] = useState(person ?? responsibleFor(plan, channel, activeMeasures(plan))[0] ?? null);
  // What stands in the measures is written in the language of the plan, whatever the window speaks.
  const language = store.project.project.docLanguage?.startsWith('en') ? 'en' : 'de';
  const path = practicePath(plan, { channel, start: start ?? today(), person: who }, practiceWords(language));
  const [first] = path;
  const names = (type: 'group' | 'goal', ids: readonly Id[] = []) => ids.map((id) => plan.title(type, id)).join(', ');
  const [groups, goals] = [names('group', first?.groups), names('goal', first?.goals)];
  const add = () => {
    ui.close();
    store.together({ act: 'add', type: 'measure' }, (project, context) => addPracticePath(project, path, context));
    ui.toast((texts) => texts.practice.path.added, 'edit.undo');
  };
  return (
    <Dialog
      title={words.title(plan.title('channel', channel))}
      closeLabel={dialog.close}
      onClose={() => ui.close()}
      wide
      buttons={
        <>
          <Button onClick={() => ui.close()}>{dialog.cancel}</Button>
          <Button look="main" onClick={add} disabled={start === null} data-autofocus>
            {words.add}
          </Button>
        </>
      }
    >
      <FormEnvironment>
        <p className={css.lead}>{words.lead}</p>
        <div className={css.choices}>
          <div>
            <span className={css.label} aria-hidden="true">
              {words.start}
            </span>
            <DateInput label={words.start} value={start} onChange={setStart} disabled={false} />
          </div>
          {people.length > 0 && (
            <div>
              <span className={css.label} aria-hidden="true">
                {words.who}
              </span>
              <Pills label={words.who} options={people} value={who} onChange={setWho} />
            </div>
          )}
        </div>
        <ol className={css.steps}>
          {path.map(({ title = '', description = '', start: from, end }) => (
            <li key={title}>
              <span className={css.when}>
                {from && end && words.from(formatShortDate(from, locale), formatShortDate(end, locale))}
              </span>
              <span className={css.what}>{title}</span>
              <span className={css.how}>{description}</span>
            </li>
          ))}
        </ol>
        <p className={css.ties}>{groups === '' ? words.noGroups : words.forGroups(groups)}</p>
        {groups !== '' && <p className={css.ties}>{goals === '' ? words.noGoals : words.forGoals(goals)}</p>}
      </FormEnvironment>
    </Dialog>
  );
});
