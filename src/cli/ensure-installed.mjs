// Runs before anything is installed, so it uses Node's own modules only and stays plain JavaScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST_NODE = [20, 19];

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Why this Node cannot run the project, or null when it can.
 *
 * @param {string} version As in `process.versions.node`.
 */
export function findNodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  const wanted = OLDEST_NODE.join('.');
  return `Even Keel needs Node.js ${wanted} or newer, and this is ${version}. Install a newer Node.js (for example the current LTS release) and run the command again.`;
}

/**
 * The first locked package that is not installed in the locked version, or null when all are.
 *
 * npm keeps its own record of what it installed; comparing the two finds an old install as well as
 * none, and accepts one that somebody made by hand. Optional packages are those of other platforms.
 *
 * @param {LockFile} locked package-lock.json
 * @param {LockFile | null} installed node_modules/.package-lock.json
 */
export function findMissingPackage(locked, installed) {
  for (const [place, wanted] of Object.entries(locked.packages ?? {})) {
    if (place === '' || wanted.link || wanted.optional) continue;
    if (installed?.packages?.[place]?.version !== wanted.version) return place;
  }
  return null;
}

/**
 * @param {string} file
 * @returns {LockFile | null}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @param {string} root */
function isInstalled(root) {
  const locked = readLock(path.join(root, 'package-lock.json'));
  if (locked === null) {
    throw new Error(
      `There is no package-lock.json in ${root}. Restore it from the repository: it says which versions to install.`,
    );
  }
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  return findMissingPackage(locked, installed) === null;
}

/** @param {string} root */
function install(root) {
  // npm may leave development packages out by the user's own setting; the build and tests need them.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  // Under `npm start` and `npm test`, npm says where it is; a path to a script runs without a shell.
  const result = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  return result.status === 0;
}

/**
 * Installs what the lock file asks for, when it is not there yet. Ends the process with a sentence
 * when that cannot be done.
 *
 * @param {string} root The folder of package.json.
 */
export function ensureInstalled(root) {
  const problem = findNodeProblem(process.versions.node);
  if (problem !== null) {
    console.error(problem);
    process.exit(1);
  }
  if (isInstalled(root)) return;
  console.log('Installing the packages that package-lock.json lists (about a minute, once) ...');
  if (install(root) && isInstalled(root)) return;
  console.error(
    `The packages could not be installed. npm's message above says why; when the network is the reason, run "npm ci" in ${root} again later.`,
  );
  process.exit(1);
}
