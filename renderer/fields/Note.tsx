import css from './fields.module.css';

/** A sentence below a control about what was typed there. */
export function Note({ text }: { readonly text: string }) {
  return (
    <p className={css.note} role="alert">
      {text}
    </p>
  );
}
