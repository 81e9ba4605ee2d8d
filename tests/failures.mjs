// What failed, in a few lines each, from a runner's report: it stands at the end of the output, where one looks first.
import { stripVTControlCharacters } from 'node:util';

/** Enough for what was seen, what was wanted, and where. */
const MOST_LINES = 14;

/**
 * @typedef {{
 *   testResults: readonly {
 *     name: string, status: string, message?: string,
 *     assertionResults: readonly { status: string, fullName: string, failureMessages?: readonly string[] }[],
 *   }[],
 * }} VitestReport
 * @typedef {{
 *   title: string, file: string, line: number, ok: boolean,
 *   tests: readonly { results: readonly { errors: readonly { message?: string }[] }[] }[],
 * }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 * @typedef {{ suites: readonly Suite[] }} PlaywrightReport
 */

/**
 * @template Report
 * @param {string | null} reportText Null where a runner left none.
 * @param {(report: Report) => string[]} list
 */
export function readFailures(reportText, list) {
  return reportText === null ? [] : list(JSON.parse(reportText));
}

/**
 * @param {VitestReport} report
 * @returns {string[]}
 */
export function listVitestFailures(report) {
  return report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (file.status === 'failed' && failed.length === 0) return [tell(file.name, [file.message])];
    return failed.map((test) => tell(`${file.name}\n  ${test.fullName}`, test.failureMessages));
  });
}

/**
 * @param {PlaywrightReport} report
 * @returns {string[]}
 */
export function listPlaywrightFailures(report) {
  return report.suites.flatMap(specsOf).flatMap((spec) => {
    if (spec.ok) return [];
    const errors = spec.tests.flatMap(({ results }) => results.flatMap(({ errors: each }) => each));
    const messages = errors.map(({ message }) => message);
    return [tell(`${spec.file}:${spec.line}\n  ${spec.title}`, messages)];
  });
}

/**
 * @param {Suite} suite
 * @returns {readonly Spec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * @param {string} name
 * @param {readonly (string | undefined)[]} [messages]
 */
function tell(name, messages = []) {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message ?? '').split('\n'));
  const shown = lines.filter((line) => line.trim() !== '').slice(0, MOST_LINES);
  return [name, ...shown.map((line) => `    ${line}`)].join('\n');
}
