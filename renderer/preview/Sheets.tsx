import { type MouseEvent, memo, useMemo } from 'react';
import { documents } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import { documentCss } from '../../shared/report/document-css';
import { markup } from '../../shared/report/markup';
import { nonce } from '../nonce';
import type { Choices } from './choices';
import { elements } from './Elements';
import { LyingSheet } from './LyingSheet';
import css from './preview.module.css';
import { previewReport } from './preview-report';
import { sheets } from './sheets';

export interface SheetsProps {
  readonly project: Project;
  readonly choices: Choices;
  /** Words carry where they come from. */
  readonly origins?: boolean;
}

/** The same blocks the writers get, laid out as sheets of paper; drawn anew only when they change. */
export const Sheets = memo(function Sheets({ project, choices, origins = false }: SheetsProps) {
  const { as, language, edition } = choices;
  const { tree, style } = useMemo(() => {
    const report = previewReport(project, as, { language, edition }, origins);
    return { tree: markup(report), style: documentCss(report.look) };
  }, [project, as, language, edition, origins]);
  const { onePage = false } = documents[as];
  return (
    <>
      <style nonce={nonce}>{style}</style>
      <article className={tree.attrs.class} lang={tree.attrs.lang} onClickCapture={followInside}>
        {sheets(tree).map((sheet) =>
          sheet.orientation === 'landscape' ? (
            <LyingSheet key={sheet.name} whole={onePage}>
              {elements(sheet.content)}
            </LyingSheet>
          ) : (
            <div key={sheet.name} className={css.sheet} data-orientation="portrait">
              {elements(sheet.content)}
            </div>
          ),
        )}
      </article>
    </>
  );
});

/** Links of the document lead to places in it; what lies outside stays where it is. */
function followInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  const [, anchor] = (link.getAttribute('href') ?? '').split('#');
  if (anchor) document.getElementById(anchor)?.scrollIntoView();
}
