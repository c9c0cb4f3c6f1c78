/** The first control that waits for an answer, else the first that opens nothing of itself, else the question. */
export function firstControl(page: HTMLElement): HTMLElement | undefined {
  const controls = [
    ...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      ':is(input, textarea):not(:disabled, [tabindex="-1"], [type="hidden"])',
    ),
  ];
  const free = controls.find((control) => control.value === '' || control.type === 'radio');
  return (
    free ?? controls.find((control) => !control.hasAttribute('aria-haspopup')) ?? page.querySelector('h1') ?? undefined
  );
}
