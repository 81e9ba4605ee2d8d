/** The language of every text here; a second one is a second set of these modules. */
const locale = 'en-GB';

const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const percents = new Intl.NumberFormat(locale, { style: 'percent' });
const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** The number with the form of the word that goes with it. */
export function plural(count: number, words: { readonly one: string; readonly other: string }) {
  return `${formatNumber(count)} ${plurals.select(count) === 'one' ? words.one : words.other}`;
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** @param value 0 to 100. */
export function formatPercent(value: number): string {
  return percents.format(value / 100);
}

/** @param time Milliseconds since 1970. */
export function formatDate(time: number): string {
  return dates.format(time);
}

/** The time of day. @param time Milliseconds since 1970. */
export function formatTime(time: number): string {
  return times.format(time);
}

/** "a, b and c". */
export function formatList(words: readonly string[]): string {
  return lists.format(words);
}
