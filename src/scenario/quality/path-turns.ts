import type { Beat, Phase, Reply, Scenario } from '#scenario/schema.ts';
import type { PathStep } from './evidence.ts';

/** A reply of a run, and what the customer said before it. */
export interface PathTurn {
  readonly step: PathStep;
  readonly beat: Beat;
  readonly reply: Reply;
  /** JSON pointer of the reply. */
  readonly path: string;
  /** What the customer said without a break before it: the answer to the last reply and the beat's line; '' for nothing. */
  readonly heard: string;
}

const callPhases: ReadonlySet<Phase> = new Set(['open', 'explore', 'solve', 'close']);

/** Whether a phase is part of the talk itself: after preparing, before recap and epilogue. */
export const isTalk = (phase: Phase): boolean => callPhases.has(phase);

/** The replies of a run with their texts. */
export function turnsOf(scenario: Scenario, run: readonly PathStep[]): readonly PathTurn[] {
  return run.flatMap((step, at): PathTurn[] => {
    const beat = scenario.beats[step.beat];
    const reply = beat?.replies[step.reply];
    if (beat === undefined || reply === undefined) return [];
    // A scene that is told in between breaks what the customer says in two.
    const answer = step.scene === null ? (run[at - 1]?.answer ?? null) : null;
    const heard = [answer, step.line].map((pointer) => textAt(scenario, pointer));
    return [
      {
        step,
        beat,
        reply,
        path: `/beats/${step.beat}/replies/${step.reply}`,
        heard: heard.filter((text) => text !== '').join(' '),
      },
    ];
  });
}

/** The turns of a run that are part of the talk. */
export const talkOf = (scenario: Scenario, run: readonly PathStep[]): readonly PathTurn[] =>
  turnsOf(scenario, run).filter(({ beat }) => isTalk(beat.phase));

/** The words of a line or an answer, by its pointer; '' for none. */
function textAt(scenario: Scenario, pointer: string | null): string {
  const [, , beatPlace, kind, place, , answer] = (pointer ?? '').split('/');
  const beat = scenario.beats[Number(beatPlace)];
  if (beat === undefined) return '';
  const lines = kind === 'customer' ? beat.customer : (beat.replies[Number(place)]?.answer ?? []);
  return lines[Number(kind === 'customer' ? place : answer)]?.say ?? '';
}
