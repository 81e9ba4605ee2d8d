import { expect, it } from 'vitest';
import { runInside, runScenario, timeout } from './run-scenario.ts';

const pointer = '"npm run -s scenario -- help" lists the commands.\n';

it('lists every command', { timeout }, async () => {
  const { code, stdout } = await runScenario(['help']);
  const named = ['check', 'prove', 'play', 'machine', 'graph', 'schema', 'help'].filter((name) =>
    new RegExp(`^  ${name}\\b`, 'm').test(stdout),
  );
  expect([code, named.length]).toEqual([0, 7]);
});

it.each([
  [[], 'No command was given. The commands are: check, prove, play, machine, graph, schema, help.'],
  [
    ['chek'],
    'There is no command "chek". The commands are: check, prove, play, machine, graph, schema, help.',
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
    '--moves is a list such as 0,2,c,w: replies by their places in the file (from 0), c to cut in, w for the wrap-up. Its move 2 is "up".',
  ],
  [['schema', 'x'], '"schema" takes no scenario.'],
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
    stderr: `There is no command "chek". The commands are: check, prove, play, machine, graph, schema, help.\n${pointer}`,
  });
});
