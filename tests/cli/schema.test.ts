import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFile } from '#cli/commands/schema.ts';
import { runInside } from './run-scenario.ts';

it('prints the schema as docs keep it (npm run -s scenario -- schema --write)', async () => {
  expect(await runInside(['schema'])).toEqual({
    code: 0,
    stdout: readFileSync(schemaFile, 'utf8'),
    stderr: '',
  });
});
