import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { goodFile } from './run-scenario.ts';

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'even-keel-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file with its folders and returns its path. */
export function writeIn(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** The good scenario with one text replaced, in a file that is gone after the test. */
export function writeChanged(from: string, to: string): string {
  const good = readFileSync(goodFile, 'utf8');
  if (!good.includes(from)) throw new Error(`${goodFile} does not hold ${JSON.stringify(from)}.`);
  return writeIn(makeFolder(), 'scenario.yaml', good.replace(from, to));
}
