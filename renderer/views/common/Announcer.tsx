/** Says to screen readers what an act with the keyboard has done. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className="hidden-but-read">
      {text}
    </div>
  );
}
