import css from './preview.module.css';
import { Sheets, type SheetsProps } from './Sheets';

/** A document to look at, also of a state that is past. */
export function DocumentPreview({ label, ...document }: Omit<SheetsProps, 'origins'> & { readonly label: string }) {
  return (
    <section className={css.preview} aria-label={label}>
      <Sheets {...document} />
    </section>
  );
}
