import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompiledCall, compile } from '#engine/compile.ts';
import { drillOf, drillPhases } from '#engine/drill.ts';
import { isIllegal } from '#engine/progress.ts';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { debriefOf, valuesOf } from '#engine/score.ts';
import { startSession } from '#engine/session.ts';
import { phases } from '#scenario/phases.ts';
import type { Phase, Scenario } from '#scenario/schema.ts';
import { listRuns, TooManyRunsError } from '#tests/support/brute-force.ts';
import { withPhases } from '#tests/support/phased-scenario.ts';
import { decisions, openSession, playRandomly } from '#tests/support/random-run.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { mediumSize, scenarios, smallSize } from '#tests/support/scenario-arbitrary.ts';
import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

const whole = compile(tinyScenario, 'calm');
const values = valuesOf(whole);
const drilling = (drillPhase: Phase, header: Partial<RunHeader> = {}): RunHeader =>
  fakeHeader({ mode: 'drill', drillPhase, ...header });

/** The drill of a phase that the model path has. */
function drill(phase: Phase, call: CompiledCall = whole, of = values): CompiledCall {
  const found = drillOf(call, of, phase);
  if (isIllegal(found)) throw new Error(found.reason);
  return found;
}

function judge(phase: Phase, log: readonly LogEntry[], header: Partial<RunHeader> = {}) {
  const call = drill(phase);
  const debrief = debriefOf(call, valuesOf(call), { header: drilling(phase, header), log });
  if (isIllegal(debrief)) throw new Error(debrief.reason);
  return debrief;
}

/** Why a run cannot be played in a call; "played" when it can. */
function refusalOf(call: CompiledCall, header: RunHeader): string {
  const opened = startSession(call, header, []);
  return isIllegal(opened) ? `${opened.index}: ${opened.reason}` : 'played';
}

describe('a drill', () => {
  it('[E35] starts where the model path first comes to its phase, with what was said before', () => {
    const session = openSession(drill('explore'), drilling('explore'));
    const { beat, newLines } = session.view();
    expect({
      beat,
      moods: session.moods(),
      stated: session.stated(),
      newLines: newLines.map(({ id }) => id),
      earlier: session.transcript().map(({ id }) => id),
    }).toEqual({
      beat: 'hub',
      moods: { anger: 2, trust: 6 },
      stated: ['fair'],
      newLines: ['opening/name-it/answer', 'hub/calmer'],
      earlier: [
        'before/scene',
        'before/ring-now',
        'opening/plain',
        'opening/name-it',
        'opening/name-it/answer',
        'hub/calmer',
      ],
    });
  });

  it('[E35] of the first phase starts where the call does', () => {
    const session = openSession(drill('prepare'), drilling('prepare'));
    expect(session.view()).toEqual(openSession(whole, fakeHeader()).view());
  });

  it('[E35] of the recap has the facts in its notepad that the model path kept', () => {
    const session = openSession(drill('recap'), drilling('recap'));
    expect([session.view().beat, session.kept()]).toEqual(['recap', ['fair', 'van']]);
  });

  it('[E36] is over on coming to a later phase, of which nothing is said or heard', () => {
    const session = openSession(drill('explore'), drilling('explore'), replies(1));
    const heard = session.view();
    session.hear();
    expect(session.view()).toEqual(heard);
    expect({ ...heard, lines: heard.newLines.map(({ id }) => id), newLines: [] }).toEqual({
      status: 'over',
      beat: null,
      phase: null,
      newLines: [],
      lines: ['hub/van/answer'],
      replies: [],
      cutIn: null,
      silenceCounts: false,
      ending: null,
    });
  });

  it('[E36] goes on while its beats lead to each other, and into phases before its own', () => {
    const back = smallScenario([
      fakeBeat('greeting', [fakeReply('on', { marks: { honest: 1 }, to: 'talk' })], {
        phase: 'open',
        visits: 2,
      }),
      fakeBeat(
        'talk',
        [fakeReply('best', { marks: { honest: 2 } }), fakeReply('again', { to: 'greeting' })],
        { visits: 2 },
      ),
    ]);
    const call = compile(back, 'calm');
    const explore = drill('explore', call, valuesOf(call));
    const session = openSession(explore, drilling('explore'), replies(1));
    expect(session.view().beat).toBe('greeting');
  });

  it('[E36] of the last phase of a call is over before the wrap-up', () => {
    const session = openSession(drill('close'), drilling('close'), replies(0));
    expect([session.view().status, session.view().ending]).toEqual(['over', 'agreed']);
  });

  it('[E36] hears nothing of a later phase, so that no fact of it is stated', () => {
    const furious = compile(tinyScenario, 'furious');
    const prepare = drill('prepare', furious, valuesOf(furious));
    const session = openSession(prepare, drilling('prepare', { variant: 'furious' }), replies(0));
    session.hear();
    expect([session.view().status, session.stated()]).toEqual(['over', []]);
  });

  it('[E36] takes nothing more once it is over', () => {
    const session = openSession(drill('explore'), drilling('explore'), replies(1));
    expect(session.check([logKinds.reply, 0, 1])).toBe('The run is over; nothing can follow.');
  });

  it('[E36] is scored against the best within its stretch, without a band', () => {
    const { best, earned, score, band, moves } = judge('explore', replies(1));
    expect({ best, earned, score, band, costs: moves.map(({ cost }) => cost) }).toEqual({
      best: 7,
      earned: 2,
      score: 28,
      band: null,
      costs: [5],
    });
  });

  it('[E36] is strong all along the model path', () => {
    const { score, moves } = judge('explore', replies(0, 0, 1));
    expect([score, moves.map(({ grade }) => grade)]).toEqual([100, ['strong', 'strong', 'strong']]);
  });

  it('[E36] has no score before it is over', () => {
    expect(judge('explore', replies(0)).score).toBe(null);
  });

  it('[E32] names what a move closed off within its stretch only', () => {
    const [move] = judge('explore', replies(1)).moves;
    expect(move?.closedOff).toEqual({
      ending: null,
      later: [
        { guideline: 'clear-limits', points: 2 },
        { guideline: 'plain-words', points: 2 },
      ],
    });
  });

  it('[E35] cannot be made of a phase that the model path does not come to', () => {
    expect(drillOf(whole, values, 'solve')).toEqual({
      index: -1,
      reason:
        'The model path of the variant "calm" has no phase "solve"; it has prepare, open, explore, close, recap, epilogue.',
    });
  });

  it('[E35] can be made of each phase of the model path', () => {
    expect(drillPhases(whole, values)).toEqual([
      'prepare',
      'open',
      'explore',
      'close',
      'recap',
      'epilogue',
    ]);
  });

  it.each([
    {
      why: 'the whole call',
      call: whole,
      header: drilling('explore'),
      reason: 'The run drills the phase "explore", and the whole call was opened for it.',
    },
    {
      why: 'another phase',
      call: drill('close'),
      header: drilling('explore'),
      reason: 'The run drills the phase "explore", and "close" was opened for it.',
    },
    {
      why: 'no phase',
      call: drill('close'),
      header: fakeHeader({ mode: 'drill' }),
      reason: 'The run drills the phase null, and "close" was opened for it.',
    },
    {
      why: 'a drill for a run of the whole call',
      call: drill('close'),
      header: fakeHeader(),
      reason: 'The run plays the whole call, and its phase "close" was opened for it.',
    },
  ])('[E11] is refused at its header for $why', ({ call, header, reason }) => {
    expect(refusalOf(call, header)).toBe(`-1: ${reason}`);
  });

  it('[E12] knows no hint and no take-back', () => {
    const session = openSession(drill('explore'), drilling('explore'), replies(0));
    expect([
      session.check([logKinds.hint, 0, 1]),
      session.check([logKinds.takeBack, 0, 1]),
    ]).toEqual(['The mode drill has no hint.', 'The mode drill has no takeBack.']);
  });

  it('[E37] that is a fork plays on in the same stretch', () => {
    const fork = { origin: { runId: 'r', index: 1 } };
    const { best, score, band } = judge('explore', replies(0, 1, 1), fork);
    expect({ best, score, band }).toEqual({ best: 7, score: 57, band: null });
  });
});

