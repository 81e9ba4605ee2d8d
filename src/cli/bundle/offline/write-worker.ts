import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';

/** The worker's own place in the build; a page under another path could not be answered by it. */
const workerFile = 'worker.js';

const source = path.resolve(import.meta.dirname, '../../../worker/worker.ts');

/** The same name never comes with other content: by its own hash, or by that of its folder. */
const hashedName = /^assets\/(?:.*-[\w-]{8,}\.\w+|[^/]+-[\w-]{8}\/.+)$/;

/** Copies of the page, for hosts that look for a file at each address. */
const pageCopy = /(?:^404|.\/index)\.html$/;

/**
 * Writes the worker that keeps the whole build on the device; called when all else is written.
 *
 * @param folder Where the build wrote to.
 */
export async function writeWorker(folder: string): Promise<void> {
  const files = listFiles(folder).map((name) => describe(folder, name));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, { lang: 'ts' });
  const kept = files.map(({ address, integrity }) => ({ address, integrity }));
  const built = `const built = ${JSON.stringify({ version, files: kept })};\n`;
  writeFileSync(path.join(folder, workerFile), built + code);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name !== workerFile && !name.startsWith('.') && !pageCopy.test(name))
    .toSorted();
}

function describe(folder: string, name: string) {
  const digest = createHash('sha256').update(readFileSync(path.join(folder, name)));
  const address = name === 'index.html' ? '' : name;
  return {
    address,
    integrity: hashedName.test(name) ? null : `sha256-${digest.digest('base64')}`,
  };
}
