import { stepTexts } from '../../shared/i18n/records';
import type { LibraryEntry } from '../../shared/ipc/types';
import { stepIds } from '../../shared/method/steps';
import { useLanguage, useTexts } from '../i18n';
import css from './library.module.css';
import { reachedStep } from './shown';

const GAP = 20;

/** The path of a project as a small thread with one bead for each station, and how far it reaches in words. */
export function Beads({ entry }: { readonly entry: LibraryEntry }) {
  const language = useLanguage();
  const { library } = useTexts();
  const shares = stepIds.map((step) => {
    const { done, needed } = entry.steps[step] ?? { done: 0, needed: 1 };
    return needed === 0 ? 1 : done / needed;
  });
  const reached = reachedStep(shares);
  const step = stepIds[reached];
  return (
    <span className={css.reached}>
      <svg width={GAP * 5 + 14} height="14" viewBox={`0 0 ${GAP * 5 + 14} 14`} aria-hidden="true">
        <line className={css.beadGround} x1="7" y1="7" x2={GAP * 5 + 7} y2="7" strokeWidth="2" />
        {reached > 0 && <line className={css.beadDone} x1="7" y1="7" x2={7 + GAP * reached} y2="7" strokeWidth="2" />}
        {shares.map((share, index) => (
          <circle
            key={stepIds[index]}
            className={`${css.beadGround} ${css.bead}`}
            data-share={share === 1 ? 'full' : share > 0 ? 'begun' : 'none'}
            cx={7 + GAP * index}
            cy="7"
            r="4"
            strokeWidth="2"
          />
        ))}
      </svg>
      {step ? library.reached(stepTexts(language, step).name) : library.notBegun}
    </span>
  );
}