describe('drills of generated scenarios', () => {
  /** One of the drills that a generated scenario has. */
  function drawn(scenario: Scenario, pick: number) {
    const call = compile(withPhases(scenario), 'other');
    const of = valuesOf(call);
    const known = drillPhases(call, of);
    const phase = known[pick % known.length] ?? 'prepare';
    const header = drilling(phase, { variant: 'other', pressure: true });
    return { phase, call: drill(phase, call, of), header };
  }
  const which = fc.nat({ max: 6 });

  it('[E13] replay to the very place where they were played to', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), which, decisions, (scenario, pick, picks) => {
        const { call, header } = drawn(scenario, pick);
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
      { numRuns: 50 },
    );
  });

  it('[E36] lose exactly what they did not earn of the best within the stretch', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), which, decisions, (scenario, pick, picks) => {
        const { call, header } = drawn(scenario, pick);
        const { session, log } = playRandomly(call, header, { picks });
        fc.pre(session.view().status === 'over');
        const debrief = debriefOf(call, valuesOf(call), { header, log });
        if (isIllegal(debrief)) throw new Error(debrief.reason);
        const costs = debrief.moves.map((move) => move.cost);
        expect(Math.min(0, ...costs)).toBe(0);
        expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(debrief.best - debrief.earned);
      }),
      { numRuns: 50 },
    );
  });

  it('[E36] stay out of later phases', () => {
    fc.assert(
      fc.property(scenarios(mediumSize), which, decisions, (scenario, pick, picks) => {
        const { call, header, phase } = drawn(scenario, pick);
        playRandomly(call, header, {
          picks,
          each: (session) => {
            const here = phases.indexOf(session.view().phase ?? 'recap');
            expect(here).toBeLessThanOrEqual(phases.indexOf(phase));
          },
        });
      }),
      { numRuns: 50 },
    );
  });

  it('[E36] have the best and the worst that listing every run of the stretch finds', () => {
    fc.assert(
      fc.property(scenarios({ ...smallSize, layers: 3 }), which, (scenario, pick) => {
        const { call } = drawn(scenario, pick);
        const { best, worst } = valuesOf(call);
        try {
          expect({ best: best[0], worst: worst[0] }).toEqual(listRuns(call, 4000));
        } catch (error) {
          fc.pre(!(error instanceof TooManyRunsError));
          throw error;
        }
      }),
      { numRuns: 60 },
    );
  });
});
