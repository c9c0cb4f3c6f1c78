import { Textarea } from '@mantine/core';
import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { limits } from '../../../shared/project/fields/schema';
import type { Id, Ref } from '../../../shared/project/fields/values';
import { learning as definition } from '../../../shared/project/records/learning';
import { changesOf, learningsFrom } from '../../../shared/red-thread/course';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button, IconButton } from '../../ui/Button';
import { QuickAdd } from '../common/QuickAdd';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { ChangeCard } from './ChangeCard';
import css from './event-flow.module.css';

const { reach: reachField } = definition.fields;

/** What was learned from a moment, and the changes that follow. */
export const Learnings = observer(function Learnings({ from, title }: { readonly from: Ref; readonly title: string }) {
  const store = useProject();
  const { eventFlow: texts } = useTexts();
  const words = useRecordTexts('learning');
  const { type, id } = from;
  const ids = useMemo(
    () =>
      computed(() => learningsFrom(store.project, { type, id }).map((each) => each.id), { equals: compareStructural }),
    [store, type, id],
  ).get();
  const changes = useMemo(
    () => computed(() => changesOf(store.project, ids).map((each) => each.id), { equals: compareStructural }),
    [store, ids],
  ).get();
  const add = (text: string) => store.add('learning', { text, from: [from] });
  const first = ids[0];
  return (
    <>
      <li>
        <h4>{texts.learned}</h4>
        {ids.map((each) => (
          <LearningLine key={each} id={each} />
        ))}
        {!store.readOnly && (
          <QuickAdd
            label={`${texts.learnedQuick}: ${title}`}
            placeholder={texts.learnedInvite}
            maxLength={limits.text}
            onAdd={add}
            onAddMany={(lines) =>
              store.addMany(
                'learning',
                lines.map((text) => ({ text, from: [from] })),
              )
            }
          />
        )}
        {ids.length === 0 && <p className={css.hint}>{words.why}</p>}
      </li>
      <li>
        <h4>{texts.changes}</h4>
        {changes.map((each) => (
          <ChangeCard key={each} id={each} />
        ))}
        {first === undefined ? (
          <p className={css.hint}>{texts.changesFirst}</p>
        ) : (
          !store.readOnly && (
            <div>
              <Button
                icon="plus"
                aria-label={`${texts.propose}: ${title}`}
                onClick={() =>
                  store.add('change', {
                    reason: ids.at(-1) ?? first,
                    edits: [{ id: crypto.randomUUID(), record: null, field: '', old: null, new: null }],
                  })
                }
              >
                {texts.propose}
              </Button>
            </div>
          )
        )}
      </li>
    </>
  );
});

/** One learning: its sentence, and how far it reaches. */
const LearningLine = observer(function LearningLine({ id }: { readonly id: Id }) {
  const store = useProject();
  const { eventFlow: texts, editor } = useTexts();
  const { fields, one } = useRecordTexts('learning');
  const learning = useRecord('learning', id);
  const trash = useTrash('learning');
  if (!learning) return null;
  return (
    <div className={css.learning}>
      <Textarea
        aria-label={fields.text.label}
        autosize
        minRows={1}
        maxLength={limits.text}
        variant="unstyled"
        classNames={{ input: css.answer ?? '' }}
        value={learning.text}
        readOnly={store.readOnly}
        onChange={({ currentTarget }) => store.update('learning', id, { text: currentTarget.value })}
      />
      <select
        aria-label={texts.reach}
        value={learning.reach ?? ''}
        disabled={store.readOnly}
        onChange={({ currentTarget }) =>
          store.update('learning', id, {
            reach: reachField.options.find((each) => each === currentTarget.value) ?? null,
          })
        }
      >
        <option value="">{texts.reach}</option>
        {reachField.options.map((option) => (
          <option key={option} value={option}>
            {fields.reach.options[option]}
          </option>
        ))}
      </select>
      {!store.readOnly && <IconButton icon="trash" label={`${one}: ${editor.trash}`} onClick={() => trash(id)} />}
    </div>
  );
});
