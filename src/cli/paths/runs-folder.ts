import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '#scenario/finding.ts';
import { readStart } from '#cli/inspect/read-start.ts';
import { pathFinding } from './path-codes.ts';

/** What the file of a recorded run may have at most; a run of 30 moves takes 4 KiB. */
export const mostRunBytes = 64 * 1024;

/** Where the runs of a scenario stand; null for a file that is not named as a scenario's is. */
export function runsFolderOf(scenarioFile: string): string | null {
  if (path.posix.basename(scenarioFile) !== 'scenario.yaml') return null;
  return path.posix.join(path.posix.dirname(scenarioFile), 'runs');
}

/** A file of a recorded run as it is stored. */
export interface RunFile {
  /** As it is shown in findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What stands in a folder of recorded runs. */
export interface RunsFolder {
  /** By their names. */
  readonly files: readonly RunFile[];
  readonly findings: readonly Finding[];
}

/** More than a set of 10 endings, 9 tensions and 10 variants has. */
const mostRuns = 100;

/** Reads a part of every run of a folder, in the order of their names; nothing for a folder that is not there. */
export function readRunsFolder(folder: string): RunsFolder {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return { files: [], findings: [] };
  if (!found.isDirectory()) return { files: [], findings: [tellNoFolder(folder)] };
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();
  const runs = names.filter((name) => runName.test(name));
  const findings = names
    .filter((name) => !runName.test(name))
    .map((name) => tellName(folder, name));
  if (runs.length > mostRuns) {
    const message = `${runs.length} recorded runs stand in the folder; at most ${mostRuns} are replayed.`;
    const hint = 'Keep those that show something of their own.';
    return { files: [], findings: [at('PT003', folder, { message, hint }), ...findings] };
  }
  const read = runs.map((name) => readRun(path.posix.join(folder, name)));
  return {
    files: read.filter((one): one is RunFile => 'bytes' in one),
    findings: [...findings, ...read.filter((one): one is Finding => 'code' in one)],
  };
}

/** Spelled as an id, so that `record --name` and the folder know each other. */
const runName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.yaml$/;

const at = (
  code: 'PT001' | 'PT003' | 'PT004',
  file: string,
  told: Pick<Finding, 'message' | 'hint'>,
) => pathFinding(code, { file, line: 1, column: 1 }, told);

const tellName = (folder: string, name: string) =>
  at('PT004', path.posix.join(folder, name), {
    message: `${JSON.stringify(name)} is no name of a recorded run.`,
    hint: 'Name it with small letters, digits and hyphens, such as "a-hasty-start.yaml".',
  });

function readRun(file: string): RunFile | Finding {
  try {
    // What a link leads to is none of the scenario's, and would be shown or written over.
    if (!lstatSync(file).isFile()) return tellUnreadable(file, 'it is a link or no usual file');
    return { file, bytes: readStart(file, mostRunBytes + 1) };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return tellUnreadable(file, `the system says ${String(error.code)}`);
  }
}

const tellNoFolder = (folder: string) =>
  at('PT001', folder, {
    message: 'The recorded runs cannot be read: "runs" is no folder.',
    hint: 'Make it a folder of its own beside the scenario, or take it away.',
  });

const tellUnreadable = (file: string, reason: string) =>
  at('PT001', file, {
    message: `The file cannot be read: ${reason}.`,
    hint: 'Check that it is a usual file that you may open.',
  });
