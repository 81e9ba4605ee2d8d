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

it('emits each expression of each customer, and of somebody, silent and speaking, in one folder with a hash', async () => {
  const output = await buildPortraits('/');
  const files = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.svg'));
  const names = files.map((name) => name.replace(/^assets\/portraits-[0-9a-f]{8}\//, ''));
  expect(names.toSorted()).toEqual(
    ['somebody', 'tiny-call']
      .flatMap((who) =>
        expressions.flatMap((face) => [`${who}-${face}.svg`, `${who}-${face}-speaking.svg`]),
      )
      .toSorted(),
  );
});

it('knows the address of each under the base path, and of somebody for whoever is gone', async () => {
  const output = await buildPortraits('/training/');
  const [chunk] = output;
  // oxlint-disable-next-line typescript/no-implied-eval -- the chunk is what a page would run
  new Function(chunk.code)();
  const files = output.map(({ fileName }) => `/training/${fileName}`);
  const { portraitUrl } = globalThis as unknown as {
    portraitUrl: (scenarioId: string, expression: string) => string;
  };
  expect(files).toContain(portraitUrl('tiny-call', 'rage'));
  expect(files).toContain(portraitUrl('tiny-call', 'rage-speaking'));
  expect(files).toContain(portraitUrl('gone', 'calm'));
  expect(portraitUrl('gone', 'calm')).toMatch(/\/somebody-calm\.svg$/);
});

it('brings no drawing library along', async () => {
  const [chunk] = await buildPortraits('/');
  expect(chunk.moduleIds.filter((id) => id.includes('dicebear'))).toEqual([]);
});
