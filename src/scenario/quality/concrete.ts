const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const months = 'january|february|march|april|june|july|august|september|october|november|december';
const times = `${days}|${months}|today|tonight|tomorrow|noon|midnight|morning|afternoon|evening|minutes?|hours?|days?|weeks?|o’clock|o'clock`;
const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|half|quarter|third|both';

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter';

const timeToken = new RegExp(
  String.raw`\b(?:${times})\b|\d|\b(?:at|by|before|after|until|till|past|to) (?:${hours})\b`,
  'iu',
);
const numberToken = new RegExp(String.raw`\b(?:${numbers})\b`, 'iu');
/** A word with a capital that no sentence, quotation or bracket starts with. */
const nameToken = /(?<=[\p{L}\d,;)’']\s+)\p{Lu}[\p{L}’'-]+/gu;
/** Words that have a capital wherever they stand, and titles, which are no name without one. */
const noName = /^(?:I|OK|Mr|Mrs|Ms|Miss|Dr|Sir|Madam)(?:['’]|$)/u;

/** Whether a text names a time: a day, an hour, a date or a figure that may be one. */
export const namesTime = (text: string): boolean => timeToken.test(text);

/**
 * Whether a text names a time, a number or a name. A thing without one is not seen.
 *
 * @param names Of the customer: to be called by one's name is kind, and tells nothing.
 */
export function isConcrete(text: string, names: ReadonlySet<string>): boolean {
  if (namesTime(text) || numberToken.test(text)) return true;
  return [...text.matchAll(nameToken)].some(
    ([name]) => !noName.test(name) && !names.has(name.replace(/['’]s?$/u, '')),
  );
}
