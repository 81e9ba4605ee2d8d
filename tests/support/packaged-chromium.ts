import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface LaunchableBrowser {
  readonly file: string;
  /** Environment variables that the program needs besides the usual ones. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium of @sparticuz/chromium, unpacked once into node_modules/.cache.
 *
 * The package itself unpacks into the system's folder for temporary files and takes any Chromium
 * that lies there for its own, whatever its version. So it runs in a process that is told of another
 * such folder, and the result appears under its final name only when it is complete.
 */
export async function unpackChromium(root: string): Promise<LaunchableBrowser> {
  const folder = path.join(root, 'node_modules', '.cache', `chromium-${await readVersion(root)}`);
  if (!existsSync(folder)) await unpackInto(folder, root);
  const file = path.join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  // The system's own libraries first: the packaged ones are for systems that have none (nss, expat).
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    if (startsWith(file, env)) return { file, env };
  }
  throw new Error(
    `The Chromium in ${folder} does not start on this system. Run "${file} --version" to see why, or install Chrome or Chromium and run the tests again.`,
  );
}

async function readVersion(root: string): Promise<string> {
  const file = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${file} has no "version". Run "npm ci" to install the package again.`);
}

async function unpackInto(folder: string, root: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      // With this value the package unpacks its shared libraries, too.
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run may have unpacked it at the same time.
    if (existsSync(folder)) return;
    throw new Error(
      `@sparticuz/chromium could not be unpacked into ${folder}. It needs about 300 MB; free some space, or set CHROME_PATH to an installed Chrome.`,
      { cause: error },
    );
  }
}

function startsWith(file: string, env: Readonly<Record<string, string>>): boolean {
  const options = { env: { ...process.env, ...env }, timeout: 20_000 };
  return spawnSync(file, ['--version', '--no-sandbox'], options).status === 0;
}
