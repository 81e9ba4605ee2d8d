import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Console errors that belong to what a test does, such as the 404 of an unknown address. */
  readonly expectedProblems: readonly string[];
  /** What went wrong in the page without breaking the test: each test ends with none. */
  readonly pageProblems: string[];
}

/** A test that also fails when a page reports an error or breaks its content security policy. */
export const test = base.extend<Fixtures>({
  expectedProblems: [[], { option: true }],
  pageProblems: [
    async ({ context, expectedProblems }, use) => {
      const problems: string[] = [];
      // Chromium reports a violation of the policy as a console error, so this sees those, too.
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (failure) => problems.push(`uncaught: ${failure.error().message}`));
      await use(problems);
      expect(problems).toEqual([...expectedProblems]);
    },
    { auto: true },
  ],
});

/** The accessibility violations that axe finds in the page as it is, one line each. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Through the debugger, which the page's content security policy does not stop.
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
