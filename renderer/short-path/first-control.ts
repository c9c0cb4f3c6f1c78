/** The first control that waits for an answer, else the first that opens nothing of itself, else the question. */
export function firstControl(page: HTMLElement): HTMLElement | undefined {
  const controls = [
    ...page.querySelectorAll<HTMLElement>(
      ':is(input, textarea):not(:disabled, [tabindex="-1"], [type="hidden"]), [contenteditable="true"]',
    ),
  ];
  return (
    controls.find(isFree) ??
    controls.find((control) => !control.hasAttribute('aria-haspopup')) ??
    page.querySelector('h1') ??
    undefined
  );
}

function isFree(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement) return control.value === '' || control.type === 'radio';
  return (control instanceof HTMLTextAreaElement ? control.value : control.textContent) === '';
}
