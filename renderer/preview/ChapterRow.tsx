import { type KeyboardEvent, useRef, useState } from 'react';
import { chapterTitle } from '../../shared/i18n/records';
import type { BodyChapter } from '../../shared/project/chapters';
import { RichText } from '../fields/rich-text/RichText';
import { useLanguage, useTexts } from '../i18n';
import { type ListDrag, useRowDrag } from '../steps/record-list/use-row-drag';
import { IconButton } from '../ui/Button';
import css from './preview.module.css';
import { useSoughtIntroduction } from './use-sought-introduction';

export interface ChapterRowProps {
  readonly chapter: BodyChapter;
  readonly index: number;
  readonly last: boolean;
  readonly shown: boolean;
  /** Somebody wants to get to the introduction. */
  readonly sought: boolean;
  readonly introduction: string;
  /** `null` where the file may not be changed. */
  readonly drag: ListDrag | null;
  readonly onShow: (wanted: boolean) => void;
  readonly onPlace: (index: number) => void;
  readonly onIntroduce: (text: string) => void;
}

/** A chapter: whether it is there, where it stands, and below it, when unfolded, the project's own introduction. */
export function ChapterRow(props: ChapterRowProps) {
  const { chapter, index, last, shown, sought, introduction, drag, onShow, onPlace, onIntroduce } = props;
  const { documents } = useTexts();
  const title = chapterTitle(useLanguage(), chapter);
  const [open, setOpen] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const row = useRef<HTMLLIElement>(null);
  useSoughtIntroduction(row, sought, open, () => setOpen(true));
  const move = (by: -1 | 1) => {
    const held = document.activeElement;
    onPlace(index + by);
    requestAnimationFrame(() => keepFocus(held, tick.current));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    if (!by) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li ref={row}>
      <div className={css.chapter} {...useRowDrag(drag, chapter, index)}>
        <label>
          <input
            ref={tick}
            type="checkbox"
            checked={shown}
            disabled={drag === null}
            onChange={(event) => onShow(event.currentTarget.checked)}
            onKeyDown={onKeyDown}
          />
          {title}
        </label>
        <IconButton
          icon="quote"
          label={documents.introduction(title)}
          aria-expanded={open}
          data-written={introduction.trim() !== ''}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        />
        <IconButton
          icon="up"
          label={documents.earlier(title)}
          disabled={index === 0 || drag === null}
          onClick={() => move(-1)}
          onKeyDown={onKeyDown}
        />
        <IconButton
          icon="down"
          label={documents.later(title)}
          disabled={last || drag === null}
          onClick={() => move(1)}
          onKeyDown={onKeyDown}
        />
      </div>
      {open && (
        <RichText
          label={documents.introduction(title)}
          invite={documents.introductionInvite}
          value={introduction}
          onChange={onIntroduce}
          disabled={drag === null}
        />
      )}
    </li>
  );
}

/** A row that was moved has lost the focus; a button that leads no further gives it to its row. */
function keepFocus(held: Element | null, row: HTMLElement | null): void {
  if (document.activeElement === held && held?.matches(':enabled')) return;
  const back = held instanceof HTMLElement && held.matches(':enabled') ? held : row;
  back?.focus();
}
