import type { EndingEvidence } from './evidence.ts';
import { namesTime } from './concrete.ts';
import { earns } from './conversation-acts.ts';
import { isTalk, type PathTurn, turnsOf } from './path-turns.ts';
import type { QualityRule } from './quality-rule.ts';

/** A telephone number, an address, or the offer to be rung. */
const reach =
  /\d(?:[ -]?\d){5,}|\S@\S|\b(?:ring|call|phone|reach|text) me\b|\bmy (?:number|mobile|direct line|line)\b/iu;

/** What a customer must know when a good call is over, and how it is told that it was said. */
const said: readonly (readonly [what: string, isSaid: (turn: PathTurn) => boolean])[] = [
  [
    'who does what by when (a reply that earns "who-what-when" and names a time)',
    (turn) => earns(turn, ['who-what-when']) && namesTime(turn.reply.say),
  ],
  [
    'how to reach us (a number, an address, "ring me", or a reply that earns "door-open")',
    (turn) => earns(turn, ['door-open']) || reach.test(turn.reply.say),
  ],
  [
    'when we check back (a reply that earns "keep-informed" or "follow-up")',
    (turn) => earns(turn, ['keep-informed', 'follow-up']),
  ],
];

/** SC359: nobody puts the phone down after a good call and wonders. */
export const closingRule: QualityRule = {
  code: 'SC359',
  severity: 'warning',
  means: 'A good ending comes without who, what, by when, how to reach us and when we check back.',
  *find({ scenario, variants }) {
    for (const [place, { id, kind }] of scenario.endings.entries()) {
      if (kind !== 'resolved' && kind !== 'parted') continue;
      const runs = variants.flatMap(({ endings }) =>
        endings.filter(({ ending }) => ending === place),
      );
      const missing = said.filter(([, isSaid]) =>
        runs.some((run) => !agreedIn(scenario, run).some(isSaid)),
      );
      for (const [what] of missing) {
        yield {
          path: `/endings/${place}`,
          message: `The best run to the ending "${id}" comes to its end without having said ${what}.`,
          hint: 'Let a best reply of the close or of the recap say it.',
        };
      }
    }
  },
};

/** What was said until the customer has it in writing: an epilogue comes days later. */
const agreedIn = (
  scenario: Parameters<typeof turnsOf>[0],
  { run }: EndingEvidence,
): readonly PathTurn[] =>
  turnsOf(scenario, run).filter(({ beat }) => isTalk(beat.phase) || beat.phase === 'recap');
