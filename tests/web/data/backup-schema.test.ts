// oxlint-disable-next-line no-restricted-imports -- as for the scenario's schema, no page imports it
import { toJsonSchema } from '@valibot/to-json-schema';
import path from 'node:path';
import { expect, it } from 'vitest';
import { backupSchema } from '#web/data/backup-file.ts';

const file = path.resolve(import.meta.dirname, '..', '..', '..', 'docs', 'runs-file.schema.json');

it('is kept in docs as a JSON Schema (npx vitest run tests/web/data -u writes it anew)', async () => {
  const schema = toJsonSchema(backupSchema, { target: 'draft-07', typeMode: 'input' });
  const text = JSON.stringify({ title: 'Even Keel runs', ...schema }, null, 2);
  await expect(`${text}\n`).toMatchFileSnapshot(file);
});
