import { expect, it } from 'vitest';
import { listPlaywrightFailures, listVitestFailures, readFailures } from './failures.mjs';

it('tells each unit test that failed, with what it saw', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          {
            status: 'failed',
            fullName: 'takes away',
            failureMessages: ['\u001B[31mexpected 3\u001B[39m\n\n  at a.test.ts:4'],
          },
        ],
      },
    ],
  };
  expect(listVitestFailures(report)).toEqual([
    'a.test.ts\n  takes away\n    expected 3\n      at a.test.ts:4',
  ]);
});

it('tells a file that could not be loaded', () => {
  const report = {
    testResults: [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(listVitestFailures(report)).toEqual(['a.test.ts\n    no such module']);
});

it('tells each browser test that failed, however deep it is nested, and cuts long errors', () => {
  const spec = (title: string, ok: boolean, message: string) => ({
    title,
    ok,
    file: 'b.spec.ts',
    line: 7,
    tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
  });
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const report = {
    suites: [
      { specs: [spec('goes', true, '')], suites: [{ specs: [spec('comes back', false, long)] }] },
    ],
  };
  const [told, ...more] = listPlaywrightFailures(report);
  expect(more).toEqual([]);
  expect(told?.split('\n').slice(0, 3)).toEqual(['b.spec.ts:7', '  comes back', '    line 0']);
  expect(told?.split('\n')).toHaveLength(16);
});

it('tells nothing of a runner that left no report', () => {
  expect(readFailures(null, listVitestFailures)).toEqual([]);
});
