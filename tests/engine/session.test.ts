import { describe, expect, it } from 'vitest';
import { compile } from '#engine/compile.ts';
import { isIllegal } from '#engine/progress.ts';
import { type LogEntry, logKinds, type RunHeader } from '#engine/run.ts';
import { type Session, startSession } from '#engine/session.ts';
import { fakeHeader, replies } from '#tests/support/run-header.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

function open(log: readonly LogEntry[] = [], header: Partial<RunHeader> = {}): Session {
  const opened = startSession(
    compile(tinyScenario, header.variant ?? 'calm'),
    fakeHeader(header),
    log,
  );
  if (isIllegal(opened)) throw new Error(`${opened.index}: ${opened.reason}`);
  return opened;
}

describe('startSession', () => {
  it('[E16] shows the first beat before anything happened', () => {
    const { replies: offered, ...view } = open().view();
    expect({ ...view, ids: offered.map((reply) => reply.id).toSorted() }).toEqual({
      status: 'speaking',
      beat: 'before',
      phase: 'prepare',
      newLines: [
        {
          id: 'before/scene',
          by: 'scene',
          text: 'Twenty past two. The pallet is at dock 4, forty kilometres away.',
          feels: null,
          states: [],
        },
      ],
      ids: ['mail', 'ring-now', 'wait'],
      cutIn: null,
      silenceCounts: false,
      ending: null,
    });
  });

  it('[E6] plays a whole call to its ending and keeps the transcript in order', () => {
    const session = open();
    const play = (...entries: LogEntry[]) => {
      for (const entry of entries) {
        session.hear();
        session.take(entry);
      }
    };
    play(...replies(0, 0, 1), [logKinds.factKept, 0, 1], [logKinds.factKept, 1, 1], ...replies(0));
    expect(session.view().status).toBe('wrap-up');
    play([logKinds.wrapUp, session.wrapUpMask(), 1], ...replies(0, 0));
    expect({ status: session.view().status, ending: session.view().ending }).toEqual({
      status: 'over',
      ending: 'agreed',
    });
    expect(session.transcript().map((line) => line.id)).toEqual([
      'before/scene',
      'before/ring-now',
      'opening/plain',
      'opening/name-it',
      'opening/name-it/answer',
      'hub/calmer',
      'hub/van',
      'hub/van/answer',
      'closing/agreed',
      'closing/check-back',
      'recap/scene',
      'recap/full-note',
      'promised-day/good',
      'promised-day/ring',
      'promised-day/ring/answer',
    ]);
  });

  it('[E7] takes one cut-in a visit and lets the customer say the line after all', () => {
    const session = open(replies(1));
    const { cutIn } = session.view();
    expect(cutIn).toEqual({ index: 1, text: 'Let me stop you there.' });
    session.take([logKinds.cutIn, cutIn?.index ?? -1, 1]);
    expect(session.transcript().map((line) => [line.id, line.cut ?? false])).toEqual([
      ['before/scene', false],
      ['before/mail', false],
      ['opening/loud', true],
      ['opening/cut-in', false],
      ['opening/cut-in/answer', false],
      ['opening/loud', false],
    ]);
    expect(session.view().cutIn).toBe(null);
  });

  it('[E7] lets a silence pass once, under pressure only', () => {
    const calm = open(replies(0));
    calm.hear();
    expect(calm.view().silenceCounts).toBe(false);
    expect(calm.check([logKinds.silence, 0, 1])).toBe('Silence counts only with pressure on.');
    const pressed = open(replies(0), { pressure: true });
    pressed.hear();
    pressed.take([logKinds.silence, 0, 1]);
    const { status, newLines, silenceCounts } = pressed.view();
    expect({ status, lines: newLines.map((line) => line.id), silenceCounts }).toEqual({
      status: 'choosing',
      lines: ['opening/silence/answer'],
      silenceCounts: false,
    });
  });

  it('[E16] gives the same view until something happens that a screen shows', () => {
    const session = open(replies(0, 0));
    const before = session.view();
    session.take([logKinds.factKept, 0, 1]);
    expect(session.view()).toBe(before);
    session.hear();
    expect(session.view()).not.toBe(before);
  });

  it('[E16] shows nothing that a learner must not know', () => {
    const { replies: offered } = open(replies(0)).view();
    expect(offered.map((reply) => Object.keys(reply).toSorted())).toEqual(
      offered.map(() => ['id', 'index', 'text']),
    );
  });

  it('[E13] continues where a log left off', () => {
    const session = open(replies(0, 0));
    expect(session.view().beat).toBe('hub');
    expect(session.moods()).toEqual({ anger: 2, trust: 6 });
  });
});
