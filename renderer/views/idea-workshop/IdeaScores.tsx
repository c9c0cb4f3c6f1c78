import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import { formatNumber } from '../../../shared/i18n/format';
import type { Id } from '../../../shared/project/fields/values';
import { RecordPicker } from '../../fields/RecordPicker';
import { useLocale, useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import { useProject } from '../../stores/app-context';
import { Button, IconButton } from '../../ui/Button';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions } from '../common/use-records';
import css from './idea-workshop.module.css';
import { criteria, meanOf, type Score, shownScores, withPerson, withVerdict } from './scores';

interface Props {
  readonly id: Id;
  readonly scores: readonly Score[];
  /** Whose turn it is in a quiet round; nobody else's verdict is shown then. */
  readonly quietFor: Id | null;
}

/** Five small bars per person; arrow keys change them, the middle of all stands at the end. */
export const IdeaScores = observer(function IdeaScores({ id, scores: all, quietFor }: Props) {
  const store = useProject();
  const locale = useLocale();
  const { ideaWorkshop } = useTexts();
  const texts = ideaWorkshop.scores;
  const { entry } = useRecordTexts('idea').fields.scores;
  const names = new Map(useOptions('person').map(({ value, label }) => [value, label]));
  const hint = useId();
  const scores = shownScores(all, quietFor);
  const keep = (next: readonly Score[]) => store.update('idea', id, { scores: next });
  const add = (person: Id) => keep(withPerson(store.find('idea', id)?.scores ?? all, person, crypto.randomUUID()));
  const nameOf = (score: Score) => (score.person && names.get(score.person)) || entry.person.label;
  return (
    <div className={css.scores}>
      <p className={css.label}>{texts.title}</p>
      {scores.length > 0 && (
        <div className={css.scoreTable}>
          <table>
            <thead>
              <tr>
                <td />
                {scores.map((score) => (
                  <th key={score.id} scope="col">
                    {nameOf(score)}
                    {!store.readOnly && (
                      <IconButton
                        icon="close"
                        label={texts.remove(nameOf(score))}
                        onClick={() => keep(all.filter((each) => each !== score))}
                      />
                    )}
                  </th>
                ))}
                {scores.length > 1 && <th scope="col">{texts.middle}</th>}
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion) => {
                const mean = meanOf(scores, criterion);
                return (
                  <tr key={criterion}>
                    <th scope="row">{entry[criterion].label}</th>
                    {scores.map((score) => (
                      <td key={score.id}>
                        <input
                          type="range"
                          className={css.bar}
                          min={0}
                          max={5}
                          step={1}
                          data-value={score[criterion] ?? 0}
                          value={score[criterion] ?? 0}
                          disabled={store.readOnly}
                          aria-label={texts.of(entry[criterion].label, nameOf(score))}
                          aria-valuetext={texts.value(score[criterion] ?? 0)}
                          aria-describedby={hint}
                          title={texts.value(score[criterion] ?? 0)}
                          onChange={(event) =>
                            keep(withVerdict(all, score.id, criterion, event.currentTarget.valueAsNumber))
                          }
                        />
                      </td>
                    ))}
                    {scores.length > 1 && (
                      <td className={css.mean}>{mean === null ? '' : formatNumber(mean, locale)}</td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {!store.readOnly && quietFor === null && (
        <FormEnvironment>
          <RecordPicker
            label={texts.add}
            invite={texts.add}
            types={['person']}
            taken={all.flatMap(({ person }) => (person ? [{ type: 'person', id: person } as const] : []))}
            onPick={({ id: person }) => add(person)}
          />
        </FormEnvironment>
      )}
      {!store.readOnly && quietFor !== null && scores.length === 0 && (
        <div>
          <Button onClick={() => add(quietFor)}>{texts.begin(names.get(quietFor) ?? entry.person.label)}</Button>
        </div>
      )}
      <p id={hint} className={css.quiet}>
        {texts.quiet} {scores.length > 0 && texts.keys}
      </p>
    </div>
  );
});
