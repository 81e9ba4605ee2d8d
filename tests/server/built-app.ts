import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The files of a small build, by their place in it. */
export const builtFiles = {
  'index.html': '<!doctype html><title>shell</title>',
  'play/late/index.html': '<!doctype html><title>prerendered</title>',
  'assets/app-1a2b3c4D.js': `console.log("${'even keel '.repeat(200)}");`,
  'assets/plain.js': 'export {};',
  'assets/face-1a2b3c4d.png': 'PNG',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '.env': 'SECRET=1',
  '.vite/manifest.json': '{}',
} as const;

/** Writes the small build to a folder of its own, which is gone after the test. */
export function writeBuiltApp(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'even-keel-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(builtFiles)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
