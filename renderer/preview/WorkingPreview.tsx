import { observer } from 'mobx-react-lite';
import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import type { DocumentName } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import { originOf } from '../../shared/report/origin';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import type { Choices, DocumentsDesk } from './choices';
import { JumpButton } from './JumpButton';
import jump from './jump.module.css';
import { goToField, leadOf, leadWords } from './leads';
import { NotShownNotice } from './NotShownNotice';
import css from './preview.module.css';
import { Sheets } from './Sheets';
import { usePlaces } from './use-places';
import { useShown } from './use-shown';

export interface WorkingPreviewProps {
  readonly project: Project;
  readonly choices: Choices;
  /** How the sheets were left. */
  readonly left: DocumentsDesk | null;
  readonly onLeave: (left: Pick<DocumentsDesk, 'scroll' | 'here'>) => void;
  /** Another document is to be seen. */
  readonly onDocument: (name: DocumentName) => void;
}

/** The document of the open project: its words lead to the fields they come from, and fields lead here. */
export const WorkingPreview = observer(function WorkingPreview(props: WorkingPreviewProps) {
  const { project, choices, left, onLeave, onDocument } = props;
  const { ui } = useApp();
  const store = useProject();
  const texts = useTexts();
  const language = useLanguage();
  const view = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const places = usePlaces(view, left?.here ?? null);
  const { missing, forget } = useShown(places, choices, button);
  const [pointed, setPointed] = useState<string | null>(null);
  const { here } = places;

  useLayoutEffect(() => {
    if (view.current) view.current.scrollTop = left?.scroll ?? 0;
  }, [left]);
  // Before the sheets are taken away, or they would have no scroll position any more.
  useLayoutEffect(() => {
    const sheets = view.current;
    return () => onLeave({ scroll: sheets?.scrollTop ?? 0, here });
  }, [onLeave, here]);

  const whereOf = (from: string) => {
    const lead = leadOf(store, originOf(from));
    return lead && leadWords(language, lead);
  };
  const where = here && whereOf(here.from);
  const go = (from: string) => goToField(ui, store, originOf(from));
  const onClick = (event: MouseEvent) => {
    const from = fromAt(event);
    // Who marks words to copy them wants to stay.
    if (from !== null && window.getSelection()?.isCollapsed !== false) go(from);
  };
  return (
    <div className={jump.stage}>
      {missing !== null && (
        <NotShownNotice
          words={missing.words}
          elsewhere={missing.elsewhere}
          onShow={(name) => {
            onDocument(name);
            ui.showInDocument(missing.origin);
          }}
          onClose={forget}
        />
      )}
      <JumpButton
        ref={button}
        here={where === null ? null : { where, words: places.words }}
        none={places.none}
        pointed={pointed === null ? null : whereOf(pointed)}
        onMove={places.move}
        onGo={() => here && go(here.from)}
      />
      <section
        ref={view}
        className={css.preview}
        aria-label={texts.documents.preview}
        onClickCapture={onClick}
        onPointerOver={(event) => setPointed(fromAt(event))}
        onPointerLeave={() => setPointed(null)}
      >
        <Sheets project={project} choices={choices} origins />
      </section>
    </div>
  );
});

/** Where what is under the pointer comes from; links of the document lead to places in it. */
function fromAt({ target }: { readonly target: EventTarget }): string | null {
  const holder = target instanceof Element ? target.closest('a, [data-from]') : null;
  return holder?.getAttribute('data-from') ?? null;
}
