// `npm test` runs everything, `npm run check` the part without a build and a browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '#cli/ensure-installed.mjs';
import { listPlaywrightFailures, listVitestFailures, readFailures } from './failures.mjs';
import { addUp, countCheck, countPlaywright, countVitest, judgeRunner } from './totals.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = path.join(root, 'test-results');
/** Only for a step that hangs: on two idle cores all of them together take a few minutes. */
const STEP_LIMIT_MS = 20 * 60_000;

/**
 * @typedef {import('./totals.mjs').Totals} Totals
 * @typedef {{ count: (report: never) => Totals, listFailures: (report: never) => string[] }} Reading
 * @typedef {{ name: string, args: readonly string[], fast: boolean, reading?: Reading }} Step
 */

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', fast: true, args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'lint', fast: true, args: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'types', fast: true, args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'unused code', fast: true, args: ['node_modules/knip/bin/knip.js'] },
  {
    name: 'unit tests',
    fast: true,
    args: ['node_modules/vitest/vitest.mjs', 'run'],
    reading: { count: countVitest, listFailures: listVitestFailures },
  },
  { name: 'build', fast: false, args: ['node_modules/vite/bin/vite.js', 'build'] },
  { name: 'size', fast: false, args: ['--import', 'tsx', 'tests/size/check-size.ts'] },
  {
    name: 'browser tests',
    fast: false,
    args: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    reading: { count: countPlaywright, listFailures: listPlaywrightFailures },
  },
];

/**
 * @param {Step} step
 * @param {string} reportFile
 * @returns {Promise<boolean>} Whether the program ended well and in time.
 */
function run(step, reportFile) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, EVEN_KEEL_REPORT: reportFile },
      // A group of its own, so that a step that hangs is ended with its workers and browsers.
      detached: process.platform !== 'win32',
    });
    const end = () => endGroup(child);
    const timer = setTimeout(() => {
      console.error(`"${step.name}" did not end within ${STEP_LIMIT_MS / 60_000} minutes.`);
      end();
    }, STEP_LIMIT_MS);
    process.on('exit', end);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(code === 0);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * @param {Step} step
 * @param {string} line
 */
async function perform(step, line) {
  console.log(`\n--- ${line}`);
  const reportFile = path.join(reports, `${step.name.replace(' ', '-')}.json`);
  rmSync(reportFile, { force: true });
  const started = performance.now();
  const ok = await run(step, reportFile);
  const seconds = (performance.now() - started) / 1000;
  const { reading } = step;
  if (reading === undefined) return { step, seconds, totals: countCheck(ok), failures: [] };
  const reportText = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null;
  const totals = judgeRunner({ ok, reportText, count: reading.count });
  const failures = readFailures(reportText, reading.listFailures);
  return { step, seconds, totals, failures };
}

/** @param {Awaited<ReturnType<typeof perform>>} done */
function describe({ step, seconds, totals }) {
  const outcome = totals.failed === 0 ? 'ok    ' : 'FAILED';
  const counts =
    step.reading === undefined ? '' : `${totals.passed} passed, ${totals.failed} failed`;
  const skipped = totals.skipped === 0 ? '' : `, ${totals.skipped} skipped`;
  const complaint = totals.complaint === undefined ? '' : ` (${totals.complaint})`;
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  return `${outcome}  ${step.name.padEnd(14)}${time}  ${counts}${skipped}${complaint}`.trimEnd();
}

ensureInstalled(root);
mkdirSync(reports, { recursive: true });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => process.exit(130));
}
const chosen = steps.filter((step) => step.fast || !process.argv.includes('--fast'));
const done = [];
// One after the other: on two cores they would only slow each other down, and mix their output.
for (const [index, step] of chosen.entries()) {
  // oxlint-disable-next-line no-await-in-loop
  done.push(await perform(step, `${index + 1}/${chosen.length} ${step.name}`));
}
const sum = addUp(done.map((each) => each.totals));
for (const failure of done.flatMap((each) => each.failures)) console.log(`\nFAILED  ${failure}`);
console.log(`\n${done.map(describe).join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
