import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { type LogEntry, logKinds, type Mode, type RunHeader } from '#engine/run.ts';
import { replay } from '#engine/replay.ts';
import { startSession } from '#engine/session.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { decisions, playRandomly } from '#tests/support/random-run.ts';
import { mediumSize, scenarios } from '#tests/support/scenario-arbitrary.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

const call = compile(tinyScenario, 'calm');

/** The refusal of a log; "played" when there is none. */
function refusalOf(log: readonly LogEntry[], header: Partial<RunHeader> = {}) {
  const session = startSession(call, fakeHeader(header), log);
  return 'reason' in session ? { index: session.index, reason: session.reason } : 'played';
}

describe('a log', () => {
  const misshapen = fc.oneof(
    fc.constantFrom(null, 7, 'reply', [], [0], [0, 0], [0, 0, 0, 0], { 0: 0, 1: 0, 2: 0 }),
    fc.tuple(fc.constantFrom(-1, 4, 9, 15, 0.5, '0', null, 'xstate.stop'), fc.nat(), fc.nat()),
    fc.tuple(
      fc.constantFrom(...Object.values(logKinds)),
      fc.constantFrom(-1, 1.5, Number.NaN, Infinity, '0', null, 2 ** 31),
      fc.nat(),
    ),
    fc.tuple(
      fc.constantFrom(...Object.values(logKinds)),
      fc.constant(0),
      fc.constantFrom(-1, 0.1, Number.NaN, 2 ** 31, null),
    ),
  );

  it('[E12] is refused at the first entry that is no entry, with a sentence', () => {
    fc.assert(
      fc.property(
        scenarios(mediumSize),
        decisions,
        fc.tuple(fc.nat(), misshapen),
        (scenario, picks, [at, entry]) => {
          const generated = compile(scenario, 'other');
          const header = fakeHeader({ variant: 'other', mode: 'guided', pressure: true });
          const { log } = playRandomly(generated, header, { picks });
          const index = at % (log.length + 1);
          const broken = [...log.slice(0, index), entry as LogEntry, ...log.slice(index)];
          expect(startSession(generated, header, broken)).toEqual({
            index,
            reason: expect.stringMatching(/^[A-Z].+\.$/),
          });
        },
      ),
    );
  });

  it('[E13] is refused exactly where the session would have refused the entry', () => {
    const entry = fc.tuple(
      fc.constantFrom(...Object.values(logKinds)),
      fc.nat({ max: 4 }),
      fc.constant(5),
    );
    const mode = fc.constantFrom<Mode>('guided', 'practice', 'assessment');
    fc.assert(
      fc.property(
        scenarios(mediumSize),
        decisions,
        fc.tuple(fc.nat(), entry, mode, fc.boolean()),
        (scenario, picks, [at, stray, runMode, pressure]) => {
          const generated = compile(scenario, 'other');
          const header = fakeHeader({ variant: 'other', mode: runMode, pressure });
          const { log } = playRandomly(generated, header, { picks });
          const index = at % (log.length + 1);
          const live = startSession(generated, header, log.slice(0, index));
          if ('reason' in live) throw new Error(live.reason);
          // A log tells by a reply, a silence or a new note that the customer was heard.
          if (stray[0] === logKinds.reply || stray[0] === logKinds.silence) live.hear();
          const fact = generated.scenario.facts[stray[1]]?.id ?? '';
          if (stray[0] === logKinds.factKept && !live.stated().includes(fact)) live.hear();
          const reason = live.check(stray);
          const replayed = startSession(generated, header, [...log.slice(0, index), stray]);
          const refused = 'reason' in replayed ? { ...replayed } : null;
          expect(refused).toEqual(reason === null ? null : { index, reason });
        },
      ),
    );
  });

  it.each<[string, Partial<RunHeader>]>([
    ['other rules', { rules: 2 }],
    ['another variant', { variant: 'furious' }],
    ['a drill of no phase', { mode: 'drill' }],
    ['an unknown mode', { mode: 'exam' as Mode }],
    ['a mode that every object has', { mode: 'toString' as Mode }],
    ['a drill phase outside of a drill', { drillPhase: 'open' }],
    ['a seed that is no whole number', { seed: 1.5 }],
    ['a seed below 0', { seed: -1 }],
    ['a seed of more than 32 bits', { seed: 2 ** 32 }],
    ['a pressure that is neither on nor off', { pressure: 'yes' as unknown as boolean }],
  ])('[E11] is refused at its header for %s', (_, header) => {
    expect(refusalOf([], header)).toEqual({ index: -1, reason: expect.stringMatching(/\.$/) });
  });

  it('[E11] is played with the highest seed', () => {
    expect(refusalOf([], { seed: 2 ** 32 - 1 })).toBe('played');
  });

  it('[E11] is refused when it is no list', () => {
    expect(refusalOf('abc' as unknown as LogEntry[])).toEqual({
      index: -1,
      reason: 'The log is no list of entries.',
    });
  });

  it('[E11] of another version of the scenario is refused when the version is known', () => {
    const known = compile(tinyScenario, 'calm', 'ab'.repeat(32));
    const outcomes = ['ab', 'cd'].map((byte) =>
      replay(known, fakeHeader({ scenarioHash: byte.repeat(32) }), []),
    );
    expect(outcomes).toEqual([
      expect.objectContaining({ ok: true }),
      {
        ok: false,
        illegal: {
          index: -1,
          reason: `The run was made with the scenario "${'cd'.repeat(32)}", and "${'ab'.repeat(32)}" was opened for it.`,
        },
      },
    ]);
  });

  it('[E15] has one hint until the next move, and one again after it', () => {
    const hint: LogEntry = [logKinds.hint, 0, 1];
    const guided = { mode: 'guided' } as const;
    expect(refusalOf([hint, ...replies(0), hint], guided)).toBe('played');
    expect(refusalOf([hint, hint], guided)).toEqual({
      index: 1,
      reason: 'The hint of this beat was given already.',
    });
  });

  it('[E12] of a practice run has no hint and no take-back', () => {
    expect(refusalOf([[logKinds.hint, 0, 1]])).toEqual({
      index: 0,
      reason: 'The mode practice has no hint.',
    });
    expect(refusalOf([...replies(0), [logKinds.takeBack, 0, 1]])).toEqual({
      index: 1,
      reason: 'The mode practice has no takeBack.',
    });
  });

  it('[E12] of an assessment has no pause either', () => {
    expect(refusalOf([[logKinds.pause, 0, 1]], { mode: 'assessment' })).toEqual({
      index: 0,
      reason: 'The mode assessment has no pause.',
    });
  });

  it('[E12] has silences under pressure only', () => {
    const log: LogEntry[] = [...replies(0), [logKinds.silence, 0, 1]];
    expect(refusalOf(log)).toEqual({ index: 1, reason: 'Silence counts only with pressure on.' });
    expect(refusalOf(log, { pressure: true })).toBe('played');
  });

  it('[E14] keeps only facts that were stated', () => {
    const log: LogEntry[] = [...replies(0, 0), [logKinds.factKept, 1, 1]];
    expect(refusalOf(log)).toEqual({ index: 2, reason: 'The fact "van" was not stated yet.' });
  });

  it('[E15] takes back the last move with all notes after it', () => {
    const log: LogEntry[] = [
      ...replies(0, 0),
      [logKinds.factKept, 0, 1],
      [logKinds.takeBack, 0, 1],
    ];
    const session = startSession(call, fakeHeader({ mode: 'guided' }), log);
    if ('reason' in session) throw new Error(session.reason);
    expect([session.view().beat, session.kept()]).toEqual(['opening', []]);
  });

  it('[E15] refuses a move that was illegal though it was taken back', () => {
    const log: LogEntry[] = [...replies(0, 7), [logKinds.takeBack, 0, 1]];
    expect(refusalOf(log, { mode: 'guided' })).toEqual({
      index: 1,
      reason: 'Reply 7 cannot be chosen at the beat "opening" (choosing).',
    });
  });

  it('[E10] opens the wrap-up with what the notepad holds, and with nothing else', () => {
    const called: LogEntry[] = [...replies(0, 0, 1), [logKinds.factKept, 0, 1], ...replies(0)];
    expect(refusalOf([...called, [logKinds.wrapUp, 1, 1]])).toBe('played');
    expect(refusalOf([...called, [logKinds.wrapUp, 0, 1]])).toEqual({
      index: 5,
      reason: 'The wrap-up keeps [], and the notepad holds [fair].',
    });
  });

  it('[E13] ends with the run', () => {
    const whole = [...replies(0, 0, 2, 1)];
    expect(refusalOf([...whole, [logKinds.pause, 0, 1]])).toEqual({
      index: 4,
      reason: 'The run is over; nothing can follow.',
    });
  });
});
