import type { Scenario } from '#scenario/schema.ts';
import type { CallView, TranscriptLine } from '#engine/view.ts';

/** What a beat is drawn as: a page to decide on, a phone call, a message being written, a later day. */
export type CallKind = 'prepare' | 'call' | 'recap' | 'epilogue' | 'wrapUp' | 'over';

/** What the screen is about now. */
export function kindOf(view: CallView): CallKind {
  if (view.status === 'wrap-up') return 'wrapUp';
  if (view.status === 'over' || view.phase === null) return 'over';
  return kindOfPhase(view.phase);
}

/** Whether facts can be kept and dropped: once the call is over, what counts was kept while it lasted. */
export function mayKeepIn(kind: CallKind): boolean {
  return kind === 'prepare' || kind === 'call';
}

/** What a line of the transcript belongs to. */
export function kindOfLine(scenario: Scenario, line: TranscriptLine): CallKind {
  const [beatId] = line.id.split('/');
  const phase = scenario.beats.find((beat) => beat.id === beatId)?.phase ?? 'open';
  return kindOfPhase(phase);
}

function kindOfPhase(phase: NonNullable<CallView['phase']>): CallKind {
  switch (phase) {
    case 'prepare':
    case 'recap':
    case 'epilogue':
      return phase;
    case 'open':
    case 'explore':
    case 'solve':
    case 'close':
      return 'call';
  }
}
