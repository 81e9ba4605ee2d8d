import { describe, expect, it } from 'vitest';
import { findWindows, rowStore, spreadChances } from '#engine/chances.ts';
import { compile } from '#engine/compile.ts';
import { playersOf, policyOf } from '#engine/players.ts';
import { politeGraph } from '#engine/polite-graph.ts';
import { valuesOf } from '#engine/score.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

const replies = [
  fakeReply('sorry', { say: 'Sorry, so sorry, I apologise.' }),
  fakeReply('give-in', { say: 'It was us.', does: ['apology', 'concession'] }),
  fakeReply('always', { say: 'We always check every van, and never ever leave a pallet behind.' }),
  fakeReply('polite', { say: 'Thank you, thank you, could you please tell me?' }),
];

describe('playersOf', () => {
  const scenario = smallScenario([fakeBeat('one', replies)]);
  const [beat] = scenario.beats;
  const players = playersOf(scenario, () => 'Check the van and the pallet.');

  it.each([
    ['random', ['sorry', 'give-in', 'always', 'polite']],
    ['longest', ['always']],
    ['shortest', ['give-in']],
    ['first', ['sorry']],
    ['last', ['polite']],
    ['politest', ['polite']],
    ['mostApologies', ['give-in']],
    ['fewestAbsolutes', ['sorry', 'give-in', 'polite']],
    ['guidelineOverlap', ['always']],
    ['alwaysConceding', ['give-in']],
    ['neverConceding', ['sorry', 'always', 'polite']],
  ])('[E28] %s chooses %j', (name, chosen) => {
    const liking = players.find(([player]) => player === name)?.[1] ?? (() => 0);
    const likings = (beat?.replies ?? []).map((reply, index) => liking(reply, index));
    const most = Math.max(...likings);
    const liked = (beat?.replies ?? []).filter((_, index) => likings[index] === most);
    expect(liked.map((reply) => reply.id)).toEqual(chosen);
  });
});

it.each([
  [8_000_000, true],
  [8_000_001, false],
])('[E23] holding %i chances at a time is possible: %s', (held, isPossible) => {
  const graph = politeGraph(valuesOf(compile(tinyScenario, 'calm')));
  const player = {
    policy: policyOf(tinyScenario, graph, () => 0),
    windows: findWindows(graph),
    rows: { ...rowStore(graph.configurations.length), held: () => held },
  };
  expect(spreadChances(graph, player, { left: 10_000_000 }) !== null).toBe(isPossible);
});
