/**
 * Words that give a reply away to somebody who only looks: read by the test-wise players of the proof (SPEC E28 of the
 * engine) and by the rules about tells. English, like the scenarios' own texts.
 */
const courtesies = new Set(
  'please thank thanks sorry apologise apologize apologies apology appreciate kindly welcome glad happy pleased grateful understand would could may might sincerely'.split(
    ' ',
  ),
);

const apologies = new Set(
  'sorry apologise apologize apologies apology apologising regret forgive'.split(' '),
);

const absolutes = new Set(
  'always never all every everything everyone nothing none nobody must guarantee guaranteed guarantees definitely absolutely certainly completely entirely totally impossible only'.split(
    ' ',
  ),
);

/** Words too common to give a guideline away. */
const common = new Set(
  'a about after all also an and any are as at be been before but by can could did do does for from had has have how if in into is it its just like me more most my no not of off on one or our out over put say so some than that the their them then there these they this those to too up us was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** The words of a text in lower case, apostrophes inside words kept. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}

/** How long a text is to the eye: in characters, whatever accents they have, and not in the code units of a string. */
export const characterCount = (text: string): number => text.match(/\P{M}/gu)?.length ?? 0;

const countIn = (text: string, words: ReadonlySet<string>): number =>
  wordsOf(text).filter((word) => words.has(word)).length;

/** How many polite words a text has. */
export const countCourtesies = (text: string): number => countIn(text, courtesies);
/** How many words of apology a text has. */
export const countApologies = (text: string): number => countIn(text, apologies);
/** How many words a text has that leave no exception. */
export const countAbsolutes = (text: string): number => countIn(text, absolutes);

/** The different words of a text that carry meaning, cut to their stem: without a plain -s, -ed or -ing. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter((word) => word.length > 2 && !common.has(word));
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}
