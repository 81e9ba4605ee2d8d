import { WrongUseError } from '#cli/terminal/read-options.ts';

/** What somebody at a terminal can do in a call. */
export type Step =
  | { readonly type: 'reply'; readonly index: number }
  | { readonly type: 'cutIn' }
  /** Counts only in a call with pressure on. */
  | { readonly type: 'silence' }
  /** `mask`: which of the facts for the recap are kept (bit 0 is the first); null for every one stated. */
  | { readonly type: 'wrapUp'; readonly mask: number | null };

/**
 * Reads `--moves 0,c,2,w5`: a reply by its place in the file, c for a cut-in, s for a silence, w for the wrap-up.
 *
 * @throws {WrongUseError} at the first word that is none of these.
 */
export function readSteps(written: string): Step[] {
  if (written.trim() === '') return [];
  return written.split(',').map((word, place) => {
    const step = readStep(word.trim());
    if (step !== null) return step;
    throw new WrongUseError(
      `--moves is a list such as 0,2,c,w: replies by their places in the file (from 0), c to cut in, s to say nothing, w for the wrap-up. Its move ${place + 1} is ${JSON.stringify(word)}.`,
    );
  });
}

function readStep(word: string): Step | null {
  if (/^\d{1,4}$/.test(word)) return { type: 'reply', index: Number(word) };
  if (word === 'c') return { type: 'cutIn' };
  if (word === 's') return { type: 'silence' };
  const wrapUp = /^w(\d{0,2})$/.exec(word);
  if (wrapUp === null) return null;
  return { type: 'wrapUp', mask: wrapUp[1] === '' ? null : Number(wrapUp[1]) };
}

/** Whether steps can only be taken with pressure on. */
export const needPressure = (steps: readonly Step[] | null): boolean =>
  steps?.some(({ type }) => type === 'silence') === true;
