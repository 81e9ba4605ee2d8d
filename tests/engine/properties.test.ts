import * as fc from 'fast-check';
import { createActor, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { eventOf } from '#engine/frame.ts';
import { replay } from '#engine/replay.ts';
import type { Mode } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { fakeHeader } from '#tests/support/run-header.ts';
import { decisions, openSession, playRandomly } from '#tests/support/random-run.ts';
import { mediumSize, scenarios } from '#tests/support/scenario-arbitrary.ts';
import { walkForward } from '#tests/support/forward-walk.ts';
import { walkTable } from '#tests/support/table-walk.ts';

const modes = fc.constantFrom<Mode>('guided', 'practice', 'assessment');

describe('runs of generated scenarios', () => {
  it('[E13] replay to the very place where they were played to', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), modes, decisions, (scenario, mode, picks) => {
        const call = compile(scenario, 'other');
        const header = fakeHeader({ variant: 'other', mode, pressure: true });
        const { session, log } = playRandomly(call, header, { picks });
        const again = openSession(call, header, log);
        session.hear();
        again.hear();
        expect([again.view(), again.transcript(), again.kept(), again.moods()]).toEqual([
          session.view(),
          session.transcript(),
          session.kept(),
          session.moods(),
        ]);
      }),
    );
  });

  it('[E31] lose exactly what they did not earn, each point by one move', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), decisions, (scenario, picks) => {
        const call = compile(scenario, 'other');
        const header = fakeHeader({ variant: 'other', pressure: true });
        const { session, log } = playRandomly(call, header, { picks });
        fc.pre(session.view().status === 'over');
        const debrief = debriefOf(call, valuesOf(call), { header, log });
        if ('reason' in debrief) throw new Error(debrief.reason);
        const costs = debrief.moves.map((move) => move.cost);
        expect(Math.min(0, ...costs)).toBe(0);
        expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(debrief.best - debrief.earned);
      }),
    );
  });

  it('[E4] go on the same after their snapshot was stored as text and read back, at every step', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), decisions, (scenario, picks) => {
        const call = compile(scenario, 'other');
        const header = fakeHeader({ variant: 'other', pressure: true });
        const { log } = playRandomly(call, header, { picks });
        const played = replay(call, header, log);
        if (!played.ok) throw new Error(played.illegal.reason);
        for (const { move, before, after } of played.moves) {
          const stored = JSON.parse(JSON.stringify(call.machine.getPersistedSnapshot(before)));
          const restored = createActor(call.machine, { snapshot: stored }).getSnapshot();
          const [next] = transition(call.machine, restored, eventOf(move));
          expect([next.value, next.context, next.status]).toEqual([
            after.value,
            after.context,
            after.status,
          ]);
        }
      }),
    );
  });
});

describe('the step table of generated scenarios', () => {
  it('[E22] steps as XState does at every configuration', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), (scenario) => {
        expect(walkTable(scenario, 'other').differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('[E21] forgets nothing that a run still needs', () => {
    fc.assert(
      fc.property(
        scenarios(mediumSize),
        fc.array(decisions, { maxLength: 8 }),
        (scenario, runs) => {
          const call = compile(scenario, 'other');
          const values = valuesOf(call);
          expect(runs.flatMap((picks) => walkForward(call, values, picks))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
