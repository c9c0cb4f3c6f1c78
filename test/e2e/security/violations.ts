import type { Page } from '@playwright/test';

/** Begins to collect what the content policy blocks, before the page's own code runs again. */
export async function watchViolations(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seenViolations', seen);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
  });
}

/** The directives that have blocked something since. */
export async function violations(page: Page): Promise<string[]> {
  const seen: unknown = await page.evaluate(() => Reflect.get(window, 'seenViolations'));
  return Array.isArray(seen) ? seen.map(String) : [];
}
