// `npm start`: installs what is missing, builds the app and serves it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a Node program in the project's folder until it ends; an interrupt goes on to it.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} The exit code.
 */
function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      // Without a code a signal ended it; what would come next must not start then.
      resolve(code ?? 130);
    });
  });
}

ensureInstalled(root);
console.log('Building the app ...');
const built = await runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
process.exitCode =
  built === 0
    ? await runNode(['--import', 'tsx', 'src/server/main.ts', ...process.argv.slice(2)])
    : built;
