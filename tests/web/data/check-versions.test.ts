import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { parseScenario } from '#scenario/parse.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { checkVersion } from '#web/data/check-version.ts';
import { findPlayable } from '#web/data/check-versions.ts';

const text = canonicalJson(tinySource);
const hash = scenarioHash(text);
const known = { kept: [], built: [] };

it('plays what passes the checks of an author', async () => {
  const check = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  expect(await findPlayable({ [hash]: text }, known, check)).toEqual(new Set([hash]));
  expect(check).toHaveBeenCalledExactlyOnceWith(text);
});

it('plays nothing that fails them', async () => {
  const check = () => Promise.resolve(false);
  expect(await findPlayable({ [hash]: text }, known, check)).toEqual(new Set());
});

it('believes no hash that is not that of the text', async () => {
  const check = () => Promise.resolve(true);
  const other = text.replace('Ilse', 'Elsa');
  expect(await findPlayable({ [hash]: other }, known, check)).toEqual(new Set());
});

it('checks nothing that this build or this browser has', async () => {
  const check = vi.fn<() => Promise<boolean>>();
  const here = 'b'.repeat(64);
  const found = await findPlayable(
    { [hash]: text, [here]: 'not looked at' },
    { kept: [here], built: [hash] },
    check,
  );
  expect([found, check.mock.calls]).toEqual([new Set([here, hash]), []]);
});

it.each(['delayed-shipment', 'defective-part', 'unrealistic-demand'])('passes %s', (id) => {
  const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'scenarios', id);
  const file = path.join(folder, 'scenario.yaml');
  expect(checkVersion(canonicalJson(parseScenario(readFileSync(file), file).source))).toBe(true);
});

it.each([
  ['no scenario', '{"format":1}'],
  ['no JSON', '<script>'],
  ['a reply that leads nowhere', text.replaceAll('"to":"', '"to":"x-')],
])('refuses %s', (_, canonical) => {
  expect(checkVersion(canonical)).toBe(false);
});
