import type { RecordedRun } from '#engine/recorded-run.ts';
import { type LogEntry, logKinds } from '#engine/run.ts';

const { reply, cutIn, factKept, wrapUp } = logKinds;
const logOf = (entries: readonly (readonly [LogEntry[0], number])[]): LogEntry[] =>
  entries.map(([kind, index]) => [kind, index, 0]);

/** The tiny call at its best, to the promised day; one of two facts is kept. */
export const modelRun: RecordedRun = {
  id: 'model-calm',
  shows: 'model',
  title: 'Model path: She waits for news',
  note: 'Every move is the best that can be made there.',
  variant: 'calm',
  log: logOf([
    [reply, 0],
    [reply, 0],
    [reply, 1],
    [reply, 0],
    [factKept, 1],
    [wrapUp, 2],
    [reply, 1],
    [reply, 0],
  ]),
  comments: [{ logIndex: 5, text: 'The fair was said, too.' }],
};

/** It loses the customer in four replies and a cut-in. */
export const poorRun: RecordedRun = {
  id: 'beginner-hasty',
  shows: 'beginner',
  title: 'A hasty beginner',
  note: null,
  variant: 'furious',
  log: logOf([
    [reply, 1],
    [cutIn, 0],
    [reply, 2],
  ]),
  comments: [],
};
