import type { AnswerTime } from '#web/messages/answer-times.ts';
import { countWords } from './speech.ts';

/**
 * Words a minute that adults read silently, on average, in English texts that inform: Brysbaert, "How many
 * words do we read per minute?", Journal of Memory and Language 109 (2019). Most read 175 to 300.
 */
const readWords = 238;

/** To weigh replies that were read: a calm breath. */
const thinkingMs = 5000;

/** What stands on the screen when a turn begins. */
interface Readable {
  readonly newLines: readonly { readonly text: string }[];
  readonly replies: readonly { readonly text: string }[];
}

/**
 * How long a turn waits for an answer, in whole seconds.
 *
 * Once the time is what it takes to read everything that stands there and to think: what the customer
 * said as well, which was heard already where lines take their time, so that slow readers have that much
 * more. Nobody is held to a time that does not fit: up to ten times as long, or no limit at all, can be
 * chosen before and during every call (WCAG 2.2.1 asks for either).
 */
export function answerTimeMs({ newLines, replies }: Readable, time: AnswerTime): number {
  const words = [...newLines, ...replies].reduce((sum, { text }) => sum + countWords(text), 0);
  const onceMs = (words * 60_000) / readWords + thinkingMs;
  return 1000 * Math.ceil((onceMs * factorOf(time)) / 1000);
}

/** Off never shows; should it be asked for, it is no limit. */
function factorOf(time: AnswerTime): number {
  return time === 'off' ? Infinity : Number.parseInt(time, 10);
}
