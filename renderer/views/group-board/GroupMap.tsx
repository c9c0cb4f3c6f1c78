import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived } from '../common/use-records';
import { useWidth } from '../common/use-width';
import classes from './group-board.module.css';
import { cellLines, mapOf } from './map';

interface Props {
  readonly onOpen: (id: Id) => void;
}

const LEFT = 36;
const BOTTOM = 40;
const HEIGHT = 72;
const LINES = 3;
/** Mean width of a letter at 13 pixels. */
const LETTER = 7.2;
const steps = [1, 2, 3, 4, 5];

/** Influence upwards, affectedness to the right, each 1 to 5. The list below says the same in words. */
export const GroupMap = observer(function GroupMap({ onOpen }: Props) {
  const texts = useTexts().views.groups.map;
  const { untitled } = useRecordTexts('group');
  const title = useId();
  const [sheet, width] = useWidth(860);
  const cell = { width: (width - LEFT) / 5, height: HEIGHT };
  const height = HEIGHT * 5 + BOTTOM;
  const { cells, missing } = useDerived('group', mapOf);
  const placed = cells.flatMap((cell) => cell.groups);

  return (
    <section className={classes.map} aria-labelledby={title}>
      <h3 id={title} className={classes.mapTitle}>
        {texts.title}
      </h3>
      <p className={classes.lead}>
        {placed.length === 0 ? texts.empty : texts.lead} {placed.length > 0 && missing > 0 && texts.missing(missing)}
      </p>
      {placed.length > 0 && (
        <>
          <div ref={sheet} className={classes.sheet}>
            <svg className={classes.grid} width={width} height={height} aria-hidden="true">
              {steps.flatMap((x) =>
                steps.map((y) => (
                  <rect
                    key={`${x}/${y}`}
                    x={LEFT + (x - 1) * cell.width}
                    y={(5 - y) * cell.height}
                    width={cell.width}
                    height={cell.height}
                  />
                )),
              )}
              {steps.map((n) => (
                <g key={n} className={classes.figure}>
                  <text x={LEFT - 8} y={(5 - n) * cell.height + cell.height / 2} textAnchor="end">
                    {n}
                  </text>
                  <text x={LEFT + (n - 0.5) * cell.width} y={cell.height * 5 + 16} textAnchor="middle">
                    {n}
                  </text>
                </g>
              ))}
              <text className={classes.axis} x={LEFT + cell.width * 5} y={height - 4} textAnchor="end">
                {texts.affected} →
              </text>
              <text
                className={classes.axis}
                transform={`translate(10 ${cell.height * 2.5}) rotate(-90)`}
                textAnchor="middle"
              >
                {texts.influence} →
              </text>
              {cells.map(({ influence, affected, groups }) => {
                const { shown, more } = cellLines(groups, LINES, Math.floor((cell.width - 12) / LETTER), untitled);
                return (
                  <g
                    key={`${influence}/${affected}`}
                    transform={`translate(${LEFT + (affected - 1) * cell.width + 8} ${(5 - influence) * cell.height + 19})`}
                  >
                    {shown.map((line, i) => (
                      <text key={line.id} className={classes.mapName} y={i * 18}>
                        <title>{line.full}</title>
                        {line.text}
                      </text>
                    ))}
                    {more > 0 && (
                      <text className={classes.axis} y={shown.length * 18}>
                        {texts.more(more)}
                      </text>
                    )}
                  </g>
                );
              })}
            </svg>
          </div>
          <details className={classes.list}>
            <summary>{texts.list}</summary>
            <ul>
              {placed.map(({ id, name, influence, affected }) => (
                <li key={id}>
                  <button type="button" className={classes.entry} onClick={() => onOpen(id)}>
                    {texts.entry(name || untitled, influence ?? 0, affected ?? 0)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
});
