import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowStore, findWindows, spreadChances } from '#engine/chances.ts';
import { compile } from '#engine/compile.ts';
import { politeGraph } from '#engine/polite-graph.ts';
import { policyOf, playersOf } from '#engine/players.ts';
import { playAll } from '#engine/player-proof.ts';
import { scoreOf } from '#engine/grade.ts';
import { valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';
import { listPlayer, listRuns, TooManyRunsError } from '#tests/support/brute-force.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { mediumSize, scenarios, smallSize } from '#tests/support/scenario-arbitrary.ts';

const mostSteps = 4000;

/** Leaves out what has too many runs to be listed. */
function listed<T>(list: () => T): T {
  try {
    return list();
  } catch (error) {
    fc.pre(!(error instanceof TooManyRunsError));
    throw error;
  }
}

const players = (scenario: Scenario) => playersOf(scenario, () => 'say you are sorry');
const plenty = () => ({ left: Number.MAX_SAFE_INTEGER });

describe('what is computed over all configurations', () => {
  it('[E24] finds the best and the worst run that listing every run finds', () => {
    fc.assert(
      fc.property(scenarios(smallSize), (scenario) => {
        const call = compile(scenario, 'other');
        const { best, worst } = valuesOf(call);
        expect({ best: best[0], worst: worst[0] }).toEqual(listed(() => listRuns(call, mostSteps)));
      }),
      { numRuns: 40 },
    );
  });

  it('[E27] gives every player the chances that listing every run of theirs gives', () => {
    fc.assert(
      fc.property(scenarios(smallSize), fc.nat({ max: 10 }), (scenario, which) => {
        const call = compile(scenario, 'other');
        const values = valuesOf(call);
        const [name, liking] = players(scenario)[which] ?? ['random', () => 0];
        const task = { players: [[name, liking] as const], passMark: 80 };
        const played = playAll({ values, graph: politeGraph(values) }, task, plenty());
        const figures = played?.get(name);
        const list = listed(() => listPlayer(call, liking, mostSteps));
        const best = values.best[0] ?? 0;
        let pass = 0;
        let mean = 0;
        for (const [points, chance] of list.points) {
          if (100 * points >= 80 * best) pass += chance;
          if (best > 0) mean += chance * scoreOf(points, best);
        }
        expect(figures?.pass).toBeCloseTo(pass, 9);
        expect(figures?.meanScore).toBeCloseTo(mean, 9);
        for (const [ending, chance] of list.endings) {
          expect(figures?.endings.get(ending)).toBeCloseTo(chance, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[E28] lets every player keep every fact that was stated', () => {
    const line = { id: 'line', say: 'At six.', feels: 'calm', states: ['van'] };
    const noted = { when: { kept: 'van' }, marks: { record: 2 } };
    const scenario = smallScenario(
      [
        fakeBeat('one', [fakeReply('a'), fakeReply('b')], { customer: [line] }),
        fakeBeat('note', [fakeReply('none'), fakeReply('noted', noted)], { phase: 'recap' }),
      ],
      { endings: [{ id: 'done', kind: 'mended', title: 'x', text: 'x', then: 'note' }] },
    );
    const values = valuesOf(compile(scenario, 'calm'));
    const task = { players: players(scenario).slice(0, 1), passMark: 80 };
    const played = playAll({ values, graph: politeGraph(values) }, task, plenty());
    expect(played?.get('random')).toEqual({
      meanScore: 50,
      pass: 0.5,
      endings: new Map([['done', 1]]),
    });
  });

  it('[E27] loses no chance: those of all ends sum up to 1', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), fc.nat({ max: 10 }), (scenario, which) => {
        const values = valuesOf(compile(scenario, 'other'));
        const [, liking] = players(scenario)[which] ?? ['random', () => 0];
        const graph = politeGraph(values);
        const player = {
          policy: policyOf(scenario, graph, liking),
          windows: findWindows(graph),
          rows: rowStore(graph.configurations.length),
        };
        const finals = spreadChances(graph, player, plenty());
        const sum = (finals ?? [])
          .flatMap((final) => [...final.chances])
          .reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});
