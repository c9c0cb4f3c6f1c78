import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Makes axe known to the page. The content policy holds for scripts of the page, not for this evaluation. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(`${axe.source}; undefined`);
}

/** Every rule with an impact; elements are read once per rule, results without a finding are left out. */
export const everything = {
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
  // Experimental in axe, and off unless asked for.
  rules: { 'label-content-name-mismatch': { enabled: true } },
} satisfies RunOptions;

/** What changes with the theme alone. */
export const colours = {
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies RunOptions;

/** Findings that keep people out: one line each, rule, element and what axe says about it. */
export async function findings(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }) => {
        const said = failureSummary.replace(/\s+/g, ' ');
        return `${id}: ${target.join(' ')}: ${html.slice(0, 160)}: ${said}`;
      }),
    );
}
