import { wordCount } from '#scenario/words.ts';
import type { QualityRule } from './quality-rule.ts';
import { thresholds } from './thresholds.ts';

const longLine: QualityRule = {
  code: 'SC301',
  severity: 'warning',
  means: `A customer's line has more than ${thresholds.wordsInLine} words.`,
  *find({ lines }) {
    for (const { line, path } of lines) {
      const words = wordCount(line.say);
      if (words <= thresholds.wordsInLine) continue;
      yield {
        path: `${path}/say`,
        message: `This line has ${words} words; up to ${thresholds.wordsInLine} can be taken in at once.`,
        hint: 'Shorten it, or give part of it to the next beat.',
      };
    }
  },
};

const longReply: QualityRule = {
  code: 'SC302',
  severity: 'warning',
  means: `A reply has more than ${thresholds.wordsInReply} words.`,
  *find({ moves }) {
    for (const { kind, move, path } of moves) {
      const words = kind === 'silence' ? 0 : wordCount(move.say);
      if (words <= thresholds.wordsInReply) continue;
      yield {
        path: `${path}/say`,
        message: `This reply has ${words} words; up to ${thresholds.wordsInReply} can be compared with the others.`,
        hint: 'Shorten it to what somebody would say in one breath.',
      };
    }
  },
};

const { fewest, most } = thresholds.repliesWithReason;

const otherThanThree: QualityRule = {
  code: 'SC303',
  severity: 'warning',
  means: 'A beat offers other than three replies, without a reason or other than two to four.',
  *find({ scenario }) {
    for (const [index, { id, replies, optionsBecause }] of scenario.beats.entries()) {
      const count = replies.length;
      if (count === thresholds.replies) continue;
      const hasReason = optionsBecause !== undefined;
      if (hasReason && count >= fewest && count <= most) continue;
      yield {
        path: `/beats/${index}/replies`,
        message: `Beat "${id}" offers ${count} replies; three are best.`,
        hint: hasReason
          ? `Offer three; a reason allows ${fewest} to ${most}.`
          : 'Offer three, or say under "optionsBecause" why not.',
      };
    }
  },
};

/** SC301 to SC303: what can be heard and compared in one go. */
export const lengthRules: readonly QualityRule[] = [longLine, longReply, otherThanThree];
