import type { ReactNode } from 'react';
import { colourOf, contrast, READABLE, readableNeighbour } from '../../shared/report/colour';
import { useFields } from './environment';
import css from './fields.module.css';

export interface ColourLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled: boolean;
  /** The line in which the colour is written. */
  readonly children: ReactNode;
}

/**
 * A colour of documents, written or picked. One that nobody could read on paper stays as it is and is told, with the
 * readable neighbour that stands for it in the document.
 */
export function ColourLine({ label, value, onChange, disabled, children }: ColourLineProps) {
  const { texts, locale } = useFields();
  const hex = colourOf(value);
  const ratio = hex ? contrast(hex, 'FFFFFF') : null;
  const neighbour = hex && ratio !== null && ratio < READABLE ? `#${readableNeighbour(hex)}` : null;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <>
      <div className={css.colour}>
        <input
          type="color"
          className={css.swatch}
          aria-label={texts.pickColour(label)}
          value={hex ? `#${hex.toLowerCase()}` : '#ffffff'}
          data-empty={hex === null}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
        />
        {children}
      </div>
      {value.trim() !== '' && hex === null && <p className={css.note}>{texts.noColour}</p>}
      {neighbour && ratio !== null && (
        <p className={css.note}>
          {texts.paleColour(number.format(ratio), neighbour)}{' '}
          {!disabled && (
            <button type="button" className={css.noteAct} onClick={() => onChange(neighbour)}>
              {texts.takeNeighbour}
            </button>
          )}
        </p>
      )}
    </>
  );
}
