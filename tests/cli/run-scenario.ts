import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '#cli/commands/run-command.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** A scenario that is proved without a finding: six decisions, two variants, a cut-in and a recap. */
export const goodFile = 'tests/cli/fixtures/wrong-toner.yaml';

/** Starting Node twice with the TypeScript loader takes two seconds, and twenty on a machine that is busy with other tests. */
export const timeout = 60_000;

export interface Answer {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Does what a command line says in this process, which is what most tests need. */
export async function runInside(words: readonly string[]): Promise<Answer> {
  let [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    stdout += String(part);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
    stderr += String(part);
    return true;
  });
  try {
    const code = await runCommand(words);
    return { code, stdout, stderr };
  } finally {
    vi.restoreAllMocks();
  }
}

/** Runs `npm run -s scenario -- ...` without npm, as a user's terminal would see it. */
export async function runScenario(
  words: readonly string[],
  input = '',
  userFolder = root,
): Promise<Answer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/scenario.ts', ...words], {
    cwd: root,
    env: { ...process.env, INIT_CWD: userFolder },
    timeout,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  child.stdin.end(input);
  const [code]: unknown[] = await once(child, 'close');
  return { code, stdout, stderr };
}
