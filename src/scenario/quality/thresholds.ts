/**
 * Every figure that a quality rule compares with, and where it comes from. The sources are studies and practice reports
 * by author; "ours" is a decision of this project where none was found.
 */
export const thresholds = {
  /** Words of a customer's line that can be taken in at once (HumRRO on brevity; the number is ours). */
  wordsInLine: 60,
  /** Words of a reply that can be compared with others (HumRRO on brevity; the number is ours). */
  wordsInReply: 40,
  /** Replies at a beat: most fourth ones are never chosen (Tarrant; Kilgour; Tucker). */
  replies: 3,
  /** With a reason: two leave a coin to toss, five are more than anybody weighs (the same). */
  repliesWithReason: { fewest: 2, most: 4 },
  /** Flesch-Kincaid school year up to which a line is read without effort (HumRRO on brevity; the number is ours). */
  readingGrade: 9,
  /** Words from which the formula says something about a text; it was made for samples of 100 (Flesch; ours). */
  wordsForGrade: 12,
  /** One-sided chance under which a tell over the scenario is no accident (Pham; the usual 5 %). */
  chance: 0.05,
  /** Length of the best reply over the mean of the others at which one beat shows it (Pham; the number is ours). */
  lengthOverOthers: 1.3,
  /** Times the words of any other reply that the best one shares with a guideline or the customer's line (Pham on clue words). */
  overlapOverOthers: 2,
  /** Words shared with a title and with a line from which an overlap is seen at all (ours: one in common is chance). */
  wordsOfTitle: 2,
  wordsOfLine: 3,
  /** Different words in common over all different words, above which two replies are one (ours). */
  nearlySame: 0.85,
  /** Of all points that a run can earn in per cent, up to which a costly reply is a plausible middle: a slip (SCORING). */
  middleCostPercent: 10,
  /** Decisions on the model path: fewer say nothing about a learner, more tire (SCORING's error band; Tucker on length). */
  fewestDecisions: 8,
  mostDecisions: 16,
  /** Kinds of ending: good, mended, lost and a justified parting (ours). */
  kindsOfEnding: 4,
  /** Replies that may be on offer at once (Tarrant; Kilgour; Tucker). */
  fewestOffered: 2,
  mostOffered: 4,
  /** Decisions within which a mistake can be mended (Tucker and Launchfire on recovery; the number is ours). */
  mendedWithin: 3,
  /** Decisions that may follow when only the worst kind of ending is left (ours). */
  decisionsWithoutHope: 4,
  /** How fast the customer speaks on the call screen (`src/web/call/speech.ts`): calm speech on the phone. */
  spokenWordsAMinute: 170,
  /** Seconds of an opening complaint: left alone, people need 6 in the middle and rarely more than 19 (Ospina 2018). */
  shortestOpening: 6,
  longestOpening: 20,
  /** Anger from which a person is heard before anything is solved (Herhausen and others; the number is ours). */
  highAnger: 6,
  /** Apologies on the model path; the first of them within the first third of it (Roschk and Kaiser; Singh). */
  apologies: 2,
  apologyWithin: 3,
  /** Words of an apology: about 7 s (Singh). */
  wordsInApology: 20,
} as const;
