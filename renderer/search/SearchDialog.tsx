import { Modal } from '@mantine/core';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Icon } from '../ui/Icon';
import { type SearchItem, searchItems } from './items';
import css from './search.module.css';

/** Finds any text of the plan and any act, by keyboard alone: type, choose with the arrow keys, Enter. */
export const SearchDialog = observer(function SearchDialog() {
  const app = useApp();
  const { search } = useTexts();
  const [question, setQuestion] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const groups = useMemo(() => searchItems(app, question), [app, question]);
  const items = groups.flatMap((group) => group.items);
  const current = items[Math.min(chosen, items.length - 1)];

  const run = (item: SearchItem) => {
    app.ui.close();
    item.run();
  };
  const go = (by: number) => setChosen((Math.min(chosen, items.length - 1) + by + items.length) % items.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || items.length === 0) return;
    if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'PageDown') setChosen(Math.min(items.length - 1, chosen + 8));
    else if (event.key === 'PageUp') setChosen(Math.max(0, chosen - 8));
    else if (event.key === 'Enter' && current) run(current);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={() => app.ui.close()}
      title={search.title}
      withCloseButton={false}
      size={640}
      padding={0}
      yOffset="12vh"
      centered={false}
      classNames={{
        header: 'hidden-but-read',
        content: css.sheet ?? '',
        overlay: css.veil ?? '',
        body: css.body ?? '',
      }}
    >
      <div className={css.line}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={current && `${list}-${current.id}`}
          aria-autocomplete="list"
          aria-label={search.title}
          placeholder={search.invite}
          value={question}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setQuestion(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={list} role="listbox" aria-label={search.title} className={css.list}>
        {groups.map((group) => (
          <fieldset key={group.title} className={css.part} aria-label={group.title}>
            <p className={css.group} aria-hidden="true">
              {group.title}
            </p>
            {group.items.map((item) => (
              <Row key={item.id} id={`${list}-${item.id}`} item={item} chosen={item === current} onRun={run} />
            ))}
          </fieldset>
        ))}
      </div>
      <p className={css.foot} role="status">
        {items.length === 0 ? search.nothing(question.trim()) : search.found(items.length)}
        <span>{search.keys}</span>
      </p>
    </Modal>
  );
});

interface RowProps {
  readonly id: string;
  readonly item: SearchItem;
  readonly chosen: boolean;
  readonly onRun: (item: SearchItem) => void;
}

function Row({ id, item, chosen, onRun }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <button
      ref={row}
      id={id}
      type="button"
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={css.row}
      onClick={() => onRun(item)}
    >
      <span className={css.title}>{item.title}</span>
      <span className={css.kind}>{item.kind}</span>
      {item.excerpt && <span className={css.excerpt}>{item.excerpt}</span>}
    </button>
  );
}
