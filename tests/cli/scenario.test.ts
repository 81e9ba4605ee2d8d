import { expect, it } from 'vitest';
import { runInside, runScenario, timeout } from './run-scenario.ts';

const pointer = '"npm run -s scenario -- help" lists the commands.\n';

it('lists every command', { timeout }, async () => {
  const { code, stdout } = await runScenario(['help']);
  const named = [
    'check',
    'prove',
    'play',
    'record',
    'machine',
    'graph',
    'schema',
    'coverage',
    'help',
  ].filter((name) => new RegExp(`^  ${name}\\b`, 'm').test(stdout));
  expect([code, named.length]).toEqual([0, 9]);
});

it.each([
  [
    [],
    'No command was given. The commands are: check, prove, play, record, machine, graph, schema, coverage, help.',
  ],
  [
    ['chek'],
    'There is no command "chek". The commands are: check, prove, play, record, machine, graph, schema, coverage, help.',
  ],
  [['check'], '"check" takes at least one scenario (its id or its file).'],
  [
    ['check', 'no/such.yaml'],
    'There is no file "no/such.yaml". Check the spelling, or give a scenario\'s id.',
  ],
  [['check', 'src'], 'There is no file "src". Check the spelling, or give a scenario\'s id.'],
  [['check', '--strict', 'x'], "Unknown option '--strict'."],
  [['prove'], '"prove" takes one scenario (its id or its file), and none was named.'],
  [['machine', 'a', 'b'], '"machine" takes one scenario (its id or its file), and 2 were named.'],
  [['play', 'x', '--seed', '-1'], "Option '--seed' argument is ambiguous."],
  [
    ['play', 'x', '--seed', '4294967296'],
    '--seed takes a whole number from 0 to 4294967295, and "4294967296" is none.',
  ],
  [['play', 'x', '--json'], '"play --json" takes --moves.'],
  [
    ['play', 'x', '--moves', '0,up'],
    '--moves is a list such as 0,2,c,w: replies by their places in the file (from 0), c to cut in, s to say nothing, w for the wrap-up. Its move 2 is "up".',
  ],
  [['schema', 'x'], '"schema" takes no scenario.'],
  [['record'], '"record" takes one scenario (its id or its file), and none was named.'],
  [
    ['record', 'tests/cli/fixtures/wrong-toner.yaml', '--all'],
    'Runs are recorded beside a file that is named scenario.yaml, and "tests/cli/fixtures/wrong-toner.yaml" is not.',
  ],
  [
    ['record', 'delayed-shipment'],
    '"record" takes --name NAME for one run, or --all for the standard set.',
  ],
  [
    ['record', 'delayed-shipment', '--name', '../x'],
    '--name takes small letters, digits and single hyphens, such as "a-hasty-start", and "../x" is none.',
  ],
  [
    ['record', 'delayed-shipment', '--name', 'x', '--shows', 'tension'],
    '--shows takes model, ending, beginner, recovery or other (a tension is recorded by --all), and "tension" is none.',
  ],
  [
    ['record', 'delayed-shipment', '--all', '--moves', '0'],
    '"record --all" takes no --moves: the standard set is found by the proof.',
  ],
  [
    ['record', 'delayed-shipment', '--name', 'x', '--title', ''],
    '--title takes one line of 1 to 120 characters.',
  ],
])('answers wrong use %j with a sentence and 2', async (words, sentence) => {
  expect(await runInside(words)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${sentence}\n${pointer}`,
  });
});

it('ends with 2 after wrong use', { timeout }, async () => {
  expect(await runScenario(['chek'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `There is no command "chek". The commands are: check, prove, play, record, machine, graph, schema, coverage, help.\n${pointer}`,
  });
});
