import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was called in a way that it does not have. The message says which way it has. */
export class WrongUseError extends Error {
  override readonly name = 'WrongUseError';
}

type Options = NonNullable<ParseArgsConfig['options']>;
/** `values` by option, and the words that are no options. */
type Read<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads a command's options and what they apply to.
 *
 * @throws {WrongUseError} for an option that the command does not have or that lacks its value.
 */
export function readOptions<const T extends Options>(
  words: readonly string[],
  options: T,
): Read<T> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const isOurs = error instanceof TypeError && 'code' in error;
    if (!isOurs || !String(error.code).startsWith('ERR_PARSE_ARGS_')) throw error;
    throw new WrongUseError(firstSentence(error.message));
  }
}

const firstSentence = (text: string) => `${text.split(/\.\s|\.$/)[0]}.`;

/**
 * The one scenario that a command was called with.
 *
 * @throws {WrongUseError} when there is none or more than one.
 */
export function readOneTarget(command: string, targets: readonly string[]): string {
  const [target, ...more] = targets;
  if (target !== undefined && more.length === 0) return target;
  throw new WrongUseError(
    `"${command}" takes one scenario (its id or its file), and ${targets.length === 0 ? 'none was' : `${targets.length} were`} named.`,
  );
}

/**
 * The value of an option that is a whole number from 0 to `highest`.
 *
 * @throws {WrongUseError} for anything else.
 */
export function readWhole(option: string, written: string, highest: number): number {
  const value = Number(written);
  if (/^\d{1,10}$/.test(written) && value <= highest) return value;
  throw new WrongUseError(
    `${option} takes a whole number from 0 to ${highest}, and ${JSON.stringify(written)} is none.`,
  );
}
