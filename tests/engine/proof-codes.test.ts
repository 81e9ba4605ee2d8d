import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofCodes } from '#engine/proof-codes.ts';

const file = new URL('../../docs/proof-codes.md', import.meta.url);

/** The list as it is written from the table in the code. */
function writeList(): string {
  const rows = Object.entries(proofCodes).map(
    ([code, { severity, meaning }]) => `- **${code}** (${severity}): ${meaning}`,
  );
  return `# Codes of the proof

What the prover can find in a scenario that reads well. An error refuses the scenario; a warning is listed for its author. The definitions
behind them stand in \`src/engine/SPEC.md\`.

${rows.join('\n')}
`;
}

it('[E40] the list of codes in docs says what the code says (UPDATE_DOCS=1 writes it)', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, writeList());
  expect(readFileSync(file, 'utf8')).toBe(writeList());
});
