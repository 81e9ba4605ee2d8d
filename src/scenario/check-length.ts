import type { Checking } from './checking.ts';
import { wordCount } from './words.ts';

const mostInLine = 60;
const mostInReply = 40;
const usualReplies = 3;

/** SC301 to SC303: what can be heard and compared in one go. */
export function checkLength({ scenario, lines, moves, add }: Checking): void {
  for (const { line, path } of lines) {
    const words = wordCount(line.say);
    if (words <= mostInLine) continue;
    add('SC301', `${path}/say`, () => ({
      message: `This line has ${words} words; up to ${mostInLine} can be taken in at once.`,
      hint: 'Shorten it, or give part of it to the next beat.',
    }));
  }
  for (const { kind, move, path } of moves) {
    const words = kind === 'silence' ? 0 : wordCount(move.say);
    if (words <= mostInReply) continue;
    add('SC302', `${path}/say`, () => ({
      message: `This reply has ${words} words; up to ${mostInReply} can be compared with the others.`,
      hint: 'Shorten it to what somebody would say in one breath.',
    }));
  }
  for (const [index, { id, replies, optionsBecause }] of scenario.beats.entries()) {
    if (replies.length === usualReplies || optionsBecause !== undefined) continue;
    add('SC303', `/beats/${index}/replies`, () => ({
      message: `Beat "${id}" offers ${replies.length} replies; three are best.`,
      hint: 'Offer three, or say under "optionsBecause" why not.',
    }));
  }
}
