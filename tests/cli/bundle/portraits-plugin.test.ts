import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { portraits } from '#cli/bundle/portraits-plugin.ts';
import { expressions } from '#scenario/expressions.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portraits-'));
  const folder = path.join(root, 'scenarios', tinySource.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'scenario.yaml'), stringify(tinySource));
  writeFileSync(
    path.join(root, 'entry.js'),
    "import { portraitUrl } from 'virtual:portraits'; globalThis.portraitUrl = portraitUrl;",
  );
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function buildPortraits(base: string): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [portraits()],
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: 'entry.js' } },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite built something else.');
  return built.output;
}

it('emits each expression of each customer, and of somebody, as a file with a hash', async () => {
  const output = await buildPortraits('/');
  const files = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.svg'));
  const names = files.map((name) => name.replace(/^assets\/(.+)-[\w-]{8}\.svg$/, '$1'));
  expect(names.toSorted()).toEqual(
    ['somebody', 'tiny-call']
      .flatMap((who) => expressions.map((face) => `${who}-${face}`))
      .toSorted(),
  );
});

it('knows the addresses under the base path, and brings no drawing library along', async () => {
  const [chunk] = await buildPortraits('/training/');
  if (chunk.type !== 'chunk') throw new Error('The first file is no chunk.');
  expect(chunk.code).toContain('/training/assets/tiny-call-rage-');
  expect(chunk.moduleIds.filter((id) => id.includes('dicebear'))).toEqual([]);
});
