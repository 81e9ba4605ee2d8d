import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageFile } from '#cli/commands/coverage.ts';
import { runInside } from '#tests/cli/run-scenario.ts';

it(
  'is covered as recorded (npm run -s scenario -- coverage --write)',
  { timeout: 120_000 },
  async () => {
    expect(await runInside(['coverage'])).toEqual({
      code: 0,
      stdout: readFileSync(coverageFile, 'utf8'),
      stderr: '',
    });
  },
);
