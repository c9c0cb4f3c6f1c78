import { useEffect, useRef } from 'react';
import { fieldTexts, frameFieldTexts, guidanceOf, stepTexts } from '../../shared/i18n/records';
import type { Stop } from '../../shared/method/short-path-stops';
import { stepOf } from '../../shared/method/steps';
import { useLanguage, useTexts } from '../i18n';
import { FormEnvironment } from '../steps/record-form/FormEnvironment';
import { EachStop } from './EachStop';
import { FrameStop } from './FrameStop';
import { firstControl } from './first-control';
import { ListStop } from './ListStop';
import { QuadrantStop } from './QuadrantStop';
import css from './short-path.module.css';

/** One question: what is asked, why, a good example, and the place for the answers. */
export function StopPage({ stop, onNext }: { readonly stop: Stop; readonly onNext: () => void }) {
  const { shortPath } = useTexts();
  const answer = useRef<HTMLElement>(null);
  // Each question is ready to be answered by keyboard.
  useEffect(() => {
    if (answer.current) firstControl(answer.current)?.focus();
  }, []);
  const language = useLanguage();
  const { type } = stop;
  const field = stop.at === 'swotItem.quadrant' ? 'text' : (stop.fields[0] ?? '');
  const { label, question } = type === 'frame' ? frameFieldTexts(language, field) : fieldTexts(language, type, field);
  const { why, example } = guidanceOf(language, type, field);
  const step = type === 'frame' ? stepTexts(language, 'frame') : stepTexts(language, stepOf(type).id);
  return (
    <div className={css.page}>
      <section ref={answer} className={css.answer}>
        <p className={css.step}>{step.name}</p>
        <h1 className={css.question} tabIndex={-1}>
          {question ?? label}
        </h1>
        <FormEnvironment>
          <Answer stop={stop} onNext={onNext} />
        </FormEnvironment>
      </section>
      <aside className={css.help} aria-label={shortPath.why}>
        <h2>{shortPath.why}</h2>
        <p>{why}</p>
        <h2>{shortPath.example}</h2>
        <p className={css.example}>{example}</p>
      </aside>
    </div>
  );
}

function Answer({ stop, onNext }: { readonly stop: Stop; readonly onNext: () => void }) {
  const { type, kind, fields } = stop;
  if (type === 'frame') return <FrameStop field={fields[0] ?? ''} />;
  if (type === 'swotItem') return <QuadrantStop onNext={onNext} />;
  if (kind === 'list') return <ListStop type={type} field={fields[0] ?? ''} onNext={onNext} />;
  return <EachStop type={type} fields={fields} />;
}
