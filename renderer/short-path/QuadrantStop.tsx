import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import { quadrants } from '../../shared/project/records/swot-item';
import { useTexts } from '../i18n';
import { useRecordTexts } from '../views/common/use-record-texts';
import { useLiving } from '../views/common/use-records';
import { AnswerLines } from './AnswerLines';
import css from './short-path.module.css';

/** Strengths, weaknesses, opportunities, threats: four small lists, one after the other. */
export const QuadrantStop = observer(function QuadrantStop({ onNext }: { readonly onNext: () => void }) {
  const { shortPath } = useTexts();
  const { options } = useRecordTexts('swotItem').fields.quadrant;
  const items = useLiving('swotItem');
  const box = useRef<HTMLDivElement>(null);
  const lineOf = (at: number) => box.current?.querySelectorAll<HTMLElement>('section > input')[at];
  return (
    <>
      <div ref={box} className={css.quadrants}>
        {quadrants.map((quadrant, i) => (
          <section key={quadrant} aria-label={options[quadrant]} data-quadrant={quadrant}>
            <h2>{options[quadrant]}</h2>
            <p>{shortPath.quadrants[quadrant]}</p>
            <AnswerLines
              type="swotItem"
              field="text"
              ids={items.filter((item) => item.quadrant === quadrant).map(({ id }) => id)}
              start={{ quadrant }}
              label={options[quadrant]}
              onNext={() => (i + 1 < quadrants.length ? lineOf(i + 1)?.focus() : onNext())}
            />
          </section>
        ))}
      </div>
      <p className={css.hint}>{shortPath.lineHint}</p>
    </>
  );
});
