import { Textarea } from '@mantine/core';
import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { formatShortDate } from '../../../shared/i18n/format';
import { limits } from '../../../shared/project/fields/schema';
import type { Id } from '../../../shared/project/fields/values';
import { event as definition } from '../../../shared/project/records/event';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button, IconButton } from '../../ui/Button';
import { Tag } from '../../ui/Chip';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import css from './event-flow.module.css';
import { Learnings } from './Learnings';
import { stageOf } from './timeline';

interface Props {
  readonly id: Id;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

/** One event and its three questions: what did we do, what have we learned, what do we change? */
export const EventMoment = observer(function EventMoment({ id, selected, onOpen }: Props) {
  const store = useProject();
  const locale = useLocale();
  const { eventFlow: texts } = useTexts();
  const words = useRecordTexts('event');
  const event = useRecord('event', id);
  const stage = useMemo(
    () =>
      computed(
        () => {
          const found = store.find('event', id);
          return found ? stageOf(store.project, found) : null;
        },
        { equals: compareStructural },
      ),
    [store, id],
  ).get();
  const [open, setOpen] = useState(stage !== 'done' && stage !== 'note');
  if (!event || !stage) return null;
  const title = event.title || words.untitled;
  return (
    <li className={css.moment} data-type="event" data-selected={selected} aria-label={title}>
      <div className={css.head}>
        <IconButton
          icon={open ? 'down' : 'forward'}
          label={open ? texts.fold(title) : texts.unfold(title)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        <span className={css.day}>{event.date ? formatShortDate(event.date, locale) : texts.noDate}</span>
        <LineEdit
          label={words.fields.title.label}
          value={event.title}
          maxLength={definition.fields.title.max}
          placeholder={words.untitled}
          readOnly={store.readOnly}
          onChange={(next) => store.update('event', id, { title: next })}
        />
        {event.kind && <Tag>{words.fields.kind.options[event.kind]}</Tag>}
        <Tag tone={stage === 'done' || stage === 'note' ? 'plain' : 'thread'}>{texts.stage[stage]}</Tag>
        <Button look="quiet" data-id={id} aria-label={`${texts.open}: ${title}`} onClick={onOpen}>
          {texts.open}
        </Button>
      </div>
      {open && (
        <ol className={css.questions}>
          <li>
            <h4>{texts.did}</h4>
            <Textarea
              aria-label={`${texts.did} ${title}`}
              placeholder={texts.didInvite}
              autosize
              minRows={1}
              maxLength={limits.text}
              variant="unstyled"
              classNames={{ input: css.answer ?? '' }}
              value={event.reaction}
              readOnly={store.readOnly}
              onChange={({ currentTarget }) => store.update('event', id, { reaction: currentTarget.value })}
            />
          </li>
          <Learnings from={{ type: 'event', id }} title={title} />
        </ol>
      )}
    </li>
  );
});
