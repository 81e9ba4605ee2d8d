import axe from 'axe-core';

/**
 * What axe finds wrong in the document, one line each. Contrast needs a real browser: the tokens have
 * a test of their own and the screens a real-browser one.
 */
export async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
