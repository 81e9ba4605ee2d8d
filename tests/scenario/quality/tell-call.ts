import { fakeBeat, fakeReply, smallScenario } from '#tests/support/small-scenario.ts';
import type { Scenario } from '#scenario/schema.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What a test changes about a reply of the plain call. */
export interface BeatChange {
  readonly best?: Plain;
  readonly middle?: Plain;
  readonly bad?: Plain;
  /** Fields of the beat. */
  readonly beat?: Plain;
  /** The authored place of the best reply; in turn 0, 1 and 2 unless said. */
  readonly bestAt?: number;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A call of some beats, one after the other, each with a best reply, one that does part of it and one that is bad, all of
 * the same length and of different words: nothing about them tells which is which.
 */
export function tellCall(
  count: number,
  changeOf: (at: number) => BeatChange = () => ({}),
): Scenario {
  return smallScenario(
    Array.from({ length: count }, (_, at) => {
      const { best, middle, bad, beat, bestAt = at % 3 } = changeOf(at);
      const to = at + 1 < count ? `beat-${at + 1}` : 'end';
      const word = `x${(letters[at] ?? '').repeat(4)}`;
      const misconception = 'Speed is what they want most.';
      const others = [
        fakeReply('middle', {
          say: `delta eagle ${word}`,
          marks: { honest: 1 },
          misconception,
          to,
          ...middle,
        }),
        fakeReply('bad', {
          say: `giant hotel ${word}`,
          marks: { honest: -1 },
          does: ['delay'],
          misconception,
          to,
          ...bad,
        }),
      ];
      const good = fakeReply('best', {
        say: `alpha bravo ${word}`,
        marks: { honest: 2 },
        trust: 1,
        to,
        ...best,
      });
      return fakeBeat(`beat-${at}`, others.toSpliced(bestAt, 0, good), beat);
    }),
  );
}
