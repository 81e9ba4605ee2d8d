import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { scenarios } from '#cli/bundle/scenarios-plugin.ts';
import { securityMeta } from '#cli/bundle/security-meta.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';

/** A small page, and a script that names every scenario it was built with. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<script type="module" src="/main.js"></script></head></html>`;
const script = `import { scenarios } from 'virtual:scenarios';
globalThis.library = scenarios;`;

/** What a small app with these scenarios is built to: the text of each file, by its name. */
export async function buildProject(
  scenarioFiles: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const root = makeFolder();
  writeIn(root, 'index.html', page);
  writeIn(root, 'main.js', script);
  for (const [id, text] of Object.entries(scenarioFiles)) {
    writeIn(root, `scenarios/${id}/scenario.yaml`, text);
  }
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios(), securityMeta()],
    build: { modulePreload: { polyfill: false } },
  });
  const dist = path.join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => path.extname(file) !== '')
      .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(dist, file), 'utf8')]),
  );
}
