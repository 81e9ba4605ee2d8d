import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..', '..');

/** A finding of the compiler (code `TS2584`) or the linter (code `no-restricted-imports`). */
export interface Refusal {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Runs the compiler and the linter with the project's real configuration over other sources.
 *
 * @param sources Text by path from the project's root. None of the project's own sources is there.
 */
export async function checkSources(sources: ReadonlyMap<string, string>): Promise<Refusal[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'even-keel-borders-'));
  try {
    const layers = await copyConfiguration(folder);
    await linkPackages(folder);
    await Promise.all([...sources].map(([file, text]) => write(path.join(folder, file), text)));
    const [types, lint] = await Promise.all([compile(folder, layers), lintAll(folder)]);
    return [...types, ...lint];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyConfiguration(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, 'src'), { withFileTypes: true });
  const layers = entries.filter((entry) => entry.isDirectory()).map((entry) => `src/${entry.name}`);
  const configs = layers.map((layer) => `${layer}/tsconfig.json`);
  const files = ['package.json', '.oxlintrc.json', 'src/tsconfig.base.json', ...configs];
  await Promise.all(files.map((file) => cp(path.join(root, file), path.join(folder, file))));
  return layers;
}

/** One link a package: with one link for all, the compiler's output would land in the project's. */
async function linkPackages(folder: string): Promise<void> {
  const from = path.join(root, 'node_modules');
  const to = path.join(folder, 'node_modules');
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => !name.startsWith('.'));
  await Promise.all(
    names.map((name) => symlink(path.join(from, name), path.join(to, name), 'junction')),
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function compile(folder: string, layers: readonly string[]): Promise<Refusal[]> {
  const output = await runTool(folder, [
    'typescript/bin/tsc',
    '-b',
    ...layers,
    '--pretty',
    'false',
  ]);
  const line = /^(?<file>\S+?)\(\d+,\d+\): error (?<code>TS\d+): (?<message>.*)$/gmu;
  return [...output.matchAll(line)].map(({ groups = {} }) => ({
    file: (groups['file'] ?? '').replaceAll('\\', '/'),
    code: groups['code'] ?? '',
    message: groups['message'] ?? '',
  }));
}

const lintReport = v.object({
  diagnostics: v.array(
    v.object({
      filename: v.string(),
      code: v.string(),
      message: v.string(),
      help: v.optional(v.string(), ''),
    }),
  ),
});

async function lintAll(folder: string): Promise<Refusal[]> {
  const output = await runTool(folder, ['oxlint/bin/oxlint', '-f', 'json', 'src']);
  const report = v.parse(lintReport, JSON.parse(output));
  return report.diagnostics.map((found) => ({
    file: found.filename.replaceAll('\\', '/'),
    // As in `eslint(no-restricted-imports)`.
    code: /\((?<rule>[^)]+)\)/u.exec(found.code)?.groups?.['rule'] ?? found.code,
    message: `${found.message} ${found.help}`,
  }));
}

/** What a tool prints. It ends with an error code, as it must when it finds something. */
async function runTool(folder: string, [tool = '', ...args]: readonly string[]): Promise<string> {
  const file = path.join(root, 'node_modules', tool);
  try {
    const { stdout } = await run(process.execPath, [file, ...args], { cwd: folder });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') {
      return error.stdout;
    }
    throw error;
  }
}
