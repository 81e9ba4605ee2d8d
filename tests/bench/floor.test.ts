import { expect, it } from 'vitest';
import { proveScenario } from '#engine/prove.ts';
import { computeFloor } from './floor.ts';
import { layeredGraph, layeredScenario } from './layered-scenario.ts';

it('[E24] proves of a thousand beats what dynamic programming by hand computes', () => {
  const graph = layeredGraph(1000);
  const { best, worst, pass } = computeFloor(graph);
  const scenario = layeredScenario(graph);
  const [proof] = proveScenario(scenario, { hash: '', work: Number.MAX_SAFE_INTEGER }).variants;
  const names = ['random', 'longest', 'shortest', 'first', 'last'];
  expect(proof?.beats).toBe(graph.beats);
  expect({
    best: proof?.best,
    worst: proof?.worst,
    pass: names.map((name) => proof?.players.find(({ player }) => player === name)?.pass),
  }).toEqual({ best, worst, pass: pass.map((chance) => expect.closeTo(chance, 6)) });
});
